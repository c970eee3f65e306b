// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace rollbook {

/// The file name that a pattern makes at a moment, on the moment's own clock: {date} is 2026-11-22, {time} 07-00,
/// {year}, {month} and {day} as in the date. Never a path and never hidden: what a file name cannot hold becomes "-",
/// and what is longer than file systems take is cut. Without its ending.
QString fileNameOf(const QString &pattern, const QDateTime &at);

/// A path in the folder that nothing has: "customers.csv", "customers (2).csv" … `number` is the first that is tried.
QString freePath(const QString &folder, const QString &name, const QString &ending, int number = 1);

} // namespace rollbook
