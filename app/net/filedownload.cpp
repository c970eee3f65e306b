// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/filedownload.h"

#include "net/partfile.h"
#include "net/retryafter.h"
#include "net/transport.h"
#include "services/json.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int maxRedirects = 5;
constexpr qint64 chunkBytes = 64 * 1024;
constexpr qint64 bufferBytes = 4 * chunkBytes;

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
    case 404:
    case 410:
        return ErrorCode::LinkExpired;
    case 429:
        return ErrorCode::TooManyRequests;
    default:
        return status >= 500 ? ErrorCode::ServiceFailed : status >= 400 ? ErrorCode::Refused : ErrorCode::BadAnswer;
    }
}

} // namespace

class FileDownload::Private {
public:
    Private(FileDownload *download, ApiClient *owner, const QUrl &address, const QString &path)
        : q(download),
          client(owner),
          url(address),
          file(path)
    {
    }

    void begin();
    void finish(const Result<qint64> &result);
    void finishLater(const Error &error);
    void fail(ErrorCode code, const QString &why);

    FileDownload *q;

private:
    void send();
    void headersCame();
    void collect();
    void arrived();
    void refused();
    bool waitOut(const QByteArray &retryAfter);
    void sendIn(qint64 ms);
    void redirected();
    void retryDecoded();
    void sync();
    void dropReply();
    QString name() const { return nameOf("GET", url); }

    QPointer<ApiClient> client;
    QUrl url;
    PartFile file;
    QPointer<QNetworkReply> reply;
    QFutureWatcher<bool> syncing;
    qint64 bytes = 0;
    qint64 total = -1;
    int redirects = 0;
    int waits = 0;        ///< answers of 429 so far
    bool homely = true;   ///< every address so far had the connection's origin
    bool identity = true; ///< asks for the bytes as they are; given up when the server encodes all the same
    bool storing = false; ///< the answer is the file
    bool closing = false; ///< cancelled; it is yet to be told
    bool done = false;
};

FileDownload::FileDownload(ApiClient *client, const QUrl &url, const QString &partPath, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, url, partPath))
{
}

FileDownload::~FileDownload() = default;

void FileDownload::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void FileDownload::cancel()
{
    d->finishLater({ .code = ErrorCode::Cancelled });
}

void FileDownload::Private::begin()
{
    if (done || closing)
        return;
    QObject::connect(&syncing, &QFutureWatcher<bool>::finished, q, [this] {
        if (syncing.result())
            finish(bytes);
        else
            fail(ErrorCode::FileNotWritable, u"the file could not be flushed to the disk"_s);
    });
    if (const auto created = file.create(); !created)
        finish(failure(created.error()));
    else
        send();
}

void FileDownload::Private::send()
{
    if (!client) {
        finish(failure({ .code = ErrorCode::Cancelled }));
        return;
    }
    if (!isSecureEnough(url)) {
        fail(ErrorCode::InsecureUrl, u"the file is offered over an insecure connection"_s);
        return;
    }
    const QByteArray authorization = client->authorizationFor(url);
    // A file at the service itself counts as one of its calls.
    if (const qint64 ms = authorization.isEmpty() ? 0 : client->takeTurn(); ms > 0) {
        sendIn(ms + 1);
        return;
    }
    QNetworkRequest request = plainRequest(url, client->limits().timeoutMs);
    if (identity)
        request.setRawHeader("Accept-Encoding", "identity");
    homely = homely && !authorization.isEmpty();
    if (homely)
        request.setRawHeader("Authorization", authorization);
    storing = false;
    reply = client->network()->get(request);
    reply->setParent(q);
    reply->setReadBufferSize(bufferBytes);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, q, [this] { headersCame(); });
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this] { collect(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { arrived(); });
}

void FileDownload::Private::headersCame()
{
    if (!reply || statusOf(*reply) != 200)
        return;
    const QByteArray encoding = reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (identity && !encoding.isEmpty() && encoding != "identity") {
        retryDecoded();
        return;
    }
    storing = true;
    bool told = false;
    const qint64 length = reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&told);
    total = told && identity ? length : -1; // an encoded answer tells the length on the wire
    Q_EMIT q->progress(bytes, total);
}

/// Stored files may carry an encoding whatever was asked for; then the network layer decodes.
void FileDownload::Private::retryDecoded()
{
    identity = false;
    dropReply();
    send();
}

void FileDownload::Private::collect()
{
    while (!done && reply && storing && reply->isOpen() && reply->bytesAvailable() > 0) {
        const QByteArray block = reply->read(chunkBytes);
        if (block.isEmpty())
            return;
        if (const auto written = file.write(block); !written) {
            finish(failure(written.error()));
            return;
        }
        bytes += block.size();
        Q_EMIT q->progress(bytes, total);
    }
}

void FileDownload::Private::arrived()
{
    collect();
    if (done || !reply)
        return;
    const int status = statusOf(*reply);
    if (status >= 301 && status <= 308 && reply->hasRawHeader("Location"))
        redirected();
    else if (transportFailed(*reply) && status < 400)
        finish(failure(transportError(*reply, name())));
    else if (!storing)
        refused();
    else if (total >= 0 && bytes != total)
        fail(ErrorCode::Network, u"the file was cut off"_s);
    else
        sync();
}

void FileDownload::Private::redirected()
{
    const QUrl target = url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
    dropReply();
    if (++redirects > maxRedirects) {
        fail(ErrorCode::BadAnswer, u"too many redirects"_s);
    } else if (url.scheme() == "https"_L1 && target.scheme() != "https"_L1) {
        fail(ErrorCode::InsecureUrl, u"redirected to an insecure connection"_s);
    } else {
        url = target;
        send();
    }
}

void FileDownload::Private::sendIn(qint64 ms)
{
    QTimer::singleShot(int(ms), Qt::PreciseTimer, q, [this] {
        if (!done && !closing)
            send();
    });
}

/// A 429 passes; false when it has been waited for often enough.
bool FileDownload::Private::waitOut(const QByteArray &retryAfter)
{
    const ApiLimits &limits = client->limits();
    if (waits >= limits.backoffMs.size())
        return false;
    const auto asked = retryAfterMs(retryAfter, QDateTime::currentDateTimeUtc());
    const qint64 ms = asked ? *asked : limits.backoffMs.at(waits);
    if (ms > limits.longestWaitMs)
        return false;
    ++waits;
    dropReply();
    sendIn(ms);
    return true;
}

void FileDownload::Private::refused()
{
    if (statusOf(*reply) == 429 && client && waitOut(reply->rawHeader("Retry-After")))
        return;
    const HttpReply answer { .status = statusOf(*reply),
                             .body = reply->isOpen() ? reply->read(json::sampleBytes) : QByteArray(),
                             .request = name() };
    finish(failure({ .code = codeOf(answer.status), .httpStatus = answer.status, .detail = json::describe(answer) }));
}

void FileDownload::Private::sync()
{
    dropReply();
    Q_EMIT q->received();
    if (!done)
        syncing.setFuture(file.sync());
}

void FileDownload::Private::dropReply()
{
    if (!reply)
        return;
    reply->disconnect(q);
    reply->abort();
    reply->deleteLater();
    reply.clear();
}

void FileDownload::Private::fail(ErrorCode code, const QString &why)
{
    finish(failure({ .code = code, .message = why, .detail = u"%1\n%2"_s.arg(name(), why) }));
}

void FileDownload::Private::finishLater(const Error &error)
{
    closing = true;
    dropReply();
    QMetaObject::invokeMethod(
        q, [this, error] { finish(failure(error)); }, Qt::QueuedConnection);
}

void FileDownload::Private::finish(const Result<qint64> &result)
{
    if (done)
        return;
    done = true;
    dropReply();
    file.close();
    const Result<qint64> safe = result || !client ? result : Result<qint64>(failure(client->redacted(result.error())));
    q->deleteLater();
    Q_EMIT q->finished(safe);
}

} // namespace rollbook
