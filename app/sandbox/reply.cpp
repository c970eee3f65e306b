// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reply.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

Reply jsonReply(const QJsonObject &object)
{
    Reply reply;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

Reply jsonReply(int status, const QJsonObject &object)
{
    Reply reply = jsonReply(object);
    reply.status = status;
    return reply;
}

Reply jsonListReply(const QJsonArray &array)
{
    Reply reply;
    reply.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return reply;
}

Reply withHeader(Reply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.append(qMakePair(name, value));
    return reply;
}

Reply errorReply(int status, const QString &code, const QString &message, const FieldErrors &errors)
{
    QJsonObject fields;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it)
        fields.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return jsonReply(status,
                     { { u"code"_s, code },
                       { u"field_errors"_s, fields },
                       { u"message"_s, message },
                       { u"type"_s, u"invalid_request_error"_s } });
}

Reply invalidReply(const FieldErrors &errors)
{
    return errorReply(400, u"parameter_invalid"_s, u"The request was not valid."_s, errors);
}

Reply notFoundReply()
{
    return errorReply(404, u"not_found"_s, u"Not found."_s);
}

Reply throttledReply(int waitSeconds)
{
    return withHeader(errorReply(429, u"throttled"_s, u"Too many calls. Wait %1 s."_s.arg(waitSeconds)), "Retry-After",
                      QByteArray::number(waitSeconds));
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 415:
        return "Unsupported Media Type";
    case 416:
        return "Range Not Satisfiable";
    case 429:
        return "Too Many Requests";
    case 502:
        return "Bad Gateway";
    default:
        return "Error";
    }
}

} // namespace rollbook::sandbox
