// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

#include "ui/theme/metrics.h"

namespace rollbook {

namespace {

CellPart badgeOf(Tone tone)
{
    CellPart badge;
    badge.shape = CellShape::Badge;
    badge.box.setHeight(metrics::px(18));
    badge.font = FontRole::Badge;
    switch (tone) {
    case Tone::Mute:
        badge.fill = &Tokens::muteSoft;
        badge.pen = &Tokens::muteText;
        badge.selectedFill = &Tokens::bgBase;
        break;
    case Tone::Ok:
        badge.fill = &Tokens::okSoft;
        badge.pen = &Tokens::okText;
        break;
    case Tone::Warn:
        badge.fill = &Tokens::warnSoft;
        badge.pen = &Tokens::warnText;
        break;
    case Tone::Danger:
        badge.fill = &Tokens::dangerSoft;
        badge.pen = &Tokens::dangerText;
        break;
    case Tone::Info:
        badge.fill = &Tokens::accentSoft;
        badge.pen = &Tokens::accentText;
        badge.selectedFill = &Tokens::bgBase;
        break;
    case Tone::Violet:
        badge.fill = &Tokens::violetSoft;
        badge.pen = &Tokens::violetText;
        break;
    }
    return badge;
}

} // namespace

CellLayout layoutBadges(const CellInput &cell)
{
    if (cell.value.userType() != qMetaTypeId<BadgeList>() || !cell.column.composite)
        return layoutText(cell, &Tokens::text, true);
    const QStringList keys = cell.value.value<BadgeList>().keys;
    CellLayout layout;
    qreal taken = 0;
    qsizetype shown = 0;
    for (const CompositePart &part : cell.column.composite->parts) {
        if (!keys.contains(part.key))
            continue;
        if (++shown == 1)
            taken = addLabel(&layout, badgeOf(part.tone), part.label(), cell.fonts, 0, -1, cell.height, 6);
    }
    addMore(&layout, cell, shown - 1, taken);
    return layout;
}

} // namespace rollbook
