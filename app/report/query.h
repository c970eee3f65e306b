// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filter.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace rollbook {

struct SortKey {
    QString key;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// What is asked of a report: a plain value. It becomes wire form only inside a Service.
struct Query {
    QString reportId;
    QStringList columns;                ///< table columns in order: catalog keys, composites, extra columns
    QMap<QString, FilterValue> filters; ///< Filter::name -> value; an absent name means "any"
    QList<SortKey> sort;                ///< most important first; without the report's tie-breaker

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace rollbook
