// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/wakelock.h"

#include <QObject>

#include <memory>
#include <optional>

class QDBusUnixFileDescriptor;

namespace rollbook {

/// Through logind on the system bus, else through the session's power or session manager.
class BusWakeLock final : public QObject, public WakeLock {
    Q_OBJECT
public:
    explicit BusWakeLock(QObject *parent = nullptr);
    ~BusWakeLock() override;

    void hold(const QString &reason) override;
    void release() override;

private:
    /// What a manager of the session gave; it is to be given back to the same one.
    struct Cookie {
        int manager = 0;
        uint value = 0;
    };

    void askLogind();
    void askManager(int manager);
    static void giveBack(const Cookie &cookie);

    QString m_reason;
    int m_holds = 0; ///< counts, so that an answer that comes too late is known
    bool m_held = false;
    std::unique_ptr<QDBusUnixFileDescriptor> m_descriptor; ///< awake as long as it is open
    std::optional<Cookie> m_cookie;
};

} // namespace rollbook
