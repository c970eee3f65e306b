// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/fileserver.h"

#include "sandbox/byterange.h"
#include "sandbox/filetransfer.h"
#include "sandbox/reply.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr qsizetype MostHeaderBytes = 16 * 1024;
constexpr qint64 BlockBytes = 64 * 1024;

Request parseHead(const QByteArray &head, Request::Port port)
{
    Request request;
    request.port = port;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
    request.method = words.constFirst();
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
    }
    return request;
}

QByteArray head(const Reply &reply, qint64 length)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Type: " + reply.contentType + "\r\nContent-Length: " + QByteArray::number(length)
        + "\r\nConnection: close\r\n\r\n";
    return bytes;
}

void send(QTcpSocket *socket, const Reply &reply)
{
    socket->write(head(reply, reply.body.size()));
    socket->write(reply.body);
    socket->disconnectFromHost();
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

/// Another one whenever the file is written.
QByteArray tagOf(const StoredFile &file, const QFileInfo &info)
{
    return file.etag.chopped(1) + '-' + QByteArray::number(info.lastModified().toMSecsSinceEpoch(), 16) + '"';
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.first + range.length - 1) + '/'
        + QByteArray::number(size);
}

Reply unsatisfiable(qint64 size)
{
    return withHeader(errorReply(416, u"range_not_satisfiable"_s, u"The file has %1 bytes."_s.arg(size)),
                      "Content-Range", "bytes */" + QByteArray::number(size));
}

/// Puts a file of the same size in its place, in which 1 and 2 have changed places; it stays good CSV or JSON.
/// Transfers under way go on with the old one.
void replaceFile(const QString &path)
{
    QFile old(path);
    QSaveFile changed(path);
    if (!old.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        return;
    while (!old.atEnd()) {
        QByteArray bytes = old.read(BlockBytes);
        for (char &byte : bytes)
            byte = byte == '1' ? '2' : byte == '2' ? '1' : byte;
        changed.write(bytes);
    }
    changed.commit();
}

} // namespace

FileServer::FileServer(Jobs &jobs, Faults &faults, RequestLog &log, Request::Port port)
    : m_jobs(jobs),
      m_faults(faults),
      m_log(log),
      m_port(port)
{
    connect(this, &QTcpServer::newConnection, this, &FileServer::accept);
}

QString FileServer::root() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

void FileServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void FileServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(MostHeaderBytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 && bytes.size() < MostHeaderBytes)
        return;
    socket->disconnect(this); // one request per connection
    if (end < 0)
        return socket->abort();
    socket->skip(end + 4);
    const Request request = parseHead(bytes.left(end), m_port);
    m_log.add(request);
    answer(socket, request);
}

void FileServer::answer(QTcpSocket *socket, const Request &request)
{
    if (request.hasHeader("Authorization"))
        return send(socket, errorReply(400, u"authorization_refused"_s, u"Files are fetched without credentials."_s));
    if (request.method != "GET" && request.method != "HEAD")
        return send(socket, errorReply(405, u"method_not_allowed"_s, u"Files can only be read."_s));
    const QList<QByteArray> parts = request.path.split('/'); // "", "files", token, name
    const QString token = parts.value(1) == "files" ? QString::fromLatin1(parts.value(2)) : QString();
    if (!m_redirectTarget.isEmpty() && m_faults.take(Fault::Redirect)) {
        Reply reply;
        reply.status = 302;
        reply.headers.append({ "Location", m_redirectTarget.toLatin1() + request.path });
        return send(socket, reply);
    }
    if (m_faults.take(Fault::Expired))
        m_jobs.expire(token);
    const std::optional<StoredFile> file = m_jobs.file(token);
    if (!file)
        return send(socket, errorReply(403, u"link_expired"_s, u"This link is not valid any more."_s));
    sendFile(socket, request, *file);
}

void FileServer::sendFile(QTcpSocket *socket, const Request &request, const StoredFile &file)
{
    const bool partial = request.hasHeader("Range");
    if (partial && m_faults.take(Fault::Replaced))
        replaceFile(file.path);
    const QFileInfo info(file.path);
    const QByteArray etag = tagOf(file, info);
    const QByteArray modified = httpDate(info.lastModified());
    const QByteArray ifRange = request.header("If-Range");
    const bool unchanged = ifRange.isEmpty() || ifRange == etag || ifRange == modified;
    ByteRange range { 0, info.size() };
    Reply reply;
    reply.contentType = file.contentType;
    reply.headers = { { "Date", httpDate(QDateTime::currentDateTimeUtc()) },
                      { "ETag", etag },
                      { "Last-Modified", modified },
                      { "Accept-Ranges", "bytes" },
                      { "Content-Disposition", "attachment; filename=\"" + file.name.toLatin1() + '"' } };
    if (partial && unchanged && !m_faults.take(Fault::NoRange)) {
        const auto wanted = parseRange(request.header("Range"), info.size());
        if (!wanted)
            return send(socket, unsatisfiable(info.size()));
        range = *wanted;
        if (range.length > 1 && m_faults.take(Fault::WrongRange))
            range = { range.first + 1, range.length - 1 };
        reply.status = 206;
        reply.headers.append({ "Content-Range", contentRange(range, info.size()) });
    }
    socket->write(head(reply, range.length));
    if (request.method == "HEAD")
        return socket->disconnectFromHost();
    FileTransfer::Manner manner = FileTransfer::Manner::Whole;
    if (m_faults.take(Fault::Cut))
        manner = FileTransfer::Manner::Cut;
    else if (m_faults.take(Fault::SlowFile))
        manner = FileTransfer::Manner::Slow;
    auto *transfer = new FileTransfer(socket, file.path, range, manner);
    transfer->start();
}

} // namespace rollbook::sandbox
