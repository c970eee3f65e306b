// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"

#include <QAbstractTableModel>

namespace rollbook {

/// The rows of a RowSource as a Qt table. data() never starts I/O and never formats: delegates do.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< typed QVariant as typedValue() says; composites: BadgeList; masked: text
        KindRole,                     ///< int(CellKind); also as headerData
        RowIdRole,                    ///< qint64
        LoadedRole,                   ///< bool: false while the row's page is on its way
        KeyRole,                      ///< headerData: column key
        SortableRole,                 ///< headerData: bool
        SortOrderRole,                ///< headerData: Qt::SortOrder, invalid when not sorted
        SortPriorityRole,             ///< headerData: int from 1, 0 when not sorted; shown from two keys on
        RequiredRole,                 ///< headerData: bool
    };

    explicit ReportTableModel(RowSource *source, QObject *parent = nullptr);

    RowSource *source() const { return m_source; }
    const TableColumn &column(int section) const;
    /// -1 when absent.
    int section(const QString &key) const;
    const Row *row(int index) const;
    /// Row number of a loaded row id, -1 when it is not in hand.
    int rowOfId(qint64 id) const;
    /// How values are written where the model gives text: tooltips and screen readers. Delegates use it too.
    void setFormat(const CellFormat &format);
    const CellFormat &format() const { return m_format; }
    /// Masks what tells about people for everybody who asks: eyes, screen readers, the clipboard. row() stays as it is.
    void setMasked(bool masked);
    bool isMasked() const { return m_format.masked; }
    /// While masked, this row alone reads as it is; -1: none does.
    void setShownRow(int row);
    /// format(), without its mask for the shown row: for eyes and screen readers, not for the clipboard.
    const CellFormat &formatOf(int row) const { return row == m_shownRow ? m_clear : m_format; }
    /// Full text of a cell; empty when missing.
    QString cellText(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the plain text of the value where that needs no formatting, else the ISO form;
    /// AccessibleTextRole is cellText, for the name "name, flags, memberships".
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Does nothing: order belongs to the query.
    void sort(int column, Qt::SortOrder order) override;

private:
    QString rowText(int row) const;
    QVariant valueOf(const Row &row, const QModelIndex &index) const;
    void emitChanged(int first, int last);
    QVariant sortOf(int section, int role) const;

    RowSource *m_source;
    CellFormat m_format;
    CellFormat m_clear; ///< m_format without mask
    int m_shownRow = -1;
};

} // namespace rollbook
