// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/teamupapi.h"

#include "sandbox/lists.h"
#include "sandbox/reportexport.h"
#include "sandbox/reportrow.h"
#include "sandbox/requestbody.h"
#include "sandbox/studio.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr auto Root = "/api/v2"_L1;

/// The path below the root without doubled or trailing slashes; null when it is outside.
QString pathBelowRoot(const QByteArray &encoded)
{
    QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
    while (path.contains("//"_L1))
        path.replace(u"//"_s, u"/"_s);
    if (path.endsWith(u'/'))
        path.chop(1);
    if (!path.startsWith(Root))
        return {};
    return path.mid(Root.size());
}

Reply methodNotAllowed(const QByteArray &allowed)
{
    Reply reply =
        errorReply(405, u"method_not_allowed"_s, u"Only %1 is allowed here."_s.arg(QString::fromLatin1(allowed)));
    reply.headers.append({ "Allow", allowed });
    return reply;
}

/// Complains about headers that the service checks.
std::optional<Reply> refuseHeaders(const Request &request)
{
    const QByteArray provider = request.header("TeamUp-Provider-ID");
    const QByteArray mode = request.header("TeamUp-Request-Mode");
    bool isNumber = true;
    const int id = provider.isEmpty() ? studio::ProviderId : provider.toInt(&isNumber);
    if (!isNumber)
        return errorReply(400, u"provider_header_invalid"_s, u"TeamUp-Provider-ID must be a number."_s);
    if (id != studio::ProviderId)
        return errorReply(403, u"provider_invalid"_s, u"These credentials do not reach that business."_s);
    if (mode == "customer")
        return errorReply(403, u"mode_not_allowed"_s, u"These credentials act for the business only."_s);
    if (!mode.isEmpty() && mode != "provider")
        return invalidReply({ { u"TeamUp-Request-Mode"_s, { u"customer or provider is expected."_s } } });
    return std::nullopt;
}

bool isAuthorized(const QByteArray &header, const QByteArray &secret)
{
    return header == "Bearer " + secret || header == "Token " + secret;
}

} // namespace

TeamUpApi::TeamUpApi(Setup setup) : m_setup(std::move(setup)), m_limiter(m_setup.rateLimit) { }

QByteArray TeamUpApi::root() const
{
    return Root.data();
}

Reply TeamUpApi::answer(const Request &request)
{
    const QString path = pathBelowRoot(request.path);
    if (path.isNull())
        return notFoundReply();
    if (const auto refusal = refuse(request))
        return *refusal;
    return route(request, path);
}

std::optional<Reply> TeamUpApi::refuse(const Request &request)
{
    if (!isAuthorized(request.header("Authorization"), m_setup.secret.toUtf8()))
        return errorReply(401, u"authentication_failed"_s, u"The credentials are missing or wrong."_s);
    if (m_setup.faults.take(Fault::Throttle))
        return throttledReply(1);
    if (const int wait = m_limiter.waitSeconds(); wait > 0)
        return throttledReply(wait);
    return refuseHeaders(request);
}

Reply TeamUpApi::route(const Request &request, const QString &path)
{
    using ListReply = Reply (*)(const ListRequest &);
    static const QHash<QString, ListReply> lists { { u"/memberships"_s, membershipsReply },
                                                   { u"/venues"_s, venuesReply },
                                                   { u"/customer_fields"_s, customerFieldsReply },
                                                   { u"/providers"_s, providersReply },
                                                   { u"/customers"_s, customersReply } };
    const bool get = request.method == "GET";
    if (auto answered = report(request, path))
        return *std::move(answered);
    if (const auto it = lists.constFind(path); it != lists.cend()) {
        return get ? (*it)({ m_setup.context.database, m_setup.baseUrl + path, request.query })
                   : methodNotAllowed("GET");
    }
    constexpr auto jobs = "/jobs/"_L1;
    if (path.startsWith(jobs))
        return get ? job(request, path.mid(jobs.size())) : methodNotAllowed("GET");
    return notFoundReply();
}

/// The answer of a report's two paths, nothing for any other path.
std::optional<Reply> TeamUpApi::report(const Request &request, const QString &path)
{
    const QStringList parts = path.mid(1).split(u'/');
    const ReportDefinition *report =
        parts.size() == 3 && parts.at(0) == "reports"_L1 ? reportNamed(parts.at(1)) : nullptr;
    const bool isData = report && parts.at(2) == "data"_L1;
    if (!isData && (!report || parts.at(2) != "export"_L1))
        return std::nullopt;
    if (request.method != (isData ? "GET" : "POST"))
        return methodNotAllowed(isData ? "GET" : "POST");
    if (report->prepare && !report->prepare(m_setup.context))
        return errorReply(500, u"server_error"_s, u"The practice data could not be made."_s);
    return isData ? spoiled(m_setup.faults, data(request, *report)) : startExport(request, *report);
}

Reply TeamUpApi::data(const Request &request, const ReportDefinition &report)
{
    FieldErrors errors;
    const ReportQuery query = readDataQuery(m_setup.context, report, decodeForm(request.query), errors);
    if (!errors.isEmpty())
        return invalidReply(errors);

    // The service's default is csv, but its answer is documented as JSON only; so JSON it is for every format.
    const Database &database = m_setup.context.database;
    QJsonArray rows;
    const QList<QJsonObject> found =
        report.grouped ? m_groups.page(database, query) : rowsOf(database, query, rowIds(database, query));
    for (const QJsonObject &row : found)
        rows.append(row);
    const qint64 total = report.grouped ? m_groups.count() : countRows(database, query);
    return jsonReply({ { u"total"_s, total }, { u"column_headers"_s, headersOf(query) }, { u"rows"_s, rows } });
}

Reply TeamUpApi::startExport(const Request &request, const ReportDefinition &report)
{
    FieldErrors errors;
    const Parameters inQuery =
        readParameters({ { .name = "format", .kind = Kind::Text, .values = { u"csv"_s, u"json"_s } } },
                       decodeForm(request.query), errors);
    RawParameters raw;
    if (const auto refusal = readBody(request, raw))
        return *refusal;
    ReportQuery query = readExportBody(m_setup.context, report, raw, errors);
    if (!errors.isEmpty())
        return invalidReply(errors);
    if (query.format.isEmpty())
        query.format = inQuery.value(u"format"_s, u"csv"_s).toString();
    const qint64 id = m_setup.jobs.start(reportExport(m_setup.context.database, query));
    m_started.insert(id);
    return jsonReply({ { u"job"_s, id } });
}

Reply TeamUpApi::job(const Request &request, const QString &id)
{
    FieldErrors errors;
    readParameters({}, decodeForm(request.query), errors);
    if (!errors.isEmpty())
        return invalidReply(errors);
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    if (!ok || !m_started.contains(number))
        return notFoundReply();
    const JobState state = m_setup.jobs.poll(number);
    if (state.phase == JobState::Phase::Failed)
        return errorReply(400, u"job_failed"_s, u"The report could not be made."_s);
    return jsonReply(
        { { u"id"_s, number },
          { u"object"_s, u"job"_s },
          { u"result_url"_s,
            state.filePath.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(m_setup.filesUrl + state.filePath) },
          { u"total_items"_s, state.total },
          { u"complete_items"_s, state.complete } });
}

} // namespace rollbook::sandbox
