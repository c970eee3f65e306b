// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/wholereport.h"

#include "net/pagejob.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qsizetype mostJobs = 4;

/// What tells two rows apart: the row's id, or the values of a group.
QStringList identityOf(const Report &report, const Query &query)
{
    if (!report.identityKey.isEmpty())
        return { report.identityKey };
    QStringList keys;
    const QStringList wire = report.wireColumns(query.columns);
    for (const QString &key : wire)
        if (const Column *column = report.column(key); column && !column->aggregate)
            keys << key;
    return keys;
}

bool standsTwice(const QList<QJsonObject> &rows, const QStringList &identity)
{
    QSet<QByteArray> seen;
    for (const QJsonObject &row : rows) {
        QJsonArray values;
        for (const QString &key : identity)
            values << valueAt(row, key);
        seen << QJsonDocument(values).toJson(QJsonDocument::Compact);
    }
    return seen.size() != rows.size();
}

} // namespace

WholeReport::WholeReport(ApiClient *client, const Report &report, const Query &query, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_query(query)
{
}

WholeReport::~WholeReport() = default;

void WholeReport::start()
{
    if (m_nextPage == 0)
        request();
}

void WholeReport::request()
{
    const int size = m_report.maxPageSize;
    const qint64 page = m_nextPage++;
    auto *job = new PageJob(m_client, m_report, m_query, { page * size, size }, this);
    m_jobs << job;
    connect(job, &PageJob::finished, this, [this, job, page](const Result<Page> &result) {
        m_jobs.removeOne(job);
        if (result)
            receive(page, *result);
        else
            finish(failure(result.error()));
    });
    job->start();
}

void WholeReport::receive(qint64 page, const Page &answer)
{
    const qint64 size = m_report.maxPageSize;
    if (m_total < 0)
        m_total = answer.total;
    if (answer.total != m_total || answer.rows.size() != qBound<qint64>(0, m_total - page * size, size)) {
        startOver();
        return;
    }
    m_pages.insert(page, answer.rows);
    m_rows += answer.rows.size();
    const QPointer<WholeReport> self(this); // whoever listens may have seen enough
    Q_EMIT progress(m_rows, m_total);
    if (!self)
        return;
    if (m_rows == m_total) {
        complete();
        return;
    }
    while (m_jobs.size() < mostJobs && m_nextPage * size < m_total)
        request();
}

void WholeReport::complete()
{
    WholeRows whole { .rows = {}, .readAt = QDateTime::currentDateTimeUtc() };
    whole.rows.reserve(m_total);
    for (qint64 page = 0; page < m_nextPage; ++page)
        whole.rows << m_pages.value(page);
    if (standsTwice(whole.rows, identityOf(m_report, m_query)))
        startOver();
    else
        finish(whole);
}

/// Somebody changed what is counted between two pages. The next reading is most likely in time.
void WholeReport::startOver()
{
    if (m_again) {
        finish(failure({ .code = ErrorCode::BadAnswer,
                         .message = u"the groups changed while they were read"_s,
                         .detail = m_report.dataPath }));
        return;
    }
    m_again = true;
    dropJobs();
    m_pages.clear();
    m_rows = 0;
    m_total = -1;
    m_nextPage = 0;
    request();
}

void WholeReport::dropJobs()
{
    for (PageJob *job : std::as_const(m_jobs)) {
        job->disconnect(this);
        job->deleteLater();
    }
    m_jobs.clear();
}

void WholeReport::finish(const Result<WholeRows> &result)
{
    dropJobs();
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
