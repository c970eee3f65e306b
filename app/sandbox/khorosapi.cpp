// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/khorosapi.h"

#include "sandbox/khorosexport.h"
#include "sandbox/khoroszones.h"
#include "sandbox/requestbody.h"

#include <QFile>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

const QString CompanyKey = u"companyKey"_s;
const QString AccessToken = u"analyticsAccessToken"_s;

QJsonObject envelope(const QString &status, const QJsonValue &message, const QJsonValue &result)
{
    return {
        { u"status"_s, status }, { u"request"_s, QJsonValue() }, { u"message"_s, message }, { u"result"_s, result }
    };
}

Reply passReply(const QJsonValue &result)
{
    return jsonReply(envelope(u"PASS"_s, QJsonValue(), result));
}

/// Error bodies are not documented; this one is assumed.
Reply failReply(int status, const QString &message)
{
    return jsonReply(status, envelope(u"FAIL"_s, message, QJsonValue()));
}

Reply notAllowed(const QByteArray &allowed)
{
    return withHeader(failReply(405, u"This cannot be asked so."_s), "Allow", allowed);
}

QString valueOf(const RawParameters &query, const QString &name)
{
    for (const auto &[key, value] : query.entries) {
        if (key == name)
            return value.toString();
    }
    return {};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Like the service's own: they begin with 2 and hold each of the letters that must be encoded in a path.
QString newRunId()
{
    const auto random = [] {
        return QUuid::createUuid().toRfc4122().toBase64(QByteArray::OmitTrailingEquals).left(20);
    };
    return QString::fromLatin1(QByteArray("2" + random() + '+' + random() + "/M="));
}

} // namespace

KhorosApi::KhorosApi(Setup setup)
    : m_setup(std::move(setup)),
      m_limiter(m_setup.rateLimit),
      m_agents(khorosAgents(m_setup.seed, m_setup.today))
{
}

Reply KhorosApi::answer(const Request &request)
{
    if (const auto refusal = refuse(request))
        return *refusal;
    const QStringList parts = pathParts(request, root());
    const QStringList reports { u"reports"_s, u"report"_s };
    const bool get = request.method == "GET";
    RawParameters query = decodeForm(request.query);
    if (parts == reports + QStringList { u"user"_s })
        return get || request.method == "POST" ? start(request, query) : notAllowed("GET, POST");
    if (parts.size() == 5 && parts.first(2) == reports)
        return get ? ofRun(request, parts) : notAllowed("GET");
    const bool isTeams = parts == QStringList { u"teams"_s };
    if (!isTeams && parts != QStringList { u"config"_s, u"timezones"_s })
        return failReply(404, u"There is nothing here."_s);
    if (!get)
        return notAllowed("GET");
    if (const QString unknown =
            unknownName(query, isTeams ? QStringList { CompanyKey } : QStringList { CompanyKey, u"locale"_s });
        !unknown.isEmpty())
        return failReply(400, unknown);
    if (const auto refusal = refuseCompany(query))
        return *refusal;
    return isTeams ? teams() : passReply(khorosZones());
}

std::optional<Reply> KhorosApi::refuse(const Request &request)
{
    if (request.header("Authorization") != "Basic " + m_setup.secret.toUtf8().toBase64())
        return withHeader(failReply(401, u"User or password is wrong."_s), "WWW-Authenticate",
                          "Basic realm=\"Practice\"");
    if (const int wait = m_setup.faults.take(Fault::Throttle) ? 1 : m_limiter.waitSeconds(); wait > 0)
        return withHeader(failReply(429, u"Rate limit exceeded."_s), "Retry-After", QByteArray::number(wait));
    return std::nullopt;
}

/// Addresses of a run may name its token instead of the company.
std::optional<Reply> KhorosApi::refuseCompany(const RawParameters &query, const Run *run) const
{
    const QString company = valueOf(query, CompanyKey);
    const QString token = valueOf(query, AccessToken);
    if (company.isEmpty() && token.isEmpty())
        return failReply(400, u"companyKey is required."_s);
    if (company.isEmpty() ? !run || token != run->token : company != m_setup.companyKey)
        return failReply(403, u"This company is not accessible."_s);
    return std::nullopt;
}

Reply KhorosApi::start(const Request &request, RawParameters query)
{
    RawParameters fields;
    if (request.method == "POST") {
        if (const QString unknown = unknownName(query, { CompanyKey }); !unknown.isEmpty())
            return failReply(400, unknown);
        if (!request.header("Content-Type").startsWith("application/x-www-form-urlencoded"))
            return failReply(400, u"A form is expected, urlencoded."_s);
        fields = decodeForm(request.body);
    } else {
        fields = query;
        fields.entries.removeIf([](const auto &entry) { return entry.first == CompanyKey; });
    }
    if (const auto refusal = refuseCompany(query))
        return *refusal;
    FieldErrors errors;
    const KhorosExport wanted = readKhorosExport(fields, errors);
    if (!errors.isEmpty())
        return failReply(400, u"%1: %2"_s.arg(errors.firstKey(), errors.first().constFirst()));
    // As the service words it, in the result of a 200.
    if (const qint64 buckets = khorosBuckets(wanted); buckets > KhorosMostBuckets)
        return jsonReply(
            envelope(u"FAIL"_s, QJsonValue(),
                     u"Unable to hydrate filter for export info: Too many buckets (%1) requested. Select a "
                     "larger interval?"_s.arg(buckets)));
    const QByteArray token = QUuid::createUuid().toRfc4122().toBase64();
    m_runs.append({ m_setup.jobs.start(khorosContent(wanted, m_agents)),
                    QUuid::createUuidV3(QUuid(), newRunId()).toString(QUuid::WithoutBraces), newRunId(),
                    QString::fromLatin1(token) });
    return passReply(jobInfo(m_runs.constLast(), QString(u"companyKey="_s + encoded(m_setup.companyKey)), true));
}

Reply KhorosApi::ofRun(const Request &request, const QStringList &parts)
{
    const RawParameters query = decodeForm(request.query);
    if (const QString unknown = unknownName(query, { CompanyKey, AccessToken }); !unknown.isEmpty())
        return failReply(400, unknown);
    const auto run = std::find_if(m_runs.cbegin(), m_runs.cend(), [&parts](const Run &known) {
        return known.workflowId == parts.at(2) && known.runId == parts.at(3);
    });
    if (const auto refusal = refuseCompany(query, run == m_runs.cend() ? nullptr : &*run))
        return *refusal;
    if (run == m_runs.cend())
        return failReply(404, u"Job not found."_s);
    if (parts.at(4) == "status"_L1)
        return spoiled(m_setup.faults, status(*run));
    return parts.at(4) == "download"_L1 ? download(*run) : failReply(404, u"There is nothing here."_s);
}

/// Running and failed: an array of one. Ready: an object.
Reply KhorosApi::status(const Run &run)
{
    const JobState state = m_setup.jobs.poll(run.job);
    const bool ready = state.phase == JobState::Phase::Done;
    const QString detail = ready ? u"COMPLETED"_s : state.phase == JobState::Phase::Failed ? u"FAILED"_s : u""_s;
    const QJsonObject result {
        { u"runnerState"_s, detail.isEmpty() ? u"RUNNING"_s : u"CLOSED"_s },
        { u"reason"_s, QJsonValue() },
        { u"detail"_s, detail },
        { u"currentCount"_s, QJsonValue() },
        { u"totalCount"_s, QJsonValue() },
        { u"lastAcknowledgeTime"_s, QJsonValue() },
    };
    const QJsonObject entry {
        { u"jobInfo"_s, jobInfo(run, QString(AccessToken + u'=' + encoded(run.token)), ready) },
        { u"result"_s, result },
    };
    return passReply(ready ? QJsonValue(entry) : QJsonValue(QJsonArray { entry }));
}

/// From here, or after a redirect from the file port, where the faults of files are at home.
Reply KhorosApi::download(const Run &run)
{
    const std::optional<StoredFile> stored = m_setup.jobs.fileOf(run.job);
    if (!stored)
        return failReply(404, u"The file is not ready."_s);
    Faults &faults = m_setup.faults;
    if (faults.take(Fault::Redirect) || faults.isPending(Fault::Cut) || faults.isPending(Fault::SlowFile)
        || faults.isPending(Fault::Expired)) {
        Reply reply;
        reply.status = 302;
        const QString file = m_setup.jobs.poll(run.job).filePath;
        return withHeader(reply, "Location", QString(m_setup.filesUrl + file).toLatin1());
    }
    Reply reply;
    QFile file(stored->path);
    if (!file.open(QIODevice::ReadOnly))
        return failReply(500, file.errorString());
    reply.contentType = stored->contentType;
    reply.body = file.readAll();
    return withHeader(reply, "Content-Disposition", "attachment; filename=\"" + stored->name.toLatin1() + '"');
}

Reply KhorosApi::teams() const
{
    QJsonArray list;
    for (const KhorosTeam &team : KhorosTeams) {
        const auto members = std::count_if(m_agents.begin(), m_agents.end(),
                                           [&team](const KhorosAgent &agent) { return agent.teams.contains(team.id); });
        const QString description = QStringView(team.description).toString();
        list.append(QJsonObject {
            { u"uuid"_s, u"4c1d0000-0000-4000-8000-%1"_s.arg(team.id, 12, 10, QLatin1Char('0')) },
            { u"teamId"_s, team.id },
            { u"name"_s, QStringView(team.name).toString() },
            { u"description"_s, description.isEmpty() ? QJsonValue() : QJsonValue(description) },
            { u"numberOfMembers"_s, static_cast<qint64>(members) },
        });
    }
    return passReply(list);
}

QString KhorosApi::address(const Run &run, const QString &what, const QString &query) const
{
    return QString(m_setup.baseUrl + u"/reports/report/"_s + encoded(run.workflowId) + u'/' + encoded(run.runId) + u'/'
                   + what + u'?' + query);
}

/// The address of the file stands in the create answer too, long before there is a file: a client must not believe it.
QJsonObject KhorosApi::jobInfo(const Run &run, const QString &query, bool ready) const
{
    return { { u"workflowId"_s, run.workflowId },
             { u"runId"_s, run.runId },
             { u"downloadUrl"_s, ready ? address(run, u"download"_s, query) : QString() },
             { u"statusUrl"_s, address(run, u"status"_s, query) } };
}

} // namespace rollbook::sandbox
