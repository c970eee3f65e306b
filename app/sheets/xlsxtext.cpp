// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsxtext.h"

#include "sheets/sheettext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::sheets {

namespace {

constexpr qsizetype longestText = 32767;
constexpr qsizetype longestName = 31;

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'A' && character <= u'F')
        || (character >= u'a' && character <= u'f');
}

/// Text that a program would read as an escape.
bool looksEscaped(QStringView text)
{
    return text.size() >= 7 && text.startsWith(u"_x") && text[6] == u'_' && isHexDigit(text[2]) && isHexDigit(text[3])
        && isHexDigit(text[4]) && isHexDigit(text[5]);
}

bool needsEscape(QChar character)
{
    const char16_t unicode = character.unicode();
    return (unicode < 0x20 && unicode != u'\t' && unicode != u'\n') || unicode >= 0xFFFE;
}

QString escapeOf(QChar character)
{
    return u"_x%1_"_s.arg(int(character.unicode()), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (needsEscape(character))
            result += escapeOf(character);
        else if (character == u'_' && looksEscaped(QStringView(text).sliced(i)))
            result += escapeOf(character);
        else
            result += character;
    }
    return result;
}

/// Neither half a character outside of the first plane nor half an escape stays at the end.
QString shortened(QString text)
{
    text.truncate(longestText);
    if (text.back().isHighSurrogate())
        text.chop(1);
    const qsizetype escape = text.lastIndexOf("_x"_L1);
    return escape >= 0 && text.size() - escape < 7 ? text.left(escape) : text;
}

} // namespace

XlsxText xlsxText(const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), needsEscape) && !text.contains("_x"_L1);
    QString whole = plain ? text : escaped(text);
    const bool cut = whole.size() > longestText;
    if (cut)
        whole = shortened(std::move(whole));
    return { .bytes = whole.toUtf8(), .cut = cut };
}

QString sheetName(const QString &label, int number)
{
    QString name;
    for (const QChar character : label)
        if (!QStringView(u"[]:*?/\\").contains(character) && character.unicode() >= 0x20)
            name += character;
    const auto tidy = [](QString text) {
        while (text.startsWith(u'\'') || text.startsWith(u' '))
            text.remove(0, 1);
        while (text.endsWith(u'\'') || text.endsWith(u' ') || (!text.isEmpty() && text.back().isHighSurrogate()))
            text.chop(1);
        return text;
    };
    const QString end = number > 1 ? u" %1"_s.arg(number) : QString();
    name = tidy(tidy(name).left(longestName - end.size()));
    const bool reserved = name.compare("History"_L1, Qt::CaseInsensitive) == 0
        || name.compare(SheetText::tr("About"), Qt::CaseInsensitive) == 0;
    if (name.isEmpty() || reserved)
        name = SheetText::tr("Rows");
    return name + end;
}

QByteArray amountFormat(const QString &symbol, bool after)
{
    const QString quoted = u'"' + QString(symbol).remove(u'"') + u'"';
    if (symbol.isEmpty())
        return "#,##0.00";
    return (after ? QString(u"#,##0.00\\ "_s + quoted) : QString(quoted + u"#,##0.00"_s)).toUtf8();
}

} // namespace rollbook::sheets
