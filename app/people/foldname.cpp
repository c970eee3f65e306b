// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/foldname.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Letters that Unicode does not decompose. Empty: none of them.
QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'\u00f8':
        return u"o";
    case u'\u0142':
        return u"l";
    case u'\u0111':
    case u'\u00f0':
    case u'\u0257':
        return u"d";
    case u'\u00fe':
        return u"th";
    case u'\u00df':
        return u"ss";
    case u'\u00e6':
        return u"ae";
    case u'\u0153':
        return u"oe";
    case u'\u0127':
        return u"h";
    case u'\u0131':
        return u"i";
    case u'\u0167':
        return u"t";
    case u'\u014b':
        return u"ng";
    case u'\u0259':
        return u"e";
    default:
        return {};
    }
}

/// What stands inside a word without being part of it: apostrophes of all kinds, and marks that are letters to Unicode.
bool isSilent(char16_t letter)
{
    switch (letter) {
    case u'\'':
    case u'`':
    case u'\u00b4':
    case u'\u2018':
    case u'\u2019':
    case u'\u201b':
    case u'\u2032':
    case u'\u02bb':
    case u'\u02bc':
    case u'\u02b9':
    case u'\u05f3':
    case u'\u200c':
    case u'\u200d':
    case u'\u00ad':
    case u'\u0640':
        return true;
    default:
        return false;
    }
}

class Folder {
public:
    explicit Folder(qsizetype size) { m_words.reserve(size); }

    void take(QChar letter)
    {
        if (letter.unicode() < 0x80)
            takePlain(letter.unicode());
        else if (const QStringView plain = plainLetters(letter.unicode()); !plain.isEmpty())
            append(plain);
        else if (letter.isLetterOrNumber() || letter.isSurrogate())
            append(QStringView(&letter, 1));
        else if (!letter.isMark() && !isSilent(letter.unicode()))
            m_gap = true;
    }
    QString words() && { return std::move(m_words); }

private:
    void takePlain(char16_t letter)
    {
        if (letter >= u'A' && letter <= u'Z')
            letter = char16_t(letter | 0x20);
        const QChar plain(letter);
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            append(QStringView(&plain, 1));
        else if (!isSilent(letter))
            m_gap = true;
    }
    void append(QStringView letters)
    {
        if (std::exchange(m_gap, false) && !m_words.isEmpty())
            m_words += u' ';
        m_words += letters;
    }

    QString m_words;
    bool m_gap = false;
};

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x80; });
}

} // namespace

QString foldName(const QString &text)
{
    Folder folder(text.size());
    if (isAscii(text)) {
        for (const QChar letter : text)
            folder.take(letter);
        return std::move(folder).words();
    }
    // Lower case first: the capital of dotless i and the final sigma are sorted out by Unicode, and what that leaves
    // of marks goes with the decomposition.
    // The silent ones go before it: an acute accent that stands for an apostrophe would become a blank.
    QString loud = text.toLower();
    loud.removeIf([](QChar letter) { return isSilent(letter.unicode()); });
    const QString parts = loud.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parts)
        folder.take(letter == u'\u03c2' ? QChar(u'\u03c3') : letter);
    return std::move(folder).words();
}

QStringList foldWords(const QString &text)
{
    return foldName(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace rollbook
