// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exporttarget.h"

#include "exports/targetfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rollbook::exporttarget {

namespace {

struct ExportTarget {
    Q_DECLARE_TR_FUNCTIONS(ExportTarget)
};

/// Room for " (2)" and for the name of a part file within the 255 bytes of usual file systems.
constexpr qsizetype longestName = 200;

bool isMissingDefault(const QString &folder)
{
    return folder == defaultFolder() && !QFileInfo::exists(folder);
}

/// The nearest folder above that exists.
QFileInfo nearest(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info;
}

} // namespace

QString suggestedName(const QString &stem, const QDate &today, const QString &format)
{
    return stem + u'-' + today.toString(Qt::ISODate) + u'.' + format;
}

QString defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(u"Rollbook exports"_s);
}

QString withEnding(const QString &name, const QString &format, const QStringList &formats)
{
    const QString ending = u'.' + format;
    if (name.isEmpty() || name.endsWith(ending, Qt::CaseInsensitive))
        return name;
    for (const QString &other : formats)
        if (name.endsWith(QString(u'.' + other), Qt::CaseInsensitive))
            return name.chopped(other.size() + 1) + ending;
    return name + ending;
}

int stemLength(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return int(dot > 0 ? dot : name.size());
}

QString numbered(const QString &folder, const QString &name)
{
    return QFileInfo(freePath(QDir(folder).filePath(name), exists)).fileName();
}

QString nameProblem(const QString &name)
{
    if (name.trimmed().isEmpty() || stemLength(name) == 0)
        return ExportTarget::tr("A file needs a name.");
    if (name.contains(u'/') || name.contains(QChar::Null) || name == u"."_s || name == u".."_s)
        return ExportTarget::tr("A file cannot be called that. Leave out the slash and other special characters.");
    if (name.startsWith(u'.'))
        return ExportTarget::tr("A name that starts with a dot would hide the file.");
    if (QFile::encodeName(name).size() > longestName)
        return ExportTarget::tr("This name is too long.");
    return {};
}

QString folderProblem(const QString &folder)
{
    if (folder.isEmpty() || QDir::isRelativePath(folder))
        return ExportTarget::tr("Choose a folder.");
    const QFileInfo info = isMissingDefault(folder) ? nearest(folder) : QFileInfo(folder);
    if (!info.exists())
        return ExportTarget::tr("This folder is not there. Choose another one.");
    if (!info.isDir())
        return ExportTarget::tr("This is not a folder. Choose another one.");
    if (!info.isWritable())
        return ExportTarget::tr("Nothing can be written to this folder. Choose another one.");
    return {};
}

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace rollbook::exporttarget
