// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"

namespace rollbook {

/// Entries of a queue, looked at while it stays as it is.
using ExportEntries = QList<const ExportEntry *>;

/// Which exports the panel lists, top to bottom.
struct ExportListing {
    ExportEntries entries = {};
    qsizetype found = 0;  ///< all that match
    bool hasMore = false; ///< finished ones that match and are not listed
};

/// Lists those for which matches holds, finished ones up to a number: what is active and what waits in the order in
/// which it starts, then by fifties failed ones before the rest, newest first. own comes newest first.
ExportListing listExports(const ExportEntries &own, int mostFinal,
                          const std::function<bool(const ExportEntry &)> &matches);

/// Waiting exports start in two bands: those that had begun before come first. Only inside its band one can be moved.
bool inOneBand(const ExportEntry &a, const ExportEntry &b);
/// The band of a waiting one, the one that starts next first, itself included. entries as of the queue.
QList<int> waitingBand(const QList<ExportEntry> &entries, int id);
/// Place for ExportQueue::move() that makes it the position-th of its band.
int placeInQueue(const QList<ExportEntry> &entries, int id, qsizetype position);

} // namespace rollbook
