// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "net/apiclient.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace rollbook {

class ViewReading;

/// Reads the rows of before, then all rows of a query, and compares them; everything but the requests in a worker.
/// finished comes exactly once, never from within start(), and not at all when it is deleted before; then it deletes
/// itself.
class CompareJob final : public QObject {
    Q_OBJECT
public:
    enum class Step { ReadingBefore, ReadingNow, Comparing };
    Q_ENUM(Step)
    /// Gives the rows of before; called in another thread.
    using Reader = std::function<Result<RowSet>(const Stopped &stopped, const RowProgress &progress)>;
    using Outcome = std::shared_ptr<const Comparison>;

    CompareJob(ApiClient *client, const Report &report, const Query &query, Reader before, QObject *parent);
    /// The worker stops soon.
    ~CompareJob() override;
    void start();

Q_SIGNALS:
    /// total: -1 where it is not known.
    void progress(rollbook::CompareJob::Step step, qint64 done, qint64 total);
    /// BadAnswer, NotFound and TooLarge have a sentence for people; what the service refused has its own code.
    void finished(const rollbook::Result<rollbook::CompareJob::Outcome> &result);

private:
    template<typename T, typename Work, typename Then>
    void work(Step step, Work work, Then then);
    void readNow(const std::shared_ptr<const RowSet> &before);
    void compare(const std::shared_ptr<const RowSet> &before, const std::shared_ptr<const RowSet> &now);
    void finish(const Result<Outcome> &result);

    ApiClient *m_client;
    Report m_report;
    Query m_query;
    Reader m_before;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
};

} // namespace rollbook
