// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <limits>

namespace rollbook::sheets {

/// Bytes that are left on the disk of a file; as good as endless where nobody knows.
inline qint64 bytesLeft(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesTotal() > 0 ? disk.bytesAvailable() : std::numeric_limits<qint64>::max();
}

/// Why a file could not be written, by errno (0 where nobody knows) and by what is left of the disk.
inline Error writeError(const QString &path, int number, const QString &message = {})
{
    constexpr qint64 nothing = 64 * 1024;
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG || bytesLeft(path) < nothing;
    return { .code = full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, .message = message, .detail = path };
}

} // namespace rollbook::sheets
