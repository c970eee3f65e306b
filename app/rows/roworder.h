// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/filetable.h"

#include <QLocale>

namespace rollbook {

/// Text of a cell as it is shown.
using CellText = std::function<QString(const QVariant &value, const TableColumn &column)>;

/// Which rows of a file are shown, and in which order.
struct RowOrder {
    QList<SortKey> sort; ///< keys that the file does not have say nothing
    QString search;      ///< empty: all rows
    QLocale locale;
    CellText text; ///< what is searched besides the values themselves; may be empty
};

/// Numbers of the rows from 0. Rows that are equal keep the order of the file, and missing values come last whatever
/// the direction. A column is sorted as numbers or moments when all of its values are that, else as text.
QList<qsizetype> orderedRows(const FileTable &table, const RowOrder &order, const Stopped &stopped);

} // namespace rollbook
