// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/throttle.h"

namespace rollbook {

Throttle::Throttle(int requests, int windowMs) : m_requests(requests), m_windowMs(windowMs)
{
    m_clock.start();
}

qint64 Throttle::wait() const
{
    const qint64 now = m_clock.elapsed();
    const qint64 paused = m_pausedUntil - now;
    const qint64 full = m_sent.size() < m_requests ? 0 : m_sent.first() + m_windowMs - now;
    return qMax<qint64>(0, qMax(paused, full));
}

void Throttle::sent()
{
    m_sent << m_clock.elapsed();
    if (m_sent.size() > m_requests)
        m_sent.removeFirst();
}

void Throttle::pause(qint64 ms)
{
    m_pausedUntil = qMax(m_pausedUntil, m_clock.elapsed() + ms);
}

} // namespace rollbook
