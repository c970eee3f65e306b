// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportrequest.h"
#include "net/apiclient.h"

namespace rollbook {

/// How often a running export is looked at. The defaults are the product's; tests shorten the waits.
struct ExportPacing {
    QList<int> pollMs = { 500, 1'000, 2'000, 4'000, 8'000, 10'000 }; ///< the last one repeats
    int faultsInARow = 5;           ///< unanswered looks that are forgiven one after the other
    qint64 stallMs = 30 * 60'000;   ///< without any progress the export counts as failed
    qint64 silentMs = 120 * 60'000; ///< the same where the service tells no progress
};

/// Runs one export: Requesting (one POST, never repeated) -> Preparing (polls with back-off) -> Downloading (part file
/// beside the target) -> Checking (size, fsync, rename without replace) -> Done | Failed | Cancelled.
/// finished comes exactly once; the owner deletes the job. An expired link is asked for anew once.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    enum class PartFate { Remove, Keep };

    ExportJob(ApiClient *client, Report report, ExportRequest request, QObject *parent);
    /// An export that is under way is given up as by cancel().
    ~ExportJob() override;

    const ExportRequest &request() const;
    const ExportProgress &progress() const;
    /// Set once the service has accepted the export.
    std::optional<ExportTicket> ticket() const;
    QString partPath() const;

    /// Call before start(): the job then stays Preparing with a finished file until allowDownload().
    void holdDownload();
    void allowDownload();
    bool readyToDownload() const;
    void setPacing(const ExportPacing &pacing);

    void start();
    /// Stops waiting or downloading. The service's own job cannot be stopped.
    void cancel(PartFate fate = PartFate::Remove);

Q_SIGNALS:
    void progressChanged();
    void ticketReceived();
    /// The file is ready and holdDownload() was called.
    void downloadReady();
    void finished();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
