// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rowwriter.h"
#include "models/celltext.h"

namespace rollbook::cli {

/// Aligned columns for people, written at the end because widths need all rows; the total stands below.
class TableWriter final : public RowWriter {
public:
    TableWriter(Output *output, const Report &report, CellFormat format);

    bool begin(qint64 total, const QList<ColumnHeader> &headers) override;
    bool row(const QJsonObject &served) override;
    bool end() override;

private:
    Output *m_output;
    const Report &m_report;
    CellFormat m_format;
    qint64 m_total = 0;
    QList<TableColumn> m_columns;
    QList<QStringList> m_lines;
};

} // namespace rollbook::cli
