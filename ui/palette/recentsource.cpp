// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/recentsource.h"

#include "ui/palette/recententries.h"

namespace rollbook {

namespace {

constexpr int most = 5;

} // namespace

RecentSource::RecentSource(const RecentEntries *recents, ById byId, QObject *parent)
    : PaletteSource(parent),
      m_recents(recents),
      m_byId(std::move(byId))
{
}

QString RecentSource::title() const
{
    return tr("Recent");
}

void RecentSource::find(const QString &text, quint64 generation)
{
    QList<PaletteEntry> entries;
    for (const QString &id : m_recents->ids()) {
        if (!text.isEmpty() || entries.size() == most)
            break;
        if (const PaletteEntry entry = m_byId(id); !entry.title.isEmpty())
            entries << entry;
    }
    Q_EMIT found(generation, entries);
}

} // namespace rollbook
