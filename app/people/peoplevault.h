// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vaultkey.h"
#include "people/person.h"
#include "report/result.h"

#include <QDateTime>

#include <functional>

namespace rollbook {

/// The file that keeps the people of one profile on this computer: encrypted and sealed (XChaCha20-Poly1305), so that
/// without the key nothing can be read, and what was changed, cut or belongs to another profile is not taken for good.
/// It can always be made anew from the service, so a file that is of no use is no loss. A value; what it does, it does
/// at once.
class PeopleVault {
public:
    PeopleVault() = default;
    /// The profile's file below a folder; without either, there is none.
    PeopleVault(const QString &folder, const QString &profileId);
    /// Where the user's files are.
    static QString usualFolder();

    bool isNull() const { return m_path.isEmpty(); }
    QString path() const { return m_path; }
    bool exists() const;
    /// Of when the people are, as the file says; read() tells whether that is true. Invalid: no such file.
    QDateTime asOf() const;
    /// Older than so many days, or of the future, or of no time at all.
    bool isExpired(int days, const QDateTime &now) const;

    /// Hands everybody to take and returns of when they are. After an error what was taken is to be dropped:
    /// BadAnswer for a file that is damaged, foreign or not of this key.
    Result<QDateTime> read(const VaultKey &key, const std::function<void(const QList<Person> &)> &take) const;
    /// Replaces the file whole or not at all, for the user alone.
    Result<void> write(const VaultKey &key, const QDateTime &asOf, const QList<Person> &people) const;
    /// With what an interrupted write has left.
    Result<void> remove() const;

private:
    QString partPath() const { return m_path + QStringLiteral(".part"); }
    Error fault(ErrorCode code, const QString &why) const;

    QString m_path;
    QByteArray m_profile;
};

} // namespace rollbook
