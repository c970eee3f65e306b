// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/fileblocks.h"

#include <QStringList>

namespace rollbook::sheets {

/// The records of a CSV file one after another, by the rules of readCsv().
class CsvRecords {
public:
    explicit CsvRecords(const QString &path) : m_blocks(path) { }

    /// The headings; none in an empty file.
    Result<QStringList> open();
    /// As many texts as there are headings; nothing at the end.
    Result<std::optional<QStringList>> next();

private:
    Result<std::optional<QStringList>> record();

    FileBlocks m_blocks;
    char m_separator = ',';
    qsizetype m_fields = 0;
    qint64 m_recordLine = 1;
};

} // namespace rollbook::sheets
