// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace rollbook {

/// When to try a lost connection again: after growing waits, or at once when the system says that the network is back.
class Reconnect final : public QObject {
    Q_OBJECT
public:
    explicit Reconnect(QObject *parent = nullptr);

    /// Instead of 5, 10, 20 and then always 30 s.
    void setWaits(const QList<int> &ms) { m_waits = ms; }
    /// The latest try failed: due() comes once.
    void failed();
    /// It works again, or nobody waits for it.
    void stop();

Q_SIGNALS:
    void due();

private:
    void goOn();

    QList<int> m_waits { 5'000, 10'000, 20'000, 30'000 };
    qsizetype m_tries = 0;
    QTimer m_timer;
};

} // namespace rollbook
