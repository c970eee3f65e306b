// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/profile.h"

#include <QMap>
#include <QObject>

class QNetworkAccessManager;

namespace rollbook {

class Session;
class UiSettings;

/// The connections that were opened since the program started. They outlive the window: exports go on with their keys
/// while it is built anew.
class Sessions final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    Sessions(QNetworkAccessManager *network, const UiSettings *settings, QObject *parent = nullptr);
    ~Sessions() override;

    /// Null when it was not opened yet. Without an id it is the practice data.
    Session *find(const QString &profileId) const { return m_sessions.value(profileId); }
    /// Opens it at the first call.
    Session *of(const Profile &profile);
    /// It is deleted as soon as nothing runs that may still use it.
    void drop(Session *session);

private:
    QNetworkAccessManager *m_network;
    const UiSettings *m_settings;
    QMap<QString, Session *> m_sessions; ///< by profile id
};

} // namespace rollbook
