// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/loggednetwork.h"

#include "net/eventlog.h"
#include "net/transport.h"

#include <QElapsedTimer>

namespace rollbook {

LoggedNetwork::LoggedNetwork(EventLog *log, QObject *parent) : QNetworkAccessManager(parent), m_log(log) { }

QNetworkReply *LoggedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
    QElapsedTimer since;
    since.start();
    connect(reply, &QNetworkReply::finished, m_log, [log = m_log, reply, operation, since] {
        const bool dropped = reply->error() == QNetworkReply::OperationCanceledError && statusOf(*reply) == 0;
        log->addRequest({ .verb = operation == PostOperation ? "POST" : "GET",
                          .url = reply->request().url(),
                          .homely = reply->request().hasRawHeader("Authorization"),
                          .status = statusOf(*reply),
                          .fault = transportFailed(*reply) || dropped ? int(reply->error()) : 0,
                          .ms = since.elapsed() });
    });
    return reply;
}

} // namespace rollbook
