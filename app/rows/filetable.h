// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/csvtext.h"
#include "rows/rowsource.h"

namespace rollbook {

/// The rows of a saved file in the order of the file, with the columns that it has.
struct FileTable {
    QList<TableColumn> columns;
    QList<Row> rows; ///< their ids are their numbers from 1, unless the report has a column for them
    QDateTime savedAt;
};

/// The largest file that is read.
inline constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// Reads a CSV or JSON export from beginning to end; blocks. Columns that the catalog knows look as it says; the
/// others are text under their own names. Objects inside of JSON objects become columns of their own, once.
Result<FileTable> readFileTable(const QString &path, const Report &report, const Stopped &stopped);

} // namespace rollbook
