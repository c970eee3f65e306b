// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/cell.h"

#include "sheets/servedtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

constexpr int exactDigits = 15;
constexpr double largestInteger = 1e15;
constexpr double largestAmount = 1e13; // with two decimals

Cell textCell(const QString &text)
{
    return { .kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, .text = text };
}

Cell numberCell(const QVariant &value)
{
    const double number = value.toDouble();
    if (std::abs(number) < largestInteger)
        return { .kind = Cell::Kind::Number, .text = {}, .number = number };
    return textCell(value.toString());
}

/// Days since 30 December 1899.
std::optional<double> serialOf(const QDate &day)
{
    static const QDate first(1900, 3, 1);
    static const QDate zero(1899, 12, 30);
    return day < first || day.year() > 9999 ? std::nullopt : std::optional(double(zero.daysTo(day)));
}

Cell dateCell(const QDate &day)
{
    const auto serial = serialOf(day);
    return serial ? Cell { .kind = Cell::Kind::Date, .text = {}, .number = *serial }
                  : textCell(day.toString(Qt::ISODate));
}

Cell momentCell(const QDateTime &moment, const QTimeZone &zone)
{
    const QDateTime local = moment.toTimeZone(zone);
    const auto serial = serialOf(local.date());
    if (!serial)
        return textCell(momentText(moment, zone));
    const double time = local.time().msecsSinceStartOfDay() / 86'400'000.0;
    return { .kind = Cell::Kind::DateTime, .text = {}, .number = *serial + time };
}

QString amountText(const Money &money)
{
    if (!money.text.isEmpty())
        return money.text;
    const QString amount = QString::number(money.amount, 'f', 2);
    const QString name = money.symbol.isEmpty() ? money.currencyCode.toUpper() : money.symbol;
    return name.isEmpty() ? amount : QString(amount + u' ' + name);
}

Cell amountCell(const Money &money, const SheetColumn &column)
{
    if (column.mixed || std::abs(money.amount) >= largestAmount)
        return textCell(amountText(money));
    return { .kind = Cell::Kind::Amount, .text = {}, .number = money.amount };
}

} // namespace

bool isPlainNumber(QStringView text)
{
    const QStringView number = text.startsWith(u'-') ? text.mid(1) : text;
    const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
    const qsizetype points = number.count(u'.');
    const auto digits = std::count_if(number.begin(), number.end(), isDigit);
    return points <= 1 && digits + points == number.size() && digits <= exactDigits && !number.isEmpty()
        && isDigit(number.front()) && isDigit(number.back());
}

Cell cellOf(const QVariant &value, const SheetColumn &column, const QTimeZone &zone)
{
    if (!value.isValid())
        return {};
    const int type = value.userType();
    if (column.form == CellForm::Number && (type == QMetaType::LongLong || type == QMetaType::Double))
        return numberCell(value);
    if (type == QMetaType::Bool)
        return { .kind = Cell::Kind::Boolean, .text = {}, .number = value.toBool() ? 1.0 : 0.0 };
    if (type == QMetaType::QDate)
        return dateCell(value.toDate());
    if (type == QMetaType::QDateTime)
        return momentCell(value.toDateTime(), zone);
    if (type == qMetaTypeId<Money>())
        return amountCell(value.value<Money>(), column);
    const QString text = value.toString();
    if (column.form == CellForm::Money && isPlainNumber(text))
        return { .kind = Cell::Kind::Amount, .text = {}, .number = text.toDouble() };
    return textCell(text);
}

} // namespace rollbook::sheets
