// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/schedule.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace rollbook {

QString Schedule::ending() const
{
    const QString ending = QFileInfo(request.targetPath).suffix();
    return ending.isEmpty() ? request.format : ending;
}

QDateTime Schedule::nextRun(const QDateTime &now) const
{
    return enabled ? rollbook::nextRun(rhythm, std::max(done, now)) : QDateTime();
}

void Schedule::setEnabled(bool on, const QDateTime &now)
{
    if (on && !enabled)
        done = now.toUTC();
    if (!on)
        pending.clear();
    enabled = on;
}

Schedule newSchedule(const QDateTime &now)
{
    Schedule schedule;
    schedule.done = now.toUTC();
    schedule.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return schedule;
}

bool movesWithTheDay(const Query &query)
{
    return std::any_of(query.filters.begin(), query.filters.end(), [](const FilterValue &value) {
        const auto *range = std::get_if<DateRange>(&value);
        return range && range->preset != DatePreset::Custom;
    });
}

QString occasionOf(const Schedule &schedule, const QDateTime &at)
{
    return schedule.id + u'/' + at.toUTC().toString(Qt::ISODateWithMs);
}

QString scheduleOf(const QString &occasion)
{
    return occasion.section(u'/', 0, 0);
}

} // namespace rollbook
