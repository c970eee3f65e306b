// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/contentrange.h"
#include "net/filedownload_p.h"
#include "net/retryafter.h"
#include "services/json.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int maxRedirects = 5;
constexpr qint64 blockBytes = 256 * 1024;
constexpr qint64 progressMs = 50;

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

void FileDownload::Private::headersCame()
{
    if (!reply || storing || emptying)
        return;
    if (statusOf(*reply) == 206 && partial)
        takeRest();
    else if (statusOf(*reply) == 200)
        takeWhole();
}

void FileDownload::Private::takeRest()
{
    const auto size = sizeOfContinued(*reply, version, bytes);
    if (!size) {
        askForWhole();
        return;
    }
    version.total = *size;
    store();
}

void FileDownload::Private::takeWhole()
{
    if (isEncoded(*reply)) {
        if (!isGzip(*reply)) {
            fail(ErrorCode::BadAnswer, u"the file is encoded in a way that was not asked for"_s);
            return;
        }
        gunzip = std::make_unique<Gunzip>();
    }
    webPage = reply->rawHeader("Content-Type").trimmed().toLower().startsWith("text/html");
    // What is decoded has no length that is known beforehand and no ranges.
    version = gunzip ? FileVersion() : versionOf(*reply);
    if (!startOver())
        return;
    emptying = emptied;
    if (emptying)
        syncing.setFuture(file.sync());
    else
        store();
}

/// The part must be empty, on the disk too, before its new version is told: were the program or the machine to end in
/// between, the old bytes would be continued as the new version.
bool FileDownload::Private::startOver()
{
    partial = false;
    if (bytes == 0)
        return true;
    const auto cut = cutPart(0);
    if (!cut)
        finish(failure(cut.error()));
    return cut.has_value();
}

/// Goes on with the answer, which may have arrived whole meanwhile.
void FileDownload::Private::partEmptied()
{
    emptied = false;
    emptying = false;
    if (!reply)
        return;
    store();
    if (done || closing || !reply)
        return;
    if (reply->isFinished())
        arrived();
    else
        collect();
}

void FileDownload::Private::store()
{
    storing = true;
    Q_EMIT q->versionKnown(version);
    if (!done && !closing)
        tellProgress();
}

/// Happens once, since nothing asks for a part any more. The bytes so far stay until the whole file begins to come.
void FileDownload::Private::askForWhole()
{
    partial = false;
    dropReply();
    send();
}

void FileDownload::Private::collect()
{
    block.resize(blockBytes);
    while (!done && reply && storing && reply->isOpen() && reply->bytesAvailable() > 0) {
        const qint64 count = reply->read(block.data(), block.size());
        if (count <= 0)
            break;
        if (!take(QByteArrayView(block).first(count)))
            return;
        if (lastTold.hasExpired(progressMs))
            tellProgress();
    }
}

/// False when that was the end of the answer, one way or the other.
bool FileDownload::Private::take(QByteArrayView came)
{
    if (!gunzip)
        return append(came);
    const bool good = gunzip->feed(came, [this](QByteArrayView content) { return append(content); });
    if (!good && !done)
        fail(ErrorCode::BadAnswer, u"the encoding of the file is damaged"_s);
    return good;
}

bool FileDownload::Private::append(QByteArrayView content)
{
    // Of a proxy, or of somebody who wants a password; an odd type alone is no fault.
    if (webPage && bytes == 0 && content.trimmed().startsWith('<')) {
        fail(ErrorCode::BadAnswer, u"a web page came instead of the file"_s);
        return false;
    }
    if (version.total >= 0 && bytes + content.size() > version.total) {
        tooLong();
        return false;
    }
    if (const auto written = file.write(content); !written) {
        finish(failure(written.error()));
        return false;
    }
    bytes += content.size();
    return true;
}

/// Chunked, and more than was announced. Of a rest that lied even the part before it is not trusted any more.
void FileDownload::Private::tooLong()
{
    if (!partial)
        fail(ErrorCode::BadAnswer, u"the file is longer than announced"_s);
    else if (startOver())
        askForWhole();
}

void FileDownload::Private::tellProgress()
{
    lastTold.start();
    Q_EMIT q->progress(bytes, version.total);
}

void FileDownload::Private::arrived()
{
    if (emptying)
        return;
    const QNetworkReply *const answer = reply;
    collect();
    if (done || !reply || reply != answer)
        return;
    const int status = statusOf(*reply);
    if (status >= 301 && status <= 308 && reply->hasRawHeader("Location"))
        redirected();
    else if (transportFailed(*reply) && (status < 400 || proxyRefused(*reply)))
        finish(failure(transportError(*reply, name())));
    else if (!storing)
        refused();
    else if (gunzip && !gunzip->atEnd())
        fail(ErrorCode::Network, u"the file was cut off"_s);
    else if (version.total >= 0 && bytes != version.total)
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
    const int status = statusOf(*reply);
    if (status == 429 && client && waitOut(reply->rawHeader("Retry-After")))
        return;
    // Not that range, or not of that version: 416 names a length at most, which proves nothing.
    if (partial && (status == 412 || status == 416)) {
        askForWhole();
        return;
    }
    const HttpReply answer { .status = status,
                             .body = reply->isOpen() ? reply->read(json::sampleBytes) : QByteArray(),
                             .request = name() };
    finish(failure({ .code = codeOf(answer.status), .httpStatus = answer.status, .detail = json::describe(answer) }));
}

void FileDownload::Private::sync()
{
    dropReply();
    tellProgress();
    if (done || closing)
        return;
    Q_EMIT q->received();
    if (!done && !closing)
        syncing.setFuture(file.sync());
}

} // namespace rollbook
