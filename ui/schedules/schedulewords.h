// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedules/schedule.h"

#include <QLocale>

namespace rollbook {

/// What is said of schedules.
namespace schedulewords {

/// "Every day at 07:00", "Every Mon, Fri at 07:00", "Every month on the last day at 07:00"
QString rhythm(const Rhythm &rhythm, const QLocale &locale);

/// "Sun 22 Nov 2026, 07:00" on the clock of zone.
QString moment(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale);

/// How the newest run went, and what to do where it failed; empty before the first. `service` is its label.
QString result(const Schedule &schedule, const QString &service, const QLocale &locale);

/// "customers-2026-11-12.csv" on that day, or another name -> "customers-{date}": without its ending, with a date.
QString patternOf(const QString &fileName, const QDate &today);

} // namespace schedulewords

} // namespace rollbook
