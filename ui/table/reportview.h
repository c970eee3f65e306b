// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/copiedrows.h"
#include "ui/table/reportheader.h"
#include "ui/table/rowpainter.h"
#include "ui/table/rowselection.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

namespace rollbook {

/// The table of a report. It paints its rows itself, keeps the selection by row id, tells the row source which rows
/// came to rest in sight, and copies. It never sorts, filters or asks for rows while painting.
class ReportView final : public QTableView {
    Q_OBJECT
    Q_PROPERTY(bool dimmed READ dimmed WRITE setDimmed)
public:
    explicit ReportView(ReportTableModel *model, QWidget *parent = nullptr);

    ReportTableModel *reportModel() const { return m_model; }
    ReportHeader *header() const { return m_header; }
    RowSelection *rowSelection() const { return m_selection; }

    /// Loaded ones in table order, then those that left memory.
    QList<qint64> selectedIds() const { return m_selection->selectedIds(); }
    qsizetype selectedCount() const { return m_selection->selectedCount(); }
    qsizetype selectedLoadedCount() const { return m_selection->selectedLoadedRows().size(); }
    /// Row number of the current cell, -1 without one.
    int currentRow() const { return currentIndex().row(); }
    /// First row of which anything is in sight, -1 without rows.
    qint64 topRow() const;
    qint64 lastVisibleRow() const;

    /// Rows in text-3 while a newer query loads.
    bool dimmed() const { return m_dimmed; }
    void setDimmed(bool dimmed);
    void setLoadingLine(bool on) { m_header->setLoadingLine(on); }
    /// Marks a text wherever a cell shows it; empty: nothing.
    void setMarkedText(const QString &text);
    /// Puts a row at the top, as far as the end of the table allows.
    void scrollToRow(qint64 row);
    /// Makes a row current and selects it alone; scrolls only when it is out of sight.
    void goToRow(int row);

    /// What the tooltip at a place in the viewport says: the whole text of a shortened cell, else nothing.
    QString toolTipAt(const QPoint &position);

    QModelIndex indexAt(const QPoint &position) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &search) override;

public Q_SLOTS:
    void selectAll() override;
    /// Selected rows as text and HTML table.
    void copyRows(bool headers = false);
    void copyRowsAs(rollbook::CopyFormat format);
    void copyEmails();
    void copyCell();

Q_SIGNALS:
    void selectedIdsChanged();
    void currentRowChanged(int row);
    /// The first row in sight changed.
    void topRowChanged(qint64 row);
    /// Double click or Enter.
    void rowActivated(int row);
    void contextMenuRequestedFor(int row, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    int sizeHintForColumn(int section) const override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

protected Q_SLOTS:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Place {
        qint64 id = 0;
        QString key;
        int scroll = 0;
    };

    void rememberPlace();
    void restorePlace();
    void resetFonts();
    void scrolled();
    void reportVisibleRows();
    void setHoveredRow(int row);
    bool copyByKey(const QKeyEvent *event);
    void openKeyboardMenu();
    CopiedRows copiedRows() const;

    QRect rowRect(int row) const;
    int rowAtY(int y) const;
    QList<ColumnBox> columnBoxes(int left, int right) const;
    ColumnBox columnBox(int section) const;
    RowLook lookOf(int row) const;
    void paintRow(QPainter *painter, int row, const QList<ColumnBox> &boxes, const QRect &dirty);
    void paintFrozen(QPainter *painter, int row, const RowLook &look);
    void paintFocus(QPainter *painter);

    ReportTableModel *m_model;
    ReportHeader *m_header;
    RowSelection *m_selection;
    RowPainter m_painter;
    Place m_place;
    QTimer m_rest;
    QElapsedTimer m_lastScroll;
    std::pair<qint64, qint64> m_reported = { -1, -1 };
    qint64 m_topRow = -1;
    int m_rowHeight = 0;
    int m_hoveredRow = -1;
    int m_hoverY = -1;
    bool m_dimmed = false;
    bool m_keyboard = false; ///< the last input came from the keyboard
};

} // namespace rollbook
