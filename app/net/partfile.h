// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QFile>
#include <QFuture>

namespace rollbook {

/// A file of mode 0600 that is written without a buffer, so that a full disk shows at the write that met it.
class PartFile {
public:
    explicit PartFile(const QString &path);

    /// Refuses a file that exists.
    Result<void> create();
    /// Takes up the file, or makes it when there is none; what is written next goes to its end. Refuses a link and
    /// whatever else is no plain file.
    /// @returns its size
    Result<qint64> reopen();
    /// Cuts the file to that size; what is written next goes there.
    Result<void> truncate(qint64 size);
    Result<void> write(QByteArrayView bytes);
    void close();
    bool isOpen() const { return m_file.isOpen(); }
    /// Flushes to the disk in another thread; goes on when this object is gone. False: the disk reported a fault.
    QFuture<bool> sync();

private:
    Error fault(int number, const QString &said) const;
    const QString m_path;
    QFile m_file;
};

} // namespace rollbook
