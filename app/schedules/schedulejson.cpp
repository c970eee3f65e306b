// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedulejson.h"

#include "exports/errorjson.h"
#include "exports/recordjson.h"
#include "report/filterjson.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

using Every = Rhythm::Every;
using Outcome = ScheduleResult::Outcome;

constexpr std::pair<Every, QLatin1StringView> rhythms[] = {
    { Every::Day, "day"_L1 },
    { Every::Week, "week"_L1 },
    { Every::Month, "month"_L1 },
};

constexpr std::pair<Outcome, QLatin1StringView> outcomes[] = {
    { Outcome::None, "none"_L1 },     { Outcome::Started, "started"_L1 },     { Outcome::Done, "done"_L1 },
    { Outcome::Failed, "failed"_L1 }, { Outcome::Cancelled, "cancelled"_L1 },
};

template<typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    const auto it = std::find_if(std::begin(names), std::end(names), [&](const auto &n) { return n.first == value; });
    return it->second;
}

template<typename Value, typename Names>
Value valueIn(const Names &names, StrictReader &reader, const QString &key)
{
    const QString found = reader.text(key);
    for (const auto &[value, name] : names)
        if (name == found)
            return value;
    reader.refuse(key);
    return std::begin(names)->first;
}

/// A zone that is a rule (TZ=CET-1) has no name that means the same elsewhere: then it is this computer's.
QString zoneName(const QTimeZone &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone.id()) ? QString::fromLatin1(zone.id()) : QString();
}

QJsonObject rhythmJson(const Rhythm &rhythm)
{
    QJsonArray days;
    for (const int day : rhythm.weekDays)
        days << day;
    return { { u"every"_s, nameIn(rhythms, rhythm.every) },
             { u"week_days"_s, days },
             { u"month_day"_s, rhythm.monthDay },
             { u"time"_s, rhythm.time.toString(u"HH:mm"_s) },
             { u"zone"_s, zoneName(rhythm.zone) } };
}

QList<int> readDays(StrictReader &reader)
{
    QList<int> days;
    const QJsonArray array = reader.array(u"week_days"_s);
    for (const QJsonValue &value : array) {
        const int day = value.toInt();
        if (day < Qt::Monday || day > Qt::Sunday || (!days.isEmpty() && day <= days.last()))
            reader.refuse(u"week_days"_s);
        days << day;
    }
    return days;
}

Rhythm readRhythm(StrictReader reader, StrictReader &whole)
{
    Rhythm rhythm;
    rhythm.every = valueIn<Every>(rhythms, reader, u"every"_s);
    rhythm.weekDays = readDays(reader);
    if (rhythm.every == Every::Week && rhythm.weekDays.isEmpty())
        reader.refuse(u"week_days"_s);
    rhythm.monthDay = int(reader.integer(u"month_day"_s));
    if (rhythm.monthDay < 1 || rhythm.monthDay > 31)
        reader.refuse(u"month_day"_s);
    rhythm.time = QTime::fromString(reader.text(u"time"_s), u"HH:mm"_s);
    if (!rhythm.time.isValid())
        reader.refuse(u"time"_s);
    if (const QString zone = reader.text(u"zone"_s); !zone.isEmpty())
        rhythm.zone = QTimeZone(zone.toLatin1());
    if (!rhythm.zone.isValid())
        reader.refuse(u"zone"_s);
    whole.take(reader);
    return rhythm;
}

QJsonObject resultJson(const ScheduleResult &result)
{
    QJsonObject object { { u"outcome"_s, nameIn(outcomes, result.outcome) },
                         { u"at"_s, momentJson(result.at) },
                         { u"occasion"_s, result.occasion },
                         { u"path"_s, result.path } };
    if (result.error != Error())
        object.insert(u"error"_s, errorJson(result.error));
    return object;
}

ScheduleResult readResult(StrictReader reader, StrictReader &whole)
{
    ScheduleResult result;
    result.outcome = valueIn<Outcome>(outcomes, reader, u"outcome"_s);
    result.at = readMoment(reader, u"at"_s);
    result.occasion = reader.text(u"occasion"_s);
    result.path = reader.text(u"path"_s);
    if (reader.has(u"error"_s)) {
        StrictReader error = reader.within(u"error"_s, reader.value(u"error"_s));
        result.error = readError(error);
        reader.take(error);
    }
    whole.take(reader);
    return result;
}

} // namespace

QJsonObject toJson(const Schedule &schedule)
{
    return { { u"id"_s, schedule.id },
             { u"name"_s, schedule.name },
             { u"request"_s, toJson(schedule.request) },
             { u"folder"_s, schedule.folder },
             { u"pattern"_s, schedule.pattern },
             { u"rhythm"_s, rhythmJson(schedule.rhythm) },
             { u"enabled"_s, schedule.enabled },
             { u"done"_s, momentJson(schedule.done) },
             { u"pending"_s, schedule.pending },
             { u"result"_s, resultJson(schedule.result) } };
}

Result<Schedule> scheduleFromJson(const QJsonObject &object)
{
    StrictReader reader(u"schedule"_s, object);
    Schedule schedule;
    schedule.id = reader.text(u"id"_s);
    if (schedule.id.isEmpty() || schedule.id.contains(u'/'))
        reader.refuse(u"id"_s);
    schedule.name = reader.text(u"name"_s);
    if (const auto request = requestFromJson(reader.object(u"request"_s)))
        schedule.request = *request;
    else
        reader.refuse(request.error().detail);
    schedule.folder = reader.text(u"folder"_s);
    if (!QDir::isAbsolutePath(schedule.folder))
        reader.refuse(u"folder"_s);
    schedule.pattern = reader.text(u"pattern"_s);
    schedule.rhythm = readRhythm(reader.within(u"rhythm"_s, reader.value(u"rhythm"_s)), reader);
    schedule.enabled = reader.flag(u"enabled"_s);
    schedule.done = readMoment(reader, u"done"_s);
    if (!schedule.done.isValid())
        reader.refuse(u"done"_s);
    schedule.pending = reader.text(u"pending"_s);
    schedule.result = readResult(reader.within(u"result"_s, reader.value(u"result"_s)), reader);
    if (const QString wrong = reader.wrong(); !wrong.isEmpty())
        return failure(
            { .code = ErrorCode::BadAnswer, .message = u"not a schedule of this version"_s, .detail = wrong });
    return schedule;
}

} // namespace rollbook
