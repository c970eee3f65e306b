// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsource.h"
#include "ui/filters/filtertext.h"

namespace rollbook::shownwords {

/// "newest first", "A to Z", "highest first": what an order means for the values of a column. Without a known column
/// nobody can say, so it is "ascending".
QString order(const Column *column, Qt::SortOrder order);

/// The order of the rows: "Sorted by: Joined (newest first), Name (A to Z)". Empty without one. Columns name the keys
/// that the catalog does not know.
QString sort(const Report &report, const QList<SortKey> &keys, const QList<TableColumn> &columns);

/// All filters in catalog order, a sentence each: "Active: yes. Joined: since 1 Jan 2021." Empty without one.
QString filters(const Report &report, const QMap<QString, FilterValue> &filters, const FilterContext &context);

/// What a table shows, in whole clauses, so that no language has to bend a word: "312 customers. Active: yes. Sorted
/// by: Joined (newest first)."
QString sentence(const Report &report, const Query &query, qint64 total, const QList<TableColumn> &columns,
                 const FilterContext &context);

/// The same for a file that is shown, of which a search may leave rows out: "12 of 312 users match the search. Saved
/// 12 Nov 2026 10:42. Sorted by: Name (A to Z)." saved: date and time.
QString ofFile(const Report &report, qint64 shown, qint64 inFile, const QString &saved, const QList<SortKey> &keys,
               const QList<TableColumn> &columns, const FilterContext &context);

} // namespace rollbook::shownwords
