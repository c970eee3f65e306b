// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "report/page.h"

#include <memory>

namespace rollbook::cli {

/// Writes rows as they come. All return false when the output failed.
class RowWriter {
public:
    RowWriter() = default;
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    /// First of all, with the headers of the answer.
    virtual bool begin(qint64 total, const QList<ColumnHeader> &headers) = 0;
    virtual bool row(const QJsonObject &served) = 0;
    virtual bool end() = 0;
};

/// format: table, json or csv. Labels are the catalog's where it knows the key.
std::unique_ptr<RowWriter> makeRowWriter(const QString &format, Output *output, const Report &report,
                                         const QTimeZone &zone, const QDate &today);

/// The label of a header as the window shows it.
QString labelOf(const Report &report, const ColumnHeader &header);

} // namespace rollbook::cli
