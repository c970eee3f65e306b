// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/timeframe.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

using Period = std::pair<QDate, QDate>;

Period calendarPeriod(const QString &unit, int offset, QDate today)
{
    if (unit == "week"_L1) {
        const QDate monday = today.addDays(1 - today.dayOfWeek() + 7 * offset);
        return { monday, monday.addDays(6) };
    }
    int months = 1;
    QDate first(today.year(), today.month(), 1);
    if (unit == "quarter"_L1) {
        months = 3;
        first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    } else if (unit == "year"_L1) {
        months = 12;
        first = QDate(today.year(), 1, 1);
    }
    first = first.addMonths(months * offset);
    return { first, first.addMonths(months).addDays(-1) };
}

std::optional<Period> span(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return std::nullopt;
    const Period period { QDate::fromString(ends.at(0), Qt::ISODate), QDate::fromString(ends.at(1), Qt::ISODate) };
    if (!period.first.isValid() || !period.second.isValid() || period.first > period.second)
        return std::nullopt;
    return period;
}

} // namespace

std::optional<std::pair<QDate, QDate>> parseTimeframe(const QString &text, QDate today)
{
    static const QRegularExpression calendar(u"^(this|last|next)_(week|month|quarter|year)$"_s);
    static const QRegularExpression recent(u"^last_([1-9][0-9]{0,3})_(days|weeks|months)$"_s);
    if (text == "today"_L1)
        return Period { today, today };
    if (text == "yesterday"_L1)
        return Period { today.addDays(-1), today.addDays(-1) };
    if (const auto match = calendar.match(text); match.hasMatch()) {
        const QString which = match.captured(1);
        const int offset = which == "last"_L1 ? -1 : which == "next"_L1 ? 1 : 0;
        return calendarPeriod(match.captured(2), offset, today);
    }
    if (const auto match = recent.match(text); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        if (match.captured(2) == "months"_L1)
            return Period { today.addMonths(-count).addDays(1), today };
        return Period { today.addDays(1 - count * (match.captured(2) == "weeks"_L1 ? 7 : 1)), today };
    }
    return span(text);
}

QDateTime firstSecond(QDate day, const QTimeZone &zone)
{
    constexpr qint64 furthest = 16 * 60 * 60; // no zone is further from Greenwich
    const QDateTime midnight(day, QTime(0, 0), Qt::UTC);
    qint64 before = -furthest;
    qint64 reached = furthest;
    while (reached - before > 1) {
        const qint64 middle = before + (reached - before) / 2;
        (midnight.addSecs(middle).toTimeZone(zone).date() < day ? before : reached) = middle;
    }
    return midnight.addSecs(reached);
}

} // namespace rollbook::sandbox
