// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileport.h"

#include <QDateTime>
#include <QLocale>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace bench {

namespace {

constexpr auto daysOfFiles = "Sun, 01 Mar 2026 12:00:00 GMT\0Mon, 02 Mar 2026 12:00:00 GMT";
constexpr int dayLength = 30;

/// The value of a header of the request, empty when it has none.
QByteArray header(const QByteArray &request, const QByteArray &name)
{
    const qsizetype at = request.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ':'));
    if (at < 0)
        return {};
    const qsizetype start = at + name.size() + 3;
    return request.mid(start, request.indexOf('\r', start) - start).trimmed();
}

bool writeAll(int peer, const QByteArray &bytes)
{
    return ::send(peer, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
}

/// False when the peer has gone.
bool sendRange(int peer, int file, qint64 first, qint64 length)
{
    off_t offset = first;
    const off_t end = first + length;
    while (offset < end) {
        if (::sendfile(peer, file, &offset, size_t(qMin<qint64>(end - offset, 1 << 22))) <= 0)
            return false;
    }
    return true;
}

QByteArray partialHead(qint64 from, qint64 size)
{
    const QByteArray total = QByteArray::number(size);
    if (from >= size)
        return "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Range: bytes */" + total + "\r\n";
    return "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes " + QByteArray::number(from) + '-'
        + QByteArray::number(size - 1) + '/' + total + "\r\n";
}

} // namespace

FilePort::FilePort(FileScript script) : m_script(std::move(script))
{
    std::signal(SIGPIPE, SIG_IGN); // sendfile() knows no MSG_NOSIGNAL
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_listener < 0 || ::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 16) != 0
        || ::getsockname(m_listener, plain, &size) != 0)
        qFatal("no port for the files");
    m_port = ntohs(address.sin_port);
    m_server = std::thread([this] { serve(); });
}

FilePort::~FilePort()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_server.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int peer : m_peers)
            ::shutdown(peer, SHUT_RDWR);
    }
    for (std::thread &thread : m_answers)
        thread.join();
    for (const int peer : m_peers)
        ::close(peer);
}

QByteArray FilePort::url() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + "/file";
}

void FilePort::serve()
{
    for (;;) {
        const int peer = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_peers.push_back(peer);
        m_answers.emplace_back([this, peer] { answer(peer); });
    }
}

void FilePort::answer(int peer)
{
    QByteArray request;
    char block[4096];
    while (!request.contains("\r\n\r\n")) {
        const ssize_t count = ::recv(peer, block, sizeof block, 0);
        if (count <= 0)
            return;
        request.append(block, count);
    }
    send(peer, request, ++m_requests == 1);
    ::shutdown(peer, SHUT_RDWR); // one request each
}

void FilePort::send(int peer, const QByteArray &request, bool first)
{
    const int file = ::open((first ? m_script.before : m_script.after).constData(), O_RDONLY | O_CLOEXEC);
    struct stat info = {};
    if (file < 0 || ::fstat(file, &info) != 0)
        return;
    const bool original = first || m_script.before == m_script.after;
    const QByteArray tag = m_script.tag.isEmpty() || original ? m_script.tag : m_script.tag.chopped(1) + "2\"";
    const QByteArray day = m_script.dated ? QByteArray(daysOfFiles + (original ? 0 : dayLength)) : QByteArray();

    const QByteArray range = header(request, "Range");
    const QByteArray condition = header(request, "If-Range");
    const bool same = condition.isEmpty() || (condition == tag && !tag.startsWith('W')) || condition == day;
    const bool partial = !range.isEmpty() && same && m_script.ranges != FileScript::Ranges::Ignored;
    qint64 from = partial ? range.mid(6, range.indexOf('-') - 6).toLongLong() : 0; // "bytes=N-"
    if (partial && m_script.ranges == FileScript::Ranges::Wrong)
        ++from;
    QByteArray head = partial ? partialHead(from, info.st_size) : QByteArray("HTTP/1.1 200 OK\r\n");
    const qint64 length = qMax<qint64>(0, info.st_size - from);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    head += "Date: " + QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT\r\n";
    if (!tag.isEmpty())
        head += "ETag: " + tag + "\r\n";
    if (!day.isEmpty())
        head += "Last-Modified: " + day + "\r\n";
    if (m_script.sized)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += "Accept-Ranges: bytes\r\nConnection: close\r\n\r\n";
    const bool stall = first && m_script.stallAt >= 0;
    if (writeAll(peer, head) && sendRange(peer, file, from, stall ? m_script.stallAt : length) && stall) {
        m_stalled = true;
        char ignored = 0;
        ::recv(peer, &ignored, 1, 0); // until it goes
    }
    ::close(file);
}

} // namespace bench
