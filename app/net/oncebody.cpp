// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oncebody.h"

#include <cstring>

namespace rollbook {

OnceBody::OnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceBody::readData(char *data, qint64 size)
{
    const qint64 left = m_bytes.size() - m_read;
    if (left == 0)
        return -1;
    const qint64 count = qMin(size, left);
    std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace rollbook
