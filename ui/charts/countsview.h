// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

class QSortFilterProxyModel;

namespace rollbook {

class CountsCells;
class CountsHeader;
class CountsModel;

/// Either all rows of the counts but the last, or the row of totals alone, which only follows.
class CountsView final : public QTableView {
    Q_OBJECT
public:
    enum class Part { Rows, Totals };
    CountsView(CountsModel *counts, Part part, QWidget *parent);

    CountsHeader *header() const { return m_header; }
    int rowHeight() const;
    /// Widest text of a column with its padding, without the header.
    int neededWidth(int column) const;

    void setHoveredBar(int bar);
    bool isHovered(const QModelIndex &index) const;
    bool isCurrentRow(int row) const;
    /// The focus came by keyboard.
    bool showsFocus() const { return m_keyboard; }

    int currentRow() const { return currentIndex().row(); }
    /// Selects the row and brings it in sight; -1: none.
    void setCurrentRow(int row);
    void resetFonts();

Q_SIGNALS:
    void barHovered(int bar);
    void rowChanged(int row);
    void cellActivated(const QModelIndex &index);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    void hover(const QPoint &position);
    QString toolTipAt(const QModelIndex &index) const;

    const Part m_part;
    QSortFilterProxyModel *m_rows;
    CountsHeader *m_header;
    CountsCells *m_cells;
    QPoint m_mouse = { -1, -1 };
    mutable QHash<int, int> m_needed; ///< widths by column, until texts or fonts change
    int m_hoveredBar = -1;
    bool m_keyboard = false;
};

} // namespace rollbook
