// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QDateTime>
#include <QSet>
#include <QVariant>

#include <functional>
#include <optional>

namespace rollbook {

/// A column of a RowSet.
struct SetColumn {
    QString key;                      ///< the catalog's, else the file's or the service's own
    QString label = {};               ///< ready to show
    QString served = {};              ///< what the service calls it; may be empty
    std::optional<Column> known = {}; ///< nullopt: unknown to the catalog

    friend bool operator==(const SetColumn &, const SetColumn &) = default;
};

SetColumn setColumn(const Report &report, const QString &key, const QString &served);

/// The rows of a report as they were at one moment; no id stands in it twice.
struct RowSet {
    QList<SetColumn> columns;
    QList<qint64> ids;      ///< of the rows, in their order
    QList<QByteArray> rows; ///< packedRow() of settled values, one per column
    qint64 repeated = 0;    ///< rows that are left out: their id had been there
    qint64 nameless = 0;    ///< rows that are left out: they have no id
    QDateTime asOf;         ///< UTC

    friend bool operator==(const RowSet &, const RowSet &) = default;
};

/// Takes rows as they come.
class RowSetBuilder {
public:
    /// identity is a place in columns.
    RowSetBuilder(const QList<SetColumn> &columns, qsizetype identity);
    /// As typedValue() gives them, one per column.
    void add(QList<QVariant> values);
    qint64 taken() const { return m_set.rows.size() + m_set.repeated + m_set.nameless; }
    RowSet take(const QDateTime &asOf);

private:
    RowSet m_set;
    qsizetype m_identity;
    QSet<qint64> m_seen;
};

/// Place of the column with this key; -1 without one.
qsizetype sectionOf(const QList<SetColumn> &columns, const QString &key);

/// Called with what is done and what there is (-1: not known), in the thread that works.
using RowProgress = std::function<void(qint64 done, qint64 total)>;

} // namespace rollbook
