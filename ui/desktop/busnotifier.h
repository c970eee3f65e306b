// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/notifier.h"

#include <QSet>

namespace rollbook {

/// Shows notices through org.freedesktop.Notifications on the session bus (specification 1.2).
class BusNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit BusNotifier(QObject *parent = nullptr);

    void show(const Notice &notice) override;

private Q_SLOTS:
    void activationToken(uint id, const QString &token);
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void listen();
    void send(const Notice &notice, bool markup);

    QSet<uint> m_shown;
    QByteArray m_token; ///< of the click that follows
    bool m_listening = false;
};

} // namespace rollbook
