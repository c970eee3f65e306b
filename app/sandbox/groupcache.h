// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportquery.h"

#include <QJsonObject>

#include <optional>

namespace rollbook::sandbox {

/// The groups of the last grouped query. Every page of it would else count all customers again; the data never changes
/// once it is filled.
class GroupCache {
public:
    /// One page of the groups, as limit and offset say.
    QList<QJsonObject> page(const Database &database, const ReportQuery &query);
    /// Number of all groups of that query; after page().
    qint64 count() const { return m_groups.size(); }

private:
    bool holds(const ReportQuery &query) const;

    std::optional<ReportQuery> m_query;
    QList<QJsonObject> m_groups;
};

} // namespace rollbook::sandbox
