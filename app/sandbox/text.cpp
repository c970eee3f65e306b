// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/text.h"

#include <algorithm>

namespace rollbook::sandbox {

namespace {

/// Letters that have no decomposition but are looked up by a plain one.
QStringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ı':
        return u"i";
    case u'ß':
        return u"ss";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

} // namespace

QString folded(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; }))
        return text.toLower();
    const QString decomposed = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.isMark())
            continue;
        const QStringView plain = plainLetters(letter);
        if (plain.isNull())
            result.append(letter);
        else
            result.append(plain);
    }
    return result;
}

} // namespace rollbook::sandbox
