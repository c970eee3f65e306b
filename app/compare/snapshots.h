// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparejob.h"
#include "compare/snapshot.h"

#include <QHash>

namespace rollbook {

class SecretStore;

/// The snapshots of one profile: sealed files under a key in the keychain. Without a profile, a folder or a keychain
/// they are kept in memory until the program ends, and nothing of them is on the disk.
class Snapshots final : public QObject {
    Q_OBJECT
public:
    /// The store outlives this. folder: of all profiles.
    Snapshots(SecretStore *secrets, const QString &folder, const QString &profileId, QObject *parent);
    ~Snapshots() override;
    /// Where the user's files are.
    static QString usualFolder();

    /// Asks for the key and reads what is told of each; once. changed() follows where something is there.
    void load();
    /// They are gone when the program ends.
    bool areForgotten() const { return m_folder.isEmpty(); }
    /// Newest first.
    const QList<Snapshot> &all() const { return m_all; }
    /// Keeps rows; id and bytes of the snapshot are made here. kept() follows.
    void keep(Snapshot snapshot, const RowSet &set);
    /// For CompareJob. Reads the file when it is called.
    CompareJob::Reader reader(const QString &id, const Report &report) const;
    Result<void> remove(const QString &id);
    /// All of this profile, with their key. The next one that is kept gets another key.
    void forgetAll();
    /// Everything of a profile that is gone, with its key; the store outlives the answer.
    static void forget(SecretStore *secrets, const QString &folder, const QString &profileId);

Q_SIGNALS:
    void changed();
    void kept(const rollbook::Result<rollbook::Snapshot> &result);

private:
    using Key = std::shared_ptr<const VaultKey>;
    void withKey(const std::function<void(const Key &)> &then);
    void makeKey(const std::function<void(const Key &)> &then);
    void list(const Key &key);
    void write(const Key &key, const Snapshot &snapshot, const std::shared_ptr<const RowSet> &set);
    void keepInMemory(Snapshot snapshot, const std::shared_ptr<const RowSet> &set);
    void add(const Snapshot &snapshot);
    QString pathOf(const QString &id) const;

    SecretStore *m_secrets;
    QString m_folder; ///< of this profile; empty: in memory only
    QString m_profile;
    Key m_key;
    QList<Snapshot> m_all;
    QHash<QString, std::shared_ptr<const RowSet>> m_memory; ///< by id
    bool m_loaded = false;
};

} // namespace rollbook
