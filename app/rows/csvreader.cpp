// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/csvreader.h"

#include "rows/filetext.h"

namespace rollbook {

CsvReader::CsvReader(QByteArrayView bytes, char separator, qint64 line)
    : m_bytes(bytes),
      m_separator(separator),
      m_line(line),
      m_recordLine(line)
{
}

Result<QStringList> CsvReader::record()
{
    m_recordLine = m_line;
    QStringList fields;
    for (;;) {
        auto field = at('"') ? quoted() : plain();
        if (!field)
            return failure(field.error());
        fields << *field;
        if (!at(m_separator))
            break;
        ++m_at;
    }
    if (!atEnd())
        endLine();
    return fields;
}

void CsvReader::endLine()
{
    if (at('\r'))
        ++m_at;
    if (at('\n'))
        ++m_at;
    ++m_line;
}

Result<QString> CsvReader::plain()
{
    const qsizetype begin = m_at;
    while (!atEnd() && !atLineEnd() && !at(m_separator))
        ++m_at;
    return QString::fromUtf8(m_bytes.sliced(begin, m_at - begin));
}

Result<QString> CsvReader::quoted()
{
    const qint64 line = m_line;
    QByteArray text;
    for (++m_at;; ++m_at) {
        if (atEnd())
            return failure(brokenFile(line, FileText::tr("a quotation mark is not closed.")));
        if (at('"')) {
            ++m_at;
            if (!at('"'))
                break;
        }
        const char character = m_bytes[m_at];
        if (character == '\n' || (character == '\r' && !(m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')))
            ++m_line;
        text += character;
    }
    if (!atEnd() && !atLineEnd() && !at(m_separator))
        return failure(brokenFile(m_line, FileText::tr("text follows a closing quotation mark.")));
    return QString::fromUtf8(text);
}

char csvSeparator(QByteArrayView bytes)
{
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool inQuotes = false;
    for (const char character : bytes) {
        if (character == '"')
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (character == ',')
            return ',';
        if (character == '\n' || character == '\r')
            break;
        semicolons += character == ';';
        tabs += character == '\t';
    }
    return tabs > semicolons ? '\t' : semicolons > 0 ? ';' : ',';
}

} // namespace rollbook
