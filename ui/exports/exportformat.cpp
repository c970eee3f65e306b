// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportformat.h"

#include "exports/sheetplan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::exportformat {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

} // namespace

QStringList offered(const Report &report)
{
    QStringList formats = report.exportFormats;
    if (!workbookSource(report).isEmpty())
        formats.insert(formats.value(0) == "csv"_L1 ? 1 : 0, u"xlsx"_s);
    return formats;
}

QString served(const Report &report, const QString &format)
{
    return format == "xlsx"_L1 ? workbookSource(report) : format;
}

QString title(const QString &format)
{
    return format == "xlsx"_L1 ? u"Excel (.xlsx)"_s : format.toUpper();
}

QString caption(const QString &format)
{
    if (format == "xlsx"_L1)
        return Text::tr("Spreadsheet");
    return format == "csv"_L1 ? Text::tr("Plain text") : Text::tr("For programs");
}

QString icon(const QString &format)
{
    if (format == "xlsx"_L1)
        return u"columns"_s;
    return format == "csv"_L1 ? u"table"_s : u"braces"_s;
}

QString of(const ExportRequest &request)
{
    return request.savedAs.kind == SavedAs::Kind::Workbook ? u"xlsx"_s : request.format;
}

} // namespace rollbook::exportformat
