// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/boundedrows.h"

#include "net/pagejob.h"
#include "rows/tablecolumns.h"

#include <QPointer>
#include <QSet>

#include <numeric>

namespace rollbook {

class BoundedRows::Private {
public:
    Private(BoundedRows *owner, ApiClient *apiClient, const Report &report)
        : q(owner),
          client(apiClient),
          paged(new PagedRows(apiClient, report, owner))
    {
    }

    void follow();
    bool isShown() const { return shown.has_value(); }
    bool asksBound() const { return bound.has_value(); }
    void askPaged(const Query &wanted);
    void begin();
    void request();
    void receive(const Result<Page> &result);
    void take(const Page &answer);
    void endOfEnd();
    void show(bool found);
    void stop();
    void takeBack();
    Query sent() const;
    QList<TableColumn> tableOf() const;
    QList<ColumnHeader> visible(const QList<ColumnHeader> &headers) const;

    BoundedRows *q;
    ApiClient *client;
    PagedRows *paged;
    int pageSize = 50;

    // What is asked for; without a bound it is the pages' own.
    std::optional<RowBound> bound;
    Query query;
    BoundDay day;

    // What is in hand, when it is the rows of a bound.
    std::optional<RowBound> shown;
    Query shownQuery;
    BoundDay shownDay;
    BoundReading shownProgress;
    QList<Row> rows;
    QList<TableColumn> columns;

    // The reading that is under way, or was last.
    QPointer<PageJob> job;
    QList<Qt::SortOrder> ends;
    BoundDay readDay;
    QList<ColumnHeader> headers;
    QList<Row> found;
    QSet<qint64> ids;
    qint64 page = 0; ///< of the present end
    bool valuesSeen = false;
    bool replacing = false; ///< nothing of it is shown yet
    BoundReading progress;
    std::optional<Error> error;
    QDateTime updatedAt;
};

/// The pages speak for themselves as long as no bound is asked for.
void BoundedRows::Private::follow()
{
    const auto ifAsked = [this](auto act) {
        return [this, act] {
            if (!asksBound())
                act();
        };
    };
    QObject::connect(paged, &RowSource::aboutToReset, q, ifAsked([this] {
                         Q_EMIT q->aboutToReset();
                         shown.reset();
                         rows.clear();
                     }));
    QObject::connect(paged, &RowSource::wasReset, q, ifAsked([this] { Q_EMIT q->wasReset(); }));
    QObject::connect(paged, &RowSource::rowsChanged, q, [this](qint64 first, qint64 last) {
        if (!asksBound() && !isShown())
            Q_EMIT q->rowsChanged(first, last);
    });
    QObject::connect(paged, &RowSource::loadingChanged, q, [this](bool loading) {
        if (!asksBound())
            Q_EMIT q->loadingChanged(loading);
    });
    QObject::connect(paged, &RowSource::updated, q, ifAsked([this] { Q_EMIT q->updated(); }));
    QObject::connect(paged, &RowSource::failed, q, [this](const Error &fault) {
        if (asksBound())
            return;
        if (isShown() && (fault.code == ErrorCode::Refused || fault.code == ErrorCode::InvalidQuery)) {
            takeBack();
            error = fault;
        }
        Q_EMIT q->failed(fault);
    });
}

/// A question that was not answered was never in force.
void BoundedRows::Private::takeBack()
{
    bound = shown;
    query = shownQuery;
    day = shownDay;
    progress = shownProgress;
    progress.underWay = false;
    replacing = false;
}

void BoundedRows::Private::askPaged(const Query &wanted)
{
    if (job) {
        delete job;
        Q_EMIT q->loadingChanged(false);
    }
    bound.reset();
    error.reset();
    progress = {};
    if (!isShown()) { // its own rows are in hand
        paged->setQuery(wanted);
        return;
    }
    if (paged->pageSize() != pageSize)
        paged->setPageSize(pageSize);
    if (paged->query() == wanted && paged->total() >= 0)
        paged->refresh();
    else
        paged->setQuery(wanted);
}

void BoundedRows::Private::begin()
{
    paged->cancel();
    delete job;
    readDay = day;
    ends = endsOf(*bound, day);
    found.clear();
    ids.clear();
    page = 0;
    valuesSeen = false;
    replacing = true;
    progress = { .underWay = true };
    request();
    Q_EMIT q->loadingChanged(true);
}

/// The key of the bound first; what it is judged by is asked for even when it is not shown.
Query BoundedRows::Private::sent() const
{
    Query sent = query;
    for (const QString &key : { bound->column, bound->date })
        if (!key.isEmpty() && !sent.columns.contains(key))
            sent.columns << key;
    sent.sort.removeIf([this](const SortKey &key) { return key.key == bound->column; });
    sent.sort.prepend({ bound->column, ends.constFirst() });
    sent.sort.resize(qMin<qsizetype>(sent.sort.size(), paged->report().maxSortKeys));
    return sent;
}

void BoundedRows::Private::request()
{
    const int size = paged->report().maxPageSize;
    job = new PageJob(client, paged->report(), sent(), { page * size, size }, q);
    QObject::connect(job, &PageJob::finished, q, [this](const Result<Page> &result) { receive(result); });
    job->start();
}

void BoundedRows::Private::receive(const Result<Page> &result)
{
    job.clear();
    if (result) {
        error.reset();
        updatedAt = QDateTime::currentDateTimeUtc();
        take(*result);
        return;
    }
    error = result.error();
    progress.underWay = false;
    const bool notAsked = error->code == ErrorCode::Refused || error->code == ErrorCode::InvalidQuery;
    if (notAsked && isShown())
        takeBack();
    else if (notAsked && paged->total() >= 0)
        bound.reset();
    Q_EMIT q->loadingChanged(false);
    Q_EMIT q->readingChanged();
    Q_EMIT q->failed(*error);
}

void BoundedRows::Private::take(const Page &answer)
{
    headers = visible(answer.headers);
    progress.total = answer.total;
    const qsizetype before = found.size();
    const QList<TableColumn> shape = tableOf();
    bool past = false;
    for (const QJsonObject &served : answer.rows) {
        ++progress.read;
        const BoundVerdict verdict = judge(*bound, readDay, ends.constFirst(), served, valuesSeen);
        if (verdict == BoundVerdict::Past) {
            past = true;
            break;
        }
        const QJsonValue value = valueAt(served, bound->column);
        valuesSeen = valuesSeen || !(value.isNull() || value.isUndefined());
        const Row row = tableRow(paged->report(), shape, served);
        if (verdict == BoundVerdict::Take && !ids.contains(row.id)) {
            ids.insert(row.id);
            found << row;
        }
    }
    progress.read = qMin(progress.read, progress.total); // the ends of a small report meet
    const int size = paged->report().maxPageSize;
    if (past || answer.rows.isEmpty() || (page + 1) * size >= answer.total) {
        endOfEnd();
    } else {
        ++page;
        request();
    }
    show(found.size() != before);
}

void BoundedRows::Private::endOfEnd()
{
    ends.removeFirst();
    page = 0;
    valuesSeen = false;
    progress.whole = ends.isEmpty();
    progress.underWay = !ends.isEmpty();
    if (!ends.isEmpty())
        request();
}

/// The rows before stay until there is one of these, or it is known that there is none.
void BoundedRows::Private::show(bool foundMore)
{
    // What is read once more comes all at once, so that nothing in sight moves meanwhile.
    const bool same = isShown() && shownQuery == query && shown == bound && shownDay == readDay;
    const bool due = !replacing || !progress.underWay || (!same && !found.isEmpty());
    const QPointer<BoundedRows> self(q);
    if (due && (replacing || foundMore)) {
        Q_EMIT q->aboutToReset();
        replacing = false;
        shown = bound;
        shownQuery = query;
        shownDay = readDay;
        rows = found;
        columns = tableOf();
        Q_EMIT q->wasReset();
    }
    if (!self)
        return;
    if (due)
        shownProgress = progress;
    if (!progress.underWay)
        Q_EMIT q->loadingChanged(false);
    Q_EMIT q->readingChanged();
    if (due)
        Q_EMIT q->updated();
}

/// The answers say how each page is ordered, from whichever end, and by the row's id in the end.
QList<TableColumn> BoundedRows::Private::tableOf() const
{
    QList<TableColumn> table = tableColumns(paged->report(), query, headers);
    for (TableColumn &column : table) {
        column.sorted.reset();
        if (column.key == bound->column)
            column.sorted = endsOf(*bound, readDay).constFirst();
    }
    return table;
}

/// Those that were asked for only to judge by them are no columns of the table.
QList<ColumnHeader> BoundedRows::Private::visible(const QList<ColumnHeader> &headers) const
{
    const QStringList asked = query.columns + paged->report().wireColumns(query.columns);
    QList<ColumnHeader> visible = headers;
    visible.removeIf([&](const ColumnHeader &header) {
        return !asked.contains(header.key) && !header.required
            && (header.key == bound->column || header.key == bound->date);
    });
    return visible;
}

void BoundedRows::Private::stop()
{
    if (!progress.underWay)
        return;
    delete job;
    progress.underWay = false;
    show(false);
}

BoundedRows::BoundedRows(ApiClient *client, const Report &report, QObject *parent)
    : RowSource(parent),
      d(std::make_unique<Private>(this, client, report))
{
    d->follow();
}

BoundedRows::~BoundedRows() = default;

const std::optional<RowBound> &BoundedRows::bound() const
{
    return d->bound;
}

void BoundedRows::setDay(const BoundDay &day)
{
    d->day = day;
}

const BoundDay &BoundedRows::day() const
{
    return d->isShown() ? d->shownDay : d->readDay;
}

std::optional<BoundReading> BoundedRows::reading() const
{
    return d->asksBound() ? std::optional(d->progress) : std::nullopt;
}

void BoundedRows::stopReading()
{
    d->stop();
}

const Report &BoundedRows::report() const
{
    return d->paged->report();
}

const Query &BoundedRows::query() const
{
    return d->asksBound() ? d->query : d->paged->query();
}

void BoundedRows::setQuery(const Query &query)
{
    setQuery(query, d->bound);
}

void BoundedRows::setQuery(const Query &query, const std::optional<RowBound> &bound)
{
    if (!bound) {
        d->askPaged(query);
        return;
    }
    const bool known = d->progress.underWay || (d->isShown() && !d->error && d->progress.whole);
    if (known && bound == d->bound && query == d->query && d->day == d->readDay)
        return;
    d->bound = bound;
    d->query = query;
    d->begin();
}

void BoundedRows::refresh()
{
    if (d->asksBound())
        d->begin();
    else
        d->paged->refresh();
}

void BoundedRows::cancel()
{
    if (!d->asksBound()) {
        d->paged->cancel();
        if (d->isShown())
            d->takeBack();
        return;
    }
    if (!d->progress.underWay)
        return;
    if (!d->replacing) {
        d->stop();
        return;
    }
    delete d->job;
    d->takeBack();
    Q_EMIT loadingChanged(false);
}

void BoundedRows::setVisibleRows(qint64 first, qint64 last)
{
    if (!d->asksBound() && !d->isShown())
        d->paged->setVisibleRows(first, last);
}

void BoundedRows::setPageSize(int size)
{
    d->pageSize = std::clamp(size, 1, report().maxPageSize);
    if (!d->asksBound() && !d->isShown())
        d->paged->setPageSize(size);
    else
        Q_EMIT updated();
}

int BoundedRows::pageSize() const
{
    return d->asksBound() || d->isShown() ? d->pageSize : d->paged->pageSize();
}

qint64 BoundedRows::total() const
{
    return d->isShown() ? d->rows.size() : d->paged->total();
}

const QList<TableColumn> &BoundedRows::columns() const
{
    return d->isShown() ? d->columns : d->paged->columns();
}

const Row *BoundedRows::rowAt(qint64 index) const
{
    if (!d->isShown())
        return d->paged->rowAt(index);
    return index >= 0 && index < d->rows.size() ? &d->rows.at(index) : nullptr;
}

QList<qint64> BoundedRows::loadedRows() const
{
    if (!d->isShown())
        return d->paged->loadedRows();
    QList<qint64> numbers(d->rows.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

bool BoundedRows::loading() const
{
    return d->asksBound() ? d->progress.underWay : d->paged->loading();
}

std::optional<Error> BoundedRows::error() const
{
    return d->asksBound() || d->isShown() ? d->error : d->paged->error();
}

QDateTime BoundedRows::updatedAt() const
{
    return d->isShown() ? d->updatedAt : d->paged->updatedAt();
}

} // namespace rollbook
