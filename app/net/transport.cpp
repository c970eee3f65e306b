// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

using namespace Qt::StringLiterals;

namespace rollbook {

QNetworkRequest plainRequest(const QUrl &url, int timeoutMs)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1); // refuses well-compressed answers; callers have caps of their own
    request.setTransferTimeout(timeoutMs);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Rollbook/" ROLLBOOK_VERSION ""_s);
    return request;
}

QString nameOf(const QByteArray &verb, const QUrl &url)
{
    return QString::fromLatin1(verb) + u' ' + url.path(QUrl::FullyEncoded);
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool transportFailed(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError)
        return false;
    // Errors above the proxy range are made of the HTTP status, except these.
    return statusOf(reply) == 0 || error < QNetworkReply::ContentAccessDenied
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
}

bool proxyRefused(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::ProxyAuthenticationRequiredError;
}

Error transportError(const QNetworkReply &reply, const QString &name)
{
    ErrorCode code = ErrorCode::Network;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        code = ErrorCode::Tls;
    else if (reply.error() == QNetworkReply::TimeoutError || reply.error() == QNetworkReply::OperationCanceledError)
        code = ErrorCode::Timeout; // a transfer timeout reports itself as cancelled
    else if (reply.error() == QNetworkReply::ProtocolFailure)
        code = ErrorCode::BadAnswer;
    else if (proxyRefused(reply))
        return { .code = ErrorCode::ProxyRefused, .detail = u"%1\nthe proxy answered 407"_s.arg(name) };
    // Qt's text holds the whole address once a status line has arrived.
    const QString said = statusOf(reply) == 0 ? reply.errorString() : u"the connection was closed too early"_s;
    return { .code = code, .httpStatus = 0, .message = said, .detail = u"%1\n%2"_s.arg(name, said) };
}

} // namespace rollbook
