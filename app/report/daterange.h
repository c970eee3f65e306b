// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <variant>

namespace rollbook {

/// Periods that are turned into two dates on this machine. Custom holds its own bounds.
enum class DatePreset { Custom, Today, Last7Days, Last30Days, ThisMonth, LastMonth, ThisYear };

/// No bound, a calendar day of the connection's zone, or an exact moment (only from the command line).
using DateBound = std::variant<std::monostate, QDate, QDateTime>;

/// Both bounds are inclusive. With a preset the bounds are ignored: they follow from the day it is asked.
struct DateRange {
    DatePreset preset = DatePreset::Custom;
    DateBound from = {};
    DateBound to = {};

    bool isEmpty() const;
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

struct DayRange {
    QDate first; ///< invalid: open
    QDate last;  ///< invalid: open
};

/// First and last day of a preset, today included. Months and years are whole calendar periods.
DayRange daysOf(DatePreset preset, const QDate &today);

/// The days that a range covers as seen in zone.
DayRange daysOf(const DateRange &range, const QDate &today, const QTimeZone &zone);

/// First moment of the day: 00:00:00.000, where a clock change repeats midnight the earlier one, and where it skips
/// midnight the first that exists.
QDateTime startOfDay(const QDate &day, const QTimeZone &zone);
/// Last moment of the day: 23:59:59.999 with that day's own offset, the later one where the clock shows it twice. A
/// day that the zone never had ends before it starts.
QDateTime endOfDay(const QDate &day, const QTimeZone &zone);

/// Exact moments of a range's bounds in zone; nullopt where the range is open.
std::optional<QDateTime> lowerMoment(const DateRange &range, const QDate &today, const QTimeZone &zone);
std::optional<QDateTime> upperMoment(const DateRange &range, const QDate &today, const QTimeZone &zone);

} // namespace rollbook
