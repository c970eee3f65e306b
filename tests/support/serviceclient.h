// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "report/catalog.h"
#include "sandbox/sandboxthread.h"

#include <QNetworkAccessManager>

/// How to get in at one service of a practice server.
struct ServiceDoor {
    QString service;
    QUrl baseUrl;
    QString secret;
    QMap<QString, QString> options = {};

    static ServiceDoor to(const QString &service, const rollbook::sandbox::Access &access)
    {
        if (service == QStringLiteral("khoros"))
            return { service,
                     QUrl(access.khoros.baseUrl),
                     access.khoros.secret,
                     { { QStringLiteral("company_key"), access.khoros.companyKey } } };
        if (service == QStringLiteral("spirii"))
            return { service, QUrl(access.spirii.baseUrl), access.spirii.secret };
        if (service == QStringLiteral("spaaza"))
            return { service,
                     QUrl(access.spaaza.baseUrl),
                     access.spaaza.secret,
                     { { QStringLiteral("chain"), QString::number(access.spaaza.chain) } } };
        return { service, QUrl(access.baseUrl), access.secret };
    }

    std::unique_ptr<rollbook::ApiClient> client(QNetworkAccessManager *network) const
    {
        rollbook::Connection connection;
        connection.service = service;
        connection.name = QStringLiteral("Practice");
        connection.baseUrl = baseUrl;
        connection.options = options;
        connection.zone = QTimeZone::utc();
        return std::make_unique<rollbook::ApiClient>(network, rollbook::makeService(service), connection, secret);
    }
};

inline const rollbook::Report &catalogReport(const QString &id)
{
    static const rollbook::Catalog catalog = *rollbook::Catalog::load();
    return *catalog.report(id);
}
