// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "schedules/schedule.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace rollbook {

class ApiClient;
class ExportQueue;
class ScheduleStore;
struct ExportEntry;

/// Puts exports into the queue when their schedules are due, as long as it lives. Of several programs over one store
/// only one runs schedules. A missed run is made up once; one that cannot start is kept as the schedule's result and
/// tried again at its next time.
class Scheduler final : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    using Reports = std::function<const Report *(const QString &id)>;
    using Answer = std::function<void(const Result<ApiClient *> &)>;
    /// Makes a profile's client ready and answers once, at once or later. Unauthorized without a status: there is no
    /// key. NotFound: the connection is gone.
    using Connector = std::function<void(const QString &profileId, Answer answer)>;
    /// The filters of a request in words, as on the day it is made; for its receipt.
    using Words = std::function<QString(const ExportRequest &request, const ApiClient *client)>;

    /// The arguments outlive it; the queue has been restored.
    Scheduler(ScheduleStore *store, ExportQueue *queue, Reports reports, Connector connector,
              QObject *parent = nullptr);

    void setClock(Clock clock);
    void setWords(Words words);
    QDateTime now() const { return m_clock(); }

    /// Takes up what an earlier run of the program left, and keeps looking from then on.
    void start();
    /// Starts what is due. Called by itself at the next due moment, and once a minute: the computer may have slept, or
    /// its clock may have been set.
    void look();
    /// Once more than the rhythm says; also while it is off.
    void runNow(const QString &id);

Q_SIGNALS:
    /// The state could not be kept, so nothing was started; it is tried again.
    void storeFailed(const rollbook::Error &error);

private:
    void settle();
    void wait();
    void begin(const Schedule &schedule, const std::optional<QDateTime> &slot);
    void connectFor(const QString &id, const QString &profileId, const QString &occasion);
    void go(const QString &id, const QString &occasion, const Result<ApiClient *> &client);
    Result<QString> addExport(const Schedule &schedule, ApiClient *client);
    void finish(const QString &id, const ScheduleResult &result);
    void follow(int index);
    void takeResult(const ExportEntry &entry);
    const ExportEntry *exportOf(const QString &occasion) const;

    ScheduleStore *m_store;
    ExportQueue *m_queue;
    Reports m_reports;
    Connector m_connector;
    Words m_words;
    Clock m_clock;
    QSet<QString> m_busy; ///< schedules whose connection is being made ready
    QTimer m_timer;
    bool m_settled = false;
};

} // namespace rollbook
