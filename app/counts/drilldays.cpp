// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/drilldays.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int months = 12;
constexpr int latestYear = 9999; ///< ISO 8601 has no others without agreement

bool canBeWritten(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= latestYear;
}

bool isYear(qint64 year)
{
    return year >= 1 && year <= latestYear;
}

DayRange dayRange(const Span &days)
{
    return { QDate::fromJulianDay(days.first), QDate::fromJulianDay(days.last) };
}

DayRange yearRange(const Span &years)
{
    if (!isYear(years.first) || !isYear(years.last))
        return {};
    return { QDate(int(years.first), 1, 1), QDate(int(years.last), 12, 31) };
}

DayRange monthRange(const Span &span)
{
    if (span.first < 0 || !isYear(span.first / months) || !isYear(span.last / months))
        return {};
    const QDate last(int(span.last / months), int(span.last % months) + 1, 1);
    return { QDate(int(span.first / months), int(span.first % months) + 1, 1), last.addDays(last.daysInMonth() - 1) };
}

/// The older are born earlier: the last age begins the days.
DayRange ageRange(const Span &ages, const QDate &today)
{
    if (ages.first < -latestYear || ages.last > latestYear)
        return {};
    return { today.addYears(-int(ages.last) - 1).addDays(1), today.addYears(-int(ages.first)) };
}

DayRange rangeOf(DrillKind kind, const Span &span, const QDate &today)
{
    switch (kind) {
    case DrillKind::Value:
    case DrillKind::Choice:
    case DrillKind::Id:
        return {};
    case DrillKind::Day:
        return dayRange(span);
    case DrillKind::Year:
        return yearRange(span);
    case DrillKind::Month:
        return monthRange(span);
    case DrillKind::Age:
        return ageRange(span, today);
    }
    return {};
}

const QDateTime *momentIn(const DateRange &range, const DateBound &bound)
{
    return range.preset == DatePreset::Custom ? std::get_if<QDateTime>(&bound) : nullptr;
}

} // namespace

std::optional<DayRange> daysOf(DrillKind kind, const Span &span, const QDate &today)
{
    const DayRange days = rangeOf(kind, span, today);
    if (!canBeWritten(days.first) || !canBeWritten(days.last) || days.first > days.last)
        return std::nullopt;
    return days;
}

std::optional<DateRange> narrowed(const DateRange &active, const DayRange &days, FilterType type, const QDate &today,
                                  const QTimeZone &zone)
{
    const DayRange asked = daysOf(active, today, zone);
    const QDate first = asked.first.isValid() ? std::max(asked.first, days.first) : days.first;
    const QDate last = asked.last.isValid() ? std::min(asked.last, days.last) : days.last;
    if (first > last)
        return std::nullopt;
    DateRange range { .preset = DatePreset::Custom, .from = first, .to = last };
    if (type != FilterType::DateTimeRange)
        return range;
    // On its own day, a moment is narrower than the day; later or earlier ones are out of the way by now.
    const QDateTime *from = momentIn(active, active.from);
    const QDateTime *to = momentIn(active, active.to);
    if (from && asked.first == first)
        range.from = *from;
    if (to && asked.last == last)
        range.to = *to;
    if (from && to && *from > *to)
        return std::nullopt;
    return range;
}

} // namespace rollbook
