// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spaazatask.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

QJsonValue iso(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString readTarget(const SpaazaContext &context, SpaazaTask &task)
{
    const QJsonObject &target = task.target;
    if (const QString unknown = unknownMember(target, { u"action"_s, u"export_index"_s, u"export_format"_s });
        !unknown.isEmpty())
        return u"Unknown member of target: %1"_s.arg(unknown);
    if (target[u"action"_s].toString() != "export"_L1)
        return u"target.action must be export."_s;
    const QString index = target[u"export_index"_s].toString();
    const auto found = std::find_if(context.indexes.cbegin(), context.indexes.cend(),
                                    [&index](const SpaazaIndex &known) { return known.name == index; });
    if (found == context.indexes.cend())
        return u"Unknown target.export_index: %1"_s.arg(index);
    task.index = &*found;
    const QString format = target[u"export_format"_s].toString();
    if (format != "csv"_L1 && format != "json"_L1)
        return u"target.export_format must be csv or json."_s;
    task.json = format == "json"_L1;
    return {};
}

QString readSaved(const QJsonValue &id, const SpaazaContext &context, SpaazaTask &task)
{
    const QJsonObject saved = savedSpaazaSegment(id.toString());
    if (saved.isEmpty())
        return u"There is no segment %1."_s.arg(id.toVariant().toString());
    return readSpaazaSegment(saved, *task.index, context.now, task.segment);
}

SpaazaComplaint readTrigger(const SpaazaContext &context, SpaazaTask &task)
{
    const QJsonObject &trigger = task.trigger;
    if (const QString unknown = unknownMember(trigger, { u"once"_s, u"segment_id"_s, u"segment"_s });
        !unknown.isEmpty())
        return { .text = u"Unknown member of trigger: %1"_s.arg(unknown) };
    task.once = spaazaMoment(trigger[u"once"_s]);
    if (!task.once.isValid())
        return { .text = u"trigger.once must be a date and time with its zone."_s };
    const QJsonValue id = trigger[u"segment_id"_s];
    const QJsonValue segment = trigger[u"segment"_s];
    if (!id.isUndefined() && !segment.isUndefined())
        return { .text = u"Either trigger.segment or trigger.segment_id."_s };
    if (!id.isUndefined())
        return { .text = readSaved(id, context, task) };
    if (segment.isUndefined())
        return {}; // everybody (assumed)
    if (!segment.isObject())
        return { .text = u"trigger.segment must be an object."_s };
    const QJsonValue chain = segment[u"chain_id"_s];
    if (!chain.isDouble())
        return { .text = u"segment.chain_id must be a number."_s };
    if (chain.toDouble() != context.chain)
        return { .text = u"No access to this chain."_s, .wrongChain = true };
    return { .text = readSpaazaSegment(segment.toObject(), *task.index, context.now, task.segment) };
}

} // namespace

QString spaazaStateName(SpaazaTask::State state)
{
    switch (state) {
    case SpaazaTask::State::Ready:
        return u"READY"_s;
    case SpaazaTask::State::InProgress:
        return u"INPROGRESS"_s;
    case SpaazaTask::State::Done:
        return u"DONE"_s;
    case SpaazaTask::State::Error:
        return u"ERROR"_s;
    }
    return {};
}

void SpaazaTask::enter(State next, const QString &message)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    state = next;
    ++version;
    lastModified = now;
    if (next == State::InProgress)
        lastRun = now;
    logs.append(QJsonObject { { u"timestamp"_s, iso(now) },
                              { u"level"_s, next == State::Error ? u"error"_s : u"info"_s },
                              { u"message"_s, message } });
}

QJsonObject SpaazaTask::stateObject() const
{
    return { { u"code"_s, spaazaStateName(state) },
             { u"last_run_date"_s, iso(lastRun) },
             { u"last_modified"_s, iso(lastModified) },
             { u"created_date"_s, iso(created) } };
}

QJsonObject SpaazaTask::object(qint64 firstLog, qint64 mostLogs) const
{
    QJsonArray shown;
    for (qint64 i = firstLog; i < logs.size() && shown.size() < mostLogs; ++i)
        shown.append(logs.at(i));
    return { { u"id"_s, id },           { u"chain"_s, chain },   { u"desc"_s, desc },  { u"state"_s, stateObject() },
             { u"trigger"_s, trigger }, { u"target"_s, target }, { u"logs"_s, shown }, { u"debug"_s, debug },
             { u"version"_s, version } };
}

SpaazaComplaint readSpaazaTask(const QByteArray &body, const SpaazaContext &context, SpaazaTask &task)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return { .text = u"The body is not a JSON object. %1"_s.arg(error.errorString()) };
    const QJsonObject object = document.object();
    if (const QString unknown = unknownMember(object, { u"chain"_s, u"desc"_s, u"target"_s, u"trigger"_s, u"debug"_s });
        !unknown.isEmpty())
        return { .text = u"Unknown member: %1"_s.arg(unknown) };
    const QJsonValue chain = object[u"chain"_s];
    const QJsonValue debug = object[u"debug"_s];
    if (!chain.isDouble() || !object[u"desc"_s].isString() || !object[u"target"_s].isObject()
        || !object[u"trigger"_s].isObject() || !(debug.isUndefined() || debug.isString()))
        return { .text = u"chain (a number), desc (a text), target and trigger (objects) are needed."_s };
    if (chain.toDouble() != context.chain)
        return { .text = u"No access to this chain."_s, .wrongChain = true };
    task.chain = context.chain;
    task.desc = object[u"desc"_s].toString();
    task.target = object[u"target"_s].toObject();
    task.trigger = object[u"trigger"_s].toObject();
    task.debug = debug.isString() ? debug : QJsonValue();
    if (const QString complaint = readTarget(context, task); !complaint.isEmpty())
        return { .text = complaint };
    task.created = QDateTime::currentDateTimeUtc();
    task.lastModified = task.created;
    return readTrigger(context, task);
}

} // namespace rollbook::sandbox
