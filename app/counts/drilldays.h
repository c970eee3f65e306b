// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/chartrules.h"
#include "report/filter.h"

#include <QTimeZone>

namespace rollbook {

/// First and last position on the scale of an attribute, both inside: as in GroupValue::number.
struct Span {
    qint64 first = 0;
    qint64 last = 0;

    bool isOne() const { return first == last; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// The days of a span of days, years, months (year * 12 + month - 1) or ages; nullopt where a calendar with years of
/// four digits has no such days. An age grows on the birthday; those born on 29 February have it on 1 March in years
/// without one.
std::optional<DayRange> daysOf(DrillKind kind, const Span &span, const QDate &today);

/// What is left of a range filter inside these days. An exact moment among them stays exact; nullopt: nothing is left.
std::optional<DateRange> narrowed(const DateRange &active, const DayRange &days, FilterType type, const QDate &today,
                                  const QTimeZone &zone);

} // namespace rollbook
