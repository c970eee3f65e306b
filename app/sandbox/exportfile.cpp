// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/exportfile.h"

#include "sandbox/csv.h"
#include "sandbox/reportrow.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

ExportFile::ExportFile(ExportContent content, const QString &path) : m_content(std::move(content)), m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        qWarning("sandbox: %ls", qUtf16Printable(m_file.errorString()));
    m_file.write(isJson() ? m_content.head : csvLine(m_content.labels));
}

void ExportFile::write(qint64 rows)
{
    if (m_finished)
        return;
    if (const qint64 count = std::min(rows, total() - m_written); count > 0) {
        for (const QJsonObject &row : m_content.rows(m_written, count))
            writeRow(row);
    }
    if (m_written >= total())
        end();
}

void ExportFile::end()
{
    if (isJson())
        m_file.write(m_content.tail);
    m_file.close();
    m_finished = true;
}

void ExportFile::writeRow(const QJsonObject &row)
{
    if (isJson()) {
        m_file.write((m_written > 0 ? QByteArray(",") : QByteArray())
                     + QJsonDocument(row).toJson(QJsonDocument::Compact));
    } else {
        QStringList cells;
        for (const QString &key : std::as_const(m_content.keys))
            cells.append(csvText(valueAt(row, key)));
        m_file.write(csvLine(cells));
    }
    ++m_written;
}

} // namespace rollbook::sandbox
