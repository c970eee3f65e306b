// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page.h"

#include "report/values.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace rollbook {

namespace {

/// A value that does not fit its column is shown as it came.
QVariant asServed(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double: {
        const QVariant number = value.toVariant(); // qlonglong where the text was an integer: exact beyond 2^53
        return number;
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    }
    return {};
}

/// Some are sent as texts.
QVariant integer(const QJsonValue &value)
{
    bool ok = false;
    const qint64 number = value.toString().toLongLong(&ok);
    return ok ? QVariant(number) : asServed(value);
}

QVariant moment(const QJsonValue &value)
{
    QDateTime parsed = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return asServed(value);
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC); // no offset: the service means UTC
    return parsed.toUTC();
}

QVariant day(const QJsonValue &value)
{
    const QDate parsed = QDate::fromString(value.toString(), Qt::ISODate);
    return parsed.isValid() ? QVariant(parsed) : asServed(value);
}

QVariant money(const QJsonValue &value)
{
    const QJsonObject served = value.toObject();
    const QJsonValue decimal = served.value(QLatin1String("decimal"));
    bool ok = decimal.isDouble();
    const double amount = ok ? decimal.toDouble() : decimal.toString().toDouble(&ok);
    if (!ok)
        return served.contains(QLatin1String("string")) ? QVariant(served.value(QLatin1String("string")).toString())
                                                        : asServed(value);
    Money result;
    result.amount = amount;
    result.text = served.value(QLatin1String("string")).toString();
    result.currencyCode = served.value(QLatin1String("iso_currency_code")).toString();
    result.symbol = served.value(QLatin1String("currency_symbol")).toString();
    result.symbolAfter = served.value(QLatin1String("currency_symbol_position")).toString() == QLatin1String("after");
    return QVariant::fromValue(result);
}

QVariant names(const QJsonValue &value, const char *nested)
{
    if (!value.isArray())
        return asServed(value);
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject object = nested ? item.toObject().value(QLatin1String(nested)).toObject() : item.toObject();
        const QJsonValue name = object.value(QLatin1String("name"));
        result << (name.isString() ? name.toString() : asServed(item).toString());
    }
    return result;
}

QVariant named(const QJsonValue &value)
{
    const QJsonValue name = value.toObject().value(QLatin1String("name"));
    return name.isString() ? QVariant(name.toString()) : asServed(value);
}

/// "12.50 GBP" each; the currency may be left out.
QVariant amounts(const QJsonValue &value)
{
    if (!value.isArray())
        return asServed(value);
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items) {
        const QJsonObject amount = item.toObject().value(QLatin1String("amount")).toObject();
        const QString decimal = asServed(amount.value(QLatin1String("decimal"))).toString();
        const QString currency = amount.value(QLatin1String("currency")).toString().toUpper();
        result << (decimal.isEmpty() ? asServed(item).toString() : QString(decimal + u' ' + currency).trimmed());
    }
    return result;
}

QVariant address(const QJsonValue &value)
{
    if (!value.isObject())
        return asServed(value);
    const QJsonObject served = value.toObject();
    QStringList lines;
    for (const char *part : { "first_line", "second_line", "city", "region", "postal_code", "country" }) {
        const QString text = served.value(QLatin1String(part)).toString();
        if (!text.isEmpty())
            lines << text;
    }
    return lines.isEmpty() ? QVariant() : QVariant(lines.join(QLatin1String(", ")));
}

QVariant booking(const QJsonValue &value)
{
    if (!value.isObject())
        return asServed(value);
    const QJsonObject served = value.toObject();
    const QVariant startsAt = moment(served.value(QLatin1String("starts_at")));
    if (startsAt.userType() != QMetaType::QDateTime)
        return asServed(value);
    return QVariant::fromValue(Booking { startsAt.toDateTime(), served.value(QLatin1String("name")).toString() });
}

} // namespace

QJsonValue valueAt(const QJsonObject &row, const QString &key)
{
    const auto literal = row.constFind(key);
    if (literal != row.constEnd())
        return *literal;
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return QJsonValue(QJsonValue::Undefined);
    const QJsonValue head = row.value(QStringView(key).left(dot));
    return head.isObject() ? valueAt(head.toObject(), key.mid(dot + 1)) : QJsonValue(QJsonValue::Undefined);
}

QVariant typedValue(const QJsonValue &value, const Column *column)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (column ? column->type : ColumnType::Text) {
    case ColumnType::Integer:
        return integer(value);
    case ColumnType::Text:
    case ColumnType::Boolean:
        return asServed(value);
    case ColumnType::Date:
        return day(value);
    case ColumnType::DateTime:
        return moment(value);
    case ColumnType::Money:
        return money(value);
    case ColumnType::Address:
        return address(value);
    case ColumnType::NameList:
        return names(value, nullptr);
    case ColumnType::MembershipList:
        return names(value, "membership");
    case ColumnType::Booking:
        return booking(value);
    case ColumnType::Named:
        return named(value);
    case ColumnType::AmountList:
        return amounts(value);
    }
    return {};
}

} // namespace rollbook
