// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/byterange.h"

#include <QFile>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace rollbook::sandbox {

/// Writes a piece of a file to a socket as fast as the other side reads, holding little of it in memory. Belongs to
/// the socket and goes with it.
class FileTransfer : public QObject {
    Q_OBJECT
public:
    enum class Manner {
        Whole,
        Cut,  ///< stops half-way and drops the connection
        Slow, ///< 64 KiB/s
    };

    FileTransfer(QTcpSocket *socket, const QString &path, ByteRange range, Manner manner);

    void start();

private:
    void pump();
    void writeSome(qint64 most);
    void finish();

    QTcpSocket *m_socket;
    QFile m_file;
    ByteRange m_range;
    Manner m_manner;
    qint64 m_left = 0;
    QTimer m_pace;
};

} // namespace rollbook::sandbox
