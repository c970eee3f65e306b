// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/tablecolumns.h"

#include "report/values.h"

#include <algorithm>

namespace rollbook {

namespace {

const ColumnHeader *headerOf(const QList<ColumnHeader> &headers, const QString &key)
{
    const auto it = std::find_if(headers.begin(), headers.end(), [&](const ColumnHeader &h) { return h.key == key; });
    return it == headers.end() ? nullptr : &*it;
}

TableColumn ofHeader(const Report &report, const ColumnHeader &header)
{
    TableColumn column;
    column.key = header.key;
    column.sortable = header.sortable;
    column.required = header.required;
    column.sorted = header.sorted;
    column.givesWay = header.required && header.key == report.identityKey;
    column.label = header.label.isEmpty() ? header.key : header.label;
    if (const Column *known = report.column(header.key)) {
        column.label = known->label();
        column.kind = known->kind;
        column.width = known->width;
        column.known = *known;
    }
    return column;
}

TableColumn ofComposite(const CompositeColumn &composite)
{
    TableColumn column;
    column.key = composite.key;
    column.label = composite.label();
    column.kind = CellKind::Badges;
    column.width = composite.width;
    column.composite = composite;
    return column;
}

bool anyPartServed(const CompositeColumn &composite, const QList<ColumnHeader> &headers)
{
    return std::any_of(composite.parts.begin(), composite.parts.end(),
                       [&](const CompositePart &part) { return headerOf(headers, part.key) != nullptr; });
}

QVariant badges(const CompositeColumn &composite, const QJsonObject &served)
{
    BadgeList list;
    for (const CompositePart &part : composite.parts) {
        const QJsonValue value = valueAt(served, part.key);
        if (value.isBool() && value.toBool() == part.shownWhen)
            list.keys << part.key;
    }
    return list.keys.isEmpty() ? QVariant() : QVariant::fromValue(list);
}

} // namespace

QList<TableColumn> tableColumns(const Report &report, const Query &query, const QList<ColumnHeader> &headers)
{
    QList<TableColumn> columns;
    for (const QString &key : query.columns) {
        if (const CompositeColumn *composite = report.composite(key)) {
            if (anyPartServed(*composite, headers))
                columns << ofComposite(*composite);
        } else if (const ColumnHeader *header = headerOf(headers, key)) {
            columns << ofHeader(report, *header);
        }
    }
    const QStringList asked = query.columns + report.wireColumns(query.columns);
    for (const ColumnHeader &header : headers)
        if (!asked.contains(header.key))
            columns << ofHeader(report, header);
    return columns;
}

Row tableRow(const Report &report, const QList<TableColumn> &columns, const QJsonObject &served)
{
    Row row;
    row.served = served;
    row.id = report.identityKey.isEmpty() ? 0 : valueAt(served, report.identityKey).toInteger();
    row.values.reserve(columns.size());
    for (const TableColumn &column : columns)
        row.values << (column.composite
                           ? badges(*column.composite, served)
                           : typedValue(valueAt(served, column.key), column.known ? &*column.known : nullptr));
    return row;
}

} // namespace rollbook
