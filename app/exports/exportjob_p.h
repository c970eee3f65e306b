// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportjob.h"
#include "exports/filecheck.h"
#include "exports/pageexport.h"
#include "exports/sheetconversion.h"
#include "net/filedownload.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace rollbook {

class ExportJob::Private {
public:
    Private(ExportJob *job, ApiClient *owner, Report what, ExportRequest asked);

    void begin();
    void proceed();
    void stop(PartFate fate);
    void suspend();
    void giveUp();

    ExportJob *q;
    QPointer<ApiClient> client;
    Report report;
    ExportRequest request;
    ExportProgress progress;
    ExportWork work;
    ExportPacing pacing;
    Keeper keeper;
    QString receiptPath;
    bool held = false;
    bool waitingForSlot = false;

private:
    // exportjob.cpp: its life
    void goOn();
    void clientGone();
    Result<void> keep();
    void setState(ExportState state);
    void fail(const Error &error);
    void finish(ExportState state);
    void stopParts();
    bool isOver() const { return isFinal(progress.state) || isSuspended; }
    qint64 workedMs() const;

    // exportjobservice.cpp: what the service does
    void post();
    void requested(const Result<HttpReply> &answer);
    void postFailed(const Error &error);
    void scheduleLook();
    void look();
    void looked(const Result<HttpReply> &answer);
    void lookFailed(const Error &error);
    void forgottenByService(Error error);
    void fetchLink(const HttpRequest &request);
    void linkFetched(const Result<HttpReply> &answer);
    bool stalled(const ExportStatus &status);

    // exportjobretry.cpp: what breaks off
    bool tryAgain(const Error &error);
    void goOnAgain();
    void noteProgress(qint64 amount);

    // exportjobfile.cpp: what becomes of the file
    void readPages();
    void pagesRead(const Result<PagedFile> &result);
    void download();
    void downloaded(const Result<qint64> &result);
    void checkAgain();
    void checkedAgain(const Result<FileFacts> &facts, bool isPart);
    void check();
    void checked(const Result<FileFacts> &facts);
    FileCheck *newCheck(const QString &path);
    void moveIntoPlace();
    void done();
    void removePart();

    // exportjobsheet.cpp: what is made of it for spreadsheet programs
    void saveServed();
    void findChanges();
    void convert();
    void runSheet(SheetTask::Step step, const std::function<void(const SheetOutcome &)> &then);
    QString savedPart() const;
    void removeSheet();

    QTimer pollTimer;
    QTimer retryTimer;
    QElapsedTimer sinceProgress;
    QElapsedTimer sinceBegin;
    QPointer<ApiCall> call;
    QPointer<FileDownload> transfer;
    QPointer<PageExport> pages;
    QPointer<FileCheck> checker;
    QPointer<SheetConversion> sheet;
    QUrl link;
    qint64 promisedRows = -1;
    int looks = 0;
    int faults = 0;
    int retries = 0;
    qint64 furthest = 0; ///< bytes or rows that were reached before something broke off
    bool renewed = false; ///< an expired link has been asked for anew
    bool isSuspended = false;
};

} // namespace rollbook
