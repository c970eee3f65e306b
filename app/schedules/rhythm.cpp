// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/rhythm.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr int furthestDays = 63;           ///< from a day of one month to the same day of the next, with room to spare
constexpr int longestGapMinutes = 25 * 60; ///< a zone that moved over the date line left out a whole day

/// The moment at which zone's clock shows just that, the earlier of two; nullopt where it never does.
std::optional<QDateTime> shown(const QDateTime &clock, const QTimeZone &zone)
{
    std::optional<QDateTime> first;
    for (const int side : { -1, 1 }) {
        const QDateTime moment = clock.addSecs(-zone.offsetFromUtc(clock.addDays(side))).toTimeZone(zone);
        const bool same = moment.date() == clock.date() && moment.time() == clock.time();
        if (same && (!first || moment < *first))
            first = moment;
    }
    return first;
}

bool isDayOf(const Rhythm &rhythm, const QDate &day)
{
    switch (rhythm.every) {
    case Rhythm::Every::Day:
        return true;
    case Rhythm::Every::Week:
        return rhythm.weekDays.contains(day.dayOfWeek());
    case Rhythm::Every::Month:
        return day.day() == std::min(rhythm.monthDay, day.daysInMonth());
    }
    return false;
}

} // namespace

QDateTime momentOf(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime clock(day, time, Qt::UTC); // what the clock shows, not yet an instant
    for (int minutes = 0; minutes <= longestGapMinutes; ++minutes)
        if (const auto moment = shown(clock.addSecs(minutes * 60), zone))
            return *moment;
    return {};
}

QDateTime nextRun(const Rhythm &rhythm, const QDateTime &after)
{
    // A skipped time may fall on the day after its own.
    const QDate first = after.toTimeZone(rhythm.zone).date().addDays(-1);
    for (int days = 0; days <= furthestDays; ++days) {
        const QDate day = first.addDays(days);
        if (!isDayOf(rhythm, day))
            continue;
        if (const QDateTime run = momentOf(day, rhythm.time, rhythm.zone); run > after)
            return run;
    }
    return {};
}

QDateTime lastRun(const Rhythm &rhythm, const QDateTime &at)
{
    const QDate first = at.toTimeZone(rhythm.zone).date();
    for (int days = 0; days <= furthestDays; ++days) {
        const QDate day = first.addDays(-days);
        if (!isDayOf(rhythm, day))
            continue;
        if (const QDateTime run = momentOf(day, rhythm.time, rhythm.zone); run <= at)
            return run;
    }
    return {};
}

std::optional<QDateTime> dueRun(const Rhythm &rhythm, const QDateTime &done, const QDateTime &now)
{
    const QDateTime run = lastRun(rhythm, now);
    return run.isValid() && run > done ? std::optional(run) : std::nullopt;
}

} // namespace rollbook
