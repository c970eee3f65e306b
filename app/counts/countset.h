// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/attribute.h"

namespace rollbook {

/// Served rows added up: each value once, in the order of the answer.
struct CountSet {
    struct Cell {
        int group;
        int split; ///< 0 without a split
        qint64 count;
    };
    QList<GroupValue> groups;
    QList<GroupValue> splits; ///< one null without a split
    QList<Cell> cells;        ///< a pair of values may be there more than once
    QList<qint64> groupTotals;
    QList<qint64> splitTotals;
    qint64 total = 0;
};

CountSet countSet(const Attribute &group, const Attribute &split, const QString &measure,
                  const QList<QJsonObject> &rows);

/// Adds count to sum; what is too large for a sum stays the largest number.
void addCount(qint64 &sum, qint64 count);

} // namespace rollbook
