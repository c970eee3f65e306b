// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "ui/table/celllayout.h"

namespace rollbook {

/// What a cell is laid out from. value is never missing: an empty cell has no layout.
struct CellInput {
    const QVariant &value;
    const TableColumn &column;
    qint64 rowId;
    const CellFormat &format;
    const TableFonts &fonts;
    qreal room; ///< between the paddings; negative: as much as the content wants
    qreal height;
};

/// One function per look; layoutCell() chooses by the column's kind.
CellLayout layoutCell(const CellInput &cell);

CellLayout layoutText(const CellInput &cell, Token pen, bool elides);
CellLayout layoutName(const CellInput &cell);
CellLayout layoutAmount(const CellInput &cell);
CellLayout layoutPills(const CellInput &cell);
CellLayout layoutBadges(const CellInput &cell);
/// The value of now on a fill, then the one of before, struck through, as far as there is room.
CellLayout layoutChanged(const CellInput &cell);

/// Adds "+2" after the first pill or badge and returns its width; nothing for zero.
qreal addMore(CellLayout *layout, const CellInput &cell, qsizetype more, qreal x);
/// The width that addMore() will take, gap included.
qreal moreWidth(const CellInput &cell, qsizetype more);

/// Kinds that stand at the trailing edge, with their header.
bool alignsTrailing(CellKind kind);
/// Kinds that are never cut: phone, date, money, counts, badges.
bool mustFit(CellKind kind);

} // namespace rollbook
