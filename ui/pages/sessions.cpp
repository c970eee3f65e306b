// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions.h"

#include "ui/pages/session.h"

namespace rollbook {

Sessions::Sessions(QNetworkAccessManager *network, const UiSettings *settings, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_settings(settings)
{
}

Sessions::~Sessions() = default;

Session *Sessions::of(const Profile &profile)
{
    Session *&session = m_sessions[profile.id];
    if (!session)
        session = new Session(profile, {}, m_network, *m_settings, this);
    return session;
}

void Sessions::drop(Session *session)
{
    m_sessions.remove(session->profile().id);
    session->deleteLater();
}

} // namespace rollbook
