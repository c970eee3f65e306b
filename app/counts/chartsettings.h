// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <optional>

namespace rollbook {

enum class ChartKind { Bar, StackedBar, PercentBar, Line, Pie, Donut };

/// Natural: as the attribute's scale says (oldest first, January first, A first, Yes before No).
enum class ChartOrder { Natural, NaturalReversed, MostFirst, FewestFirst };

/// What the builder of charts asks for: a plain value.
struct ChartSettings {
    QString group;   ///< Attribute::key
    QString split;   ///< Attribute::key; empty: none
    QString measure; ///< aggregate column
    ChartKind kind = ChartKind::Bar;
    ChartOrder order = ChartOrder::Natural;
    bool totals = true; ///< figures above the bars
    bool legend = true;

    friend bool operator==(const ChartSettings &, const ChartSettings &) = default;
};

/// The first chart of a report: its default group by its first aggregate. Null group where it has no charts.
ChartSettings defaultChart(const Report &report);
/// The same settings with every name that the report does not know replaced by its default, and no split by the
/// group itself or by a column that is part of it.
ChartSettings corrected(const Report &report, ChartSettings settings);
/// Whether a column can be what a chart shows: an aggregate that is a whole number. Amounts of money are none, because
/// they may come in several currencies.
bool isMeasure(const Column &column);
/// The table columns that have to be asked for: group, split, measure; no repeats.
QStringList chartColumns(const Report &report, const ChartSettings &settings);

/// As text in the settings file: "joined_month|gender|count|stacked|natural|totals,legend". Unreadable: nullopt.
QString toText(const ChartSettings &settings);
std::optional<ChartSettings> chartSettingsFromText(const QString &text);

} // namespace rollbook
