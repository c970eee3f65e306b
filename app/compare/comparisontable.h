// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "rows/filetable.h"

namespace rollbook {

/// A comparison under the columns of a view.
struct ComparisonTable {
    FileTable plain;     ///< values to sort by: those of now, and the place of Change in the column of changes
    QList<Row> marked;   ///< the same rows with badges and ChangedValues, to be shown
    QList<Change> kinds; ///< of the rows
};

/// columns: of the view; none: all that were read. Those that were not read are left out, and the column of changes is
/// put in: behind the column that stays in sight where that is the first one, else in front. Columns with changes get
/// room for two values.
ComparisonTable comparisonTable(const Comparison &comparison, const Report &report, const QList<TableColumn> &columns);

} // namespace rollbook
