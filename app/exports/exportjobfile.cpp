// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob_p.h"

#include "exports/targetfile.h"

#include <QFile>

namespace rollbook {

namespace {

/// What the column with the row's id may be called in a file.
QStringList idNamesOf(const Report &report)
{
    const Column *column = report.column(report.identityKey);
    if (!column)
        return {};
    return QStringList(column->key) + column->aliases + QStringList(column->labelText);
}

} // namespace

/// What the service cannot prepare is put together here.
void ExportJob::Private::readPages()
{
    setState(ExportState::Preparing);
    if (isOver())
        return;
    pages = new PageExport(client, report, request.query, request.format, work.partPath, q);
    pages->resumeFrom(work.pages);
    QObject::connect(pages, &PageExport::checkpoint, q, [this](const PageCheckpoint &checkpoint) {
        work.pages = checkpoint;
        if (checkpoint.bytes < 0 && client) // what is read now begins now
            work.asOf = QDateTime::currentDateTimeUtc().toTimeZone(client->connection().zone);
        // An older one that stays is as good: more of the file is read again.
        static_cast<void>(keep());
    });
    QObject::connect(pages, &PageExport::progress, q, [this](qint64 rows, qint64 total) {
        progress.completeItems = rows;
        progress.totalItems = total;
        noteProgress(rows);
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
        if (!tryAgain(result.error()))
            fail(result.error());
        return;
    }
    progress.changedMeanwhile = result->changed;
    promisedRows = result->total;
    check();
}

/// Goes on to the download, or waits for leave to do so.
void ExportJob::Private::proceed()
{
    if (isOver())
        return;
    waitingForSlot = held;
    progress.ready = held;
    if (!held) {
        download();
        return;
    }
    Q_EMIT q->progressChanged();
    if (!isOver())
        Q_EMIT q->downloadReady();
}

void ExportJob::Private::download()
{
    if (!client) {
        clientGone();
        return;
    }
    if (!progress.retrying) {
        progress.receivedBytes = 0;
        progress.totalBytes = -1;
    }
    setState(ExportState::Downloading);
    if (isOver())
        return;
    transfer = new FileDownload(client, link, work.partPath, q);
    if (QFile::exists(work.partPath))
        transfer->resumeFrom(work.version);
    QObject::connect(transfer, &FileDownload::versionKnown, q, [this](const FileVersion &version) {
        work.version = version;
        // Another version than the one that is kept is found out when the download is continued.
        static_cast<void>(keep());
    });
    QObject::connect(transfer, &FileDownload::progress, q, [this](qint64 received, qint64 total) {
        progress.receivedBytes = received;
        progress.totalBytes = total;
        noteProgress(received);
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
        setState(ExportState::Preparing);
        if (!isOver())
            look();
    } else if (!result) {
        if (!tryAgain(result.error()))
            fail(result.error());
    } else {
        progress.receivedBytes = *result;
        check();
    }
}

FileCheck *ExportJob::Private::newCheck(const QString &path)
{
    const QString format = work.converted ? QString() : request.format;
    return new FileCheck({ .path = path, .format = format, .idNames = idNamesOf(report) }, q);
}

/// The program ended between the check and Done: the file lies under one of its two names, or is no longer whole. What
/// was being made of it is made again.
void ExportJob::Private::checkAgain()
{
    if (!work.converted)
        removeSheet();
    const QString part = savedPart();
    const bool isPart = QFile::exists(part);
    setState(ExportState::Checking);
    if (isOver())
        return;
    checker = newCheck(isPart ? part : request.targetPath);
    QObject::connect(checker, &FileCheck::finished, q,
                     [this, isPart](const Result<FileFacts> &facts) { checkedAgain(facts, isPart); });
    checker->start();
}

void ExportJob::Private::checkedAgain(const Result<FileFacts> &facts, bool isPart)
{
    checker.clear();
    const bool same = facts && facts->bytes == work.receipt->bytes && facts->sha256 == work.receipt->sha256;
    const bool isSaved = work.converted || request.savedAs.kind == SavedAs::Kind::Served;
    progress.receivedBytes = same ? facts->bytes : 0;
    if (same && isPart && isSaved) {
        moveIntoPlace();
    } else if (same && isPart) {
        saveServed();
    } else if (same && isSaved) {
        done();
    } else {
        work.receipt.reset();
        removeSheet();
        goOn();
    }
}

void ExportJob::Private::check()
{
    if (isOver())
        return;
    checker = newCheck(work.partPath);
    QObject::connect(checker, &FileCheck::finished, q, [this](const Result<FileFacts> &facts) { checked(facts); });
    checker->start();
}

void ExportJob::Private::checked(const Result<FileFacts> &facts)
{
    checker.clear();
    if (!facts) {
        fail(facts.error());
        return;
    }
    progress.receivedBytes = facts->bytes;
    Receipt receipt = judge(*facts, promisedRows, progress.changedMeanwhile);
    receipt.format = request.format;
    receipt.words = request.words;
    receipt.asOf = work.asOf;
    receipt.durationMs = workedMs();
    work.receipt = receipt;
    // Without it the file is fetched again after a crash; it cannot be lost.
    static_cast<void>(keep());
    saveServed();
}

void ExportJob::Private::moveIntoPlace()
{
    if (isOver())
        return;
    if (const auto moved = rollbook::moveIntoPlace(savedPart(), request.targetPath, request.overwrite); !moved)
        fail(moved.error());
    else
        done();
}

/// A receipt that cannot be written beside the file spoils no file; it stays with the export.
void ExportJob::Private::done()
{
    if (work.converted)
        QFile::remove(work.partPath);
    if (request.writeReceipt)
        receiptPath = writeReceipt(*work.receipt, request.targetPath, request.overwrite).value_or(QString());
    finish(ExportState::Done);
}

/// Deletes only what this job, or the one before it, has made: a new part file refuses one that exists.
void ExportJob::Private::removePart()
{
    QFile::remove(work.partPath);
    removeSheet();
}

} // namespace rollbook
