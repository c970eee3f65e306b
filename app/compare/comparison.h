// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rowset.h"
#include "rows/csvtext.h"

namespace rollbook {

enum class Change { Added, Gone, Changed };

/// A cell that says something else now.
struct ChangedCell {
    qsizetype section = 0; ///< in Comparison::columns
    QVariant before;       ///< invalid: nothing was there

    friend bool operator==(const ChangedCell &, const ChangedCell &) = default;
};

struct ComparedRow {
    Change change = Change::Changed;
    qint64 id = 0;
    QList<QVariant> values;   ///< as they are now; of a row that is gone as they were, where the column was there
    QList<ChangedCell> cells; ///< of Changed, in the order of the columns

    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// What became of rows from one moment to another.
struct Comparison {
    QList<SetColumn> columns; ///< of the rows now
    QList<ComparedRow> rows;  ///< added, then gone, then changed ones, each in the order of their side
    qint64 added = 0;
    qint64 gone = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    QStringList onlyBefore; ///< labels of columns that are not compared, because one side alone has them
    QStringList onlyNow;
    qint64 repeatedBefore = 0; ///< rows that are not compared: see RowSet
    qint64 repeatedNow = 0;
    qint64 namelessBefore = 0;
    qint64 namelessNow = 0;
    QDateTime before; ///< UTC
    QDateTime now;

    bool nothingShared() const { return changed + unchanged == 0 && added > 0 && gone > 0; }
    qint64 count(Change change) const;
};

/// Finds the rows of one side on the other by their ids and compares the cells of the columns that both have. Blocks.
/// Cancelled, or BadAnswer where the ids are all that both have.
Result<Comparison> compareRows(const RowSet &before, const RowSet &now, const Stopped &stopped,
                               const RowProgress &progress);

} // namespace rollbook
