// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/period.h"

namespace rollbook {

namespace {

/// There is no year 0: a decade that would begin with it begins a year later.
QDate firstOfMonth(qint64 yearMonth)
{
    return yearMonth < 12 ? QDate(1, 1, 1)
                          : QDate(static_cast<int>(yearMonth / 12), static_cast<int>(yearMonth % 12) + 1, 1);
}

QDate firstDay(Scale scale, qint64 number)
{
    if (scale == Scale::Day)
        return QDate::fromJulianDay(number);
    return firstOfMonth(scale == Scale::Year ? number * 12 : number);
}

QDate lastDay(Scale scale, qint64 number)
{
    return scale == Scale::Day ? QDate::fromJulianDay(number) : firstDay(scale, number + 1).addDays(-1);
}

bool isMonths(const Period &period)
{
    return period.first.day() == 1 && period.last.day() == period.last.daysInMonth();
}

bool isYears(const Period &period)
{
    return isMonths(period) && period.first.month() == 1 && period.last.month() == 12;
}

} // namespace

Period::Unit Period::unit() const
{
    if (first == last)
        return Unit::Day;
    if (isYears(*this)) {
        if (first.year() == last.year())
            return Unit::Year;
        return last.year() % 10 == 9 && first.year() == qMax(1, last.year() - 9) ? Unit::Decade : Unit::Years;
    }
    if (isMonths(*this) && first.year() == last.year()) {
        if (first.month() == last.month())
            return Unit::Month;
        if (first.month() % 3 == 1 && last.month() == first.month() + 2)
            return Unit::Quarter;
    }
    return first.dayOfWeek() == Qt::Monday && first.daysTo(last) == 6 ? Unit::Week : Unit::Days;
}

bool Period::isUnfinished(const QDate &today) const
{
    if (isNull() || !today.isValid() || today < first)
        return false;
    return today < last || (today == last && first == last);
}

Period periodOf(const Attribute &attribute, const Group &group)
{
    const bool isRange = group.kind == Group::Kind::Range;
    if (!attribute.isTime() || (!isRange && group.kind != Group::Kind::Value))
        return {};
    return { firstDay(attribute.scale, group.first.number),
             lastDay(attribute.scale, isRange ? group.last.number : group.first.number) };
}

} // namespace rollbook
