// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// The files below the home directory that hold these bytes.
inline QStringList homeFilesWith(const QByteArray &bytes)
{
    QStringList names;
    QDirIterator it(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            names << file.fileName();
    }
    return names;
}

/// The kind of session that keychain-session.sh made; empty outside of one, where no test may touch the keychain.
inline QByteArray keychainSession()
{
    return qgetenv("ROLLBOOK_KEYCHAIN_SESSION");
}
