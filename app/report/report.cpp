// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "report/labels.h"

#include <algorithm>

namespace rollbook {

namespace {

template<typename List, typename Match>
auto find(const List &list, Match match) -> decltype(&*list.begin())
{
    const auto it = std::find_if(list.begin(), list.end(), match);
    return it == list.end() ? nullptr : &*it;
}

bool holdsKindOf(FilterType type, const FilterValue &value)
{
    switch (type) {
    case FilterType::Boolean:
    case FilterType::Switch:
        return std::holds_alternative<bool>(value);
    case FilterType::EnumList:
    case FilterType::TextList:
        return std::holds_alternative<QStringList>(value);
    case FilterType::IdList:
        return std::holds_alternative<QList<qint64>>(value);
    case FilterType::Integer:
        return std::holds_alternative<qint64>(value);
    case FilterType::Text:
    case FilterType::Enum:
        return std::holds_alternative<QString>(value);
    case FilterType::DateRange:
    case FilterType::DateTimeRange:
    case FilterType::Moment:
        return std::holds_alternative<DateRange>(value);
    case FilterType::Segment:
        return std::holds_alternative<Segment>(value);
    }
    return false;
}

bool valuesAllowed(const Filter &filter, const FilterValue &value)
{
    if (filter.choices.isEmpty())
        return true; // free texts, or a list of the service
    const auto known = [&](const QString &wire) {
        return find(filter.choices, [&](const FilterChoice &choice) { return choice.value == wire; }) != nullptr;
    };
    if (const auto *one = std::get_if<QString>(&value))
        return known(*one);
    const auto *values = std::get_if<QStringList>(&value);
    return !values || std::all_of(values->begin(), values->end(), known);
}

Error invalid(const QString &name, const QString &what)
{
    return { .code = ErrorCode::InvalidQuery, .message = what, .fields = { { name, { what } } } };
}

} // namespace

QString ExtraColumns::group() const
{
    return catalogText(groupText);
}

QString Report::formatNote(const QString &format) const
{
    return catalogText(formatNotes.value(format));
}

QString Report::label() const
{
    return catalogText(labelText);
}

QString Report::noun(int count) const
{
    return catalogText(nounText, count);
}

const Column *Report::column(const QString &key) const
{
    return find(columns, [&](const Column &column) { return column.key == key; });
}

const CompositeColumn *Report::composite(const QString &key) const
{
    return find(composites, [&](const CompositeColumn &column) { return column.key == key; });
}

const Filter *Report::filter(const QString &name) const
{
    return find(filters, [&](const Filter &filter) { return filter.name == name; });
}

const Filter *Report::filterByWireName(const QString &wireName) const
{
    return find(filters, [&](const Filter &filter) { return filter.wireNames().contains(wireName); });
}

QStringList Report::defaultColumns() const
{
    QStringList keys;
    for (const Column &column : columns)
        if (column.visible)
            keys << column.key;
    for (const CompositeColumn &column : composites)
        if (column.visible)
            keys << column.key;
    return keys;
}

QStringList Report::wireColumns(const QStringList &tableColumns) const
{
    QStringList wire;
    for (const QString &key : tableColumns) {
        if (const CompositeColumn *composed = composite(key)) {
            for (const CompositePart &part : composed->parts)
                wire << part.key;
        } else if (column(key)) {
            wire << key;
        }
    }
    wire.removeDuplicates();
    return wire;
}

QList<qint64> Report::extraColumnIds(const QStringList &tableColumns) const
{
    QList<qint64> ids;
    for (const QString &key : tableColumns) {
        bool ok = false;
        const qint64 id = extraColumns.isNull() || !key.startsWith(extraColumns.keyPrefix)
            ? 0
            : key.mid(extraColumns.keyPrefix.size()).toLongLong(&ok);
        if (ok && !ids.contains(id))
            ids << id;
    }
    return ids;
}

QString Report::canonicalColumn(const QString &name) const
{
    const Column *known =
        find(columns, [&](const Column &column) { return column.key == name || column.aliases.contains(name); });
    return known ? known->key : QString();
}

Query Report::defaultQuery() const
{
    return { .reportId = id, .columns = defaultColumns(), .filters = {}, .sort = defaultSort };
}

QList<SortKey> Report::possibleSort(const QList<SortKey> &sort, const QStringList &tableColumns) const
{
    QList<SortKey> possible = sort;
    if (grouped)
        possible.removeIf([&](const SortKey &sorted) { return !tableColumns.contains(sorted.key); });
    return possible;
}

QList<SortKey> Report::sortWithTieBreaker(const Query &query) const
{
    QList<SortKey> sort = query.sort;
    const auto add = [&sort](const QString &key) {
        if (!find(sort, [&](const SortKey &sorted) { return sorted.key == key; }))
            sort << SortKey { key, Qt::AscendingOrder };
    };
    if (!identityKey.isEmpty()) {
        add(identityKey);
    } else {
        for (const QString &key : wireColumns(query.columns))
            if (const Column *known = column(key); known && !known->aggregate)
                add(key);
    }
    return sort;
}

Result<void> validate(const Report &report, const Query &query)
{
    for (auto it = query.filters.begin(); it != query.filters.end(); ++it) {
        const Filter *filter = report.filter(it.key());
        if (!filter)
            return failure(invalid(it.key(), QStringLiteral("unknown filter")));
        if (!holdsKindOf(filter->type, it.value()) || !valuesAllowed(*filter, it.value()))
            return failure(invalid(it.key(), QStringLiteral("value does not fit the filter")));
    }
    for (const Filter &filter : report.filters)
        if (filter.required && !query.filters.contains(filter.name))
            return failure(invalid(filter.wireNames().constFirst(), QStringLiteral("a value is needed")));
    for (const QString &key : query.columns)
        if (!report.column(key) && !report.composite(key) && report.extraColumnIds({ key }).isEmpty())
            return failure(invalid(key, QStringLiteral("unknown column")));
    if (report.columnsRequired && report.wireColumns(query.columns).isEmpty())
        return failure(invalid(QStringLiteral("columns"), QStringLiteral("at least one column is needed")));
    return {};
}

} // namespace rollbook
