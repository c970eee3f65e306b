// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "settings/profile.h"

#include <QObject>
#include <QVariantMap>

#include <memory>
#include <optional>

class QSettings;

namespace rollbook {

/// The user's profiles in one file, which the window and the command share; never a secret among them.
/// Every change is written at once and reads what another program has written meanwhile.
class ProfileStore final : public QObject {
    Q_OBJECT
public:
    /// An entry that makes no profile: of a newer version, or damaged by hand. It stays in the file as it is.
    struct Unreadable {
        QString id;
        QString name; ///< may be empty
        Error error;
    };

    /// The user's file, or another one by path.
    explicit ProfileStore(const QString &filePath = {}, QObject *parent = nullptr);
    ~ProfileStore() override;

    /// In the order in which they were added.
    QList<Profile> profiles() const;
    QList<Unreadable> unreadable() const;
    std::optional<Profile> byId(const QString &id) const;
    /// Case and surrounding blanks make no difference.
    std::optional<Profile> byName(const QString &name) const;

    /// A profile with an id of its own that is not yet in the store; its secret can be kept before it is added.
    static Profile create(const Connection &connection);
    /// Whether it could be added or updated. Error::fields names what is wrong: name (also one that is taken),
    /// service, base_url, time_zone or an option.
    Result<void> check(const Profile &profile) const;

    // These fail like check(), or with FileNotWritable; nothing has changed then.

    Result<void> add(const Profile &profile);
    Result<void> update(const Profile &profile);
    /// Its secret is the caller's to remove.
    Result<void> remove(const QString &id);
    /// The same without its secret as "Name (2)", next to the original.
    Result<Profile> duplicate(const QString &id);

    /// The profile that was opened last; empty when it is gone.
    QString lastUsed() const;
    void setLastUsed(const QString &id);

    QString filePath() const;
    /// Where the file was moved to because it was damaged; empty when it was not. There are no profiles then. A damaged
    /// file that cannot be moved is one unreadable() entry, and nothing can be changed.
    QString setAside() const { return m_setAside; }
    bool isUsable() const { return !m_damaged; }

Q_SIGNALS:
    void changed();
    /// The file was found damaged before a change, see setAside().
    void wasSetAside();

private:
    struct Content;
    Content content() const;
    QStringList ids() const;
    QString freeName(const QString &name) const;
    Result<void> insert(const Profile &profile, qsizetype place);
    void write(const Profile &profile);
    Result<void> refresh();
    Result<void> save();
    void open(const QString &filePath);
    Result<void> setDamagedAside();

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_before; ///< what the file held before a change
    QString m_setAside;
    bool m_damaged = false; ///< and still in its place
};

} // namespace rollbook
