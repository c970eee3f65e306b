// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedulestore.h"

#include "report/strictreader.h"
#include "schedules/schedulejson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int version = 1;
constexpr int patienceMs = 200; ///< for another program's change, which takes no time
constexpr qint64 mostBytes = 16 * 1024 * 1024;

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
      m_path(path),
      m_claims(path + u".claims"_s)
{
}

ScheduleStore::~ScheduleStore() = default;

Result<void> ScheduleStore::refresh()
{
    const QList<Schedule> before = m_schedules;
    const auto done = read();
    if (m_schedules != before)
        Q_EMIT changed();
    return done;
}

Result<void> ScheduleStore::read()
{
    QFile file(m_path);
    if (!file.exists()) {
        m_bytes.clear();
        m_schedules.clear();
        return {};
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure({ .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = m_path });
    const QByteArray bytes = file.read(mostBytes);
    if (bytes == m_bytes && !bytes.isEmpty())
        return {};
    const auto schedules = schedulesIn(bytes);
    if (!schedules && !moveAside()) // it would be written over
        return failure({ .code = ErrorCode::FileNotWritable, .message = u"damaged"_s, .detail = m_path });
    m_schedules = schedules.value_or(QList<Schedule>());
    m_bytes = schedules ? bytes : QByteArray();
    return {};
}

/// It may hold what a newer version can read, or what can be mended by hand.
bool ScheduleStore::moveAside()
{
    for (int number = 1; number < 1'000; ++number) {
        const QString path = u"%1.damaged-%2"_s.arg(m_path).arg(number);
        if (QFile::exists(path) || !QFile::rename(m_path, path))
            continue;
        m_setAside = path;
        Q_EMIT wasSetAside();
        return true;
    }
    return false;
}

std::optional<Schedule> ScheduleStore::byId(const QString &id) const
{
    const qsizetype index = indexOf(m_schedules, id);
    return index < 0 ? std::nullopt : std::optional(m_schedules.at(index));
}

Result<void> ScheduleStore::put(const Schedule &schedule)
{
    return edit([&](QList<Schedule> &schedules) {
        if (const qsizetype index = indexOf(schedules, schedule.id); index >= 0)
            schedules[index] = schedule;
        else
            schedules << schedule;
    });
}

Result<void> ScheduleStore::insert(qsizetype place, const Schedule &schedule)
{
    return edit([&](QList<Schedule> &schedules) {
        if (indexOf(schedules, schedule.id) < 0)
            schedules.insert(std::clamp<qsizetype>(place, 0, schedules.size()), schedule);
    });
}

Result<void> ScheduleStore::update(const QString &id, const std::function<void(Schedule &)> &change)
{
    return edit([&](QList<Schedule> &schedules) {
        if (const qsizetype index = indexOf(schedules, id); index >= 0)
            change(schedules[index]);
    });
}

Result<void> ScheduleStore::remove(const QString &id)
{
    return edit([&](QList<Schedule> &schedules) {
        if (const qsizetype index = indexOf(schedules, id); index >= 0)
            schedules.removeAt(index);
    });
}

Result<void> ScheduleStore::edit(const std::function<void(QList<Schedule> &)> &change)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(patienceMs))
        return failure({ .code = ErrorCode::FileNotWritable, .message = u"the file is in use"_s, .detail = m_path });
    const QList<Schedule> before = m_schedules;
    auto done = read();
    QList<Schedule> schedules = m_schedules;
    change(schedules);
    if (done && schedules != m_schedules)
        done = write(schedules);
    if (m_schedules != before)
        Q_EMIT changed();
    return done;
}

Result<void> ScheduleStore::write(const QList<Schedule> &schedules)
{
    const QByteArray bytes = textOf(schedules);
    QSaveFile file(m_path);
    const bool open = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!open || file.write(bytes) != bytes.size() || !file.commit())
        return failure({ .code = ErrorCode::FileNotWritable, .message = file.errorString(), .detail = m_path });
    m_schedules = schedules;
    m_bytes = bytes;
    return {};
}

bool ScheduleStore::claim()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return m_claims.claim(0);
}

} // namespace rollbook
