// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace rollbook {

/// Numbers of which each belongs to one object at a time, among all programs that use the same file. The system takes a
/// claim back when its program ends, however it ends: QLockFile, killed while it makes its file, leaves one that stays
/// in the way.
class Claims {
public:
    /// The file is made when it is needed, and stays; nothing is in it.
    explicit Claims(const QString &path) : m_path(path) { }
    ~Claims();
    Q_DISABLE_COPY_MOVE(Claims)

    /// False: another object has it, or the file cannot be made. One's own may be claimed again.
    bool claim(int number);
    void release(int number);

private:
    bool lock(int number, short kind) const;

    QString m_path;
    int m_file = -1;
    QSet<int> m_own;
};

} // namespace rollbook
