// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/countsmodel.h"

#include "counts/placing.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QList<int> chartOrder(qsizetype rows)
{
    QList<int> order(rows);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// One field of a line that is pasted into a spreadsheet.
QString field(QString text)
{
    for (const QChar separator : { u'\t', u'\n', u'\r' })
        text.replace(separator, u' ');
    return text;
}

} // namespace

CountsModel::CountsModel(QObject *parent) : QAbstractTableModel(parent), m_text(QLocale()) { }

void CountsModel::setData(const ChartData &data, const GroupText &text, const QString &measure)
{
    const bool sameColumns = data.group.key == m_data.group.key && data.split.key == m_data.split.key
        && data.series.size() == m_data.series.size();
    beginResetModel();
    m_data = data;
    m_text = text;
    m_measure = measure;
    m_order = chartOrder(data.rows.size());
    m_chartSort = chartSort();
    if (!sameColumns)
        m_sortColumn = -1;
    m_order = orderBy(m_sortColumn, m_sortOrder);
    endResetModel();
}

int CountsModel::groupOfRow(int row) const
{
    return row >= 0 && row < m_order.size() ? m_order.at(row) : -1;
}

int CountsModel::firstRowOfBar(int bar) const
{
    const auto found = std::find_if(m_order.cbegin(), m_order.cend(),
                                    [&](int group) { return m_data.barOfRow.value(group, -1) == bar; });
    return bar < 0 || found == m_order.cend() ? -1 : static_cast<int>(found - m_order.cbegin());
}

int CountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_order.isEmpty() ? 0 : static_cast<int>(m_order.size()) + 1;
}

int CountsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_data.group.isNull())
        return 0;
    return 3 + (hasSplit() ? static_cast<int>(m_data.series.size()) : 0);
}

int CountsModel::seriesOf(int column) const
{
    return hasSplit() && column > 0 && column < totalColumn() ? column - 1 : -1;
}

const ChartBar *CountsModel::barAt(int row) const
{
    return isTotalRow(row) ? nullptr : &m_data.rows.at(m_order.at(row));
}

qint64 CountsModel::totalAt(int row) const
{
    const ChartBar *bar = barAt(row);
    return bar ? bar->total : m_data.total;
}

qint64 CountsModel::countAt(int row, int column) const
{
    const int series = seriesOf(column);
    if (series < 0)
        return totalAt(row);
    const ChartBar *bar = barAt(row);
    return (bar ? bar->counts : m_data.seriesTotals).value(series);
}

QVariant CountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return column == 0 ? qint64(groupOfRow(row)) : countAt(row, column);
    case BarRole:
        return m_data.barOfRow.value(groupOfRow(row), -1);
    case SeriesRole:
        return seriesOf(column);
    case TotalRole:
        return isTotalRow(row);
    default:
        return {};
    }
}

QString CountsModel::cellText(int row, int column) const
{
    if (column == shareColumn())
        return m_text.share(totalAt(row), m_data.total);
    if (column > 0)
        return m_text.number(countAt(row, column));
    const ChartBar *bar = barAt(row);
    return bar ? m_text.cell(m_data.group, bar->group) : tr("All");
}

QString CountsModel::spokenText(int row, int column) const
{
    const ChartBar *bar = column == 0 ? barAt(row) : nullptr;
    const QString text = bar ? m_text.full(m_data.group, bar->group) : cellText(row, column);
    return tr("%1: %2").arg(headerText(column), text);
}

QString CountsModel::toolTip(int row, int column) const
{
    const int series = seriesOf(column);
    return series < 0 ? QString() : m_text.share(countAt(row, column), totalAt(row));
}

QString CountsModel::headerText(int section) const
{
    if (section == 0)
        return m_data.group.label;
    if (section == shareColumn())
        return tr("Share");
    if (section == totalColumn())
        return hasSplit() ? tr("Total") : m_measure;
    return m_text.cell(m_data.split, m_data.series.at(seriesOf(section)));
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headerText(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SeriesRole:
        return seriesOf(section);
    default:
        return {};
    }
}

QString CountsModel::toTsv() const
{
    QStringList lines;
    QStringList fields;
    for (int column = 0; column < columnCount(); ++column)
        fields << field(headerText(column));
    lines << fields.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        fields = { field(cellText(row, 0)) };
        for (int column = 1; column < shareColumn(); ++column)
            fields << QString::number(countAt(row, column));
        fields << field(cellText(row, shareColumn()));
        lines << fields.join(u'\t');
    }
    return columnCount() == 0 ? QString() : QString(lines.join(u'\n') + u'\n');
}

} // namespace rollbook
