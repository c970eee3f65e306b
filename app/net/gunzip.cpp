// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gunzip.h"

#include <QByteArray>

#include <zlib.h>

namespace rollbook {

namespace {

constexpr int gzipWindow = 15 + 16; // the largest window, in gzip's frame
constexpr int blockBytes = 256 * 1024;

} // namespace

struct Gunzip::Stream {
    z_stream z = {};
    QByteArray block = QByteArray(blockBytes, Qt::Uninitialized);
    bool usable = false;
    bool ended = false;
};

Gunzip::Gunzip() : m_stream(std::make_unique<Stream>())
{
    m_stream->usable = inflateInit2(&m_stream->z, gzipWindow) == Z_OK;
}

Gunzip::~Gunzip()
{
    inflateEnd(&m_stream->z);
}

bool Gunzip::feed(QByteArrayView encoded, const Sink &sink)
{
    z_stream &z = m_stream->z;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(encoded.data()));
    z.avail_in = uInt(encoded.size());
    bool more = false; // the block was filled, so that decoded bytes may wait
    while (m_stream->usable && (z.avail_in > 0 || more)) {
        // A gzip file may be several, one after the other.
        if (m_stream->ended && inflateReset(&z) != Z_OK)
            return false;
        z.next_out = reinterpret_cast<Bytef *>(m_stream->block.data());
        z.avail_out = uInt(blockBytes);
        const int said = inflate(&z, Z_NO_FLUSH);
        m_stream->ended = said == Z_STREAM_END;
        m_stream->usable = said == Z_OK || said == Z_STREAM_END || said == Z_BUF_ERROR;
        more = z.avail_out == 0 && !m_stream->ended;
        if (!sink(QByteArrayView(m_stream->block).first(blockBytes - qsizetype(z.avail_out))))
            return false;
        if (said == Z_BUF_ERROR)
            break;
    }
    return m_stream->usable;
}

bool Gunzip::atEnd() const
{
    return m_stream->usable && m_stream->ended;
}

} // namespace rollbook
