// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/filerows.h"

#include "rows/roworder.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// What the other thread hands over; never changed afterwards.
struct Arranged {
    std::shared_ptr<const FileTable> table;
    QString path;
    RowOrder order;
    QList<qsizetype> rows; ///< shown ones, as numbers in the table
};

using Outcome = Result<Arranged>;

/// Sort keys that the file has.
QList<SortKey> possible(QList<SortKey> sort, const FileTable &table)
{
    sort.removeIf([&](const SortKey &key) {
        return std::none_of(table.columns.begin(), table.columns.end(),
                            [&](const TableColumn &column) { return column.key == key.key; });
    });
    return sort;
}

/// wanted without a table is read first.
void arrange(QPromise<Outcome> &promise, Arranged wanted, const Report &report)
{
    const Stopped stopped = [&promise] { return promise.isCanceled(); };
    if (!wanted.table) {
        auto table = readFileTable(wanted.path, report, stopped);
        if (!table) {
            promise.addResult(Outcome(failure(table.error())));
            return;
        }
        wanted.table = std::make_shared<const FileTable>(std::move(*table));
        wanted.order.sort = possible(wanted.order.sort, *wanted.table);
    }
    wanted.rows = orderedRows(*wanted.table, wanted.order, stopped);
    promise.addResult(Outcome(std::move(wanted)));
}

} // namespace

class FileRows::Private {
public:
    Private(FileRows *owner, const Report &served, const QLocale &locale) : q(owner), report(served)
    {
        if (report.identityKey.isEmpty())
            report.identityKey = u"#"_s; // no column of this name: ids are the rows' numbers
        query.reportId = report.id;
        wanted.order.locale = locale;
        connect(&watcher, &QFutureWatcherBase::finished, q, [this] { arrived(); });
    }

    ~Private() { watcher.future().cancel(); }

    void start()
    {
        const bool before = q->loading();
        watcher.future().cancel();
        busy = true;
        watcher.setFuture(QtConcurrent::run(arrange, wanted, report));
        if (!before)
            Q_EMIT q->loadingChanged(true);
    }

    void arrived()
    {
        if (!busy || watcher.isCanceled() || watcher.future().resultCount() == 0)
            return;
        busy = false;
        Outcome outcome = watcher.result();
        if (outcome)
            take(std::move(*outcome));
        else
            refuse(outcome.error());
    }

    void take(Arranged &&arranged)
    {
        Q_EMIT q->aboutToReset();
        if (arranged.table != shown.table)
            updatedAt = QDateTime::currentDateTimeUtc();
        shown = std::move(arranged);
        wanted.table = shown.table;
        wanted.order = shown.order;
        query.sort = shown.order.sort;
        numbers.resize(shown.rows.size());
        std::iota(numbers.begin(), numbers.end(), 0);
        error.reset();
        Q_EMIT q->wasReset();
        Q_EMIT q->loadingChanged(false);
        Q_EMIT q->updated();
    }

    void refuse(const Error &reason)
    {
        takeBack();
        error = reason;
        Q_EMIT q->loadingChanged(false);
        Q_EMIT q->failed(reason);
    }

    void takeBack()
    {
        wanted.table = shown.table;
        wanted.path = shown.path;
        if (!shown.table)
            return;
        wanted.order = shown.order;
        query.sort = shown.order.sort;
    }

    FileRows *q;
    Report report;
    Query query;
    Arranged shown;
    Arranged wanted; ///< the same while nothing is under way
    QList<qint64> numbers;
    QFutureWatcher<Outcome> watcher;
    std::optional<Error> error;
    QDateTime updatedAt;
    int pageSize = 50;
    bool busy = false;
};

FileRows::FileRows(const Report &report, const QLocale &locale, QObject *parent)
    : RowSource(parent),
      d(std::make_unique<Private>(this, report, locale))
{
}

FileRows::~FileRows() = default;

void FileRows::open(const QString &path)
{
    d->wanted.path = path;
    d->wanted.table.reset();
    d->start();
}

const QString &FileRows::path() const
{
    return d->shown.path;
}

QDateTime FileRows::savedAt() const
{
    return d->shown.table ? d->shown.table->savedAt : QDateTime();
}

qint64 FileRows::rowsInFile() const
{
    return d->shown.table ? d->shown.table->rows.size() : -1;
}

void FileRows::setSearch(const QString &text)
{
    if (text == d->wanted.order.search)
        return;
    d->wanted.order.search = text;
    if (!d->wanted.path.isEmpty())
        d->start();
}

const QString &FileRows::search() const
{
    return d->wanted.order.search;
}

void FileRows::setCellText(const CellText &text)
{
    d->wanted.order.text = text;
}

const Report &FileRows::report() const
{
    return d->report;
}

const Query &FileRows::query() const
{
    return d->query;
}

void FileRows::setQuery(const Query &query)
{
    const bool same = query.sort == d->wanted.order.sort;
    d->query = query;
    d->wanted.order.sort = query.sort;
    if (!same && !d->wanted.path.isEmpty())
        d->start();
}

void FileRows::refresh()
{
    if (!d->wanted.path.isEmpty())
        open(d->wanted.path);
}

void FileRows::cancel()
{
    if (!d->busy)
        return;
    d->watcher.future().cancel();
    d->busy = false;
    d->takeBack();
    Q_EMIT loadingChanged(false);
}

void FileRows::setVisibleRows(qint64, qint64) { }

void FileRows::setPageSize(int size)
{
    d->pageSize = size;
}

int FileRows::pageSize() const
{
    return d->pageSize;
}

qint64 FileRows::total() const
{
    return d->shown.table ? d->shown.rows.size() : -1;
}

const QList<TableColumn> &FileRows::columns() const
{
    static const QList<TableColumn> none;
    return d->shown.table ? d->shown.table->columns : none;
}

const Row *FileRows::rowAt(qint64 index) const
{
    return index < 0 || index >= d->shown.rows.size() ? nullptr : &d->shown.table->rows.at(d->shown.rows.at(index));
}

QList<qint64> FileRows::loadedRows() const
{
    return d->numbers;
}

bool FileRows::loading() const
{
    return d->busy;
}

std::optional<Error> FileRows::error() const
{
    return d->error;
}

QDateTime FileRows::updatedAt() const
{
    return d->updatedAt;
}

} // namespace rollbook
