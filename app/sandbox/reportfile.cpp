// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/reportfile.h"

#include "sandbox/csv.h"
#include "sandbox/reportrow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

ReportFile::ReportFile(const Database &database, const ReportQuery &query, const QString &path)
    : m_database(database),
      m_query(query),
      m_file(path)
{
    if (m_query.kind == ReportKind::Customers)
        m_ids = customerIds(m_database, m_query);
    else
        m_groups = groupRows(m_database, m_query);
    m_total = std::max(m_ids.size(), m_groups.size());
    if (!m_file.open(QIODevice::WriteOnly))
        qWarning("sandbox: %ls", qUtf16Printable(m_file.errorString()));
    begin();
}

void ReportFile::write(qint64 rows)
{
    if (m_finished)
        return;
    const qint64 count = std::min(rows, m_total - m_written);
    if (count > 0 && m_query.kind == ReportKind::Customers) {
        for (const QJsonObject &row : customerRows(m_database, m_query, m_ids.mid(m_written, count)))
            writeRow(row);
    } else {
        for (qint64 i = 0; i < count; ++i)
            writeRow(m_groups.at(m_written));
    }
    if (m_written == m_total)
        end();
}

void ReportFile::begin()
{
    const QJsonArray headers = headersOf(m_query);
    QStringList labels;
    for (const QJsonValue header : headers) {
        labels.append(header[u"label"_s].toString());
        m_keys.append(header[u"key"_s].toString());
    }
    if (isJson()) {
        m_file.write("{\"total\":" + QByteArray::number(m_total)
                     + ",\"column_headers\":" + QJsonDocument(headers).toJson(QJsonDocument::Compact) + ",\"rows\":[");
    } else {
        m_file.write(csvLine(labels));
    }
}

void ReportFile::end()
{
    if (isJson())
        m_file.write("]}");
    m_file.close();
    m_finished = true;
}

void ReportFile::writeRow(const QJsonObject &row)
{
    if (isJson()) {
        m_file.write((m_written > 0 ? QByteArray(",") : QByteArray())
                     + QJsonDocument(row).toJson(QJsonDocument::Compact));
    } else {
        QStringList cells;
        for (const QString &key : m_keys)
            cells.append(csvText(valueAt(row, key)));
        m_file.write(csvLine(cells));
    }
    ++m_written;
}

} // namespace rollbook::sandbox
