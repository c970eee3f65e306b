// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowselection.h"

#include "models/reporttablemodel.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Appends [first, last] as a range over all columns.
void appendRows(QItemSelection *selection, const QAbstractItemModel *model, int first, int last)
{
    selection->append(QItemSelectionRange(model->index(first, 0), model->index(last, model->columnCount() - 1)));
}

/// Joins ascending row numbers into ranges.
QItemSelection rangesOf(const QList<int> &rows, const QAbstractItemModel *model)
{
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        appendRows(&selection, model, rows.at(i), rows.at(end - 1));
        i = end;
    }
    return selection;
}

} // namespace

RowSelection::RowSelection(ReportTableModel *model, QObject *parent)
    : QItemSelectionModel(model, parent),
      m_model(model)
{
}

bool RowSelection::hasIds() const
{
    return !m_model->source()->report().identityKey.isEmpty();
}

QList<int> RowSelection::selectedLoadedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (m_model->row(row))
                rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<qint64> RowSelection::selectedIds() const
{
    QList<qint64> ids;
    QSet<qint64> rest = m_ids;
    for (const int row : selectedLoadedRows()) {
        const qint64 id = m_model->row(row)->id;
        if (rest.remove(id))
            ids.append(id);
    }
    QList<qint64> unloaded = rest.values();
    std::sort(unloaded.begin(), unloaded.end());
    return ids + unloaded;
}

qsizetype RowSelection::selectedCount() const
{
    return hasIds() ? m_ids.size() : selectedLoadedRows().size();
}

bool RowSelection::isSelected(int row) const
{
    const Row *data = m_model->row(row);
    if (!data)
        return false;
    return hasIds() ? m_ids.contains(data->id) : isRowSelected(row);
}

QItemSelection RowSelection::loadedPart(const QItemSelection &selection) const
{
    QList<int> rows;
    const QList<qint64> loaded = m_model->source()->loadedRows();
    for (const QItemSelectionRange &range : selection) {
        auto it = std::lower_bound(loaded.begin(), loaded.end(), range.top());
        for (; it != loaded.end() && *it <= range.bottom(); ++it)
            rows.append(int(*it));
    }
    std::sort(rows.begin(), rows.end());
    return rangesOf(rows, m_model);
}

QItemSelection RowSelection::rowsWithIds() const
{
    QList<int> rows;
    if (!m_ids.isEmpty())
        for (const qint64 row : m_model->source()->loadedRows())
            if (m_ids.contains(m_model->row(int(row))->id))
                rows.append(int(row));
    return rangesOf(rows, m_model);
}

void RowSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (command == NoUpdate)
        return;
    QItemSelectionModel::select(loadedPart(selection), command);
    collect(!(command & Clear));
}

void RowSelection::reset()
{
    // The model starts over, not the user.
    const QSet<qint64> ids = m_ids;
    QItemSelectionModel::reset();
    m_ids = ids;
}

void RowSelection::collect(bool keepUnloaded)
{
    if (!hasIds()) {
        Q_EMIT selectedIdsChanged();
        return;
    }
    QSet<qint64> ids;
    if (keepUnloaded) {
        ids = m_ids;
        for (const qint64 row : m_model->source()->loadedRows())
            ids.remove(m_model->row(int(row))->id);
    }
    for (const int row : selectedLoadedRows())
        ids.insert(m_model->row(row)->id);
    if (ids == m_ids)
        return;
    m_ids = ids;
    Q_EMIT selectedIdsChanged();
}

void RowSelection::selectIds(const QSet<qint64> &ids)
{
    if (ids == m_ids || !hasIds())
        return;
    m_ids = ids;
    follow();
    Q_EMIT selectedIdsChanged();
}

void RowSelection::selectLoaded()
{
    if (m_model->rowCount() == 0)
        return;
    QItemSelection all;
    appendRows(&all, m_model, 0, m_model->rowCount() - 1);
    select(all, ClearAndSelect | Rows);
}

void RowSelection::selectNone()
{
    clearSelection();
    selectIds({});
}

void RowSelection::follow()
{
    if (!hasIds())
        return;
    const QItemSelection wanted = rowsWithIds();
    if (!wanted.isEmpty() || hasSelection())
        QItemSelectionModel::select(wanted, ClearAndSelect | Rows);
}

} // namespace rollbook
