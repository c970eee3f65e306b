// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pagejob.h"

#include <QTimer>

namespace rollbook {

PageJob::PageJob(ApiClient *client, const Report &report, const Query &query, PageRange range, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_report(report),
      m_query(query),
      m_range(range)
{
}

void PageJob::start()
{
    const auto request = m_client->service().pageRequest(m_client->connection(), m_report, m_query, m_range);
    if (!request) {
        QTimer::singleShot(0, this, [this, error = request.error()] { finish(failure(error)); });
        return;
    }
    ApiCall *call = m_client->call(*request, this);
    connect(call, &ApiCall::finished, this, [this](const Result<HttpReply> &answer) {
        if (!answer)
            finish(failure(answer.error()));
        else if (auto page = m_client->service().parsePage(m_report, m_query, *answer))
            finish(page);
        else
            finish(failure(m_client->redacted(page.error())));
    });
    call->start();
}

void PageJob::finish(const Result<Page> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
