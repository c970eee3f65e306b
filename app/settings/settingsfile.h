// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

namespace rollbook {

/// A file of QSettings as it lies on the disk. QSettings reads around what it does not understand, takes a cut value
/// for a whole one, and drops the rest with its next write: so a file is looked at before it is trusted.
class SettingsFile {
public:
    explicit SettingsFile(const QString &path) : m_path(path) { }

    /// Whether something is there that cannot be read, or was not written whole. No file, or an empty one, is fine.
    bool isDamaged() const;
    /// Gives what is damaged another name beside itself, and tells which; empty: nothing was damaged. FileNotWritable:
    /// it is damaged and stays where it is.
    Result<QString> setDamagedAside() const;
    /// Whether something can be written there: not in a folder that is read only, nor on a full disk.
    bool canBeKept() const;

private:
    QString m_path;
};

} // namespace rollbook
