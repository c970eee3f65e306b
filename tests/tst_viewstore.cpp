// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "support/testcase.h"
#include "views/readyviews.h"
#include "views/savedviewjson.h"
#include "views/viewstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

SavedView named(const QString &name)
{
    ViewState state;
    state.query.reportId = u"teamup.customers"_s;
    state.query.columns = { u"full_name"_s };
    return newView(name, state);
}

QStringList namesIn(const ViewStore &store)
{
    QStringList names;
    for (const SavedView &view : store.views())
        names << view.name;
    return names;
}

} // namespace

/// Views that outlive the program.
class tst_ViewStore : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsThemInOrder();
    void beginsWithTheInitialOnes();
    void removedOnesComeBackToTheirPlace();
    void copiesUnderAnotherName();
    void sharesChanges();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void changesNothingThatItCannotWrite();
    void waitsForNobody();
    void eachConnectionHasItsOwn();
    void readyNamesFollowTheLanguage();

private:
    QStringList kept() const
    {
        ViewStore store(m_path, {});
        return store.refresh() ? namesIn(store) : QStringList(u"unreadable"_s);
    }
    void put(const QByteArray &bytes) const
    {
        QDir().mkpath(m_folder->filePath(u"data"_s));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_ViewStore::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/views.json"_s);
}

void tst_ViewStore::keepsThemInOrder()
{
    ViewStore store(m_path, {});
    QVERIFY(store.refresh()); // no file is no fault
    QSignalSpy changed(&store, &ViewStore::changed);
    const SavedView first = named(u"first"_s);
    const SavedView second = named(u"second"_s);
    QVERIFY(store.insert(first) && store.insert(second) && store.insert(named(u"third"_s)));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(kept(), QStringList({ u"first"_s, u"second"_s, u"third"_s }));
    QVERIFY(store.move(first.id, 1));
    QCOMPARE(kept(), QStringList({ u"second"_s, u"first"_s, u"third"_s }));
    QVERIFY(store.move(first.id, -5));
    QCOMPARE(kept(), QStringList({ u"first"_s, u"second"_s, u"third"_s }));
    QVERIFY(store.rename(second.id, u"new name"_s));
    QVERIFY(store.update(first.id, [](SavedView &view) { view.state.query.columns = { u"email"_s }; }));
    QCOMPARE(kept(), QStringList({ u"first"_s, u"new name"_s, u"third"_s }));
    ViewStore again(m_path, {});
    QVERIFY(again.refresh());
    QCOMPARE(again.byId(first.id)->state.query.columns, QStringList(u"email"_s));
    QVERIFY(!again.byId(u"unknown"_s));
    QVERIFY(!(QFile::permissions(m_path) & (QFile::ReadOther | QFile::ReadGroup)));
}

void tst_ViewStore::beginsWithTheInitialOnes()
{
    const QList<SavedView> initial { named(u"a"_s), named(u"b"_s) };
    ViewStore store(m_path, initial);
    QVERIFY(store.refresh());
    QCOMPARE(store.views(), initial);
    QVERIFY(!QFile::exists(m_path)); // nothing was changed yet
    QVERIFY(store.remove(initial.at(0).id) && store.remove(initial.at(1).id));
    ViewStore again(m_path, initial);
    QVERIFY(again.refresh());
    QVERIFY(again.views().isEmpty()); // once
}

void tst_ViewStore::removedOnesComeBackToTheirPlace()
{
    ViewStore store(m_path, {});
    const SavedView second = named(u"second"_s);
    QVERIFY(store.append({ named(u"first"_s), second, named(u"third"_s) }));
    QVERIFY(store.remove(second.id));
    QCOMPARE(kept(), QStringList({ u"first"_s, u"third"_s }));
    QVERIFY(store.insert(second, 1));
    QCOMPARE(kept(), QStringList({ u"first"_s, u"second"_s, u"third"_s }));
    QVERIFY(store.insert(second, 0)); // it is there
    QCOMPARE(kept().size(), 3);
}

void tst_ViewStore::copiesUnderAnotherName()
{
    ViewStore store(m_path, {});
    const SavedView first = named(u"first"_s);
    QVERIFY(store.append({ first, named(u"second"_s) }));
    const auto copy = store.duplicate(first.id, u"first"_s);
    QVERIFY(copy.has_value());
    QCOMPARE(kept(), QStringList({ u"first"_s, u"first (2)"_s, u"second"_s }));
    QCOMPARE(store.byId(*copy)->state, first.state);
    QVERIFY(store.append({ named(u"SECOND"_s) }));
    QCOMPARE(kept().last(), u"SECOND (2)"_s);
}

void tst_ViewStore::sharesChanges()
{
    ViewStore one(m_path, {});
    ViewStore other(m_path, {});
    QVERIFY(one.insert(named(u"one"_s)));
    QVERIFY(other.insert(named(u"other"_s)));
    QCOMPARE(namesIn(other), QStringList({ u"one"_s, u"other"_s }));
    QSignalSpy changed(&one, &ViewStore::changed);
    QVERIFY(one.refresh());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(namesIn(one), QStringList({ u"one"_s, u"other"_s }));
}

void tst_ViewStore::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half") << viewsText({ named(u"a"_s) }).chopped(20);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("newer") << QByteArray(R"({"version": 9, "views": []})");
}

void tst_ViewStore::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    ViewStore store(m_path, { named(u"initial"_s) });
    QSignalSpy aside(&store, &ViewStore::wasSetAside);
    QVERIFY(store.refresh());
    QCOMPARE(aside.size(), 1);
    QCOMPARE(namesIn(store), QStringList(u"initial"_s));
    QFile old(store.setAside());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), bytes);
    QVERIFY(store.insert(named(u"new"_s)));
    QCOMPARE(kept(), QStringList({ u"initial"_s, u"new"_s }));
}

void tst_ViewStore::changesNothingThatItCannotWrite()
{
    ViewStore store(m_path, {});
    QVERIFY(store.insert(named(u"first"_s)));
    // Where the file has to be, a folder with something in it stands now: no user's rights help.
    QVERIFY(QFile::remove(m_path) && QDir().mkpath(m_path + u"/in the way"_s));
    const auto done = store.insert(named(u"second"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(namesIn(store), QStringList(u"first"_s));
}

void tst_ViewStore::waitsForNobody()
{
    ViewStore store(m_path, {});
    QVERIFY(store.insert(named(u"first"_s)));
    SharedFile other(m_path);
    QVERIFY(other.lock());
    QVERIFY(!store.insert(named(u"second"_s)));
    other.unlock();
    QVERIFY(store.insert(named(u"second"_s)));
    QCOMPARE(kept(), QStringList({ u"first"_s, u"second"_s }));
}

void tst_ViewStore::eachConnectionHasItsOwn()
{
    QCOMPARE(ViewStore::pathOf(u"/data"_s, u"abc"_s), u"/data/abc.json"_s);
    QCOMPARE(ViewStore::pathOf(u"/data"_s, {}), u"/data/sample.json"_s);
    QVERIFY(ViewStore::userFolder().endsWith(u"/rollbook/views"_s));
}

void tst_ViewStore::readyNamesFollowTheLanguage()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/rollbook_de.qm"_s));
    const auto catalog = Catalog::load();
    const auto ready = [&] { return readyViews(u"teamup"_s, catalog->reportsOf(u"teamup"_s)); };
    QCoreApplication::installTranslator(&german);
    ViewStore store(m_path, ready());
    QVERIFY(store.refresh());
    const QString translated = store.views().first().name;
    const QString id = store.views().first().id;
    const QString second = store.views().at(1).id;
    QVERIFY(store.rename(second, u"Meine"_s));
    QCOMPARE(store.views().first().name, translated);
    QVERIFY(store.insert(named(translated))); // of the user: stays
    const QString copy = *store.duplicate(id, translated);
    const QString copied = store.byId(copy)->name;

    QCoreApplication::removeTranslator(&german);
    ViewStore english(m_path, ready());
    QVERIFY(english.refresh());
    QCOMPARE(english.byId(id)->name, u"Joined this month"_s);
    QVERIFY(translated != u"Joined this month"_s);
    QCOMPARE(english.byId(second)->name, u"Meine"_s);
    QCOMPARE(english.views().last().name, translated);
    QCOMPARE(english.byId(copy)->name, copied);
    QVERIFY(english.rename(second, u"Mine"_s));

    QCoreApplication::installTranslator(&german);
    ViewStore again(m_path, ready());
    QVERIFY(again.refresh());
    QCOMPARE(again.byId(id)->name, translated);
    QCOMPARE(again.byId(second)->name, u"Mine"_s);
    QCoreApplication::removeTranslator(&german);
}

QTEST_GUILESS_MAIN(tst_ViewStore)
#include "tst_viewstore.moc"
