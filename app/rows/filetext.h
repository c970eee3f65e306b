// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QCoreApplication>

namespace rollbook {

/// Sentences about files that are read.
struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

/// What is wrong with a file, and in which of its lines (from 1).
inline Error brokenFile(qint64 line, const QString &sentence)
{
    //: %1 is a line number, %2 a sentence
    return { .code = ErrorCode::BadAnswer,
             .message = FileText::tr("Line %1: %2").arg(QString::number(line), sentence) };
}

} // namespace rollbook
