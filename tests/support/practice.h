// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "report/catalog.h"
#include "sandbox/sandboxthread.h"

#include <QNetworkAccessManager>
#include <QUrlQuery>

/// A practice server of its own and a client for it. Its log tells what arrived.
class Practice {
public:
    explicit Practice(rollbook::sandbox::Options options = defaults())
    {
        const QString problem = server.start(options);
        if (!problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        rollbook::Connection connection;
        connection.service = QStringLiteral("teamup");
        connection.name = QStringLiteral("Sample studio");
        connection.baseUrl = QUrl(server.access().baseUrl);
        connection.zone = QTimeZone::utc();
        client = std::make_unique<rollbook::ApiClient>(&network, rollbook::makeService(connection.service), connection,
                                                       server.access().secret);
    }

    static rollbook::sandbox::Options defaults()
    {
        rollbook::sandbox::Options options;
        options.customers = 500;
        options.rateLimit = 0;
        options.jobMs = 10;
        return options;
    }

    /// Queries of the data requests that arrived, oldest first.
    QList<QUrlQuery> dataQueries()
    {
        QList<QUrlQuery> queries;
        for (const auto &request : server.log().all())
            if (request.path.endsWith("/data"))
                queries << QUrlQuery(QString::fromUtf8(request.query));
        return queries;
    }

    /// A decoded parameter of the newest data request.
    QString lastParameter(const QString &name)
    {
        const QList<QUrlQuery> queries = dataQueries();
        return queries.isEmpty() ? QString() : queries.last().queryItemValue(name, QUrl::FullyDecoded);
    }

    rollbook::sandbox::SandboxThread server;
    QNetworkAccessManager network;
    rollbook::Catalog catalog = *rollbook::Catalog::load();
    std::unique_ptr<rollbook::ApiClient> client;
};
