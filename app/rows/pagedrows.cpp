// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/pagedrows.h"

#include "net/pagejob.h"
#include "rows/tablecolumns.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace rollbook {

class PagedRows::Private {
public:
    Private(PagedRows *owner, ApiClient *apiClient, Report shownReport)
        : q(owner),
          client(apiClient),
          report(std::move(shownReport))
    {
    }

    void startOver(qint64 firstRow);
    void request(qint64 page);
    void requestVisible();
    void abortAll();
    void abortUnwanted(const QSet<qint64> &wanted);
    void takeBackQuery();
    void receive(qint64 page, const Result<Page> &result);
    void replaceAll(qint64 page, const Page &answer);
    void addPage(qint64 page, const Page &answer);
    void store(qint64 page, const Page &answer);
    void evict();
    void notifyLoading();

    PagedRows *q;
    ApiClient *client;
    Report report;
    Query query;
    Query answeredQuery; ///< the one that the rows in hand belong to
    int pageSize = 50;

    // What is in hand, cut in pages of cacheSize; it stays readable until the first answer of a newer query.
    QMap<qint64, QList<Row>> cache;
    QList<qint64> recent; ///< page numbers, least recently used first
    int cacheSize = 50;
    qint64 total = -1;
    QList<TableColumn> columns;
    QList<ColumnHeader> headers;

    QHash<qint64, PageJob *> inFlight;
    QSet<qint64> failedPages; ///< not asked again until a refresh
    bool resetPending = false;
    bool wasLoading = false;
    qint64 firstVisible = 0;
    qint64 lastVisible = 0;
    std::optional<Error> error;
    QDateTime updatedAt;
};

void PagedRows::Private::startOver(qint64 firstRow)
{
    abortAll();
    failedPages.clear();
    resetPending = true;
    request(qMax<qint64>(0, firstRow) / pageSize);
    notifyLoading();
}

void PagedRows::Private::request(qint64 page)
{
    if (inFlight.contains(page) || failedPages.contains(page))
        return;
    auto *job = new PageJob(client, report, query, { page * pageSize, pageSize }, q);
    inFlight.insert(page, job);
    QObject::connect(job, &PageJob::finished, q, [this, page](const Result<Page> &result) { receive(page, result); });
    job->start();
}

void PagedRows::Private::requestVisible()
{
    if (resetPending || total <= 0)
        return;
    const qint64 lastPage = (total - 1) / pageSize;
    const qint64 from = std::clamp<qint64>(firstVisible / pageSize, 0, lastPage);
    const qint64 to = std::clamp<qint64>(lastVisible / pageSize, from, lastPage);
    QSet<qint64> wanted;
    for (qint64 page = from; page <= qMin(to + 1, lastPage); ++page)
        wanted << page;
    abortUnwanted(wanted);
    for (qint64 page = from; page <= qMin(to + 1, lastPage); ++page) {
        if (cache.contains(page)) {
            recent.removeOne(page);
            recent << page;
        } else {
            request(page);
        }
    }
    notifyLoading();
}

void PagedRows::Private::abortAll()
{
    abortUnwanted({});
}

void PagedRows::Private::abortUnwanted(const QSet<qint64> &wanted)
{
    const QList<qint64> pages = inFlight.keys();
    for (const qint64 page : pages) {
        if (wanted.contains(page))
            continue;
        PageJob *job = inFlight.take(page);
        job->disconnect(q);
        job->deleteLater();
        // A deleted job's answer can no longer arrive, so nothing stale is ever shown.
    }
}

/// A query that was not answered was never in force: the rows in hand keep theirs and can be scrolled.
void PagedRows::Private::takeBackQuery()
{
    resetPending = false;
    failedPages.clear();
    if (total < 0)
        return;
    query = answeredQuery;
    pageSize = cacheSize;
}

void PagedRows::Private::receive(qint64 page, const Result<Page> &result)
{
    inFlight.remove(page);
    if (!result) {
        failedPages << page;
        error = result.error();
        const bool notAsked = error->code == ErrorCode::Refused || error->code == ErrorCode::InvalidQuery;
        if (resetPending && total >= 0 && notAsked)
            takeBackQuery();
        notifyLoading();
        Q_EMIT q->failed(*error);
        return;
    }
    if (resetPending || failedPages.isEmpty())
        error.reset(); // otherwise a page in sight may still be missing
    updatedAt = QDateTime::currentDateTimeUtc();
    const bool changedMeanwhile = result->total != total || result->headers != headers;
    if (resetPending || changedMeanwhile)
        replaceAll(page, *result);
    else
        addPage(page, *result);
    notifyLoading();
    Q_EMIT q->updated();
}

void PagedRows::Private::replaceAll(qint64 page, const Page &answer)
{
    Q_EMIT q->aboutToReset();
    resetPending = false;
    answeredQuery = query;
    cache.clear();
    recent.clear();
    cacheSize = pageSize;
    total = answer.total;
    headers = answer.headers;
    columns = tableColumns(report, query, headers);
    store(page, answer);
    Q_EMIT q->wasReset();
    requestVisible(); // what came in sight meanwhile
}

void PagedRows::Private::addPage(qint64 page, const Page &answer)
{
    store(page, answer);
    evict();
    const qint64 first = page * cacheSize;
    Q_EMIT q->rowsChanged(first, qMin(total, first + cacheSize) - 1);
}

void PagedRows::Private::store(qint64 page, const Page &answer)
{
    QList<Row> rows;
    rows.reserve(answer.rows.size());
    for (const QJsonObject &served : answer.rows)
        rows << tableRow(report, columns, served);
    if (rows.size() > cacheSize)
        rows.resize(cacheSize);
    cache.insert(page, rows);
    recent.removeOne(page);
    recent << page;
}

void PagedRows::Private::evict()
{
    const qsizetype most = qMax<qsizetype>(4, cachedRows / cacheSize);
    const qint64 from = firstVisible / cacheSize;
    const qint64 to = lastVisible / cacheSize;
    for (qsizetype i = 0; i < recent.size() && recent.size() > most;) {
        const qint64 page = recent.at(i);
        if (page >= from && page <= to) {
            ++i;
            continue;
        }
        recent.removeAt(i);
        cache.remove(page);
        Q_EMIT q->rowsChanged(page * cacheSize, qMin(total, (page + 1) * cacheSize) - 1);
    }
}

void PagedRows::Private::notifyLoading()
{
    const bool now = !inFlight.isEmpty();
    if (now == wasLoading)
        return;
    wasLoading = now;
    Q_EMIT q->loadingChanged(now);
}

PagedRows::PagedRows(ApiClient *client, Report report, QObject *parent)
    : RowSource(parent),
      d(std::make_unique<Private>(this, client, std::move(report)))
{
}

PagedRows::~PagedRows() = default;

const Report &PagedRows::report() const
{
    return d->report;
}

const Query &PagedRows::query() const
{
    return d->query;
}

void PagedRows::setQuery(const Query &query)
{
    const bool known = d->resetPending || d->total >= 0;
    if (known && query == d->query && !d->error)
        return;
    d->query = query;
    d->firstVisible = 0;
    d->lastVisible = 0;
    d->startOver(0);
}

void PagedRows::refresh()
{
    d->startOver(d->firstVisible);
}

void PagedRows::cancel()
{
    const bool unanswered = d->resetPending && !d->inFlight.isEmpty();
    d->abortAll();
    if (unanswered)
        d->takeBackQuery();
    d->notifyLoading();
}

void PagedRows::setVisibleRows(qint64 first, qint64 last)
{
    d->firstVisible = first;
    d->lastVisible = qMax(first, last);
    d->requestVisible();
}

void PagedRows::setPageSize(int size)
{
    const int allowed = std::clamp(size, 1, d->report.maxPageSize);
    if (allowed == d->pageSize)
        return;
    d->pageSize = allowed;
    if (d->resetPending || d->total >= 0)
        d->startOver(d->firstVisible);
}

int PagedRows::pageSize() const
{
    return d->pageSize;
}

qint64 PagedRows::total() const
{
    return d->total;
}

const QList<TableColumn> &PagedRows::columns() const
{
    return d->columns;
}

const Row *PagedRows::rowAt(qint64 index) const
{
    const auto page = d->cache.constFind(index / d->cacheSize);
    const qint64 offset = index % d->cacheSize;
    return page == d->cache.constEnd() || offset >= page->size() ? nullptr : &page->at(offset);
}

QList<qint64> PagedRows::loadedRows() const
{
    QList<qint64> rows;
    for (auto it = d->cache.cbegin(); it != d->cache.cend(); ++it)
        for (qsizetype i = 0; i < it->size(); ++i)
            rows << it.key() * d->cacheSize + i;
    return rows;
}

bool PagedRows::loading() const
{
    return !d->inFlight.isEmpty();
}

std::optional<Error> PagedRows::error() const
{
    return d->error;
}

QDateTime PagedRows::updatedAt() const
{
    return d->updatedAt;
}

} // namespace rollbook
