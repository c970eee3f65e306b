// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace rollbook::sandbox {

/// What stands in a cell, and how the SQL expression gives it.
enum class Cell {
    Integer,
    Text,
    Boolean, ///< 0 or 1
    Date,    ///< ISO text
    Instant, ///< milliseconds since 1970 in UTC
    Money,   ///< pence
    Object,  ///< JSON text
    List,    ///< JSON text
};

/// One column of a report.
struct Column {
    QLatin1String key; ///< dotted
    QLatin1String label;
    Cell cell = Cell::Text;
    QLatin1String value;    ///< SQL expression over the report's tables
    QLatin1String order;    ///< SQL expression to sort by; empty = cannot be sorted
    QLatin1String alias {}; ///< other name that asks for it; empty = the key with underscores, "-" = none
    bool aggregate = false; ///< of a group, not part of what makes it
};

} // namespace rollbook::sandbox
