// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue_p.h"

#include "exports/exportstore.h"
#include "exports/targetfile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isWaiting(const ExportEntry &entry)
{
    return entry.progress.state == ExportState::Waiting;
}

} // namespace

ExportQueue::ExportQueue(QObject *parent) : ExportQueue(nullptr, parent) { }

ExportQueue::ExportQueue(ExportStore *store, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, store))
{
}

ExportQueue::~ExportQueue()
{
    blockSignals(true); // who listens may be half gone
    if (d->store)
        detachAll();
    for (int index = 0; index < d->entries.size(); ++index) {
        delete d->sources.value(d->entries.at(index).id).job;
        if (!d->store)
            d->removePart(index); // nobody could go on from it
    }
}

Result<void> ExportQueue::restore()
{
    const auto records = d->store ? d->store->records() : Result<QList<ExportRecord>>();
    if (!records)
        return failure(records.error());
    for (const ExportRecord &record : *records)
        d->insert(int(d->entries.size()), ExportEntry { record });
    d->forgetOldest();
    if (d->store)
        d->othersTimer.start();
    return {};
}

void ExportQueue::attach(const QString &profileId, ApiClient *client, const Reports &reports)
{
    d->profiles.insert(profileId, { client, reports });
    const QList<ExportEntry> all = d->entries;
    for (auto it = all.rbegin(); it != all.rend(); ++it)
        if (it->request.profileId == profileId && !isFinal(it->progress.state) && !d->sources.value(it->id).client)
            if (const int index = d->indexOf(it->id); index >= 0)
                d->takeUp(index);
    d->pump();
}

void ExportQueue::attachOne(int id, ApiClient *client, const Report &report)
{
    const int index = d->indexOf(id);
    if (index < 0 || d->sources.value(id).client)
        return;
    d->sources.insert(id, { client, report, nullptr });
    if (!isFinal(d->entries.at(index).progress.state))
        d->takeUp(index);
    d->pump();
}

void ExportQueue::detach(const ApiClient *client)
{
    for (auto it = d->profiles.begin(); it != d->profiles.end();)
        it = it->client == client ? d->profiles.erase(it) : std::next(it);
    for (int index = 0; index < d->entries.size(); ++index)
        if (const auto source = d->sources.constFind(d->entries.at(index).id);
            source != d->sources.cend() && source->client == client)
            d->letGo(index);
}

void ExportQueue::detachAll()
{
    d->profiles.clear();
    for (int index = 0; index < d->entries.size(); ++index)
        d->letGo(index);
}

Result<int> ExportQueue::add(ApiClient *client, const Report &report, const ExportRequest &request)
{
    const Private::Source source { client, report, nullptr };
    if (const auto allowed = d->check(source, request); !allowed)
        return failure(allowed.error());
    ExportEntry entry;
    entry.request = request;
    entry.work.partPath = newPartPath(request.targetPath);
    entry.connectionName = client->connection().name;
    entry.createdAt = QDateTime::currentDateTimeUtc();
    entry.connected = true;
    const auto id = d->store ? d->store->add(entry) : Result<int>(d->nextId++);
    if (!id)
        return id;
    entry.id = *id;
    if (d->store)
        d->store->claim(entry.id);
    d->sources.insert(entry.id, source);
    d->insert(0, entry);
    d->pump();
    return entry.id;
}

void ExportQueue::cancel(int id)
{
    const int index = d->indexOf(id);
    if (index < 0 || isFinal(d->entries.at(index).progress.state) || d->entries.at(index).elsewhere)
        return;
    if (ExportJob *job = d->sources.value(id).job) {
        job->cancel();
        return;
    }
    if (!d->own(index))
        return;
    d->removePart(index);
    d->change(index, ExportState::Cancelled);
}

void ExportQueue::pause(int id)
{
    const int index = d->indexOf(id);
    if (index < 0 || isFinal(d->entries.at(index).progress.state) || d->entries.at(index).elsewhere)
        return;
    const ExportState state = d->entries.at(index).progress.state;
    const ExportJob *job = d->sources.value(id).job;
    if (job && state == ExportState::Checking)
        return;
    if (job && state == ExportState::Requesting && job->work().posted)
        d->sources[id].pausing = true;
    else if (d->own(index))
        d->pauseNow(index);
}

void ExportQueue::resume(int id)
{
    const int index = d->indexOf(id);
    if (index < 0)
        return;
    if (const auto source = d->sources.find(id); source != d->sources.end())
        source->pausing = false;
    const ExportEntry &entry = d->entries.at(index);
    if (entry.progress.state != ExportState::Paused || isAsking(entry) || !d->own(index))
        return;
    d->change(index, ExportState::Waiting);
    d->pump();
}

Result<void> ExportQueue::retry(int id, Confirmed confirmed)
{
    const int index = d->indexOf(id);
    if (index < 0)
        return {};
    const ExportState state = d->entries.at(index).progress.state;
    if (state != ExportState::Failed && state != ExportState::Cancelled)
        return {};
    if (mayHaveArrived(d->entries.at(index)) && confirmed == Confirmed::No)
        return failure({ .code = ErrorCode::NotCertain });
    const bool known = d->connectSource(index);
    const Private::Source source = known ? d->sources.value(id) : Private::Source();
    ExportRequest request = d->entries.at(index).request;
    if (d->entries.at(index).progress.error.code == ErrorCode::NotConvertible) {
        if (request.savedAs.kind == SavedAs::Kind::Workbook) {
            request.targetPath = d->freeTarget(request.targetPath, request.format);
            request.overwrite = false;
        }
        request.savedAs = {};
    }
    if (const auto allowed = d->check(source, request); !allowed)
        return failure(allowed.error());
    if (!d->own(index))
        return failure({ .code = ErrorCode::FileExists, .message = u"another program runs this export"_s });
    const ExportEntry before = d->entries.at(index);
    ExportEntry &entry = d->entries[index];
    entry.request = request;
    entry.progress = {};
    entry.finishedAt = {};
    entry.connected = true;
    entry.work.mayPostAnew = true;
    if (mayHaveArrived(entry))
        entry.work.posted = false;
    if (entry.work.partPath.isEmpty())
        entry.work.partPath = newPartPath(entry.request.targetPath);
    if (const auto saved = d->save(index); !saved) {
        d->entries[index] = before;
        if (d->store)
            d->store->release(id);
        return saved;
    }
    Q_EMIT entryChanged(index);
    d->pump();
    return {};
}

void ExportQueue::move(int id, int place)
{
    QList<int> waiting; // indexes, the one that starts next first
    for (int index = int(d->entries.size()) - 1; index >= 0; --index)
        if (isWaiting(d->entries.at(index)))
            waiting << index;
    const int from = d->indexOf(id);
    const qsizetype before = waiting.indexOf(from);
    const qsizetype after = qBound(qsizetype(0), qsizetype(place), waiting.size() - 1);
    if (from < 0 || before < 0 || before == after)
        return;
    const int to = waiting.at(after);
    Q_EMIT entryAboutToBeMoved(from, to > from ? to + 1 : to);
    d->entries.move(from, to);
    Q_EMIT entryMoved();
    if (!d->store)
        return;
    QList<int> ids;
    for (int index = qMax(from, to); index >= qMin(from, to); --index)
        ids << d->entries.at(index).id;
    if (const auto stored = d->store->reorder(ids); !stored)
        Q_EMIT storeFailed(stored.error());
}

void ExportQueue::remove(int id)
{
    const int index = d->indexOf(id);
    if (index >= 0 && isFinal(d->entries.at(index).progress.state) && d->own(index))
        d->erase(index);
}

void ExportQueue::clearFinished()
{
    const QList<ExportEntry> all = d->entries;
    for (const ExportEntry &entry : all)
        remove(entry.id);
}

void ExportQueue::cancelAll(const ApiClient *client)
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

void ExportQueue::setMaxDownloads(int count)
{
    d->maxDownloads = qMax(1, count);
    d->pump();
}

} // namespace rollbook
