// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparedcell.h"

#include "report/page.h"
#include "report/values.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr double smallestAmount = 0.00005;

bool isNumber(int type)
{
    return type == QMetaType::LongLong || type == QMetaType::Int || type == QMetaType::Double;
}

bool isMoney(const QVariant &value)
{
    return value.userType() == qMetaTypeId<Money>();
}

bool isBooking(const QVariant &value)
{
    return value.userType() == qMetaTypeId<Booking>();
}

/// "45.00", and "45,00" of files that were made for spreadsheet programs.
QVariant moneyOf(const QString &text)
{
    static const QRegularExpression comma(u"^-?\\d+,\\d{1,2}$"_s);
    bool ok = false;
    const QString plain = comma.match(text).hasMatch() ? QString(text).replace(u',', u'.') : text;
    const double amount = plain.toDouble(&ok);
    if (!ok)
        return text;
    Money money;
    money.amount = amount;
    return QVariant::fromValue(money);
}

QDateTime momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.isValid() && moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC); // no offset: the service means UTC
    return moment.toUTC();
}

/// "Yoga, 2026-11-03T18:00:00Z"
QVariant bookingOf(const QString &text)
{
    const qsizetype comma = text.lastIndexOf(", "_L1);
    const QDateTime startsAt = momentOf(comma < 0 ? text : text.mid(comma + 2));
    if (!startsAt.isValid())
        return text;
    return QVariant::fromValue(Booking { startsAt, comma < 0 ? QString() : text.left(comma) });
}

QVariant booleanOf(const QString &text)
{
    const bool yes = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    const bool no = text.compare("false"_L1, Qt::CaseInsensitive) == 0;
    return yes || no ? QVariant(yes) : QVariant(text);
}

QVariant settledText(const QString &text, const Column &column)
{
    switch (column.type) {
    case ColumnType::Boolean:
        return booleanOf(text);
    case ColumnType::Money:
        return moneyOf(text);
    case ColumnType::Booking:
        return bookingOf(text);
    case ColumnType::Integer:
    case ColumnType::Date:
    case ColumnType::DateTime:
        return typedValue(text, &column);
    default:
        return text;
    }
}

bool sameMoney(const Money &a, const Money &b)
{
    const bool named = !a.currencyCode.isEmpty() && !b.currencyCode.isEmpty();
    return std::abs(a.amount - b.amount) < smallestAmount
        && !(named && a.currencyCode.compare(b.currencyCode, Qt::CaseInsensitive) != 0);
}

bool sameMoment(const QDateTime &a, const QDateTime &b)
{
    if (a == b)
        return true;
    const bool rounded = a.time().msec() == 0 || b.time().msec() == 0;
    return rounded && a.toSecsSinceEpoch() == b.toSecsSinceEpoch();
}

QString plainText(const QVariant &value)
{
    return value.userType() == QMetaType::QStringList ? value.toStringList().join(u", "_s) : value.toString();
}

/// A number beside a text that may be one.
bool sameNumber(const QVariant &a, const QVariant &b)
{
    bool aOk = false;
    bool bOk = false;
    if (a.userType() != QMetaType::Double && b.userType() != QMetaType::Double) {
        const bool same = a.toLongLong(&aOk) == b.toLongLong(&bOk); // exact beyond 2^53
        if (aOk && bOk)
            return same;
    }
    const bool same = a.toDouble(&aOk) == b.toDouble(&bOk);
    return aOk && bOk && same;
}

} // namespace

QVariant settled(const QVariant &value, const Column *column)
{
    if (value.userType() == QMetaType::QString) {
        const QString text = value.toString();
        if (text.isEmpty())
            return {};
        return column ? settledText(text, *column) : value;
    }
    if (value.userType() == QMetaType::QStringList && value.toStringList().isEmpty())
        return {};
    return value;
}

bool sameCell(const QVariant &a, const QVariant &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() == b.isValid();
    if (isMoney(a) && isMoney(b))
        return sameMoney(a.value<Money>(), b.value<Money>());
    if (isBooking(a) && isBooking(b)) {
        const auto first = a.value<Booking>();
        const auto second = b.value<Booking>();
        return first.name == second.name && sameMoment(first.startsAt, second.startsAt);
    }
    if (a.userType() == QMetaType::QDateTime && b.userType() == QMetaType::QDateTime)
        return sameMoment(a.toDateTime(), b.toDateTime());
    if (isNumber(a.userType()) || isNumber(b.userType()))
        return sameNumber(a, b) || plainText(a) == plainText(b);
    if (isMoney(a) || isMoney(b) || isBooking(a) || isBooking(b))
        return false; // beside a text that says neither
    return plainText(a) == plainText(b);
}

} // namespace rollbook
