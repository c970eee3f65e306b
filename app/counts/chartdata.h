// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/attribute.h"
#include "counts/chartsettings.h"

#include <QDate>

namespace rollbook {

/// What one bar, one slice, one row or one series stands for.
struct Group {
    enum class Kind {
        All,       ///< the only series of a chart without a split
        Value,     ///< first
        Range,     ///< first to last, both inside: a bin
        Other,     ///< what is not drawn by itself: `members` groups of the service
        NotStated, ///< the service sent null
    };
    Kind kind = Kind::Value;
    GroupValue first = {};
    GroupValue last = {};
    int members = 1;         ///< groups of the service inside; 0 in a gap that was filled
    bool unfinished = false; ///< its period holds today and more days to come

    friend bool operator==(const Group &, const Group &) = default;
};

/// How many values one bar puts together.
enum class Binning { None, Numbers, Weeks, Months, Quarters, Years, Decades };

/// One bar of the chart or one row of its table.
struct ChartBar {
    Group group = {};
    QList<qint64> counts = {}; ///< in the order of ChartData::series
    qint64 total = 0;

    friend bool operator==(const ChartBar &, const ChartBar &) = default;
};

/// A whole grouped report as a chart and its table show it.
struct ChartData {
    Attribute group = {};
    Attribute split = {};      ///< null without one
    QList<Group> series = {};  ///< at most eight; one of kind All without a split
    QList<ChartBar> bars = {}; ///< in the order of drawing; gaps on time and number scales are filled with zeros
    QList<ChartBar> rows = {}; ///< every group that was served, in the same order, unbinned
    QList<int> barOfRow = {};  ///< index in bars, by index in rows
    QList<qint64> seriesTotals = {};
    qint64 total = 0;
    Binning binning = Binning::None; ///< of the bars
    int binWidth = 1;                ///< Numbers: values in one bin

    bool isEmpty() const { return rows.isEmpty(); }
    friend bool operator==(const ChartData &, const ChartData &) = default;
};

inline constexpr int mostBars = 30;      ///< more are put together
inline constexpr int mostSeries = 8;     ///< as many as there are series colours
inline constexpr int mostSlices = 8;     ///< of a pie
inline constexpr int mostGroups = 5'000; ///< more are not drawn without asking

/// Counts rows (as served, of chartColumns()) into bars. More than mostBars become bins where the scale and the
/// order allow it, else the largest and one Other; a line of days keeps every day. today decides what is unfinished.
ChartData chartData(const Report &report, const ChartSettings &settings, const QList<QJsonObject> &rows,
                    const QDate &today);

} // namespace rollbook
