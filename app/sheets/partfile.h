// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <QFile>

namespace rollbook::sheets {

/// A file that is being written. It is gone with this object unless it was kept.
class PartFile {
public:
    explicit PartFile(const QString &path) : m_file(path) { }
    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    /// A new file, for the user alone.
    Result<void> create();
    /// Buffered.
    Result<void> write(const QByteArray &bytes);
    /// Lets somebody else write it.
    void close() { m_file.close(); }
    /// Every byte is on the disk afterwards.
    Result<void> keep();

private:
    Result<void> flush();
    Error fault() const;

    QFile m_file;
    QByteArray m_buffer;
    bool m_created = false;
    bool m_kept = false;
};

} // namespace rollbook::sheets
