// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ratelimiter.h"

namespace rollbook::sandbox {

RateLimiter::RateLimiter(int limit) : m_limit(limit)
{
    m_clock.start();
}

int RateLimiter::waitSeconds()
{
    constexpr qint64 window = 60'000;
    if (m_limit <= 0)
        return 0;
    const qint64 now = m_clock.elapsed();
    while (!m_calls.isEmpty() && m_calls.head() + window <= now)
        m_calls.dequeue();
    if (m_calls.size() < m_limit) {
        m_calls.enqueue(now);
        return 0;
    }
    return static_cast<int>((m_calls.head() + window - now + 999) / 1000);
}

} // namespace rollbook::sandbox
