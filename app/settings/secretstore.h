// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace QKeychain {
class Job;
}

namespace rollbook {

/// Secrets by profile id, in the system's keychain and nowhere else. Without a keychain a secret is kept in memory
/// until the store is gone, and write() says so.
///
/// Every call answers exactly once, through the event loop and never from within the call, unless its context or the
/// store is gone by then. The keychain may ask the user to unlock it meanwhile.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    enum class Place {
        Keychain,
        Memory ///< lost when the program ends
    };
    template<typename T>
    using Answer = std::function<void(const T &)>;

    explicit SecretStore(QObject *parent = nullptr);
    ~SecretStore() override;

    /// From now on secrets are kept in memory alone, for a run that leaves nothing behind. Before the first other call.
    void useNoKeychain();
    /// Whether there is a keychain that keeps things. Found out once by writing and removing an entry: a locked or
    /// missing collection answers reads as if it were empty.
    void hasKeychain(QObject *context, Answer<bool> answer);
    /// The secret, empty when none is kept; ErrorCode::Keychain when the keychain cannot be asked.
    void read(const QString &profileId, QObject *context, Answer<Result<QString>> answer);
    /// Where the secret is kept now.
    void write(const QString &profileId, const QString &secret, QObject *context, Answer<Place> answer);
    /// Also fine when there is none; ErrorCode::Keychain when the keychain may still hold it.
    void remove(const QString &profileId, QObject *context, Answer<Result<void>> answer);

    /// What the system said when there turned out to be no keychain; for Details.
    QString whyNoKeychain() const { return m_whyNot; }

private:
    enum class Keychain { Unknown, Asked, There, NotThere };

    void whenKnown(std::function<void()> next);
    void probe();
    void known(const QKeychain::Job *last, bool there);
    void run(QKeychain::Job *job, const QString &key, std::function<void(const QKeychain::Job *)> done);
    Error unavailable(const QKeychain::Job *job) const;

    Keychain m_keychain = Keychain::Unknown;
    QString m_whyNot;
    QList<std::function<void()>> m_waiting; ///< for the probe
    QHash<QString, QString> m_memory;
};

} // namespace rollbook
