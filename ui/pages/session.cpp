// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/session.h"

#include "net/apiclient.h"
#include "settings/uisettings.h"

namespace rollbook {

Session::Session(const Profile &profile, const QString &secret, QNetworkAccessManager *network,
                 const UiSettings &settings, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_settings(settings.ofProfile(profile.id)),
      m_client(
          std::make_unique<ApiClient>(network, makeService(profile.connection.service), profile.connection, secret))
{
}

Session::~Session() = default;

void Session::setState(ConnectionState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

void Session::rename(const QString &name)
{
    if (std::exchange(m_profile.connection.name, name) != name)
        Q_EMIT changed();
}

} // namespace rollbook
