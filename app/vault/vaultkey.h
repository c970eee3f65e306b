// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace rollbook {

/// The key of sealed files. Its bytes are locked into memory and wiped when the last one who holds it is gone.
class VaultKey {
public:
    /// A new one that nobody can guess; null: the system has no random numbers to give, or no memory.
    static std::shared_ptr<const VaultKey> make();
    /// Null: this is no key. The text is left to the caller.
    static std::shared_ptr<const VaultKey> fromText(const QString &text);
    ~VaultKey();
    Q_DISABLE_COPY_MOVE(VaultKey)

    /// For the keychain and nothing else.
    QString text() const;
    const unsigned char *bytes() const { return m_bytes; }

private:
    VaultKey();

    unsigned char *m_bytes;
};

/// Overwrites a text, as far as nobody else holds it.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace rollbook
