// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/csvrecords.h"
#include "sheets/jsonrecords.h"
#include "sheets/sheetcolumn.h"

#include <memory>

namespace rollbook::sheets {

/// The rows of a file, one at a time.
class SheetRows {
public:
    virtual ~SheetRows() = default;

    /// Looks at the first rows of a CSV file, or at all of a JSON file (any row may bring another column).
    static Result<std::unique_ptr<SheetRows>> open(const Source &source, const Plan &plan, const Stopped &stopped);

    const QList<SheetColumn> &columns() const { return m_columns; }
    /// What the file calls its columns.
    const QStringList &headings() const { return m_headings; }

    /// Goes to the next row; false at the end.
    virtual Result<bool> next() = 0;
    /// The cell of this row as the catalog types it; invalid where nothing is.
    virtual QVariant value(qsizetype section) const = 0;
    /// The cell of this row as it was served; lists by their names, joined with ", ".
    virtual QString text(qsizetype section) const = 0;

protected:
    SheetRows() = default;
    Q_DISABLE_COPY_MOVE(SheetRows)

    QList<SheetColumn> m_columns;
    QStringList m_headings;
};

} // namespace rollbook::sheets
