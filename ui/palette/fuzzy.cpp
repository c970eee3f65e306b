// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzy.h"

#include "report/foldedtext.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

namespace {

/// Letters that match are at most this far apart, per letter of the pattern: else nearly everything would match.
constexpr int widestSpread = 4;
constexpr int gapCost = 64; ///< a gap counts more than any length

/// A text without the marks that stand after their letters, folded.
struct Letters {
    QString text;
    QList<int> at;      ///< place of each in the whole text
    QList<bool> begins; ///< begins a word
};

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool beginsWord(QChar before, QChar c)
{
    if (!isWord(c) || c.isLowSurrogate())
        return false;
    return !isWord(before) || (c.isUpper() && !before.isUpper()) || (c.isDigit() && !before.isDigit());
}

Letters lettersOf(const QString &text)
{
    Letters letters;
    const QString plain = folded(text);
    QChar before;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isMark())
            continue;
        letters.text += plain.at(i);
        letters.at << int(i);
        letters.begins << beginsWord(before, text.at(i));
        before = text.at(i);
    }
    return letters;
}

QList<int> run(qsizetype first, qsizetype count)
{
    QList<int> places;
    for (qsizetype i = first; i < first + count; ++i)
        places << int(i);
    return places;
}

/// Where the word stands at the beginning of one.
std::optional<QList<int>> atWordStart(const QString &word, const Letters &letters)
{
    for (qsizetype i = letters.text.indexOf(word); i >= 0; i = letters.text.indexOf(word, i + 1))
        if (letters.begins.at(i) || i == 0)
            return run(i, word.size());
    return std::nullopt;
}

/// Each letter at the beginning of a word or right after the one before, which is tried first. A way that led nowhere
/// is not gone twice.
class Initials {
public:
    Initials(const QString &word, const Letters &letters) : m_word(word), m_letters(letters) { }

    std::optional<QList<int>> find() { return goOn(0) ? std::optional(m_places) : std::nullopt; }

private:
    bool goOn(qsizetype from)
    {
        const qsizetype found = m_places.size();
        if (found == m_word.size())
            return true;
        if (m_failed.contains({ found, from }))
            return false;
        for (qsizetype i = from; i < m_letters.text.size(); ++i) {
            const bool follows = found > 0 && i == from;
            if (m_letters.text.at(i) != m_word.at(found) || !(m_letters.begins.at(i) || follows))
                continue;
            m_places.append(int(i));
            if (goOn(i + 1))
                return true;
            m_places.removeLast();
        }
        m_failed.insert({ found, from });
        return false;
    }

    const QString &m_word;
    const Letters &m_letters;
    QList<int> m_places;
    QSet<std::pair<qsizetype, qsizetype>> m_failed; ///< letters found, and where to go on
};

/// The letters in their order, as close together as they stand behind the first way to find them.
std::optional<QList<int>> scattered(const QString &word, const Letters &letters)
{
    if (const qsizetype together = letters.text.indexOf(word); together >= 0)
        return run(together, word.size());
    qsizetype end = 0;
    for (const QChar c : word) {
        end = letters.text.indexOf(c, end) + 1;
        if (end == 0)
            return std::nullopt;
    }
    QList<int> places;
    qsizetype at = end;
    for (qsizetype i = word.size() - 1; i >= 0; --i) {
        at = letters.text.lastIndexOf(word.at(i), at - 1);
        places.prepend(int(at));
    }
    if (places.constLast() - places.constFirst() >= widestSpread * word.size())
        return std::nullopt;
    return places;
}

std::optional<FuzzyMatch> wordMatch(const QString &word, const Letters &letters)
{
    if (letters.text.startsWith(word))
        return FuzzyMatch { .tier = FuzzyTier::Prefix, .marks = run(0, word.size()) };
    if (const auto places = atWordStart(word, letters))
        return FuzzyMatch { .tier = FuzzyTier::WordStart, .marks = *places };
    if (const auto places = Initials(word, letters).find())
        return FuzzyMatch { .tier = FuzzyTier::Initials, .marks = *places };
    if (const auto found = scattered(word, letters))
        return FuzzyMatch { .tier = FuzzyTier::Scattered, .marks = *found };
    return std::nullopt;
}

int loosenessOf(const QList<int> &places, qsizetype length)
{
    const int skipped = places.isEmpty() ? 0 : int(places.constLast() + 1 - places.size());
    return skipped * gapCost + int(qMin<qsizetype>(length, gapCost - 1));
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    const Letters letters = lettersOf(text);
    const QString wanted = lettersOf(pattern.simplified()).text;
    std::optional<FuzzyMatch> match;
    if (letters.text.startsWith(wanted)) {
        match = { .tier = FuzzyTier::Prefix, .marks = run(0, wanted.size()) };
    } else {
        const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const auto part = wordMatch(word, letters);
            if (!part)
                return std::nullopt;
            // Only the whole of it makes a prefix: "stu sam" begins neither of the words of "Sample studio" first.
            const FuzzyTier most = words.size() > 1 ? FuzzyTier::WordStart : FuzzyTier::Prefix;
            match = FuzzyMatch { .tier = std::min({ part->tier, most, match ? match->tier : most }),
                                 .marks = (match ? match->marks : QList<int>()) + part->marks };
        }
    }
    std::sort(match->marks.begin(), match->marks.end());
    match->marks.erase(std::unique(match->marks.begin(), match->marks.end()), match->marks.end());
    match->looseness = loosenessOf(match->marks, letters.text.size());
    for (int &place : match->marks)
        place = letters.at.at(place);
    return match;
}

bool isBetter(const FuzzyMatch &left, const FuzzyMatch &right)
{
    return left.tier != right.tier ? left.tier > right.tier : left.looseness < right.looseness;
}

} // namespace rollbook
