// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Under this name people find the entries in their keychain.
const QString keychainService = u"Rollbook"_s;
const QString probeKey = u"probe"_s;
/// Long enough to type the keychain's password, yet a keychain that hangs is none.
constexpr int patienceMs = 120'000;

bool failed(const QKeychain::Job *job)
{
    return !job || job->error() != QKeychain::NoError;
}

/// An answer that is not given to a context that is gone.
template<typename T>
SecretStore::Answer<T> guarded(QObject *context, SecretStore::Answer<T> answer)
{
    return [guard = QPointer<QObject>(context), answer = std::move(answer)](const T &value) {
        if (guard)
            answer(value);
    };
}

} // namespace

SecretStore::SecretStore(QObject *parent) : QObject(parent) { }

SecretStore::~SecretStore() = default;

void SecretStore::useNoKeychain()
{
    m_keychain = Keychain::NotThere;
}

void SecretStore::hasKeychain(QObject *context, Answer<bool> answer)
{
    whenKnown([this, tell = guarded<bool>(context, std::move(answer))] { tell(m_keychain == Keychain::There); });
}

void SecretStore::read(const QString &profileId, QObject *context, Answer<Result<QString>> answer)
{
    whenKnown([this, profileId, tell = guarded<Result<QString>>(context, std::move(answer))] {
        if (const auto kept = m_memory.constFind(profileId); kept != m_memory.constEnd())
            return tell(*kept);
        if (m_keychain != Keychain::There)
            return tell(failure(unavailable(nullptr)));
        auto *job = new QKeychain::ReadPasswordJob(keychainService);
        run(job, profileId, [this, job, tell](const QKeychain::Job *ended) {
            if (ended && ended->error() == QKeychain::EntryNotFound)
                tell(QString());
            else if (failed(ended))
                tell(failure(unavailable(ended)));
            else
                tell(job->textData());
        });
    });
}

void SecretStore::write(const QString &profileId, const QString &secret, QObject *context, Answer<Place> answer)
{
    whenKnown([this, profileId, secret, tell = guarded<Place>(context, std::move(answer))] {
        m_memory.insert(profileId, secret);
        if (m_keychain != Keychain::There)
            return tell(Place::Memory);
        auto *job = new QKeychain::WritePasswordJob(keychainService);
        job->setTextData(secret);
        run(job, profileId, [this, profileId, tell](const QKeychain::Job *ended) {
            if (failed(ended))
                return tell(Place::Memory);
            m_memory.remove(profileId);
            tell(Place::Keychain);
        });
    });
}

void SecretStore::remove(const QString &profileId, QObject *context, Answer<Result<void>> answer)
{
    whenKnown([this, profileId, tell = guarded<Result<void>>(context, std::move(answer))] {
        m_memory.remove(profileId);
        if (m_keychain != Keychain::There)
            return tell(failure(unavailable(nullptr)));
        run(new QKeychain::DeletePasswordJob(keychainService), profileId, [this, tell](const QKeychain::Job *ended) {
            const bool gone = ended && ended->error() == QKeychain::EntryNotFound;
            tell(failed(ended) && !gone ? Result<void>(failure(unavailable(ended))) : Result<void>());
        });
    });
}

/// Runs next from the event loop once it is known whether there is a keychain.
void SecretStore::whenKnown(std::function<void()> next)
{
    if (m_keychain == Keychain::There || m_keychain == Keychain::NotThere) {
        QTimer::singleShot(0, this, std::move(next));
        return;
    }
    m_waiting << std::move(next);
    if (std::exchange(m_keychain, Keychain::Asked) == Keychain::Unknown)
        probe();
}

void SecretStore::probe()
{
    auto *write = new QKeychain::WritePasswordJob(keychainService);
    write->setTextData(probeKey);
    run(write, probeKey, [this](const QKeychain::Job *written) {
        if (failed(written))
            return known(written, false);
        run(new QKeychain::DeletePasswordJob(keychainService), probeKey,
            [this](const QKeychain::Job *removed) { known(removed, !failed(removed)); });
    });
}

void SecretStore::known(const QKeychain::Job *last, bool there)
{
    m_keychain = there ? Keychain::There : Keychain::NotThere;
    if (!there)
        m_whyNot = last ? last->errorString() : u"no answer"_s;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &next : waiting)
        QTimer::singleShot(0, this, next);
}

/// Starts a job. done comes once: with the ended job, or with null when the keychain gave no answer in time.
void SecretStore::run(QKeychain::Job *job, const QString &key, std::function<void(const QKeychain::Job *)> done)
{
    // The job has no parent and deletes itself: the keychain's answer needs it, also when nobody waits any more.
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    auto *patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [patience, done] {
        patience->deleteLater();
        done(nullptr);
    });
    connect(job, &QKeychain::Job::finished, patience, [patience, done](QKeychain::Job *ended) {
        patience->stop();
        patience->deleteLater();
        done(ended);
    });
    patience->start(patienceMs);
    job->start();
}

Error SecretStore::unavailable(const QKeychain::Job *job) const
{
    return { .code = ErrorCode::Keychain, .message = job ? job->errorString() : m_whyNot };
}

} // namespace rollbook
