// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

namespace rollbook {

CellLayout layoutText(const CellInput &cell, Token pen, bool elides)
{
    CellLayout layout;
    CellPart part;
    part.pen = pen;
    addText(&layout, part, cell.format.text(cell.value, cell.column), cell.fonts, 0, elides ? cell.room : -1,
            cell.height);
    return layout;
}

} // namespace rollbook
