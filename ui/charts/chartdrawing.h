// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"
#include "counts/drilldown.h"
#include "counts/grouptext.h"
#include "ui/theme/tokens.h"

namespace rollbook {

/// Everything that one chart says, as a value: what is drawn on screen, printed and saved. All texts are plain.
struct ChartDrawing {
    ChartData data;
    ChartKind kind = ChartKind::Bar; ///< one that can draw the data
    bool totals = true;
    bool legend = true;
    QLocale locale;
    QString title;    ///< "Customers by joined month and gender"
    QString coverage; ///< what was counted: filters, total, time
    QString measure;  ///< label of the value axis
    QString footnote; ///< "* month to date", or empty

    bool masked = false; ///< groups that are people are called by their initials

    GroupText text() const { return GroupText(locale, masked); }
};

/// What lies under a point of the chart.
struct ChartHit {
    int bar = -1;    ///< index in ChartData::bars
    int series = -1; ///< -1: the bar's own area above and below its parts

    friend bool operator==(const ChartHit &, const ChartHit &) = default;
};

/// Colour of a series, or of a slice of a pie: grey for "not stated", the seventh for "other".
QColor seriesColor(const Tokens &tokens, const Group &group, int index);

} // namespace rollbook
