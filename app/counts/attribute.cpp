// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/attribute.h"

#include "report/page.h"

#include <QDate>

#include <limits>

namespace rollbook {

namespace {

constexpr qint64 lastYear = 9'999; ///< the last that a date can be written with
constexpr qint64 noNumber = std::numeric_limits<qint64>::min();

/// A derived group tells what its first column tells: name and id are called by the name.
Attribute attributeOf(const Report &report, const DerivedGroup &derived)
{
    const Column *first = report.column(derived.columns.value(0));
    return { derived.key,
             derived.columns,
             derived.scale,
             derived.label(),
             derived.phrase(),
             {},
             first ? first->privacy : Privacy::None };
}

Attribute attributeOf(const Column &column)
{
    return { column.key, { column.key }, column.scale, column.label(), column.phrase(), column.values, column.privacy };
}

bool isColumnToGroupBy(const Column &column)
{
    return !column.aggregate && column.scale != Scale::None;
}

/// noNumber for what is no whole number between the two.
qint64 wholeNumber(const QJsonValue &value, qint64 least, qint64 most)
{
    const qint64 number = integerOf(value).value_or(noNumber);
    return number >= least && number <= most ? number : noNumber;
}

GroupValue numberValue(const QJsonValue &value, qint64 least, qint64 most)
{
    const qint64 number = wholeNumber(value, least, most);
    return number == noNumber ? GroupValue() : GroupValue { true, number, {} };
}

GroupValue dayValue(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? GroupValue { true, day.toJulianDay(), {} } : GroupValue();
}

GroupValue yearMonthValue(const QJsonValue &yearValue, const QJsonValue &monthValue)
{
    const qint64 year = wholeNumber(yearValue, 1, lastYear);
    const qint64 month = wholeNumber(monthValue, 1, 12);
    return year == noNumber || month == noNumber ? GroupValue() : GroupValue { true, year * 12 + month - 1, {} };
}

/// A blank text states nothing that could be read on an axis. Of what is named, the name is meant.
GroupValue categoryValue(const QJsonValue &value, const QJsonValue &id)
{
    const QString text = value.isObject() ? value.toObject().value(QLatin1String("name")).toString() : value.toString();
    return text.trimmed().isEmpty() ? GroupValue() : GroupValue { true, integerOf(id).value_or(0), text };
}

} // namespace

bool Attribute::isOrdered() const
{
    return scale != Scale::None && scale != Scale::Category && scale != Scale::Flag;
}

bool Attribute::isTime() const
{
    return scale == Scale::Year || scale == Scale::Day || scale == Scale::YearMonth;
}

bool Attribute::isBinnable() const
{
    return scale == Scale::Number || isTime();
}

QList<Attribute> attributesOf(const Report &report)
{
    QList<Attribute> attributes;
    for (const DerivedGroup &derived : report.chart.derived)
        attributes << attributeOf(report, derived);
    for (const Column &column : report.columns) {
        if (isColumnToGroupBy(column))
            attributes << attributeOf(column);
    }
    return attributes;
}

Attribute attributeOf(const Report &report, const QString &key)
{
    for (const DerivedGroup &derived : report.chart.derived) {
        if (derived.key == key)
            return attributeOf(report, derived);
    }
    const Column *column = report.column(key);
    return column && isColumnToGroupBy(*column) ? attributeOf(*column) : Attribute();
}

std::strong_ordering GroupValue::operator<=>(const GroupValue &other) const
{
    if (stated != other.stated)
        return stated ? std::strong_ordering::less : std::strong_ordering::greater;
    if (number != other.number)
        return number <=> other.number;
    return text.compare(other.text) <=> 0;
}

size_t qHash(const GroupValue &value, size_t seed)
{
    return qHashMulti(seed, value.stated, value.number, value.text);
}

std::optional<qint64> integerOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 number = value.toInteger(noNumber);
        return number == noNumber ? std::nullopt : std::optional(number);
    }
    bool ok = false;
    const qint64 number = value.toString().toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

GroupValue groupValue(const Attribute &attribute, const QJsonObject &row)
{
    const QJsonValue value = valueAt(row, attribute.columns.value(0));
    const QJsonValue second = attribute.columns.size() > 1 ? valueAt(row, attribute.columns.at(1)) : QJsonValue();
    switch (attribute.scale) {
    case Scale::None:
        return {};
    case Scale::Category:
        return categoryValue(value, second);
    case Scale::Flag:
        return value.isBool() ? GroupValue { true, value.toBool() ? 1 : 0, {} } : GroupValue();
    case Scale::Number:
        return numberValue(value, noNumber + 1, std::numeric_limits<qint64>::max());
    case Scale::Year:
        return numberValue(value, 1, lastYear);
    case Scale::Month:
        return numberValue(value, 1, 12);
    case Scale::Hour:
        return numberValue(value, 0, 23);
    case Scale::Day:
        return dayValue(value);
    case Scale::YearMonth:
        return yearMonthValue(value, second);
    }
    return {};
}

QString categoryLabel(const Attribute &attribute, const QString &value)
{
    for (const ValueLabel &known : attribute.values) {
        if (known.value == value)
            return known.label();
    }
    return value.simplified();
}

} // namespace rollbook
