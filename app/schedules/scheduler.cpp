// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/scheduler.h"

#include "exports/exportqueue.h"
#include "schedules/filepattern.h"
#include "schedules/schedulestore.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 longestWaitMs = 60'000;
constexpr int mostNumbers = 1'000; ///< of files with one name

using Outcome = ScheduleResult::Outcome;

} // namespace

Scheduler::Scheduler(ScheduleStore *store, ExportQueue *queue, Reports reports, Connector connector, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_queue(queue),
      m_reports(std::move(reports)),
      m_connector(std::move(connector)),
      m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::look);
    connect(m_queue, &ExportQueue::entryChanged, this, &Scheduler::follow);
}

void Scheduler::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

void Scheduler::setWords(Words words)
{
    m_words = std::move(words);
}

void Scheduler::start()
{
    connect(m_store, &ScheduleStore::changed, this, &Scheduler::wait);
    look();
}

void Scheduler::look()
{
    static_cast<void>(m_store->refresh()); // unreadable for now: what is known goes on
    if (m_store->claim()) {
        if (!std::exchange(m_settled, true))
            settle();
        const QDateTime now = m_clock();
        const QList<Schedule> schedules = m_store->schedules();
        for (const Schedule &schedule : schedules) {
            if (!schedule.enabled || m_busy.contains(schedule.id))
                continue;
            if (const auto slot = dueRun(schedule.rhythm, schedule.done, now))
                begin(schedule, slot);
        }
    }
    wait();
}

/// A run that is pending was begun by a program that ended before it saw the export in the queue. Where the queue has
/// the export, only the note of it was lost; else the run itself, and it is made up.
void Scheduler::settle()
{
    const QList<Schedule> schedules = m_store->schedules();
    for (const Schedule &schedule : schedules) {
        const ExportEntry *entry = exportOf(schedule.pending);
        if (entry)
            finish(schedule.id,
                   { .outcome = Outcome::Started,
                     .at = entry->createdAt,
                     .occasion = schedule.pending,
                     .path = entry->request.targetPath });
        else if (!schedule.pending.isEmpty())
            connectFor(schedule.id, schedule.request.profileId, schedule.pending);
        if (const ExportEntry *known = entry ? entry : exportOf(schedule.result.occasion))
            takeResult(*known);
    }
}

/// Also after a change in the store: what is new may be due sooner.
void Scheduler::wait()
{
    const QDateTime now = m_clock();
    qint64 wait = longestWaitMs;
    for (const Schedule &schedule : m_store->schedules())
        if (const QDateTime next = schedule.nextRun(now); next.isValid())
            wait = std::min(wait, now.msecsTo(next));
    m_timer.start(int(std::max<qint64>(wait, 0)));
}

void Scheduler::runNow(const QString &id)
{
    const auto schedule = m_store->byId(id);
    if (schedule && !m_busy.contains(id))
        begin(*schedule, std::nullopt);
}

/// The order matters. First the moment counts as done, together with a note that its run is pending; then the export
/// is added, with the note's text in it; then the note goes. A crash before the first step changes nothing: the run is
/// still due. Between the steps the note stays, and settle() sees by the queue whether the export was added: the run
/// is neither made twice nor lost.
void Scheduler::begin(const Schedule &schedule, const std::optional<QDateTime> &slot)
{
    const QString occasion = occasionOf(schedule, slot.value_or(m_clock()));
    const auto kept = m_store->update(schedule.id, [&](Schedule &stored) {
        if (slot)
            stored.done = slot->toUTC();
        stored.pending = occasion;
    });
    if (!kept)
        Q_EMIT storeFailed(kept.error());
    else
        connectFor(schedule.id, schedule.request.profileId, occasion);
}

void Scheduler::connectFor(const QString &id, const QString &profileId, const QString &occasion)
{
    m_busy.insert(id);
    const QPointer<Scheduler> alive(this);
    m_connector(profileId, [alive, id, occasion](const Result<ApiClient *> &client) {
        if (alive)
            alive->go(id, occasion, client);
    });
}

void Scheduler::go(const QString &id, const QString &occasion, const Result<ApiClient *> &client)
{
    m_busy.remove(id);
    const auto schedule = m_store->byId(id);
    if (!schedule || schedule->pending != occasion)
        return; // removed or changed meanwhile
    ScheduleResult result { .outcome = Outcome::Started, .at = m_clock().toUTC(), .occasion = occasion };
    const auto path = client ? addExport(*schedule, *client) : Result<QString>(failure(client.error()));
    if (path) {
        result.path = *path;
    } else {
        result.outcome = Outcome::Failed;
        result.error = path.error();
    }
    finish(id, result);
    if (const ExportEntry *entry = exportOf(occasion))
        takeResult(*entry); // it may have ended already
}

/// The path that the file will have.
Result<QString> Scheduler::addExport(const Schedule &schedule, ApiClient *client)
{
    const Report *report = m_reports(schedule.request.query.reportId);
    if (!report)
        return failure({ .code = ErrorCode::InvalidQuery, .message = u"this version does not know the report"_s });
    ExportRequest request = schedule.request;
    request.occasion = schedule.pending;
    request.overwrite = false;
    request.openWhenReady = false;
    request.savedAs.askAboutChanges = false; // nobody may be there to answer
    request.expectedRows = -1;
    if (movesWithTheDay(request.query))
        request.words = m_words ? m_words(request, client) : QString();
    const QString name = fileNameOf(schedule.pattern, m_clock().toTimeZone(schedule.rhythm.zone));
    Result<int> added = failure({ .code = ErrorCode::FileExists });
    // A name may also be taken by an export whose file is not there yet.
    for (int number = 1; !added && added.error().code == ErrorCode::FileExists && number <= mostNumbers; ++number) {
        request.targetPath = freePath(schedule.folder, name, schedule.ending(), number);
        added = m_queue->add(client, *report, request);
    }
    if (!added)
        return failure(added.error());
    return request.targetPath;
}

void Scheduler::finish(const QString &id, const ScheduleResult &result)
{
    const auto kept = m_store->update(id, [&](Schedule &stored) {
        if (stored.pending == result.occasion)
            stored.pending.clear();
        stored.result = result;
    });
    if (!kept)
        Q_EMIT storeFailed(kept.error());
}

const ExportEntry *Scheduler::exportOf(const QString &occasion) const
{
    const QList<ExportEntry> &all = m_queue->entries();
    const auto it = std::find_if(all.begin(), all.end(), [&](const ExportEntry &entry) {
        return !occasion.isEmpty() && entry.request.occasion == occasion;
    });
    return it == all.end() ? nullptr : &*it;
}

void Scheduler::follow(int index)
{
    takeResult(m_queue->entries().at(index));
}

/// The result of the newest run follows its export to the end, and on when the user retries it.
void Scheduler::takeResult(const ExportEntry &entry)
{
    const ExportProgress &progress = entry.progress;
    const auto schedule = m_store->byId(scheduleOf(entry.request.occasion));
    if (!schedule || schedule->result.occasion != entry.request.occasion)
        return;
    ScheduleResult result = schedule->result;
    result.error = {};
    result.outcome = Outcome::Started;
    if (progress.state == ExportState::Done) {
        result.outcome = Outcome::Done;
    } else if (progress.state == ExportState::Failed) {
        result.outcome = Outcome::Failed;
        result.error = progress.error;
    } else if (progress.state == ExportState::Cancelled) {
        result.outcome = Outcome::Cancelled;
    }
    if (result != schedule->result)
        finish(schedule->id, result);
}

} // namespace rollbook
