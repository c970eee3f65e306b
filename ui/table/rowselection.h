// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QSet>

namespace rollbook {

class ReportTableModel;

/// Selection of whole rows that knows them by id, so that it survives paging, refresh and another order. Rows that are
/// not loaded cannot be selected; selected rows that leave memory stay selected and come back as such.
/// In a report without row ids the selection is by position and ends with the answer.
class RowSelection final : public QItemSelectionModel {
    Q_OBJECT
public:
    explicit RowSelection(ReportTableModel *model, QObject *parent = nullptr);

    /// Loaded rows in table order, then the others by id.
    QList<qint64> selectedIds() const;
    /// Numbers of the selected rows that are loaded, ascending.
    QList<int> selectedLoadedRows() const;
    qsizetype selectedCount() const;
    bool isSelected(int row) const;

    /// Does nothing in a report without row ids.
    void selectIds(const QSet<qint64> &ids);
    /// All rows in memory and no other.
    void selectLoaded();
    /// Rows that are not loaded included.
    void selectNone();
    /// Makes the selected positions follow the ids, after rows arrived, left or moved.
    void follow();

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;
    void reset() override;

Q_SIGNALS:
    /// Other rows are selected than before; not emitted when rows only moved or left memory.
    void selectedIdsChanged();

private:
    bool hasIds() const;
    QItemSelection loadedPart(const QItemSelection &selection) const;
    QItemSelection rowsWithIds() const;
    void collect(bool keepUnloaded);

    ReportTableModel *m_model;
    QSet<qint64> m_ids;
};

} // namespace rollbook
