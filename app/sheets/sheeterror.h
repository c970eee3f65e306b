// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace rollbook::sheets {

/// Why a file could not be written, by errno (0 where nobody knows) and by what is left of the disk.
inline Error writeError(const QString &path, int number, const QString &message = {})
{
    constexpr qint64 nothing = 64 * 1024;
    const bool told = number == ENOSPC || number == EDQUOT || number == EFBIG;
    const bool full = told || QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < nothing;
    return { .code = full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, .message = message, .detail = path };
}

} // namespace rollbook::sheets
