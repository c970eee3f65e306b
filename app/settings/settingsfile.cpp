// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsfile.h"

#include "files/sharedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr qsizetype roomNeeded = 64 * 1024; ///< more than all that is ever kept

bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const auto isEscaped = [](QChar c) { return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t'; };
    return !decoder.hasError() && std::none_of(text.begin(), text.end(), isEscaped);
}

/// As QSettings writes it: a group, a comment, or a key and a value whose quotes are closed.
bool isLine(const QByteArray &line)
{
    if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
        return true;
    if (line.startsWith('['))
        return line.endsWith(']');
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '\\')
            ++i; // what follows is escaped
        else if (line.at(i) == '"')
            quoted = !quoted;
    }
    return line.indexOf('=') > 0 && !quoted;
}

bool areLines(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) { return isLine(line.trimmed()); });
}

} // namespace

bool SettingsFile::isDamaged() const
{
    if (!QFileInfo::exists(m_path))
        return false;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return true;
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return file.error() != QFileDevice::NoError;
    // The last line ends like each other one, unless the file was cut in the middle of a value.
    return !bytes.endsWith('\n') || !isText(bytes) || !areLines(bytes);
}

Result<QString> SettingsFile::setDamagedAside() const
{
    if (!isDamaged())
        return QString();
    SharedFile file(m_path);
    return file.moveAside().map([&] { return file.setAside(); });
}

bool SettingsFile::canBeKept() const
{
    if (!QSettings(m_path, QSettings::IniFormat).isWritable())
        return false;
    QTemporaryFile probe(m_path);
    return probe.open() && probe.write(QByteArray(roomNeeded, '\n')) == roomNeeded && probe.flush();
}

} // namespace rollbook
