// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/pageexport.h"

#include "exports/rowfile.h"
#include "net/pagejob.h"
#include "services/json.h"

#include <QFile>
#include <QFutureWatcher>

namespace rollbook {

PageExport::PageExport(ApiClient *client, const Report &report, const Query &query, const QString &format,
                       const QString &partPath, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_query(query),
      m_format(format),
      m_partPath(partPath)
{
    m_query.sort = { { m_report.identityKey, Qt::AscendingOrder } };
}

PageExport::~PageExport() = default;

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
    const bool again = m_part != nullptr;
    m_part.reset();
    if (again)
        QFile::remove(m_partPath); // made by this object
    m_part = std::make_unique<PartFile>(m_partPath);
    QStringList keys = m_report.wireColumns(m_query.columns);
    if (keys.isEmpty())
        keys = m_report.wireColumns(m_report.defaultColumns());
    m_rows = std::make_unique<RowFile>(m_format, keys);
    m_ids.clear();
    m_file = {};
    m_read = 0;
    m_total = -1;
    if (const auto created = m_part->create(); !created) {
        finish(failure(created.error()));
        return;
    }
    if (write(m_rows->begin()))
        fetch();
}

void PageExport::fetch()
{
    if (!m_client) {
        finish(failure({ .code = ErrorCode::Cancelled }));
        return;
    }
    // The service counts rows, so a page may begin anywhere.
    m_job = new PageJob(m_client, m_report, m_query, { m_read, m_report.maxPageSize }, this);
    connect(m_job, &PageJob::finished, this, &PageExport::arrived);
    m_job->start();
}

void PageExport::arrived(const Result<Page> &result)
{
    m_job = nullptr;
    if (m_over)
        return;
    if (!result) {
        finish(failure(result.error()));
        return;
    }
    m_file.changed = m_file.changed || (m_total >= 0 && result->total != m_total);
    m_total = result->total;
    m_read += result->rows.size();
    if (!write(fresh(result->rows)))
        return;
    Q_EMIT progress(m_file.rows, m_total);
    if (m_over || startOver())
        return;
    if (!result->rows.isEmpty() && m_read < m_total)
        fetch();
    else
        complete();
}

/// The rows that have not been written yet. Rows without an id cannot be told apart and are all written.
QByteArray PageExport::fresh(const QList<QJsonObject> &rows)
{
    QByteArray bytes;
    for (const QJsonObject &row : rows) {
        const QString id = json::idText(valueAt(row, m_report.identityKey));
        if (!id.isEmpty() && m_ids.contains(id)) {
            m_file.changed = true; // rows moved from one page to the next
            continue;
        }
        m_ids.insert(id);
        bytes += m_rows->row(row);
        ++m_file.rows;
    }
    return bytes;
}

/// What changed is read anew, once.
bool PageExport::startOver()
{
    if (!m_file.changed || m_again)
        return false;
    m_again = true;
    begin();
    return true;
}

/// False when the disk refused; the export has ended then.
bool PageExport::write(const QByteArray &bytes)
{
    const auto written = m_part->write(bytes);
    if (!written) {
        finish(failure(written.error()));
        return false;
    }
    m_file.bytes += bytes.size();
    return true;
}

void PageExport::complete()
{
    m_file.changed = m_file.changed || m_file.rows != m_total;
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
            finish(failure({ .code = ErrorCode::FileNotWritable, .detail = m_partPath }));
    });
    watcher->setFuture(m_part->sync());
    m_part->close();
}

void PageExport::finish(const Result<PagedFile> &result)
{
    if (m_over)
        return;
    m_over = true;
    if (m_part)
        m_part->close();
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
