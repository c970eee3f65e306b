// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sharedfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int patienceMs = 200; ///< for another program's change, which takes no time
constexpr int pauseMs = 10;
constexpr int mostAside = 1'000;
constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// Of the file's claims.
constexpr int rightNumber = 0;
constexpr int changeNumber = 1;

QString claimsOf(const QString &path)
{
    return path + u".claims"_s;
}

} // namespace

SharedFile::SharedFile(const QString &path) : m_path(path), m_claims(claimsOf(path)) { }

bool SharedFile::exists() const
{
    return QFile::exists(m_path);
}

Result<std::optional<QByteArray>> SharedFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(fault(file.errorString()));
    const QByteArray bytes = file.read(mostBytes);
    return bytes == m_bytes && !bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

Result<void> SharedFile::write(const QByteArray &bytes)
{
    QSaveFile file(m_path);
    const bool open = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!open || file.write(bytes) != bytes.size() || !file.commit())
        return failure(fault(file.errorString()));
    keep(bytes);
    return {};
}

void SharedFile::remove()
{
    QFile::remove(m_path);
    QFile::remove(claimsOf(m_path));
}

Result<void> SharedFile::moveAside()
{
    for (int number = 1; number < mostAside; ++number) {
        const QString path = u"%1.damaged-%2"_s.arg(m_path).arg(number);
        if (QFile::exists(path) || !QFile::rename(m_path, path))
            continue;
        m_setAside = path;
        return {};
    }
    return failure(fault(u"damaged"_s));
}

Result<void> SharedFile::lock()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const QDeadlineTimer deadline(patienceMs);
    while (!m_claims.claim(changeNumber)) {
        if (deadline.hasExpired())
            return failure(fault(u"the file is in use"_s));
        QThread::msleep(pauseMs);
    }
    return {};
}

void SharedFile::unlock()
{
    m_claims.release(changeNumber);
}

bool SharedFile::claim()
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return m_claims.claim(rightNumber);
}

Error SharedFile::fault(const QString &why) const
{
    return { .code = ErrorCode::FileNotWritable, .message = why, .detail = m_path };
}

} // namespace rollbook
