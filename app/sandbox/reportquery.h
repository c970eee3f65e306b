// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportdefinition.h"

namespace rollbook::sandbox {

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
    const ReportDefinition *report = nullptr;
    QList<const Column *> columns;
    QList<ExtraColumn> extras;
    QList<SortKey> sort;
    Parameters filters; ///< by wire name; a timeframe is the list of its first value and the one after its last
    qint64 limit = -1;  ///< -1 = all
    qint64 offset = 0;
    QString format; ///< csv or json, empty when not given
};

/// Reads the parameters of …/data. Complaints go to `errors`; the result holds only without them.
ReportQuery readDataQuery(const ReportContext &context, const ReportDefinition &report, const RawParameters &raw,
                          FieldErrors &errors);
/// Reads the body of …/export, which has no paging.
ReportQuery readExportBody(const ReportContext &context, const ReportDefinition &report, const RawParameters &raw,
                           FieldErrors &errors);

} // namespace rollbook::sandbox
