// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparejob.h"

#include "compare/viewreading.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <limits>

namespace rollbook {

CompareJob::CompareJob(ApiClient *client, const Report &report, const Query &query, Reader before, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_query(query),
      m_before(std::move(before))
{
}

CompareJob::~CompareJob()
{
    *m_stopped = true;
}

/// The worker shares nothing with this object but the flag.
template<typename T, typename Work, typename Then>
void CompareJob::work(Step step, Work work, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    auto total = std::make_shared<std::atomic<qint64>>(-1);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, step, total](int done) { Q_EMIT progress(step, done, *total); });
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([work, total, stopped = m_stopped](QPromise<Result<T>> &promise) {
        promise.setProgressRange(0, std::numeric_limits<int>::max());
        const RowProgress tell = [&](qint64 done, qint64 all) {
            *total = all;
            promise.setProgressValue(int(done));
        };
        promise.addResult(work([&] { return stopped->load(); }, tell));
    }));
}

void CompareJob::start()
{
    using Set = std::shared_ptr<const RowSet>;
    const auto read = [before = m_before](const Stopped &stopped, const RowProgress &tell) -> Result<Set> {
        auto set = before(stopped, tell);
        return set ? Result<Set>(std::make_shared<const RowSet>(std::move(*set))) : failure(set.error());
    };
    work<Set>(Step::ReadingBefore, read, [this](const Result<Set> &set) {
        if (set)
            readNow(*set);
        else
            finish(failure(set.error()));
    });
}

void CompareJob::readNow(const std::shared_ptr<const RowSet> &before)
{
    auto *reading = new ViewReading(m_client, m_report, m_query, this);
    connect(reading, &ViewReading::progress, this,
            [this](qint64 rows, qint64 total) { Q_EMIT progress(Step::ReadingNow, rows, total); });
    connect(reading, &ViewReading::finished, this, [this, before](const Result<RowSet> &now) {
        if (now)
            compare(before, std::make_shared<const RowSet>(*now));
        else
            finish(failure(now.error()));
    });
    reading->start();
}

void CompareJob::compare(const std::shared_ptr<const RowSet> &before, const std::shared_ptr<const RowSet> &now)
{
    const auto run = [before, now](const Stopped &stopped, const RowProgress &tell) -> Result<Outcome> {
        auto result = compareRows(*before, *now, stopped, tell);
        return result ? Result<Outcome>(std::make_shared<const Comparison>(std::move(*result)))
                      : failure(result.error());
    };
    work<Outcome>(Step::Comparing, run, [this](const Result<Outcome> &result) { finish(result); });
}

void CompareJob::finish(const Result<Outcome> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
