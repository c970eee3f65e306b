// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profile.h"
#include "ui/pages/connectionstate.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace rollbook {

class ApiClient;
class UiSettings;

/// One connection while the program runs: who it is, how it is reached and what is remembered of its reports.
class Session final : public QObject {
    Q_OBJECT
public:
    /// A profile without an id is the practice data.
    Session(const Profile &profile, const QString &secret, QNetworkAccessManager *network, const UiSettings &settings,
            QObject *parent = nullptr);
    ~Session() override;

    const Profile &profile() const { return m_profile; }
    const Connection &connection() const { return m_profile.connection; }
    bool isSample() const { return m_profile.id.isEmpty(); }
    ApiClient *client() const { return m_client.get(); }
    UiSettings *settings() const { return m_settings.get(); }

    ConnectionState state() const { return m_state; }
    void setState(ConnectionState state);
    /// Another name is nothing that the service would have to know.
    void rename(const QString &name);

Q_SIGNALS:
    void changed();

private:
    Profile m_profile;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<ApiClient> m_client;
    ConnectionState m_state = ConnectionState::Connecting;
};

} // namespace rollbook
