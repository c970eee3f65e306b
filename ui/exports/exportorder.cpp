// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportorder.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int page = 50;

bool isWaiting(const ExportEntry &entry)
{
    return entry.progress.state == ExportState::Waiting;
}

/// As ExportQueue starts them.
bool hasBegun(const ExportEntry &entry)
{
    return entry.work.ticket || entry.work.receipt || entry.work.pages.bytes >= 0;
}

int rankOfUnfinished(const ExportEntry &entry)
{
    return !isWaiting(entry) ? 0 : hasBegun(entry) ? 1 : 2;
}

} // namespace

ExportListing listExports(const ExportEntries &own, int mostFinal,
                          const std::function<bool(const ExportEntry &)> &matches)
{
    ExportListing listing;
    ExportEntries finals;
    for (const ExportEntry *entry : own) {
        if (!matches(*entry))
            continue;
        ++listing.found;
        if (!isFinal(entry->progress.state))
            listing.entries.prepend(entry); // oldest first
        else if (finals.size() < mostFinal)
            finals.append(entry);
        else
            listing.hasMore = true;
    }
    std::stable_sort(listing.entries.begin(), listing.entries.end(),
                     [](const auto *a, const auto *b) { return rankOfUnfinished(*a) < rankOfUnfinished(*b); });
    for (auto from = finals.begin(); from != finals.end();) {
        const auto to = finals.end() - from > page ? from + page : finals.end();
        std::stable_partition(from, to, [](const auto *entry) { return entry->progress.state == ExportState::Failed; });
        from = to;
    }
    listing.entries += finals;
    return listing;
}

bool inOneBand(const ExportEntry &a, const ExportEntry &b)
{
    return isWaiting(a) && isWaiting(b) && hasBegun(a) == hasBegun(b) && a.request.profileId == b.request.profileId;
}

QList<int> waitingBand(const QList<ExportEntry> &entries, int id)
{
    const auto self = std::find_if(entries.begin(), entries.end(), [&](const ExportEntry &e) { return e.id == id; });
    QList<int> band;
    if (self != entries.end())
        for (auto it = entries.rbegin(); it != entries.rend(); ++it)
            if (inOneBand(*self, *it))
                band << it->id;
    return band;
}

int placeInQueue(const QList<ExportEntry> &entries, int id, qsizetype position)
{
    QList<int> others;
    for (auto it = entries.rbegin(); it != entries.rend(); ++it)
        if (isWaiting(*it) && it->id != id)
            others << it->id;
    QList<int> band = waitingBand(entries, id);
    band.removeOne(id);
    if (band.isEmpty())
        return 0;
    return int(position < band.size() ? others.indexOf(band.at(position)) : others.indexOf(band.last()) + 1);
}

} // namespace rollbook
