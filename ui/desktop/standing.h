// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"

#include <optional>

namespace rollbook {

/// What is under way, over all connections.
struct Standing {
    int exports = 0;                  ///< that run, or wait for their turn
    int paused = 0;                   ///< that could go on here
    std::optional<double> share = {}; ///< done of what runs, from 0 to 1; empty: not known

    friend bool operator==(const Standing &, const Standing &) = default;
};

/// Not so: paused, run by another program, or waiting for a connection.
bool isUnderWay(const ExportEntry &entry);
Standing standingOf(const QList<ExportEntry> &entries);

/// Whole percent of the share; -1: not known.
int percentOf(const Standing &standing);
/// "38 % – Harbour Studio – Rollbook": progress goes before the window's own title.
QString titleWith(const Standing &standing, const QString &title);
/// "2 exports, 38 %"
QString trayToolTip(const Standing &standing);

} // namespace rollbook
