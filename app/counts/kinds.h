// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"

#include <QCoreApplication>

namespace rollbook {

/// Which kinds of chart and which orders make sense for what is grouped, in words.
class Kinds {
    Q_DECLARE_TR_FUNCTIONS(Kinds)
public:
    /// Empty when the kind can draw this; otherwise one sentence that says why not. bars is the number of groups that
    /// were served, -1 while it is not known.
    static QString whyNot(ChartKind kind, const Attribute &group, const Attribute &split, int groups);
    /// What a change of the group or the split starts with.
    static ChartKind sensibleKind(const Attribute &group, const Attribute &split);
    static ChartOrder sensibleOrder(const Attribute &group);
    /// The kind itself, or Bar (StackedBar with a split) where it cannot draw this.
    static ChartKind possibleKind(ChartKind kind, const Attribute &group, const Attribute &split, int groups);

    static QString kindLabel(ChartKind kind); ///< "Bar", "Stacked", "100 %", "Line", "Pie", "Donut"
    /// "Oldest first", "Lowest first", "January first", "A to Z", "Most first" …, by the attribute's scale.
    static QString orderLabel(ChartOrder order, const Attribute &group);
};

} // namespace rollbook
