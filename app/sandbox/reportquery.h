// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/columns.h"
#include "sandbox/database.h"
#include "sandbox/parameters.h"

#include <QDate>
#include <QTimeZone>

namespace rollbook::sandbox {

enum class ReportKind { Customers, Grouped };

/// A custom field that is asked for as a column.
struct ExtraColumn {
    qint64 id = 0;
    QString label;
    QString type; ///< as in /customer_fields

    QString key() const;
};

struct SortKey {
    const Column *column = nullptr;
    bool descending = false;
};

/// A report request that is in order.
struct ReportQuery {
    ReportKind kind = ReportKind::Customers;
    QList<const Column *> columns;
    QList<ExtraColumn> extras;
    QList<SortKey> sort;
    Parameters filters; ///< by wire name, with created_from and created_before for a timeframe
    qint64 limit = -1;  ///< -1 = all
    qint64 offset = 0;
    QString format; ///< csv or json, empty when not given
};

/// What a report needs to know to read a request.
struct ReportContext {
    const Database &database;
    QDate today;
    QTimeZone zone;
};

/// Reads the parameters of …/data. Complaints go to `errors`; the result holds only without them.
ReportQuery readDataQuery(const ReportContext &context, ReportKind kind, const RawParameters &raw, FieldErrors &errors);
/// Reads the body of …/export, which has no paging.
ReportQuery readExportBody(const ReportContext &context, ReportKind kind, const RawParameters &raw,
                           FieldErrors &errors);

} // namespace rollbook::sandbox
