// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/placing.h"
#include "models/countsmodel.h"

#include <algorithm>
#include <numeric>

// The order of the rows.

namespace rollbook {

namespace {

GroupValue valueOf(const ChartBar &row)
{
    return row.group.kind == Group::Kind::Value ? row.group.first : GroupValue();
}

/// The first rows of the chart, without the last one when it is what is not stated: that has its place whatever its
/// count.
bool isSortedByTotal(const QList<ChartBar> &rows, Qt::SortOrder order)
{
    const bool open = !rows.isEmpty() && rows.constLast().group.kind == Group::Kind::NotStated;
    return std::is_sorted(rows.cbegin(), rows.cend() - (open ? 1 : 0), [&](const ChartBar &a, const ChartBar &b) {
        return order == Qt::AscendingOrder ? a.total < b.total : b.total < a.total;
    });
}

} // namespace

QList<int> CountsModel::groupOrder(ChartOrder order) const
{
    QList<GroupValue> values;
    QList<qint64> totals;
    for (const ChartBar &row : m_data.rows) {
        values << valueOf(row);
        totals << row.total;
    }
    return sortedIndexes(m_data.group, values, totals, order);
}

QList<int> CountsModel::orderBy(int column, Qt::SortOrder order) const
{
    if (column == 0)
        return groupOrder(order == Qt::AscendingOrder ? ChartOrder::Natural : ChartOrder::NaturalReversed);
    QList<int> groups(m_data.rows.size());
    std::iota(groups.begin(), groups.end(), 0);
    if (column < 0)
        return groups;
    const int series = seriesOf(column);
    const auto count = [&](int group) {
        const ChartBar &row = m_data.rows.at(group);
        return series < 0 ? row.total : row.counts.value(series);
    };
    std::stable_sort(groups.begin(), groups.end(), [&](int a, int b) {
        return order == Qt::AscendingOrder ? count(a) < count(b) : count(b) < count(a);
    });
    return groups;
}

CountsModel::Sort CountsModel::chartSort() const
{
    const QList<int> asDrawn = orderBy(-1, Qt::AscendingOrder);
    if (asDrawn.isEmpty())
        return {};
    if (asDrawn == groupOrder(ChartOrder::Natural))
        return { 0, Qt::AscendingOrder };
    if (asDrawn == groupOrder(ChartOrder::NaturalReversed))
        return { 0, Qt::DescendingOrder };
    for (const Qt::SortOrder order : { Qt::DescendingOrder, Qt::AscendingOrder })
        if (isSortedByTotal(m_data.rows, order))
            return { totalColumn(), order };
    return {};
}

void CountsModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = qMax(-1, column);
    m_sortOrder = order;
    reorder(orderBy(m_sortColumn, order));
}

void CountsModel::sortNext(int column)
{
    const Sort shown = shownSort();
    const bool chosen = m_sortColumn >= 0;
    Sort next { column, Qt::AscendingOrder };
    if (shown.column == column)
        next.order = shown.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    const bool last = shown.column == column && chosen && shown.order == Qt::DescendingOrder;
    if (last || next == m_chartSort)
        next = {};
    sort(next.column, next.order);
}

void CountsModel::reorder(const QList<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        const int group = groupOfRow(index.row());
        after << (group < 0 ? index : this->index(static_cast<int>(order.indexOf(group)), index.column()));
    }
    m_order = order;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace rollbook
