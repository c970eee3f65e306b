// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobs.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

struct Jobs::Job {
    Job(const Database &database, const ReportQuery &query, const QString &path) : file(database, query, path)
    {
        clock.start();
    }

    /// Rows that should be written by now.
    qint64 due() const
    {
        const qint64 elapsed = clock.elapsed();
        return elapsed >= duration ? file.total() : file.total() * elapsed / duration;
    }

    bool done() const { return file.finished() && clock.elapsed() >= duration && polls >= leastPolls; }

    ReportFile file;
    QElapsedTimer clock;
    qint64 duration = 0; ///< ms
    int polls = 0;
    int leastPolls = 0;
    bool fails = false;
    QString token; ///< of the result_url; empty until it is asked for
};

Jobs::Jobs(const Database &database, Faults &faults, std::optional<int> jobMs)
    : m_database(database),
      m_faults(faults),
      m_jobMs(jobMs)
{
    constexpr int step = 10;
    m_timer.setInterval(step);
    connect(&m_timer, &QTimer::timeout, this, &Jobs::advance);
}

Jobs::~Jobs() = default;

qint64 Jobs::start(const ReportQuery &query)
{
    const qint64 id = ++m_lastId;
    const QString suffix = query.format == "json"_L1 ? u"json"_s : u"csv"_s;
    const QString report = query.kind == ReportKind::Customers ? u"customers"_s : u"customers-grouped"_s;
    auto job =
        std::make_unique<Job>(m_database, query, m_folder.filePath(u"%1-%2.%3"_s.arg(report).arg(id).arg(suffix)));
    constexpr qint64 rowsPerSecond = 2500;
    job->duration = m_jobMs ? *m_jobMs : job->file.total() * 1000 / rowsPerSecond;
    job->leastPolls = m_jobMs ? 0 : 2;
    job->fails = m_faults.take(Fault::JobFail);
    m_jobs[id] = std::move(job);
    advance();
    return id;
}

void Jobs::advance()
{
    // Small steps, so that other requests are answered in between.
    constexpr qint64 mostRows = 400;
    bool busy = false;
    for (const auto &[id, job] : m_jobs) {
        ReportFile &file = job->file;
        if (file.finished())
            continue;
        const qint64 missing = job->due() - file.written();
        if (missing > 0 || file.total() == 0)
            file.write(std::min(missing, mostRows));
        busy = busy || !file.finished();
    }
    if (busy != m_timer.isActive())
        busy ? m_timer.start() : m_timer.stop();
}

Reply Jobs::poll(qint64 id, const QString &filesUrl)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return notFoundReply();
    Job &job = *found->second;
    ++job.polls;
    if (job.fails && job.polls > 2)
        return errorReply(400, u"job_failed"_s, u"The report could not be made."_s);
    const bool done = job.done() && !job.fails;
    if (done && job.token.isEmpty())
        job.token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 total = job.file.total();
    const qint64 complete = done ? total : std::min(job.file.written(), std::max<qint64>(total - 1, 0));
    const QString name = QFileInfo(job.file.path()).fileName();
    return jsonReply(
        { { u"id"_s, id },
          { u"object"_s, u"job"_s },
          { u"result_url"_s,
            done ? QJsonValue(filesUrl + u"/files/"_s + job.token + u'/' + name) : QJsonValue(QJsonValue::Null) },
          { u"total_items"_s, total },
          { u"complete_items"_s, complete } });
}

std::optional<StoredFile> Jobs::file(const QString &token) const
{
    for (const auto &[id, job] : m_jobs) {
        if (token.isEmpty() || job->token != token)
            continue;
        StoredFile stored;
        stored.path = job->file.path();
        stored.name = QFileInfo(stored.path).fileName();
        stored.contentType = job->file.isJson() ? "application/json" : "text/csv; charset=utf-8";
        stored.etag = "\"job-" + QByteArray::number(id) + '-' + QByteArray::number(QFileInfo(stored.path).size()) + '"';
        return stored;
    }
    return std::nullopt;
}

void Jobs::expire(const QString &token)
{
    for (const auto &[id, job] : m_jobs) {
        if (job->token == token)
            job->token.clear();
    }
}

} // namespace rollbook::sandbox
