// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "schedules/rhythm.h"

namespace rollbook {

/// How the newest run of a schedule went.
struct ScheduleResult {
    enum class Outcome { None, Started, Done, Failed, Cancelled };

    Outcome outcome = Outcome::None;
    QDateTime at = {};     ///< when it started, UTC
    QString occasion = {}; ///< of the export, see ExportRequest::occasion
    QString path = {};     ///< Started, Done: the file
    Error error = {};      ///< Failed

    friend bool operator==(const ScheduleResult &, const ScheduleResult &) = default;
};

/// An export that is repeated. It holds its own query: what the window shows later changes nothing here. Presets of
/// dates stay presets, so they are those of the day of each run.
struct Schedule {
    QString id;
    QString name;
    /// What is asked for each time, also whose; the ending of targetPath is that of the files, its folder and name are
    /// of no account.
    ExportRequest request;
    QString folder;  ///< absolute
    QString pattern; ///< see fileNameOf()
    Rhythm rhythm;
    bool enabled = true;

    QDateTime done;        ///< UTC; moments of the rhythm up to this one have run or are not wanted
    QString pending = {};  ///< occasion of a run that has begun and whose export nobody has seen yet
    ScheduleResult result; ///< of the newest run

    QString ending() const;
    /// Invalid while it is off.
    QDateTime nextRun(const QDateTime &now) const;

    /// What was missed while it was off is not made up.
    void setEnabled(bool on, const QDateTime &now);

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// A schedule with an id of its own, whose runs begin after `now`.
Schedule newSchedule(const QDateTime &now);

/// Whether it has days that are counted from the day of asking.
bool movesWithTheDay(const Query &query);

/// Names one run of one schedule; scheduleOf() finds back.
QString occasionOf(const Schedule &schedule, const QDateTime &at);
QString scheduleOf(const QString &occasion);

} // namespace rollbook
