// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/chartsettings.h"

#include "counts/attribute.h"
#include "counts/kinds.h"

#include <algorithm>

namespace rollbook {

using namespace Qt::StringLiterals;

namespace {

const QStringList &kindNames()
{
    static const QStringList names = { u"bar"_s, u"stacked"_s, u"percent"_s, u"line"_s, u"pie"_s, u"donut"_s };
    return names;
}

const QStringList &orderNames()
{
    static const QStringList names = { u"natural"_s, u"reversed"_s, u"most"_s, u"fewest"_s };
    return names;
}

QString defaultMeasure(const Report &report)
{
    const auto found = std::find_if(report.columns.cbegin(), report.columns.cend(),
                                    [](const Column &column) { return isMeasure(column); });
    return found == report.columns.cend() ? QString() : found->key;
}

bool isMeasure(const Report &report, const QString &key)
{
    const Column *column = report.column(key);
    return column && isMeasure(*column);
}

bool isPartOf(const Attribute &split, const Attribute &group)
{
    return std::all_of(split.columns.cbegin(), split.columns.cend(),
                       [&](const QString &column) { return group.columns.contains(column); });
}

struct Switches {
    bool totals = false;
    bool legend = false;
};

std::optional<Switches> switchesFromText(const QString &text)
{
    Switches switches;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        if (name == "totals"_L1)
            switches.totals = true;
        else if (name == "legend"_L1)
            switches.legend = true;
        else
            return std::nullopt;
    }
    return switches;
}

} // namespace

bool isMeasure(const Column &column)
{
    return column.aggregate && column.type == ColumnType::Integer;
}

ChartSettings defaultChart(const Report &report)
{
    const Attribute group = attributeOf(report, report.chart.defaultGroup);
    if (group.isNull())
        return {};
    ChartSettings settings;
    settings.group = group.key;
    settings.measure = defaultMeasure(report);
    settings.kind = Kinds::sensibleKind(group, {});
    settings.order = Kinds::sensibleOrder(group);
    return settings;
}

ChartSettings corrected(const Report &report, ChartSettings settings)
{
    const ChartSettings initial = defaultChart(report);
    if (initial.group.isEmpty())
        return initial;
    if (attributeOf(report, settings.group).isNull())
        settings.group = initial.group;
    if (!isMeasure(report, settings.measure))
        settings.measure = initial.measure;
    const Attribute group = attributeOf(report, settings.group);
    Attribute split = attributeOf(report, settings.split);
    if (isPartOf(split, group))
        split = {};
    settings.split = split.key;
    settings.kind = Kinds::possibleKind(settings.kind, group, split, -1);
    return settings;
}

QStringList chartColumns(const Report &report, const ChartSettings &settings)
{
    QStringList columns = attributeOf(report, settings.group).columns + attributeOf(report, settings.split).columns;
    if (isMeasure(report, settings.measure))
        columns << settings.measure;
    columns.removeDuplicates();
    return columns;
}

QString toText(const ChartSettings &settings)
{
    QStringList switches;
    if (settings.totals)
        switches << u"totals"_s;
    if (settings.legend)
        switches << u"legend"_s;
    const QStringList parts = { settings.group,
                                settings.split,
                                settings.measure,
                                kindNames().at(static_cast<int>(settings.kind)),
                                orderNames().at(static_cast<int>(settings.order)),
                                switches.join(u',') };
    return parts.join(u'|');
}

std::optional<ChartSettings> chartSettingsFromText(const QString &text)
{
    const QStringList parts = text.split(u'|');
    if (parts.size() != 6 || parts.at(0).isEmpty())
        return std::nullopt;
    const qsizetype kind = kindNames().indexOf(parts.at(3));
    const qsizetype order = orderNames().indexOf(parts.at(4));
    const std::optional<Switches> switches = switchesFromText(parts.at(5));
    if (kind < 0 || order < 0 || !switches)
        return std::nullopt;
    return ChartSettings {
        parts.at(0),      parts.at(1),     parts.at(2), static_cast<ChartKind>(kind), static_cast<ChartOrder>(order),
        switches->totals, switches->legend
    };
}

} // namespace rollbook
