// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/earlierexport.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr qint64 justNowSeconds = 10 * 60;

bool asksForTheSame(const ExportRequest &a, const ExportRequest &b)
{
    return a.profileId == b.profileId && a.query == b.query && a.format == b.format && a.savedAs == b.savedAs;
}

bool counts(const ExportEntry &entry, const QDateTime &now)
{
    if (entry.progress.state == ExportState::Done)
        return entry.createdAt.secsTo(now) < justNowSeconds;
    return !isFinal(entry.progress.state);
}

} // namespace

std::optional<ExportEntry> earlierExport(const QList<ExportEntry> &newestFirst, const ExportRequest &request,
                                         const QDateTime &now)
{
    const auto it = std::find_if(newestFirst.begin(), newestFirst.end(), [&](const ExportEntry &entry) {
        return asksForTheSame(entry.request, request) && counts(entry, now);
    });
    return it == newestFirst.end() ? std::nullopt : std::optional(*it);
}

} // namespace rollbook
