// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/daterange.h"

#include <QList>

namespace rollbook {

namespace {

DayRange monthOf(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    return { first, QDate(day.year(), day.month(), day.daysInMonth()) };
}

QDate dayOf(const DateBound &bound, const QTimeZone &zone)
{
    if (const auto *day = std::get_if<QDate>(&bound))
        return *day;
    if (const auto *moment = std::get_if<QDateTime>(&bound))
        return moment->toTimeZone(zone).date();
    return {};
}

/// What a clock's time on that day means before and after a change around it. Qt knows one reading only, and where
/// the clock goes back over midnight (Havana, the Azores) it takes the later midnight.
QList<QDateTime> readings(const QDate &day, const QTime &clock, const QTimeZone &zone)
{
    const QDateTime utc(day, clock, Qt::UTC);
    QList<QDateTime> moments;
    for (const int side : { -1, 1 })
        moments << utc.addSecs(-zone.offsetFromUtc(utc.addDays(side))).toTimeZone(zone);
    return moments;
}

} // namespace

bool DateRange::isEmpty() const
{
    return preset == DatePreset::Custom && std::holds_alternative<std::monostate>(from)
        && std::holds_alternative<std::monostate>(to);
}

DayRange daysOf(DatePreset preset, const QDate &today)
{
    switch (preset) {
    case DatePreset::Custom:
        return {};
    case DatePreset::Today:
        return { today, today };
    case DatePreset::Last7Days:
        return { today.addDays(-6), today };
    case DatePreset::Last30Days:
        return { today.addDays(-29), today };
    case DatePreset::ThisMonth:
        return monthOf(today);
    case DatePreset::LastMonth:
        return monthOf(QDate(today.year(), today.month(), 1).addDays(-1));
    case DatePreset::ThisYear:
        return { QDate(today.year(), 1, 1), QDate(today.year(), 12, 31) };
    }
    return {};
}

DayRange daysOf(const DateRange &range, const QDate &today, const QTimeZone &zone)
{
    if (range.preset != DatePreset::Custom)
        return daysOf(range.preset, today);
    return { dayOf(range.from, zone), dayOf(range.to, zone) };
}

QDateTime startOfDay(const QDate &day, const QTimeZone &zone)
{
    const QList<QDateTime> midnights = readings(day, QTime(0, 0), zone);
    QDateTime start = day.startOfDay(zone);
    if (!start.isValid()) // a day that the zone left out when it moved over the date line
        return midnights.first();
    for (const QDateTime &moment : midnights)
        if (moment.date() == day && moment < start)
            start = moment;
    return start;
}

QDateTime endOfDay(const QDate &day, const QTimeZone &zone)
{
    const QList<QDateTime> midnights = readings(day, QTime(23, 59, 59, 999), zone);
    QDateTime end = day.endOfDay(zone);
    if (!end.isValid())
        return midnights.last();
    for (const QDateTime &moment : midnights)
        if (moment.date() == day && moment > end)
            end = moment;
    return end;
}

std::optional<QDateTime> lowerMoment(const DateRange &range, const QDate &today, const QTimeZone &zone)
{
    if (range.preset == DatePreset::Custom)
        if (const auto *moment = std::get_if<QDateTime>(&range.from))
            return *moment;
    const QDate first = daysOf(range, today, zone).first;
    return first.isValid() ? std::optional(startOfDay(first, zone)) : std::nullopt;
}

std::optional<QDateTime> upperMoment(const DateRange &range, const QDate &today, const QTimeZone &zone)
{
    if (range.preset == DatePreset::Custom)
        if (const auto *moment = std::get_if<QDateTime>(&range.to))
            return *moment;
    const QDate last = daysOf(range, today, zone).last;
    return last.isValid() ? std::optional(endOfDay(last, zone)) : std::nullopt;
}

} // namespace rollbook
