// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"

#include <QLocale>
#include <QPair>
#include <QTimeZone>

namespace rollbook {

/// How a comparison becomes a file.
struct ComparisonFile {
    QString path;                         ///< .xlsx: a workbook; everything else is CSV
    bool overwrite = false;               ///< the user said yes to replacing it
    bool protectFormulas = false;         ///< of CSV: an apostrophe before texts that a program would run
    QTimeZone zone = QTimeZone::utc();    ///< of the moments in a workbook
    QList<QPair<QString, QString>> about; ///< lines for the workbook's sheet that tells where the rows are from
};

/// Writes a line per field: what became of the row, its id, the column that stays in sight, the field, before and now.
/// Of added and gone rows every field with a value. Blocks. Cancelled, FileExists, FileNotWritable or DiskFull; then
/// nothing is left behind.
Result<void> writeComparison(const Comparison &comparison, const Report &report, const ComparisonFile &file,
                             const Stopped &stopped);

} // namespace rollbook
