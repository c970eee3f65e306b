// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/filepattern.h"
#include "schedules/schedulejson.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray copenhagen = "Europe/Copenhagen"; ///< 2026: 29 March 02:00 -> 03:00, 25 October 03:00 -> 02:00

Rhythm daily(const QTime &time, const QByteArray &zone = copenhagen)
{
    return { .time = time, .zone = QTimeZone(zone) };
}

Rhythm weekly(const QList<int> &days, const QTime &time)
{
    return { .every = Rhythm::Every::Week, .weekDays = days, .time = time, .zone = QTimeZone(copenhagen) };
}

Rhythm monthly(int day, const QTime &time)
{
    return { .every = Rhythm::Every::Month, .monthDay = day, .time = time, .zone = QTimeZone(copenhagen) };
}

QDateTime utc(const char *text)
{
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
    return moment.isValid() ? moment : throw text;
}

QString inUtc(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) : u"never"_s;
}

} // namespace

/// When schedules run, and what their files are called.
class tst_Schedule : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void findsTheNextRun_data();
    void findsTheNextRun();
    void runsOncePerDayThroughAYear();
    void makesUpMissedRunsOnce_data();
    void makesUpMissedRunsOnce();
    void offMeansNotMadeUp();
    void namesFiles_data();
    void namesFiles();
    void numbersWhatExists();
    void losesNothing();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void tst_Schedule::findsTheNextRun_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<QDateTime>("after");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const Rhythm &rhythm, const char *after, const char *next) {
        QTest::newRow(name) << rhythm << utc(after) << QString::fromLatin1(next);
    };
    const QTime seven(7, 0);
    const QTime halfTwo(2, 30);
    row("later today", daily(seven), "2026-11-22T05:00:00", "2026-11-22T06:00:00");
    row("tomorrow", daily(seven), "2026-11-22T06:00:00", "2026-11-23T06:00:00");
    row("a second before", daily(seven), "2026-11-22T05:59:59", "2026-11-22T06:00:00");
    row("the zone's day is ahead", daily(QTime(0, 30)), "2026-07-01T22:10:00", "2026-07-01T22:30:00");
    row("spring: the time does not exist", daily(halfTwo), "2026-03-28T12:00:00", "2026-03-29T01:00:00");
    row("spring: next day as usual", daily(halfTwo), "2026-03-29T01:00:00", "2026-03-30T00:30:00");
    row("autumn: the first of two", daily(halfTwo), "2026-10-24T12:00:00", "2026-10-25T00:30:00");
    row("autumn: not the second too", daily(halfTwo), "2026-10-25T00:30:00", "2026-10-26T01:30:00");
    row("midnight that is skipped", daily(QTime(0, 0), "America/Havana"), "2026-03-07T12:00:00", "2026-03-08T05:00:00");
    row("midnight that is shown twice", daily(QTime(0, 30), "America/Havana"), "2026-10-31T12:00:00",
        "2026-11-01T04:30:00");
    row("half an hour of clock change", daily(QTime(2, 15), "Australia/Lord_Howe"), "2026-10-03T12:00:00",
        "2026-10-03T15:30:00");
    row("a day left out", daily(seven, "Pacific/Apia"), "2011-12-29T18:00:00", "2011-12-30T10:00:00");
    row("week", weekly({ Qt::Monday, Qt::Friday }, seven), "2026-11-23T06:00:00", "2026-11-27T06:00:00");
    row("over the weekend", weekly({ Qt::Monday, Qt::Friday }, seven), "2026-11-27T06:00:00", "2026-11-30T06:00:00");
    row("the same day next week", weekly({ Qt::Sunday }, seven), "2026-11-22T06:00:00", "2026-11-29T06:00:00");
    row("a week without days", weekly({}, seven), "2026-11-22T06:00:00", "never");
    row("month", monthly(15, seven), "2026-11-22T06:00:00", "2026-12-15T06:00:00");
    row("31st in a short month", monthly(31, seven), "2026-11-22T06:00:00", "2026-11-30T06:00:00");
    row("31st after a short month", monthly(31, seven), "2026-11-30T06:00:00", "2026-12-31T06:00:00");
    row("31st in February", monthly(31, seven), "2026-01-31T06:00:00", "2026-02-28T06:00:00");
    row("30th in a leap year", monthly(30, seven), "2028-01-30T06:00:00", "2028-02-29T06:00:00");
    row("29th in no leap year", monthly(29, seven), "2027-01-29T06:00:00", "2027-02-28T06:00:00");
    row("from February to March", monthly(31, seven), "2026-02-28T06:00:00", "2026-03-31T05:00:00");
}

void tst_Schedule::findsTheNextRun()
{
    QFETCH(Rhythm, rhythm);
    QFETCH(QDateTime, after);
    QTEST(inUtc(nextRun(rhythm, after)), "next");
}

void tst_Schedule::runsOncePerDayThroughAYear()
{
    for (const QByteArray &zone : { copenhagen, QByteArray("America/Havana"), QByteArray("Australia/Lord_Howe") }) {
        for (const QTime &time : { QTime(0, 0), QTime(0, 30), QTime(2, 15), QTime(2, 30), QTime(23, 59) }) {
            const Rhythm rhythm = daily(time, zone);
            QDateTime at = utc("2026-01-01T00:00:00");
            for (int run = 0; run < 365; ++run) {
                const QDateTime next = nextRun(rhythm, at);
                QVERIFY(next > at && at.secsTo(next) <= 25 * 3600);
                QCOMPARE(lastRun(rhythm, next), next);
                QCOMPARE(inUtc(lastRun(rhythm, next.addSecs(1))), inUtc(next));
                if (run > 0)
                    QCOMPARE(inUtc(lastRun(rhythm, next.addSecs(-1))), inUtc(at));
                at = next;
            }
            QVERIFY(qAbs(at.daysTo(utc("2026-12-31T12:00:00"))) <= 1);
        }
    }
}

void tst_Schedule::makesUpMissedRunsOnce_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<QDateTime>("done");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const Rhythm &rhythm, const char *done, const char *now, const char *due) {
        QTest::newRow(name) << rhythm << utc(done) << utc(now) << QString::fromLatin1(due);
    };
    const QTime seven(7, 0);
    row("not yet", daily(seven), "2026-11-21T06:00:00", "2026-11-22T05:59:59", "never");
    row("just now", daily(seven), "2026-11-21T06:00:00", "2026-11-22T06:00:00", "2026-11-22T06:00:00");
    row("a little late", daily(seven), "2026-11-21T06:00:00", "2026-11-22T06:10:00", "2026-11-22T06:00:00");
    row("it has run", daily(seven), "2026-11-22T06:00:00", "2026-11-22T06:10:00", "never");
    row("a fortnight missed", daily(seven), "2026-11-08T06:00:00", "2026-11-22T05:00:00", "2026-11-21T06:00:00");
    row("weeks missed", weekly({ Qt::Monday, Qt::Friday }, seven), "2026-10-30T06:00:00", "2026-11-22T05:00:00",
        "2026-11-20T06:00:00");
    row("months missed", monthly(31, seven), "2026-01-31T06:00:00", "2026-11-22T05:00:00", "2026-10-31T06:00:00");
    row("made after today's time", daily(seven), "2026-11-22T09:00:00", "2026-11-22T09:01:00", "never");
    row("the clock was set back", daily(seven), "2026-11-22T06:00:00", "2026-11-20T09:00:00", "never");
    row("twice shown, has run", daily(QTime(2, 30)), "2026-10-25T00:30:00", "2026-10-25T01:40:00", "never");
}

void tst_Schedule::makesUpMissedRunsOnce()
{
    QFETCH(Rhythm, rhythm);
    QFETCH(QDateTime, done);
    QFETCH(QDateTime, now);
    const auto due = dueRun(rhythm, done, now);
    QTEST(inUtc(due.value_or(QDateTime())), "due");
    if (due)
        QVERIFY(!dueRun(rhythm, *due, now)); // once is enough
}

void tst_Schedule::offMeansNotMadeUp()
{
    Schedule schedule = newSchedule(utc("2026-11-01T12:00:00"));
    schedule.rhythm = daily(QTime(7, 0));
    schedule.setEnabled(false, utc("2026-11-01T13:00:00"));
    QVERIFY(!schedule.nextRun(utc("2026-11-22T12:00:00")).isValid());
    schedule.setEnabled(true, utc("2026-11-22T12:00:00"));
    QVERIFY(!dueRun(schedule.rhythm, schedule.done, utc("2026-11-22T12:00:01")));
    QCOMPARE(inUtc(schedule.nextRun(utc("2026-11-22T12:00:01"))), u"2026-11-23T06:00:00"_s);
}

void tst_Schedule::namesFiles_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &pattern, const QString &name) {
        QTest::addRow("%s", qPrintable(pattern)) << pattern << name;
    };
    row(u"customers-{date}"_s, u"customers-2026-03-09"_s);
    row(u"{year}{month}{day} {time}"_s, u"20260309 07-05"_s);
    row(u"{date}{date} {hour}"_s, u"2026-03-092026-03-09 {hour}"_s);
    row(u"../../etc/passwd"_s, u"-..-etc-passwd"_s);
    row(u"/tmp/a\\b:c*?\"<>|"_s, u"-tmp-a-b-c------"_s);
    row(u"a\nb\tc"_s, u"a-b-c"_s);
    row(u"..."_s, u"export"_s);
    row(u"  "_s, u"export"_s);
    row({}, u"export"_s);
    row(u"Größe Łukasz"_s, u"Größe Łukasz"_s);
    QTest::newRow("long") << QString(400, u'ø') << QString(90, u'ø');
    QTest::newRow("long with pairs") << u"😀"_s.repeated(100) << u"😀"_s.repeated(45);
}

void tst_Schedule::namesFiles()
{
    QFETCH(QString, pattern);
    QTEST(fileNameOf(pattern, QDateTime(QDate(2026, 3, 9), QTime(7, 5), QTimeZone(copenhagen))), "name");
}

void tst_Schedule::numbersWhatExists()
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name) { QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly)); };
    QCOMPARE(freePath(folder.path(), u"a"_s, u"csv"_s), folder.filePath(u"a.csv"_s));
    put(u"a.csv"_s);
    QCOMPARE(freePath(folder.path(), u"a"_s, u"csv"_s), folder.filePath(u"a (2).csv"_s));
    QVERIFY(QFile::link(u"/nowhere"_s, folder.filePath(u"a (2).csv"_s))); // a dangling link is there too
    QCOMPARE(freePath(folder.path(), u"a"_s, u"csv"_s), folder.filePath(u"a (3).csv"_s));
    QCOMPARE(freePath(folder.path(), u"a"_s, u"csv"_s, 5), folder.filePath(u"a (5).csv"_s));
}

namespace {

/// Every member differs from its default.
Schedule fullSchedule()
{
    Schedule schedule = newSchedule(utc("2026-11-22T06:00:00"));
    schedule.name = u"Every \"Monday\""_s;
    schedule.request = { .profileId = u"p-1"_s,
                         .query = { .reportId = u"teamup.customers"_s,
                                    .columns = { u"id"_s },
                                    .filters = { { u"created_at"_s, DateRange { .preset = DatePreset::Last30Days } } },
                                    .sort = { { u"id"_s } } },
                         .format = u"csv"_s,
                         .targetPath = u"/tmp/customers.csv"_s,
                         .words = u"w"_s,
                         .writeReceipt = true };
    schedule.folder = u"/tmp/Größe"_s;
    schedule.pattern = u"a-{date}"_s;
    schedule.rhythm = weekly({ Qt::Monday, Qt::Sunday }, QTime(23, 59));
    schedule.rhythm.monthDay = 31;
    schedule.enabled = false;
    schedule.pending = occasionOf(schedule, schedule.done);
    schedule.result = { .outcome = ScheduleResult::Outcome::Failed,
                        .at = utc("2026-11-22T06:00:01"),
                        .occasion = schedule.pending,
                        .path = u"/tmp/x"_s,
                        .error = { .code = ErrorCode::DiskFull, .message = u"m"_s } };
    return schedule;
}

} // namespace

void tst_Schedule::losesNothing()
{
    const Schedule schedule = fullSchedule();
    const auto read = scheduleFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(schedule)).toJson()).object());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, schedule);
    QCOMPARE(scheduleOf(schedule.pending), schedule.id);
    QCOMPARE(std::get<DateRange>(read->request.query.filters.value(u"created_at"_s)).preset, DatePreset::Last30Days);
}

void tst_Schedule::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString &part, const QString &key, const QJsonValue &value) {
        QTest::addRow("%s.%s", qPrintable(part), qPrintable(key)) << part << key << value;
    };
    row({}, u"more"_s, true);
    row({}, u"id"_s, u"a/b"_s);
    row({}, u"folder"_s, u"relative"_s);
    row({}, u"done"_s, QJsonValue::Null);
    row({}, u"enabled"_s, 1);
    row(u"rhythm"_s, u"every"_s, u"hour"_s);
    row(u"rhythm"_s, u"week_days"_s, QJsonArray { 8 });
    row(u"rhythm"_s, u"week_days"_s, QJsonArray { 2, 1 });
    row(u"rhythm"_s, u"week_days"_s, QJsonArray {});
    row(u"rhythm"_s, u"month_day"_s, 32);
    row(u"rhythm"_s, u"time"_s, u"25:00"_s);
    row(u"rhythm"_s, u"zone"_s, u"Mars/Olympus"_s);
    row(u"request"_s, u"format"_s, 1);
    row(u"result"_s, u"outcome"_s, u"splendid"_s);
}

void tst_Schedule::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, part);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(fullSchedule());
    if (part.isEmpty()) {
        object.insert(key, value);
    } else {
        QJsonObject inner = object.value(part).toObject();
        inner.insert(key, value);
        object.insert(part, inner);
    }
    QVERIFY(!scheduleFromJson(object));
}

QTEST_GUILESS_MAIN(tst_Schedule)
#include "tst_schedule.moc"
