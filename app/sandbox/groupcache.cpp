// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/groupcache.h"

#include "sandbox/reportsql.h"

#include <algorithm>

namespace rollbook::sandbox {

QList<QJsonObject> GroupCache::page(const Database &database, const ReportQuery &query)
{
    if (!holds(query)) {
        m_query = query;
        m_query->limit = -1;
        m_query->offset = 0;
        m_groups = groupRows(database, *m_query);
    }
    return m_groups.mid(query.offset, query.limit);
}

bool GroupCache::holds(const ReportQuery &query) const
{
    const auto sameSort = [](const SortKey &a, const SortKey &b) {
        return a.column == b.column && a.descending == b.descending;
    };
    const auto sameExtra = [](const ExtraColumn &a, const ExtraColumn &b) { return a.id == b.id; };
    return m_query && m_query->report == query.report && m_query->columns == query.columns
        && m_query->filters == query.filters
        && std::equal(m_query->extras.begin(), m_query->extras.end(), query.extras.begin(), query.extras.end(),
                      sameExtra)
        && std::equal(m_query->sort.begin(), m_query->sort.end(), query.sort.begin(), query.sort.end(), sameSort);
}

} // namespace rollbook::sandbox
