// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportjob.h"

#include <QDateTime>

namespace rollbook {

/// One line of the exports panel.
struct ExportEntry {
    int id = 0; ///< unique in this queue, never used again
    ExportRequest request;
    ExportProgress progress;
    QString connectionName;
    QDateTime createdAt;   ///< UTC
    QDateTime finishedAt;  ///< UTC, invalid until final
    qint64 fileBytes = -1; ///< Done: size of the saved file
};

/// All exports of this window, newest first in entries(). At most 4 are with the service and 2 downloading at a time.
class ExportQueue final : public QObject {
    Q_OBJECT
public:
    explicit ExportQueue(QObject *parent = nullptr);
    ~ExportQueue() override;

    /// Checks the target (folder writable, file absent or overwrite said, not the target of another running export)
    /// and queues. Nothing is sent when this fails. Returns the entry's id.
    /// An export whose client goes away is cancelled.
    Result<int> add(ApiClient *client, const Report &report, const ExportRequest &request);
    void cancel(int id);
    /// Starts a failed or cancelled export again from the beginning. NotCertain too: the caller has asked the user.
    Result<void> retry(int id);
    /// Removes a final entry from the list; files stay.
    void remove(int id);
    void clearFinished();
    /// Cancels everything that runs with this client; call before the client goes.
    void cancelAll(ApiClient *client);

    const QList<ExportEntry> &entries() const;
    const ExportEntry *entry(int id) const;
    int activeCount() const;
    /// For exports that start from now on.
    void setPacing(const ExportPacing &pacing);

Q_SIGNALS:
    void entryAboutToBeInserted(int index);
    void entryInserted(int index);
    void entryChanged(int index);
    void entryAboutToBeRemoved(int index);
    void entryRemoved(int index);
    void exportDone(int id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
