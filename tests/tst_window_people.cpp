// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "people/people.h"
#include "people/peoplevault.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "support/windowtexts.h"
#include "ui/pages/detailpanel.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettecontroller.h"
#include "ui/palette/palettemodel.h"
#include "ui/people/consentdialog.h"
#include "ui/people/peoplecontroller.h"
#include "ui/privacy/privacymask.h"
#include "ui/settings/settingsdialog.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Customers in the palette of the real window.
class tst_WindowPeople : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsReadBeforeTheUserAgrees();
    void someoneIsFoundAndOpened_data();
    void someoneIsFoundAndOpened();
    void theFiltersBeforeComeBack();
    void whoWasChosenStandsFirst();
    void theMaskHoldsInThePalette();
    void theMaskComesWhileItIsOpen();
    void theListIsForgottenInTwoSteps();
    void aSwitchForgetsOne();
    void theFileGoesWithTheProfile();
    void servicesWithoutPeopleSayNothing();

private:
    People *people() const { return f->window->people()->current(); }
    Palette *palette() const { return f->window->palette()->palette(); }
    const PaletteModel *model() const
    {
        return qobject_cast<const PaletteModel *>(f->find<QListView>(u"palette.list"_s)->model());
    }
    QLineEdit *field() const { return f->find<QLineEdit>(u"palette.field"_s); }
    void open()
    {
        f->key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isOpen());
        QVERIFY(field()->hasFocus());
    }
    /// A list of everybody, as after the user agreed.
    void agree()
    {
        people()->agree();
        QTRY_VERIFY_WITH_TIMEOUT(people()->state().phase == PeopleState::Phase::Ready, 60'000);
    }
    /// The first person that the palette shows; null without one.
    const PaletteEntry *person() const
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (const PaletteEntry *entry = model()->entry(row); entry && entry->person)
                return entry;
        return nullptr;
    }
    void type(const QString &text)
    {
        field()->setText(text); // keys of a test are Latin ones
        QTRY_VERIFY(!model()->isWaiting());
    }
    QString served(int row, const char *key) const
    {
        return f->view()->reportModel()->row(row)->served.value(QLatin1StringView(key)).toString();
    }
    /// A row whose every text is known.
    int fullRow() const
    {
        for (int row = 0; row < 40; ++row)
            if (!served(row, "full_name").isEmpty() && served(row, "email").size() > 3
                && served(row, "phone_number").size() > 8)
                return row;
        qFatal("nobody has all of it");
    }
    qint64 idOf(int row) const { return f->view()->reportModel()->row(row)->id; }
    QString foot() const { return f->text(u"palette.footText"_s); }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowPeople::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
}

void tst_WindowPeople::nothingIsReadBeforeTheUserAgrees()
{
    f->openWithRows();
    open();
    QCOMPARE(people()->state().phase, PeopleState::Phase::Off);
    QVERIFY(foot().contains(u"Find customers by name"_s));
    type(served(fullRow(), "email"));
    QVERIFY(!person());
    QCOMPARE(f->requests("POST", "").size(), 0);
    auto *button = f->find<QPushButton>(u"palette.footButton"_s);
    QTest::keyClick(field(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(!palette()->isOpen());
    auto *dialog = f->find<ConsentDialog>(u"consent"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    f->click(u"consent.later"_s);
    QCOMPARE(people()->state().phase, PeopleState::Phase::Off);
    QTRY_VERIFY(!f->find<ConsentDialog>(u"consent"_s));
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));

    open();
    f->click(u"palette.footButton"_s);
    QVERIFY(QTest::qWaitForWindowActive(f->find<ConsentDialog>(u"consent"_s)));
    f->click(u"consent.keep"_s);
    QVERIFY(palette()->isOpen()); // to go on with whom they were looking for
    QVERIFY(people()->state().phase != PeopleState::Phase::Off);
    QTRY_VERIFY_WITH_TIMEOUT(people()->state().phase == PeopleState::Phase::Ready, 60'000);
    QVERIFY2(foot().contains(u", as of "_s), qPrintable(foot()));
    QVERIFY2(foot().contains(u"only until Rollbook quits"_s), qPrintable(foot()));
}

void tst_WindowPeople::someoneIsFoundAndOpened_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("by name") << QByteArray("full_name");
    QTest::newRow("by e-mail") << QByteArray("email");
    QTest::newRow("by phone") << QByteArray("phone_number");
    QTest::newRow("by id") << QByteArray();
}

void tst_WindowPeople::someoneIsFoundAndOpened()
{
    QFETCH(const QByteArray, key);
    f->openWithRows();
    agree();
    const int row = fullRow();
    const QString name = served(row, "full_name");
    open();
    type(key.isEmpty() ? QString::number(idOf(row)) : served(row, key.constData()));
    QTRY_VERIFY(person());
    int at = -1;
    for (int i = model()->rowCount() - 1; i > 0; --i)
        if (const PaletteEntry *entry = model()->entry(i); entry && entry->person && entry->title == name)
            at = i;
    QVERIFY(at > 0);
    const PaletteEntry found = *model()->entry(at);
    const qint64 id = found.id.section(u':', -1).toLongLong(); // others may have the same name or number
    if (key.isEmpty() || key == "email")
        QCOMPARE(id, idOf(row));
    QVERIFY(key.isEmpty() ? found.keys.contains(QString::number(id))
                          : !found.match.marks.isEmpty() || !found.detailMarks.isEmpty());
    while (palette()->currentRow() != at)
        QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!palette()->isOpen());
    QVERIFY(f->settle());
    QTRY_COMPARE(f->rows()->total(), 1);
    QCOMPARE(f->query().filters.value(u"ids"_s), FilterValue(QList<qint64> { id }));
    QTRY_COMPARE(f->view()->selectedIds(), QList<qint64> { id });
    QVERIFY(f->page()->details()->isVisible());
    QVERIFY(f->view()->hasFocus());
}

void tst_WindowPeople::theFiltersBeforeComeBack()
{
    f->openWithRows();
    agree();
    const QMap<QString, FilterValue> before { { u"is_active"_s, true } };
    f->page()->controller()->setFilters(before);
    QVERIFY(f->settle());
    QVERIFY(f->rows()->total() > 1);
    const QString email = served(fullRow(), "email");
    f->window->openReport(u"teamup.customers.grouped"_s);
    open();
    type(email);
    QTRY_VERIFY(person());
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(f->window->currentPage()->controller()->report().id, u"teamup.customers"_s);
    QTRY_COMPARE(f->rows()->total(), 1);
    QVERIFY(f->page()->controller()->canRestoreFilters());
    f->page()->controller()->restoreFilters();
    QVERIFY(f->settle());
    QCOMPARE(f->query().filters, before);
    QVERIFY(f->rows()->total() > 1);
}

void tst_WindowPeople::whoWasChosenStandsFirst()
{
    f->openWithRows();
    agree();
    open();
    QVERIFY(!person());
    type(served(fullRow(), "email"));
    QTRY_VERIFY(person());
    const QString id = person()->id;
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(f->rows()->total(), 1);
    open();
    QVERIFY(person());
    QCOMPARE(person()->id, id);
    QCOMPARE(person(), model()->entry(1));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!f->settings->recentlyFound().join(u' ').contains(u"customer"_s)); // never on the disk
    people()->forget();
    open();
    QVERIFY(!person());
}

void tst_WindowPeople::theMaskHoldsInThePalette()
{
    f->openWithRows();
    agree();
    const int row = fullRow();
    const QStringList secrets { served(row, "full_name"), served(row, "email"), served(row, "phone_number") };
    const qint64 id = idOf(row);
    f->window->privacy()->setOn(true);
    open();
    type(QString::number(id)); // what was typed stays in sight
    QTRY_VERIFY(person());
    QVERIFY(person()->match.marks.isEmpty());
    const QString texts = windowtexts::all();
    for (const QString &secret : secrets)
        QVERIFY2(!texts.contains(secret), qPrintable(secret));
    QVERIFY(texts.contains(person()->title));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(f->rows()->total(), 1);
    QTRY_COMPARE(f->view()->selectedIds(), QList<qint64> { id });
    open(); // among the recent ones, too
    QVERIFY(person());
    const QString later = windowtexts::all();
    for (const QString &secret : secrets)
        QVERIFY2(!later.contains(secret), qPrintable(secret));
}

void tst_WindowPeople::theMaskComesWhileItIsOpen()
{
    f->openWithRows();
    agree();
    const int row = fullRow();
    const QString name = served(row, "full_name");
    open();
    type(QString::number(idOf(row)));
    QTRY_VERIFY(person());
    QCOMPARE(person()->title, name);
    QVERIFY(field()->accessibleDescription().contains(name));
    QTest::keyClick(field(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!windowtexts::all().contains(name)); // at once, not with the next answer
    QTRY_VERIFY(person());
    QVERIFY(person()->title != name);
    QVERIFY(!windowtexts::all().contains(name));
}

void tst_WindowPeople::theListIsForgottenInTwoSteps()
{
    f->openWithRows();
    agree();
    const QString count = QLocale().toString(qlonglong(people()->state().count));
    f->window->openSettingsAt(u"settings.forgetPeople"_s);
    QVERIFY(QTest::qWaitForWindowActive(f->find<SettingsDialog>(u"settings"_s)));
    QVERIFY(f->find<Switch>(u"settings.people."_s)->isChecked());
    f->click(u"settings.forgetPeople"_s);
    QCOMPARE(people()->state().phase, PeopleState::Phase::Ready);
    f->click(u"settings.forgetPeople.keep"_s);
    QCOMPARE(people()->state().phase, PeopleState::Phase::Ready);
    QVERIFY(!f->shows(u"settings.forgetPeople.sure"_s));
    f->click(u"settings.forgetPeople"_s);
    f->click(u"settings.forgetPeople.sure"_s);
    QCOMPARE(people()->state().phase, PeopleState::Phase::Off);
    QVERIFY(f->text(u"settings.forgetPeople.said"_s).contains(u"Sample studio (%1)"_s.arg(count)));
    QVERIFY(!f->find<Switch>(u"settings.people."_s)->isChecked());
    QVERIFY(!f->settings->ofProfile({})->findsPeople());
    f->click(u"settings.forgetPeople"_s);
    f->click(u"settings.forgetPeople.sure"_s);
    QVERIFY(!f->text(u"settings.forgetPeople.said"_s).contains(u"Sample studio"_s));
}

void tst_WindowPeople::aSwitchForgetsOne()
{
    f->openWithRows();
    f->window->openSettingsAt(u"settings.people"_s);
    QVERIFY(QTest::qWaitForWindowActive(f->find<SettingsDialog>(u"settings"_s)));
    f->click(u"settings.people."_s);
    QVERIFY(people()->state().phase != PeopleState::Phase::Off);
    QTRY_VERIFY_WITH_TIMEOUT(people()->state().phase == PeopleState::Phase::Ready, 60'000);
    f->click(u"settings.people."_s);
    QCOMPARE(people()->state().phase, PeopleState::Phase::Off);
    auto *days = f->find<QComboBox>(u"settings.peopleDays"_s);
    days->setCurrentIndex(days->findData(7));
    QCOMPARE(f->settings->ofProfile({})->peopleDays(), 7);
}

void tst_WindowPeople::theFileGoesWithTheProfile()
{
    Connection other = f->sample;
    other.sample = false;
    other.name = u"Harbour Studio"_s;
    const Profile profile = ProfileStore::create(other);
    QVERIFY(f->profiles.add(profile));
    WindowParts parts = f->parts();
    parts.peopleFolder = f->folder.filePath(u"people"_s);
    QVERIFY(QDir().mkpath(parts.peopleFolder));
    const QString path = PeopleVault(parts.peopleFolder, profile.id).path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("sealed");
    file.close();
    f->window = std::make_unique<MainWindow>(parts);
    f->window->show();
    f->window->connections()->open(profile.id);
    QVERIFY(QFile::exists(path));
    f->window->connections()->removeCurrent();
    f->click(u"remove.confirm"_s);
    QTRY_VERIFY(!f->profiles.byId(profile.id));
    QTRY_VERIFY(!QFile::exists(path));
}

void tst_WindowPeople::servicesWithoutPeopleSayNothing()
{
    const auto access = f->practice.server.access().khoros;
    Connection connection;
    connection.service = u"khoros"_s;
    connection.name = u"Care team"_s;
    connection.baseUrl = QUrl(access.baseUrl);
    connection.options.insert(u"company_key"_s, access.companyKey);
    const Profile profile = ProfileStore::create(connection);
    QVERIFY(f->profiles.add(profile));
    f->openWindow();
    f->window->connections()->open(profile.id);
    open();
    QCOMPARE(foot(), QString());
    QCOMPARE(field()->placeholderText(), u"Find reports, views, commands"_s);
    QVERIFY(f->window->people()->connections().isEmpty());
}

QTEST_MAIN(tst_WindowPeople)
#include "tst_window_people.moc"
