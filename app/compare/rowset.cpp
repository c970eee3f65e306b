// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/rowset.h"

#include "compare/comparedcell.h"
#include "compare/packedrow.h"
#include "rows/filecolumns.h"

#include <algorithm>
#include <utility>

namespace rollbook {

SetColumn setColumn(const Report &report, const QString &key, const QString &served)
{
    SetColumn column { .key = key, .label = served.isEmpty() ? key : served, .served = served };
    if (const Column *known = knownColumn(report, key)) {
        column.key = known->key;
        column.label = known->label();
        column.known = *known;
    }
    return column;
}

RowSetBuilder::RowSetBuilder(const QList<SetColumn> &columns, qsizetype identity) : m_identity(identity)
{
    m_set.columns = columns;
}

void RowSetBuilder::add(QList<QVariant> values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const SetColumn &column = m_set.columns.at(i);
        values[i] = settled(values.at(i), column.known ? &*column.known : nullptr);
    }
    bool ok = false;
    const qint64 id = values.at(m_identity).toLongLong(&ok);
    if (!ok || id == 0) {
        ++m_set.nameless;
        return;
    }
    if (const qsizetype before = m_seen.size(); m_seen.insert(id), m_seen.size() == before) {
        ++m_set.repeated;
        return;
    }
    m_set.ids << id;
    m_set.rows << packedRow(values);
}

RowSet RowSetBuilder::take(const QDateTime &asOf)
{
    m_set.asOf = asOf;
    m_seen.clear();
    return std::exchange(m_set, {});
}

qsizetype sectionOf(const QList<SetColumn> &columns, const QString &key)
{
    const auto it =
        std::find_if(columns.begin(), columns.end(), [&](const SetColumn &column) { return column.key == key; });
    return it == columns.end() ? -1 : it - columns.begin();
}

} // namespace rollbook
