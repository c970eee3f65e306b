// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/recententries.h"

#include "settings/uisettings.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int most = 20;

} // namespace

RecentEntries::RecentEntries(UiSettings *settings) : m_settings(settings), m_ids(settings->recentlyFound()) { }

void RecentEntries::add(const QString &id, bool person)
{
    m_ids.removeAll(id);
    m_ids.prepend(id);
    m_ids = m_ids.mid(0, most);
    if (person && !m_people.contains(id))
        m_people << id;
    QStringList kept = m_ids;
    kept.removeIf([this](const QString &each) { return m_people.contains(each); });
    m_settings->setRecentlyFound(kept);
}

int RecentEntries::rank(const QString &id) const
{
    const qsizetype at = m_ids.indexOf(id);
    return at < 0 ? most : int(at);
}

} // namespace rollbook
