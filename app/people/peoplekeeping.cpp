// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people_p.h"

#include "settings/secretstore.h"
#include "settings/uisettings.h"

namespace rollbook {

namespace {

/// Beside the profile's own secret, which is kept under its id.
QString keyName(const QString &profileId)
{
    return QStringLiteral("people-") + profileId;
}

} // namespace

void People::Private::open()
{
    ready = false;
    PeopleState next;
    next.phase = PeopleState::Phase::Preparing;
    set(next);
    timer.start(parts.pacing.lookMs);
    opening = std::make_unique<QObject>();
    if (vault.isNull()) {
        QMetaObject::invokeMethod(
            opening.get(), [this] { opened(); }, Qt::QueuedConnection);
        return;
    }
    if (vault.exists() && vault.isExpired(days(), QDateTime::currentDateTimeUtc()))
        static_cast<void>(vault.remove());
    parts.secrets->read(keyName(parts.profileId), opening.get(),
                        [this](const Result<QString> &text) { keyRead(text); });
}

void People::Private::keyRead(Result<QString> text)
{
    if (!text) {
        inMemoryOnly(text.error()); // the file stays: the keychain may be opened another time
        return;
    }
    key = VaultKey::fromText(*text);
    wipe(*text);
    if (!key) {
        makeKey();
        return;
    }
    if (vault.exists())
        inWorker([at = vault, with = key](PeopleWorker &worker) { worker.load(at, with); });
    else
        opened();
}

/// Whatever an older key has locked is lost with it.
void People::Private::makeKey()
{
    static_cast<void>(vault.remove());
    auto made = VaultKey::make();
    if (!made) {
        inMemoryOnly({ .code = ErrorCode::Keychain, .message = QStringLiteral("no key could be made") });
        return;
    }
    QString text = made->text();
    parts.secrets->write(keyName(parts.profileId), text, opening.get(), [this, made](SecretStore::Place place) {
        if (place == SecretStore::Place::Keychain) {
            key = made;
            opened();
            return;
        }
        parts.secrets->remove(keyName(parts.profileId), parts.secrets, [](const Result<void> &) {});
        inMemoryOnly({ .code = ErrorCode::Keychain, .message = parts.secrets->whyNoKeychain() });
    });
    wipe(text);
}

void People::Private::inMemoryOnly(const Error &why)
{
    key.reset();
    PeopleState next = state;
    next.error = why;
    set(next);
    opened();
}

void People::Private::loadFailed(const Error &error)
{
    if (clearing > 0)
        return;
    static_cast<void>(vault.remove());
    PeopleState next = state;
    next.error = error;
    set(next);
    opened();
}

void People::Private::opened()
{
    ready = true;
    look();
}

/// From the file or from the service.
void People::Private::committed(qsizetype count, const QDateTime &asOf)
{
    if (clearing > 0)
        return;
    const bool ofFile = !ready;
    PeopleState next = state;
    next.phase = PeopleState::Phase::Ready;
    next.count = count;
    next.asOf = asOf;
    next.kept = next.kept || ofFile;
    if (!ofFile)
        next.refreshing = filling = false;
    set(next);
    if (ofFile)
        opened();
    else if (key)
        inWorker([at = vault, with = key, asOf](PeopleWorker &worker) { worker.save(at, with, asOf); });
}

void People::Private::saved(const std::optional<Error> &fault)
{
    if (clearing > 0)
        return;
    PeopleState next = state;
    next.kept = !fault;
    if (fault)
        next.error = fault;
    set(next);
}

void People::Private::clear()
{
    static_cast<void>(vault.remove());
    ++clearing;
    inWorker([at = vault](PeopleWorker &worker) { worker.clear(at); });
}

void People::Private::expire()
{
    stopFetching(); // it would go on in an index that is gone
    clear();
    PeopleState next = state;
    next.phase = PeopleState::Phase::Preparing;
    next.refreshing = false;
    next.count = 0;
    next.asOf = {};
    next.kept = false;
    set(next);
}

void People::Private::forget()
{
    stopFetching();
    timer.stop();
    opening.reset();
    ready = false;
    key.reset();
    clear();
    if (!vault.isNull())
        parts.secrets->remove(keyName(parts.profileId), parts.secrets, [](const Result<void> &) {});
    set({});
}

void People::forgetProfile(const QString &folder, const QString &profileId, SecretStore *secrets)
{
    if (profileId.isEmpty())
        return;
    static_cast<void>(PeopleVault(folder, profileId).remove());
    secrets->remove(keyName(profileId), secrets, [](const Result<void> &) {});
}

} // namespace rollbook
