// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/filedownload.h"

#include "net/filedownload_p.h"

#include <QNetworkAccessManager>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 bufferBytes = 1024 * 1024;

} // namespace

FileDownload::FileDownload(ApiClient *client, const QUrl &url, const QString &partPath, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, url, partPath))
{
}

FileDownload::~FileDownload() = default;

void FileDownload::resumeFrom(const FileVersion &version)
{
    d->version = version;
    d->resuming = true;
}

void FileDownload::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void FileDownload::cancel()
{
    d->finishLater({ .code = ErrorCode::Cancelled });
}

void FileDownload::pause()
{
    d->pause();
}

void FileDownload::Private::begin()
{
    if (done || closing)
        return;
    QObject::connect(&syncing, &QFutureWatcher<bool>::finished, q, [this] { synced(); });
    if (const auto opened = resuming ? takeUpPart() : file.create(); !opened)
        finish(failure(opened.error()));
    else
        send();
}

/// Finds where to go on: nowhere, unless the answer can be held against a version.
Result<void> FileDownload::Private::takeUpPart()
{
    const auto size = file.reopen();
    if (!size)
        return failure(size.error());
    bytes = *size;
    qint64 kept = bytes;
    if (!version.canBeContinued() || (version.total >= 0 && bytes > version.total))
        kept = 0;
    else if (bytes > 0 && bytes == version.total)
        --kept; // nothing is missing, but only an answer can tell that the version still holds
    partial = kept > 0;
    return kept == bytes ? Result<void>() : cutPart(kept);
}

Result<void> FileDownload::Private::cutPart(qint64 size)
{
    bytes = size;
    emptied = size == 0;
    return file.truncate(size);
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
    // A file at the service itself counts as one of its calls.
    if (const qint64 ms = client->authorizationFor(url).isEmpty() ? 0 : client->takeTurn(); ms > 0) {
        sendIn(ms + 1);
        return;
    }
    storing = false;
    gunzip.reset();
    reply = client->network()->get(request());
    reply->setParent(q);
    reply->setReadBufferSize(bufferBytes);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, q, [this] { headersCame(); });
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this] { collect(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { arrived(); });
}

QNetworkRequest FileDownload::Private::request()
{
    QNetworkRequest request = plainRequest(url, client->limits().timeoutMs);
    request.setRawHeader("Accept-Encoding", "identity"); // else there is no length, and nothing to go on from
    if (partial) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(bytes) + '-');
        request.setRawHeader("If-Range", version.validator());
    }
    const QByteArray authorization = client->authorizationFor(url);
    homely = homely && !authorization.isEmpty();
    if (homely)
        request.setRawHeader("Authorization", authorization);
    return request;
}

void FileDownload::Private::sendIn(qint64 ms)
{
    QTimer::singleShot(int(ms), Qt::PreciseTimer, q, [this] {
        if (!done && !closing)
            send();
    });
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

void FileDownload::Private::pause()
{
    if (done || closing)
        return;
    if (!file.isOpen()) {
        finishLater({ .code = ErrorCode::Cancelled });
        return;
    }
    closing = true;
    dropReply();
    if (!syncing.isRunning())
        syncing.setFuture(file.sync());
}

void FileDownload::Private::synced()
{
    if (!syncing.result())
        fail(ErrorCode::FileNotWritable, u"the file could not be flushed to the disk"_s);
    else if (closing)
        finish(failure({ .code = ErrorCode::Cancelled }));
    else if (emptying)
        partEmptied();
    else
        finish(bytes);
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
