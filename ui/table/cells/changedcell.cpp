// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changedvalue.h"
#include "ui/table/cells/cells.h"
#include "ui/theme/metrics.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

constexpr qreal inset = 5;
constexpr qreal gap = 6;

void moveBy(CellLayout *layout, qreal x)
{
    for (CellPart &part : layout->parts) {
        part.box.translate(x, 0);
        part.textBox.translate(x, 0);
    }
}

} // namespace

CellLayout layoutChanged(const CellInput &cell)
{
    const auto changed = cell.value.value<ChangedValue>();
    const QString after = cell.format.text(changed.after, cell.column);
    const QString before = cell.format.text(changed.before, cell.column);
    CellLayout layout;
    CellPart now;
    now.shape = CellShape::Badge;
    now.box.setHeight(metrics::px(20));
    now.fill = &Tokens::warnSoft;
    now.pen = &Tokens::warnText;
    now.font = FontRole::Name;
    const QString shown = after.isEmpty() ? QCoreApplication::translate("CellFormat", "empty") : after;
    const qreal taken = addLabel(&layout, now, shown, cell.fonts, 0, cell.room, cell.height, inset);
    if (!before.isEmpty()) {
        CellPart old;
        old.font = FontRole::Struck;
        old.pen = &Tokens::text3;
        const qreal x = taken + gap;
        if (cell.room < 0
            || cell.room - x > cell.fonts.metrics(FontRole::Struck).horizontalAdvance(QStringLiteral("\u2026\u2026")))
            addText(&layout, old, before, cell.fonts, x, cell.room < 0 ? -1 : cell.room - x, cell.height);
        else
            layout.elided = true;
    }
    if (alignsTrailing(cell.column.kind) && cell.room >= 0)
        moveBy(&layout, qMax(0.0, cell.room - layout.width));
    return layout;
}

} // namespace rollbook
