// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QQueue>

namespace rollbook::sandbox {

/// Sliding window of one minute.
class RateLimiter {
public:
    /// `limit` calls per minute; 0 = no limit.
    explicit RateLimiter(int limit);

    /// 0 when the call may pass, else the whole seconds to wait. A refused call does not count.
    int waitSeconds();

private:
    int m_limit;
    QElapsedTimer m_clock;
    QQueue<qint64> m_calls;
};

} // namespace rollbook::sandbox
