// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/partfile.h"

#include <QtConcurrentRun>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rollbook {

namespace {

/// Opens a plain file and nothing else, without waiting for whoever holds the other end of a pipe.
int openPlain(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat kind = {};
    if (handle < 0 || (::fstat(handle, &kind) == 0 && S_ISREG(kind.st_mode)))
        return handle;
    ::close(handle);
    errno = EINVAL;
    return -1;
}

} // namespace

PartFile::PartFile(const QString &path) : m_path(path) { }

Result<void> PartFile::create()
{
    m_file.setFileName(m_path);
    errno = 0;
    if (m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return failure(fault(errno, m_file.errorString()));
}

Result<qint64> PartFile::reopen()
{
    const int handle = openPlain(m_path);
    if (handle < 0)
        return failure(fault(errno, qt_error_string(errno)));
    if (!m_file.open(handle, QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return failure(fault(0, m_file.errorString()));
    }
    return m_file.size();
}

Result<void> PartFile::truncate(qint64 size)
{
    errno = 0;
    if (m_file.resize(size) && m_file.seek(size))
        return {};
    return failure(fault(errno, m_file.errorString()));
}

Result<void> PartFile::write(QByteArrayView bytes)
{
    errno = 0;
    if (m_file.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    return failure(fault(errno, m_file.errorString()));
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

Error PartFile::fault(int number, const QString &said) const
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return { .code = full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, .message = said, .detail = m_path };
}

} // namespace rollbook
