// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/chartdata.h"
#include "counts/grouptext.h"
#include "report/catalog.h"
#include "support/testcase.h"

#include <QRandomGenerator>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QJsonObject>;

const Report &counts()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers.grouped"_s);
}

QJsonObject row(const QString &key, const QJsonValue &value, qint64 count)
{
    return { { key, value }, { u"count"_s, count } };
}

QJsonObject row(const QString &key, const QJsonValue &value, const QString &split, const QJsonValue &part, qint64 count)
{
    return { { key, value }, { split, part }, { u"count"_s, count } };
}

QJsonObject monthRow(int year, int month, qint64 count)
{
    return row(u"created_year"_s, year, u"created_month"_s, month, count);
}

QString number(int value)
{
    return QString::number(value);
}

ChartData chart(const Rows &rows, const QString &group, const QString &split = {},
                ChartOrder order = ChartOrder::Natural, ChartKind kind = ChartKind::Bar)
{
    return chartData(counts(), { group, split, u"count"_s, kind, order }, rows, QDate(2026, 11, 12));
}

/// "Jan 2026=3", one for each bar or row; "+" stands before a gap's zero.
QStringList texts(const ChartData &data, const QList<ChartBar> &bars)
{
    const GroupText text((QLocale(QLocale::English, QLocale::UnitedKingdom)));
    QStringList texts;
    for (const ChartBar &bar : bars) {
        const bool isGap = bar.group.members == 0;
        texts << QString(text.cell(data.group, bar.group) + (isGap ? u"=+"_s : u"="_s) + QString::number(bar.total));
    }
    return texts;
}

QString bars(const ChartData &data)
{
    return texts(data, data.bars).join(u' ');
}

QString rows(const ChartData &data)
{
    return texts(data, data.rows).join(u' ');
}

QString series(const ChartData &data)
{
    const GroupText text((QLocale(QLocale::English, QLocale::UnitedKingdom)));
    QStringList texts;
    for (qsizetype at = 0; at < data.series.size(); ++at)
        texts << QString(text.cell(data.split, data.series.at(at)) + u'=' + QString::number(data.seriesTotals.at(at)));
    return texts.join(u' ');
}

/// Each count is in exactly one bar, one row and one series.
void verifySums(const ChartData &data)
{
    QCOMPARE(data.barOfRow.size(), data.rows.size());
    QCOMPARE(data.seriesTotals.size(), data.series.size());
    QList<qint64> inBars(data.series.size(), 0);
    QList<qint64> ofRows(data.bars.size(), 0);
    QList<int> members(data.bars.size(), 0);
    for (const ChartBar &bar : data.bars) {
        QCOMPARE(bar.counts.size(), data.series.size());
        for (qsizetype at = 0; at < inBars.size(); ++at)
            inBars[at] += bar.counts.at(at);
        QCOMPARE(std::accumulate(bar.counts.cbegin(), bar.counts.cend(), 0LL), bar.total);
    }
    for (qsizetype at = 0; at < data.rows.size(); ++at) {
        ofRows[data.barOfRow.at(at)] += data.rows.at(at).total;
        ++members[data.barOfRow.at(at)];
    }
    QCOMPARE(inBars, data.seriesTotals);
    QCOMPARE(std::accumulate(inBars.cbegin(), inBars.cend(), 0LL), data.total);
    for (qsizetype at = 0; at < data.bars.size(); ++at) {
        QCOMPARE(ofRows.at(at), data.bars.at(at).total);
        QCOMPARE(members.at(at), data.bars.at(at).group.members);
    }
}

} // namespace

/// From the rows of a grouped report to bars, series and the rows of the table: orders, gaps and splits.
class tst_ChartData : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void emptyReports();
    void repeatedGroupsAddUp();
    void countsAreExact();
    void orders_data();
    void orders();
    void gapsAreFilled_data();
    void gapsAreFilled();
    void circlesAndOrdersBySizeHaveNoGaps();
    void aLineRunsInItsOrder();
    void unfinishedPeriods_data();
    void unfinishedPeriods();
    void splitsOfAFlag();
    void splitsOfACategory();
    void splitsOfNumbers();
    void splitsOfHours();
    void sumsAgree_data();
    void sumsAgree();
};

void tst_ChartData::emptyReports()
{
    const ChartData data = chart({}, u"joined_month"_s);
    QVERIFY(data.isEmpty());
    QVERIFY(data.bars.isEmpty());
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series.constFirst().kind, Group::Kind::All);
    QCOMPARE(data.total, 0);
    QVERIFY(chart({}, u"age"_s, u"gender"_s).series.isEmpty());
    QVERIFY(chart({ monthRow(2026, 1, 1) }, u"shoe_size"_s).isEmpty());
}

void tst_ChartData::repeatedGroupsAddUp()
{
    const ChartData data = chart({ row(u"gender"_s, u"female"_s, 3), row(u"gender"_s, {}, 1),
                                   row(u"gender"_s, u"female"_s, 4), row(u"gender"_s, u""_s, 2) },
                                 u"gender"_s);
    QCOMPARE(bars(data), u"Female=7 Not stated=3"_s);
    QCOMPARE(rows(data), u"Female=7 Not stated=3"_s);
    verifySums(data);
}

void tst_ChartData::countsAreExact()
{
    const qint64 large = 9'007'199'254'740'993;
    QCOMPARE(chart({ row(u"age"_s, 30, large), row(u"age"_s, 31, 2) }, u"age"_s).total, large + 2);
    const qint64 largest = std::numeric_limits<qint64>::max();
    QCOMPARE(chart({ row(u"age"_s, 30, largest), row(u"age"_s, 30, largest) }, u"age"_s).total, largest);
    QCOMPARE(chart({ row(u"age"_s, 30, -5), { { u"age"_s, 30 }, { u"count"_s, u"seven"_s } } }, u"age"_s).total, 0);
    QCOMPARE(chart({ { { u"age"_s, 30 }, { u"count"_s, u"9007199254740993"_s } } }, u"age"_s).total, large);
}

void tst_ChartData::orders_data()
{
    QTest::addColumn<Rows>("served");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("natural");
    QTest::addColumn<QString>("reversed");
    QTest::addColumn<QString>("most");
    QTest::addColumn<QString>("fewest");
    QTest::newRow("category by its label")
        << Rows { row(u"gender"_s, u"other"_s, 2), row(u"gender"_s, {}, 9), row(u"gender"_s, u"male"_s, 5),
                  row(u"gender"_s, u"Agender"_s, 2) }
        << u"gender"_s << u"Agender=2 Male=5 Other gender=2 Not stated=9"_s
        << u"Other gender=2 Male=5 Agender=2 Not stated=9"_s << u"Male=5 Agender=2 Other gender=2 Not stated=9"_s
        << u"Agender=2 Other gender=2 Male=5 Not stated=9"_s;
    QTest::newRow("flag") << Rows { row(u"is_new"_s, {}, 1), row(u"is_new"_s, false, 8), row(u"is_new"_s, true, 2) }
                          << u"is_new"_s << u"Yes=2 No=8 Not stated=1"_s << u"No=8 Yes=2 Not stated=1"_s
                          << u"No=8 Yes=2 Not stated=1"_s << u"Yes=2 No=8 Not stated=1"_s;
    QTest::newRow("number") << Rows { row(u"age"_s, 10, 1), row(u"age"_s, 9, 3), row(u"age"_s, 8, 2) } << u"age"_s
                            << u"8=2 9=3 10=1"_s << u"10=1 9=3 8=2"_s << u"9=3 8=2 10=1"_s << u"10=1 8=2 9=3"_s;
    QTest::newRow("months of years") << Rows { monthRow(2026, 1, 4), monthRow(2025, 12, 6) } << u"joined_month"_s
                                     << u"Dec 2025=6 Jan 2026=4"_s << u"Jan 2026=4 Dec 2025=6"_s
                                     << u"Dec 2025=6 Jan 2026=4"_s << u"Jan 2026=4 Dec 2025=6"_s;
}

void tst_ChartData::orders()
{
    QFETCH(Rows, served);
    QFETCH(QString, group);
    QTEST(bars(chart(served, group, {}, ChartOrder::Natural)), "natural");
    QTEST(bars(chart(served, group, {}, ChartOrder::NaturalReversed)), "reversed");
    QTEST(bars(chart(served, group, {}, ChartOrder::MostFirst)), "most");
    QTEST(bars(chart(served, group, {}, ChartOrder::FewestFirst)), "fewest");
    QTEST(rows(chart(served, group, {}, ChartOrder::FewestFirst)), "fewest");
}

void tst_ChartData::gapsAreFilled_data()
{
    QTest::addColumn<Rows>("served");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("filled");
    QTest::newRow("months over the end of a year")
        << Rows { monthRow(2026, 2, 1), monthRow(2025, 11, 2) } << u"joined_month"_s
        << u"Nov 2025=2 Dec 2025=+0 Jan 2026=+0 Feb 2026=1"_s;
    QTest::newRow("days") << Rows { row(u"created_date"_s, u"2026-03-01"_s, 1),
                                    row(u"created_date"_s, u"2026-02-27"_s, 1) }
                          << u"created_date"_s << u"27 Feb 2026=1 28 Feb 2026=+0 1 Mar 2026=1"_s;
    QTest::newRow("years, and what is not stated")
        << Rows { row(u"created_year"_s, {}, 7), row(u"created_year"_s, 2020, 1), row(u"created_year"_s, 2022, 1) }
        << u"created_year"_s << u"2020=1 2021=+0 2022=1 Not stated=7"_s;
    QTest::newRow("a served zero is no gap")
        << Rows { row(u"age"_s, 1, 1), row(u"age"_s, 2, 0), row(u"age"_s, 4, 1) } << u"age"_s << u"1=1 2=0 3=+0 4=1"_s;
    QTest::newRow("all months of a year")
        << Rows { row(u"birth_month"_s, 3, 5) } << u"birth_month"_s
        << u"Jan=+0 Feb=+0 Mar=5 Apr=+0 May=+0 Jun=+0 Jul=+0 Aug=+0 Sept=+0 Oct=+0 Nov=+0 Dec=+0"_s;
    QTest::newRow("no month is stated") << Rows { row(u"birth_month"_s, {}, 5) } << u"birth_month"_s
                                        << u"Not stated=5"_s;
    QTest::newRow("categories have none")
        << Rows { row(u"gender"_s, u"a"_s, 5), row(u"gender"_s, u"c"_s, 5) } << u"gender"_s << u"a=5 c=5"_s;
}

void tst_ChartData::gapsAreFilled()
{
    QFETCH(Rows, served);
    QFETCH(QString, group);
    const ChartData data = chart(served, group);
    QTEST(bars(data), "filled");
    QCOMPARE(data.binning, Binning::None);
    QCOMPARE(data.rows.size(), served.size());
    verifySums(data);
    verifySums(chart(served, group, {}, ChartOrder::NaturalReversed));
    QCOMPARE(chart({ row(u"created_hour"_s, 7, 1) }, u"created_hour"_s).bars.size(), 24);
}

void tst_ChartData::circlesAndOrdersBySizeHaveNoGaps()
{
    const Rows served = { monthRow(2021, 1, 1), monthRow(2025, 11, 2), monthRow(2026, 2, 1) };
    const QString joined = u"joined_month"_s;
    QCOMPARE(bars(chart(served, joined, {}, ChartOrder::Natural, ChartKind::Pie)),
             u"Jan 2021=1 Nov 2025=2 Feb 2026=1"_s);
    QCOMPARE(bars(chart(served, joined, {}, ChartOrder::MostFirst)), u"Nov 2025=2 Jan 2021=1 Feb 2026=1"_s);
}

void tst_ChartData::aLineRunsInItsOrder()
{
    const Rows served = { row(u"age"_s, 20, 1), row(u"age"_s, 22, 5) };
    const ChartData data = chart(served, u"age"_s, {}, ChartOrder::MostFirst, ChartKind::Line);
    QCOMPARE(bars(data), u"20=1 21=+0 22=5"_s);
    QCOMPARE(rows(data), u"20=1 22=5"_s);
}

void tst_ChartData::unfinishedPeriods_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("unfinished");
    QTest::newRow("this month") << u"joined_month"_s << QDate(2026, 11, 29) << u"Nov 2026*"_s;
    QTest::newRow("last day of a month") << u"joined_month"_s << QDate(2026, 11, 30) << QString();
    QTest::newRow("this year") << u"created_year"_s << QDate(2026, 12, 30) << u"2026*"_s;
    QTest::newRow("last day of the year") << u"created_year"_s << QDate(2026, 12, 31) << QString();
    QTest::newRow("today") << u"created_date"_s << QDate(2026, 11, 2) << u"2 Nov 2026*"_s;
    QTest::newRow("yesterday") << u"created_date"_s << QDate(2026, 11, 3) << QString();
    QTest::newRow("no today") << u"created_date"_s << QDate() << QString();
    QTest::newRow("a month of every year") << u"created_month"_s << QDate(2026, 11, 2) << QString();
}

void tst_ChartData::unfinishedPeriods()
{
    QFETCH(QString, group);
    QFETCH(QDate, today);
    QJsonObject served = monthRow(2026, 11, 1);
    served.insert(u"created_date"_s, u"2026-11-02"_s);
    const ChartData data = chartData(counts(), { group, {}, u"count"_s }, { served }, today);
    const GroupText text((QLocale(QLocale::English, QLocale::UnitedKingdom)));
    const QString cell = text.cell(data.group, data.rows.constFirst().group);
    QTEST(cell.endsWith(u'*') ? cell : QString(), "unfinished");
    if (data.bars.size() == 1)
        QCOMPARE(data.bars, data.rows);
}

void tst_ChartData::splitsOfAFlag()
{
    const ChartData data = chart({ row(u"age"_s, 20, u"is_new"_s, false, 8), row(u"age"_s, 20, u"is_new"_s, {}, 1),
                                   row(u"age"_s, 22, u"is_new"_s, true, 2) },
                                 u"age"_s, u"is_new"_s, ChartOrder::NaturalReversed);
    QCOMPARE(series(data), u"Yes=2 No=8 Not stated=1"_s);
    QCOMPARE(data.bars.at(0).counts, (QList<qint64> { 2, 0, 0 }));
    QCOMPARE(data.bars.at(1).counts, (QList<qint64> { 0, 0, 0 }));
    QCOMPARE(data.bars.at(2).counts, (QList<qint64> { 0, 8, 1 }));
    QCOMPARE(data.rows.at(1).counts, (QList<qint64> { 0, 8, 1 }));
    verifySums(data);
}

void tst_ChartData::splitsOfACategory()
{
    Rows served;
    for (int at = 1; at <= 8; ++at)
        served << row(u"age"_s, 20, u"gender"_s, QString(u"g"_s + number(at)), at);
    QCOMPARE(series(chart(served, u"age"_s, u"gender"_s)), u"g8=8 g7=7 g6=6 g5=5 g4=4 g3=3 g2=2 g1=1"_s);
    served << row(u"age"_s, 21, u"gender"_s, {}, 90);
    const ChartData data = chart(served, u"age"_s, u"gender"_s);
    QCOMPARE(series(data), u"g8=8 g7=7 g6=6 g5=5 g4=4 g3=3 Other (2 groups)=3 Not stated=90"_s);
    QCOMPARE(data.series.size(), mostSeries);
    verifySums(data);
}

void tst_ChartData::splitsOfNumbers()
{
    Rows served;
    for (int age = 0; age < 40; ++age)
        served << row(u"is_new"_s, true, u"age"_s, age, 1);
    served << row(u"is_new"_s, true, u"age"_s, 900, 1);
    QCOMPARE(series(chart(served, u"is_new"_s, u"age"_s)), u"0–9=10 10–19=10 20–29=10 30–39=10 900–909=1"_s);
    Rows years;
    for (int year = 2019; year <= 2026; ++year)
        years << row(u"is_new"_s, true, u"created_year"_s, year, 1);
    QCOMPARE(series(chart(years, u"is_new"_s, u"created_year"_s)),
             u"2019=1 2020=1 2021=1 2022=1 2023=1 2024=1 2025=1 2026*=1"_s);
    years << row(u"is_new"_s, true, u"created_year"_s, {}, 1);
    QCOMPARE(series(chart(years, u"is_new"_s, u"created_year"_s)), u"2010s=1 2020s*=7 Not stated=1"_s);
}

void tst_ChartData::splitsOfHours()
{
    Rows served;
    for (int hour = 0; hour < 24; ++hour)
        served << row(u"is_new"_s, true, u"created_hour"_s, hour, hour % 12);
    const ChartData data = chart(served, u"is_new"_s, u"created_hour"_s);
    QCOMPARE(series(data), u"08:00=8 09:00=9 10:00=10 11:00=11 21:00=9 22:00=10 23:00=11 Other (17 groups)=64"_s);
    verifySums(data);
}

void tst_ChartData::sumsAgree_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("split");
    const QStringList keys = { u"joined_month"_s, u"created_year"_s, u"created_month"_s, u"created_date"_s,
                               u"created_hour"_s, u"age"_s,          u"gender"_s,        u"is_new"_s };
    for (const QString &group : keys) {
        for (const QString &split : keys)
            QTest::addRow("%s by %s", qPrintable(group), qPrintable(split)) << group << split;
    }
}

/// Whatever is grouped, split, ordered and drawn: nothing is lost and nothing is counted twice.
void tst_ChartData::sumsAgree()
{
    QFETCH(QString, group);
    QFETCH(QString, split);
    QRandomGenerator dice(7);
    Rows served;
    for (int at = 0; at < 400; ++at) {
        const QDate day = QDate(2019, 1, 1).addDays(dice.bounded(2'800));
        const QJsonValue age = dice.bounded(10) == 0 ? QJsonValue() : QJsonValue(dice.bounded(90));
        served << QJsonObject { { u"created_year"_s, day.year() },
                                { u"created_month"_s, day.month() },
                                { u"created_date"_s, day.toString(Qt::ISODate) },
                                { u"created_hour"_s, dice.bounded(24) },
                                { u"age"_s, age },
                                { u"gender"_s, QString(u"g"_s + number(dice.bounded(50))) },
                                { u"is_new"_s, dice.bounded(2) == 0 },
                                { u"count"_s, dice.bounded(20) } };
    }
    for (const auto order :
         { ChartOrder::Natural, ChartOrder::NaturalReversed, ChartOrder::MostFirst, ChartOrder::FewestFirst }) {
        for (const auto kind : { ChartKind::Bar, ChartKind::Line, ChartKind::Pie }) {
            const ChartData data = chart(served, group, split, order, kind);
            verifySums(data);
            QVERIFY(data.series.size() <= mostSeries);
            QVERIFY(data.bars.size() <= (kind == ChartKind::Line ? mostGroups : mostBars));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ChartData)
#include "tst_chartdata.moc"
