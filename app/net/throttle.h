// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

namespace rollbook {

/// A sliding window over the requests of the last minute, and a pause that the service asked for. All times in ms.
class Throttle {
public:
    Throttle(int requests, int windowMs);

    /// How long the next request has to wait; 0: it may leave now.
    qint64 wait() const;
    void sent();
    /// Nothing leaves for so long.
    void pause(qint64 ms);

private:
    QElapsedTimer m_clock;
    int m_requests;
    int m_windowMs;
    QList<qint64> m_sent; ///< of the last m_requests requests, oldest first
    qint64 m_pausedUntil = 0;
};

} // namespace rollbook
