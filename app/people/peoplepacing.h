// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rollbook {

/// How often and how fast people are fetched. The defaults are the product's; tests shorten the waits.
struct PeoplePacing {
    qint64 freshMs = 6 * 60 * 60'000;                                      ///< until they are fetched again
    int lookMs = 5 * 60'000;                                               ///< how often it is looked at what is due
    QList<int> againMs = { 60'000, 5 * 60'000, 15 * 60'000, 60 * 60'000 }; ///< after failures; the last one repeats
    QList<int> pollMs = { 1'000, 2'000, 4'000, 8'000, 10'000 };            ///< looks at an export; the last one repeats
    qint64 exportMs = 30 * 60'000;                                         ///< a longer export is given up for pages
    int share = 3; ///< pages take one of so many requests of the service's rate, the user has the others; 0: all
    QList<int> pageAgainMs = { 2'000, 10'000, 30'000, 60'000 }; ///< after faults of the moment
};

} // namespace rollbook
