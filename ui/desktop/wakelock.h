// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// Keeps the computer, not its screen, from going to sleep. Best effort: nobody is told when it cannot.
class WakeLock {
public:
    WakeLock() = default;
    virtual ~WakeLock() = default;
    Q_DISABLE_COPY_MOVE(WakeLock)

    /// Again while it is held changes nothing. Returns at once.
    virtual void hold(const QString &reason) = 0;
    virtual void release() = 0;
};

} // namespace rollbook
