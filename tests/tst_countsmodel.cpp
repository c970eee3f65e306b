// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countedrows.h"
#include "support/testcase.h"

#include "models/countsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestCountsModel : public TestCase {
    Q_OBJECT
private:
    std::unique_ptr<CountsModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void show(const ChartData &data)
    {
        model->setData(data, GroupText(QLocale(QLocale::English, QLocale::UnitedKingdom)), u"Customers"_s);
    }

    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return model->index(row, column).data(role).toString().replace(QChar(QChar::Nbsp), u' ');
    }

    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << cell(row, column);
        return texts;
    }

    QStringList headers() const
    {
        QStringList texts;
        for (int section = 0; section < model->columnCount(); ++section)
            texts << model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        model = std::make_unique<CountsModel>();
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
    }

    void isEmptyAtFirst();
    void hasAColumnForEachSeries();
    void callsTheTotalByTheMeasureWithoutASplit();
    void writesCountsAndSharesForPeople();
    void speaksTheColumn();
    void alignsFiguresRight();
    void saysTheShareOfARowOnASeries();
    void zerosAreCounts();
    void sortsWithTheTotalsLast_data();
    void sortsWithTheTotalsLast();
    void equalCountsKeepTheOrderOfTheChart();
    void whatIsNotStatedStaysBehindTheGroups();
    void stepsThroughTheOrders();
    void namesTheOrderOfTheChart();
    void aClickNeverShowsTheSameOrderAgain();
    void sortingKeepsAnIndexOnItsGroup();
    void theOrderSurvivesARefreshButNoOtherColumns();
    void findsTheRowsOfABar();
    void aTableForASpreadsheet();
    void textFromAServiceStaysInItsField();
    void nothingCounted();
};

void TestCountsModel::isEmptyAtFirst()
{
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(model->columnCount(), 0);
    QCOMPARE(model->toTsv(), QString());
    model->sortNext(0);
    QCOMPARE(model->sortColumn(), -1);
}

void TestCountsModel::hasAColumnForEachSeries()
{
    show(counted::months());
    QCOMPARE(headers(),
             QStringList({ u"Joined month"_s, u"Female"_s, u"Male"_s, u"Not stated"_s, u"Total"_s, u"Share"_s }));
    QList<int> series;
    for (int section = 0; section < model->columnCount(); ++section)
        series << model->headerData(section, Qt::Horizontal, CountsModel::SeriesRole).toInt();
    QCOMPARE(series, QList<int>({ -1, 0, 1, 2, -1, -1 }));
}

void TestCountsModel::callsTheTotalByTheMeasureWithoutASplit()
{
    show(counted::ages(3));
    QCOMPARE(headers(), QStringList({ u"Age"_s, u"Customers"_s, u"Share"_s }));
}

void TestCountsModel::writesCountsAndSharesForPeople()
{
    show(counted::months());
    QCOMPARE(column(0), QStringList({ u"Sept 2026"_s, u"Oct 2026"_s, u"Nov 2026*"_s, u"All"_s }));
    QCOMPARE(column(1), QStringList({ u"158"_s, u"128"_s, u"51"_s, u"337"_s }));
    QCOMPARE(column(4), QStringList({ u"287"_s, u"221"_s, u"89"_s, u"597"_s }));
    QCOMPARE(column(5), QStringList({ u"48 %"_s, u"37 %"_s, u"15 %"_s, u"100 %"_s }));
    show(counted::ages(2));
    QCOMPARE(cell(2, 1), u"2,014"_s);
}

void TestCountsModel::speaksTheColumn()
{
    show(counted::months());
    QCOMPARE(cell(2, 0, Qt::AccessibleTextRole), u"Joined month: November 2026"_s);
    QCOMPARE(cell(0, 1, Qt::AccessibleTextRole), u"Female: 158"_s);
    QCOMPARE(cell(3, 0, Qt::AccessibleTextRole), u"Joined month: All"_s);
    QCOMPARE(cell(3, 4, Qt::AccessibleTextRole), u"Total: 597"_s);
}

void TestCountsModel::alignsFiguresRight()
{
    show(counted::months());
    const auto alignment = [&](const QVariant &value) {
        return value.value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
    };
    QCOMPARE(alignment(model->index(0, 0).data(Qt::TextAlignmentRole)), Qt::AlignLeft);
    for (int section = 1; section < model->columnCount(); ++section) {
        QCOMPARE(alignment(model->index(0, section).data(Qt::TextAlignmentRole)), Qt::AlignRight);
        QCOMPARE(alignment(model->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole)), Qt::AlignRight);
    }
}

void TestCountsModel::saysTheShareOfARowOnASeries()
{
    show(counted::months());
    QCOMPARE(cell(0, 1, Qt::ToolTipRole), u"55 %"_s);
    QCOMPARE(cell(3, 1, Qt::ToolTipRole), u"56 %"_s);
    QCOMPARE(cell(0, 0, Qt::ToolTipRole), QString());
    QCOMPARE(cell(0, 4, Qt::ToolTipRole), QString());
}

void TestCountsModel::zerosAreCounts()
{
    show(counted::months());
    QCOMPARE(cell(2, 3), u"0"_s);
    QCOMPARE(cell(2, 3, Qt::ToolTipRole), u"0 %"_s);
}

void TestCountsModel::sortsWithTheTotalsLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("groups");
    const QString sep = u"Sept 2026"_s;
    const QString oct = u"Oct 2026"_s;
    const QString nov = u"Nov 2026*"_s;
    const QString all = u"All"_s;
    QTest::newRow("oldest") << 0 << Qt::AscendingOrder << QStringList { sep, oct, nov, all };
    QTest::newRow("newest") << 0 << Qt::DescendingOrder << QStringList { nov, oct, sep, all };
    QTest::newRow("fewest women") << 1 << Qt::AscendingOrder << QStringList { nov, oct, sep, all };
    QTest::newRow("most not stated") << 3 << Qt::DescendingOrder << QStringList { sep, oct, nov, all };
    QTest::newRow("fewest") << 4 << Qt::AscendingOrder << QStringList { nov, oct, sep, all };
    QTest::newRow("smallest share") << 5 << Qt::AscendingOrder << QStringList { nov, oct, sep, all };
    QTest::newRow("as the chart") << -1 << Qt::AscendingOrder << QStringList { sep, oct, nov, all };
}

void TestCountsModel::sortsWithTheTotalsLast()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    show(counted::months());
    model->sort(column, order);
    QTEST(this->column(0), "groups");
    QVERIFY(model->index(3, 0).data(CountsModel::TotalRole).toBool());
    QVERIFY(!model->index(2, 0).data(CountsModel::TotalRole).toBool());
    QCOMPARE(model->groupOfRow(3), -1);
}

void TestCountsModel::equalCountsKeepTheOrderOfTheChart()
{
    QList<QJsonObject> rows;
    for (int age = 20; age < 26; ++age)
        rows << counted::row(u"age"_s, age, age % 2);
    show(counted::drawn(counted::settings(u"age"_s), rows));
    model->sort(1, Qt::DescendingOrder);
    QCOMPARE(column(0), QStringList({ u"21"_s, u"23"_s, u"25"_s, u"20"_s, u"22"_s, u"24"_s, u"All"_s }));
    model->sort(1, Qt::AscendingOrder);
    QCOMPARE(column(0), QStringList({ u"20"_s, u"22"_s, u"24"_s, u"21"_s, u"23"_s, u"25"_s, u"All"_s }));
}

void TestCountsModel::whatIsNotStatedStaysBehindTheGroups()
{
    const QList<QJsonObject> rows = { counted::row(u"age"_s, QJsonValue::Null, 9), counted::row(u"age"_s, 9, 1),
                                      counted::row(u"age"_s, 10, 2) };
    show(counted::drawn(counted::settings(u"age"_s), rows));
    model->sort(0, Qt::DescendingOrder);
    QCOMPARE(column(0), QStringList({ u"10"_s, u"9"_s, u"Not stated"_s, u"All"_s }));
    model->sort(1, Qt::DescendingOrder);
    QCOMPARE(column(0), QStringList({ u"Not stated"_s, u"10"_s, u"9"_s, u"All"_s }));
}

void TestCountsModel::stepsThroughTheOrders()
{
    show(counted::months());
    model->sortNext(1);
    QCOMPARE(model->sortColumn(), 1);
    QCOMPARE(model->sortOrder(), Qt::AscendingOrder);
    model->sortNext(1);
    QCOMPARE(model->sortOrder(), Qt::DescendingOrder);
    model->sortNext(1);
    QCOMPARE(model->sortColumn(), -1);
    QCOMPARE(column(0).first(), u"Sept 2026"_s);
}

void TestCountsModel::namesTheOrderOfTheChart()
{
    using Sort = CountsModel::Sort;
    const auto shownFor = [&](ChartOrder order) {
        ChartSettings settings = counted::settings(u"gender"_s);
        settings.order = order;
        show(counted::drawn(settings,
                            { counted::row(u"gender"_s, u"female"_s, 2), counted::row(u"gender"_s, u"male"_s, 7),
                              counted::row(u"gender"_s, u"other"_s, 1),
                              counted::row(u"gender"_s, QJsonValue::Null, 5) }));
        return model->shownSort();
    };
    QCOMPARE(shownFor(ChartOrder::Natural), Sort({ 0, Qt::AscendingOrder }));
    QCOMPARE(shownFor(ChartOrder::NaturalReversed), Sort({ 0, Qt::DescendingOrder }));
    QCOMPARE(shownFor(ChartOrder::MostFirst), Sort({ 1, Qt::DescendingOrder }));
    QCOMPARE(shownFor(ChartOrder::FewestFirst), Sort({ 1, Qt::AscendingOrder }));
    model->sortNext(0);
    QCOMPARE(model->shownSort(), Sort({ 0, Qt::AscendingOrder }));
}

void TestCountsModel::aClickNeverShowsTheSameOrderAgain()
{
    using Sort = CountsModel::Sort;
    show(counted::months());
    QCOMPARE(model->shownSort(), Sort({ 0, Qt::AscendingOrder }));
    model->sortNext(0);
    QCOMPARE(model->shownSort(), Sort({ 0, Qt::DescendingOrder }));
    model->sortNext(0);
    QCOMPARE(model->sortColumn(), -1);
    model->sortNext(4);
    model->sortNext(0);
    QCOMPARE(model->sortColumn(), -1);
    QCOMPARE(column(0).first(), u"Sept 2026"_s);
}

void TestCountsModel::sortingKeepsAnIndexOnItsGroup()
{
    show(counted::months());
    const QPersistentModelIndex september = model->index(0, 2);
    const QPersistentModelIndex totals = model->index(3, 1);
    model->sort(0, Qt::DescendingOrder);
    QCOMPARE(september.row(), 2);
    QCOMPARE(september.column(), 2);
    QCOMPARE(totals.row(), 3);
}

void TestCountsModel::theOrderSurvivesARefreshButNoOtherColumns()
{
    show(counted::months());
    model->sort(0, Qt::DescendingOrder);
    show(counted::months());
    QCOMPARE(column(0).first(), u"Nov 2026*"_s);
    show(counted::ages(3));
    QCOMPARE(model->sortColumn(), -1);
    QCOMPARE(column(0).first(), u"20"_s);
}

void TestCountsModel::findsTheRowsOfABar()
{
    show(counted::ages(70));
    QVERIFY(model->data().bars.size() < 70);
    QCOMPARE(model->rowCount(), 71);
    const int bar = model->index(40, 0).data(CountsModel::BarRole).toInt();
    const int first = model->firstRowOfBar(bar);
    QCOMPARE(model->index(first, 0).data(CountsModel::BarRole).toInt(), bar);
    QVERIFY(first == 0 || model->index(first - 1, 0).data(CountsModel::BarRole).toInt() != bar);
    QCOMPARE(model->index(70, 0).data(CountsModel::BarRole).toInt(), -1);
    QCOMPARE(model->firstRowOfBar(-1), -1);
    QCOMPARE(model->firstRowOfBar(99), -1);
    model->sort(0, Qt::DescendingOrder);
    QCOMPARE(model->groupOfRow(0), 69);
    QCOMPARE(model->firstRowOfBar(0), 69 - model->data().barOfRow.lastIndexOf(0));
}

void TestCountsModel::aTableForASpreadsheet()
{
    show(counted::months());
    model->sort(0, Qt::DescendingOrder);
    QString tsv = model->toTsv().replace(QChar(QChar::Nbsp), u' ');
    QCOMPARE(tsv,
             u"Joined month\tFemale\tMale\tNot stated\tTotal\tShare\n"
             "Nov 2026*\t51\t38\t0\t89\t15 %\n"
             "Oct 2026\t128\t78\t15\t221\t37 %\n"
             "Sept 2026\t158\t110\t19\t287\t48 %\n"
             "All\t337\t226\t34\t597\t100 %\n"_s);
    show(counted::ages(2));
    QVERIFY(model->toTsv().contains(u"All\t2014\t"_s));
}

void TestCountsModel::textFromAServiceStaysInItsField()
{
    show(counted::drawn(counted::settings(u"gender"_s), { counted::row(u"gender"_s, u"a\tb\nc %1 <b>"_s, 3) }));
    const QStringList lines = model->toTsv().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(1).split(u'\t').first(), u"a b c %1 <b>"_s);
    QCOMPARE(cell(0, 0, Qt::AccessibleTextRole), u"Gender: a b c %1 <b>"_s);
}

void TestCountsModel::nothingCounted()
{
    show(counted::drawn(counted::settings(u"age"_s), { counted::row(u"age"_s, 30, 0) }));
    QCOMPARE(column(1), QStringList({ u"0"_s, u"0"_s }));
    QCOMPARE(column(2), QStringList({ QString(), QString() }));
    show(counted::drawn(counted::settings(u"age"_s), {}));
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(headers().first(), u"Age"_s);
}

QTEST_GUILESS_MAIN(TestCountsModel)
#include "tst_countsmodel.moc"
