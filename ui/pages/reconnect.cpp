// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconnect.h"

#include <QNetworkInformation>

namespace rollbook {

Reconnect::Reconnect(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnect::due);
    // Where the system tells of the network at all; who starts the program has loaded it.
    if (auto *network = QNetworkInformation::instance())
        connect(network, &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability == QNetworkInformation::Reachability::Online)
                        goOn();
                });
}

void Reconnect::failed()
{
    m_timer.start(m_waits.at(qMin(m_tries, m_waits.size() - 1)));
    ++m_tries;
}

void Reconnect::stop()
{
    m_timer.stop();
    m_tries = 0;
}

void Reconnect::goOn()
{
    if (!m_timer.isActive())
        return;
    stop();
    Q_EMIT due();
}

} // namespace rollbook
