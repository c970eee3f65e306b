// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rollbook {

ReportTableModel::ReportTableModel(RowSource *source, QObject *parent) : QAbstractTableModel(parent), m_source(source)
{
    connect(source, &RowSource::aboutToReset, this, [this] { beginResetModel(); });
    connect(source, &RowSource::wasReset, this, [this] { endResetModel(); });
    connect(source, &RowSource::rowsChanged, this, [this](qint64 first, qint64 last) {
        const int lastRow = int(qMin<qint64>(last, rowCount() - 1));
        if (first <= lastRow && columnCount() > 0)
            Q_EMIT dataChanged(index(int(first), 0), index(lastRow, columnCount() - 1));
    });
}

const TableColumn &ReportTableModel::column(int section) const
{
    return m_source->columns().at(section);
}

int ReportTableModel::section(const QString &key) const
{
    const auto &columns = m_source->columns();
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const TableColumn &c) { return c.key == key; });
    return it == columns.end() ? -1 : int(it - columns.begin());
}

const Row *ReportTableModel::row(int index) const
{
    return index < 0 ? nullptr : m_source->rowAt(index);
}

int ReportTableModel::rowOfId(qint64 id) const
{
    const QList<qint64> rows = m_source->loadedRows();
    const auto it = std::find_if(rows.begin(), rows.end(), [&](qint64 row) { return m_source->rowAt(row)->id == id; });
    return it == rows.end() ? -1 : int(*it);
}

void ReportTableModel::setFormat(const CellFormat &format)
{
    const bool masked = m_format.masked;
    m_clear = format;
    m_clear.masked = false;
    m_format = m_clear;
    m_format.masked = masked;
    emitChanged(0, rowCount() - 1);
}

void ReportTableModel::setMasked(bool masked)
{
    if (m_format.masked == masked)
        return;
    m_format.masked = masked;
    emitChanged(0, rowCount() - 1);
}

void ReportTableModel::setShownRow(int row)
{
    const int before = std::exchange(m_shownRow, row);
    for (const int changed : { before, row })
        if (before != row)
            emitChanged(changed, changed);
}

void ReportTableModel::emitChanged(int first, int last)
{
    if (first >= 0 && first <= last && last < rowCount() && columnCount() > 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QString ReportTableModel::cellText(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? this->row(index.row()) : nullptr;
    return row ? formatOf(index.row()).fullText(row->values.at(index.column()), column(index.column())) : QString();
}

QString ReportTableModel::rowText(int row) const
{
    QStringList texts;
    for (const CellKind kind : { CellKind::Name, CellKind::Badges, CellKind::Pills })
        for (int section = 0; section < columnCount(); ++section)
            if (column(section).kind == kind)
                texts << cellText(index(row, section));
    texts.removeAll(QString());
    return texts.join(QStringLiteral(", "));
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    const qint64 most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : int(std::clamp<qint64>(m_source->total(), 0, most));
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_source->columns().size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row *row = m_source->rowAt(index.row());
    switch (role) {
    case LoadedRole:
        return row != nullptr;
    case KindRole:
        return int(column(index.column()).kind);
    case RowIdRole:
        return row ? row->id : 0;
    case Qt::AccessibleTextRole:
        return column(index.column()).kind == CellKind::Name ? rowText(index.row()) : cellText(index);
    case Qt::DisplayRole:
    case ValueRole:
        break;
    default:
        return {};
    }
    if (!row)
        return {};
    const QVariant value = valueOf(*row, index);
    if (role == ValueRole)
        return value;
    return value.canConvert<QString>() ? QVariant(value.toString()) : QVariant();
}

/// A missing value stays missing.
QVariant ReportTableModel::valueOf(const Row &row, const QModelIndex &index) const
{
    const QVariant &value = row.values.at(index.column());
    const CellFormat &format = formatOf(index.row());
    const TableColumn &shown = column(index.column());
    return value.isValid() && format.hides(shown) ? QVariant(format.fullText(value, shown)) : value;
}

QVariant ReportTableModel::sortOf(int section, int role) const
{
    const QList<SortKey> &sort = m_source->query().sort;
    for (int i = 0; i < int(sort.size()); ++i)
        if (sort.at(i).key == column(section).key)
            return role == SortOrderRole ? QVariant(sort.at(i).order) : QVariant(i + 1);
    // Nothing was asked for: the service's own order, which is by one column.
    if (const auto own = column(section).sorted; sort.isEmpty() && own)
        return role == SortOrderRole ? QVariant(*own) : QVariant(1);
    return role == SortOrderRole ? QVariant() : QVariant(0);
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column(section).label;
    case KindRole:
        return int(column(section).kind);
    case KeyRole:
        return column(section).key;
    case SortableRole:
        return column(section).sortable;
    case RequiredRole:
        return column(section).required;
    case SortOrderRole:
    case SortPriorityRole:
        return sortOf(section, role);
    default:
        return {};
    }
}

void ReportTableModel::sort(int, Qt::SortOrder) { }

} // namespace rollbook
