// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook::sheets {

/// A text as a cell of a workbook holds it.
struct XlsxText {
    QByteArray bytes;
    bool cut = false; ///< the format has room for 32,767 characters
};

/// Characters that XML has no place for are escaped as Excel does: _x000B_.
XlsxText xlsxText(const QString &text);

/// A name that every spreadsheet program takes for a sheet: 31 characters, none of []:*?/\, the number at its end.
/// number 1 stands for none. Empty and reserved names become "Rows".
QString sheetName(const QString &label, int number);

/// A number format that shows amounts with two decimals and their currency.
QByteArray amountFormat(const QString &symbol, bool after);

} // namespace rollbook::sheets
