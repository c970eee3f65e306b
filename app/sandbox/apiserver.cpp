// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apiserver.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <memory>

namespace rollbook::sandbox {

namespace {

Request requestOf(const QHttpServerRequest &source)
{
    Request request;
    request.method =
        QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(source.method())))
            .toUpper();
    request.path = source.url().path(QUrl::FullyEncoded).toLatin1();
    request.query = source.url().query(QUrl::FullyEncoded).toLatin1();
    request.headers = source.headers();
    request.body = source.body();
    return request;
}

void write(QHttpServerResponder &responder, const Reply &reply)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Type", reply.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
}

} // namespace

ApiServer::ApiServer(RequestLog &log) : m_log(log) { }

void ApiServer::serve(const QList<Api *> &apis, int latencyMs)
{
    m_apis = apis;
    m_latencyMs = latencyMs;
}

Reply ApiServer::answer(const Request &request) const
{
    for (Api *api : m_apis) {
        const QByteArray root = api->root();
        if (request.path.startsWith(root) && (request.path.size() == root.size() || request.path[root.size()] == '/'))
            return api->answer(request);
    }
    return m_apis.isEmpty() ? notFoundReply() : m_apis.constFirst()->answer(request);
}

bool ApiServer::handleRequest(const QHttpServerRequest &source, QTcpSocket *socket)
{
    const Request request = requestOf(source);
    m_log.add(request);
    const Reply reply = answer(request);
    const auto responder = std::make_shared<QHttpServerResponder>(makeResponder(source, socket));
    if (m_latencyMs <= 0) {
        write(*responder, reply);
        return true;
    }
    // With the socket as its context the answer is dropped when the client has gone; writing then would crash.
    QTimer::singleShot(m_latencyMs, socket, [responder, reply] { write(*responder, reply); });
    return true;
}

void ApiServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    handleRequest(request, socket);
}

} // namespace rollbook::sandbox
