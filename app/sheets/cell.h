// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcolumn.h"

namespace rollbook::sheets {

/// What one cell of a workbook holds.
struct Cell {
    enum class Kind { Empty, Text, Number, Amount, Boolean, Date, DateTime };

    Kind kind = Kind::Empty;
    QString text;
    double number = 0; ///< also days since the spreadsheets' day 0, and 1 for yes

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// Numbers only of what the column says is one and a double holds exactly; a day only from March 1900 on, before which
/// spreadsheet programs do not agree on days. Everything else is text.
Cell cellOf(const QVariant &value, const SheetColumn &column, const QTimeZone &zone);

/// Digits with at most one point and a minus, as many as a spreadsheet keeps.
bool isPlainNumber(QStringView text);

} // namespace rollbook::sheets
