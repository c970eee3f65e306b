// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob_p.h"

#include "exports/targetfile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Faults of the moment: worth another look. What the service says with a 4xx is final.
bool isTransient(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::ServiceFailed
        || code == ErrorCode::TooManyRequests || code == ErrorCode::BadAnswer;
}

} // namespace

ExportJob::ExportJob(ApiClient *client, Report report, ExportRequest request, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, client, std::move(report), std::move(request)))
{
}

ExportJob::~ExportJob()
{
    d->giveUp();
}

const ExportRequest &ExportJob::request() const
{
    return d->request;
}

const ExportProgress &ExportJob::progress() const
{
    return d->progress;
}

std::optional<ExportTicket> ExportJob::ticket() const
{
    return d->ticket;
}

QString ExportJob::partPath() const
{
    return d->partPath;
}

void ExportJob::holdDownload()
{
    d->held = true;
}

void ExportJob::allowDownload()
{
    d->held = false;
    if (d->waitingForSlot)
        d->proceed();
}

bool ExportJob::readyToDownload() const
{
    return d->waitingForSlot;
}

void ExportJob::setPacing(const ExportPacing &pacing)
{
    d->pacing = pacing;
}

void ExportJob::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->begin(); }, Qt::QueuedConnection);
}

void ExportJob::cancel(PartFate fate)
{
    d->stop(fate);
}

ExportJob::Private::Private(ExportJob *job, ApiClient *owner, Report what, ExportRequest asked)
    : q(job),
      client(owner),
      report(std::move(what)),
      request(std::move(asked)),
      partPath(newPartPath(request.targetPath))
{
    pollTimer.setSingleShot(true);
    QObject::connect(&pollTimer, &QTimer::timeout, q, [this] { look(); });
}

void ExportJob::Private::begin()
{
    if (isFinal(progress.state))
        return;
    if (!client) {
        finish(ExportState::Cancelled);
        return;
    }
    if (const auto writable = checkTarget(request.targetPath, request.overwrite); !writable) {
        fail(writable.error());
        return;
    }
    if (report.isPagedExport()) {
        readPages();
        return;
    }
    const auto post = client->service().exportRequest(client->connection(), report, request.query, request.format);
    if (!post) {
        fail(post.error());
        return;
    }
    setState(ExportState::Requesting);
    if (isFinal(progress.state)) // whoever listens may cancel at any change
        return;
    call = client->call(*post, q);
    QObject::connect(call, &ApiCall::finished, q, [this](const Result<HttpReply> &answer) { requested(answer); });
    call->start();
}

void ExportJob::Private::requested(const Result<HttpReply> &answer)
{
    call.clear();
    if (!answer) {
        fail(answer.error());
        return;
    }
    const auto accepted = client->service().parseTicket(*answer);
    if (!accepted) {
        fail(client->redacted(accepted.error()));
        return;
    }
    ticket = *accepted;
    Q_EMIT q->ticketReceived();
    sinceProgress.start();
    if (!isFinal(progress.state))
        setState(ExportState::Preparing);
    if (!isFinal(progress.state))
        scheduleLook();
}

void ExportJob::Private::scheduleLook()
{
    pollTimer.start(pacing.pollMs.at(qMin<qsizetype>(looks++, pacing.pollMs.size() - 1)));
}

void ExportJob::Private::look()
{
    if (!client) {
        finish(ExportState::Cancelled);
        return;
    }
    call = client->call(client->service().statusRequest(client->connection(), *ticket), q);
    QObject::connect(call, &ApiCall::finished, q, [this](const Result<HttpReply> &answer) { looked(answer); });
    call->start();
}

void ExportJob::Private::looked(const Result<HttpReply> &answer)
{
    call.clear();
    if (!answer) {
        lookFailed(answer.error());
        return;
    }
    const auto status = client->service().parseStatus(*answer);
    if (!status) {
        lookFailed(client->redacted(status.error()));
        return;
    }
    faults = 0;
    const bool stuck = stalled(*status);
    progress.completeItems = status->completeItems;
    progress.totalItems = status->totalItems;
    Q_EMIT q->progressChanged();
    if (isFinal(progress.state))
        return;
    if (status->done) {
        link = status->resultUrl;
        if (const auto request = client->service().linkRequest(client->connection(), *ticket))
            fetchLink(*request);
        else
            proceed();
    } else if (stuck) {
        fail({ .code = ErrorCode::JobFailed, .message = u"the export makes no progress"_s });
    } else {
        scheduleLook();
    }
}

void ExportJob::Private::fetchLink(const HttpRequest &request)
{
    call = client->call(request, q);
    QObject::connect(call, &ApiCall::finished, q, [this](const Result<HttpReply> &answer) { linkFetched(answer); });
    call->start();
}

void ExportJob::Private::linkFetched(const Result<HttpReply> &answer)
{
    call.clear();
    if (!answer) {
        lookFailed(answer.error());
        return;
    }
    const auto address = client->service().parseLink(*answer);
    if (!address) {
        lookFailed(client->redacted(address.error()));
        return;
    }
    link = *address;
    proceed();
}

/// What the service cannot prepare is put together here.
void ExportJob::Private::readPages()
{
    setState(ExportState::Preparing);
    if (isFinal(progress.state))
        return;
    pages = new PageExport(client, report, request.query, request.format, partPath, q);
    QObject::connect(pages, &PageExport::progress, q, [this](qint64 rows, qint64 total) {
        progress.completeItems = rows;
        progress.totalItems = total;
        Q_EMIT q->progressChanged();
    });
    QObject::connect(pages, &PageExport::received, q, [this] { setState(ExportState::Checking); });
    QObject::connect(pages, &PageExport::finished, q, [this](const Result<PagedFile> &result) { pagesRead(result); });
    pages->start();
}

void ExportJob::Private::pagesRead(const Result<PagedFile> &result)
{
    pages.clear();
    if (!result) {
        fail(result.error());
        return;
    }
    progress.changedMeanwhile = result->changed;
    moveIntoPlace(result->bytes);
}

void ExportJob::Private::lookFailed(const Error &error)
{
    if (isTransient(error.code) && ++faults <= pacing.faultsInARow) {
        scheduleLook();
        return;
    }
    Error final = error;
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::Refused)
        final.code = ErrorCode::JobFailed;
    fail(final);
}

bool ExportJob::Private::stalled(const ExportStatus &status)
{
    const bool planned = status.startsAt.isValid() && status.startsAt > QDateTime::currentDateTimeUtc();
    if (planned || status.completeItems != progress.completeItems || status.totalItems != progress.totalItems)
        sinceProgress.restart();
    const bool silent = status.completeItems < 0 && status.totalItems < 0;
    return sinceProgress.hasExpired(silent ? pacing.silentMs : pacing.stallMs);
}

/// Goes on to the download, or waits for leave to do so.
void ExportJob::Private::proceed()
{
    if (isFinal(progress.state))
        return;
    waitingForSlot = held;
    if (held)
        Q_EMIT q->downloadReady();
    else
        download();
}

void ExportJob::Private::download()
{
    if (!client) {
        finish(ExportState::Cancelled);
        return;
    }
    progress.receivedBytes = 0;
    progress.totalBytes = -1;
    setState(ExportState::Downloading);
    if (isFinal(progress.state))
        return;
    transfer = new FileDownload(client, link, partPath, q);
    QObject::connect(transfer, &FileDownload::progress, q, [this](qint64 received, qint64 total) {
        progress.receivedBytes = received;
        progress.totalBytes = total;
        Q_EMIT q->progressChanged();
    });
    QObject::connect(transfer, &FileDownload::received, q, [this] { setState(ExportState::Checking); });
    QObject::connect(transfer, &FileDownload::finished, q,
                     [this](const Result<qint64> &result) { downloaded(result); });
    transfer->start();
}

void ExportJob::Private::downloaded(const Result<qint64> &result)
{
    transfer.clear();
    if (!result && result.error().code == ErrorCode::LinkExpired && !renewed) {
        renewed = true;
        removePart();
        setState(ExportState::Preparing);
        if (!isFinal(progress.state))
            look();
        return;
    }
    if (!result) {
        fail(result.error());
        return;
    }
    moveIntoPlace(*result);
}

void ExportJob::Private::moveIntoPlace(qint64 bytes)
{
    progress.receivedBytes = bytes;
    if (const auto moved = rollbook::moveIntoPlace(partPath, request.targetPath, request.overwrite); !moved)
        fail(moved.error());
    else
        finish(ExportState::Done);
}

void ExportJob::Private::stop(PartFate fate)
{
    if (isFinal(progress.state))
        return;
    if (fate == PartFate::Remove)
        removePart();
    finish(ExportState::Cancelled);
}

void ExportJob::Private::giveUp()
{
    if (!isFinal(progress.state))
        removePart();
    delete call;
    delete transfer;
    delete pages;
}

void ExportJob::Private::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) { // the client is going away
        stop(PartFate::Remove);
        return;
    }
    progress.error = error;
    removePart();
    finish(ExportState::Failed);
}

void ExportJob::Private::setState(ExportState state)
{
    progress.state = state;
    Q_EMIT q->progressChanged();
}

void ExportJob::Private::finish(ExportState state)
{
    pollTimer.stop();
    waitingForSlot = false;
    // Neither may make its file anew before it is deleted.
    if (transfer)
        transfer->cancel();
    if (pages)
        pages->cancel();
    for (QObject *running :
         { static_cast<QObject *>(call), static_cast<QObject *>(transfer), static_cast<QObject *>(pages) })
        if (running) {
            running->disconnect(q);
            running->deleteLater();
        }
    call.clear();
    transfer.clear();
    pages.clear();
    setState(state);
    Q_EMIT q->finished();
}

/// Deletes only what this job made: a download creates the file and refuses one that exists.
void ExportJob::Private::removePart()
{
    QFile::remove(partPath);
}

} // namespace rollbook
