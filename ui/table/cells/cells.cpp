// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

#include "report/changedvalue.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qreal moreGap = 4;

QString moreText(qsizetype more)
{
    return u"+"_s + QString::number(more);
}

} // namespace

bool alignsTrailing(CellKind kind)
{
    return kind == CellKind::Number || kind == CellKind::Money;
}

bool mustFit(CellKind kind)
{
    switch (kind) {
    case CellKind::Phone:
    case CellKind::Number:
    case CellKind::Money:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Booking:
    case CellKind::Badges:
        return true;
    default:
        return false;
    }
}

qreal moreWidth(const CellInput &cell, qsizetype more)
{
    return more > 0 ? moreGap + cell.fonts.metrics(FontRole::Caption).horizontalAdvance(moreText(more)) : 0;
}

qreal addMore(CellLayout *layout, const CellInput &cell, qsizetype more, qreal x)
{
    if (more <= 0)
        return 0;
    layout->elided = true;
    CellPart part;
    part.font = FontRole::Caption;
    part.pen = &Tokens::text2;
    return moreGap + addText(layout, part, moreText(more), cell.fonts, x + moreGap, -1, cell.height);
}

CellLayout layoutCell(const CellInput &cell)
{
    if (isChanged(cell.value))
        return layoutChanged(cell);
    switch (cell.column.kind) {
    case CellKind::Name:
        return layoutName(cell);
    case CellKind::Email:
        return layoutText(cell, &Tokens::text2, true);
    case CellKind::Phone:
        return layoutText(cell, &Tokens::text2, false);
    case CellKind::Number:
    case CellKind::Money:
        return layoutAmount(cell);
    case CellKind::Pills:
        return layoutPills(cell);
    case CellKind::Badges:
        return layoutBadges(cell);
    case CellKind::Text:
    case CellKind::Flag:
    case CellKind::Date:
    case CellKind::DateTime:
    case CellKind::Address:
    case CellKind::Booking:
    case CellKind::Url:
        break;
    }
    return layoutText(cell, &Tokens::text, !mustFit(cell.column.kind));
}

} // namespace rollbook
