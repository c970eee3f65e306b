// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spaaza.h"

#include "services/connectioncheck.h"
#include "services/json.h"
#include "services/parameters.h"
#include "services/segmentbody.h"
#include "services/servicetext.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

const auto chainOption = "chain"_L1;

HttpRequest get(const Connection &connection, const QString &path, const QByteArray &query = {})
{
    HttpRequest request { .url = addressBelow(connection.baseUrl, path, query) };
    request.headers << qMakePair(QByteArray("Accept"), QByteArray("application/json"));
    return request;
}

QString textFilter(const Query &query, const QString &name)
{
    const auto it = query.filters.constFind(name);
    const auto *text = it == query.filters.constEnd() ? nullptr : std::get_if<QString>(&*it);
    return text ? *text : QString();
}

/// Now, or when the user says; nothing in it chooses people.
QString onceOf(const Connection &connection, const Query &query)
{
    QDateTime once = QDateTime::currentDateTimeUtc();
    if (const auto it = query.filters.constFind(u"once"_s); it != query.filters.constEnd())
        if (const auto *range = std::get_if<DateRange>(&*it))
            once = lowerMoment(*range, connection.today(), connection.zone).value_or(once);
    return once.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

/// Neither a saved segment nor a rule: everybody, which the service knows by the absence of both.
Result<QJsonObject> triggerOf(const Connection &connection, const Query &query, const QString &index)
{
    QJsonObject trigger { { u"once"_s, onceOf(connection, query) } };
    const QString saved = textFilter(query, u"segment_id"_s).trimmed();
    const auto it = query.filters.constFind(u"segment"_s);
    const auto *segment = it == query.filters.constEnd() ? nullptr : std::get_if<Segment>(&*it);
    const bool ruled = segment && !segment->rules.isEmpty();
    if (!saved.isEmpty() && ruled)
        return failure(invalidOption(u"segment_id"_s, u"either a saved segment or rules"_s));
    if (!saved.isEmpty())
        trigger.insert(u"segment_id"_s, saved);
    if (!ruled)
        return trigger;
    if (const auto checked = checkSegment(*segment); !checked)
        return failure(checked.error());
    QJsonObject body = toJson(*segment);
    body.insert(u"entity"_s, u"people"_s);
    body.insert(u"index"_s, index);
    body.insert(u"chain_id"_s, connection.options.value(chainOption).toLongLong());
    trigger.insert(u"segment"_s, body);
    return trigger;
}

/// The log entries' members are not documented, so every text in them is shown.
QString logText(const QJsonArray &logs)
{
    QStringList lines;
    for (const QJsonValue &value : logs) {
        QStringList parts;
        const QJsonObject entry = value.toObject();
        for (const QJsonValue member : entry)
            if (member.isString())
                parts << member.toString().simplified();
        if (value.isString())
            parts << value.toString().simplified();
        lines << parts.join(u' ');
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The first entry of {code: {...}}, with its code where newer answers have it.
QJsonObject olderError(const QJsonObject &errors)
{
    QJsonObject error = errors.begin()->toObject();
    error.insert(u"code"_s, errors.begin().key());
    return error;
}

/// Codes that say more than the status: the vendor's other interface sends "permission denied or non-existent" with
/// 500.
void readCode(Error &error, qint64 code)
{
    constexpr qint64 noSession = 6;
    constexpr qint64 denied = 68;
    static const QRegularExpression chain(u"\\bchain\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (code == noSession || error.serviceCode == "no_valid_session"_L1)
        error.code = ErrorCode::Unauthorized;
    else if (code == denied || error.serviceCode == "permission_denied_or_non_existent"_L1)
        error.code = ErrorCode::Forbidden;
    const bool wordless = error.message.isEmpty() || error.message == error.serviceCode;
    if (error.code == ErrorCode::Forbidden && (wordless || error.message.contains(chain)))
        blameOption(error, chainOption);
}

} // namespace

QString Spaaza::id() const
{
    return u"spaaza"_s;
}

QString Spaaza::label() const
{
    return u"Spaaza"_s;
}

QUrl Spaaza::defaultBaseUrl() const
{
    return QUrl(u"https://services-prod.spaaza.com"_s);
}

QList<ConnectionOption> Spaaza::options() const
{
    return { { .name = chainOption, .label = ServiceText::tr("Chain"), .required = true } };
}

QString Spaaza::secretLabel() const
{
    return ServiceText::tr("Access token");
}

QStringList Spaaza::secretParts() const
{
    return { ServiceText::tr("Token ID"), ServiceText::tr("Token secret") };
}

HttpRequest Spaaza::testRequest(const Connection &connection) const
{
    return get(connection, u"tasks"_s, "limit=1");
}

Result<void> Spaaza::checkTest(const HttpReply &reply) const
{
    const auto tasks = json::array(reply);
    return tasks ? Result<void>() : failure(tasks.error());
}

Result<void> Spaaza::checkConnection(const Connection &connection) const
{
    if (const auto usual = checkUsual(*this, connection); !usual)
        return usual;
    static const QRegularExpression digits(u"^[0-9]{1,18}$"_s);
    if (!digits.match(connection.options.value(chainOption)).hasMatch())
        return failure(invalidOption(chainOption, u"a number is needed"_s));
    return {};
}

int Spaaza::requestsPerMinute() const
{
    return 60; // nothing is documented; polite
}

QByteArray Spaaza::authorization(const Connection &, const QString &secret) const
{
    return "Bearer " + secret.toUtf8();
}

Result<HttpRequest> Spaaza::exportRequest(const Connection &connection, const Report &report, const Query &query,
                                          const QString &format) const
{
    if (const auto valid = validate(report, query); !valid)
        return failure(valid.error());
    if (!report.exportFormats.contains(format))
        return failure(invalidOption(u"export_format"_s, u"the report cannot be exported in this format"_s));
    const QString chosen = textFilter(query, u"export_index"_s);
    const QString index = chosen.isEmpty() ? u"users"_s : chosen;
    const auto trigger = triggerOf(connection, query, index);
    if (!trigger)
        return failure(trigger.error());
    const QJsonObject target { { u"action"_s, u"export"_s },
                               { u"export_index"_s, index },
                               { u"export_format"_s, format } };
    const QJsonObject task { { u"chain"_s, connection.options.value(chainOption).toLongLong() },
                             { u"desc"_s, u"Rollbook export of %1"_s.arg(index) },
                             { u"target"_s, target },
                             { u"trigger"_s, *trigger } };
    HttpRequest post = get(connection, report.exportPath);
    post.method = HttpRequest::Method::Post;
    post.headers << qMakePair(QByteArray("Content-Type"), QByteArray("application/json"));
    post.body = QJsonDocument(task).toJson(QJsonDocument::Compact);
    return post;
}

Result<ExportTicket> Spaaza::parseTicket(const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QString id = json::idText(object->value("id"_L1));
    if (id.isEmpty())
        return failure(json::badAnswer(reply, u"id is missing"_s));
    return ExportTicket { .id = id };
}

HttpRequest Spaaza::statusRequest(const Connection &connection, const ExportTicket &ticket) const
{
    return get(connection, u"tasks/"_s + QString::fromLatin1(QUrl::toPercentEncoding(ticket.id)));
}

Result<ExportStatus> Spaaza::parseStatus(const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QString state = object->value("state"_L1).toObject().value("code"_L1).toString();
    if (state.isEmpty())
        return failure(json::badAnswer(reply, u"state.code is missing"_s));
    if (state == "ERROR"_L1) {
        Error error = json::badAnswer(reply, logText(object->value("logs"_L1).toArray()));
        error.code = ErrorCode::JobFailed;
        return failure(error);
    }
    ExportStatus status;
    status.done = state == "DONE"_L1; // any other word: not yet
    if (state == "READY"_L1)
        status.startsAt =
            QDateTime::fromString(object->value("trigger"_L1).toObject().value("once"_L1).toString(), Qt::ISODate);
    return status;
}

std::optional<HttpRequest> Spaaza::linkRequest(const Connection &connection, const ExportTicket &ticket) const
{
    return get(connection, u"tasks/%1/download_url"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(ticket.id))));
}

Result<QUrl> Spaaza::parseLink(const HttpReply &reply) const
{
    const auto object = json::object(reply);
    if (!object)
        return failure(object.error());
    const QUrl url = QUrl::fromEncoded(object->value("url"_L1).toString().toUtf8(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(json::badAnswer(reply, u"url is missing"_s));
    return url;
}

/// Assumed: {"error": {"code", "name", "description"}}; older: {"errors": {code: {"name", "description"}}}.
Error Spaaza::errorFrom(const HttpReply &reply) const
{
    Error error { .code = json::codeOf(reply.status), .httpStatus = reply.status, .detail = json::describe(reply) };
    const auto object = json::object(reply);
    if (!object)
        return error;
    QJsonObject inner = object->value("error"_L1).toObject();
    const QJsonObject older = object->value("errors"_L1).toObject();
    if (inner.isEmpty() && !older.isEmpty())
        inner = olderError(older);
    error.serviceCode = json::firstText(inner, { "name"_L1 });
    error.message = json::firstText(inner, { "description"_L1, "name"_L1 });
    if (error.message.isEmpty())
        error.message = json::firstText(*object, { "message"_L1 });
    readCode(error, json::integer(inner.value("code"_L1)).value_or(0));
    return error;
}

} // namespace rollbook
