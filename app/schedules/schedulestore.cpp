// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedulestore.h"

#include "report/strictreader.h"
#include "schedules/schedulejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;

std::optional<QList<Schedule>> schedulesIn(const QByteArray &bytes)
{
    StrictReader reader(u"schedules"_s, QJsonDocument::fromJson(bytes).object());
    if (reader.integer(u"version"_s) != version)
        reader.refuse(u"version"_s);
    QList<Schedule> schedules;
    QStringList ids;
    const QJsonArray array = reader.array(u"schedules"_s);
    for (const QJsonValue &value : array) {
        const auto schedule = scheduleFromJson(value.toObject());
        if (!schedule || ids.contains(schedule->id))
            return std::nullopt;
        schedules << *schedule;
        ids << schedule->id;
    }
    return reader.wrong().isEmpty() ? std::optional(schedules) : std::nullopt;
}

QByteArray textOf(const QList<Schedule> &schedules)
{
    QJsonArray array;
    for (const Schedule &schedule : schedules)
        array << toJson(schedule);
    return QJsonDocument(QJsonObject { { u"version"_s, version }, { u"schedules"_s, array } }).toJson();
}

qsizetype indexOf(const QList<Schedule> &schedules, const QString &id)
{
    const auto it = std::find_if(schedules.begin(), schedules.end(), [&](const Schedule &s) { return s.id == id; });
    return it == schedules.end() ? -1 : it - schedules.begin();
}

} // namespace

QString ScheduleStore::userPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rollbook/schedules.json"_s;
}

ScheduleStore::ScheduleStore(const QString &path, QObject *parent)
    : QObject(parent),
      m_list(path, { &schedulesIn, &textOf }, { [this] { Q_EMIT changed(); }, [this] { Q_EMIT wasSetAside(); } })
{
}

std::optional<Schedule> ScheduleStore::byId(const QString &id) const
{
    const qsizetype index = indexOf(schedules(), id);
    return index < 0 ? std::nullopt : std::optional(schedules().at(index));
}

Result<void> ScheduleStore::put(const Schedule &schedule)
{
    return m_list.edit([&](QList<Schedule> &schedules) {
        if (const qsizetype index = indexOf(schedules, schedule.id); index >= 0)
            schedules[index] = schedule;
        else
            schedules << schedule;
    });
}

Result<void> ScheduleStore::insert(qsizetype place, const Schedule &schedule)
{
    return m_list.edit([&](QList<Schedule> &schedules) {
        if (indexOf(schedules, schedule.id) < 0)
            schedules.insert(std::clamp<qsizetype>(place, 0, schedules.size()), schedule);
    });
}

Result<void> ScheduleStore::update(const QString &id, const std::function<void(Schedule &)> &change)
{
    return m_list.edit([&](QList<Schedule> &schedules) {
        if (const qsizetype index = indexOf(schedules, id); index >= 0)
            change(schedules[index]);
    });
}

Result<void> ScheduleStore::remove(const QString &id)
{
    return m_list.edit([&](QList<Schedule> &schedules) {
        if (const qsizetype index = indexOf(schedules, id); index >= 0)
            schedules.removeAt(index);
    });
}

} // namespace rollbook
