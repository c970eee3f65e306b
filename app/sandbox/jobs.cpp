// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jobs.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

/// A job fails after so many polls, and is not ready before unless its time is given.
constexpr int enoughPolls = 2;

} // namespace

struct Jobs::Job {
    Job(ExportContent content, const QString &path) : file(std::move(content), path) { clock.start(); }

    /// Rows that should be written by now.
    qint64 due() const
    {
        const qint64 elapsed = clock.elapsed();
        return elapsed >= duration ? file.total() : file.total() * elapsed / duration;
    }

    bool done() const { return !fails && file.finished() && clock.elapsed() >= duration && polls >= leastPolls; }

    StoredFile stored(qint64 id) const
    {
        StoredFile result;
        result.path = file.path();
        result.name = file.name();
        result.contentType = file.isJson() ? "application/json" : "text/csv; charset=utf-8";
        result.etag = "\"job-" + QByteArray::number(id) + '-' + QByteArray::number(QFileInfo(result.path).size()) + '"';
        return result;
    }

    ExportFile file;
    QElapsedTimer clock;
    qint64 duration = 0; ///< ms
    int polls = 0;
    int leastPolls = 0;
    bool fails = false;
    QString token; ///< of the file; empty until it is asked for
};

Jobs::Jobs(Faults &faults, std::optional<int> jobMs) : m_faults(faults), m_jobMs(jobMs)
{
    constexpr int step = 10;
    m_timer.setInterval(step);
    connect(&m_timer, &QTimer::timeout, this, &Jobs::advance);
}

Jobs::~Jobs() = default;

qint64 Jobs::start(ExportContent content)
{
    const qint64 id = ++m_lastId;
    content.name.replace(u'#', QString::number(id));
    auto job = std::make_unique<Job>(std::move(content), m_folder.filePath(QString::number(id)));
    constexpr qint64 rowsPerSecond = 2500;
    job->duration = m_jobMs ? *m_jobMs : job->file.total() * 1000 / rowsPerSecond;
    job->leastPolls = m_jobMs ? 0 : enoughPolls;
    job->fails = m_faults.take(Fault::JobFail);
    m_jobs[id] = std::move(job);
    advance();
    return id;
}

void Jobs::hurry(qint64 id)
{
    Job &job = *m_jobs.at(id);
    job.duration = 0;
    job.polls = std::max(job.polls, enoughPolls);
    job.file.write(job.file.total());
}

void Jobs::advance()
{
    // Small steps, so that other requests are answered in between.
    constexpr qint64 mostRows = 400;
    bool busy = false;
    for (const auto &[id, job] : m_jobs) {
        ExportFile &file = job->file;
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

JobState Jobs::poll(qint64 id)
{
    Job &job = *m_jobs.at(id);
    ++job.polls;
    JobState state;
    state.total = job.file.total();
    state.complete = std::min(job.file.written(), std::max<qint64>(state.total - 1, 0));
    if (job.fails && job.polls > enoughPolls) {
        state.phase = JobState::Phase::Failed;
    } else if (job.done()) {
        state.phase = JobState::Phase::Done;
        state.complete = state.total;
        if (job.token.isEmpty())
            job.token = QUuid::createUuid().toString(QUuid::WithoutBraces);
        state.filePath = u"/files/"_s + job.token + u'/' + job.file.name();
    }
    return state;
}

std::optional<StoredFile> Jobs::file(const QString &token) const
{
    for (const auto &[id, job] : m_jobs) {
        if (!token.isEmpty() && job->token == token)
            return job->stored(id);
    }
    return std::nullopt;
}

std::optional<StoredFile> Jobs::fileOf(qint64 id) const
{
    const auto found = m_jobs.find(id);
    return found != m_jobs.end() && found->second->done() ? std::optional(found->second->stored(id)) : std::nullopt;
}

void Jobs::expire(const QString &token)
{
    for (const auto &[id, job] : m_jobs) {
        if (job->token == token)
            job->token.clear();
    }
}

} // namespace rollbook::sandbox
