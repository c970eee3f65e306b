// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peoplerefresh.h"

#include "net/pagejob.h"
#include "rows/jsonrows.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

bool isTransient(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout || code == ErrorCode::ServiceFailed
        || code == ErrorCode::TooManyRequests || code == ErrorCode::BadAnswer;
}

Error lost(const Result<HttpReply> &answer)
{
    return answer ? Error { .code = ErrorCode::Cancelled } : answer.error();
}

Result<QList<Person>> peopleOf(const QByteArray &json, const PeopleColumns &columns)
{
    const auto rows = readJsonRows(json);
    if (!rows)
        return failure(rows.error());
    QList<Person> people;
    people.reserve(rows->size());
    for (const QJsonObject &row : *rows)
        people << columns.person(row);
    return people;
}

} // namespace

PeopleRefresh::PeopleRefresh(ApiClient *client, const Report &report, const PeopleColumns &columns,
                             const PeoplePacing &pacing, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_columns(columns),
      m_pacing(pacing)
{
    m_timer.setSingleShot(true);
    connect(client, &ApiClient::slowedDown, this, [this](int seconds) { m_heldMs = seconds * 1'000; });
    connect(client, &ApiClient::resumed, this, [this] { m_heldMs = 0; });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &PeopleRefresh::fileRead);
}

PeopleRefresh::~PeopleRefresh() = default;

void PeopleRefresh::start()
{
    m_asOf = QDateTime::currentDateTimeUtc();
    if (!m_report.exportPath.isEmpty() && m_report.exportFormats.contains(u"json"_s))
        postExport();
    else
        beginPages();
}

/// Only what people are found by; in the order of their ids, which whoever joins meanwhile does not disturb.
Query PeopleRefresh::query() const
{
    Query query;
    query.reportId = m_report.id;
    query.columns = m_columns.all();
    query.sort = { { m_columns.id, Qt::AscendingOrder } };
    return query;
}

void PeopleRefresh::call(const HttpRequest &request, void (PeopleRefresh::*then)(const Result<HttpReply> &))
{
    if (!m_client) {
        finish(failure({ .code = ErrorCode::Cancelled }));
        return;
    }
    ApiCall *call = m_client->call(request, this);
    connect(call, &ApiCall::finished, this, then);
    call->start();
}

void PeopleRefresh::postExport()
{
    const auto request = m_client->service().exportRequest(m_client->connection(), m_report, query(), u"json"_s);
    if (!request) {
        beginPages();
        return;
    }
    Q_EMIT began();
    m_exporting.start();
    call(*request, &PeopleRefresh::posted);
}

void PeopleRefresh::posted(const Result<HttpReply> &answer)
{
    const Result<ExportTicket> ticket =
        answer && m_client ? m_client->service().parseTicket(*answer) : failure(lost(answer));
    if (!ticket) {
        exportFailed(ticket.error());
        return;
    }
    m_ticket = *ticket;
    m_timer.callOnTimeout(this, &PeopleRefresh::look);
    m_timer.start(m_pacing.pollMs.constFirst());
}

void PeopleRefresh::look()
{
    if (m_client)
        call(m_client->service().statusRequest(m_client->connection(), m_ticket), &PeopleRefresh::looked);
    else
        finish(failure({ .code = ErrorCode::Cancelled }));
}

void PeopleRefresh::looked(const Result<HttpReply> &answer)
{
    const Result<ExportStatus> status =
        answer && m_client ? m_client->service().parseStatus(*answer) : failure(lost(answer));
    const bool late = m_exporting.hasExpired(m_pacing.exportMs);
    if (!status && (!isTransient(status.error().code) || late)) {
        exportFailed(status.error());
        return;
    }
    if (status && status->done) {
        // The result's address has a right of its own: the client sends the key to the connection's origin alone.
        call({ .method = HttpRequest::Method::Get, .url = status->resultUrl }, &PeopleRefresh::fileCame);
        return;
    }
    if (late) {
        exportFailed({ .code = ErrorCode::JobFailed, .message = u"the export takes too long"_s });
        return;
    }
    if (status && status->totalItems > 0)
        Q_EMIT progress(qMax<qint64>(0, status->completeItems), status->totalItems);
    m_timer.start(m_pacing.pollMs.at(qMin<qsizetype>(++m_looks, m_pacing.pollMs.size() - 1)));
}

void PeopleRefresh::fileCame(const Result<HttpReply> &answer)
{
    if (!answer) {
        exportFailed(answer.error());
        return;
    }
    m_reading.setFuture(
        QtConcurrent::run([json = answer->body, columns = m_columns] { return peopleOf(json, columns); }));
}

void PeopleRefresh::fileRead()
{
    const auto people = m_reading.result();
    if (!people) {
        exportFailed(people.error());
        return;
    }
    Q_EMIT arrived(*people);
    Q_EMIT progress(people->size(), people->size());
    finish(m_asOf);
}

void PeopleRefresh::exportFailed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled || error.code == ErrorCode::Unauthorized)
        finish(failure(error));
    else
        beginPages();
}

void PeopleRefresh::beginPages()
{
    m_asOf = QDateTime::currentDateTimeUtc();
    m_rows = 0;
    m_total = -1;
    m_timer.stop();
    m_timer.disconnect(this);
    m_timer.callOnTimeout(this, &PeopleRefresh::fetchPage);
    Q_EMIT began();
    m_timer.start(0);
}

void PeopleRefresh::fetchPage()
{
    if (!m_client) {
        finish(failure({ .code = ErrorCode::Cancelled }));
        return;
    }
    if (m_heldMs > 0) {
        m_timer.start(std::exchange(m_heldMs, 0));
        return;
    }
    auto *job = new PageJob(m_client, m_report, query(), { .first = m_rows, .size = m_report.maxPageSize }, this);
    connect(job, &PageJob::finished, this, &PeopleRefresh::pageCame);
    job->start();
}

void PeopleRefresh::pageCame(const Result<Page> &page)
{
    if (!page) {
        if (!tryAgain(page.error()))
            finish(failure(page.error()));
        return;
    }
    m_faults = 0;
    const bool shrunk = m_total >= 0 && page->total < m_total;
    m_total = page->total;
    if (shrunk && !std::exchange(m_startedOver, true)) {
        beginPages(); // somebody was removed, so that somebody else may have moved to a page that has been read
        return;
    }
    QList<Person> people;
    for (const QJsonObject &row : page->rows)
        people << m_columns.person(row);
    m_rows += page->rows.size();
    Q_EMIT arrived(people);
    Q_EMIT progress(m_rows, m_total);
    if (m_over)
        return;
    if (page->rows.size() < m_report.maxPageSize || m_rows >= m_total) {
        finish(m_asOf);
        return;
    }
    if (!m_client) {
        finish(failure({ .code = ErrorCode::Cancelled }));
        return;
    }
    constexpr int minuteMs = 60'000;
    m_timer.start(m_pacing.share * minuteMs / qMax(1, m_client->service().requestsPerMinute()));
}

bool PeopleRefresh::tryAgain(const Error &error)
{
    if (!isTransient(error.code) || m_faults >= m_pacing.pageAgainMs.size())
        return false;
    m_timer.start(m_pacing.pageAgainMs.at(m_faults++));
    return true;
}

void PeopleRefresh::finish(const Result<QDateTime> &result)
{
    if (std::exchange(m_over, true))
        return;
    m_timer.stop();
    // From the event loop, should it have come to nothing at once.
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            deleteLater();
            Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

} // namespace rollbook
