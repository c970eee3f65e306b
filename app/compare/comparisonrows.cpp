// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparisonrows.h"

#include "compare/comparisontable.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// What the other thread hands over; never changed afterwards.
struct Arranged {
    std::shared_ptr<const ComparisonTable> table;
    QList<SortKey> sort;
    std::optional<Change> shown;
    QList<qsizetype> rows; ///< shown ones, as numbers in the table
};

struct Task {
    std::shared_ptr<const Comparison> comparison;
    Report report;
    QList<TableColumn> columns;
    QLocale locale;
};

void arrange(QPromise<Arranged> &promise, const Task &task, Arranged wanted)
{
    if (!wanted.table)
        wanted.table =
            std::make_shared<const ComparisonTable>(comparisonTable(*task.comparison, task.report, task.columns));
    const RowOrder order { .sort = wanted.sort, .search = {}, .locale = task.locale, .text = {} };
    wanted.rows = orderedRows(wanted.table->plain, order, [&] { return promise.isCanceled(); });
    if (wanted.shown)
        wanted.rows.removeIf([&](qsizetype row) { return wanted.table->kinds.at(row) != *wanted.shown; });
    promise.addResult(wanted);
}

} // namespace

QString changeName(Change change)
{
    switch (change) {
    case Change::Added:
        return u"added"_s;
    case Change::Gone:
        return u"gone"_s;
    case Change::Changed:
        break;
    }
    return u"changed"_s;
}

QString changeLabel(Change change)
{
    switch (change) {
    case Change::Added:
        return QCoreApplication::translate("Catalog", "Added");
    case Change::Gone:
        return QCoreApplication::translate("Catalog", "Gone");
    case Change::Changed:
        break;
    }
    return QCoreApplication::translate("Catalog", "Changed");
}

class ComparisonRows::Private {
public:
    Private(ComparisonRows *owner, const Report &report, const QList<TableColumn> &columns, const QLocale &locale)
        : q(owner),
          task { {}, report, columns, locale }
    {
        query.reportId = report.id;
        connect(&watcher, &QFutureWatcherBase::finished, q, [this] { arrived(); });
    }

    ~Private() { watcher.future().cancel(); }

    void start()
    {
        if (!task.comparison)
            return;
        const bool before = busy;
        watcher.future().cancel();
        busy = true;
        watcher.setFuture(QtConcurrent::run(arrange, task, wanted));
        if (!before)
            Q_EMIT q->loadingChanged(true);
    }

    void arrived()
    {
        if (!busy || watcher.isCanceled() || watcher.future().resultCount() == 0)
            return;
        busy = false;
        Q_EMIT q->aboutToReset();
        shown = watcher.result();
        wanted.table = shown.table;
        query.sort = shown.sort;
        Q_EMIT q->wasReset();
        Q_EMIT q->loadingChanged(false);
        Q_EMIT q->updated();
    }

    ComparisonRows *q;
    Task task;
    Query query;
    Arranged shown;
    Arranged wanted;
    QFutureWatcher<Arranged> watcher;
    int pageSize = 50;
    bool busy = false;
};

ComparisonRows::ComparisonRows(const Report &report, const QList<TableColumn> &columns, const QLocale &locale,
                               QObject *parent)
    : RowSource(parent),
      d(std::make_unique<Private>(this, report, columns, locale))
{
}

ComparisonRows::~ComparisonRows() = default;

void ComparisonRows::setComparison(const std::shared_ptr<const Comparison> &comparison)
{
    d->task.comparison = comparison;
    d->wanted.table.reset();
    d->start();
}

void ComparisonRows::setShown(std::optional<Change> change)
{
    if (d->wanted.shown == change)
        return;
    d->wanted.shown = change;
    d->start();
}

const Report &ComparisonRows::report() const
{
    return d->task.report;
}

const Query &ComparisonRows::query() const
{
    return d->query;
}

void ComparisonRows::setQuery(const Query &query)
{
    d->query = query;
    d->wanted.sort = query.sort;
    d->start();
}

void ComparisonRows::setPageSize(int size)
{
    d->pageSize = size;
}

int ComparisonRows::pageSize() const
{
    return d->pageSize;
}

qint64 ComparisonRows::total() const
{
    return d->shown.table ? d->shown.rows.size() : -1;
}

const QList<TableColumn> &ComparisonRows::columns() const
{
    static const QList<TableColumn> none;
    return d->shown.table ? d->shown.table->plain.columns : none;
}

const Row *ComparisonRows::rowAt(qint64 index) const
{
    return index < 0 || index >= d->shown.rows.size() ? nullptr : &d->shown.table->marked.at(d->shown.rows.at(index));
}

QList<qint64> ComparisonRows::loadedRows() const
{
    QList<qint64> numbers(d->shown.rows.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

bool ComparisonRows::loading() const
{
    return d->busy;
}

QDateTime ComparisonRows::updatedAt() const
{
    return d->task.comparison ? d->task.comparison->now : QDateTime();
}

} // namespace rollbook
