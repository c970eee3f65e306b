// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "vault/vaultkey.h"

#include <QFile>

#include <optional>

namespace rollbook {

/// Writes a file of encrypted and sealed pieces (XChaCha20-Poly1305 as a stream): without the key nothing can be read,
/// and what was changed, cut, put in another order or bound to something else is not taken for good. The file has its
/// name when finish() says so, and not at all before. It is the user's alone.
class SealedWriter {
public:
    /// bound: what the file belongs to; it is not in the file, and whoever reads has to say the same.
    SealedWriter(const QString &path, const std::shared_ptr<const VaultKey> &key, const QByteArray &bound);
    /// Without finish() nothing is left behind.
    ~SealedWriter();
    Q_DISABLE_COPY_MOVE(SealedWriter)

    /// Compressed; up to 16 MiB.
    Result<void> add(const QByteArray &piece);
    /// Every byte is on the disk afterwards.
    Result<void> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Reads what SealedWriter wrote, piece by piece.
class SealedReader {
public:
    SealedReader(const QString &path, const std::shared_ptr<const VaultKey> &key, const QByteArray &bound);
    ~SealedReader();
    Q_DISABLE_COPY_MOVE(SealedReader)

    /// Nothing at the end, which is told only of a file that is whole. NotFound, or BadAnswer for one that is damaged,
    /// bound to something else, or not of this key.
    Result<std::optional<QByteArray>> next();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
