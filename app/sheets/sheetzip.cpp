// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetzip.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

// ZIP: the record at the end says where the directory is, and that says what each entry is unpacked.
constexpr qsizetype endSize = 22;
constexpr qsizetype entrySize = 46;
constexpr quint32 elsewhere = 0xFFFFFFFF; // in the fields of 64 bits

quint32 number32(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// The directory with the record at the end; empty where the file is cut.
QByteArray directoryOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < endSize || !file.seek(file.size() - endSize))
        return {};
    const QByteArray end = file.read(endSize);
    if (!end.startsWith("PK\5\6"))
        return {};
    const quint32 begin = number32(end, 16);
    return begin != elsewhere && file.seek(begin) ? file.readAll() : end;
}

/// Unpacked sizes by name.
QHash<QByteArray, quint32> entriesOf(const QByteArray &directory)
{
    QHash<QByteArray, quint32> entries;
    qsizetype at = 0;
    while (at + entrySize <= directory.size() && QByteArrayView(directory).sliced(at).startsWith("PK\1\2")) {
        const quint16 name = number16(directory, at + 28);
        entries.insert(directory.mid(at + entrySize, name), number32(directory, at + 24));
        at += entrySize + name + number16(directory, at + 30) + number16(directory, at + 32);
    }
    return entries;
}

} // namespace

bool holdsSheets(const QString &path, const QList<qint64> &sizes)
{
    const QByteArray directory = directoryOf(path);
    if (directory.isEmpty() || directory.size() == endSize)
        return !directory.isEmpty(); // the directory of a file beyond 4 GB is not looked up
    const QHash<QByteArray, quint32> entries = entriesOf(directory);
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const QString name = u"xl/worksheets/sheet%1.xml"_s.arg(i + 1);
        const auto entry = entries.constFind(name.toUtf8());
        if (entry == entries.constEnd() || (*entry != elsewhere && *entry < sizes.at(i)))
            return false;
    }
    return true;
}

} // namespace rollbook::sheets
