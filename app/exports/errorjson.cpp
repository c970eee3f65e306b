// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/errorjson.h"

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr std::pair<ErrorCode, QLatin1StringView> codes[] = {
    { ErrorCode::Cancelled, "cancelled"_L1 },
    { ErrorCode::InvalidQuery, "invalid_query"_L1 },
    { ErrorCode::InsecureUrl, "insecure_url"_L1 },
    { ErrorCode::Network, "network"_L1 },
    { ErrorCode::Timeout, "timeout"_L1 },
    { ErrorCode::Tls, "tls"_L1 },
    { ErrorCode::ProxyRefused, "proxy_refused"_L1 },
    { ErrorCode::Unauthorized, "unauthorized"_L1 },
    { ErrorCode::Forbidden, "forbidden"_L1 },
    { ErrorCode::NotFound, "not_found"_L1 },
    { ErrorCode::TooManyRequests, "too_many_requests"_L1 },
    { ErrorCode::Refused, "refused"_L1 },
    { ErrorCode::ServiceFailed, "service_failed"_L1 },
    { ErrorCode::BadAnswer, "bad_answer"_L1 },
    { ErrorCode::TooLarge, "too_large"_L1 },
    { ErrorCode::ForeignRedirect, "foreign_redirect"_L1 },
    { ErrorCode::JobFailed, "job_failed"_L1 },
    { ErrorCode::LinkExpired, "link_expired"_L1 },
    { ErrorCode::NotCertain, "not_certain"_L1 },
    { ErrorCode::FileExists, "file_exists"_L1 },
    { ErrorCode::FileNotWritable, "file_not_writable"_L1 },
    { ErrorCode::DiskFull, "disk_full"_L1 },
    { ErrorCode::NotConvertible, "not_convertible"_L1 },
    { ErrorCode::Keychain, "keychain"_L1 },
};

QString nameOf(ErrorCode code)
{
    for (const auto &[candidate, name] : codes)
        if (candidate == code)
            return name;
    return {};
}

ErrorCode readCode(StrictReader &reader)
{
    const QString found = reader.text(u"code"_s);
    for (const auto &[code, name] : codes)
        if (name == found)
            return code;
    reader.refuse(u"code"_s);
    return ErrorCode::Network;
}

} // namespace

QJsonObject errorJson(const Error &error)
{
    QJsonObject fields;
    for (auto it = error.fields.begin(); it != error.fields.end(); ++it)
        fields.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {
        { u"code"_s, nameOf(error.code) }, { u"status"_s, error.httpStatus }, { u"service_code"_s, error.serviceCode },
        { u"message"_s, error.message },   { u"fields"_s, fields },           { u"detail"_s, error.detail }
    };
}

Error readError(StrictReader &reader)
{
    Error error;
    error.code = readCode(reader);
    error.httpStatus = int(reader.integer(u"status"_s));
    error.serviceCode = reader.text(u"service_code"_s);
    error.message = reader.text(u"message"_s);
    const QJsonObject fields = reader.object(u"fields"_s);
    StrictReader lists = reader.within(u"fields"_s, fields);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        error.fields.insert(it.key(), lists.texts(it.key()));
    reader.take(lists);
    error.detail = reader.text(u"detail"_s);
    return error;
}

} // namespace rollbook
