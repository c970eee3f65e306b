// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// The file: this mark with the version as its last byte, the header of the stream, then blocks: their size (4 bytes,
// big endian) and a sealed piece, of which the last is empty and says that nothing was cut off. The mark and what the
// file is bound to are sealed with every block.
const QByteArray mark = "RollbookSealed\x01"_ba;
constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype largestPiece = 16 * 1024 * 1024;

using State = crypto_secretstream_xchacha20poly1305_state;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Error fault(ErrorCode code, const QString &path, const QString &why)
{
    return { .code = code, .message = why, .detail = path };
}

} // namespace

class SealedWriter::Private {
public:
    Result<void> write(const QByteArray &bytes)
    {
        errno = 0;
        if (file.write(bytes) == bytes.size())
            return {};
        return failure(
            fault(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path, file.errorString()));
    }

    Result<void> seal(const QByteArray &piece, unsigned char tag)
    {
        if (!opened)
            return opened;
        QByteArray block(qsizetype(sizeof(quint32)) + piece.size() + sealSize, '\0');
        qToBigEndian<quint32>(quint32(piece.size() + sealSize), block.data());
        crypto_secretstream_xchacha20poly1305_push(&state, raw(block) + sizeof(quint32), nullptr, raw(piece),
                                                   quint64(piece.size()), raw(bound), quint64(bound.size()), tag);
        return write(block);
    }

    QString path;
    QByteArray bound;
    QFile file;
    State state = {};
    Result<void> opened;
};

SealedWriter::SealedWriter(const QString &path, const std::shared_ptr<const VaultKey> &key, const QByteArray &bound)
    : d(std::make_unique<Private>())
{
    d->path = path;
    d->bound = mark + bound;
    d->file.setFileName(path + ".part"_L1);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::remove(d->file.fileName()); // what an interrupted one has left
    if (!d->file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        d->opened = failure(fault(ErrorCode::FileNotWritable, path, d->file.errorString()));
        return;
    }
    QByteArray header(headerSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&d->state, raw(header), key->bytes());
    d->opened = d->write(mark + header);
}

SealedWriter::~SealedWriter()
{
    sodium_memzero(&d->state, sizeof d->state);
    if (d->file.isOpen())
        d->file.remove();
}

Result<void> SealedWriter::add(const QByteArray &piece)
{
    const QByteArray packed = qCompress(piece, 1);
    if (packed.size() > largestPiece)
        return failure(fault(ErrorCode::TooLarge, d->path, {}));
    return d->seal(packed, crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
}

Result<void> SealedWriter::finish()
{
    if (const auto sealed = d->seal({}, crypto_secretstream_xchacha20poly1305_TAG_FINAL); !sealed)
        return sealed;
    errno = 0;
    if (::fsync(d->file.handle()) != 0)
        return failure(fault(ErrorCode::FileNotWritable, d->path, qt_error_string(errno)));
    const QByteArray part = QFile::encodeName(d->file.fileName());
    if (std::rename(part.constData(), QFile::encodeName(d->path).constData()) != 0)
        return failure(fault(ErrorCode::FileNotWritable, d->path, qt_error_string(errno)));
    d->file.close();
    return {};
}

class SealedReader::Private {
public:
    Error damaged() const { return fault(ErrorCode::BadAnswer, path, u"damaged, or sealed for something else"_s); }

    QString path;
    QByteArray bound;
    QFile file;
    State state = {};
    Result<void> opened;
};

SealedReader::SealedReader(const QString &path, const std::shared_ptr<const VaultKey> &key, const QByteArray &bound)
    : d(std::make_unique<Private>())
{
    d->path = path;
    d->bound = mark + bound;
    d->file.setFileName(path);
    if (!d->file.open(QIODevice::ReadOnly)) {
        d->opened = failure(fault(ErrorCode::NotFound, path, d->file.errorString()));
        return;
    }
    const QByteArray found = d->file.read(mark.size());
    const QByteArray header = d->file.read(headerSize);
    if (found != mark || header.size() != headerSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&d->state, raw(header), key->bytes()) != 0)
        d->opened = failure(d->damaged());
}

SealedReader::~SealedReader()
{
    sodium_memzero(&d->state, sizeof d->state);
}

Result<std::optional<QByteArray>> SealedReader::next()
{
    if (!d->opened)
        return failure(d->opened.error());
    const QByteArray size = d->file.read(sizeof(quint32));
    const qsizetype bytes = size.size() == sizeof(quint32) ? qFromBigEndian<quint32>(size.constData()) : 0;
    if (bytes < sealSize || bytes > largestPiece + sealSize)
        return failure(d->damaged());
    const QByteArray block = d->file.read(bytes);
    QByteArray piece(bytes - sealSize, '\0');
    unsigned char tag = 0;
    const bool good = block.size() == bytes
        && crypto_secretstream_xchacha20poly1305_pull(&d->state, raw(piece), nullptr, &tag, raw(block), quint64(bytes),
                                                      raw(std::as_const(d->bound)), quint64(d->bound.size()))
            == 0;
    if (!good)
        return failure(d->damaged());
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return d->file.atEnd() ? Result<std::optional<QByteArray>>(std::nullopt) : failure(d->damaged());
    return std::optional(qUncompress(piece));
}

} // namespace rollbook
