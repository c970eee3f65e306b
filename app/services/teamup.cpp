// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/teamup.h"

#include "services/connectioncheck.h"
#include "services/servicetext.h"
#include "services/teamupquery.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int listPageSize = 100;

QString providerOption()
{
    return u"provider_id"_s;
}

QString schemeOption()
{
    return u"auth_scheme"_s;
}

/// Reports belong to the business, so the mode is always "provider".
HttpRequest request(const Connection &connection, HttpRequest::Method method, const QUrl &url)
{
    HttpRequest request { .method = method, .url = url };
    request.headers << qMakePair(QByteArray("Accept"), QByteArray("application/json"))
                    << qMakePair(QByteArray("TeamUp-Request-Mode"), QByteArray("provider"));
    const QString provider = connection.options.value(providerOption());
    if (!provider.isEmpty())
        request.headers << qMakePair(QByteArray("TeamUp-Provider-ID"), provider.toLatin1());
    return request;
}

HttpRequest get(const Connection &connection, const QString &path, const Parameters &parameters = {})
{
    return request(connection, HttpRequest::Method::Get, teamup::address(connection.baseUrl, path, parameters));
}

} // namespace

QString TeamUp::id() const
{
    return u"teamup"_s;
}

QString TeamUp::label() const
{
    return u"TeamUp"_s;
}

QUrl TeamUp::defaultBaseUrl() const
{
    return QUrl(u"https://goteamup.com/api/v2"_s);
}

QList<ConnectionOption> TeamUp::options() const
{
    return {
        { .name = providerOption(), .label = ServiceText::tr("Business"), .source = u"providers"_s },
        { .name = schemeOption(), .label = ServiceText::tr("Sign-in scheme"), .values = { u"Bearer"_s, u"Token"_s } }
    };
}

QString TeamUp::secretLabel() const
{
    return ServiceText::tr("Access token");
}

Result<void> TeamUp::checkConnection(const Connection &connection) const
{
    if (const auto usual = checkUsual(*this, connection); !usual)
        return usual;
    static const QRegularExpression digits(u"^[0-9]*$"_s);
    if (!digits.match(connection.options.value(providerOption())).hasMatch())
        return failure(invalidOption(providerOption(), u"a number is needed"_s));
    return {};
}

HttpRequest TeamUp::testRequest(const Connection &connection) const
{
    return get(connection, u"providers"_s, { { u"page"_s, 1 }, { u"page_size"_s, 1 } });
}

int TeamUp::requestsPerMinute() const
{
    return 240; // documented: 250; a margin for clocks that differ
}

QByteArray TeamUp::authorization(const Connection &connection, const QString &secret) const
{
    return connection.options.value(schemeOption(), u"Bearer"_s).toLatin1() + ' ' + secret.toUtf8();
}

Result<HttpRequest> TeamUp::pageRequest(const Connection &connection, const Report &report, const Query &query,
                                        PageRange range) const
{
    if (const auto valid = validate(report, query); !valid)
        return failure(valid.error());
    Parameters parameters = teamup::parametersOf(connection, report, query);
    parameters << Parameter { u"page"_s, range.first / range.size + 1 } << Parameter { u"page_size"_s, range.size }
               << Parameter { u"format"_s, u"json"_s }; // the documented default is csv
    return get(connection, report.dataPath, parameters);
}

Result<HttpRequest> TeamUp::exportRequest(const Connection &connection, const Report &report, const Query &query,
                                          const QString &format) const
{
    if (const auto valid = validate(report, query); !valid)
        return failure(valid.error());
    if (report.exportPath.isEmpty() || !report.exportFormats.contains(format))
        return failure(invalidOption(u"format"_s, u"the report cannot be exported in this format"_s));
    Parameters parameters = teamup::parametersOf(connection, report, query);
    parameters << Parameter { u"format"_s, format };
    HttpRequest post =
        request(connection, HttpRequest::Method::Post, teamup::address(connection.baseUrl, report.exportPath));
    post.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
    post.body = QJsonDocument(jsonBody(parameters)).toJson(QJsonDocument::Compact);
    return post;
}

HttpRequest TeamUp::statusRequest(const Connection &connection, const ExportTicket &ticket) const
{
    return get(connection, u"jobs/"_s + QString::fromLatin1(QUrl::toPercentEncoding(ticket.id)));
}

Result<HttpRequest> TeamUp::choicesRequest(const Connection &connection, const QString &source, int page) const
{
    static const QStringList sources { u"memberships"_s, u"customer_fields"_s, u"venues"_s, u"providers"_s };
    if (!sources.contains(source))
        return failure(invalidOption(source, u"unknown list"_s));
    return get(connection, source, { { u"page"_s, page }, { u"page_size"_s, listPageSize } });
}

Result<HttpRequest> TeamUp::searchRequest(const Connection &connection, const Report &report, const QString &text) const
{
    if (report.searchPath.isEmpty() || text.trimmed().isEmpty())
        return failure(invalidOption(u"query"_s, u"nothing to look for"_s));
    return get(connection, report.searchPath,
               { { u"query"_s, text.trimmed() }, { u"page"_s, 1 }, { u"page_size"_s, listPageSize } });
}

} // namespace rollbook
