// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retryafter.h"

#include "net/httpdate.h"

namespace rollbook {

std::optional<qint64> retryAfterMs(const QByteArray &value, const QDateTime &now)
{
    bool ok = false;
    const qint64 seconds = value.trimmed().toLongLong(&ok);
    if (ok)
        return seconds < 0 ? std::nullopt : std::optional(qMin(seconds, qint64(1'000'000)) * 1000);
    const QDateTime moment = fromHttpDate(value);
    if (!moment.isValid())
        return std::nullopt;
    return qMax<qint64>(0, now.msecsTo(moment));
}

} // namespace rollbook
