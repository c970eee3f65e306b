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

QTEST_GUILESS_MAIN(tst_DateRange)
#include "tst_daterange.moc"
