// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace rollbook {

/// A Retry-After value, seconds or an HTTP date, as milliseconds from now; nothing when it is absent or unreadable.
std::optional<qint64> retryAfterMs(const QByteArray &value, const QDateTime &now);

} // namespace rollbook
