// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/rowcopy.h"

#include <QMetaType>

class QMimeData;

namespace rollbook {

class ReportTableModel;
struct Row;

enum class CopyFormat { Csv, Markdown, Json };

/// Loaded rows of a report as they are handed to the clipboard. rows are row numbers, sections the columns in the
/// order seen.
class CopiedRows {
public:
    CopiedRows(const ReportTableModel *model, QList<int> rows, QList<int> sections);

    /// Tab-separated text and an HTML table together; the caller owns the result.
    QMimeData *mimeData(bool headers) const;
    /// CSV and JSON hold ISO dates and plain numbers, Markdown reads like the table.
    QString text(CopyFormat format) const;
    /// E-mail addresses of the rows without repeats, ready for an address field; none while the model masks.
    QString emails() const;

private:
    enum class Wording { ForPeople, Iso };

    rowcopy::Table table(Wording wording, bool headers) const;
    QStringList headerLine() const;
    QList<QJsonObject> objects() const;
    QJsonValue servedValue(const Row &row, int section, const QString &key) const;

    const ReportTableModel *m_model;
    QList<int> m_rows;
    QList<int> m_sections;
};

/// A value for machines: ISO 8601 dates with the offset of the format's zone, amounts as plain numbers, true and false.
QString isoText(const QVariant &value, const ReportTableModel *model, int section);

} // namespace rollbook
