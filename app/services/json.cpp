// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json.h"

#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace rollbook::json {

namespace {

QString printable(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.left(sampleBytes));
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return body.size() > sampleBytes ? text + u" …" : text;
}

bool looksLikeHtml(const HttpReply &reply)
{
    return reply.header("content-type").toLower().contains("html") || reply.body.trimmed().startsWith('<');
}

} // namespace

QString describe(const HttpReply &reply)
{
    QString text =
        reply.request.isEmpty() ? u"HTTP %1"_s.arg(reply.status) : u"%1 -> %2"_s.arg(reply.request).arg(reply.status);
    if (!reply.body.isEmpty())
        text += u'\n' + printable(reply.body);
    return text;
}

Error badAnswer(const HttpReply &reply, const QString &why)
{
    return { .code = ErrorCode::BadAnswer, .httpStatus = reply.status, .message = why, .detail = describe(reply) };
}

static Result<QJsonDocument> document(const HttpReply &reply)
{
    if (looksLikeHtml(reply))
        return failure(badAnswer(reply, u"a web page came instead of data"_s));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return failure(badAnswer(reply, u"not JSON: %1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset)));
    return document;
}

Result<QJsonObject> object(const HttpReply &reply)
{
    const auto read = document(reply);
    if (!read)
        return failure(read.error());
    if (!read->isObject())
        return failure(badAnswer(reply, u"not a JSON object"_s));
    return read->object();
}

Result<QJsonArray> array(const HttpReply &reply)
{
    const auto read = document(reply);
    if (!read)
        return failure(read.error());
    if (!read->isArray())
        return failure(badAnswer(reply, u"not a JSON array"_s));
    return read->array();
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 429:
        return ErrorCode::TooManyRequests;
    default:
        return status >= 500 ? ErrorCode::ServiceFailed : ErrorCode::Refused;
    }
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = object.value(name).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // Two different defaults tell an exact integer from a number that has no integer form.
    const qint64 number = value.toInteger(0);
    if (number != 0 || value.toInteger(1) == 0)
        return number;
    return std::nullopt;
}

QString idText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = integer(value);
    return number ? QString::number(*number) : QString();
}

QStringList texts(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString() };
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue &item : items)
        if (item.isString())
            result << item.toString();
    return result;
}

} // namespace rollbook::json
