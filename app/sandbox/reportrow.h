// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportquery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rollbook::sandbox {

/// One row as it is served: nested where keys are dotted. The result's values begin at `first`, in the order of the
/// query's columns and extra columns.
QJsonObject rowOf(const ReportQuery &query, const QSqlQuery &result, int first);

/// column_headers of the answer.
QJsonArray headersOf(const ReportQuery &query);

/// The value under a dotted key, undefined when there is none.
QJsonValue valueAt(const QJsonObject &row, QStringView key);

/// Money as it is served.
QJsonObject money(qint64 pence);

} // namespace rollbook::sandbox
