// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tablewriter.h"

#include "cli/text.h"

using namespace Qt::StringLiterals;

namespace rollbook::cli {

namespace {

constexpr qsizetype widestCell = 40;

QString cellOf(const QString &text)
{
    const QString plain = printable(text);
    return plain.size() > widestCell ? QString(plain.left(widestCell - 1) + u'…') : plain;
}

} // namespace

TableWriter::TableWriter(Output *output, const Report &report, CellFormat format)
    : m_output(output),
      m_report(report),
      m_format(std::move(format))
{
}

bool TableWriter::begin(qint64 total, const QList<ColumnHeader> &headers)
{
    m_total = total;
    QStringList labels;
    for (const ColumnHeader &header : headers) {
        TableColumn column;
        column.key = header.key;
        column.label = labelOf(m_report, header);
        if (const Column *known = m_report.column(header.key)) {
            column.kind = known->kind;
            column.known = *known;
        }
        labels << cellOf(column.label);
        m_columns << column;
    }
    m_lines << labels;
    return true;
}

bool TableWriter::row(const QJsonObject &served)
{
    QStringList cells;
    for (const TableColumn &column : std::as_const(m_columns)) {
        const QVariant value = typedValue(valueAt(served, column.key), column.known ? &*column.known : nullptr);
        cells << cellOf(m_format.fullText(value, column));
    }
    m_lines << cells;
    return true;
}

bool TableWriter::end()
{
    QList<qsizetype> widths(m_columns.size(), 0);
    for (const QStringList &cells : std::as_const(m_lines))
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = qMax(widths.at(i), cells.at(i).size());
    for (const QStringList &cells : std::as_const(m_lines)) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells.at(i).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        if (!m_output->write(QByteArray(line.toUtf8() + '\n')))
            return false;
    }
    const QString total = Text::tr("%n row(s), %1 in total", nullptr, int(m_lines.size() - 1)).arg(m_total);
    return m_output->write(QByteArray('\n' + total.toUtf8() + '\n'));
}

} // namespace rollbook::cli
