// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/chartdata.h"
#include "counts/grouptext.h"
#include "report/catalog.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QJsonObject>;

const Report &counts()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers.grouped"_s);
}

QJsonObject row(const QString &key, const QJsonValue &value, qint64 count = 1)
{
    return { { key, value }, { u"count"_s, count } };
}

QJsonObject dayRow(const QDate &day)
{
    return row(u"created_date"_s, day.toString(Qt::ISODate));
}

QJsonObject monthRow(int year, int month)
{
    return { { u"created_year"_s, year }, { u"created_month"_s, month }, { u"count"_s, 1 } };
}

Rows daysFrom(const QDate &first, int days)
{
    return { dayRow(first), dayRow(first.addDays(days - 1)) };
}

Rows numbers(const QString &key, int first, int last)
{
    Rows rows;
    for (int at = first; at <= last; ++at)
        rows << row(key, at, at);
    return rows;
}

Rows genders(int count)
{
    Rows rows;
    for (int at = 1; at <= count; ++at)
        rows << row(u"gender"_s, u"g%1"_s.arg(at, 3, 10, QChar(u'0')), at);
    return rows;
}

ChartData chart(const Rows &rows, const QString &group, ChartOrder order = ChartOrder::Natural,
                ChartKind kind = ChartKind::Bar)
{
    return chartData(counts(), { group, {}, u"count"_s, kind, order }, rows, QDate(2026, 11, 12));
}

QString text(const ChartData &data, qsizetype bar)
{
    const GroupText text((QLocale(QLocale::English, QLocale::UnitedKingdom)));
    return bar < 0 ? text.cell(data.group, data.bars.at(data.bars.size() + bar).group)
                   : text.cell(data.group, data.bars.at(bar).group);
}

qint64 totalOf(const QList<ChartBar> &bars)
{
    qint64 total = 0;
    for (const ChartBar &bar : bars)
        total += bar.total;
    return total;
}

} // namespace

/// More groups than bars: bins where the scale has them, else the largest and one Other.
class tst_ChartBins : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void theFinestBinsThatFit_data();
    void theFinestBinsThatFit();
    void aBinIsAWholePeriod();
    void binsKeepTheirGapsAndOrder();
    void rowsKnowTheirBin();
    void weeksBeginOnMonday();
    void aLineKeepsEveryDay();
    void absurdNumbersMakeFewBars();
    void theSmallestBecomeOther();
    void otherInEveryOrder();
    void theLastThatFits();
};

void tst_ChartBins::theFinestBinsThatFit_data()
{
    QTest::addColumn<Rows>("served");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("binning");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("bars");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto add = [](const char *name, const Rows &served, const QString &group, Binning binning, int width,
                        int bars, const QString &first, const QString &last) {
        QTest::newRow(name) << served << group << static_cast<int>(binning) << width << bars << first << last;
    };
    const QString age = u"age"_s;
    const QString days = u"created_date"_s;
    const QDate monday(2026, 1, 5);
    add("30 ages", numbers(age, 11, 40), age, Binning::None, 1, 30, u"11"_s, u"40"_s);
    add("31 ages", numbers(age, 11, 41), age, Binning::Numbers, 5, 7, u"10–14"_s, u"40–44"_s);
    add("200 numbers", numbers(age, 1, 200), age, Binning::Numbers, 10, 21, u"0–9"_s, u"200–209"_s);
    add("numbers below zero", numbers(age, -3, 30), age, Binning::Numbers, 5, 8, u"-5 to -1"_s, u"30–34"_s);
    add("not stated takes a place", numbers(age, 11, 40) + Rows { row(age, {}) }, age, Binning::Numbers, 5, 8,
        u"10–14"_s, u"Not stated"_s);
    add("30 days", daysFrom(monday, 30), days, Binning::None, 1, 30, u"5 Jan 2026"_s, u"3 Feb 2026"_s);
    add("31 days", daysFrom(monday, 31), days, Binning::Weeks, 1, 5, u"Week from 5 Jan 2026"_s,
        u"Week from 2 Feb 2026"_s);
    add("30 weeks", daysFrom(monday, 210), days, Binning::Weeks, 1, 30, u"Week from 5 Jan 2026"_s,
        u"Week from 27 Jul 2026"_s);
    add("31 weeks", daysFrom(monday, 211), days, Binning::Months, 1, 8, u"Jan 2026"_s, u"Aug 2026"_s);
    add("3 years of days", daysFrom(QDate(2023, 2, 1), 1'000), days, Binning::Quarters, 1, 12, u"Q1 2023"_s,
        u"Q4 2025"_s);
    add("10 years of days", daysFrom(QDate(2014, 2, 1), 3'650), days, Binning::Years, 1, 11, u"2014"_s, u"2024"_s);
    add("100 years of days", daysFrom(QDate(1914, 2, 1), 36'500), days, Binning::Decades, 1, 11, u"1910s"_s,
        u"2010s"_s);
    add("3 years of months", { monthRow(2023, 11), monthRow(2026, 10) }, u"joined_month"_s, Binning::Quarters, 1, 13,
        u"Q4 2023"_s, u"Q4 2026*"_s);
    add("9 years of months", { monthRow(2018, 5), monthRow(2026, 10) }, u"joined_month"_s, Binning::Years, 1, 9,
        u"2018"_s, u"2026*"_s);
    add("50 years of months", { monthRow(1976, 5), monthRow(2026, 10) }, u"joined_month"_s, Binning::Decades, 1, 6,
        u"1970s"_s, u"2020s*"_s);
    add("50 years", numbers(u"created_year"_s, 1976, 2026), u"created_year"_s, Binning::Decades, 1, 6, u"1970s"_s,
        u"2020s*"_s);
    add("a year of long ago", { row(u"created_year"_s, 1), row(u"created_year"_s, 2026) }, u"created_year"_s,
        Binning::Numbers, 100, 21, u"1–99"_s, u"2000–2099*"_s);
}

void tst_ChartBins::theFinestBinsThatFit()
{
    QFETCH(Rows, served);
    QFETCH(QString, group);
    const ChartData data = chart(served, group);
    QTEST(static_cast<int>(data.binning), "binning");
    QTEST(data.binWidth, "width");
    QTEST(static_cast<int>(data.bars.size()), "bars");
    QTEST(text(data, 0), "first");
    QTEST(text(data, -1), "last");
    QCOMPARE(data.rows.size(), served.size());
    QCOMPARE(totalOf(data.bars), data.total);
}

void tst_ChartBins::aBinIsAWholePeriod()
{
    const ChartData months = chart({ monthRow(2023, 11), monthRow(2026, 10) }, u"joined_month"_s);
    const Group quarter = months.bars.constFirst().group;
    QCOMPARE(quarter.kind, Group::Kind::Range);
    QCOMPARE(quarter.first, (GroupValue { true, 2023 * 12 + 9, {} }));
    QCOMPARE(quarter.last, (GroupValue { true, 2023 * 12 + 11, {} }));
    QCOMPARE(quarter.members, 1);
    const ChartData days = chart(daysFrom(QDate(2023, 2, 14), 1'000), u"created_date"_s);
    QCOMPARE(days.bars.constFirst().group.first.number, QDate(2023, 1, 1).toJulianDay());
    QCOMPARE(days.bars.constFirst().group.last.number, QDate(2023, 3, 31).toJulianDay());
}

void tst_ChartBins::binsKeepTheirGapsAndOrder()
{
    const ChartData data =
        chart({ row(u"age"_s, 3), row(u"age"_s, 44), row(u"age"_s, 40) }, u"age"_s, ChartOrder::NaturalReversed);
    QCOMPARE(data.bars.size(), 9);
    QCOMPARE(text(data, 0), u"40–44"_s);
    QCOMPARE(data.bars.at(0).group.members, 2);
    QCOMPARE(data.bars.at(1).group.members, 0);
    QCOMPARE(data.bars.at(1).total, 0);
    QCOMPARE(text(data, -1), u"0–4"_s);
}

void tst_ChartBins::rowsKnowTheirBin()
{
    const ChartData data = chart({ row(u"age"_s, 44, 7), row(u"age"_s, {}, 2), row(u"age"_s, 3, 5) }, u"age"_s);
    QCOMPARE(data.rows.size(), 3);
    QCOMPARE(data.rows.at(0).group.first.number, 3);
    QCOMPARE(data.barOfRow, (QList<int> { 0, 8, 9 }));
    QCOMPARE(data.bars.at(8).total, 7);
    QCOMPARE(data.bars.at(9).group.kind, Group::Kind::NotStated);
}

void tst_ChartBins::weeksBeginOnMonday()
{
    const ChartData data = chart(daysFrom(QDate(2026, 10, 11), 33), u"created_date"_s);
    QCOMPARE(data.binning, Binning::Weeks);
    QCOMPARE(text(data, 0), u"Week from 5 Oct 2026"_s);
    QCOMPARE(text(data, 1), u"Week from 12 Oct 2026"_s);
    QCOMPARE(text(data, -1), u"Week from 9 Nov 2026*"_s);
}

void tst_ChartBins::aLineKeepsEveryDay()
{
    const auto line = [](const Rows &rows, const QString &group) {
        return chart(rows, group, ChartOrder::Natural, ChartKind::Line);
    };
    const ChartData days = line(daysFrom(QDate(2020, 1, 1), mostGroups), u"created_date"_s);
    QCOMPARE(days.bars.size(), mostGroups);
    QCOMPARE(days.binning, Binning::None);
    QCOMPARE(days.bars.at(17).total, 0);
    QCOMPARE(line(daysFrom(QDate(2000, 1, 1), mostGroups + 1), u"created_date"_s).binning, Binning::Weeks);
    QCOMPARE(line({ monthRow(1990, 1), monthRow(2026, 10) }, u"joined_month"_s).bars.size(), 442);
}

void tst_ChartBins::absurdNumbersMakeFewBars()
{
    const ChartData old = chart(numbers(u"age"_s, 20, 40) + Rows { row(u"age"_s, 900) }, u"age"_s);
    QCOMPARE(old.binWidth, 50);
    QVERIFY(old.bars.size() <= mostBars);
    const qint64 largest = std::numeric_limits<qint64>::max();
    const ChartData endless = chart({ row(u"age"_s, largest), row(u"age"_s, 3), row(u"age"_s, -largest) }, u"age"_s);
    QCOMPARE(endless.bars.size(), 3);
    const Rows many = numbers(u"age"_s, 1, 40) + Rows { row(u"age"_s, largest, 50), row(u"age"_s, -largest, 50) };
    const ChartData both = chart(many, u"age"_s);
    QCOMPARE(both.bars.size(), mostBars);
    QCOMPARE(totalOf(both.bars), both.total);
    const ChartData first = chart({ dayRow(QDate(1, 1, 1)), dayRow(QDate(2026, 1, 1)) }, u"created_date"_s);
    QCOMPARE(first.bars.size(), 2);
}

void tst_ChartBins::theSmallestBecomeOther()
{
    const ChartData data = chart(genders(40) + Rows { row(u"gender"_s, {}, 500) }, u"gender"_s, ChartOrder::MostFirst);
    QCOMPARE(data.bars.size(), mostBars);
    QCOMPARE(text(data, 0), u"g040"_s);
    QCOMPARE(text(data, 27), u"g013"_s);
    QCOMPARE(text(data, 28), u"Other (12 groups)"_s);
    QCOMPARE(data.bars.at(28).total, 78);
    QCOMPARE(text(data, 29), u"Not stated"_s);
    QCOMPARE(data.rows.size(), 41);
    QCOMPARE(data.barOfRow.at(0), 0);
    QCOMPARE(data.barOfRow.at(39), 28);
    QCOMPARE(data.barOfRow.at(40), 29);
}

void tst_ChartBins::otherInEveryOrder()
{
    const ChartData fewest = chart(genders(40), u"gender"_s, ChartOrder::FewestFirst);
    QCOMPARE(text(fewest, 0), u"g012"_s);
    QCOMPARE(text(fewest, 28), u"g040"_s);
    QCOMPARE(text(fewest, 29), u"Other (11 groups)"_s);
    QCOMPARE(fewest.rows.constFirst().group.first.text, u"g001"_s);
    const ChartData natural = chart(genders(40), u"gender"_s, ChartOrder::Natural);
    QCOMPARE(text(natural, 0), u"g012"_s);
    QCOMPARE(text(natural, 29), u"Other (11 groups)"_s);
    const ChartData reversed = chart(genders(40), u"gender"_s, ChartOrder::NaturalReversed);
    QCOMPARE(text(reversed, 0), u"g040"_s);
    QCOMPARE(text(reversed, 29), u"Other (11 groups)"_s);
    const ChartData ages = chart(numbers(u"age"_s, 1, 40), u"age"_s, ChartOrder::MostFirst);
    QCOMPARE(ages.binning, Binning::None);
    QCOMPARE(text(ages, 29), u"Other (11 groups)"_s);
    QCOMPARE(ages.bars.at(29).total, 66);
}

void tst_ChartBins::theLastThatFits()
{
    QCOMPARE(text(chart(genders(30), u"gender"_s), -1), u"g030"_s);
    QCOMPARE(text(chart(genders(31), u"gender"_s), -1), u"Other (2 groups)"_s);
    const ChartData data = chart(genders(30) + Rows { row(u"gender"_s, {}) }, u"gender"_s);
    QCOMPARE(text(data, -2), u"Other (2 groups)"_s);
    QCOMPARE(data.bars.size(), mostBars);
}

QTEST_GUILESS_MAIN(tst_ChartBins)
#include "tst_chartbins.moc"
