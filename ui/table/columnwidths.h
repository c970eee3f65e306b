// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "ui/table/tablefonts.h"

#include <QSet>

namespace rollbook {

/// Blank space at the leading and trailing edge of a column's cells and header.
struct ColumnPadding {
    int lead = 6;
    int trail = 6;

    friend bool operator==(const ColumnPadding &, const ColumnPadding &) = default;
};

/// The first column stands further in; the last one needs no space after it unless it is right-aligned.
ColumnPadding columnPadding(const TableColumn &column, bool first, bool last);

/// The least width that a column may be given, padding of an inner column included: where cells may not be cut, the
/// longest usual value in the present font.
int minimumColumnWidth(const TableColumn &column, const TableFonts &fonts, const CellFormat &format);

/// Takes excess from the widths of the columns that may give way, e-mail first, up to a third of it and a fifth of the
/// others. Changes nothing where that is not enough. fixed are columns to leave alone.
QList<int> narrowed(const QList<int> &widths, int excess, const QList<TableColumn> &columns,
                    const QSet<QString> &fixed);

} // namespace rollbook
