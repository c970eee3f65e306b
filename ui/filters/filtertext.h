// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "report/connection.h"
#include "report/report.h"

#include <functional>

namespace rollbook {

/// Names of ids by the list they come from (Filter::source).
using KnownNames = QMap<QString, QMap<qint64, QString>>;

/// What the texts of filters depend on besides the filter itself.
struct FilterContext {
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();
    std::function<QDate()> today; ///< asked each time, so that a window may stay open over midnight
    KnownNames names = {};

    static FilterContext of(const Connection &connection);
    /// The days that a range covers on this day in this zone.
    DayRange days(const DateRange &range) const;
    CellFormat format() const;
};

/// Words for filters and their values.
namespace filtertext {

QString presetLabel(DatePreset preset);

/// "14 Oct – 12 Nov 2026", "since 1 Jan 2021", "until 5 Feb 2022"; empty when both sides are open.
QString days(const DayRange &range, const FilterContext &context);

/// A range with its real dates, behind the preset's name where it has one.
QString range(const DateRange &range, const FilterContext &context);

/// What stands behind the label on a chip: "Yes", "new, claimed, lead", "3 IDs".
QString value(const Filter &filter, const FilterValue &value, const FilterContext &context);

/// "was any", "was since 1 Jan 2021".
QString was(const Filter &filter, const std::optional<FilterValue> &applied, const FilterContext &context);

/// One filter inside a sentence: "active: no", "joined since 1 Jan 2021", "3 traits".
QString phrase(const Filter &filter, const FilterValue &value, const FilterContext &context);

/// One filter as a clause that is right in every language: "Active: yes", "Search: “ann”", "Traits: new, lead".
QString clause(const Filter &filter, const FilterValue &value, const FilterContext &context);

/// All filters in catalog order: "Active, joined since 1 Jan 2021, 3 traits". Empty without filters.
QString sentence(const Report &report, const QMap<QString, FilterValue> &filters, const FilterContext &context);

} // namespace filtertext

} // namespace rollbook
