// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QUrl>

/// Where a secret turns up that must not: in the clear, as it stands in a Basic header or an address, or as Qt keeps it
/// in memory. Of USER:PASSWORD also the password alone.
class SecretSearch {
public:
    explicit SecretSearch(const QString &secret)
    {
        QStringList texts { secret };
        if (secret.contains(u':'))
            texts << secret.section(u':', 1);
        for (const QString &text : std::as_const(texts)) {
            const QByteArray bytes = text.toUtf8();
            m_forms << bytes << bytes.toBase64() << QUrl::toPercentEncoding(text)
                    << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        }
    }

    QList<QByteArray> forms() const { return m_forms; }
    bool isIn(const QByteArray &bytes) const
    {
        return std::any_of(m_forms.begin(), m_forms.end(),
                           [&](const QByteArray &form) { return bytes.contains(form); });
    }
    /// The files below a folder that hold it, in their contents or names.
    QStringList filesBelow(const QString &folder) const
    {
        QStringList names;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (isIn(file.fileName().toUtf8()) || !file.open(QIODevice::ReadOnly) || isIn(file.readAll()))
                names << file.fileName();
        }
        return names;
    }

private:
    QList<QByteArray> m_forms;
};
