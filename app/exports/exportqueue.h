// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportjob.h"

#include <functional>

namespace rollbook {

class ExportStore;

/// One line of the exports panel.
struct ExportEntry : ExportRecord {
    bool connected = false; ///< its connection is at hand; else it waits for it, whatever its state
    bool elsewhere = false; ///< another program runs it; nothing can be done to it here

    friend bool operator==(const ExportEntry &, const ExportEntry &) = default;
};

/// Nobody knows whether the service has accepted the export: it is requested again only when the user says so.
inline bool mayHaveArrived(const ExportRecord &record)
{
    return record.work.posted && !record.work.ticket;
}

/// All exports, newest first in entries(). At most 4 are with the service and 2 downloading at a time. With a store
/// every change is in it before its effect leaves, and what was under way goes on after the program ended.
class ExportQueue final : public QObject {
    Q_OBJECT
public:
    enum class Confirmed { No, Yes };
    /// The report of an id; null when it is unknown.
    using Reports = std::function<const Report *(const QString &id)>;

    /// Keeps nothing beyond its life.
    explicit ExportQueue(QObject *parent = nullptr);
    /// The store is open and outlives the queue.
    explicit ExportQueue(ExportStore *store, QObject *parent = nullptr);
    /// With a store like detachAll(); else everything that runs is given up.
    ~ExportQueue() override;

    /// Takes over what the store holds; once, before anything is added. Nothing goes on before attach().
    Result<void> restore();
    /// The connection of a profile is at hand: its exports go on. One of which nobody knows whether its request arrived
    /// fails with NotCertain; it is not requested again by itself.
    void attach(const QString &profileId, ApiClient *client, const Reports &reports);
    /// The same for one export alone, whatever its profile.
    void attachOne(int id, ApiClient *client, const Report &report);
    /// Stops the work with this client and cancels nothing: it goes on with the next attach(), also of another program.
    void detach(const ApiClient *client);
    void detachAll();

    /// Checks the target (folder writable, file absent or overwrite said, not the target of another running export)
    /// and queues. Nothing is sent when this fails. Returns the entry's id.
    /// An export whose client goes away is detached.
    Result<int> add(ApiClient *client, const Report &report, const ExportRequest &request);
    void cancel(int id);
    /// Stops asking and downloading until resume(). A request that is on its way is waited for, a check ends first.
    /// What isAsking() goes on with answer() alone.
    void pause(int id);
    void resume(int id);
    /// Goes on with an export that isAsking(). As a workbook it gets the first free name with .xlsx.
    Result<void> answer(int id, SavedAs::Kind kind);
    /// Goes on with a failed or cancelled export from what is there. It is requested anew only when the service has no
    /// longer heard of it or never accepted it; where nobody knows, NotCertain, unless the user has confirmed it.
    /// What was NotConvertible is saved as it came; instead of a workbook under the first free name of its format.
    Result<void> retry(int id, Confirmed confirmed = Confirmed::No);
    /// Gives a waiting export another place among the waiting ones; 0 starts next.
    void move(int id, int place);
    /// Removes a final entry from the list; saved files stay, a part file goes.
    void remove(int id);
    void clearFinished();
    /// Cancels everything of this client: its connection is being removed.
    void cancelAll(const ApiClient *client);

    const QList<ExportEntry> &entries() const;
    const ExportEntry *entry(int id) const;
    int activeCount() const;
    /// For exports that start from now on.
    void setPacing(const ExportPacing &pacing);
    /// Downloads at a time; 2 unless said.
    void setMaxDownloads(int count);

Q_SIGNALS:
    void entryAboutToBeInserted(int index);
    void entryInserted(int index);
    void entryChanged(int index);
    void entryAboutToBeRemoved(int index);
    void entryRemoved(int index);
    /// Both as they are before the move; the entry comes to stand before the one at `before`.
    void entryAboutToBeMoved(int from, int before);
    void entryMoved();
    void exportDone(int id);
    /// A change could not be stored; the export goes on as long as this program does.
    void storeFailed(const rollbook::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
