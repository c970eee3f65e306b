// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/grouptext.h"

#include "counts/localeformats.h"
#include "counts/period.h"
#include "report/mask.h"

#include <algorithm>

namespace rollbook {

namespace {

QString marked(const QString &text, const Group &group)
{
    return group.unfinished ? QString(text + u'*') : text;
}

/// Years and decades carry their year in the first line.
bool hasYearLine(const Period &period)
{
    switch (period.unit()) {
    case Period::Unit::Year:
    case Period::Unit::Decade:
    case Period::Unit::Years:
        return false;
    case Period::Unit::Day:
    case Period::Unit::Week:
    case Period::Unit::Month:
    case Period::Unit::Quarter:
    case Period::Unit::Days:
        break;
    }
    return true;
}

int quarter(const Period &period)
{
    return (period.first.month() + 2) / 3;
}

const Group *unfinishedBar(const ChartData &data)
{
    const auto found =
        std::find_if(data.bars.cbegin(), data.bars.cend(), [](const ChartBar &bar) { return bar.group.unfinished; });
    return found == data.bars.cend() ? nullptr : &found->group;
}

const Group *unfinishedSeries(const ChartData &data)
{
    const auto found = std::find_if(data.series.cbegin(), data.series.cend(), std::mem_fn(&Group::unfinished));
    return found == data.series.cend() ? nullptr : &*found;
}

} // namespace

QString GroupText::cell(const Attribute &attribute, const Group &group) const
{
    return marked(text(attribute, group, Length::Short), group);
}

QString GroupText::full(const Attribute &attribute, const Group &group) const
{
    return text(attribute, group, Length::Full);
}

QString GroupText::axis(const Attribute &attribute, const Group &group, const Group *before) const
{
    const Period period = periodOf(attribute, group);
    if (period.isNull())
        return cell(attribute, group);
    const QString line = marked(axisPeriod(period), group);
    const Period last = before ? periodOf(attribute, *before) : Period();
    const bool sameYear = !last.isNull() && last.first.year() == period.first.year();
    return sameYear || !hasYearLine(period) ? line : QString(line + u'\n' + year(period.first.year()));
}

QString GroupText::text(const Attribute &attribute, const Group &group, Length length) const
{
    switch (group.kind) {
    case Group::Kind::All:
        return {};
    case Group::Kind::Other:
        return tr("Other (%1 groups)", nullptr, group.members).arg(number(group.members));
    case Group::Kind::NotStated:
        return tr("Not stated");
    case Group::Kind::Value:
    case Group::Kind::Range:
        break;
    }
    if (const Period period = periodOf(attribute, group); !period.isNull())
        return periodText(period, length);
    return group.kind == Group::Kind::Value ? valueText(attribute, group.first, length)
                                            : rangeText(group.first.number, group.last.number);
}

QString GroupText::valueText(const Attribute &attribute, const GroupValue &value, Length length) const
{
    if (!value.stated)
        return tr("Not stated");
    switch (attribute.scale) {
    case Scale::Category:
        return m_masked ? mask::text(attribute.privacy, categoryLabel(attribute, value.text))
                        : categoryLabel(attribute, value.text);
    case Scale::Flag:
        return value.number != 0 ? tr("Yes") : tr("No");
    case Scale::Month:
        return monthName(static_cast<int>(value.number), length);
    case Scale::Hour:
        return hourText(value.number, length);
    case Scale::None:
    case Scale::Number:
    case Scale::Year:
    case Scale::Day:
    case Scale::YearMonth:
        break;
    }
    return number(value.number);
}

QString GroupText::rangeText(qint64 first, qint64 last) const
{
    const QString pattern = first < 0 ? tr("%1 to %2") : QStringLiteral("%1\u2013%2");
    return pattern.arg(number(first), number(last));
}

QString GroupText::periodText(const Period &period, Length length) const
{
    const bool isFull = length == Length::Full;
    const QString firstYear = year(period.first.year());
    const QString lastYear = year(period.last.year());
    switch (period.unit()) {
    case Period::Unit::Day:
        return m_locale.toString(period.first, isFull ? fullDayFormat(m_locale) : shortDayFormat(m_locale));
    case Period::Unit::Week:
        return tr("Week from %1").arg(m_locale.toString(period.first, shortDayFormat(m_locale)));
    case Period::Unit::Month:
        return tr("%1 %2", "month, year").arg(monthName(period.first.month(), length), firstYear);
    case Period::Unit::Quarter:
        if (!isFull)
            return tr("Q%1 %2", "quarter, year").arg(number(quarter(period)), firstYear);
        return tr("%1 to %2 %3", "month to month, year")
            .arg(monthName(period.first.month(), length), monthName(period.last.month(), length), firstYear);
    case Period::Unit::Year:
        return firstYear;
    case Period::Unit::Decade:
        return isFull ? tr("%1 to %2").arg(firstYear, lastYear) : axisPeriod(period);
    case Period::Unit::Years:
        return isFull ? tr("%1 to %2").arg(firstYear, lastYear) : QString(firstYear + u'\u2013' + lastYear);
    case Period::Unit::Days:
        break;
    }
    const QString format = shortDayFormat(m_locale);
    return tr("%1 to %2").arg(m_locale.toString(period.first, format), m_locale.toString(period.last, format));
}

/// Without the year where a second line can hold it.
QString GroupText::axisPeriod(const Period &period) const
{
    switch (period.unit()) {
    case Period::Unit::Day:
    case Period::Unit::Week:
    case Period::Unit::Days:
        return m_locale.toString(period.first, dayMonthFormat(m_locale));
    case Period::Unit::Month:
        return monthName(period.first.month(), Length::Short);
    case Period::Unit::Quarter:
        return tr("Q%1", "quarter").arg(number(quarter(period)));
    case Period::Unit::Decade:
        return tr("%1s", "decade: 2020s").arg(year(period.last.year() - 9));
    case Period::Unit::Year:
    case Period::Unit::Years:
        break;
    }
    return periodText(period, Length::Short);
}

QString GroupText::hourText(qint64 hour, Length length) const
{
    const auto time = [&](int minute) { return QTime(static_cast<int>(hour), minute); };
    if (length == Length::Short)
        return m_locale.toString(time(0), hourFormat(m_locale));
    const QString format = minuteFormat(m_locale);
    return QString(m_locale.toString(time(0), format) + u'\u2013' + m_locale.toString(time(59), format));
}

QString GroupText::monthName(int month, Length length) const
{
    return m_locale.standaloneMonthName(month, length == Length::Full ? QLocale::LongFormat : QLocale::ShortFormat);
}

/// A name, not an amount: no thousands separators.
QString GroupText::year(int year) const
{
    QLocale locale = m_locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(year);
}

QString GroupText::toDate(const Period &period) const
{
    switch (period.unit()) {
    case Period::Unit::Day:
        return tr("today so far");
    case Period::Unit::Week:
        return tr("week to date");
    case Period::Unit::Month:
        return tr("month to date");
    case Period::Unit::Quarter:
        return tr("quarter to date");
    case Period::Unit::Year:
        return tr("year to date");
    case Period::Unit::Decade:
        return tr("decade to date");
    case Period::Unit::Years:
    case Period::Unit::Days:
        break;
    }
    return tr("to date");
}

QString GroupText::unfinishedNote(const ChartData &data) const
{
    if (const Group *group = unfinishedBar(data))
        return toDate(periodOf(data.group, *group));
    if (const Group *group = unfinishedSeries(data))
        return toDate(periodOf(data.split, *group));
    return {};
}

QString GroupText::title(const ChartData &data, const QString &measure) const
{
    const QString what = data.split.isNull() ? tr("%1 by %2").arg(measure, data.group.phrase)
                                             : tr("%1 by %2 and %3").arg(measure, data.group.phrase, data.split.phrase);
    switch (data.binning) {
    case Binning::None:
        break;
    case Binning::Numbers:
        return tr("%1, in steps of %2").arg(what, number(data.binWidth));
    case Binning::Weeks:
        return tr("%1, in weeks").arg(what);
    case Binning::Months:
        return tr("%1, in months").arg(what);
    case Binning::Quarters:
        return tr("%1, in quarters").arg(what);
    case Binning::Years:
        return tr("%1, in years").arg(what);
    case Binning::Decades:
        return tr("%1, in decades").arg(what);
    }
    return what;
}

QString GroupText::number(qint64 count) const
{
    return m_locale.toString(count);
}

QString GroupText::share(qint64 part, qint64 whole) const
{
    if (whole <= 0)
        return {};
    const int percent = qRound(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    const QString sign = QString(QChar(QChar::Nbsp) + m_locale.percent());
    return part > 0 && percent == 0 ? QString(u'<' + m_locale.toString(1) + sign)
                                    : QString(m_locale.toString(percent) + sign);
}

} // namespace rollbook
