// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/bins.h"

#include <limits>

namespace rollbook {

namespace {

constexpr int widestBin = 1'000'000'000;

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

/// The bins at both ends of what a number can be are cut short.
qint64 product(qint64 bin, qint64 width)
{
    qint64 result = 0;
    if (qMulOverflow(bin, width, &result))
        return bin < 0 ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    return result;
}

qint64 yearMonthOf(const QDate &day)
{
    return day.year() * 12LL + day.month() - 1;
}

/// There is no year 0.
qint64 julianDay(qint64 yearMonth)
{
    const qint64 month = qMax(12LL, yearMonth);
    return QDate(static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1).toJulianDay();
}

/// Months in a bin of months.
int monthsIn(Binning binning)
{
    switch (binning) {
    case Binning::Quarters:
        return 3;
    case Binning::Years:
        return 12;
    case Binning::Decades:
        return 120;
    case Binning::None:
    case Binning::Numbers:
    case Binning::Weeks:
    case Binning::Months:
        break;
    }
    return 1;
}

/// Values of the scale in a bin; a day's months have no fixed length.
qint64 valuesIn(const Bins &bins)
{
    if (bins.binning == Binning::Weeks)
        return 7;
    if (bins.binning == Binning::Decades && bins.scale == Scale::Year)
        return 10;
    return bins.scale == Scale::YearMonth ? monthsIn(bins.binning) : bins.width;
}

bool isMonthsOfDays(const Bins &bins)
{
    return bins.scale == Scale::Day && bins.binning != Binning::Weeks;
}

Group range(qint64 first, qint64 last)
{
    return { Group::Kind::Range, { true, first, {} }, { true, last, {} } };
}

/// 5, 10, 20, 50, 100 …, from least on.
void addWidths(QList<Bins> *bins, Scale scale, int least, int most)
{
    for (qint64 power = 1; power <= most; power *= 10) {
        for (const qint64 width : { power, 2 * power, 5 * power }) {
            if (width >= least && width <= most)
                *bins << Bins { scale, Binning::Numbers, static_cast<int>(width) };
        }
    }
}

} // namespace

qint64 Bins::binOf(qint64 value) const
{
    if (isMonthsOfDays(*this))
        return floorDivided(yearMonthOf(QDate::fromJulianDay(value)), monthsIn(binning));
    // The Julian day 0 was a Monday.
    return floorDivided(value, valuesIn(*this));
}

Group Bins::group(qint64 bin) const
{
    if (isMonthsOfDays(*this)) {
        const int months = monthsIn(binning);
        return range(julianDay(bin * months), julianDay((bin + 1) * months) - 1);
    }
    const qint64 width = valuesIn(*this);
    const qint64 first = product(bin, width);
    const qint64 last = product(bin + 1, width);
    return range(first, last == std::numeric_limits<qint64>::max() ? last : last - 1);
}

QList<Bins> possibleBins(Scale scale)
{
    QList<Bins> bins;
    if (scale == Scale::Day)
        bins << Bins { scale, Binning::Weeks } << Bins { scale, Binning::Months };
    if (scale == Scale::Day || scale == Scale::YearMonth)
        bins << Bins { scale, Binning::Quarters } << Bins { scale, Binning::Years };
    if (scale == Scale::Day || scale == Scale::YearMonth || scale == Scale::Year)
        bins << Bins { scale, Binning::Decades };
    if (scale == Scale::Number)
        addWidths(&bins, scale, 5, widestBin);
    if (scale == Scale::Year)
        addWidths(&bins, scale, 20, 1'000);
    return bins;
}

} // namespace rollbook
