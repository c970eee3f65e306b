// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcolumn.h"

namespace rollbook::sheets {

/// Whether a spreadsheet program may take the text for a formula. Phones with their + and amounts with their - are
/// data, and so is every text of digits, blanks, + ( ) - only.
bool isFormulaLike(QStringView text, const SheetColumn &column);

} // namespace rollbook::sheets
