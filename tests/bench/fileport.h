// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace bench {

/// How a file port behaves. The same file is offered under every path.
struct FileScript {
    enum class Ranges {
        Honoured,
        Ignored, ///< 200 with everything
        Wrong,   ///< 206 that begins one byte later
    };
    QByteArray before;  ///< path of the file for the first request
    QByteArray after;   ///< and for all others
    QByteArray tag;     ///< ETag of the first; the second has another one. Empty = none
    bool dated = false; ///< Last-Modified is sent, of a day each
    bool sized = true;  ///< Content-Length is sent
    Ranges ranges = Ranges::Honoured;
    qint64 stallAt = -1; ///< the first answer stops after so many bytes of the body, and the connection stays open
};

/// A file server on loopback that hands its files to the kernel (sendfile), a thread for each connection. Knows as much
/// HTTP as downloads need: GET, Range "bytes=N-", If-Range.
class FilePort {
public:
    explicit FilePort(FileScript script);
    ~FilePort();
    Q_DISABLE_COPY_MOVE(FilePort)

    QByteArray url() const;
    /// The first answer has sent what it sends.
    bool stalled() const { return m_stalled; }

private:
    void serve();
    void answer(int peer);
    void send(int peer, const QByteArray &request, bool first);

    const FileScript m_script;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stalled = false;
    std::atomic<int> m_requests = 0;
    std::mutex m_mutex;
    std::vector<int> m_peers; ///< all connections; closed in the end
    std::vector<std::thread> m_answers;
    std::thread m_server;
};

} // namespace bench
