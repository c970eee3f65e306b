// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/filetransfer.h"

#include <QTcpSocket>

namespace rollbook::sandbox {

namespace {

constexpr qint64 ChunkBytes = 256 * 1024;
constexpr int PaceMs = 50;
constexpr qint64 SlowBytes = 64 * 1024 * PaceMs / 1000;

} // namespace

FileTransfer::FileTransfer(QTcpSocket *socket, const QString &path, ByteRange range, Manner manner)
    : QObject(socket),
      m_socket(socket),
      m_file(path),
      m_range(range),
      m_manner(manner),
      m_left(manner == Manner::Cut ? range.length / 2 : range.length)
{
    m_pace.setInterval(PaceMs);
}

void FileTransfer::start()
{
    if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(m_range.first)) {
        m_socket->abort();
        return;
    }
    connect(m_socket, &QTcpSocket::bytesWritten, this, &FileTransfer::pump);
    connect(&m_pace, &QTimer::timeout, this, [this] { writeSome(SlowBytes); });
    if (m_manner == Manner::Slow)
        m_pace.start();
    pump();
}

void FileTransfer::pump()
{
    if (m_left == 0 && m_socket->bytesToWrite() == 0)
        finish();
    else if (m_manner != Manner::Slow && m_socket->bytesToWrite() < ChunkBytes)
        writeSome(ChunkBytes);
}

void FileTransfer::writeSome(qint64 most)
{
    const QByteArray bytes = m_file.read(std::min(most, m_left));
    m_left = bytes.isEmpty() ? 0 : m_left - bytes.size();
    if (!bytes.isEmpty())
        m_socket->write(bytes);
}

void FileTransfer::finish()
{
    m_pace.stop();
    if (m_manner == Manner::Cut)
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
}

} // namespace rollbook::sandbox
