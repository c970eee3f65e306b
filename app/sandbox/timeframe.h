// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>
#include <utility>

namespace rollbook::sandbox {

/// First and last day of a relative period, both included. The service's own grammar is not published, this one is
/// invented: today, yesterday, (this|last|next)_(week|month|quarter|year), last_N_(days|weeks|months),
/// YYYY-MM-DD..YYYY-MM-DD. Weeks begin on Monday; "last N" ends today.
std::optional<std::pair<QDate, QDate>> parseTimeframe(const QString &text, QDate today);

/// The moment, in UTC, at which a clock in the zone shows this day for the first time; midnight comes twice, or not at
/// all, where it is put back or forward there.
QDateTime firstSecond(QDate day, const QTimeZone &zone);

} // namespace rollbook::sandbox
