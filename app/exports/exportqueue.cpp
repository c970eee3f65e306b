// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"

#include "exports/targetfile.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int maxWithService = 4;
constexpr int maxDownloading = 2;

/// One name for a file, however its folder was spelled.
QString fileIdentity(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder + u'/' + file.fileName();
}

} // namespace

class ExportQueue::Private {
public:
    struct Source {
        QPointer<ApiClient> client;
        Report report;
        QPointer<ExportJob> job;
    };

    int indexOf(int id) const;
    Result<void> check(const ApiClient *client, const Report &report, const ExportRequest &request) const;
    void pump();
    void startNext(int index);
    void startDownloads();
    void follow(int id);
    void jobFinished(int id);
    int count(std::initializer_list<ExportState> states) const;

    ExportQueue *q;
    QList<ExportEntry> entries = {};
    QHash<int, Source> sources = {};
    ExportPacing pacing = {};
    int nextId = 1;
};

ExportQueue::ExportQueue(QObject *parent) : QObject(parent), d(std::make_unique<Private>(Private { .q = this })) { }

ExportQueue::~ExportQueue()
{
    for (const Private::Source &source : std::as_const(d->sources))
        delete source.job;
}

Result<int> ExportQueue::add(ApiClient *client, const Report &report, const ExportRequest &request)
{
    if (const auto allowed = d->check(client, report, request); !allowed)
        return failure(allowed.error());
    ExportEntry entry;
    entry.id = d->nextId++;
    entry.request = request;
    entry.connectionName = client->connection().name;
    entry.createdAt = QDateTime::currentDateTimeUtc();
    d->sources.insert(entry.id, { client, report, nullptr });
    Q_EMIT entryAboutToBeInserted(0);
    d->entries.prepend(entry);
    Q_EMIT entryInserted(0);
    d->pump();
    return entry.id;
}

void ExportQueue::cancel(int id)
{
    const int index = d->indexOf(id);
    if (index < 0 || isFinal(d->entries.at(index).progress.state))
        return;
    if (ExportJob *job = d->sources.value(id).job) {
        job->cancel();
        return;
    }
    d->entries[index].progress.state = ExportState::Cancelled;
    d->entries[index].finishedAt = QDateTime::currentDateTimeUtc();
    Q_EMIT entryChanged(index);
}

Result<void> ExportQueue::retry(int id)
{
    const int index = d->indexOf(id);
    if (index < 0)
        return {};
    const ExportEntry &old = d->entries.at(index);
    if (old.progress.state != ExportState::Failed && old.progress.state != ExportState::Cancelled)
        return {};
    const Private::Source source = d->sources.value(id);
    if (const auto allowed = d->check(source.client, source.report, old.request); !allowed)
        return failure(allowed.error());
    d->entries[index].progress = {};
    d->entries[index].finishedAt = {};
    Q_EMIT entryChanged(index);
    d->pump();
    return {};
}

void ExportQueue::remove(int id)
{
    const int index = d->indexOf(id);
    if (index < 0 || !isFinal(d->entries.at(index).progress.state))
        return;
    Q_EMIT entryAboutToBeRemoved(index);
    d->entries.removeAt(index);
    d->sources.remove(id);
    Q_EMIT entryRemoved(index);
}

void ExportQueue::clearFinished()
{
    const QList<ExportEntry> all = d->entries;
    for (const ExportEntry &entry : all)
        if (isFinal(entry.progress.state))
            remove(entry.id);
}

void ExportQueue::cancelAll(ApiClient *client)
{
    const QList<ExportEntry> all = d->entries;
    for (const ExportEntry &entry : all) // newest first, so that no waiting one starts in between
        if (d->sources.value(entry.id).client == client)
            cancel(entry.id);
}

const QList<ExportEntry> &ExportQueue::entries() const
{
    return d->entries;
}

const ExportEntry *ExportQueue::entry(int id) const
{
    const int index = d->indexOf(id);
    return index < 0 ? nullptr : &d->entries.at(index);
}

int ExportQueue::activeCount() const
{
    return int(std::count_if(d->entries.begin(), d->entries.end(),
                             [](const ExportEntry &entry) { return !isFinal(entry.progress.state); }));
}

void ExportQueue::setPacing(const ExportPacing &pacing)
{
    d->pacing = pacing;
}

int ExportQueue::Private::indexOf(int id) const
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const ExportEntry &e) { return e.id == id; });
    return it == entries.end() ? -1 : int(it - entries.begin());
}

Result<void> ExportQueue::Private::check(const ApiClient *client, const Report &report,
                                         const ExportRequest &request) const
{
    if (!client)
        return failure({ .code = ErrorCode::Cancelled, .message = u"the connection is closed"_s });
    const Service &service = client->service();
    const auto asked = report.isPagedExport()
        ? service.pageRequest(client->connection(), report, request.query, { 0, report.maxPageSize })
        : service.exportRequest(client->connection(), report, request.query, request.format);
    if (!asked)
        return failure(asked.error());
    const QString identity = fileIdentity(request.targetPath);
    const bool taken = std::any_of(entries.begin(), entries.end(), [&](const ExportEntry &other) {
        return !isFinal(other.progress.state) && fileIdentity(other.request.targetPath) == identity;
    });
    if (taken)
        return failure({ .code = ErrorCode::FileExists,
                         .message = u"another export writes to this file"_s,
                         .detail = request.targetPath });
    return checkTarget(request.targetPath, request.overwrite);
}

int ExportQueue::Private::count(std::initializer_list<ExportState> states) const
{
    return int(std::count_if(entries.begin(), entries.end(), [&](const ExportEntry &entry) {
        return std::find(states.begin(), states.end(), entry.progress.state) != states.end();
    }));
}

/// Starts what may start, oldest first.
void ExportQueue::Private::pump()
{
    for (int index = int(entries.size()) - 1; index >= 0; --index) {
        if (count({ ExportState::Requesting, ExportState::Preparing }) >= maxWithService)
            break;
        if (entries.at(index).progress.state == ExportState::Waiting)
            startNext(index);
    }
    startDownloads();
}

void ExportQueue::Private::startNext(int index)
{
    const int id = entries.at(index).id;
    Source &source = sources[id];
    auto *job = new ExportJob(source.client, source.report, entries.at(index).request, q);
    source.job = job;
    job->setPacing(pacing);
    job->holdDownload();
    QObject::connect(job, &ExportJob::progressChanged, q, [this, id] { follow(id); });
    QObject::connect(job, &ExportJob::downloadReady, q, [this] { startDownloads(); });
    QObject::connect(job, &ExportJob::finished, q, [this, id] { jobFinished(id); });
    entries[index].progress.state = ExportState::Requesting; // takes its place before the event loop gets there
    Q_EMIT q->entryChanged(index);
    job->start();
}

void ExportQueue::Private::startDownloads()
{
    for (int index = int(entries.size()) - 1; index >= 0; --index) {
        if (count({ ExportState::Downloading, ExportState::Checking }) >= maxDownloading)
            return;
        ExportJob *job = sources.value(entries.at(index).id).job;
        if (job && job->readyToDownload())
            job->allowDownload();
    }
}

void ExportQueue::Private::follow(int id)
{
    const int index = indexOf(id);
    const ExportJob *job = sources.value(id).job;
    if (index < 0 || !job)
        return;
    const ExportState before = entries.at(index).progress.state;
    entries[index].progress = job->progress();
    Q_EMIT q->entryChanged(index);
    if (before != job->progress().state && !isFinal(job->progress().state))
        pump();
}

void ExportQueue::Private::jobFinished(int id)
{
    const int index = indexOf(id);
    Source &source = sources[id];
    if (source.job)
        source.job->deleteLater();
    source.job.clear();
    if (index < 0)
        return;
    ExportEntry &entry = entries[index];
    entry.finishedAt = QDateTime::currentDateTimeUtc();
    const bool done = entry.progress.state == ExportState::Done;
    if (done)
        entry.fileBytes = QFileInfo(entry.request.targetPath).size();
    Q_EMIT q->entryChanged(index);
    if (done)
        Q_EMIT q->exportDone(id);
    pump();
}

} // namespace rollbook
