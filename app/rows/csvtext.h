// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <functional>

namespace rollbook {

/// Says that nobody waits for the result any more.
using Stopped = std::function<bool()>;

/// A CSV file in parts. Every record has as many fields as the header.
struct CsvText {
    QStringList header;
    QList<QStringList> records;
};

/// Reads RFC 4180 with any line ends, in UTF-8 or, with its mark, UTF-16. Semicolons or tabs separate where the header
/// has no comma. Lines without anything are left out. What is no CSV gives ErrorCode::BadAnswer with its line.
Result<CsvText> readCsv(const QByteArray &bytes, const Stopped &stopped);

} // namespace rollbook
