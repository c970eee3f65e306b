// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "ui/pages/session.h"

#include <QPointer>

class QWidget;

namespace rollbook {

class ApiClient;
class ExportQueue;
class KeyBanner;
class ProfileStore;
class ProxyKeeper;
class SecretStore;
class Sessions;

/// What connections are made of; all of it outlives the window.
struct ConnectionParts {
    ProfileStore *profiles = nullptr;
    SecretStore *secrets = nullptr;
    QNetworkAccessManager *network = nullptr;
    UiSettings *settings = nullptr;
    ExportQueue *queue = nullptr;
    Sessions *sessions = nullptr;
    ProxyKeeper *proxies = nullptr;
    Connection sample; ///< the practice data
    QString sampleSecret;
};

/// The connections of the window: opens them with their keys and changes them at the user's wish. A connection that
/// was open once stays so, with its exports, until the program ends or it is removed (see Sessions).
class ConnectionController final : public QObject {
    Q_OBJECT
public:
    /// Dialogs stand over the window.
    ConnectionController(const ConnectionParts &parts, QWidget *window);
    ~ConnectionController() override;

    /// Null while the welcome page is in sight.
    Session *current() const { return m_current; }

    /// Exports of earlier runs go on: their connections are made ready, out of sight.
    void goOnWithExports();
    /// The client of a profile whose key is known; null when it is not, or not yet.
    ApiClient *readyClient(const QString &profileId) const;
    /// Reads a profile's key, out of sight; keyReady or keyMissing follows, perhaps at once. False: there is no such
    /// profile. Without an id it is the practice data.
    bool makeReady(const QString &profileId);
    const Connection &sample() const { return m_parts.sample; }
    void openSample();
    void open(const QString &profileId);
    /// By the id that Session has: without one it is the practice data.
    void openAgain(const QString &profileId) { profileId.isEmpty() ? openSample() : open(profileId); }
    void add(const QString &service = {});
    void editCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void showMenu(QWidget *under);
    /// The banner asks for a key of the session: tries what is entered, keeps it and lets the session use it.
    void serveKeyBanner(Session *session, KeyBanner *banner);

Q_SIGNALS:
    /// Null: there is nothing to show but the welcome page.
    void currentChanged(rollbook::Session *session);
    /// Its key is known now. Whether it is the right one the service will tell.
    void keyReady(rollbook::Session *session);
    /// There is no key; Keychain: it could not be asked, else none is kept.
    void keyMissing(rollbook::Session *session, const std::optional<rollbook::Error> &error);
    /// A sentence that the user has to read.
    void problem(const QString &sentence);
    /// It goes for good, or comes back changed: whoever shows it lets go.
    void closing(rollbook::Session *session);
    /// A profile is gone for good, and with it goes what was kept for it.
    void forgotten(const QString &profileId);

private:
    void setCurrent(Session *session);
    Session *sampleSession();
    void readKey(Session *session);
    void tellKeychain(Session *session, const Error &error);
    void close(Session *session);
    void edited(const Profile &profile, const QString &secret);
    void remove(const Profile &profile);
    void forget(const QString &profileId);
    void tryKey(Session *session, KeyBanner *banner, const QString &secret);
    void keepKey(Session *session, KeyBanner *banner, const QString &secret);
    int busyExports(const QString &profileId) const;

    ConnectionParts m_parts;
    QWidget *m_window;
    Session *m_current = nullptr;
};

} // namespace rollbook
