// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTest>

#define PDF_TEXT_OR_SKIP                                                                                               \
    if (!pdftext::available())                                                                                         \
        QSKIP("pdftotext of poppler-utils is not installed");

/// What a PDF says, read by another program.
namespace pdftext {

inline bool available()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// A text for each page, laid out as on paper.
inline QStringList pages(const QString &path)
{
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"),
        { QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-") });
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return { QString::fromUtf8(reader.readAllStandardError()) };
    QStringList texts = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    texts.removeLast(); // after the last page's end
    return texts;
}

/// The first line that has this word.
inline QString lineWith(const QString &text, const QString &word)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        if (line.contains(word))
            return line;
    return {};
}

} // namespace pdftext
