// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spaazaapi.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

constexpr qint64 FirstId = 12345;

/// Error bodies are not documented; this one is shaped after the vendor's other interface.
Reply failReply(int status, int code, const QString &name, const QString &description)
{
    const QJsonObject error { { u"code"_s, code }, { u"name"_s, name }, { u"description"_s, description } };
    return jsonReply(status, { { u"error"_s, error } });
}

Reply badRequest(const QString &description)
{
    return failReply(400, 1, u"invalid_request"_s, description);
}

Reply wrongChain()
{
    return failReply(403, 68, u"permission_denied_or_non_existent"_s, u"No access to this chain."_s);
}

Reply notFound()
{
    return failReply(404, 2, u"task_not_found"_s, u"No such task."_s);
}

Reply notAllowed(const QByteArray &allowed)
{
    return withHeader(failReply(405, 5, u"method_not_allowed"_s, u"This cannot be asked so."_s), "Allow", allowed);
}

/// The complaint about a query that must be empty.
std::optional<Reply> refuseQuery(const Request &request)
{
    const QString unknown = unknownName(decodeForm(request.query), {});
    return unknown.isEmpty() ? std::nullopt : std::optional(badRequest(unknown));
}

Reply badParameters(const FieldErrors &errors)
{
    return badRequest(u"%1: %2"_s.arg(errors.firstKey(), errors.first().constFirst()));
}

ExportContent contentOf(const SpaazaTask &task)
{
    QList<int> kept;
    const SpaazaIndex &index = *task.index;
    for (int i = 0; i < index.count; ++i) {
        if (task.segment.rules.isEmpty() || task.segment.keeps(index.row(i)))
            kept.append(i);
    }
    ExportContent content;
    content.name = u"%1_Export-%2.%3"_s.arg(index.stem).arg(task.id).arg(task.json ? u"json"_s : u"csv"_s);
    content.json = task.json;
    content.keys = index.columns();
    content.labels = content.keys;
    content.total = kept.size();
    content.rows = [row = index.row, kept](qint64 first, qint64 count) {
        QList<QJsonObject> rows;
        for (const int number : kept.mid(first, count))
            rows.append(row(number));
        return rows;
    };
    return content;
}

} // namespace

SpaazaApi::SpaazaApi(Setup setup)
    : m_setup(std::move(setup)),
      m_limiter(m_setup.rateLimit),
      m_now(m_setup.today, QTime(12, 0), Qt::UTC),
      m_indexes(spaazaIndexes(m_setup.seed, m_setup.people, m_now))
{
}

Reply SpaazaApi::answer(const Request &request)
{
    if (const auto refusal = refuse(request))
        return *refusal;
    const QStringList parts = pathParts(request, root());
    if (parts.value(0) != "tasks"_L1)
        return notFound();
    if (parts.size() > 1)
        return ofTask(request, parts);
    if (request.method == "POST")
        return create(request);
    return request.method == "GET" ? list(request) : notAllowed("GET, POST");
}

/// A session is practised with the two halves of the token as its user and key.
std::optional<Reply> SpaazaApi::refuse(const Request &request)
{
    const QByteArray secret = m_setup.secret.toUtf8();
    const bool hasSession = request.hasHeader("X-Spaaza-Session-User-Id");
    const QByteArray session =
        request.header("X-Spaaza-Session-User-Id") + ':' + request.header("X-Spaaza-Session-Key");
    if (request.header("Authorization") != "Bearer " + secret && !(hasSession && session == secret))
        return failReply(401, 6, u"no_valid_session"_s, u"No valid credentials."_s);
    if (hasSession && request.header("X-Spaaza-Session-Chain-Id") != QByteArray::number(m_setup.chain))
        return wrongChain();
    if (const int wait = m_setup.faults.take(Fault::Throttle) ? 1 : m_limiter.waitSeconds(); wait > 0)
        return withHeader(failReply(429, 4, u"rate_limit"_s, u"Too many calls."_s), "Retry-After",
                          QByteArray::number(wait));
    return std::nullopt;
}

Reply SpaazaApi::create(const Request &request)
{
    if (const auto refusal = refuseQuery(request))
        return *refusal;
    if (!request.header("Content-Type").startsWith("application/json"))
        return badRequest(u"The body must be application/json."_s);
    SpaazaTask task;
    task.id = FirstId + m_tasks.size();
    const SpaazaComplaint complaint = readSpaazaTask(request.body, { m_setup.chain, m_indexes, m_now }, task);
    if (!complaint.text.isEmpty())
        return complaint.wrongChain ? wrongChain() : badRequest(complaint.text);
    m_tasks.append(task);
    return jsonReply(task.object(0, 10)); // it starts when it is looked at next
}

/// The newest first (assumed).
Reply SpaazaApi::list(const Request &request)
{
    FieldErrors errors;
    const Parameters parameters = readParameters(
        { { .name = "status", .kind = Kind::Text, .values = { u"READY"_s, u"INPROGRESS"_s, u"DONE"_s, u"ERROR"_s } },
          { "action", Kind::Text },
          { "campaign_id", Kind::Integer },
          { "limit", Kind::Integer, 1 },
          { "offset", Kind::Integer, 0 } },
        decodeForm(request.query), errors);
    if (!errors.isEmpty())
        return badParameters(errors);
    qint64 skip = parameters.value(u"offset"_s, 0).toLongLong();
    const qint64 most = parameters.value(u"limit"_s, m_tasks.size()).toLongLong();
    const bool none = parameters.contains(u"campaign_id"_s) // nothing here belongs to a campaign
        || parameters.value(u"action"_s, u"export"_s).toString() != "export"_L1;
    QJsonArray found;
    for (auto task = m_tasks.rbegin(); task != m_tasks.rend() && !none && found.size() < most; ++task) {
        refresh(*task);
        const QString state = spaazaStateName(task->state);
        if (parameters.value(u"status"_s, state).toString() == state && skip-- <= 0)
            found.append(task->object(0, 10));
    }
    return jsonListReply(found);
}

Reply SpaazaApi::ofTask(const Request &request, const QStringList &parts)
{
    const QString what = parts.value(2);
    const bool get = request.method == "GET";
    if (parts.size() > 3 || (parts.size() == 3 && what != "download_url"_L1 && what != "execute"_L1))
        return notFound();
    if (get == (what == "execute"_L1) || (!get && request.method != "POST"))
        return notAllowed(get ? "POST" : "GET");
    if (const auto refusal = what.isEmpty() ? std::nullopt : refuseQuery(request))
        return *refusal;
    bool ok = false;
    const qint64 place = parts.at(1).toLongLong(&ok) - FirstId;
    if (!ok)
        return badRequest(u"The id must be a number."_s);
    if (place < 0 || place >= m_tasks.size())
        return what.isEmpty() && !unknownName(decodeForm(request.query), { u"log_limit"_s, u"offset"_s }).isEmpty()
            ? badRequest(u"Unknown parameter."_s)
            : notFound();
    SpaazaTask &task = m_tasks[place];
    if (what == "execute"_L1)
        return execute(task);
    refresh(task);
    return what.isEmpty() ? spoiled(m_setup.faults, read(request, task)) : downloadUrl(task);
}

Reply SpaazaApi::read(const Request &request, const SpaazaTask &task) const
{
    FieldErrors errors;
    const Parameters parameters = readParameters({ { "log_limit", Kind::Integer, 0 }, { "offset", Kind::Integer, 0 } },
                                                 decodeForm(request.query), errors);
    if (!errors.isEmpty())
        return badParameters(errors);
    return jsonReply(
        task.object(parameters.value(u"offset"_s, 0).toLongLong(), parameters.value(u"log_limit"_s, 10).toLongLong()));
}

Reply SpaazaApi::downloadUrl(const SpaazaTask &task)
{
    if (task.state != SpaazaTask::State::Done)
        return failReply(409, 3, u"task_not_done"_s, u"The task is not done."_s);
    const QString file = m_setup.jobs.poll(task.job).filePath;
    const QString signature = QUuid::createUuid().toString(QUuid::Id128);
    return jsonReply(
        { { u"url"_s, QString(m_setup.filesUrl + file + u"?X-Expires=3600&X-Signature="_s + signature) } });
}

Reply SpaazaApi::execute(SpaazaTask &task)
{
    if (task.state != SpaazaTask::State::InProgress)
        run(task);
    m_setup.jobs.hurry(task.job);
    refresh(task);
    return jsonReply(task.stateObject());
}

void SpaazaApi::run(SpaazaTask &task)
{
    task.enter(SpaazaTask::State::InProgress, u"Export of %1 started."_s.arg(task.index->name));
    task.job = m_setup.jobs.start(contentOf(task));
}

void SpaazaApi::refresh(SpaazaTask &task)
{
    if (task.state == SpaazaTask::State::Ready && task.once <= QDateTime::currentDateTimeUtc())
        run(task);
    if (task.state != SpaazaTask::State::InProgress)
        return;
    const JobState state = m_setup.jobs.poll(task.job);
    if (state.phase == JobState::Phase::Failed)
        task.enter(SpaazaTask::State::Error, u"Export failed: the search index did not answer."_s);
    else if (state.phase == JobState::Phase::Done)
        task.enter(SpaazaTask::State::Done, u"%1 records written."_s.arg(state.total));
}

} // namespace rollbook::sandbox
