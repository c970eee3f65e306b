// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

#include "ui/theme/metrics.h"

namespace rollbook {

CellLayout layoutPills(const CellInput &cell)
{
    // A value that did not come as a list is shown as it came, in one pill.
    const QStringList names = cell.value.userType() == QMetaType::QStringList && !cell.format.hides(cell.column)
        ? cell.value.toStringList()
        : QStringList(cell.format.text(cell.value, cell.column));
    CellLayout layout;
    if (names.isEmpty())
        return layout;
    CellPart pill;
    pill.shape = CellShape::Pill;
    pill.box.setHeight(metrics::px(20));
    pill.fill = &Tokens::bgSubtle;
    pill.border = &Tokens::line;
    pill.selectedFill = &Tokens::bgBase;
    pill.selectedBorder = &Tokens::accentLine;
    pill.font = FontRole::Caption;

    const qsizetype more = names.size() - 1;
    const qreal room = cell.room < 0 ? -1 : qMax(0.0, cell.room - moreWidth(cell, more));
    const qreal taken = addLabel(&layout, pill, names.constFirst(), cell.fonts, 0, room, cell.height, 9);
    addMore(&layout, cell, more, taken);
    return layout;
}

} // namespace rollbook
