// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/foldedtext.h"

namespace rollbook {

namespace {

/// Letters whose mark is part of the letter, which Unicode does not decompose.
QChar withoutStroke(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u00f8':
        return u'o';
    case u'\u0142':
        return u'l';
    case u'\u0111':
    case u'\u00f0':
        return u'd';
    case u'\u00df':
        return u's';
    case u'\u0131':
        return u'i';
    case u'\u2019':
        return u'\'';
    default:
        return letter;
    }
}

} // namespace

QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        if (letter.unicode() < 0x80) { // most of what is searched, without the tables of Unicode
            if (letter >= u'A' && letter <= u'Z')
                letter = QChar(letter.unicode() | 0x20);
            continue;
        }
        const QString parts = letter.decomposition();
        const QChar base = parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.at(0);
        // A second step for letters with two marks, such as \u1ec5.
        const QString inner = base.decomposition();
        letter = withoutStroke(
            (inner.isEmpty() || base.decompositionTag() != QChar::Canonical ? base : inner.at(0)).toLower());
    }
    return result;
}

} // namespace rollbook
