// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplecolumns.h"

#include "report/page.h"

#include <algorithm>

namespace rollbook {

namespace {

/// The first column of a kind that is marked as telling of people, of the row's own and not of somebody beside it.
QString firstOf(const Report &report, CellKind kind, Privacy privacy, bool mayBeNested)
{
    const auto column = std::find_if(report.columns.begin(), report.columns.end(), [&](const Column &one) {
        return one.kind == kind && one.privacy == privacy && (mayBeNested || !one.key.contains(u'.'));
    });
    return column == report.columns.end() ? QString() : column->key;
}

QString textOf(const QJsonObject &row, const QString &key)
{
    const QJsonValue value = key.isEmpty() ? QJsonValue() : valueAt(row, key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QStringList PeopleColumns::all() const
{
    QStringList keys { id, name, email, phone };
    keys.removeAll(QString());
    return keys;
}

Person PeopleColumns::person(const QJsonObject &row) const
{
    return {
        .id = textOf(row, id), .name = textOf(row, name), .email = textOf(row, email), .phone = textOf(row, phone)
    };
}

std::optional<PeopleColumns> peopleColumns(const Report &report)
{
    const PeopleColumns columns { .id = report.identityKey,
                                  .name = firstOf(report, CellKind::Name, Privacy::Name, false),
                                  .email = firstOf(report, CellKind::Email, Privacy::Email, true),
                                  .phone = firstOf(report, CellKind::Phone, Privacy::Phone, true) };
    if (report.grouped || report.isExportOnly() || columns.id.isEmpty() || columns.name.isEmpty())
        return std::nullopt;
    return columns;
}

const Report *peopleReport(const Catalog &catalog, const QString &service)
{
    const QList<const Report *> reports = catalog.reportsOf(service);
    const auto found = std::find_if(reports.begin(), reports.end(),
                                    [](const Report *report) { return peopleColumns(*report).has_value(); });
    return found == reports.end() ? nullptr : *found;
}

} // namespace rollbook
