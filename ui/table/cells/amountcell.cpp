// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cells/cells.h"

#include <QtNumeric>

namespace rollbook {

namespace {

/// A masked amount does not tell by its colour what it is.
Token penOf(const CellInput &cell)
{
    const QVariant &value = cell.value;
    if (value.userType() != qMetaTypeId<Money>() || cell.format.hides(cell.column))
        return &Tokens::text;
    const double amount = value.value<Money>().amount;
    if (qFuzzyIsNull(amount))
        return &Tokens::text3;
    return amount < 0 ? &Tokens::dangerText : &Tokens::text;
}

} // namespace

CellLayout layoutAmount(const CellInput &cell)
{
    CellLayout layout = layoutText(cell, penOf(cell), false);
    if (cell.room >= 0) {
        CellPart &part = layout.parts.first();
        part.textBox.moveLeft(cell.room - part.textBox.width());
    }
    return layout;
}

} // namespace rollbook
