// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "report/report.h"

#include <QTimeZone>

namespace rollbook::cli {

/// What --filter adds to a query: values by Filter::name, and columns that a parameter adds.
struct FilterValues {
    QMap<QString, FilterValue> filters;
    QStringList extraColumns;
};

/// Types the values by the catalog. Date-times without an offset are taken in zone, a bare date as the whole day.
Parsed<FilterValues> filterValues(const Report &report, const QTimeZone &zone, const Arguments::Pairs &pairs);

} // namespace rollbook::cli
