// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requestlog.h"

namespace rollbook::sandbox {

QByteArray Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool Request::hasHeader(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

void RequestLog::add(const Request &request)
{
    constexpr qsizetype kept = 2000;
    const QMutexLocker lock(&m_mutex);
    if (m_requests.size() >= kept)
        m_requests.removeFirst();
    m_requests.append(request);
}

QList<Request> RequestLog::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void RequestLog::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_requests.clear();
}

} // namespace rollbook::sandbox
