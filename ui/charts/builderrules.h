// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartsettings.h"

namespace rollbook {

/// What the builder makes of a choice. `before` are the settings that were shown.
namespace builderrules {

/// Kind and order follow a new group or split, unless the present ones still fit; a line runs in its own order.
ChartSettings fitted(const Report &report, const ChartSettings &before, const ChartSettings &chosen);

/// True where the attribute can split the group of the settings.
bool canSplit(const Report &report, ChartSettings settings, const QString &key);

/// A line joins neighbours, so it cannot be sorted by count.
bool orderFits(ChartOrder order, ChartKind kind);

} // namespace builderrules

} // namespace rollbook
