// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportquery.h"

#include <QJsonObject>

namespace rollbook::sandbox {

/// Rows that a report without groups has in all.
qint64 countRows(const Database &database, const ReportQuery &query);

/// The rows' ids in the report's order, with its limit and offset.
QList<qint64> rowIds(const Database &database, const ReportQuery &query);
/// The rows of these ids, in their order.
QList<QJsonObject> rowsOf(const Database &database, const ReportQuery &query, const QList<qint64> &ids);

/// The groups in the report's order, with its limit and offset.
QList<QJsonObject> groupRows(const Database &database, const ReportQuery &query);

} // namespace rollbook::sandbox
