// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/listsource.h"

#include "ui/palette/recententries.h"

#include <algorithm>

namespace rollbook {

namespace {

/// By its name, else by other words for it: these never count as more than letters here and there.
std::optional<FuzzyMatch> matchOf(const QString &text, const PaletteEntry &entry)
{
    if (auto match = fuzzyMatch(text, entry.title))
        return match;
    const auto other = entry.also.isEmpty() ? std::nullopt : fuzzyMatch(text, entry.also);
    if (!other || other->tier < FuzzyTier::WordStart)
        return std::nullopt;
    return FuzzyMatch { .looseness = other->looseness };
}

} // namespace

ListSource::ListSource(const QString &title, List list, int mostWhenEmpty, const RecentEntries *recents,
                       QObject *parent)
    : PaletteSource(parent),
      m_title(title),
      m_list(std::move(list)),
      m_mostWhenEmpty(mostWhenEmpty),
      m_recents(recents)
{
}

void ListSource::find(const QString &text, quint64 generation)
{
    QList<PaletteEntry> found;
    for (PaletteEntry &entry : m_list()) {
        if (const auto match = matchOf(text, entry)) {
            entry.match = *match;
            found << entry;
        }
    }
    if (text.isEmpty()) {
        found = found.mid(0, m_mostWhenEmpty);
    } else {
        std::stable_sort(found.begin(), found.end(), [this](const PaletteEntry &left, const PaletteEntry &right) {
            if (left.match.tier != right.match.tier)
                return left.match.tier > right.match.tier;
            const int recently = m_recents->rank(left.id) - m_recents->rank(right.id);
            return recently != 0 ? recently < 0 : isBetter(left.match, right.match);
        });
    }
    Q_EMIT this->found(generation, found);
}

} // namespace rollbook
