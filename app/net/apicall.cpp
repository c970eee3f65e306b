// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient_p.h"
#include "net/retryafter.h"
#include "net/transport.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int maxRedirects = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

ApiCall::ApiCall(ApiClient *client, HttpRequest request, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, std::move(request)))
{
    client->d->calls.insert(this);
}

ApiCall::~ApiCall()
{
    d->leaveClient();
}

void ApiCall::start()
{
    if (!d->client || d->order != 0)
        return;
    d->order = d->client->d->nextOrder++;
    // Queued, because a throttled or refused call must not report from in here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (d->client && !d->closing)
                d->client->d->enqueue(this);
        },
        Qt::QueuedConnection);
}

void ApiCall::cancel()
{
    d->cancel();
}

QByteArray ApiCall::Private::verb() const
{
    return request.method == HttpRequest::Method::Post ? "POST" : "GET";
}

QString ApiCall::Private::name() const
{
    return nameOf(verb(), request.url);
}

void ApiCall::Private::send()
{
    if (!isSecureEnough(request.url)) {
        finishLater({ .code = ErrorCode::InsecureUrl, .detail = name() });
        return;
    }
    QNetworkRequest wire = plainRequest(request.url, client->d->limits.timeoutMs);
    for (const auto &[header, value] : std::as_const(request.headers))
        wire.setRawHeader(header, value);
    if (const QByteArray authorization = client->authorizationFor(request.url); !authorization.isEmpty())
        wire.setRawHeader("Authorization", authorization);
    received.clear();
    if (request.method == HttpRequest::Method::Post) {
        upload = new OnceBody(request.body, q);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        reply = client->d->network->post(wire, upload);
    } else {
        reply = client->d->network->get(wire);
    }
    reply->setParent(q);
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this] { collect(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { arrived(); });
}

/// Reads one byte over the cap at most, so that a compressed answer cannot unfold without bound either.
void ApiCall::Private::collect()
{
    const qint64 cap = client->d->limits.replyBytes;
    while (!done && reply && reply->isOpen()) { // a timeout closes it
        const QByteArray bytes = reply->read(qMin<qint64>(64 * 1024, cap + 1 - received.size()));
        if (bytes.isEmpty())
            return;
        received += bytes;
        if (received.size() > cap) {
            finish(failure({ .code = ErrorCode::TooLarge, .httpStatus = statusOf(*reply), .detail = name() }));
            return;
        }
    }
}

void ApiCall::Private::arrived()
{
    collect();
    if (done || !reply)
        return;
    const int status = statusOf(*reply);
    if (transportFailed(*reply) && (status < 400 || proxyRefused(*reply))) {
        finish(failure(lost()));
        return;
    }
    HttpReply answer { .status = status, .headers = {}, .body = std::exchange(received, {}), .request = name() };
    const auto &pairs = reply->rawHeaderPairs();
    for (const auto &[header, value] : pairs)
        answer.headers << qMakePair(header.toLower(), value);
    dropReply();
    answered(std::move(answer));
}

void ApiCall::Private::answered(HttpReply answer)
{
    if (answer.status >= 200 && answer.status < 300)
        finish(answer);
    else if (isRedirect(answer.status))
        redirected(answer);
    else if (answer.status == 429)
        refusedForNow(answer);
    else if (answer.status >= 400)
        finish(failure(client->d->service->errorFrom(answer)));
    else
        finish(failure({ .code = ErrorCode::BadAnswer,
                         .httpStatus = answer.status,
                         .detail = u"%1 -> %2"_s.arg(name()).arg(answer.status) }));
}

void ApiCall::Private::redirected(const HttpReply &answer)
{
    const QUrl target = request.url.resolved(QUrl::fromEncoded(answer.header("location")));
    Error error { .code = ErrorCode::BadAnswer,
                  .httpStatus = answer.status,
                  .detail = u"%1 -> %2"_s.arg(name()).arg(answer.status) };
    if (!answer.header("location").isEmpty() && !sameOrigin(target, client->connection().baseUrl))
        error.code = ErrorCode::ForeignRedirect;
    else if (request.method == HttpRequest::Method::Get && !answer.header("location").isEmpty()
             && ++redirects <= maxRedirects) {
        request.url = target;
        client->d->enqueue(q);
        return;
    }
    finish(failure(error));
}

/// The request was refused, so nothing happened: even a POST may be sent again.
void ApiCall::Private::refusedForNow(const HttpReply &answer)
{
    const ApiLimits &limits = client->d->limits;
    const auto asked = retryAfterMs(answer.header("retry-after"), QDateTime::currentDateTimeUtc());
    if (attempts >= limits.backoffMs.size() || asked.value_or(0) > limits.longestWaitMs) {
        finish(failure(client->d->service->errorFrom(answer)));
        return;
    }
    client->d->throttle.pause(asked ? *asked : client->d->backoff(attempts));
    ++attempts;
    client->d->enqueue(q);
}

/// What became of a request without a whole answer. A POST of which something was sent may have been acted on.
Error ApiCall::Private::lost() const
{
    Error error = transportError(*reply, name());
    if (upload && upload->touched() && error.code != ErrorCode::Tls && error.code != ErrorCode::ProxyRefused
        && reply->error() != QNetworkReply::ConnectionRefusedError
        && reply->error() != QNetworkReply::HostNotFoundError)
        error.code = ErrorCode::NotCertain;
    return error;
}

void ApiCall::Private::cancel()
{
    if (done || closing)
        return;
    dropReply();
    if (client)
        client->d->waiting.remove(order);
    finishLater({ .code = ErrorCode::Cancelled, .detail = name() });
}

void ApiCall::Private::clientGone()
{
    cancel();
    client = nullptr;
}

void ApiCall::Private::leaveClient()
{
    if (!client)
        return;
    client->d->calls.remove(q);
    client->d->waiting.remove(order);
}

void ApiCall::Private::dropReply()
{
    if (reply) {
        reply->disconnect(q);
        reply->abort();
        reply->deleteLater();
        reply.clear();
    }
    if (upload)
        upload->deleteLater();
    upload.clear();
}

void ApiCall::Private::finishLater(Error error)
{
    closing = true;
    QMetaObject::invokeMethod(
        q, [this, error] { finish(failure(error)); }, Qt::QueuedConnection);
}

void ApiCall::Private::finish(const Result<HttpReply> &result)
{
    if (done)
        return;
    done = true;
    dropReply();
    leaveClient();
    const Result<HttpReply> safe =
        result || !client ? result : Result<HttpReply>(failure(client->redacted(result.error())));
    q->deleteLater();
    Q_EMIT q->finished(safe);
}

} // namespace rollbook
