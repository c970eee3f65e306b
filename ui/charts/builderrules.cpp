// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/builderrules.h"

#include "counts/kinds.h"

namespace rollbook::builderrules {

namespace {

bool isStacked(ChartKind kind)
{
    return kind == ChartKind::StackedBar || kind == ChartKind::PercentBar;
}

ChartKind kindFor(const ChartSettings &before, const ChartSettings &now, const Attribute &group, const Attribute &split)
{
    const bool newGroup = before.group != now.group;
    const ChartKind sensible = Kinds::sensibleKind(group, split);
    if (newGroup && sensible == ChartKind::Line)
        return sensible;
    if (before.split.isEmpty() && !split.isNull() && now.kind == ChartKind::Bar)
        return ChartKind::StackedBar;
    if (!before.split.isEmpty() && split.isNull() && isStacked(now.kind))
        return ChartKind::Bar;
    return Kinds::whyNot(now.kind, group, split, -1).isEmpty() ? now.kind : sensible;
}

} // namespace

bool orderFits(ChartOrder order, ChartKind kind)
{
    return kind != ChartKind::Line || order == ChartOrder::Natural || order == ChartOrder::NaturalReversed;
}

bool canSplit(const Report &report, ChartSettings settings, const QString &key)
{
    settings.split = key;
    return corrected(report, settings).split == key;
}

ChartSettings fitted(const Report &report, const ChartSettings &before, const ChartSettings &chosen)
{
    ChartSettings now = chosen;
    if (!canSplit(report, now, now.split))
        now.split.clear();
    const Attribute group = attributeOf(report, now.group);
    if (now.group != before.group || now.split != before.split)
        now.kind = kindFor(before, now, group, attributeOf(report, now.split));
    const bool otherScale = attributeOf(report, before.group).isOrdered() != group.isOrdered();
    if (otherScale || !orderFits(now.order, now.kind))
        now.order = Kinds::sensibleOrder(group);
    return now;
}

} // namespace rollbook::builderrules
