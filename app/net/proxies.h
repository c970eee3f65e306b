// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/proxychoice.h"

#include <QNetworkProxy>

class QNetworkAccessManager;

namespace rollbook {

/// The proxies for what is asked; this machine is always reached without one.
class Proxies final : public QNetworkProxyFactory {
public:
    explicit Proxies(const ProxyChoice &choice);
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyChoice m_choice;
};

/// For requests that leave from now on. Connections that are kept open through the former proxy are dropped.
void useProxy(QNetworkAccessManager *network, const ProxyChoice &choice);

} // namespace rollbook
