// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/partfile.h"

#include <QtConcurrentRun>

#include <cerrno>
#include <unistd.h>

namespace rollbook {

PartFile::PartFile(const QString &path) : m_file(path) { }

Result<void> PartFile::create()
{
    errno = 0;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return failure(fault(errno));
}

Result<void> PartFile::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_file.write(bytes) == bytes.size())
        return {};
    return failure(fault(errno));
}

void PartFile::close()
{
    m_file.close();
}

QFuture<bool> PartFile::sync()
{
    const int handle = ::dup(m_file.handle());
    return QtConcurrent::run([handle] {
        const bool ok = handle >= 0 && ::fsync(handle) == 0;
        if (handle >= 0)
            ::close(handle);
        return ok;
    });
}

Error PartFile::fault(int number) const
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return { .code = full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
             .message = m_file.errorString(),
             .detail = m_file.fileName() };
}

} // namespace rollbook
