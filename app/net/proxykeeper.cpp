// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxykeeper.h"

#include "net/proxies.h"
#include "settings/secretstore.h"

namespace rollbook {

ProxyKeeper::ProxyKeeper(QNetworkAccessManager *network, SecretStore *secrets, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_secrets(secrets)
{
}

void ProxyKeeper::start(const ProxyChoice &choice)
{
    use(choice);
    readPassword();
}

void ProxyKeeper::choose(const ProxyChoice &choice)
{
    ProxyChoice chosen = choice;
    chosen.password = choice.secretId() == m_choice.secretId() ? m_choice.password : QString();
    if (chosen == m_choice)
        return;
    const bool replaced = choice.mode == ProxyChoice::Mode::Manual && choice.secretId() != m_keptId;
    if (replaced && !m_keptId.isEmpty())
        m_secrets->remove(m_keptId, this, [](const Result<void> &) {});
    use(chosen);
    if (chosen.password.isEmpty())
        readPassword();
}

void ProxyKeeper::setPassword(const QString &password)
{
    const QString id = m_choice.secretId();
    if (id.isEmpty())
        return;
    m_reading.clear(); // what is kept is out of date
    ProxyChoice choice = m_choice;
    choice.password = password;
    use(choice);
    if (password.isEmpty()) {
        m_secrets->remove(id, this, [](const Result<void> &) {});
        return;
    }
    m_secrets->write(id, password, this, [this](SecretStore::Place place) {
        if (place == SecretStore::Place::Memory)
            Q_EMIT noKeychain();
    });
}

void ProxyKeeper::use(const ProxyChoice &choice)
{
    const bool another = choice.password != m_choice.password;
    m_choice = choice;
    if (choice.mode == ProxyChoice::Mode::Manual)
        m_keptId = choice.secretId();
    useProxy(m_network, choice);
    if (another)
        Q_EMIT passwordChanged();
}

void ProxyKeeper::readPassword()
{
    const QString id = m_choice.secretId();
    if (id.isEmpty())
        return;
    m_reading = id;
    m_secrets->read(id, this, [this, id](const Result<QString> &password) {
        if (id != m_reading || id != m_choice.secretId() || !password || password->isEmpty())
            return;
        ProxyChoice choice = m_choice;
        choice.password = *password;
        use(choice);
    });
}

} // namespace rollbook
