// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/column.h"

#include <QMap>

namespace rollbook {

/// A group that the service does not know by one name: several of its columns asked for together.
struct DerivedGroup {
    QString key;         ///< in the namespace of the column keys
    QStringList columns; ///< year, month; category: the names, the ids that tell equal names apart
    Scale scale = Scale::YearMonth;
    QString labelText;
    QString phraseText;

    QString label() const;
    QString phrase() const;

    friend bool operator==(const DerivedGroup &, const DerivedGroup &) = default;
};

/// How the values of a rule's columns become a filter.
enum class DrillKind {
    Value,  ///< one boolean column: the same value
    Day,    ///< one date column: that day, in the connection's zone
    Year,   ///< one year
    Month,  ///< a year and a month
    Age,    ///< whole years today: the dates of birth that make them
    Choice, ///< one text column: that choice alone
    Id      ///< a name and its id: that id alone
};

/// Which filter of the drilled report makes exactly the members of a group. Attributes without a rule can be
/// counted but not asked for.
struct DrillRule {
    QStringList columns; ///< all of them have to be known; Month: year, then month; Id: name, then id
    QString filter;      ///< Filter::name in the drilled report
    DrillKind kind = DrillKind::Value;
    QMap<QString, QString> wireValues = {}; ///< Choice: served values that the filter calls by another name

    friend bool operator==(const DrillRule &, const DrillRule &) = default;
};

/// What a grouped report says of its charts.
struct ChartRules {
    QString defaultGroup; ///< column or derived group shown first; empty: the report has no charts
    QString nounText;     ///< what is counted, plural, lower case: "customers"
    QString drillReport;  ///< id of the report that lists what is counted; empty: no drill-down
    QList<DerivedGroup> derived;
    QList<DrillRule> drillRules;

    bool isNull() const { return defaultGroup.isEmpty(); }
    QString noun(int count = 2) const;

    friend bool operator==(const ChartRules &, const ChartRules &) = default;
};

} // namespace rollbook
