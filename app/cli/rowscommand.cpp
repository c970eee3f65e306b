// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rowscommand.h"

#include "cli/text.h"

namespace rollbook::cli {

namespace {

/// One page of just the wanted rows where they begin at a page's start, else the largest pages.
int pageSizeFor(qint64 offset, qint64 limit, int largest)
{
    if (limit == 0)
        return 1; // the total comes with any page
    return limit <= largest && offset % limit == 0 ? int(limit) : largest;
}

} // namespace

RowsCommand::RowsCommand(ApiClient *client, const Task &task, qint64 offset, qint64 limit, Output *output,
                         QObject *parent)
    : Command(parent),
      m_client(client),
      m_task(task),
      m_offset(offset),
      m_limit(limit),
      m_pageSize(pageSizeFor(offset, limit, task.report.maxPageSize)),
      m_output(output),
      m_writer(makeRowWriter(task.format, output, m_task.report, task.access.connection.zone,
                             task.access.connection.today()))
{
}

void RowsCommand::start()
{
    fetch(m_limit == 0 ? 0 : m_offset / m_pageSize * m_pageSize);
}

void RowsCommand::interrupt()
{
    delete m_job;
    m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
    finish(Interrupted);
}

void RowsCommand::fetch(qint64 first)
{
    const PageRange range { first, m_pageSize };
    m_job = new PageJob(m_client, m_task.report, m_task.query, range, this);
    connect(m_job, &PageJob::finished, this, [this, range](const Result<Page> &result) { arrived(range, result); });
    m_job->start();
}

void RowsCommand::arrived(PageRange range, const Result<Page> &result)
{
    if (!result) {
        m_output->tell(sentenceOf(result.error()));
        finish(exitCodeOf(result.error().code));
        return;
    }
    if (!write(range, *result)) {
        finish(FileFailed);
        return;
    }
    const qint64 next = range.first + range.size;
    if (m_written < m_limit && next < result->total && !result->rows.isEmpty()) {
        m_output->progress(
            Text::tr("%1 of %n row(s)", nullptr, int(qMin(m_limit, result->total - m_offset))).arg(m_written));
        fetch(next);
        return;
    }
    m_output->progress({});
    finish(m_writer->end() && m_output->flush() ? Done : FileFailed);
}

bool RowsCommand::write(PageRange range, const Page &page)
{
    if (!std::exchange(m_begun, true) && !m_writer->begin(page.total, page.headers))
        return false;
    const qint64 count = qMin<qint64>(page.rows.size(), range.size);
    for (qint64 i = qMax<qint64>(0, m_offset - range.first); i < count && m_written < m_limit; ++i) {
        if (!m_writer->row(page.rows.at(i)))
            return false;
        ++m_written;
    }
    return true;
}

void RowsCommand::finish(int exitCode)
{
    m_output->flush();
    Q_EMIT finished(exitCode);
}

} // namespace rollbook::cli
