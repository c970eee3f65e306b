// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/targetfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// File systems without the flag (and old kernels) say EINVAL or ENOSYS: there a hard link refuses as well.
int renameWithoutReplace(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from.constData(), to.constData()) != 0)
        return errno;
    ::unlink(from.constData());
    return 0;
}

Error fileError(ErrorCode code, const QString &path, const QString &why = {})
{
    return { .code = code, .message = why, .detail = path };
}

} // namespace

Result<void> checkTarget(const QString &path, bool overwrite)
{
    const QFileInfo target(path);
    const QFileInfo folder(target.absolutePath());
    if (target.fileName().isEmpty() || target.isDir() || !folder.isDir() || !folder.isWritable())
        return failure(fileError(ErrorCode::FileNotWritable, path));
    if (target.isSymLink() || target.exists()) { // a dangling link exists, too
        if (!overwrite)
            return failure(fileError(ErrorCode::FileExists, path));
    }
    return {};
}

QString targetIdentity(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    return (folder.exists() ? folder.canonicalFilePath() : folder.filePath()) + u'/' + file.fileName();
}

QString freePath(const QString &path, const std::function<bool(const QString &)> &taken)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    QString candidate = path;
    for (int number = 2; taken(candidate); ++number)
        candidate = file.dir().filePath(QString(stem + u" (%1)"_s.arg(number) + name.mid(stem.size())));
    return candidate;
}

QString newPartPath(const QString &targetPath)
{
    const QFileInfo target(targetPath);
    const QString id = QString::number(QRandomGenerator::system()->generate(), 36);
    QString name = target.fileName();
    while (QFile::encodeName(name).size() > 200) // leaves room within the usual 255 bytes
        name.chop(1);
    return u"%1/.%2.%3.part"_s.arg(target.absolutePath(), name, id);
}

bool isPartOf(const QString &partPath, const QString &targetPath)
{
    const QFileInfo part(partPath);
    return part.absolutePath() == QFileInfo(targetPath).absolutePath() && part.fileName().startsWith(u'.')
        && part.fileName().endsWith(".part"_L1);
}

Result<void> moveIntoPlace(const QString &partPath, const QString &targetPath, bool overwrite)
{
    const QByteArray from = QFile::encodeName(partPath);
    const QByteArray to = QFile::encodeName(targetPath);
    int fault = 0;
    if (overwrite)
        fault = std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    else
        fault = renameWithoutReplace(from, to);
    if (fault == 0)
        return {};
    return failure(fileError(fault == EEXIST ? ErrorCode::FileExists : ErrorCode::FileNotWritable, targetPath,
                             QString::fromLocal8Bit(std::strerror(fault))));
}

} // namespace rollbook
