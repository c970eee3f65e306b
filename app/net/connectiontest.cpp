// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connectiontest.h"

namespace rollbook {

ConnectionTest::ConnectionTest(ApiClient *client, QObject *parent) : QObject(parent), m_client(client) { }

void ConnectionTest::start()
{
    ApiCall *call = m_client->call(m_client->service().testRequest(m_client->connection()), this);
    connect(call, &ApiCall::finished, this, [this](const Result<HttpReply> &answer) {
        const auto checked = answer ? m_client->service().checkTest(*answer) : failure(answer.error());
        Q_EMIT finished(checked ? std::nullopt : std::optional(m_client->redacted(checked.error())));
        deleteLater();
    });
    call->start();
}

} // namespace rollbook
