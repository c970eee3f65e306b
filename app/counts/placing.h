// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/bins.h"
#include "counts/chartsettings.h"

namespace rollbook {

/// Indexes of the values in the order of drawing; what is not stated comes last.
QList<int> sortedIndexes(const Attribute &attribute, const QList<GroupValue> &values, const QList<qint64> &totals,
                         ChartOrder order);

struct PlaceRules {
    ChartOrder order = ChartOrder::Natural;
    int most = mostBars; ///< places, with those of Other and of what is not stated
    bool fill = false;   ///< values that are missing between the others get a place
};

/// Where the values of one attribute are drawn.
struct Placement {
    QList<Group> groups = {}; ///< in the order of drawing; their `unfinished` is left alone
    QList<int> placeOf = {};  ///< index in groups, by index of the value
    Bins bins = {};           ///< null when each group is one value
};

/// values are distinct; totals are theirs.
Placement placed(const Attribute &attribute, const QList<GroupValue> &values, const QList<qint64> &totals,
                 const PlaceRules &rules);

} // namespace rollbook
