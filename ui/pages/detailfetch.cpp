// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detailfetch.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rollbook {

namespace {

/// Rows are asked for by their ids; where that cannot be, one as the first after the id before it.
bool canAskFor(const Report &report, const QList<qint64> &ids)
{
    const qsizetype most = !report.idsFilter.isEmpty() ? report.maxPageSize : report.afterFilter.isEmpty() ? 0 : 1;
    return !ids.isEmpty() && !ids.contains(0) && ids.size() <= most;
}

Query queryFor(const Report &report, const QList<qint64> &ids)
{
    Query query;
    query.reportId = report.id;
    for (const Column &column : report.columns)
        query.columns << column.key;
    if (report.idsFilter.isEmpty()) {
        query.filters.insert(report.afterFilter, ids.constFirst() - 1);
        query.sort = { { report.identityKey, Qt::AscendingOrder } };
    } else {
        query.filters.insert(report.idsFilter, ids);
    }
    if (!report.deletedFilter.isEmpty())
        query.filters.insert(report.deletedFilter, true);
    return query;
}

} // namespace

DetailFetch::DetailFetch(QObject *parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &DetailFetch::start);
}

void DetailFetch::setClient(ApiClient *client)
{
    cancel();
    m_client = client;
}

bool DetailFetch::request(const Report &report, const QList<qint64> &ids)
{
    cancel();
    if (!m_client || !canAskFor(report, ids))
        return false;
    m_report = report;
    m_ids = ids;
    m_pause.start();
    return true;
}

void DetailFetch::cancel()
{
    m_pause.stop();
    delete m_job.data();
}

void DetailFetch::start()
{
    if (!m_client)
        return;
    m_job = new PageJob(m_client, m_report, queryFor(m_report, m_ids), PageRange { 0, int(m_ids.size()) }, this);
    connect(m_job, &PageJob::finished, this, [this](const Result<Page> &result) {
        m_job = nullptr;
        if (result)
            Q_EMIT arrived(result->rows);
        else
            Q_EMIT failed(result.error());
    });
    m_job->start();
}

} // namespace rollbook
