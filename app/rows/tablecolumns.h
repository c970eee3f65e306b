// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsource.h"

namespace rollbook {

/// Columns of the table for an answer: those the query asks for, in its order, then every header that nobody asked
/// for (required ones and those the service added). Parts of a composite appear only inside it.
QList<TableColumn> tableColumns(const Report &report, const Query &query, const QList<ColumnHeader> &headers);

/// One served row, with its values in the order of columns.
Row tableRow(const Report &report, const QList<TableColumn> &columns, const QJsonObject &served);

} // namespace rollbook
