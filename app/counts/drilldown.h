// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"
#include "report/filter.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimeZone>

namespace rollbook {

/// Where a click on a part of a chart leads, or why it leads nowhere.
struct DrillDown {
    QString report = {};                     ///< id of the report that lists the members; empty: cannot be asked for
    QMap<QString, FilterValue> filters = {}; ///< make exactly the members, the active filters kept and narrowed
    bool wholeBar = false;                   ///< the split cannot be asked for: all of the bar is shown
    QString note = {};                       ///< one sentence: why not, or that it is the whole bar; may be empty

    bool isPossible() const { return !report.isEmpty(); }
    friend bool operator==(const DrillDown &, const DrillDown &) = default;
};

/// The rules of Report::chart applied to one bar of a chart.
class Drill {
    Q_DECLARE_TR_FUNCTIONS(Drill)
public:
    /// active: filters of the grouped report's query; those of the drilled report have the same names. today and zone
    /// are the connection's.
    Drill(const Report &report, QMap<QString, FilterValue> active, const QDate &today, const QTimeZone &zone);

    /// series: index in data.series, -1 for the whole bar. A bar of zero leads nowhere.
    DrillDown of(const ChartData &data, const ChartBar &bar, int series = -1) const;

private:
    QString whyNot(const Attribute &attribute, const Group &group) const;
    QString whyWholeBar(const ChartData &data, const Group &series) const;

    Report m_report;
    QMap<QString, FilterValue> m_active;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace rollbook
