// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparisonrows.h"
#include "models/reporttablemodel.h"
#include "report/catalog.h"
#include "report/changedvalue.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

Comparison sample(const Report &report)
{
    Comparison comparison;
    for (const auto key : { "id", "full_name", "age", "is_lead", "is_new" })
        comparison.columns << setColumn(report, QString::fromLatin1(key), {});
    comparison.rows = {
        { Change::Added, 11, { 11LL, u"Zo\u00eb Hart"_s, 5LL, true, false }, {} },
        { Change::Gone, 12, { 12LL, u"Bo Lund"_s, {}, false, {} }, {} },
        { Change::Changed, 13, { 13LL, u"Ada Ray"_s, 35LL, true, true }, { { 2, 34LL }, { 4, false } } },
        { Change::Changed, 14, { 14LL, u"Cy Moss"_s, {}, false, false }, { { 1, u"Cyrus Moss"_s }, { 2, 9LL } } },
    };
    comparison.added = 1;
    comparison.gone = 1;
    comparison.changed = 2;
    return comparison;
}

TableColumn tableColumn(const Report &report, const QString &key)
{
    TableColumn column;
    column.key = key;
    if (const CompositeColumn *composite = report.composite(key)) {
        column.composite = *composite;
        column.kind = CellKind::Badges;
        column.label = composite->label();
        return column;
    }
    const Column *known = report.column(key);
    column.known = *known;
    column.kind = known->kind;
    column.label = known->label();
    return column;
}

} // namespace

/// A comparison as a table.
class tst_CompareModel : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void behavesAsAModel();
    void showsBadgesAndBothValues();
    void saysChangesInWords();
    void masks();
    void sortsAndFilters();
    void keepsOrderWhileFiltering();
    void withoutColumnsOfTheView();
    void emptyComparison();

private:
    void show(const Comparison &comparison);
    QStringList names() const;
    QModelIndex cell(int row, const QString &key) const { return m_model->index(row, m_model->section(key)); }
    QString accessible(int row, const QString &key) const
    {
        return m_model->data(cell(row, key), Qt::AccessibleTextRole).toString();
    }
    void sortBy(const QString &key, Qt::SortOrder order);

    Catalog m_catalog = *Catalog::load();
    Report m_report = *m_catalog.report(u"teamup.customers"_s);
    std::unique_ptr<ComparisonRows> m_rows;
    std::unique_ptr<ReportTableModel> m_model;
};

void tst_CompareModel::init()
{
    TestCase::init();
    QList<TableColumn> columns;
    for (const QString &key : { u"full_name"_s, m_report.composites.first().key, u"age"_s, u"email"_s })
        columns << tableColumn(m_report, key);
    m_rows = std::make_unique<ComparisonRows>(m_report, columns, QLocale::c());
    m_model = std::make_unique<ReportTableModel>(m_rows.get());
}

void tst_CompareModel::cleanup()
{
    m_model.reset();
    m_rows.reset();
}

void tst_CompareModel::show(const Comparison &comparison)
{
    QSignalSpy updated(m_rows.get(), &RowSource::updated);
    m_rows->setComparison(std::make_shared<const Comparison>(comparison));
    QTRY_COMPARE(updated.size(), 1);
}

QStringList tst_CompareModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << QString::number(m_model->row(row)->id);
    return names;
}

void tst_CompareModel::sortBy(const QString &key, Qt::SortOrder order)
{
    QSignalSpy updated(m_rows.get(), &RowSource::updated);
    Query query = m_rows->query();
    query.sort = { { key, order } };
    m_rows->setQuery(query);
    QTRY_COMPARE(updated.size(), 1);
}

void tst_CompareModel::behavesAsAModel()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_rows->total(), -1);
    show(sample(m_report));
    sortBy(u"age"_s, Qt::DescendingOrder);
    QSignalSpy updated(m_rows.get(), &RowSource::updated);
    m_rows->setShown(Change::Changed);
    QTRY_COMPARE(updated.size(), 1);
    m_rows->setShown(Change::Gone);
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setMasked(true);
    m_rows->setShown({});
    QTRY_COMPARE(m_model->rowCount(), 4);
}

void tst_CompareModel::showsBadgesAndBothValues()
{
    show(sample(m_report));
    QCOMPARE(m_model->rowCount(), 4);
    // What was not read is not there; what became of the row stands behind the name.
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->section(u"full_name"_s), 0);
    QCOMPARE(m_model->section(QString(changeKey)), 1);
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Change"_s);
    const auto value = [&](int row, const QString &key) {
        return m_model->data(cell(row, key), ReportTableModel::ValueRole);
    };
    QCOMPARE(value(0, changeKey).value<BadgeList>().keys, QStringList({ u"added"_s }));
    QCOMPARE(value(1, changeKey).value<BadgeList>().keys, QStringList({ u"gone"_s }));
    QCOMPARE(value(2, changeKey).value<BadgeList>().keys, QStringList({ u"changed"_s }));
    QCOMPARE(value(0, u"age"_s), QVariant(5LL));
    QCOMPARE(value(2, u"age"_s).value<ChangedValue>(), (ChangedValue { 34LL, 35LL }));
    QCOMPARE(value(3, u"age"_s).value<ChangedValue>(), (ChangedValue { 9LL, {} }));
    QVERIFY(isChanged(value(2, m_report.composites.first().key)));
    QVERIFY(!isChanged(value(3, m_report.composites.first().key)));
    QCOMPARE(value(1, u"full_name"_s), QVariant(u"Bo Lund"_s));
}

void tst_CompareModel::saysChangesInWords()
{
    show(sample(m_report));
    QCOMPARE(accessible(2, u"age"_s), u"35 (was 34)"_s);
    QCOMPARE(accessible(3, u"age"_s), u"empty (was 9)"_s);
    QCOMPARE(accessible(3, u"full_name"_s), u"Cy Moss (was Cyrus Moss), Changed"_s);
    QVERIFY2(accessible(0, u"full_name"_s).startsWith(u"Zo\u00eb Hart, Added"_s),
             qPrintable(accessible(0, u"full_name"_s)));
    QCOMPARE(accessible(1, changeKey), u"Gone"_s);
    QCOMPARE(accessible(0, u"age"_s), u"5"_s);
}

void tst_CompareModel::masks()
{
    show(sample(m_report));
    m_model->setMasked(true);
    QCOMPARE(accessible(3, u"full_name"_s), u"C. M. (was C. M.), Changed"_s);
    QCOMPARE(accessible(2, u"age"_s), u"\u2022\u2022\u2022 (was \u2022\u2022\u2022)"_s);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int section = 0; section < m_model->columnCount(); ++section) {
            for (const int role :
                 { int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(ReportTableModel::ValueRole) }) {
                const QVariant value = m_model->data(m_model->index(row, section), role);
                QVERIFY(!isChanged(value) || privacyOf(m_model->column(section)) == Privacy::None);
                for (const auto secret : { "Moss", "Cyrus", "Lund", "Hart", "34", "35" })
                    QVERIFY2(!value.toString().contains(QLatin1StringView(secret)), secret);
            }
        }
    }
    QCOMPARE(accessible(1, changeKey), u"Gone"_s);
}

void tst_CompareModel::sortsAndFilters()
{
    show(sample(m_report));
    QCOMPARE(names(), QStringList({ u"11"_s, u"12"_s, u"13"_s, u"14"_s }));
    sortBy(u"full_name"_s, Qt::AscendingOrder);
    QCOMPARE(names(), QStringList({ u"13"_s, u"12"_s, u"14"_s, u"11"_s }));
    sortBy(u"age"_s, Qt::DescendingOrder);
    QCOMPARE(names(), QStringList({ u"13"_s, u"11"_s, u"12"_s, u"14"_s }));
    sortBy(changeKey, Qt::DescendingOrder);
    QCOMPARE(names(), QStringList({ u"13"_s, u"14"_s, u"12"_s, u"11"_s }));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, ReportTableModel::SortOrderRole).value<Qt::SortOrder>(),
             Qt::DescendingOrder);
}

void tst_CompareModel::keepsOrderWhileFiltering()
{
    show(sample(m_report));
    sortBy(u"full_name"_s, Qt::DescendingOrder);
    m_rows->setShown(Change::Changed);
    QTRY_COMPARE(names(), QStringList({ u"14"_s, u"13"_s }));
    m_rows->setShown(Change::Added);
    QTRY_COMPARE(names(), QStringList({ u"11"_s }));
    m_rows->setShown({});
    QTRY_COMPARE(names(), QStringList({ u"11"_s, u"14"_s, u"12"_s, u"13"_s }));
}

void tst_CompareModel::withoutColumnsOfTheView()
{
    ComparisonRows rows(m_report, {}, QLocale::c());
    const ReportTableModel model(&rows);
    rows.setComparison(std::make_shared<const Comparison>(sample(m_report)));
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.section(QString(changeKey)), 0);
}

void tst_CompareModel::emptyComparison()
{
    Comparison nothing = sample(m_report);
    nothing.rows.clear();
    show(nothing);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_rows->total(), 0);
    QCOMPARE(m_model->columnCount(), 4);
}

QTEST_GUILESS_MAIN(tst_CompareModel)
#include "tst_comparemodel.moc"
