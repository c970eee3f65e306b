// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QByteArrayView>
#include <QStringList>

namespace rollbook {

/// Takes CSV in UTF-8 apart, record by record. The bytes belong to the caller.
class CsvReader {
public:
    /// The bytes begin in that line of their file.
    CsvReader(QByteArrayView bytes, char separator, qint64 line = 1);

    bool atEnd() const { return m_at >= m_bytes.size(); }
    /// Bytes read so far.
    qsizetype position() const { return m_at; }
    /// Line in which the next record begins.
    qint64 line() const { return m_line; }
    /// Line in which the record read last begins.
    qint64 recordLine() const { return m_recordLine; }

    /// The next record with the end of its line. ErrorCode::BadAnswer where quotation marks do not fit.
    Result<QStringList> record();

private:
    bool at(char character) const { return !atEnd() && m_bytes[m_at] == character; }
    bool atLineEnd() const { return at('\n') || at('\r'); }
    void endLine();
    Result<QString> plain();
    Result<QString> quoted();

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    qint64 m_line;
    qint64 m_recordLine;
};

/// Of the header line: a comma, else the more frequent of semicolon and tab.
char csvSeparator(QByteArrayView bytes);

} // namespace rollbook
