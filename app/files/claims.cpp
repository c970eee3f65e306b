// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/claims.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace rollbook {

Claims::~Claims()
{
    if (m_file >= 0)
        ::close(m_file); // releases all of them
}

bool Claims::claim(int number)
{
    constexpr mode_t forTheUser = 0600;
    if (m_own.contains(number))
        return true;
    if (m_file < 0)
        m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, forTheUser);
    if (m_file < 0 || !lock(number, F_WRLCK))
        return false;
    m_own.insert(number);
    return true;
}

void Claims::release(int number)
{
    if (m_own.remove(number))
        lock(number, F_UNLCK);
}

/// One byte per number, which need not be there. Such a lock is the open file's and not the process's, so that two
/// objects of one program keep each other out as well.
bool Claims::lock(int number, short kind) const
{
    struct flock byte = {};
    byte.l_type = kind;
    byte.l_whence = SEEK_SET;
    byte.l_start = number;
    byte.l_len = 1;
    return ::fcntl(m_file, F_OFD_SETLK, &byte) == 0;
}

} // namespace rollbook
