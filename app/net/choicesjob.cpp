// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/choicesjob.h"

#include <QTimer>

namespace rollbook {

namespace {

/// A service that always promises a further page must not be asked for ever.
constexpr int maxPages = 100;

} // namespace

ChoicesJob *ChoicesJob::list(ApiClient *client, const QString &source, QObject *parent)
{
    auto *job = new ChoicesJob(parent);
    job->m_client = client;
    job->m_source = source;
    return job;
}

ChoicesJob *ChoicesJob::search(ApiClient *client, const Report &report, const QString &text, QObject *parent)
{
    auto *job = new ChoicesJob(parent);
    job->m_client = client;
    job->m_report = report;
    job->m_text = text;
    return job;
}

void ChoicesJob::start()
{
    request(1);
}

void ChoicesJob::request(int page)
{
    const Service &service = m_client->service();
    const auto request = m_source.isEmpty() ? service.searchRequest(m_client->connection(), m_report, m_text)
                                            : service.choicesRequest(m_client->connection(), m_source, page);
    if (!request) {
        QTimer::singleShot(0, this, [this, error = request.error()] { finish(failure(error)); });
        return;
    }
    ApiCall *call = m_client->call(*request, this);
    connect(call, &ApiCall::finished, this, [this, page](const Result<HttpReply> &answer) { arrived(page, answer); });
    call->start();
}

void ChoicesJob::arrived(int page, const Result<HttpReply> &answer)
{
    if (!answer) {
        finish(failure(answer.error()));
        return;
    }
    const Service &service = m_client->service();
    const auto choices = m_source.isEmpty() ? service.parseSearch(*answer) : service.parseChoices(m_source, *answer);
    if (!choices) {
        finish(failure(m_client->redacted(choices.error())));
        return;
    }
    m_choices += choices->choices;
    if (choices->more && !m_source.isEmpty() && page < maxPages)
        request(page + 1);
    else
        finish(m_choices);
}

void ChoicesJob::finish(const Result<QList<Choice>> &result)
{
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace rollbook
