// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/wordlist.h"

#include "people/typo.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace rollbook {

namespace {

constexpr qsizetype shortestInside = 3;
constexpr qsizetype shortestSlip = 3;
constexpr qsizetype shortestBegins = 4;
constexpr qsizetype shortestTwoSlips = 8;
constexpr qsizetype shortestPart = 2;
constexpr int mostParts = 4;

quint32 lettersOf(QStringView word)
{
    quint32 letters = 0;
    for (const QChar letter : word)
        letters |= 1U << (letter >= u'a' && letter <= u'z' ? letter.unicode() - u'a' : 26 + letter.unicode() % 6);
    return letters;
}

int mostSlips(qsizetype size)
{
    if (size < shortestSlip)
        return 0;
    return size < shortestTwoSlips ? 1 : 2;
}

/// Whatever a single slip does, one of the first two letters stays among the first two.
bool startsAlike(const QString &typed, const QString &known)
{
    const QStringView start = QStringView(known).left(2);
    return start.contains(typed.at(0)) || (typed.size() > 1 && start.contains(typed.at(1)));
}

bool isCjk(const QString &word)
{
    constexpr char16_t first = 0x2e80;
    return !word.isEmpty() && word.front().unicode() >= first;
}

} // namespace

void WordList::add(const QString &word)
{
    const auto place = m_places.constFind(word);
    if (place != m_places.constEnd()) {
        ++m_words[*place].people;
        return;
    }
    m_places.insert(word, qint32(m_words.size()));
    m_words << Entry { .text = word, .letters = lettersOf(word), .people = 1 };
}

QList<WordList::Word> WordList::like(const QString &typed, qsizetype most) const
{
    struct Found {
        const Entry *entry;
        int cost;
        Likeness likeness;
        int slips;
    };
    const quint32 letters = lettersOf(typed);
    const int slips = mostSlips(typed.size());
    const bool inside = typed.size() >= shortestInside || isCjk(typed);
    QList<Found> found;
    for (const Entry &entry : m_words) {
        const int missing = std::popcount(letters & ~entry.letters);
        if (missing > slips)
            continue; // a slip accounts for one letter that is not there
        if (missing == 0 && inside && entry.text.size() > typed.size()) {
            const qsizetype at = entry.text.indexOf(typed);
            if (at == 0)
                continue;
            if (at > 0) {
                found << Found { &entry, 2, Likeness::Inside, 0 };
                continue;
            }
        }
        const bool one = slips > 0 && missing <= 1 && startsAlike(typed, entry.text);
        const bool two = slips > 1 && std::abs(entry.text.size() - typed.size()) <= slips
            && std::popcount(entry.letters & ~letters) <= slips;
        if ((!one && !two) || entry.text.size() < typed.size() - slips || entry.text == typed)
            continue;
        const Slips far = slipsBetween(typed, entry.text, two ? 2 : 1);
        if (far.whole <= (two ? 2 : 1))
            found << Found { &entry, far.whole * 4 - 3, Likeness::Slip, far.whole };
        else if (far.prefix <= 1 && typed.size() >= shortestBegins)
            found << Found { &entry, far.prefix * 4, Likeness::Begins, far.prefix };
    }
    const auto likelier = [](const Found &one, const Found &other) {
        return one.cost != other.cost ? one.cost < other.cost : one.entry->people > other.entry->people;
    };
    const qsizetype count = qMin(most, found.size());
    std::partial_sort(found.begin(), found.begin() + count, found.end(), likelier);
    QList<Word> words;
    for (const Found &one : std::as_const(found).first(count))
        words << Word { .text = one.entry->text, .likeness = one.likeness, .slips = one.slips };
    return words;
}

QStringList WordList::parts(const QString &typed) const
{
    QStringList parts;
    split(typed, mostParts, parts);
    return parts;
}

bool WordList::split(const QString &typed, int most, QStringList &parts) const
{
    for (qsizetype at = shortestPart; most > 1 && at <= typed.size() - shortestPart; ++at) {
        if (!m_places.contains(typed.left(at)))
            continue;
        const QString rest = typed.mid(at);
        parts << typed.left(at);
        if (m_places.contains(rest)) {
            parts << rest;
            return true;
        }
        if (split(rest, most - 1, parts))
            return true;
        parts.removeLast();
    }
    return false;
}

} // namespace rollbook
