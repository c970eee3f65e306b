// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultkey.h"

#include <QByteArray>

#include <sodium.h>

namespace rollbook {

namespace {

constexpr size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;

} // namespace

VaultKey::VaultKey() : m_bytes(sodium_init() >= 0 ? static_cast<unsigned char *>(sodium_malloc(keySize)) : nullptr) { }

VaultKey::~VaultKey()
{
    sodium_free(m_bytes);
}

std::shared_ptr<const VaultKey> VaultKey::make()
{
    const std::shared_ptr<VaultKey> key(new VaultKey);
    if (!key->m_bytes)
        return nullptr;
    crypto_secretstream_xchacha20poly1305_keygen(key->m_bytes);
    return key;
}

std::shared_ptr<const VaultKey> VaultKey::fromText(const QString &text)
{
    QByteArray encoded = text.toLatin1();
    const std::shared_ptr<VaultKey> key(new VaultKey);
    size_t size = 0;
    const bool whole = key->m_bytes
        && sodium_base642bin(key->m_bytes, keySize, encoded.constData(), size_t(encoded.size()), nullptr, &size,
                             nullptr, sodium_base64_VARIANT_ORIGINAL)
            == 0;
    wipe(encoded);
    return whole && size == keySize ? key : nullptr;
}

QString VaultKey::text() const
{
    QByteArray encoded(qsizetype(sodium_base64_ENCODED_LEN(keySize, sodium_base64_VARIANT_ORIGINAL)), '\0');
    sodium_bin2base64(encoded.data(), size_t(encoded.size()), m_bytes, keySize, sodium_base64_VARIANT_ORIGINAL);
    const QString text = QString::fromLatin1(encoded.constData());
    wipe(encoded);
    return text;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace rollbook
