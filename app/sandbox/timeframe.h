// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>
#include <utility>

namespace rollbook::sandbox {

/// First and last day of a relative period, both included. The service's own grammar is not published, this one is
/// invented: today, yesterday, (this|last|next)_(week|month|quarter|year), last_N_(days|weeks|months),
/// YYYY-MM-DD..YYYY-MM-DD. Weeks begin on Monday; "last N" ends today.
std::optional<std::pair<QDate, QDate>> parseTimeframe(const QString &text, QDate today);

} // namespace rollbook::sandbox
