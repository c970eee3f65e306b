// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/rowcounter.h"

namespace rollbook {

/// Counts the records after the header; RFC 4180 with any line ends, in UTF-8. Separated as the header is: by commas,
/// else by semicolons or tabs. Lines without anything are no rows, unless the file has one column.
class CsvCounter final : public RowCounter {
public:
    explicit CsvCounter(QStringList idNames);
    void add(QByteArrayView block) override;
    void end() override;

private:
    enum class Place { FieldStart, Plain, Quoted, QuoteInQuoted };

    void take(char c);
    void endField();
    void endRecord();
    void readHeader();

    QStringList m_idNames;
    Place m_place = Place::FieldStart;
    char m_separator = ',';
    bool m_inHeader = true;
    bool m_afterReturn = false;
    bool m_anything = false; ///< in this record
    qsizetype m_field = 0;
    qsizetype m_fields = 1;
    qsizetype m_idField = -1;
    QByteArray m_text; ///< of the header, or of the id
};

} // namespace rollbook
