// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/filepattern.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Room for " (2)", an ending and the name of a part file within the 255 bytes of usual file systems.
constexpr qsizetype longestName = 180;

/// Not only what this system refuses: the file may be carried to another one.
bool isUnfit(QChar character)
{
    return character.category() == QChar::Other_Control || QStringView(u"/\\:*?\"<>|").contains(character);
}

QString numbered(const QString &name, const QString &ending, int number)
{
    const QString tail = ending.isEmpty() ? QString() : QString(u'.' + ending);
    return number < 2 ? QString(name + tail) : u"%1 (%2)%3"_s.arg(name).arg(number).arg(tail);
}

} // namespace

QString fileNameOf(const QString &pattern, const QDateTime &at)
{
    QString name = pattern;
    name.replace(u"{date}"_s, at.toString(u"yyyy-MM-dd"_s));
    name.replace(u"{time}"_s, at.toString(u"HH-mm"_s));
    name.replace(u"{year}"_s, at.toString(u"yyyy"_s));
    name.replace(u"{month}"_s, at.toString(u"MM"_s));
    name.replace(u"{day}"_s, at.toString(u"dd"_s));
    for (QChar &character : name)
        if (isUnfit(character))
            character = u'-';
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    while (QFile::encodeName(name).size() > longestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    name = name.trimmed();
    return name.isEmpty() ? u"export"_s : name;
}

QString freePath(const QString &folder, const QString &name, const QString &ending, int number)
{
    while (true) {
        const QString path = QDir(folder).absoluteFilePath(numbered(name, ending, number));
        const QFileInfo info(path);
        if (!info.exists() && !info.isSymLink())
            return path;
        ++number;
    }
}

} // namespace rollbook
