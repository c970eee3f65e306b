// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "report/report.h"

/// Kinds of files that the dialog offers: "csv", "xlsx" or "json", which are their endings, too.
namespace rollbook::exportformat {

/// A workbook is made here of whatever rows the service serves.
QStringList offered(const Report &report);
/// What the service is asked for.
QString served(const Report &report, const QString &format);
/// "CSV", "Excel", "JSON"
QString title(const QString &format);
QString caption(const QString &format);
/// Name of an icon; of the file, not of what was served.
QString icon(const QString &format);
QString of(const ExportRequest &request);

} // namespace rollbook::exportformat
