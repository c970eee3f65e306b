// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/drilldown.h"
#include "report/catalog.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rollbook::ChartBar)

namespace {

const Report &report()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers.grouped"_s);
}

GroupValue at(qint64 number)
{
    return { true, number, {} };
}

GroupValue on(const QDate &day)
{
    return at(day.toJulianDay());
}

GroupValue in(int year, int month)
{
    return at(year * 12 + month - 1);
}

Group one(const GroupValue &value)
{
    return { .kind = Group::Kind::Value, .first = value, .last = value };
}

Group bin(const GroupValue &first, const GroupValue &last)
{
    return { .kind = Group::Kind::Range, .first = first, .last = last, .members = 3 };
}

Group text(const QString &value)
{
    return one({ true, 0, value });
}

const Group rest { .kind = Group::Kind::Other, .members = 12 };
const Group notStated { .kind = Group::Kind::NotStated };
const QDate today(2026, 11, 12);
const QTimeZone copenhagen("Europe/Copenhagen");

DateRange days(const DateBound &from, const DateBound &to)
{
    return { .preset = DatePreset::Custom, .from = from, .to = to };
}

using Filters = QMap<QString, FilterValue>;

/// A bar of 7, and of 7 in each series.
DrillDown drill(const QString &group, const Group &bar, const Filters &active = {}, const QDate &day = today)
{
    const ChartData data { .group = attributeOf(report(), group), .series = { Group { .kind = Group::Kind::All } } };
    return Drill(report(), active, day, copenhagen).of(data, { .group = bar, .counts = { 7 }, .total = 7 }, 0);
}

DrillDown drill(const QString &group, const Group &bar, const QString &split, const Group &series,
                const Filters &active = {})
{
    const ChartData data { .group = attributeOf(report(), group),
                           .split = attributeOf(report(), split),
                           .series = { notStated, series } };
    return Drill(report(), active, today, copenhagen).of(data, { .group = bar, .counts = { 7, 7 }, .total = 14 }, 1);
}

} // namespace

Q_DECLARE_METATYPE(Filters)

/// The way from a bar to the customers in it.
class tst_DrillDown : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void groupsBecomeFilters_data();
    void groupsBecomeFilters();
    void agesGrowOnBirthdays_data();
    void agesGrowOnBirthdays();
    void yearAndMonthSaySomethingTogether();
    void bothPartsAreAskedFor();
    void whatCannotBeAskedForSaysSo_data();
    void whatCannotBeAskedForSaysSo();
    void segmentBecomesTheWholeBar_data();
    void segmentBecomesTheWholeBar();
    void wholeBarOfASplitChart();
    void emptyBarsLeadNowhere();
    void activeFiltersStay();
    void activeRangesAreNarrowed_data();
    void activeRangesAreNarrowed();
    void exactMomentsStayExact();
    void birthDatesAreNarrowed();
    void contradictionLeadsNowhere();
    void reportWithoutRulesLeadsNowhere();
    void choicesAndIdsAreAskedFor_data();
    void choicesAndIdsAreAskedFor();
};

void tst_DrillDown::groupsBecomeFilters_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ChartBar>("bar");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const auto row = [](const char *name, const QString &key, const Group &group, const QString &filter, QDate from,
                        QDate to) {
        QTest::newRow(name) << key << ChartBar { .group = group } << filter << from << to;
    };
    const QString joined = u"created_at"_s;
    row("day", u"created_date"_s, one(on({ 2024, 2, 29 })), joined, { 2024, 2, 29 }, { 2024, 2, 29 });
    row("week", u"created_date"_s, bin(on({ 2026, 10, 26 }), on({ 2026, 11, 1 })), joined, { 2026, 10, 26 },
        { 2026, 11, 1 });
    row("year", u"created_year"_s, one(at(2025)), joined, { 2025, 1, 1 }, { 2025, 12, 31 });
    row("decade", u"created_year"_s, bin(at(2010), at(2019)), joined, { 2010, 1, 1 }, { 2019, 12, 31 });
    row("month", u"joined_month"_s, one(in(2026, 9)), joined, { 2026, 9, 1 }, { 2026, 9, 30 });
    row("December", u"joined_month"_s, one(in(2025, 12)), joined, { 2025, 12, 1 }, { 2025, 12, 31 });
    row("January", u"joined_month"_s, one(in(2026, 1)), joined, { 2026, 1, 1 }, { 2026, 1, 31 });
    row("leap February", u"joined_month"_s, one(in(2024, 2)), joined, { 2024, 2, 1 }, { 2024, 2, 29 });
    row("quarter", u"joined_month"_s, bin(in(2023, 1), in(2023, 3)), joined, { 2023, 1, 1 }, { 2023, 3, 31 });
    row("age", u"age"_s, one(at(30)), u"date_of_birth"_s, { 1995, 11, 13 }, { 1996, 11, 12 });
    row("ages", u"age"_s, bin(at(20), at(24)), u"date_of_birth"_s, { 2001, 11, 13 }, { 2006, 11, 12 });
    row("babies", u"age"_s, one(at(0)), u"date_of_birth"_s, { 2025, 11, 13 }, { 2026, 11, 12 });
}

void tst_DrillDown::groupsBecomeFilters()
{
    QFETCH(QString, key);
    QFETCH(ChartBar, bar);
    QFETCH(QString, filter);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const DrillDown down = drill(key, bar.group);
    QCOMPARE(down.report, u"teamup.customers"_s);
    QCOMPARE(down.filters, Filters({ { filter, days(from, to) } }));
    QVERIFY(!down.wholeBar);
    QCOMPARE(down.note, QString());
}

void tst_DrillDown::agesGrowOnBirthdays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("28 February of a plain year") << QDate(2023, 2, 28);
    QTest::newRow("1 March of a plain year") << QDate(2023, 3, 1);
    QTest::newRow("28 February of a leap year") << QDate(2024, 2, 28);
    QTest::newRow("29 February") << QDate(2024, 2, 29);
    QTest::newRow("1 March of a leap year") << QDate(2024, 3, 1);
    QTest::newRow("New Year's Eve") << QDate(2025, 12, 31);
}

/// Every date of birth belongs to the age that comparing month and day gives it, and to no other.
void tst_DrillDown::agesGrowOnBirthdays()
{
    QFETCH(QDate, day);
    QMap<int, DayRange> born;
    for (int age = 0; age < 105; ++age) {
        const DrillDown down = drill(u"age"_s, one(at(age)), {}, day);
        const auto range = std::get<DateRange>(down.filters.value(u"date_of_birth"_s));
        born.insert(age, { std::get<QDate>(range.from), std::get<QDate>(range.to) });
    }
    for (QDate birthday = day.addYears(-100); birthday <= day; birthday = birthday.addDays(1)) {
        const bool hadBirthday = qMakePair(birthday.month(), birthday.day()) <= qMakePair(day.month(), day.day());
        const int age = day.year() - birthday.year() - (hadBirthday ? 0 : 1);
        const DayRange range = born.value(age);
        const bool inside = range.first <= birthday && birthday <= range.last;
        const bool elsewhere =
            born.value(age + 1).last >= birthday || (age > 0 && born.value(age - 1).first <= birthday);
        QVERIFY2(inside && !elsewhere, qPrintable(birthday.toString(Qt::ISODate)));
    }
}

void tst_DrillDown::yearAndMonthSaySomethingTogether()
{
    const Filters july { { u"created_at"_s, days(QDate(2025, 7, 1), QDate(2025, 7, 31)) } };
    QCOMPARE(drill(u"created_month"_s, one(at(7)), u"created_year"_s, one(at(2025))).filters, july);
    QCOMPARE(drill(u"created_year"_s, one(at(2025)), u"created_month"_s, one(at(7))).filters, july);
    // A month of several years is several periods: the bar of the years is all that can be asked for.
    const DrillDown decade = drill(u"created_year"_s, bin(at(2010), at(2019)), u"created_month"_s, one(at(7)));
    QVERIFY(decade.isPossible() && decade.wholeBar);
    QCOMPARE(decade.filters, Filters({ { u"created_at"_s, days(QDate(2010, 1, 1), QDate(2019, 12, 31)) } }));
}

void tst_DrillDown::bothPartsAreAskedFor()
{
    const DrillDown down = drill(u"joined_month"_s, one(in(2026, 9)), u"is_active"_s, one(at(0)));
    QVERIFY(!down.wholeBar);
    QCOMPARE(down.filters,
             Filters({ { u"created_at"_s, days(QDate(2026, 9, 1), QDate(2026, 9, 30)) }, { u"is_active"_s, false } }));
    // Two parts of one filter meet.
    const DrillDown day =
        drill(u"created_date"_s, bin(on({ 2025, 12, 29 }), on({ 2026, 1, 4 })), u"created_year"_s, one(at(2026)));
    QCOMPARE(day.filters, Filters({ { u"created_at"_s, days(QDate(2026, 1, 1), QDate(2026, 1, 4)) } }));
}

void tst_DrillDown::whatCannotBeAskedForSaysSo_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<ChartBar>("bar");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const QString &key, const Group &group, const QString &note) {
        QTest::newRow(name) << key << ChartBar { .group = group } << note;
    };
    const QString by = u"The service can count by %1 but not filter by it."_s;
    row("gender", u"gender"_s, text(u"%1 female"_s), by.arg(u"gender"_s));
    row("birth month", u"birth_month"_s, one(at(4)), by.arg(u"birth month"_s));
    row("hour", u"created_hour"_s, one(at(18)), by.arg(u"hour of the day joined at"_s));
    row("month of any year", u"created_month"_s, one(at(7)), by.arg(u"month of the year joined in"_s));
    row("unknown gender", u"gender"_s, notStated, by.arg(u"gender"_s));
    row("other ages", u"age"_s, rest, u"The rest of the groups cannot be asked for together."_s);
    row("unknown age", u"age"_s, notStated, u"What is not stated cannot be asked for."_s);
    row("year out of any calendar", u"created_year"_s, one(at(123456789012)),
        u"Together with the filters in force, this cannot be asked for."_s);
    row("age of a rock", u"age"_s, one(at(4'000'000'000)),
        u"Together with the filters in force, this cannot be asked for."_s);
}

void tst_DrillDown::whatCannotBeAskedForSaysSo()
{
    QFETCH(QString, key);
    QFETCH(ChartBar, bar);
    QFETCH(QString, note);
    const DrillDown down = drill(key, bar.group, { { u"is_active"_s, true } });
    QVERIFY(!down.isPossible());
    QVERIFY(!down.wholeBar);
    QCOMPARE(down.note, note);
    QVERIFY(down.filters.isEmpty());
}

void tst_DrillDown::segmentBecomesTheWholeBar_data()
{
    QTest::addColumn<QString>("split");
    QTest::addColumn<ChartBar>("series");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const QString &key, const Group &group, const QString &why) {
        QTest::newRow(name) << key << ChartBar { .group = group }
                            << QString(why + u", so a click shows the whole bar.");
    };
    row("gender", u"gender"_s, text(u"male"_s), u"Gender cannot be asked for"_s);
    row("no gender", u"gender"_s, notStated, u"Gender cannot be asked for"_s);
    row("no age", u"age"_s, notStated, u"What is not stated cannot be asked for"_s);
    row("other ages", u"age"_s, rest, u"The rest of the groups cannot be asked for together"_s);
    row("other months", u"created_month"_s, rest, u"The rest of the groups cannot be asked for together"_s);
}

void tst_DrillDown::segmentBecomesTheWholeBar()
{
    QFETCH(QString, split);
    QFETCH(ChartBar, series);
    QFETCH(QString, note);
    const DrillDown down = drill(u"created_year"_s, one(at(2026)), split, series.group);
    QVERIFY(down.isPossible() && down.wholeBar);
    QCOMPARE(down.note, note);
    QCOMPARE(down.filters, Filters({ { u"created_at"_s, days(QDate(2026, 1, 1), QDate(2026, 12, 31)) } }));
    // What the bar stands for decides, whatever its segments are.
    const DrillDown nowhere = drill(u"birth_month"_s, one(at(4)), u"is_active"_s, one(at(1)));
    QVERIFY(!nowhere.isPossible());
    QCOMPARE(nowhere.note, u"The service can count by birth month but not filter by it."_s);
}

void tst_DrillDown::wholeBarOfASplitChart()
{
    const ChartData data { .group = attributeOf(report(), u"created_month"_s),
                           .split = attributeOf(report(), u"created_year"_s),
                           .series = { one(at(2025)), one(at(2026)) } };
    const ChartBar bar { .group = one(at(7)), .counts = { 3, 4 }, .total = 7 };
    const Drill drill(report(), {}, today, copenhagen);
    QVERIFY(!drill.of(data, bar).isPossible()); // July of any year
    QVERIFY(drill.of(data, bar, 0).isPossible());
    QVERIFY(!drill.of(data, bar, 2).isPossible()); // there is no such series
    ChartData turned = data;
    std::swap(turned.group, turned.split);
    const ChartBar year { .group = one(at(2025)), .counts = { 3, 4 }, .total = 7 };
    const DrillDown whole = drill.of(turned, year);
    QVERIFY(whole.isPossible() && !whole.wholeBar);
    QCOMPARE(whole.note, QString());
}

void tst_DrillDown::emptyBarsLeadNowhere()
{
    const ChartData data { .group = attributeOf(report(), u"created_year"_s),
                           .split = attributeOf(report(), u"is_active"_s),
                           .series = { one(at(1)), one(at(0)) } };
    const Drill drill(report(), {}, today, copenhagen);
    QCOMPARE(drill.of(data, { .group = one(at(2025)), .counts = { 0, 0 }, .total = 0 }), DrillDown());
    const ChartBar half { .group = one(at(2025)), .counts = { 5, 0 }, .total = 5 };
    QVERIFY(drill.of(data, half, 0).isPossible());
    QCOMPARE(drill.of(data, half, 1), DrillDown());
}

void tst_DrillDown::activeFiltersStay()
{
    const Filters active { { u"include_deleted"_s, true },
                           { u"is_any"_s, QStringList { u"lead"_s } },
                           { u"active_memberships"_s, QList<qint64> { 3, 5 } },
                           { u"created_at_timeframe"_s, u"this_year"_s },
                           { u"created_at"_s, DateRange { .preset = DatePreset::ThisYear } },
                           { u"is_active"_s, true } };
    Filters expected = active;
    expected.insert(u"date_of_birth"_s, days(QDate(1995, 11, 13), QDate(1996, 11, 12)));
    QCOMPARE(drill(u"age"_s, one(at(30)), active).filters, expected);
    QCOMPARE(drill(u"is_active"_s, one(at(1)), active).filters, active);
}

void tst_DrillDown::activeRangesAreNarrowed_data()
{
    QTest::addColumn<DateRange>("active");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate first(2026, 11, 1);
    const QDate last(2026, 11, 30);
    QTest::newRow("nothing") << DateRange {} << first << last;
    QTest::newRow("this month") << DateRange { .preset = DatePreset::ThisMonth } << first << last;
    QTest::newRow("this year") << DateRange { .preset = DatePreset::ThisYear } << first << last;
    QTest::newRow("last 7 days") << DateRange { .preset = DatePreset::Last7Days } << QDate(2026, 11, 6) << today;
    QTest::newRow("last 30 days") << DateRange { .preset = DatePreset::Last30Days } << first << today;
    QTest::newRow("today") << DateRange { .preset = DatePreset::Today } << today << today;
    QTest::newRow("from a day") << days(QDate(2026, 11, 20), {}) << QDate(2026, 11, 20) << last;
    QTest::newRow("to a day") << days({}, QDate(2026, 11, 20)) << first << QDate(2026, 11, 20);
    QTest::newRow("around it") << days(QDate(2020, 1, 1), QDate(2030, 1, 1)) << first << last;
}

void tst_DrillDown::activeRangesAreNarrowed()
{
    QFETCH(DateRange, active);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const DrillDown down = drill(u"joined_month"_s, one(in(2026, 11)), { { u"created_at"_s, active } });
    QCOMPARE(down.filters, Filters({ { u"created_at"_s, days(from, to) } }));
}

void tst_DrillDown::exactMomentsStayExact()
{
    const auto narrowedBy = [](const DateBound &from, const DateBound &to) {
        const DrillDown down = drill(u"joined_month"_s, one(in(2026, 11)), { { u"created_at"_s, days(from, to) } });
        return down.filters.value(u"created_at"_s, DateRange {});
    };
    const auto moment = [](const char *text) { return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate); };
    const QDate first(2026, 11, 1);
    const QDate last(2026, 11, 30);
    const QDateTime inside = moment("2026-11-20T10:30:00Z");
    QCOMPARE(narrowedBy(inside, {}), FilterValue(days(inside, last)));
    QCOMPARE(narrowedBy({}, inside), FilterValue(days(first, inside)));
    // In Copenhagen, November begins at 23 o'clock UTC.
    QCOMPARE(narrowedBy(moment("2026-10-31T22:59:59Z"), {}), FilterValue(days(first, last)));
    const QDateTime soon = moment("2026-10-31T23:00:01Z");
    QCOMPARE(narrowedBy(soon, {}), FilterValue(days(soon, last)));
    QCOMPARE(narrowedBy({}, moment("2026-11-30T23:00:00Z")), FilterValue(days(first, last)));
    const QDateTime late = moment("2026-11-30T22:59:00Z");
    QCOMPARE(narrowedBy(inside, late), FilterValue(days(inside, late)));
    // Nothing is left: it leads nowhere.
    QCOMPARE(narrowedBy(moment("2026-11-30T23:00:00Z"), {}), FilterValue(DateRange {}));
    QCOMPARE(narrowedBy(inside, inside.addSecs(-1)), FilterValue(DateRange {}));
}

/// Dates of birth have no time, so a moment means its day.
void tst_DrillDown::birthDatesAreNarrowed()
{
    const QDateTime moment = QDateTime::fromString(u"1996-01-31T23:30:00Z"_s, Qt::ISODate);
    const DrillDown down = drill(u"age"_s, one(at(30)), { { u"date_of_birth"_s, days(moment, QDate(2000, 1, 1)) } });
    QCOMPARE(down.filters, Filters({ { u"date_of_birth"_s, days(QDate(1996, 2, 1), QDate(1996, 11, 12)) } }));
}

void tst_DrillDown::contradictionLeadsNowhere()
{
    const QString note = u"Together with the filters in force, this cannot be asked for."_s;
    const DrillDown flag = drill(u"is_active"_s, one(at(1)), { { u"is_active"_s, false } });
    QVERIFY(!flag.isPossible());
    QCOMPARE(flag.note, note);
    const DrillDown year =
        drill(u"created_year"_s, one(at(2025)), { { u"created_at"_s, DateRange { .preset = DatePreset::ThisYear } } });
    QVERIFY(!year.isPossible());
    QCOMPARE(year.note, note);
    // A value of another kind, as a file written by hand may have it.
    QVERIFY(!drill(u"created_year"_s, one(at(2025)), { { u"created_at"_s, true } }).isPossible());
}

void tst_DrillDown::reportWithoutRulesLeadsNowhere()
{
    Report plain = report();
    const ChartData data { .group = attributeOf(plain, u"created_year"_s), .series = { Group {} } };
    const ChartBar bar { .group = one(at(2025)), .counts = { 7 }, .total = 7 };
    plain.chart.drillReport.clear();
    QCOMPARE(Drill(plain, {}, today, copenhagen).of(data, bar), DrillDown());
}

void tst_DrillDown::choicesAndIdsAreAskedFor_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");
    QTest::addColumn<Filters>("active");
    QTest::addColumn<Filters>("filters"); ///< none: leads nowhere
    const auto row = [](const char *name, const char *report, const char *group, const QString &text, int id,
                        const Filters &active, const Filters &filters) {
        QTest::newRow(name) << u"teamup.%1.grouped"_s.arg(QLatin1String(report)) << QString::fromLatin1(group) << text
                            << id << active << filters;
    };
    const auto texts = [](const QStringList &values) { return Filters { { u"status"_s, values } }; };
    const auto venues = [](const QList<qint64> &ids) { return Filters { { u"venues"_s, ids } }; };
    row("choice", "attendances", "status", u"attended"_s, 0, {}, texts({ u"attended"_s }));
    row("choice by another name", "attendances", "status", u"late cancelled"_s, 0, {}, texts({ u"late_cancelled"_s }));
    row("one of the choices", "attendances", "status", u"no show"_s, 0, texts({ u"attended"_s, u"no_show"_s }),
        texts({ u"no_show"_s }));
    row("none of the choices", "attendances", "status", u"no show"_s, 0, texts({ u"attended"_s }), {});
    row("unknown choice", "attendances", "status", u"waiting"_s, 0, {}, {});
    row("one choice", "invoices", "status", u"paid"_s, 0, {}, { { u"status"_s, u"paid"_s } });
    row("another choice", "invoices", "status", u"paid"_s, 0, { { u"status"_s, u"open"_s } }, {});
    row("id", "attendances", "at_venue", u"Harbour"_s, 11, {}, venues({ 11 }));
    row("one of the ids", "attendances", "at_venue", u"Harbour"_s, 11, venues({ 12, 11 }), venues({ 11 }));
    row("none of the ids", "attendances", "at_venue", u"Harbour"_s, 11, venues({ 12 }), {});
    row("name without an id", "attendances", "at_venue", u"Harbour"_s, 0, {}, {});
    row("no rule", "attendances", "day_of_week", u"monday"_s, 0, {}, {});
}

void tst_DrillDown::choicesAndIdsAreAskedFor()
{
    static const Catalog catalog = *Catalog::load();
    QFETCH(QString, report);
    QFETCH(QString, group);
    QFETCH(QString, text);
    QFETCH(int, id);
    QFETCH(Filters, active);
    QFETCH(Filters, filters);
    const Report &grouped = *catalog.report(report);
    const ChartData data { .group = attributeOf(grouped, group), .series = { Group { .kind = Group::Kind::All } } };
    QVERIFY(!data.group.isNull());
    const DrillDown down = Drill(grouped, active, today, copenhagen)
                               .of(data, { .group = one({ true, id, text }), .counts = { 7 }, .total = 7 }, 0);
    QCOMPARE(down.filters, filters);
    QCOMPARE(down.report, filters.isEmpty() ? QString() : grouped.chart.drillReport);
    QCOMPARE(down.note.isEmpty(), down.isPossible());
}

QTEST_GUILESS_MAIN(tst_DrillDown)
#include "tst_drilldown.moc"
