// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/servedtext.h"

#include "report/values.h"

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

QString listText(const QJsonArray &items, const QTimeZone &zone)
{
    QStringList texts;
    for (const QJsonValue &item : items)
        texts << servedText(item, nullptr, zone);
    return texts.join(u", "_s);
}

/// What the catalog says of lists and objects.
QString typedText(const QVariant &value, const QTimeZone &zone)
{
    if (value.userType() == QMetaType::QStringList)
        return value.toStringList().join(u", "_s);
    if (value.userType() == qMetaTypeId<Money>()) {
        const auto money = value.value<Money>();
        return money.text.isEmpty() ? QString::number(money.amount, 'f', 2) : money.text;
    }
    if (value.userType() == qMetaTypeId<Booking>()) {
        const auto booking = value.value<Booking>();
        const QString when = momentText(booking.startsAt, zone);
        return booking.name.isEmpty() ? when : QString(booking.name + u", "_s + when);
    }
    return value.toString();
}

} // namespace

QString servedText(const QJsonValue &value, const Column *column, const QTimeZone &zone)
{
    if (value.isString())
        return value.toString();
    if (value.isArray() && (!column || column->type == ColumnType::Text))
        return listText(value.toArray(), zone);
    const bool nested = column && (value.isArray() || value.isObject());
    return typedText(typedValue(value, nested ? column : nullptr), zone);
}

QString momentText(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace rollbook::sheets
