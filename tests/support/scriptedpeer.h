// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

/// One request as it arrived.
struct PeerRequest {
    QByteArray method;
    QByteArray target;                    ///< path and query
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A service on loopback that answers as the test says, byte by byte where that matters. Answers are used up in
/// order; the last one stays. Lives in the test's thread.
class ScriptedPeer : public QTcpServer {
    Q_OBJECT
public:
    using Answer = std::function<void(QTcpSocket *, const PeerRequest &)>;
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    explicit ScriptedPeer(QObject *parent = nullptr) : QTcpServer(parent)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
    }

    QUrl url(const QString &path = QStringLiteral("/api/v2")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    void then(Answer answer) { m_answers << std::move(answer); }
    const QList<PeerRequest> &requests() const { return m_requests; }

    static QByteArray response(int status, const QByteArray &body, const Headers &headers = {})
    {
        QByteArray text = "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : headers)
            text += name + ": " + value + "\r\n";
        return text + "\r\n" + body;
    }
    static Answer reply(int status, const QByteArray &body, const Headers &headers = {})
    {
        return [bytes = response(status, body, headers)](QTcpSocket *socket, const PeerRequest &) {
            socket->write(bytes);
        };
    }
    /// Writes these bytes and closes.
    static Answer raw(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket, const PeerRequest &) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
    }
    /// Closes without a word.
    static Answer close()
    {
        return [](QTcpSocket *socket, const PeerRequest &) { socket->disconnectFromHost(); };
    }
    /// Never answers.
    static Answer silence()
    {
        return [](QTcpSocket *, const PeerRequest &) {};
    }

Q_SIGNALS:
    void disconnected();

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, &ScriptedPeer::disconnected);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray bytes = socket->peek(socket->bytesAvailable());
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        PeerRequest request = parse(bytes.left(end));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        socket->read(end + 4);
        request.body = socket->read(length);
        m_requests << request;
        if (m_answers.isEmpty())
            return;
        const Answer answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
        answer(socket, request);
    }

    static PeerRequest parse(const QByteArray &head)
    {
        PeerRequest request;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }

    QList<Answer> m_answers;
    QList<PeerRequest> m_requests;
};
