// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/khoros.h"

#include "services/connectioncheck.h"
#include "services/json.h"
#include "services/parameters.h"
#include "services/servicetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

const auto companyOption = "company_key"_L1;

HttpRequest below(const Connection &connection, HttpRequest::Method method, const QString &path)
{
    // The company is named in the address, also where the rest is posted.
    const Parameters company { { u"companyKey"_s, connection.options.value(companyOption) } };
    HttpRequest request { .method = method,
                          .url = addressBelow(connection.baseUrl, path, formEncoded(company, ListStyle::Repeat)) };
    request.headers << qMakePair(QByteArray("Accept"), QByteArray("application/json"));
    return request;
}

/// How a wrong company key is refused is not documented. A 403 that names no other reason is taken for it, and whatever
/// names the parameter.
void blameCompany(Error &error)
{
    static const QRegularExpression company(u"\\bcompany\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression key(u"\\bcompany[ _-]?key\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool forbidden = error.httpStatus == 403 && (error.message.isEmpty() || error.message.contains(company));
    if (forbidden || (error.httpStatus != 401 && error.message.contains(key)))
        blameOption(error, companyOption);
}

/// The answer's `result`. A 200 whose status is not PASS is a refusal.
Result<QJsonValue> resultOf(const HttpReply &reply)
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QJsonValue result = object->value("result"_L1);
    if (!object->value("status"_L1).isString())
        return failure(json::badAnswer(reply, u"status is missing"_s));
    if (object->value("status"_L1).toString().compare("PASS"_L1, Qt::CaseInsensitive) != 0) {
        Error error = json::badAnswer(reply, {});
        error.code = ErrorCode::Refused;
        error.message = json::firstText(*object, { "message"_L1, "result"_L1 });
        blameCompany(error);
        return failure(error);
    }
    return result;
}

/// The status of a run is an object, or an array of one.
QJsonObject onlyObject(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toObject() : value.toObject();
}

QUrl addressIn(const QJsonObject &object, QLatin1StringView name)
{
    return QUrl::fromEncoded(object.value(name).toString().toUtf8(), QUrl::StrictMode);
}

bool isUsable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty();
}

} // namespace

QString Khoros::id() const
{
    return u"khoros"_s;
}

QString Khoros::label() const
{
    return u"Khoros"_s;
}

QUrl Khoros::defaultBaseUrl() const
{
    return QUrl(u"https://analytics-api.app.lithium.com/api/public"_s);
}

QList<ConnectionOption> Khoros::options() const
{
    return { { .name = companyOption, .label = ServiceText::tr("Company key"), .required = true } };
}

QString Khoros::secretLabel() const
{
    return ServiceText::tr("User and password");
}

QStringList Khoros::secretParts() const
{
    return { ServiceText::tr("User"), ServiceText::tr("Password") };
}

HttpRequest Khoros::testRequest(const Connection &connection) const
{
    return below(connection, HttpRequest::Method::Get, u"teams"_s);
}

Result<void> Khoros::checkTest(const HttpReply &reply) const
{
    const auto result = resultOf(reply);
    return result ? Result<void>() : failure(result.error());
}

Result<void> Khoros::checkConnection(const Connection &connection) const
{
    return checkUsual(*this, connection);
}

int Khoros::requestsPerMinute() const
{
    return 20; // documented in prose, for all calls together
}

QByteArray Khoros::authorization(const Connection &, const QString &secret) const
{
    return "Basic " + secret.toUtf8().toBase64();
}

Result<HttpRequest> Khoros::exportRequest(const Connection &connection, const Report &report, const Query &query,
                                          const QString &format) const
{
    if (const auto valid = validate(report, query); !valid)
        return failure(valid.error());
    if (!report.exportFormats.contains(format))
        return failure(invalidOption(u"reportFormat"_s, u"the report cannot be exported in this format"_s));
    Parameters parameters = filterParameters(connection, report, query);
    for (const QString &bound : { u"startTime"_s, u"endTime"_s })
        if (std::none_of(parameters.begin(), parameters.end(), [&](const Parameter &p) { return p.name == bound; }))
            return failure(invalidOption(bound, u"a value is needed"_s));
    // Whether a zone wins over an offset is not documented, so only one of them is sent.
    if (query.filters.contains(u"timezone"_s) && query.filters.contains(u"timezoneOffset"_s))
        return failure(invalidOption(u"timezoneOffset"_s, u"either a zone or an offset"_s));
    HttpRequest post = below(connection, HttpRequest::Method::Post, report.exportPath);
    post.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    parameters << Parameter { u"reportFormat"_s, format };
    post.body = formEncoded(parameters, ListStyle::Repeat);
    return post;
}

/// The create answer's downloadUrl may already be filled, yet nothing is ready: the status decides.
Result<ExportTicket> Khoros::parseTicket(const HttpReply &reply) const
{
    const auto result = resultOf(reply);
    if (!result)
        return failure(result.error());
    const QJsonObject run = onlyObject(*result);
    const ExportTicket ticket { .id = run.value("workflowId"_L1).toString() + u'/' + run.value("runId"_L1).toString(),
                                .statusUrl = addressIn(run, "statusUrl"_L1) };
    if (!isUsable(ticket.statusUrl))
        return failure(json::badAnswer(reply, u"statusUrl is missing"_s));
    return ticket;
}

HttpRequest Khoros::statusRequest(const Connection &, const ExportTicket &ticket) const
{
    HttpRequest request { .url = ticket.statusUrl };
    request.headers << qMakePair(QByteArray("Accept"), QByteArray("application/json"));
    return request;
}

Result<ExportStatus> Khoros::parseStatus(const HttpReply &reply) const
{
    const auto result = resultOf(reply);
    if (!result)
        return failure(result.error());
    const QJsonObject run = onlyObject(*result);
    const QJsonObject state = run.value("result"_L1).toObject();
    const QString runner = state.value("runnerState"_L1).toString();
    const QString detail = state.value("detail"_L1).toString();
    if (runner.isEmpty())
        return failure(json::badAnswer(reply, u"runnerState is missing"_s));
    ExportStatus status;
    status.completeItems = json::integer(state.value("currentCount"_L1)).value_or(-1);
    status.totalItems = json::integer(state.value("totalCount"_L1)).value_or(-1);
    if (runner != "CLOSED"_L1)
        return status;
    if (detail != "COMPLETED"_L1) {
        Error error = json::badAnswer(reply, json::firstText(state, { "reason"_L1, "detail"_L1 }));
        error.code = ErrorCode::JobFailed;
        return failure(error);
    }
    status.resultUrl = addressIn(run.value("jobInfo"_L1).toObject(), "downloadUrl"_L1);
    status.done = isUsable(status.resultUrl); // an empty address means: not yet
    return status;
}

Result<HttpRequest> Khoros::choicesRequest(const Connection &connection, const QString &source, int) const
{
    if (source == "teams"_L1)
        return below(connection, HttpRequest::Method::Get, u"teams"_s);
    if (source == "timezones"_L1)
        return below(connection, HttpRequest::Method::Get, u"config/timezones"_s);
    return failure(invalidOption(source, u"unknown list"_s));
}

Result<ChoicePage> Khoros::parseChoices(const QString &source, const HttpReply &reply) const
{
    const auto result = resultOf(reply);
    if (!result)
        return failure(result.error());
    ChoicePage page;
    const QJsonArray items = result->toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        if (source == "timezones"_L1) {
            const QString zone = item.value("id"_L1).toString();
            const QString offset = item.value("offsetString"_L1).toString();
            if (!zone.isEmpty())
                page.choices << Choice { .label = QString(zone + u" ("_s + offset + u')'), .key = zone };
        } else if (const auto id = json::integer(item.value("teamId"_L1))) {
            const QString name = json::firstText(item, { "name"_L1 });
            page.choices << Choice { .id = *id, .label = name.isEmpty() ? QString::number(*id) : name };
        }
    }
    return page;
}

/// Error bodies are not documented: {"status": "FAIL", "message", "result"} is assumed, where result may be the text.
Error Khoros::errorFrom(const HttpReply &reply) const
{
    Error error { .code = json::codeOf(reply.status), .httpStatus = reply.status, .detail = json::describe(reply) };
    if (const auto object = json::object(reply))
        error.message = json::firstText(*object, { "message"_L1, "result"_L1 });
    blameCompany(error);
    return error;
}

} // namespace rollbook
