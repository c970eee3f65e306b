// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrecord.h"
#include "net/apiclient.h"
#include "report/report.h"

#include <functional>

namespace rollbook {

/// How often a running export is looked at. The defaults are the product's; tests shorten the waits.
struct ExportPacing {
    QList<int> pollMs = { 500, 1'000, 2'000, 4'000, 8'000, 10'000 }; ///< the last one repeats
    int faultsInARow = 5;           ///< unanswered looks that are forgiven one after the other
    qint64 stallMs = 30 * 60'000;   ///< without any progress the export counts as failed
    qint64 silentMs = 120 * 60'000; ///< the same where the service tells no progress
    /// Waits before what broke off, a download or a page, is tried again; it fails after the last. What brought
    /// anything new begins with the first again.
    QList<int> retryMs = { 1'000, 2'000, 4'000, 8'000, 16'000, 30'000 };
};

/// Runs one export: Requesting (one POST, never repeated) -> Preparing (polls with back-off) -> Downloading (part file
/// beside the target) -> Checking (counted, hashed, flushed, where wanted made into another file for spreadsheet
/// programs, renamed without replace) -> Done | Failed | Cancelled.
/// Begins where work() says it stands. finished comes exactly once, unless it was suspended; the owner deletes the job.
/// An expired link is asked for anew once. What breaks off goes on by itself some times. What has arrived of a file
/// that failed is kept in the part file.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    enum class PartFate { Remove, Keep };
    /// Keeps work() and progress(). Nothing is posted when it fails.
    using Keeper = std::function<Result<void>()>;

    ExportJob(ApiClient *client, Report report, ExportRequest request, QObject *parent);
    /// An export that is under way is given up as by cancel().
    ~ExportJob() override;

    const ExportRequest &request() const;
    const ExportProgress &progress() const;
    const ExportWork &work() const;
    /// Set once the service has accepted the export.
    std::optional<ExportTicket> ticket() const;
    QString partPath() const;
    /// Done: where the receipt was written to; empty: nowhere.
    QString receiptPath() const;

    // Before start():

    /// Goes on from there.
    void resumeFrom(const ExportWork &work);
    /// Is called with every change of work(), before its effect leaves. With a keeper the job is suspended instead of
    /// cancelled when its client goes.
    void setKeeper(Keeper keeper);
    /// The job then stays Preparing with a finished file until allowDownload().
    void holdDownload();
    void setPacing(const ExportPacing &pacing);

    void allowDownload();
    bool readyToDownload() const;

    void start();
    /// Stops waiting or downloading. The service's own job cannot be stopped.
    void cancel(PartFate fate = PartFate::Remove);
    /// Stops without an end: another job may go on from work(). Tells nothing.
    void suspend();

Q_SIGNALS:
    void progressChanged();
    void ticketReceived();
    /// The file is ready and holdDownload() was called.
    void downloadReady();
    /// Somebody has to say how the file is to be saved (hasQuestion): the owner suspends this job, and another one goes
    /// on with the answer.
    void questionRaised();
    /// The client is going away; another job may go on from work().
    void suspended();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
