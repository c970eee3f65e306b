// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace rollbook {

/// When something is repeated, on the clock of one zone.
struct Rhythm {
    enum class Every { Day, Week, Month };

    Every every = Every::Day;
    QList<int> weekDays = { Qt::Monday }; ///< Week: Qt::DayOfWeek, ascending
    int monthDay = 1;                     ///< Month: 1 to 31; a shorter month uses its last day
    QTime time = QTime(7, 0);             ///< whole minutes
    QTimeZone zone = QTimeZone::systemTimeZone();

    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// The moment of a time of day, in zone. A time that a clock change skips is the next minute that exists, one that
/// the clock shows twice is the first of the two.
QDateTime momentOf(const QDate &day, const QTime &time, const QTimeZone &zone);

/// The first moment of the rhythm later than `after`; invalid for a week without days.
QDateTime nextRun(const Rhythm &rhythm, const QDateTime &after);
/// The last moment of the rhythm that is not later than `at`; invalid for a week without days.
QDateTime lastRun(const Rhythm &rhythm, const QDateTime &at);

/// The run that is due at `now` when everything up to `done` has run or is not wanted. However many were missed, only
/// the latest is due: the others are not made up.
std::optional<QDateTime> dueRun(const Rhythm &rhythm, const QDateTime &done, const QDateTime &now);

} // namespace rollbook
