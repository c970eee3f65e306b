// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/kinds.h"

namespace rollbook {

QString Kinds::whyNot(ChartKind kind, const Attribute &group, const Attribute &split, int groups)
{
    switch (kind) {
    case ChartKind::Bar:
        return {};
    case ChartKind::StackedBar:
    case ChartKind::PercentBar:
        return split.isNull() ? tr("Choose a split to stack it.") : QString();
    case ChartKind::Line:
        return group.isOrdered() ? QString() : tr("A line needs a group in order of time or number.");
    case ChartKind::Pie:
    case ChartKind::Donut:
        break;
    }
    if (!split.isNull())
        return tr("Remove the split to draw it as a circle.");
    return groups > mostSlices ? tr("A circle shows at most %1 groups.").arg(mostSlices) : QString();
}

ChartKind Kinds::sensibleKind(const Attribute &group, const Attribute &split)
{
    if (group.scale == Scale::Day)
        return ChartKind::Line;
    return split.isNull() ? ChartKind::Bar : ChartKind::StackedBar;
}

ChartOrder Kinds::sensibleOrder(const Attribute &group)
{
    return group.scale == Scale::Category ? ChartOrder::MostFirst : ChartOrder::Natural;
}

ChartKind Kinds::possibleKind(ChartKind kind, const Attribute &group, const Attribute &split, int groups)
{
    if (whyNot(kind, group, split, groups).isEmpty())
        return kind;
    return split.isNull() ? ChartKind::Bar : ChartKind::StackedBar;
}

QString Kinds::kindLabel(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Bar:
        return tr("Bar");
    case ChartKind::StackedBar:
        return tr("Stacked");
    case ChartKind::PercentBar:
        return tr("100 %");
    case ChartKind::Line:
        return tr("Line");
    case ChartKind::Pie:
        return tr("Pie");
    case ChartKind::Donut:
        return tr("Donut");
    }
    return {};
}

QString Kinds::orderLabel(ChartOrder order, const Attribute &group)
{
    if (order == ChartOrder::MostFirst)
        return tr("Most first");
    if (order == ChartOrder::FewestFirst)
        return tr("Fewest first");
    const bool reversed = order == ChartOrder::NaturalReversed;
    switch (group.scale) {
    case Scale::None:
    case Scale::Category:
        return reversed ? tr("Z to A") : tr("A to Z");
    case Scale::Flag:
        return reversed ? tr("No first") : tr("Yes first");
    case Scale::Number:
        return reversed ? tr("Highest first") : tr("Lowest first");
    case Scale::Month:
        return reversed ? tr("December first") : tr("January first");
    case Scale::Hour:
        return reversed ? tr("Latest hour first") : tr("Earliest hour first");
    case Scale::Year:
    case Scale::Day:
    case Scale::YearMonth:
        return reversed ? tr("Newest first") : tr("Oldest first");
    }
    return {};
}

} // namespace rollbook
