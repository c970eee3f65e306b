// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/csvrecords.h"

#include "rows/csvreader.h"
#include "rows/filetext.h"

namespace rollbook::sheets {

Result<QStringList> CsvRecords::open()
{
    if (const auto opened = m_blocks.open(); !opened)
        return failure(opened.error());
    m_separator = csvSeparator(m_blocks.view());
    auto header = record();
    if (!header)
        return failure(header.error());
    if (!*header)
        return QStringList();
    m_fields = (*header)->size();
    return **header;
}

Result<std::optional<QStringList>> CsvRecords::next()
{
    for (;;) {
        auto fields = record();
        if (!fields || !*fields)
            return fields;
        if ((*fields)->size() == 1 && (*fields)->first().isEmpty())
            continue;
        if ((*fields)->size() == m_fields)
            return fields;
        //: both are numbers
        const QString sentence = FileText::tr("%1 values, but %2 columns.");
        return failure(
            brokenFile(m_recordLine, sentence.arg(QString::number((*fields)->size()), QString::number(m_fields))));
    }
}

/// A record that ends with the view may go on behind it.
Result<std::optional<QStringList>> CsvRecords::record()
{
    for (;;) {
        CsvReader reader(m_blocks.view(), m_separator, m_blocks.line());
        if (reader.atEnd() && m_blocks.isLast())
            return std::nullopt;
        auto fields = reader.record();
        if (!reader.atEnd() || m_blocks.isLast()) {
            m_recordLine = reader.recordLine();
            if (!fields)
                return failure(fields.error());
            if (!m_blocks.view().first(reader.position()).isValidUtf8())
                return failure(brokenFile(m_recordLine, FileText::tr("the text is not in UTF-8.")));
            m_blocks.use(reader.position());
            return std::optional(std::move(*fields));
        }
        if (const auto more = m_blocks.more(); !more)
            return failure(more.error());
    }
}

} // namespace rollbook::sheets
