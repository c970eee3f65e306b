// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/viewreading.h"

#include "compare/comparetext.h"
#include "net/pagejob.h"

#include <QPointer>
#include <QSet>

namespace rollbook {

namespace {

constexpr qsizetype mostJobs = 4;

} // namespace

ViewReading::ViewReading(ApiClient *client, const Report &report, const Query &query, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_query(query)
{
}

ViewReading::~ViewReading() = default;

void ViewReading::start()
{
    if (m_nextPage == 0)
        request();
}

void ViewReading::request()
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

void ViewReading::receive(qint64 page, const Page &answer)
{
    const qint64 size = m_report.maxPageSize;
    if (m_total < 0)
        m_total = answer.total;
    if (answer.total != m_total || answer.rows.size() != qBound<qint64>(0, m_total - page * size, size)) {
        startOver();
        return;
    }
    if (m_columns.isEmpty())
        for (const ColumnHeader &header : answer.headers)
            m_columns << setColumn(m_report, header.key, header.label);
    const qsizetype identity = sectionOf(m_columns, m_report.identityKey);
    if (identity < 0) {
        finish(failure({ .code = ErrorCode::BadAnswer,
                         .message = CompareText::tr("The rows came without their ids, so they cannot be compared."),
                         .detail = m_report.dataPath }));
        return;
    }
    RowSetBuilder rows(m_columns, identity);
    for (const QJsonObject &served : answer.rows) {
        QList<QVariant> values;
        for (const SetColumn &column : std::as_const(m_columns))
            values << typedValue(valueAt(served, column.key), column.known ? &*column.known : nullptr);
        rows.add(values);
    }
    m_pages.insert(page, rows.take({}));
    m_rows += answer.rows.size();
    const QPointer<ViewReading> self(this); // whoever listens may have seen enough
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

void ViewReading::complete()
{
    RowSet whole;
    whole.columns = m_columns;
    whole.asOf = QDateTime::currentDateTimeUtc();
    QSet<qint64> seen;
    for (qint64 page = 0; page < m_nextPage; ++page) {
        const RowSet part = m_pages.take(page);
        whole.ids << part.ids;
        whole.rows << part.rows;
        whole.nameless += part.nameless;
        whole.repeated += part.repeated;
        seen.unite(QSet<qint64>(part.ids.begin(), part.ids.end()));
    }
    if (seen.size() != whole.ids.size() || whole.repeated > 0)
        startOver();
    else
        finish(whole);
}

/// Somebody changed the rows between two pages. The next reading is most likely in time.
void ViewReading::startOver()
{
    if (m_again) {
        finish(failure({ .code = ErrorCode::BadAnswer,
                         .message = CompareText::tr("The rows changed while they were read. Try again."),
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

void ViewReading::dropJobs()
{
    for (PageJob *job : std::as_const(m_jobs)) {
        job->disconnect(this);
        job->deleteLater();
    }
    m_jobs.clear();
}

void ViewReading::finish(const Result<RowSet> &result)
{
    dropJobs();
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
