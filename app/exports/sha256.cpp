// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace rollbook {

struct Sha256::Context {
    EVP_MD_CTX *sum = EVP_MD_CTX_new();
    bool ok = sum && EVP_DigestInit_ex(sum, EVP_sha256(), nullptr) == 1;

    Context() = default;
    ~Context() { EVP_MD_CTX_free(sum); }
    Q_DISABLE_COPY_MOVE(Context)
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) { }

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    m_context->ok = m_context->ok && EVP_DigestUpdate(m_context->sum, bytes.data(), size_t(bytes.size())) == 1;
}

QByteArray Sha256::hex()
{
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    auto *bytes = reinterpret_cast<unsigned char *>(digest.data());
    const bool ok = m_context->ok && EVP_DigestFinal_ex(m_context->sum, bytes, &length) == 1;
    m_context->ok = false;
    return ok ? digest.left(int(length)).toHex() : QByteArray();
}

void Sha256::leaveThread()
{
    OPENSSL_thread_stop();
}

} // namespace rollbook
