// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QFile>
#include <QFuture>

namespace rollbook {

/// A new file of mode 0600 that is written without a buffer, so that a full disk shows at the write that met it.
class PartFile {
public:
    explicit PartFile(const QString &path);

    /// Refuses a file that exists.
    Result<void> create();
    Result<void> write(const QByteArray &bytes);
    void close();
    /// Flushes to the disk in another thread; goes on when this object is gone. False: the disk reported a fault.
    QFuture<bool> sync();

private:
    Error fault(int number) const;
    QFile m_file;
};

} // namespace rollbook
