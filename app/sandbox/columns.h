// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

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
    Cell cell;
    QLatin1String value; ///< SQL expression over the report's tables
    QLatin1String order; ///< SQL expression to sort by; empty = cannot be sorted
};

const QList<Column> &customerColumns();
const QList<Column> &groupedColumns();

/// The columns that a name of the `columns` parameter stands for: a key, a flat alias or a bare group.
/// Empty when the name is unknown.
QList<const Column *> customerColumnsNamed(const QString &name);
/// The grouped column of that key, or nullptr.
const Column *groupedColumnNamed(const QString &name);

/// What customers/data answers when no columns are asked for.
QList<const Column *> defaultCustomerColumns();

} // namespace rollbook::sandbox
