// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportjob.h"
#include "exports/pageexport.h"
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
    void giveUp();

    ExportJob *q;
    QPointer<ApiClient> client;
    Report report;
    ExportRequest request;
    ExportProgress progress;
    ExportPacing pacing;
    std::optional<ExportTicket> ticket;
    QString partPath;
    QUrl link;
    bool held = false;
    bool waitingForSlot = false;

private:
    void requested(const Result<HttpReply> &answer);
    void scheduleLook();
    void look();
    void looked(const Result<HttpReply> &answer);
    void lookFailed(const Error &error);
    void readPages();
    void pagesRead(const Result<PagedFile> &result);
    void fetchLink(const HttpRequest &request);
    void linkFetched(const Result<HttpReply> &answer);
    void moveIntoPlace(qint64 bytes);
    bool stalled(const ExportStatus &status);
    void download();
    void downloaded(const Result<qint64> &result);
    void setState(ExportState state);
    void fail(const Error &error);
    void finish(ExportState state);
    void removePart();

    QTimer pollTimer;
    QElapsedTimer sinceProgress;
    QPointer<ApiCall> call;
    QPointer<FileDownload> transfer;
    QPointer<PageExport> pages;
    int looks = 0;
    int faults = 0;
    bool renewed = false; ///< an expired link has been asked for anew
};

} // namespace rollbook
