// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detaillayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString firstOfKind(const Report &report, CellKind kind)
{
    for (const Column &column : report.columns)
        if (column.kind == kind)
            return column.key;
    return {};
}

QString ifKnown(const Report &report, const QString &key)
{
    return report.column(key) ? key : QString();
}

/// Keys whose whole value stands in the head.
QStringList headKeys(const DetailLayout &layout)
{
    if (layout.nameKey.isEmpty())
        return {}; // there is no head
    return { layout.nameKey, layout.emailKey, layout.phoneKey, layout.identityKey, layout.birthKey };
}

/// "venue.id" beside "venue.name" says little more to a reader.
bool isNamedElsewhere(const Report &report, const Column &column)
{
    return column.key.endsWith(u".id"_s) && report.column(QString(column.key.chopped(2) + u"name"_s));
}

DetailGroup &groupFor(QList<DetailGroup> &groups, const QString &title)
{
    const auto it = std::find_if(groups.begin(), groups.end(), [&](const DetailGroup &g) { return g.title == title; });
    if (it != groups.end())
        return *it;
    groups << DetailGroup { title, {}, {}, false };
    return groups.last();
}

} // namespace

DetailLayout DetailLayout::of(const Report &report)
{
    DetailLayout layout;
    layout.nameKey = firstOfKind(report, CellKind::Name);
    layout.emailKey = firstOfKind(report, CellKind::Email);
    layout.phoneKey = firstOfKind(report, CellKind::Phone);
    layout.identityKey = report.identityKey;
    if (!report.grouped) {
        layout.joinedKey = ifKnown(report, u"created_at"_s);
        layout.birthKey = ifKnown(report, u"date_of_birth"_s);
        layout.addressKey = firstOfKind(report, CellKind::Address);
        layout.photoKey = ifKnown(report, u"thumbnail_url"_s);
        layout.activeKey = ifKnown(report, u"is_active"_s);
        layout.failedPaymentKey = ifKnown(report, u"has_failed_payments"_s);
        layout.retriedPaymentKey = ifKnown(report, u"has_retry_payments"_s);
        for (const CompositeColumn &composite : report.composites)
            layout.badges << composite.parts;
        for (const QString &key : { u"account_credit_balance"_s, u"registrations_count"_s, u"attendances_count"_s })
            if (report.column(key))
                layout.sumKeys << key;
    }

    const QStringList inHead = headKeys(layout);
    for (const Column &column : report.columns) {
        DetailGroup &group = groupFor(layout.groups, column.group());
        group.payments =
            group.payments || (!layout.failedPaymentKey.isEmpty() && column.key == layout.failedPaymentKey);
        if (inHead.contains(column.key))
            continue;
        const bool count = column.type == ColumnType::Integer && (column.aggregate || column.key.endsWith(u"_count"_s));
        (count ? group.counts : group.fields) << column;
    }
    for (DetailGroup &group : layout.groups)
        std::stable_partition(group.fields.begin(), group.fields.end(),
                              [&](const Column &column) { return !isNamedElsewhere(report, column); });
    layout.groups.removeIf(
        [](const DetailGroup &g) { return g.counts.isEmpty() && g.fields.isEmpty() && !g.payments; });

    const Column *name = report.column(layout.nameKey);
    if (name)
        std::stable_partition(layout.groups.begin(), layout.groups.end(),
                              [&](const DetailGroup &g) { return g.title != name->group(); });
    return layout;
}

} // namespace rollbook
