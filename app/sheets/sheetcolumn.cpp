// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetcolumn.h"

#include "rows/filecolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

/// An id is a name, not an amount: it keeps its zeros.
bool isId(const QString &key)
{
    return key.endsWith("id"_L1, Qt::CaseInsensitive);
}

CellForm formOf(const Column &column)
{
    switch (column.type) {
    case ColumnType::Integer:
        return column.kind == CellKind::Number && !isId(column.key) ? CellForm::Number : CellForm::Text;
    case ColumnType::Boolean:
        return CellForm::Boolean;
    case ColumnType::Date:
        return CellForm::Date;
    case ColumnType::DateTime:
        return CellForm::DateTime;
    case ColumnType::Money:
        return CellForm::Money;
    default:
        return CellForm::Text;
    }
}

/// By key, by one of its other names, or by the catalog's label in English.
const Column *columnOf(const Plan &plan, const QString &heading)
{
    if (const Column *column = knownColumn(plan.report, plan.keys.value(heading, heading)))
        return column;
    const auto it = std::find_if(plan.report.columns.begin(), plan.report.columns.end(), [&](const Column &column) {
        return column.labelText.compare(heading, Qt::CaseInsensitive) == 0;
    });
    return it == plan.report.columns.end() ? nullptr : &*it;
}

} // namespace

SheetColumn sheetColumn(const Plan &plan, const QString &heading)
{
    SheetColumn column;
    column.key = heading;
    column.label = plan.labels.value(heading, heading);
    const Column *known = columnOf(plan, heading);
    if (!known)
        return column;
    column.label = known->label();
    column.known = *known;
    column.form = formOf(*known);
    column.inZone = column.form == CellForm::DateTime;
    return column;
}

QString headingOf(const SheetColumn &column, const QTimeZone &zone)
{
    return column.inZone ? u"%1 (%2)"_s.arg(column.label, QString::fromUtf8(zone.id())) : column.label;
}

void learnCurrency(SheetColumn &column, const Money &money, bool first)
{
    const QString symbol = money.symbol.isEmpty() ? money.currencyCode.toUpper() : money.symbol;
    const bool after = money.symbol.isEmpty() || money.symbolAfter;
    if (first) {
        column.symbol = symbol;
        column.symbolAfter = after;
    }
    column.mixed = column.mixed || column.symbol != symbol || column.symbolAfter != after;
}

} // namespace rollbook::sheets
