// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QVariant>

#include <optional>

namespace rollbook {

/// One column of an answer, as in TeamUp's column_headers.
struct ColumnHeader {
    QString key;
    QString label; ///< the service's own, untranslated
    bool sortable = false;
    bool required = false; ///< must always be present, so it cannot be hidden
    bool holdsCustomerId = false;
    std::optional<Qt::SortOrder> sorted;
    int sortPriority = 0; ///< from 0, as served

    friend bool operator==(const ColumnHeader &, const ColumnHeader &) = default;
};

/// Rows of a report as they were served.
struct Page {
    qint64 total = 0; ///< rows that match, not rows in here
    QList<ColumnHeader> headers;
    QList<QJsonObject> rows;

    friend bool operator==(const Page &, const Page &) = default;
};

/// The value of a dotted key: the literal key first, then level by level; Undefined when missing.
QJsonValue valueAt(const QJsonObject &row, const QString &key);

/// Converts a served value to the typed QVariant of its column: bool, qint64, double, QString, QDate,
/// QDateTime (UTC), Money, Booking, QStringList (names). Null, missing or unreadable: an invalid QVariant
/// for the former two, the text as it came for the latter. column may be null (unknown to the catalog).
QVariant typedValue(const QJsonValue &value, const Column *column);

} // namespace rollbook
