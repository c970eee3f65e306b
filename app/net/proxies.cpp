// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxies.h"

#include <QHostAddress>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host.endsWith(".localhost"_L1, Qt::CaseInsensitive)
        || QHostAddress(host).isLoopback();
}

} // namespace

Proxies::Proxies(const ProxyChoice &choice) : m_choice(choice) { }

QList<QNetworkProxy> Proxies::queryProxy(const QNetworkProxyQuery &query)
{
    if (m_choice.mode == ProxyChoice::Mode::None || isThisMachine(query.peerHostName()))
        return { QNetworkProxy::NoProxy };
    if (m_choice.mode == ProxyChoice::Mode::System)
        return systemProxyForQuery(query);
    return { QNetworkProxy(QNetworkProxy::HttpProxy, m_choice.host, quint16(m_choice.port), m_choice.user,
                           m_choice.password) };
}

void useProxy(QNetworkAccessManager *network, const ProxyChoice &choice)
{
    network->setProxyFactory(new Proxies(choice)); // the manager takes it
    network->clearAccessCache();                   // a former password, too
}

} // namespace rollbook
