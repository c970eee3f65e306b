// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportscommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

/// Type of one wire name: a range's two names take one date each.
QString typeName(FilterType type)
{
    switch (type) {
    case FilterType::Boolean:
    case FilterType::Switch:
        return u"boolean"_s;
    case FilterType::EnumList:
        return u"enum-list"_s;
    case FilterType::IdList:
        return u"id-list"_s;
    case FilterType::Integer:
        return u"integer"_s;
    case FilterType::Text:
        return u"text"_s;
    case FilterType::DateRange:
        return u"date"_s;
    case FilterType::DateTimeRange:
    case FilterType::Moment:
        return u"date-time"_s;
    case FilterType::Enum:
        return u"enum"_s;
    case FilterType::TextList:
        return u"text-list"_s;
    case FilterType::Segment:
        return u"segment"_s;
    }
    return {};
}

QJsonArray filtersOf(const Report &report)
{
    QJsonArray filters;
    for (const Filter &filter : report.filters) {
        QJsonArray values;
        for (const FilterChoice &choice : filter.choices)
            values.append(choice.value);
        for (const QString &name : filter.wireNames())
            filters.append(
                QJsonObject { { u"name"_s, name }, { u"type"_s, typeName(filter.type) }, { u"values"_s, values } });
    }
    if (!report.extraColumns.isNull())
        filters.append(QJsonObject { { u"name"_s, report.extraColumns.parameter },
                                     { u"type"_s, typeName(FilterType::IdList) },
                                     { u"values"_s, QJsonArray() } });
    return filters;
}

QJsonObject describe(const Report &report)
{
    QJsonArray columns;
    for (const Column &column : report.columns)
        columns.append(column.key);
    return { { u"id"_s, report.id },
             { u"service"_s, report.service },
             { u"label"_s, report.label() },
             { u"rows"_s, !report.dataPath.isEmpty() },
             { u"export"_s, !report.exportFormats.isEmpty() },
             { u"columns"_s, columns },
             { u"filters"_s, filtersOf(report) } };
}

} // namespace

bool listReports(const Catalog &catalog, bool json, Output *output)
{
    QJsonArray array;
    for (const Report &report : catalog.reports()) {
        array.append(describe(report));
        if (!json && !output->write(QByteArray(report.id.leftJustified(28).toUtf8() + report.label().toUtf8() + '\n')))
            return false;
    }
    if (json && !output->write(QJsonDocument(array).toJson(QJsonDocument::Indented)))
        return false;
    return output->flush();
}

} // namespace rollbook::cli
