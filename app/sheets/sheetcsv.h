// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "sheets/plan.h"

namespace rollbook::sheets {

struct CsvOptions {
    QChar separator = u',';
    bool protectFormulas = false; ///< an apostrophe before free text that a program would run
};

struct CsvResult {
    qint64 rows = 0;
    qint64 protectedCells = 0; ///< texts that got an apostrophe
    qint64 decimalCells = 0;   ///< amounts that got the decimal point of the plan's locale

    friend bool operator==(const CsvResult &, const CsvResult &) = default;
};

/// The separator that a spreadsheet program expects there: a semicolon where commas stand in numbers.
QChar listSeparator(const QLocale &locale);

/// Writes the rows of a saved file as CSV that spreadsheet programs open by a double click: mark of UTF-8, CRLF, quotes
/// as in RFC 4180, the headings of the file. Blocks, and holds one row in memory. The part file is new, on the disk
/// when this returns, and gone after any error: Cancelled, DiskFull, FileNotWritable, or what is wrong with the source.
Result<CsvResult> writeSpreadsheetCsv(const Source &source, const Plan &plan, const CsvOptions &options,
                                      const QString &partPath, const Stopped &stopped, const Progress &progress);

} // namespace rollbook::sheets
