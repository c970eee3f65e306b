// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/celllayout.h"
#include "ui/table/cellshapes.h"
#include "ui/table/columnwidths.h"

#include <QCache>

class QPainter;

namespace rollbook {

class ReportTableModel;
struct Row;

/// Where a column stands at the moment.
struct ColumnBox {
    int section = 0;
    int x = 0; ///< left edge in the viewport
    int width = 0;
    ColumnPadding padding;
};

/// How a row looks apart from its values.
struct RowLook {
    bool selected = false;
    bool hovered = false;
    bool focused = true; ///< the view has the focus
    bool dimmed = false; ///< an older answer while a newer query loads
    bool mirrored = false;
};

/// Paints rows from laid out cells. Layouts are kept for the rows painted last, so scrolling back and forth, hovering
/// and selecting draw without measuring any text.
class RowPainter {
public:
    explicit RowPainter(const ReportTableModel *model);

    const TableFonts &fonts() const { return m_fonts; }
    /// After a change of font or text size.
    void resetFonts();
    void forgetRows(int first, int last);
    void forgetAll();

    /// Fill and line of a whole row; rect is the row's, line included.
    void paintGround(QPainter *painter, const QRect &rect, const RowLook &look, const Tokens &tokens) const;
    void paintCell(QPainter *painter, int row, const ColumnBox &column, const QRect &rowRect, const RowLook &look,
                   const Tokens &tokens);
    /// The mark of a selected row at its leading edge.
    void paintSelectionBar(QPainter *painter, const QRect &rowRect, const RowLook &look, const Tokens &tokens) const;

    /// Text that is marked wherever a cell shows it, whatever its case and marks; empty: nothing is marked.
    void setMarkedText(const QString &text);

    /// Null for missing values and rows that are not loaded. Valid until the next call.
    const CellLayout *layout(int row, const ColumnBox &column, int rowHeight);
    /// Width of a cell's whole content without padding.
    qreal contentWidth(int row, int section, int rowHeight) const;

private:
    struct CachedCell {
        int width = -1;
        ColumnPadding padding;
        CellLayout layout;
    };
    using CachedRow = QList<CachedCell>;

    CellLayout build(int row, int section, qreal room, int rowHeight) const;
    void paintLayout(QPainter *painter, const CellLayout &layout, const QRect &room, const RowLook &look,
                     const Tokens &tokens);
    void paintMarks(QPainter *painter, const CellPart &part, const QRectF &box, const Tokens &tokens) const;
    void paintBar(QPainter *painter, int row, const ColumnBox &column, const QRect &room, const Tokens &tokens);

    const ReportTableModel *m_model;
    TableFonts m_fonts;
    CellShapes m_shapes;
    QString m_markedText; ///< folded
    QCache<int, CachedRow> m_rows { 300 };
};

} // namespace rollbook
