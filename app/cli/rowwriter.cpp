// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rowwriter.h"

#include "cli/tablewriter.h"
#include "cli/text.h"

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

/// {"total":N,"columns":[{"key":…,"label":…}],"rows":[{…}]} with dotted flat keys; values as served.
class JsonWriter final : public RowWriter {
public:
    JsonWriter(Output *output, const Report &report) : m_output(output), m_report(report) { }

    bool begin(qint64 total, const QList<ColumnHeader> &headers) override
    {
        m_headers = headers;
        QByteArrayList columns;
        for (const ColumnHeader &header : headers)
            columns << R"({"key":)" + jsonText(header.key) + R"(,"label":)" + jsonText(labelOf(m_report, header)) + '}';
        return m_output->write(R"({"total":)" + QByteArray::number(total) + R"(,"columns":[)" + columns.join(',')
                               + R"(],"rows":[)");
    }

    bool row(const QJsonObject &served) override
    {
        QByteArrayList members;
        for (const ColumnHeader &header : std::as_const(m_headers))
            members << QByteArray(jsonText(header.key) + ':' + jsonText(valueAt(served, header.key)));
        const QByteArray separator = std::exchange(m_first, false) ? "\n" : ",\n";
        return m_output->write(separator + '{' + members.join(',') + '}');
    }

    bool end() override { return m_output->write(m_first ? "]}\n" : "\n]}\n"); }

private:
    Output *m_output;
    const Report &m_report;
    QList<ColumnHeader> m_headers;
    bool m_first = true;
};

/// UTF-8, CRLF, a first line of keys; objects and arrays as JSON.
class CsvWriter final : public RowWriter {
public:
    explicit CsvWriter(Output *output) : m_output(output) { }

    bool begin(qint64, const QList<ColumnHeader> &headers) override
    {
        m_headers = headers;
        QByteArrayList cells;
        for (const ColumnHeader &header : headers)
            cells << quoted(header.key.toUtf8());
        return m_output->write(cells.join(',') + "\r\n");
    }

    bool row(const QJsonObject &served) override
    {
        QByteArrayList cells;
        for (const ColumnHeader &header : std::as_const(m_headers))
            cells << quoted(cell(valueAt(served, header.key)));
        return m_output->write(cells.join(',') + "\r\n");
    }

    bool end() override { return true; }

private:
    static QByteArray cell(const QJsonValue &value)
    {
        if (value.isNull() || value.isUndefined())
            return {};
        return value.isString() ? value.toString().toUtf8() : jsonText(value);
    }

    static QByteArray quoted(QByteArray text)
    {
        const bool special = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
        return special ? QByteArray('"' + text.replace('"', "\"\"") + '"') : text;
    }

    Output *m_output;
    QList<ColumnHeader> m_headers;
};

} // namespace

QString labelOf(const Report &report, const ColumnHeader &header)
{
    const Column *known = report.column(header.key);
    return known ? known->label() : header.label;
}

std::unique_ptr<RowWriter> makeRowWriter(const QString &format, Output *output, const Report &report,
                                         const QTimeZone &zone, const QDate &today)
{
    if (format == "json"_L1)
        return std::make_unique<JsonWriter>(output, report);
    if (format == "csv"_L1)
        return std::make_unique<CsvWriter>(output);
    return std::make_unique<TableWriter>(output, report, CellFormat { QLocale(), zone, today });
}

} // namespace rollbook::cli
