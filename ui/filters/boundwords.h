// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/boundedrows.h"
#include "ui/filters/filtertext.h"

/// Words for rows that no filter can ask for, and for how they are found.
namespace rollbook::boundwords {

/// "Failed payments: yes", "Birthday: 16 – 22 Nov 2026".
QString clause(const Report &report, const RowBound &bound, const BoundDay &day, const FilterContext &context);

/// "Read 112 of 493 customers in this order.", "Reading in this order: 100 of 493 customers so far."
QString progress(const Report &report, const RowBound &bound, const BoundReading &reading, const BoundDay &day,
                 const FilterContext &context);

/// What a table shows, as shownwords::sentence(): "12 customers. Failed payments: yes. Sorted by: Failed payments (yes
/// first). Read 112 of 493 customers in this order."
QString sentence(const Report &report, const Query &query, qint64 found, const QList<TableColumn> &columns,
                 const RowBound &bound, const BoundReading &reading, const BoundDay &day, const FilterContext &context);

} // namespace rollbook::boundwords
