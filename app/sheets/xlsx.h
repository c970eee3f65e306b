// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "sheets/plan.h"

namespace rollbook::sheets {

/// What became of a workbook.
struct XlsxResult {
    qint64 rows = 0;
    int sheets = 0;      ///< of rows
    qint64 cutCells = 0; ///< texts over 32,767 characters; the About sheet tells of them

    friend bool operator==(const XlsxResult &, const XlsxResult &) = default;
};

/// Writes the rows of a saved file as a workbook for spreadsheet programs: texts as text, never as number or formula;
/// counts, amounts, days, moments and yes/no as what they are. Blocks, and holds one row in memory; working files stand
/// in the folder of the part file. The part file is new, on the disk when this returns, and gone after any error:
/// Cancelled, DiskFull, FileNotWritable, or what is wrong with the source. Packing at the end, about half of the time,
/// cannot be stopped.
Result<XlsxResult> writeXlsx(const Source &source, const Plan &plan, const QString &partPath, const Stopped &stopped,
                             const Progress &progress);

} // namespace rollbook::sheets
