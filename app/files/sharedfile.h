// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/claims.h"
#include "report/result.h"

#include <optional>

namespace rollbook {

/// A small file of the user that several windows read and write whole. All functions fail with FileNotWritable.
class SharedFile {
public:
    explicit SharedFile(const QString &path);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// The content, unless it is that of the last keep().
    Result<std::optional<QByteArray>> read() const;
    /// Replaces the content, for the user alone; on the disk when this returns. Like keep() then.
    Result<void> write(const QByteArray &bytes);
    /// The content is understood; empty: it is not, or there is none.
    void keep(const QByteArray &bytes) { m_bytes = bytes; }
    /// With what stands beside it for its claims.
    void remove();
    /// Gives a file that nobody understands another name: it may hold what a newer version can read, or what can be
    /// mended by hand.
    Result<void> moveAside();
    /// Where it was moved to; empty when it was not.
    QString setAside() const { return m_setAside; }

    /// Keeps other programs' changes out until unlock(). Waits a moment for one that is being made.
    Result<void> lock();
    void unlock();
    /// Makes this object the only one with the right to something beside the file, until it ends.
    bool claim();

private:
    Error fault(const QString &why) const;

    QString m_path;
    QString m_setAside;
    QByteArray m_bytes;
    Claims m_claims;
};

} // namespace rollbook
