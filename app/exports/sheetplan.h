// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "exports/receipt.h"
#include "sheets/plan.h"

namespace rollbook {

/// The format in which the values of a report keep their types, so that a workbook can be made of them: wire value,
/// empty where the report has none.
QString workbookSource(const Report &report);

/// The headings of a CSV -> keys, by their place among the columns asked for. Empty where that does not fit, or where
/// headings that the catalog knows stand elsewhere.
QHash<QString, QString> headingKeys(const Report &report, const Query &query, const QStringList &headings);

/// How the rows of a served file are to be read. Looks at its beginning: blocks.
sheets::Plan sheetPlan(const Report &report, const Query &query, const sheets::Source &source);

/// Where the rows of a file are from, for its About sheet.
QList<QPair<QString, QString>> aboutLines(const Report &report, const QString &connection, const Receipt &receipt,
                                          const QLocale &locale);

} // namespace rollbook
