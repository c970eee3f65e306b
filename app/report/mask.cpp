// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/mask.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace rollbook::mask {

namespace {

constexpr qsizetype mostInitials = 4;
constexpr qsizetype shownDigits = 2;
/// Shorter numbers keep no digit: two of them would be most of it.
constexpr qsizetype fewestDigits = 7;

/// The first character that begins with a letter or digit, marks included as long as they make no word of it; empty
/// without one.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString grapheme = word.mid(start, end - start);
        const char32_t letter = grapheme.toUcs4().value(0);
        if (QChar::isLetterOrNumber(letter))
            return grapheme.size() <= 2 ? grapheme : QString::fromUcs4(&letter, 1);
    }
    return {};
}

QString initials(const QString &name)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList letters;
    for (const QString &word : name.split(blanks, Qt::SkipEmptyParts))
        if (const QString letter = firstLetter(word); !letter.isEmpty() && letters.size() < mostInitials)
            letters << letter + u'.';
    if (letters.size() == 1 && name.trimmed().size() < letters.first().size())
        return dots(); // the letter is the whole name
    return letters.isEmpty() ? dots() : letters.join(u' ');
}

QString endOfNumber(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += c;
    const QString hidden = dots() + u' ' + dots();
    return digits.size() < fewestDigits ? hidden : QString(hidden + u' ' + digits.right(shownDigits));
}

/// An address of one letter would stand there whole.
QString emailHead(const QString &email)
{
    const QString person = email.section(u'@', 0, 0);
    const QString first = firstLetter(person);
    const bool starts = !first.isEmpty() && person.startsWith(first) && person.size() > first.size();
    return email.contains(u'@') ? QString((starts ? first : QString()) + dots() + u'@' + dots()) : dots();
}

} // namespace

QString dots()
{
    return QStringLiteral("\u2022\u2022\u2022");
}

QString text(Privacy privacy, const QString &value)
{
    if (privacy == Privacy::None || value.isEmpty())
        return value;
    switch (privacy) {
    case Privacy::Name:
        return initials(value);
    case Privacy::Phone:
        return endOfNumber(value);
    case Privacy::Email:
        return emailHead(value);
    case Privacy::None:
    case Privacy::Address:
    case Privacy::BirthDate:
    case Privacy::Payment:
    case Privacy::Text:
        break;
    }
    return dots();
}

} // namespace rollbook::mask
