// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/daterange.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

class tst_DateRange : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void presets_data();
    void presets();
    void boundsCarryTheirOwnDaysOffset();
    void exactMomentsStay();
    void openEnds();
    void daysReachFromTheirFirstMomentToTheirLast_data();
    void daysReachFromTheirFirstMomentToTheirLast();
    void dayThatNeverWasIsEmpty();
};

void tst_DateRange::presets_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, DatePreset preset, QDate today, QDate first, QDate last) {
        QTest::newRow(name) << int(preset) << today << first << last;
    };
    const QDate nov(2026, 11, 12);
    row("today", DatePreset::Today, nov, nov, nov);
    row("7 days end today", DatePreset::Last7Days, nov, QDate(2026, 11, 6), nov);
    row("30 days end today", DatePreset::Last30Days, nov, QDate(2026, 10, 14), nov);
    row("this month is whole", DatePreset::ThisMonth, nov, QDate(2026, 11, 1), QDate(2026, 11, 30));
    row("last month", DatePreset::LastMonth, nov, QDate(2026, 10, 1), QDate(2026, 10, 31));
    row("last month over new year", DatePreset::LastMonth, QDate(2027, 1, 31), QDate(2026, 12, 1), QDate(2026, 12, 31));
    row("last month is a leap February", DatePreset::LastMonth, QDate(2028, 3, 31), QDate(2028, 2, 1),
        QDate(2028, 2, 29));
    row("this year is whole", DatePreset::ThisYear, nov, QDate(2026, 1, 1), QDate(2026, 12, 31));
}

void tst_DateRange::presets()
{
    QFETCH(int, preset);
    QFETCH(QDate, today);
    const DayRange days = daysOf(DatePreset(preset), today);
    QTEST(days.first, "first");
    QTEST(days.last, "last");
}

void tst_DateRange::boundsCarryTheirOwnDaysOffset()
{
    // The clock goes back on 25 October 2026 in Copenhagen.
    const QTimeZone zone("Europe/Copenhagen");
    const DateRange october { .preset = DatePreset::LastMonth, .from = {}, .to = {} };
    const QDate today(2026, 11, 12);
    QCOMPARE(lowerMoment(october, today, zone)->toUTC().toString(Qt::ISODateWithMs), u"2026-09-30T22:00:00.000Z"_s);
    QCOMPARE(upperMoment(october, today, zone)->toUTC().toString(Qt::ISODateWithMs), u"2026-10-31T22:59:59.999Z"_s);
    const DateRange year { .preset = DatePreset::ThisYear, .from = {}, .to = {} };
    QCOMPARE(lowerMoment(year, today, zone)->toUTC().toString(Qt::ISODateWithMs), u"2025-12-31T23:00:00.000Z"_s);
}

void tst_DateRange::exactMomentsStay()
{
    const QDateTime moment = QDateTime::fromString(u"2026-01-01T12:30:00+02:00"_s, Qt::ISODate);
    const DateRange range { .preset = DatePreset::Custom, .from = moment, .to = QDate(2026, 1, 2) };
    QCOMPARE(*lowerMoment(range, {}, QTimeZone::utc()), moment);
    QCOMPARE(upperMoment(range, {}, QTimeZone::utc())->toUTC().toString(Qt::ISODateWithMs),
             u"2026-01-02T23:59:59.999Z"_s);
    QCOMPARE(daysOf(range, {}, QTimeZone("Asia/Tokyo")).first, QDate(2026, 1, 1));
}

void tst_DateRange::openEnds()
{
    const DateRange since { .preset = DatePreset::Custom, .from = QDate(2021, 1, 1), .to = {} };
    QVERIFY(!since.isEmpty());
    QVERIFY(lowerMoment(since, {}, QTimeZone::utc()));
    QVERIFY(!upperMoment(since, {}, QTimeZone::utc()));
    QVERIFY(DateRange().isEmpty());
}

void tst_DateRange::daysReachFromTheirFirstMomentToTheirLast_data()
{
    QTest::addColumn<QByteArray>("zoneId");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *zone, const QDate &day, const char *start) {
        QTest::newRow(zone) << QByteArray(zone) << day << QString::fromLatin1(start);
    };
    row("UTC", QDate(2026, 3, 29), "2026-03-29T00:00:00Z");
    row("Europe/Copenhagen", QDate(2026, 3, 29), "2026-03-28T23:00:00Z");
    row("America/New_York", QDate(2026, 11, 1), "2026-11-01T04:00:00Z");
    row("Pacific/Auckland", QDate(2026, 9, 27), "2026-09-26T12:00:00Z");
    row("Africa/Cairo", QDate(2026, 4, 24), "2026-04-23T22:00:00Z");   // begins at 1 o'clock
    row("America/Havana", QDate(2026, 11, 1), "2026-11-01T04:00:00Z"); // has midnight twice
    row("Asia/Beirut", QDate(2026, 10, 24), "2026-10-23T21:00:00Z");   // ends twice at midnight
    row("Asia/Pyongyang", QDate(2018, 5, 4), "2018-05-03T15:30:00Z");  // lacks its last half hour
}

void tst_DateRange::daysReachFromTheirFirstMomentToTheirLast()
{
    QFETCH(QByteArray, zoneId);
    QFETCH(QDate, day);
    QFETCH(QString, start);
    const QTimeZone zone(zoneId);
    const auto dayAt = [&](const QDateTime &moment) { return moment.toUTC().toTimeZone(zone).date(); };
    QCOMPARE(startOfDay(day, zone).toUTC().toString(Qt::ISODate), start);
    QCOMPARE(dayAt(startOfDay(day, zone)), day);
    QCOMPARE(dayAt(startOfDay(day, zone).addMSecs(-1)), day.addDays(-1));
    QCOMPARE(dayAt(endOfDay(day, zone)), day);
    QCOMPARE(dayAt(endOfDay(day, zone).addMSecs(1)), day.addDays(1));
}

void tst_DateRange::dayThatNeverWasIsEmpty()
{
    // Samoa went over the date line: after 29 December came the 31st.
    const QTimeZone apia("Pacific/Apia");
    const QDate gone(2011, 12, 30);
    QCOMPARE(startOfDay(gone, apia), startOfDay(gone.addDays(1), apia));
    QCOMPARE(endOfDay(gone, apia), endOfDay(gone.addDays(-1), apia));
    QVERIFY(endOfDay(gone, apia) < startOfDay(gone, apia));
}

QTEST_GUILESS_MAIN(tst_DateRange)
#include "tst_daterange.moc"
