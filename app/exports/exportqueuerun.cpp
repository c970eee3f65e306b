// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue_p.h"

#include "exports/exportstore.h"
#include "exports/targetfile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int maxWithService = 4;
constexpr int mostFinal = 500;

} // namespace

ExportQueue::Private::Private(ExportQueue *queue, ExportStore *file) : q(queue), store(file)
{
    prepareToLook();
}

int ExportQueue::Private::indexOf(int id) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const ExportEntry &e) { return e.id == id; });
    return it == entries.end() ? -1 : int(it - entries.begin());
}

Result<void> ExportQueue::Private::check(const Source &source, const ExportRequest &request) const
{
    if (!source.client)
        return failure({ .code = ErrorCode::Cancelled, .message = u"the connection is closed"_s });
    const Service &service = source.client->service();
    const Connection &connection = source.client->connection();
    const Report &report = source.report;
    const auto asked = report.isPagedExport()
        ? service.pageRequest(connection, report, request.query, { 0, report.maxPageSize })
        : service.exportRequest(connection, report, request.query, request.format);
    if (!asked)
        return failure(asked.error());
    if (isTaken(request.targetPath))
        return failure({ .code = ErrorCode::FileExists,
                         .message = u"another export writes to this file"_s,
                         .detail = request.targetPath });
    return checkTarget(request.targetPath, request.overwrite);
}

bool ExportQueue::Private::isTaken(const QString &targetPath) const
{
    const QString identity = targetIdentity(targetPath);
    return std::any_of(entries.begin(), entries.end(), [&](const ExportEntry &other) {
        return !isFinal(other.progress.state) && targetIdentity(other.request.targetPath) == identity;
    });
}

bool ExportQueue::Private::connectSource(int index)
{
    const ExportEntry &entry = entries.at(index);
    if (sources.value(entry.id).client)
        return true;
    const Profile profile = profiles.value(entry.request.profileId);
    const Report *report = profile.client ? profile.reports(entry.request.query.reportId) : nullptr;
    if (report)
        sources.insert(entry.id, { profile.client, *report, nullptr });
    return report != nullptr;
}

void ExportQueue::Private::insert(int index, const ExportEntry &entry)
{
    Q_EMIT q->entryAboutToBeInserted(index);
    entries.insert(index, entry);
    Q_EMIT q->entryInserted(index);
}

void ExportQueue::Private::erase(int index)
{
    const int id = entries.at(index).id;
    removePart(index);
    Q_EMIT q->entryAboutToBeRemoved(index);
    entries.removeAt(index);
    sources.remove(id);
    Q_EMIT q->entryRemoved(index);
    if (!store)
        return;
    if (const auto removed = store->remove(id); !removed)
        Q_EMIT q->storeFailed(removed.error());
    store->release(id);
}

bool ExportQueue::Private::own(int index)
{
    const int id = entries.at(index).id;
    if (!store || sources.value(id).job)
        return true;
    if (!store->claim(id)) {
        runsElsewhere(index);
        return false;
    }
    const auto stored = store->record(id);
    if (!stored || stored->progress.state == entries.at(index).progress.state)
        return true;
    static_cast<ExportRecord &>(entries[index]) = *stored;
    if (!entries.at(index).connected)
        store->release(id);
    Q_EMIT q->entryChanged(index);
    return false;
}

Result<void> ExportQueue::Private::save(int index)
{
    const auto saved = store ? store->save(entries.at(index)) : Result<void>();
    if (!saved)
        Q_EMIT q->storeFailed(saved.error());
    return saved;
}

/// For an entry without a job.
void ExportQueue::Private::change(int index, ExportState state)
{
    ExportEntry &entry = entries[index];
    entry.progress.state = state;
    if (isFinal(state)) {
        entry.finishedAt = QDateTime::currentDateTimeUtc();
        entry.work.changes.reset();
    }
    static_cast<void>(save(index));
    if (store && (isFinal(state) || !entry.connected))
        store->release(entries.at(index).id);
    Q_EMIT q->entryChanged(index);
}

/// A part file that another program may be writing stays.
void ExportQueue::Private::removePart(int index) const
{
    const ExportEntry &entry = entries.at(index);
    if (entry.elsewhere)
        return;
    for (const QString &part : { entry.work.partPath, entry.work.sheetPath })
        if (!part.isEmpty())
            QFile::remove(part);
}

int ExportQueue::Private::running(std::initializer_list<ExportState> states) const
{
    return int(std::count_if(entries.begin(), entries.end(), [&](const ExportEntry &entry) {
        return sources.value(entry.id).job
            && std::find(states.begin(), states.end(), entry.progress.state) != states.end();
    }));
}

/// Starts what may start: first what had begun before, each oldest first.
void ExportQueue::Private::pump()
{
    for (const bool begun : { true, false }) {
        for (int index = int(entries.size()) - 1; index >= 0; --index) {
            if (running({ ExportState::Requesting, ExportState::Preparing }) >= maxWithService)
                break;
            const ExportEntry &entry = entries.at(index);
            const bool hasBegun = entry.work.ticket || entry.work.receipt || entry.work.pages.bytes >= 0;
            if (entry.progress.state == ExportState::Waiting && sources.value(entry.id).client && hasBegun == begun)
                startNext(index);
        }
    }
    startDownloads();
}

void ExportQueue::Private::startNext(int index)
{
    const int id = entries.at(index).id;
    Source &source = sources[id];
    auto *job = new ExportJob(source.client, source.report, entries.at(index).request, q);
    source.job = job;
    job->resumeFrom(entries.at(index).work);
    job->setKeeper([this, id] { return take(id); });
    job->setPacing(pacing);
    job->holdDownload();
    QObject::connect(job, &ExportJob::progressChanged, q, [this, id] { follow(id); });
    QObject::connect(job, &ExportJob::downloadReady, q, [this] { startDownloads(); });
    QObject::connect(job, &ExportJob::questionRaised, q, [this, id] {
        if (const int at = indexOf(id); at >= 0)
            pauseNow(at);
    });
    QObject::connect(job, &ExportJob::suspended, q, [this, id] {
        if (const int at = indexOf(id); at >= 0)
            letGo(at);
    });
    QObject::connect(job, &ExportJob::finished, q, [this, id] { jobFinished(id); });
    // Takes its place before the event loop gets there.
    entries[index].progress.state = entries.at(index).work.ticket ? ExportState::Preparing : ExportState::Requesting;
    Q_EMIT q->entryChanged(index);
    job->start();
}

void ExportQueue::Private::startDownloads()
{
    for (int index = int(entries.size()) - 1; index >= 0; --index) {
        if (running({ ExportState::Downloading, ExportState::Checking }) >= maxDownloads)
            return;
        ExportJob *job = sources.value(entries.at(index).id).job;
        if (job && job->readyToDownload())
            job->allowDownload();
    }
}

/// Takes over where the job stands, and stores it.
Result<void> ExportQueue::Private::take(int id)
{
    const int index = indexOf(id);
    const ExportJob *job = sources.value(id).job;
    if (index < 0 || !job)
        return {};
    ExportEntry &entry = entries[index];
    entry.progress = job->progress();
    entry.work = job->work();
    if (isFinal(entry.progress.state) && !entry.finishedAt.isValid())
        entry.finishedAt = QDateTime::currentDateTimeUtc();
    if (entry.progress.state == ExportState::Done) {
        entry.fileBytes = QFileInfo(entry.request.targetPath).size();
        entry.receiptPath = job->receiptPath();
    }
    return save(index);
}

void ExportQueue::Private::follow(int id)
{
    const int index = indexOf(id);
    const ExportJob *job = sources.value(id).job;
    if (index < 0 || !job)
        return;
    const ExportState before = entries.at(index).progress.state;
    const ExportState now = job->progress().state;
    if (before != now)
        static_cast<void>(take(id));
    else
        entries[index].progress = job->progress();
    Q_EMIT q->entryChanged(index);
    if (sources.value(id).pausing && now == ExportState::Preparing) {
        if (const int at = indexOf(id); at >= 0)
            pauseNow(at);
    } else if (before != now && !isFinal(now)) {
        pump();
    }
}

void ExportQueue::Private::endJob(int id)
{
    Source &source = sources[id];
    source.pausing = false;
    if (source.job) {
        source.job->disconnect(q);
        source.job->deleteLater();
    }
    source.job.clear();
}

void ExportQueue::Private::jobFinished(int id)
{
    endJob(id);
    const int index = indexOf(id);
    if (index < 0)
        return;
    if (store)
        store->release(id);
    Q_EMIT q->entryChanged(index);
    const bool done = entries.at(index).progress.state == ExportState::Done;
    if (done)
        Q_EMIT q->exportDone(id);
    forgetOldest();
    pump();
}

void ExportQueue::Private::pauseNow(int index)
{
    const int id = entries.at(index).id;
    if (ExportJob *job = sources.value(id).job) {
        job->suspend();
        entries[index].work = job->work();
        endJob(id);
    }
    change(index, ExportState::Paused);
    pump();
}

/// Its exports are claimed: what another program has stored meanwhile counts.
void ExportQueue::Private::takeUp(int index)
{
    const int id = entries.at(index).id;
    if (store && !store->claim(id)) {
        runsElsewhere(index);
        return;
    }
    entries[index].elsewhere = false;
    if (const auto stored = store ? store->record(id) : std::nullopt)
        static_cast<ExportRecord &>(entries[index]) = *stored;
    ExportEntry &entry = entries[index];
    entry.connected = !isFinal(entry.progress.state) && connectSource(index);
    if (!entry.connected) {
        if (store)
            store->release(id);
        Q_EMIT q->entryChanged(index);
        return;
    }
    const bool paused = entry.progress.state == ExportState::Paused;
    if (mayHaveArrived(entry)) {
        entry.progress.error = { .code = ErrorCode::NotCertain };
        change(index, ExportState::Failed);
    } else {
        change(index, paused ? ExportState::Paused : ExportState::Waiting);
    }
}

/// Stops without an end; whoever has the connection may go on.
void ExportQueue::Private::letGo(int index)
{
    const int id = entries.at(index).id;
    if (ExportJob *job = sources.value(id).job) {
        job->suspend();
        entries[index].work = job->work();
        endJob(id);
        static_cast<void>(save(index));
    }
    sources.remove(id);
    if (!entries.at(index).connected)
        return;
    entries[index].connected = false;
    if (store)
        store->release(id);
    Q_EMIT q->entryChanged(index);
}

/// The history is long, but has an end.
void ExportQueue::Private::forgetOldest()
{
    int final = 0;
    for (int index = 0; index < entries.size();) {
        if (isFinal(entries.at(index).progress.state) && ++final > mostFinal && own(index))
            erase(index);
        else
            ++index;
    }
}

} // namespace rollbook
