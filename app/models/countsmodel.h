// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartsettings.h"
#include "counts/grouptext.h"

#include <QAbstractTableModel>

namespace rollbook {

/// The counts beside a chart: one row per group of the service, one column per series, then total and share; the last
/// row holds the totals and stays last however the rows are sorted.
/// Columns: the group, the series (only with a split), the total, the share in percent of the whole.
class CountsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< qint64
        BarRole,                     ///< int: index in ChartData::bars, -1 in the row of totals
        SeriesRole,                  ///< int, also as headerData: index in ChartData::series, -1 in other columns
        TotalRole,                   ///< bool: the row of totals
    };

    explicit CountsModel(QObject *parent = nullptr);

    /// measure: label of the aggregate, heads the total where there is no split. What the user sorted by stays as long
    /// as the columns mean the same.
    void setData(const ChartData &data, const GroupText &text, const QString &measure);
    using QAbstractTableModel::setData;
    const ChartData &data() const { return m_data; }

    /// Index in ChartData::rows; -1 for the row of totals.
    int groupOfRow(int row) const;
    int firstRowOfBar(int bar) const; ///< -1 when it is not there
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: text in the user's language; AccessibleTextRole says the column's name as well.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the group's own order, or by a count; -1 restores the chart's order.
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// The column that the rows are in order of, also when that is the chart's order; -1: none.
    struct Sort {
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const Sort &, const Sort &) = default;
    };
    Sort shownSort() const { return m_sortColumn < 0 ? m_chartSort : Sort { m_sortColumn, m_sortOrder }; }
    /// A click on a header: ascending, descending, then the chart's order, without a step that would change nothing.
    void sortNext(int column);

    /// The whole table in its present order for the clipboard, tab-separated, with header and totals; counts without
    /// separators so that a spreadsheet takes them for numbers.
    QString toTsv() const;

private:
    bool hasSplit() const { return !m_data.split.isNull(); }
    int totalColumn() const { return columnCount() - 2; }
    int shareColumn() const { return columnCount() - 1; }
    int seriesOf(int column) const;
    bool isTotalRow(int row) const { return row == m_order.size(); }
    const ChartBar *barAt(int row) const; ///< null in the row of totals

    QString headerText(int section) const;
    QString cellText(int row, int column) const;
    QString spokenText(int row, int column) const;
    QString toolTip(int row, int column) const;
    qint64 countAt(int row, int column) const;
    qint64 totalAt(int row) const;

    QList<int> orderBy(int column, Qt::SortOrder order) const;
    QList<int> groupOrder(ChartOrder order) const;
    Sort chartSort() const;
    void reorder(const QList<int> &order);

    ChartData m_data;
    GroupText m_text;
    QString m_measure;
    QList<int> m_order; ///< index in ChartData::rows, by row
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    Sort m_chartSort;
};

} // namespace rollbook
