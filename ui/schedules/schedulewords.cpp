// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedules/schedulewords.h"

#include "ui/pages/errortext.h"
#include "ui/widgets/dateformat.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook::schedulewords {

namespace {

constexpr int daysOfWeek = 7;
constexpr int lastMonthDay = 31;

struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

QString clock(const QTime &time, const QLocale &locale)
{
    return locale.toString(time, QLocale::ShortFormat);
}

QString failure(const Error &error, const QString &service)
{
    if (error.code == ErrorCode::Unauthorized && error.httpStatus == 0)
        return ScheduleText::tr("The key is missing. Open the connection and enter it.");
    if (error.code == ErrorCode::NotFound && error.httpStatus == 0)
        return ScheduleText::tr("The connection is gone. Make it again, or delete the schedule.");
    return errorSentence(error, service);
}

} // namespace

QString rhythm(const Rhythm &rhythm, const QLocale &locale)
{
    const QString time = clock(rhythm.time, locale);
    if (rhythm.every == Rhythm::Every::Month)
        return rhythm.monthDay == lastMonthDay
            ? ScheduleText::tr("Every month on the last day at %1").arg(time)
            : ScheduleText::tr("Every month on day %1 at %2").arg(rhythm.monthDay).arg(time);
    if (rhythm.every == Rhythm::Every::Day || rhythm.weekDays.size() == daysOfWeek)
        return ScheduleText::tr("Every day at %1").arg(time);
    QStringList days;
    for (const int day : rhythm.weekDays)
        days << locale.standaloneDayName(day, QLocale::ShortFormat);
    return ScheduleText::tr("Every %1 at %2").arg(days.join(u", "_s), time);
}

QString moment(const QDateTime &moment, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = moment.toTimeZone(zone);
    const QString day = locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return ScheduleText::tr("%1 %2, %3", "weekday, date, time")
        .arg(day, locale.toString(local.date(), mediumDateFormat(locale)), clock(local.time(), locale));
}

QString result(const Schedule &schedule, const QString &service, const QLocale &locale)
{
    const ScheduleResult &result = schedule.result;
    const QString at = result.at.isValid() ? moment(result.at, schedule.rhythm.zone, locale) : QString();
    switch (result.outcome) {
    case ScheduleResult::Outcome::None:
        return {};
    case ScheduleResult::Outcome::Started:
        return ScheduleText::tr("Running since %1").arg(at);
    case ScheduleResult::Outcome::Done:
        return ScheduleText::tr("Saved %1 on %2").arg(QFileInfo(result.path).fileName(), at);
    case ScheduleResult::Outcome::Failed:
        return ScheduleText::tr("Failed on %1. %2").arg(at, failure(result.error, service));
    case ScheduleResult::Outcome::Cancelled:
        return ScheduleText::tr("Cancelled on %1").arg(at);
    }
    return {};
}

QString patternOf(const QString &fileName, const QDate &today)
{
    QString stem = QFileInfo(fileName).completeBaseName();
    const QString day = today.toString(Qt::ISODate);
    if (stem.contains(u"{date}"_s))
        return stem;
    return stem.contains(day) ? stem.replace(day, u"{date}"_s) : stem + u"-{date}"_s;
}

} // namespace rollbook::schedulewords
