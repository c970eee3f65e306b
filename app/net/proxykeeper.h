// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/proxychoice.h"

#include <QObject>

class QNetworkAccessManager;

namespace rollbook {

class SecretStore;

/// Keeps a network on the way that was chosen, with the password of the proxy out of the keychain. The password
/// is nowhere else: not among the settings, and of no other proxy or user.
class ProxyKeeper final : public QObject {
    Q_OBJECT
public:
    /// All of it outlives this.
    ProxyKeeper(QNetworkAccessManager *network, SecretStore *secrets, QObject *parent = nullptr);

    /// With what the settings say. The password follows as soon as the keychain has given it.
    void start(const ProxyChoice &choice);
    /// The user's choice, without a password: one that is kept for it follows.
    void choose(const ProxyChoice &choice);
    /// Of the proxy and the user that were chosen last; empty: none any more.
    void setPassword(const QString &password);
    bool hasPassword() const { return !m_choice.password.isEmpty(); }

Q_SIGNALS:
    void passwordChanged();
    /// The password was taken, and is forgotten when the program ends.
    void noKeychain();

private:
    void use(const ProxyChoice &choice);
    void readPassword();

    QNetworkAccessManager *m_network;
    SecretStore *m_secrets;
    ProxyChoice m_choice;
    QString m_keptId;  ///< of the last password that may be kept
    QString m_reading; ///< what the keychain is asked for
};

} // namespace rollbook
