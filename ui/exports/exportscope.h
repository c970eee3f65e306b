// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "report/report.h"
#include "settings/exportchoices.h"
#include "ui/filters/filtertext.h"

namespace rollbook {

/// What a report page hands to the export dialog.
struct ExportOffer {
    Report report;
    Query query;          ///< as the table shows it
    qint64 matching = -1; ///< rows that match the query; -1: not known
    QList<qint64> selectedIds = {};
    QStringList selectedNames = {};     ///< names of the first of them, as they come
    QSet<QString> requiredColumns = {}; ///< cannot be left out
    FilterContext context = {};
    QString folder = {};        ///< last one used; empty: the default
    ExportChoices choices = {}; ///< at first
    bool onlySelected = false;  ///< the table's rows cannot be asked for otherwise
    bool again = false;         ///< repeats an earlier export: query is that one's, not the table's
};

/// What a page offers, turned to an earlier export: its rows, columns, format and folder, under a new name. How many
/// rows that are now nobody knows.
ExportOffer offerAgain(ExportOffer page, const ExportRequest &before);

/// Which rows of a report are exported.
enum class ExportScope { Filtered, Everything, Selected };

/// The scopes that make sense: no filters, no "current filters"; grouped reports and reports without ids have no
/// selected rows.
QList<ExportScope> scopesOf(const ExportOffer &offer);

/// The query of a scope with these columns. Selected rows are asked for by id, deleted ones included, because the
/// ids alone would leave those out.
Query queryOf(const ExportOffer &offer, ExportScope scope, const QStringList &columns);

/// "Active, joined since 1 Jan 2021", "No filters, without deleted customers", "Chidinma, Siobhán and 3 more".
QString scopeCaption(const ExportOffer &offer, ExportScope scope);

/// The same for a receipt, which names every value: "Active: yes. Joined: since 1 Jan 2021."
QString scopeWords(const ExportOffer &offer, ExportScope scope);

/// "Holds personal data of 2,446 people.", where the columns tell about people (report/mask.h); rows: -1 when not
/// known. Empty where none of them does.
QString personalSentence(const ExportOffer &offer, const QStringList &columns, qint64 rows);

/// "15 of 68, as in the table. Flags becomes 7 yes/no columns.": columns on the wire of all that can be asked for.
QString columnsSentence(const ExportOffer &offer, const QStringList &columns);

} // namespace rollbook
