// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace rollbook::sandbox {

/// How a practice server behaves.
struct Options {
    quint16 port = 0; ///< 0 = any free port
    int customers = 2500;
    quint64 seed = 1;
    QDate today;                       ///< invalid = today in the zone
    QTimeZone zone = QTimeZone::utc(); ///< for age, created_date, created_hour and timeframes
    int latencyMs = 0;                 ///< added to every answer of the API
    std::optional<int> jobMs;          ///< how long an export takes; unset = by its rows, and at least two polls
    std::optional<int> rateLimit;      ///< calls per minute of each service, 0 = off; unset = each one's own
    QList<FaultSetting> faults;
    bool json = false; ///< announce the address as one JSON line
};

/// What the command line asks for.
struct CommandLine {
    std::optional<Options> options; ///< empty when there is nothing to run
    QString message;                ///< why there is nothing to run, or the help text
    int exitCode = 0;               ///< 2 = usage error
};

/// Reads the arguments of rollbook-sandbox; the first one is the program's name.
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace rollbook::sandbox
