// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/pageexport.h"

#include "exports/rowfile.h"
#include "net/pagejob.h"
#include "services/json.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace rollbook {

PageExport::PageExport(ApiClient *client, const Report &report, const Query &query, const QString &format,
                       const QString &partPath, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_query(query),
      m_format(format),
      m_part(partPath)
{
    m_query.sort = { { m_report.identityKey, Qt::AscendingOrder } };
}

PageExport::~PageExport() = default;

void PageExport::resumeFrom(const PageCheckpoint &checkpoint)
{
    m_kept = checkpoint;
}

void PageExport::start()
{
    QMetaObject::invokeMethod(this, &PageExport::begin, Qt::QueuedConnection);
}

void PageExport::cancel()
{
    m_over = true;
    delete m_job;
}

void PageExport::begin()
{
    if (m_over)
        return;
    m_again = m_kept.again;
    if (const auto taken = takeUpPart(); !taken) {
        finish(failure(taken.error()));
        return;
    }
    m_rows = std::make_unique<RowFile>(m_format, keys(), m_file.rows);
    if (m_file.bytes > 0 || beginFile())
        fetch();
}

QStringList PageExport::keys() const
{
    const QStringList keys = m_report.wireColumns(m_query.columns);
    return keys.isEmpty() ? m_report.wireColumns(m_report.defaultColumns()) : keys;
}

/// Goes on after what is known to be good, or begins with nothing.
Result<void> PageExport::takeUpPart()
{
    const auto size = m_part.reopen();
    if (!size)
        return failure(size.error());
    m_file = {};
    if (m_kept.bytes < 0 || m_kept.bytes > *size)
        return {};
    m_file = { .bytes = m_kept.bytes, .rows = m_kept.rows, .total = m_kept.total, .changed = m_kept.changed };
    m_read = m_kept.read;
    m_floored = m_read > 0;
    m_floor = m_lastId = m_kept.lastId;
    m_anchor = m_floored ? QString::number(m_lastId) : QString();
    return m_part.truncate(m_file.bytes);
}

/// The old checkpoint goes first: it must never be held against the new file.
bool PageExport::beginFile()
{
    m_kept = { .again = m_again };
    m_file = {};
    m_rows = std::make_unique<RowFile>(m_format, keys());
    m_ids.clear();
    m_anchor.clear();
    m_floored = false;
    m_ascending = true;
    m_read = 0;
    Q_EMIT checkpoint(m_kept);
    if (m_over)
        return false;
    if (const auto emptied = m_part.truncate(0); !emptied) {
        finish(failure(emptied.error()));
        return false;
    }
    return write(m_rows->begin());
}

void PageExport::fetch()
{
    if (!m_client) {
        finish(failure({ .code = ErrorCode::Cancelled }));
        return;
    }
    // The service counts rows, so a page may begin anywhere.
    const qint64 first = m_anchor.isEmpty() || m_report.maxPageSize < 2 ? m_read : m_read - 1;
    m_job = new PageJob(m_client, m_report, m_query, { first, m_report.maxPageSize }, this);
    connect(m_job, &PageJob::finished, this, &PageExport::arrived);
    m_job->start();
}

void PageExport::arrived(const Result<Page> &result)
{
    const bool anchored = m_job->range().first < m_read;
    m_job = nullptr;
    if (m_over)
        return;
    if (!result) {
        finish(failure(result.error()));
        return;
    }
    m_file.changed = m_file.changed || (m_file.total >= 0 && result->total != m_file.total);
    m_file.total = result->total;
    const QList<QJsonObject> rows = anchored ? withoutAnchor(result->rows) : result->rows;
    m_read += rows.size();
    const qint64 before = m_file.rows;
    if (!write(fresh(rows)))
        return;
    m_file.changed = m_file.changed || m_file.rows > m_file.total;
    Q_EMIT progress(m_file.rows, m_file.total);
    if (m_over || startOver())
        return;
    keep();
    if (m_over)
        return;
    if (isMore(*result, m_file.rows - before))
        fetch();
    else
        complete();
}

/// The rows after the one that had come last, which must still stand where it stood.
QList<QJsonObject> PageExport::withoutAnchor(const QList<QJsonObject> &rows)
{
    if (!rows.isEmpty() && idOf(rows.first()) == m_anchor)
        return rows.mid(1);
    m_file.changed = true;
    return rows;
}

/// A full page may have a next one whatever the total says.
bool PageExport::isMore(const Page &page, qsizetype fresh) const
{
    if (fresh == 0)
        return false;
    const bool full = page.rows.size() >= m_report.maxPageSize;
    return m_read < m_file.total || (full && !m_anchor.isEmpty() && !m_file.changed);
}

/// The rows that have not been written yet.
QByteArray PageExport::fresh(const QList<QJsonObject> &rows)
{
    QByteArray bytes;
    for (const QJsonObject &row : rows) {
        if (!note(row)) {
            m_file.changed = true; // rows moved from one page to the next
            continue;
        }
        bytes += m_rows->row(row);
        ++m_file.rows;
    }
    return bytes;
}

/// False for a row that came before. Rows without an id cannot be told apart and all count as new.
bool PageExport::note(const QJsonObject &row)
{
    m_anchor = idOf(row);
    bool isNumber = false;
    const qint64 number = m_anchor.toLongLong(&isNumber);
    if (m_floored && (!isNumber || number <= m_floor))
        return false;
    const bool isFirst = !m_floored && m_ids.isEmpty();
    m_ascending = m_ascending && isNumber && (isFirst || number > m_lastId);
    m_lastId = number;
    if (m_anchor.isEmpty())
        return true;
    const bool isNew = !m_ids.contains(m_anchor);
    m_ids.insert(m_anchor);
    return isNew;
}

QString PageExport::idOf(const QJsonObject &row) const
{
    return json::idText(valueAt(row, m_report.identityKey));
}

/// Where ids do not ascend, another run could not tell which rows came before: it would begin anew.
void PageExport::keep()
{
    if (!m_ascending || m_read == 0)
        return;
    m_kept = { .bytes = m_file.bytes,
               .rows = m_file.rows,
               .read = m_read,
               .total = m_file.total,
               .lastId = m_lastId,
               .again = m_again,
               .changed = m_file.changed };
    Q_EMIT checkpoint(m_kept);
}

/// What changed is read anew, once.
bool PageExport::startOver()
{
    if (!m_file.changed || m_again)
        return false;
    m_again = true;
    if (beginFile())
        fetch();
    return true;
}

/// False when the disk refused; the export has ended then.
bool PageExport::write(const QByteArray &bytes)
{
    const auto written = m_part.write(bytes);
    if (!written) {
        finish(failure(written.error()));
        return false;
    }
    m_file.bytes += bytes.size();
    return true;
}

void PageExport::complete()
{
    m_file.changed = m_file.changed || m_file.rows != m_file.total;
    if (startOver() || !write(m_rows->end()))
        return;
    Q_EMIT received();
    if (m_over)
        return;
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher] {
        if (watcher->result())
            finish(m_file);
        else
            finish(failure(
                { .code = ErrorCode::FileNotWritable, .message = u"the file could not be flushed to the disk"_s }));
    });
    watcher->setFuture(m_part.sync());
    m_part.close();
}

void PageExport::finish(const Result<PagedFile> &result)
{
    if (m_over)
        return;
    m_over = true;
    m_part.close();
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
