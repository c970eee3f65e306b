// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/rowset.h"
#include "rows/csvtext.h"

namespace rollbook {

/// A saved export, CSV or JSON.
struct RowSetFile {
    QString path;
    Query query = {};    ///< what was asked when it was exported; default: nobody knows
    QDateTime asOf = {}; ///< when the service was asked for the rows; invalid: when the file was saved
};

/// Reads the rows of a file of this report; blocks, and holds one row of it beside the set. Columns are found by the
/// catalog's keys and labels, and by their place among those that were asked for. The error's message is a sentence for
/// people: NotFound, TooLarge, Cancelled, or BadAnswer for what is no such file, has no ids, or nothing at all.
Result<RowSet> readRowSet(const RowSetFile &file, const Report &report, const Stopped &stopped,
                          const RowProgress &progress);

} // namespace rollbook
