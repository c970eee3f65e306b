// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltext.h"

#include "report/changedvalue.h"
#include "report/mask.h"

#include <QCoreApplication>

#include <cmath>

namespace rollbook {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CellFormat", text);
}

/// The catalog's name of a value that has one.
QString named(const QString &value, const TableColumn &column)
{
    if (column.known)
        for (const ValueLabel &known : column.known->values)
            if (known.value == value)
                return known.label();
    return value;
}

/// The locale's own order and separators of day and short month, without the year: its long date format cut down.
QString dayMonthFormat(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    if (format.contains(QLatin1String("d. M")))
        return QStringLiteral("d. MMM");
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    return month >= 0 && day > month && !format.contains(QLatin1String("dddd, d")) ? QStringLiteral("MMM d")
                                                                                   : QStringLiteral("d MMM");
}

} // namespace

QString CellFormat::shortDate(const QDate &day) const
{
    if (day == today)
        return words(QT_TRANSLATE_NOOP("CellFormat", "Today"));
    const QString format = dayMonthFormat(locale);
    return locale.toString(day, day.year() == today.year() ? format : format + QStringLiteral(" yyyy"));
}

QString CellFormat::longDate(const QDate &day) const
{
    return locale.toString(day, dayMonthFormat(locale) + QStringLiteral(" yyyy"));
}

QString CellFormat::dateTime(const QDateTime &moment) const
{
    const QDateTime local = moment.toTimeZone(zone);
    return longDate(local.date()) + QStringLiteral(", ") + locale.toString(local.time(), QLocale::ShortFormat);
}

QString CellFormat::money(const Money &money) const
{
    if (money.symbol.isEmpty() && !money.text.isEmpty())
        return money.text;
    const QString amount = locale.toString(std::abs(money.amount), 'f', 2);
    const QString sign = money.amount < 0 && !qFuzzyIsNull(money.amount) ? QStringLiteral("\u2212") : QString();
    if (money.symbolAfter)
        return sign + amount + QChar(QChar::Nbsp) + money.symbol;
    return sign + money.symbol + amount;
}

QString CellFormat::number(const QVariant &value) const
{
    if (value.userType() == QMetaType::Double)
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return locale.toString(value.toLongLong());
}

Privacy privacyOf(const TableColumn &column)
{
    if (column.known)
        return column.known->privacy;
    return column.composite ? Privacy::None : Privacy::Text;
}

/// What stood there is said in words: not everybody sees a line through it.
QString CellFormat::changedText(const QString &after, const QString &before) const
{
    const QString empty = words(QT_TRANSLATE_NOOP("CellFormat", "empty"));
    //: What a cell says now, and what it said before
    return words(QT_TRANSLATE_NOOP("CellFormat", "%1 (was %2)"))
        .arg(after.isEmpty() ? empty : after, before.isEmpty() ? empty : before);
}

QString CellFormat::text(const QVariant &value, const TableColumn &column) const
{
    if (isChanged(value)) {
        const auto changed = value.value<ChangedValue>();
        return changedText(text(changed.after, column), text(changed.before, column));
    }
    return hides(column) ? maskedText(value, column) : clearText(value, column);
}

QString CellFormat::maskedText(const QVariant &value, const TableColumn &column) const
{
    if (value.userType() != QMetaType::QStringList)
        return mask::text(privacyOf(column), clearText(value, column));
    QStringList texts = value.toStringList();
    for (QString &text : texts)
        text = mask::text(privacyOf(column), text);
    return texts.join(QStringLiteral(", "));
}

QString CellFormat::clearText(const QVariant &value, const TableColumn &column) const
{
    switch (value.userType()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return value.toBool() ? words(QT_TRANSLATE_NOOP("CellFormat", "Yes"))
                              : words(QT_TRANSLATE_NOOP("CellFormat", "No"));
    case QMetaType::QDate:
        return shortDate(value.toDate());
    case QMetaType::QDateTime:
        return shortDate(value.toDateTime().toTimeZone(zone).date());
    case QMetaType::QStringList:
        return value.toStringList().join(QStringLiteral(", "));
    case QMetaType::QString:
        return named(value.toString(), column);
    default:
        break;
    }
    if (value.userType() == qMetaTypeId<Money>())
        return money(value.value<Money>());
    if (value.userType() == qMetaTypeId<Booking>())
        return shortDate(value.value<Booking>().startsAt.toTimeZone(zone).date());
    if (value.userType() == qMetaTypeId<BadgeList>())
        return badgeLabels(value.value<BadgeList>(), column).join(QStringLiteral(", "));
    // An identity is a name, not an amount: no thousands separators.
    const bool grouped = column.kind == CellKind::Number && !column.key.endsWith(QLatin1String("id"))
        && !column.key.endsWith(QLatin1String("year"));
    return grouped ? number(value) : value.toString();
}

QString CellFormat::fullText(const QVariant &value, const TableColumn &column) const
{
    if (isChanged(value)) {
        const auto changed = value.value<ChangedValue>();
        return changedText(fullText(changed.after, column), fullText(changed.before, column));
    }
    if (hides(column))
        return maskedText(value, column);
    if (value.userType() == QMetaType::QDate)
        return longDate(value.toDate());
    if (value.userType() == QMetaType::QDateTime)
        return dateTime(value.toDateTime());
    if (value.userType() == qMetaTypeId<Booking>()) {
        const auto booking = value.value<Booking>();
        const QString when = dateTime(booking.startsAt);
        return booking.name.isEmpty() ? when : booking.name + QStringLiteral(", ") + when;
    }
    return text(value, column);
}

QStringList badgeLabels(const BadgeList &badges, const TableColumn &column)
{
    QStringList labels;
    if (column.composite)
        for (const CompositePart &part : column.composite->parts)
            if (badges.keys.contains(part.key))
                labels << part.label();
    return labels;
}

} // namespace rollbook
