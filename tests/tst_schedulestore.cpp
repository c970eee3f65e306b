// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedulestore.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

Schedule named(const QString &name)
{
    Schedule schedule = newSchedule(QDateTime(QDate(2026, 11, 22), QTime(6, 0), Qt::UTC));
    schedule.name = name;
    schedule.request.query.reportId = u"teamup.customers"_s;
    schedule.request.format = u"csv"_s;
    schedule.folder = u"/tmp"_s;
    schedule.pattern = u"a"_s;
    return schedule;
}

} // namespace

/// Schedules that outlive the program.
class tst_ScheduleStore : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keeps();
    void isPrivate();
    void sharesChanges();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void changesNothingThatItCannotWrite();
    void oneProgramRunsThem();

private:
    QStringList names() const
    {
        QStringList names;
        ScheduleStore store(m_path);
        if (store.refresh())
            for (const Schedule &schedule : store.schedules())
                names << schedule.name;
        return names;
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_ScheduleStore::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"data/schedules.json"_s);
}

void tst_ScheduleStore::keeps()
{
    ScheduleStore store(m_path);
    QVERIFY(store.refresh()); // no file is no fault
    const Schedule first = named(u"first"_s);
    const Schedule second = named(u"second"_s);
    QSignalSpy changed(&store, &ScheduleStore::changed);
    QVERIFY(store.put(first) && store.put(second));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(names(), QStringList({ u"first"_s, u"second"_s }));
    QVERIFY(store.update(first.id, [](Schedule &schedule) { schedule.name = u"new name"_s; }));
    QCOMPARE(names(), QStringList({ u"new name"_s, u"second"_s }));
    QVERIFY(store.remove(first.id));
    QCOMPARE(names(), QStringList { u"second"_s });
    QVERIFY(store.insert(0, first)); // the removal is taken back
    QCOMPARE(names(), QStringList({ u"first"_s, u"second"_s }));
    changed.clear();
    QVERIFY(store.remove(u"unknown"_s) && store.put(first));
    QCOMPARE(changed.size(), 0);
}

void tst_ScheduleStore::isPrivate()
{
    ScheduleStore store(m_path);
    QVERIFY(store.put(named(u"a"_s)));
    QVERIFY(store.put(named(u"b"_s)));
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_ScheduleStore::sharesChanges()
{
    ScheduleStore one(m_path);
    ScheduleStore other(m_path);
    const Schedule schedule = named(u"a"_s);
    QVERIFY(one.put(schedule));
    QSignalSpy changed(&other, &ScheduleStore::changed);
    QVERIFY(other.refresh());
    QCOMPARE(changed.size(), 1);
    QVERIFY(other.update(schedule.id, [](Schedule &s) { s.name = u"theirs"_s; }));
    // What this one has not read yet is not lost by its own change.
    QVERIFY(one.update(schedule.id, [](Schedule &s) { s.pattern = u"ours"_s; }));
    QCOMPARE(one.byId(schedule.id)->name, u"theirs"_s);
    QVERIFY(other.remove(schedule.id));
    QVERIFY(one.put(named(u"b"_s)));
    QCOMPARE(names(), QStringList { u"b"_s });
}

void tst_ScheduleStore::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"version\": 1, \"schedules\": [{");
    QTest::newRow("newer") << QByteArray(R"({"version": 2, "schedules": []})");
    QTest::newRow("more") << QByteArray(R"({"version": 1, "schedules": [], "x": 1})");
    QTest::newRow("a bad one") << QByteArray(R"({"version": 1, "schedules": [{"id": "a"}]})");
}

void tst_ScheduleStore::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    for (int number = 1; number <= 2; ++number) {
        put(bytes);
        ScheduleStore store(m_path);
        QSignalSpy aside(&store, &ScheduleStore::wasSetAside);
        QVERIFY(store.refresh());
        QCOMPARE(aside.size(), 1);
        QVERIFY(store.schedules().isEmpty());
        QCOMPARE(store.setAside(), m_path + u".damaged-%1"_s.arg(number));
        QFile kept(store.setAside());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QVERIFY(store.put(named(u"a"_s)));
        QCOMPARE(names(), QStringList { u"a"_s });
    }
}

void tst_ScheduleStore::changesNothingThatItCannotWrite()
{
    ScheduleStore store(m_path);
    QVERIFY(store.put(named(u"a"_s)));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QDir().mkpath(m_path)); // a folder is in the way, also for root
    const auto done = store.put(named(u"b"_s));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(store.schedules().size(), 1);
}

void tst_ScheduleStore::oneProgramRunsThem()
{
    auto one = std::make_unique<ScheduleStore>(m_path);
    ScheduleStore other(m_path);
    QVERIFY(one->claim());
    QVERIFY(one->claim());
    QVERIFY(!other.claim());
    one.reset();
    QVERIFY(other.claim());
}

QTEST_GUILESS_MAIN(tst_ScheduleStore)
#include "tst_schedulestore.moc"
