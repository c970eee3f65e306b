// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/task.h"

#include "cli/filtervalues.h"
#include "exports/sheetplan.h"

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

/// A name of `columns`: a key, another name of it, a whole group such as "family", a composite or an extra column.
QStringList columnsNamed(const Report &report, const QString &name)
{
    if (const QString key = report.canonicalColumn(name); !key.isEmpty())
        return { key };
    if (report.composite(name) || !report.extraColumnIds({ name }).isEmpty())
        return { name };
    QStringList keys;
    for (const Column &column : report.columns)
        if (column.key.startsWith(name + u'.'))
            keys << column.key;
    return keys;
}

Parsed<QStringList> columnsOf(const Arguments &arguments, const Report &report)
{
    if (!arguments.columns)
        return report.defaultColumns();
    QStringList columns;
    for (const QString &name : *arguments.columns) {
        const QStringList keys = columnsNamed(report, name);
        if (keys.isEmpty())
            return usage(Text::tr("The report has no column %1.").arg(name));
        columns << keys;
    }
    columns.removeDuplicates();
    return columns;
}

Parsed<QList<SortKey>> sortOf(const Arguments &arguments, const Report &report, const QStringList &columns)
{
    if (!arguments.sort)
        return report.possibleSort(report.defaultSort, columns);
    QList<SortKey> sort;
    for (const QString &given : *arguments.sort) {
        const bool descending = given.startsWith(u'-');
        const QString name = descending ? given.mid(1) : given;
        const QString key = report.canonicalColumn(name);
        if (key.isEmpty() && report.extraColumnIds({ name }).isEmpty())
            return usage(Text::tr("The report has no column %1.").arg(name));
        for (const SortKey &before : std::as_const(sort))
            if (before.key == (key.isEmpty() ? name : key))
                return usage(Text::tr("--sort names %1 twice.").arg(name));
        sort << SortKey { key.isEmpty() ? name : key, descending ? Qt::DescendingOrder : Qt::AscendingOrder };
        if (sort.size() > report.maxSortKeys)
            return usage(Text::tr("%1 sorts by %n key(s) at most.", nullptr, report.maxSortKeys).arg(report.id));
        if (report.possibleSort({ sort.last() }, columns).isEmpty())
            return usage(Text::tr("Groups can be sorted by their own columns only; %1 is not among them.").arg(name));
    }
    return sort;
}

Parsed<QString> formatOf(const Arguments &arguments, const Report &report)
{
    if (arguments.command == Arguments::Command::Rows) {
        if (report.dataPath.isEmpty())
            return usage(Text::tr("%1 cannot be read as rows; use export.").arg(report.id));
        return arguments.format.isEmpty() ? u"table"_s : arguments.format;
    }
    if (report.exportFormats.isEmpty())
        return usage(Text::tr("%1 cannot be exported; use rows.").arg(report.id));
    QString format = arguments.format.isEmpty() ? report.exportFormats.first() : arguments.format;
    if (arguments.format.isEmpty() && arguments.spreadsheet == "xlsx"_L1)
        format = workbookSource(report);
    else if (arguments.spreadsheet == "csv"_L1)
        format = u"csv"_s;
    if (!report.exportFormats.contains(format))
        return usage(Text::tr("--format is one of %1.").arg(report.exportFormats.join(", "_L1)));
    return format;
}

SavedAs savedAsOf(const Arguments &arguments)
{
    if (arguments.spreadsheet == "xlsx"_L1)
        return { .kind = SavedAs::Kind::Workbook };
    if (arguments.spreadsheet == "csv"_L1)
        return { .kind = SavedAs::Kind::SpreadsheetCsv, .protectFormulas = arguments.protectFormulas };
    return {};
}

Parsed<Query> queryOf(const Arguments &arguments, const Report &report, const QTimeZone &zone)
{
    if (report.isExportOnly() && (arguments.columns || arguments.sort))
        return usage(
            Text::tr("The service decides on columns and order of %1; only filters can be given.").arg(report.id));
    const auto columns = columnsOf(arguments, report);
    if (!columns)
        return usage(columns.error());
    const auto filters = filterValues(report, zone, arguments.filters);
    if (!filters)
        return usage(filters.error());
    const auto sort = sortOf(arguments, report, *columns);
    if (!sort)
        return usage(sort.error());
    return Query {
        .reportId = report.id, .columns = *columns + filters->extraColumns, .filters = filters->filters, .sort = *sort
    };
}

} // namespace

Parsed<Task> makeTask(const Arguments &arguments, const Catalog &catalog, const ProfileStore &profiles,
                      const QString &givenSecret)
{
    const Report *report = catalog.report(arguments.report);
    if (!report)
        return usage(Text::tr("There is no report %1; rollbook-cli reports lists them.").arg(arguments.report));
    if (!arguments.service.isEmpty() && arguments.service != report->service)
        return usage(Text::tr("%1 is a report of %2.").arg(report->id, report->service));
    const auto format = formatOf(arguments, *report);
    if (!format)
        return usage(format.error());
    const auto access = makeAccess(arguments, report->service, profiles, givenSecret);
    if (!access)
        return usage(access.error());
    const auto query = queryOf(arguments, *report, access->connection.zone);
    if (!query)
        return usage(query.error());
    return Task { *report, *access, *query, *format, savedAsOf(arguments), arguments.receipt };
}

} // namespace rollbook::cli
