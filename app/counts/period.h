// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "counts/chartdata.h"

namespace rollbook {

/// The days of a group on a time scale, both inside.
struct Period {
    /// What a person calls it. Years: several that are no decade; Days: anything else.
    enum class Unit { Day, Week, Month, Quarter, Year, Decade, Years, Days };
    QDate first;
    QDate last;

    bool isNull() const { return !first.isValid(); }
    Unit unit() const;
    /// It holds today and does not end before tomorrow; today itself is not over.
    bool isUnfinished(const QDate &today) const;
};

/// Null where the attribute is no time or the group no value.
Period periodOf(const Attribute &attribute, const Group &group);

} // namespace rollbook
