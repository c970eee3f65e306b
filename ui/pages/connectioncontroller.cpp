// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectioncontroller.h"

#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "net/connectiontest.h"
#include "settings/profilestore.h"
#include "settings/secretstore.h"
#include "settings/uisettings.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/keybanner.h"
#include "ui/connections/removedialog.h"
#include "ui/pages/errortext.h"
#include "ui/pages/sessions.h"
#include "ui/pages/startnotices.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

namespace {

QString noKeychainNote()
{
    return ConnectionController::tr("This computer has no keychain: the key is kept until Rollbook quits.");
}

} // namespace

ConnectionController::ConnectionController(const ConnectionParts &parts, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_window(window)
{
    connect(m_parts.profiles, &ProfileStore::wasSetAside, this, [this] {
        for (const QString &notice : startNotices({ .connectionsAside = m_parts.profiles->setAside() }))
            Q_EMIT problem(notice);
    });
}

ConnectionController::~ConnectionController() = default;

void ConnectionController::setCurrent(Session *session)
{
    m_current = session;
    if (session)
        m_parts.profiles->setLastUsed(session->profile().id);
    Q_EMIT currentChanged(session);
}

/// The practice data is called what the language of the window calls it.
Session *ConnectionController::sampleSession()
{
    Session *session = m_parts.sessions->of({ {}, m_parts.sample });
    session->rename(m_parts.sample.name);
    return session;
}

void ConnectionController::openSample()
{
    Session *session = sampleSession();
    const bool ready = session->client()->hasSecret();
    setCurrent(session);
    session->client()->setSecret(m_parts.sampleSecret);
    if (!ready)
        Q_EMIT keyReady(session);
}

ApiClient *ConnectionController::readyClient(const QString &profileId) const
{
    const Session *session = m_parts.sessions->find(profileId);
    return session && session->client()->hasSecret() ? session->client() : nullptr;
}

bool ConnectionController::makeReady(const QString &profileId)
{
    if (profileId.isEmpty()) {
        Session *session = sampleSession();
        session->client()->setSecret(m_parts.sampleSecret);
        Q_EMIT keyReady(session);
        return true;
    }
    const auto profile = m_parts.profiles->byId(profileId);
    if (profile)
        readKey(m_parts.sessions->of(*profile));
    return profile.has_value();
}

void ConnectionController::open(const QString &profileId)
{
    const auto profile = m_parts.profiles->byId(profileId);
    if (!profile)
        return;
    Session *session = m_parts.sessions->of(*profile);
    setCurrent(session);
    if (!session->client()->hasSecret())
        readKey(session);
}

void ConnectionController::readKey(Session *session)
{
    m_parts.secrets->read(session->profile().id, this,
                          [this, session = QPointer(session)](const Result<QString> &secret) {
                              if (!session || session->client()->hasSecret())
                                  return; // closed, or entered meanwhile
                              if (!secret) {
                                  tellKeychain(session, secret.error());
                              } else if (secret->isEmpty()) {
                                  Q_EMIT keyMissing(session, std::nullopt);
                              } else {
                                  session->client()->setSecret(*secret);
                                  Q_EMIT keyReady(session);
                              }
                          });
}

/// Where there is no keychain, none can be unlocked: the key is simply not kept.
void ConnectionController::tellKeychain(Session *session, const Error &error)
{
    m_parts.secrets->hasKeychain(this, [this, session = QPointer(session), error](bool there) {
        if (session)
            Q_EMIT keyMissing(session, there ? std::optional(error) : std::nullopt);
    });
}

void ConnectionController::close(Session *session)
{
    if (m_current == session)
        m_current = nullptr;
    Q_EMIT closing(session);
    m_parts.sessions->drop(session);
}

void ConnectionController::goOnWithExports()
{
    QSet<QString> profiles;
    for (const ExportEntry &entry : m_parts.queue->entries())
        if (!isFinal(entry.progress.state) && !m_parts.sessions->find(entry.request.profileId))
            profiles << entry.request.profileId;
    for (const QString &id : std::as_const(profiles))
        if (const auto profile = m_parts.profiles->byId(id))
            readKey(m_parts.sessions->of(*profile));
}

void ConnectionController::add(const QString &service)
{
    auto *dialog = ConnectionDialog::forNew({ m_parts.profiles, m_parts.secrets, m_parts.network }, service, m_window);
    connect(dialog, &ConnectionDialog::saved, this, [this](const Profile &profile) { open(profile.id); });
    dialog->open();
}

void ConnectionController::editCurrent()
{
    if (!m_current || m_current->isSample())
        return;
    const Profile &profile = m_current->profile();
    auto *dialog = ConnectionDialog::forProfile({ m_parts.profiles, m_parts.secrets, m_parts.network }, profile,
                                                busyExports(profile.id), m_window);
    connect(dialog, &ConnectionDialog::saved, this, &ConnectionController::edited);
    dialog->open();
}

/// A new name or key changes nothing of what is in sight; another address does: its reports start anew.
void ConnectionController::edited(const Profile &profile, const QString &secret)
{
    Session *session = m_parts.sessions->find(profile.id);
    if (!session)
        return;
    Connection renamed = session->connection();
    renamed.name = profile.connection.name;
    if (renamed != profile.connection) {
        m_parts.queue->detach(session->client());
        close(session);
        open(profile.id);
        return;
    }
    session->rename(profile.connection.name);
    if (secret.isEmpty())
        return;
    session->client()->setSecret(secret);
    Q_EMIT keyReady(session);
}

void ConnectionController::duplicateCurrent()
{
    if (!m_current || m_current->isSample())
        return;
    const auto copy = m_parts.profiles->duplicate(m_current->profile().id);
    if (!copy) {
        Q_EMIT problem(errorSentence(copy.error(), m_current->connection().name));
        return;
    }
    open(copy->id);
    editCurrent();
}

void ConnectionController::removeCurrent()
{
    if (!m_current || m_current->isSample())
        return;
    const Profile profile = m_current->profile();
    auto *dialog = new RemoveDialog(profile.connection.name, busyExports(profile.id), m_window);
    connect(dialog, &RemoveDialog::confirmed, this, [this, profile] { remove(profile); });
    dialog->open();
}

/// The key goes first: while a keychain is locked the profile stays, or nobody would know whose key it has.
void ConnectionController::remove(const Profile &profile)
{
    m_parts.secrets->remove(profile.id, this, [this, profile](const Result<void> &keyGone) {
        m_parts.secrets->hasKeychain(this, [this, profile, keyGone](bool there) {
            const auto gone = keyGone || !there ? m_parts.profiles->remove(profile.id) : keyGone;
            if (gone)
                forget(profile.id);
            else
                Q_EMIT problem(errorSentence(gone.error(), profile.connection.name));
        });
    });
}

void ConnectionController::forget(const QString &profileId)
{
    const bool shown = m_current && m_current->profile().id == profileId;
    if (Session *session = m_parts.sessions->find(profileId)) {
        m_parts.queue->cancelAll(session->client());
        close(session);
    }
    m_parts.settings->forgetProfile(profileId);
    Q_EMIT forgotten(profileId);
    if (shown)
        setCurrent(nullptr);
}

void ConnectionController::showMenu(QWidget *under)
{
    auto *menu = new ConnectionMenu(*m_parts.profiles, m_current ? m_current->profile().id : QString(), m_window);
    connect(menu, &ConnectionMenu::sampleChosen, this, &ConnectionController::openSample);
    connect(menu, &ConnectionMenu::profileChosen, this, &ConnectionController::open);
    connect(menu, &ConnectionMenu::newRequested, this, [this] { add(); });
    connect(menu, &ConnectionMenu::editRequested, this, &ConnectionController::editCurrent);
    connect(menu, &ConnectionMenu::duplicateRequested, this, &ConnectionController::duplicateCurrent);
    connect(menu, &ConnectionMenu::removeRequested, this, &ConnectionController::removeCurrent);
    menu->popup(under->mapToGlobal(QPoint(0, under->height() + 4)));
}

void ConnectionController::serveKeyBanner(Session *session, KeyBanner *banner)
{
    connect(banner, &KeyBanner::secretEntered, session,
            [this, session, banner](const QString &secret) { tryKey(session, banner, secret); });
    connect(banner, &KeyBanner::editRequested, this, &ConnectionController::editCurrent);
    if (!session->isSample())
        m_parts.secrets->hasKeychain(banner, [banner](bool there) {
            if (!there)
                banner->setNote(noKeychainNote());
        });
}

/// With a client of its own: what runs keeps the key that it has until the new one is known to be right.
void ConnectionController::tryKey(Session *session, KeyBanner *banner, const QString &secret)
{
    banner->setBusy(true);
    const Connection &connection = session->connection();
    auto *client = new ApiClient(m_parts.network, makeService(connection.service), connection, secret, session);
    auto *test = new ConnectionTest(client, client);
    connect(test, &ConnectionTest::finished, banner,
            [this, session, banner, client, secret](const std::optional<Error> &fault) {
                client->deleteLater();
                banner->setBusy(false);
                if (!fault)
                    keepKey(session, banner, secret);
                else if (fault->code == ErrorCode::Unauthorized)
                    banner->ask(KeyBanner::Why::Refused, detailsOf(*fault));
                else if (fault->code == ErrorCode::Forbidden && fault->fields.isEmpty())
                    banner->ask(KeyBanner::Why::NoRights, detailsOf(*fault));
                else
                    banner->setNote(errorSentence(*fault, session->client()->service()));
            });
    test->start();
}

void ConnectionController::keepKey(Session *session, KeyBanner *banner, const QString &secret)
{
    session->client()->setSecret(secret);
    banner->hide();
    Q_EMIT keyReady(session);
    if (!session->isSample())
        m_parts.secrets->write(session->profile().id, secret, this, [this](SecretStore::Place place) {
            if (place == SecretStore::Place::Memory)
                Q_EMIT problem(noKeychainNote());
        });
}

int ConnectionController::busyExports(const QString &profileId) const
{
    const auto &all = m_parts.queue->entries();
    return int(std::count_if(all.begin(), all.end(), [&](const ExportEntry &entry) {
        return entry.request.profileId == profileId && !isFinal(entry.progress.state);
    }));
}

} // namespace rollbook
