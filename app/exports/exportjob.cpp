// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob_p.h"

#include "exports/targetfile.h"

#include <QFileInfo>

namespace rollbook {

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

const ExportWork &ExportJob::work() const
{
    return d->work;
}

std::optional<ExportTicket> ExportJob::ticket() const
{
    return d->work.ticket;
}

QString ExportJob::partPath() const
{
    return d->work.partPath;
}

QString ExportJob::receiptPath() const
{
    return d->receiptPath;
}

void ExportJob::resumeFrom(const ExportWork &work)
{
    d->work = work;
    d->progress.changedMeanwhile = work.pages.changed;
}

void ExportJob::setKeeper(Keeper keeper)
{
    d->keeper = std::move(keeper);
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

void ExportJob::suspend()
{
    d->suspend();
}

ExportJob::Private::Private(ExportJob *job, ApiClient *owner, Report what, ExportRequest asked)
    : q(job),
      client(owner),
      report(std::move(what)),
      request(std::move(asked))
{
    work.partPath = newPartPath(request.targetPath);
    pollTimer.setSingleShot(true);
    QObject::connect(&pollTimer, &QTimer::timeout, q, [this] { look(); });
    retryTimer.setSingleShot(true);
    QObject::connect(&retryTimer, &QTimer::timeout, q, [this] { goOnAgain(); });
}

void ExportJob::Private::begin()
{
    if (isOver())
        return;
    sinceBegin.start();
    if (!client)
        clientGone();
    else if (work.receipt)
        checkAgain();
    else
        goOn();
}

/// From where the work stands.
void ExportJob::Private::goOn()
{
    if (const auto writable = checkTarget(request.targetPath, request.overwrite); !writable) {
        fail(writable.error());
    } else if (report.isPagedExport()) {
        readPages();
    } else if (work.ticket) {
        sinceProgress.start();
        setState(ExportState::Preparing);
        if (!isOver())
            look();
    } else if (work.posted) {
        fail({ .code = ErrorCode::NotCertain });
    } else {
        post();
    }
}

void ExportJob::Private::stop(PartFate fate)
{
    if (isOver())
        return;
    if (fate == PartFate::Remove)
        removePart();
    work.changes.reset();
    finish(ExportState::Cancelled);
}

void ExportJob::Private::suspend()
{
    if (isOver())
        return;
    work.workedMs = workedMs();
    isSuspended = true;
    stopParts();
}

void ExportJob::Private::giveUp()
{
    if (!isOver())
        removePart();
    delete call;
    delete transfer;
    delete pages;
    delete checker;
    delete sheet;
}

void ExportJob::Private::clientGone()
{
    if (!keeper) {
        stop(PartFate::Remove);
        return;
    }
    suspend();
    Q_EMIT q->suspended();
}

Result<void> ExportJob::Private::keep()
{
    return keeper ? keeper() : Result<void>();
}

qint64 ExportJob::Private::workedMs() const
{
    return work.workedMs + (sinceBegin.isValid() ? sinceBegin.elapsed() : 0);
}

void ExportJob::Private::fail(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        clientGone();
        return;
    }
    if (isOver()) // whoever was told of the fault has ended it
        return;
    progress.error = error;
    const bool holds = report.isPagedExport() ? work.pages.rows > 0 : QFileInfo(work.partPath).size() > 0;
    if (!holds && !work.receipt)
        removePart(); // there is nothing in it to go on from
    finish(ExportState::Failed);
}

void ExportJob::Private::setState(ExportState state)
{
    progress.state = state;
    progress.ready = progress.ready && state == ExportState::Preparing;
    progress.retrying = progress.retrying && (state == ExportState::Preparing || state == ExportState::Downloading);
    Q_EMIT q->progressChanged();
}

void ExportJob::Private::finish(ExportState state)
{
    work.workedMs = workedMs();
    sinceBegin.invalidate();
    stopParts();
    setState(state);
    Q_EMIT q->finished();
}

/// Nothing of it may make its file anew, or tell anything, before it is deleted.
void ExportJob::Private::stopParts()
{
    pollTimer.stop();
    retryTimer.stop();
    waitingForSlot = false;
    if (transfer)
        transfer->cancel();
    if (pages)
        pages->cancel();
    for (QObject *running :
         { static_cast<QObject *>(call), static_cast<QObject *>(transfer), static_cast<QObject *>(pages),
           static_cast<QObject *>(checker), static_cast<QObject *>(sheet) })
        if (running) {
            running->disconnect(q);
            running->deleteLater();
        }
    call.clear();
    transfer.clear();
    pages.clear();
    checker.clear();
    sheet.clear();
}

} // namespace rollbook
