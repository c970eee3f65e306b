// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spiriiapi.h"

#include "sandbox/spiriiquery.h"
#include "sandbox/spiriiseed.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

/// The vendor's general envelope; that this endpoint uses it is assumed.
Reply failureReply(int status, const QString &type, const QString &code, const QString &message,
                   const QString &parameter = {})
{
    QJsonObject error { { u"type"_s, type },
                        { u"code"_s, code },
                        { u"message"_s, message },
                        { u"request_id"_s, QString(u"req_"_s + QUuid::createUuid().toString(QUuid::Id128).left(10)) } };
    if (!parameter.isEmpty())
        error.insert(u"param"_s, parameter);
    return jsonReply(status, { { u"error"_s, error } });
}

Reply badRequest(const FieldErrors &errors)
{
    const QString parameter = errors.firstKey();
    const QString message = errors.first().constFirst();
    return failureReply(400, u"invalid_request"_s, u"invalid_parameter"_s, message, parameter);
}

Reply tooMany(int limit, int wait)
{
    Reply reply = failureReply(429, u"rate_limit_error"_s, u"too_many_requests"_s, u"Too many calls."_s);
    reply = withHeader(reply, "X-RateLimit-Limit", QByteArray::number(limit));
    reply = withHeader(reply, "X-RateLimit-Remaining", "0");
    reply = withHeader(reply, "X-RateLimit-Reset", QByteArray::number(QDateTime::currentSecsSinceEpoch() + wait));
    return withHeader(reply, "Retry-After", QByteArray::number(wait));
}

} // namespace

SpiriiApi::SpiriiApi(Setup setup) : m_setup(std::move(setup)), m_limiter(m_setup.rateLimit) { }

Reply SpiriiApi::answer(const Request &request)
{
    if (request.header("Authorization") != "Bearer " + m_setup.secret.toUtf8())
        return failureReply(401, u"authentication_error"_s, u"unauthorized"_s, u"Check key and rights."_s);
    if (const int wait = m_setup.faults.take(Fault::Throttle) ? 1 : m_limiter.waitSeconds(); wait > 0)
        return tooMany(m_setup.rateLimit, wait);
    if (pathParts(request, root()) != QStringList { u"v2"_s, u"customers"_s })
        return failureReply(404, u"not_found"_s, u"not_found"_s, u"There is nothing here."_s);
    if (request.method != "GET") {
        return withHeader(failureReply(405, u"invalid_request"_s, u"method_not_allowed"_s, u"Only GET is practised."_s),
                          "Allow", "GET");
    }
    return spoiled(m_setup.faults, customers(request));
}

Reply SpiriiApi::customers(const Request &request)
{
    // Made when they are first asked for, so that the other services start quickly with many customers.
    if (!m_seeded)
        m_seeded = fillSpirii(m_setup.database, m_setup.seed, m_setup.customers, m_setup.today);
    FieldErrors errors;
    const SpiriiQuery query = readSpiriiQuery(request.query, errors);
    return errors.isEmpty() ? spiriiCustomers(m_setup.database, query) : badRequest(errors);
}

} // namespace rollbook::sandbox
