// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "schedules/schedule.h"

namespace rollbook {

/// What rollbook-cli has to be given to make a schedule's export once, for the system's own scheduler: the words after
/// the program's name. Never with a secret: the command finds it by the profile's name. Nullopt where the command
/// cannot say it: the practice data, and texts of several lines.
std::optional<QStringList> commandWords(const Report &report, const Schedule &schedule, const QString &profileName);

/// The words as one line for /bin/sh and for a crontab, where a plain % would end the command.
QString shellLine(const QStringList &words);

} // namespace rollbook
