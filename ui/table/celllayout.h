// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/tablefonts.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QRectF>
#include <QStaticText>

namespace rollbook {

enum class CellShape { None, Circle, Pill, Badge };

/// One thing in a cell: a shape, a text or a text on a shape. Colours are names, so a layout outlives a change
/// of theme.
struct CellPart {
    QRectF box; ///< x from the leading edge of the cell's room, y from the top of the row
    CellShape shape = CellShape::None;
    int avatar = -1; ///< index of the avatar pair; then fill and pen are not used
    Token fill = nullptr;
    Token border = nullptr;
    Token selectedFill = nullptr; ///< null: as when not selected
    Token selectedBorder = nullptr;
    QStaticText text;
    QRectF textBox; ///< as box
    FontRole font = FontRole::Cell;
    Token pen = &Tokens::text;
};

/// A cell as it will be painted. Built once per row and width, painted often.
struct CellLayout {
    QList<CellPart> parts;
    qreal width = 0;     ///< that the whole content would take
    bool elided = false; ///< not everything is in sight
};

/// Adds a text at x that takes at most room (negative: all it needs), and returns the width it takes.
/// Line breaks and tabs become blanks.
qreal addText(CellLayout *layout, CellPart part, const QString &text, const TableFonts &fonts, qreal x, qreal room,
              qreal height);

/// Adds a text inside a shape of part.box.height() with inset pixels before and after it, and returns the width
/// of the shape.
qreal addLabel(CellLayout *layout, CellPart part, const QString &text, const TableFonts &fonts, qreal x, qreal room,
               qreal height, qreal inset);

} // namespace rollbook
