// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/partfile.h"

#include "sheets/sheeterror.h"

#include <unistd.h>

namespace rollbook::sheets {

namespace {

constexpr qsizetype bufferSize = 256 * 1024;

} // namespace

PartFile::~PartFile()
{
    if (m_created && !m_kept)
        m_file.remove();
}

Result<void> PartFile::create()
{
    errno = 0;
    m_created = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return m_created ? Result<void>() : failure(fault());
}

Result<void> PartFile::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < bufferSize ? Result<void>() : flush();
}

Result<void> PartFile::keep()
{
    errno = 0;
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return failure(fault());
    if (const auto flushed = flush(); !flushed)
        return flushed;
    m_kept = ::fsync(m_file.handle()) == 0;
    const Error error = fault();
    m_file.close();
    return m_kept ? Result<void>() : failure(error);
}

Result<void> PartFile::flush()
{
    errno = 0;
    if (m_file.write(m_buffer) != m_buffer.size())
        return failure(fault());
    m_buffer.clear();
    return {};
}

Error PartFile::fault() const
{
    return writeError(m_file.fileName(), errno, m_file.errorString());
}

} // namespace rollbook::sheets
