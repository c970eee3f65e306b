// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// What was typed, found in a name: letters may be left out, case and marks of letters do not count.
namespace rollbook {

/// How well, the best last.
enum class FuzzyTier {
    Scattered, ///< its letters in their order, close to each other; first those that stand together
    Initials,  ///< each letter begins a word, or goes on from one that does ("opda" in "Open Data")
    WordStart, ///< each word begins one
    Prefix,    ///< the name begins with it
};

struct FuzzyMatch {
    FuzzyTier tier = FuzzyTier::Scattered;
    /// Within a tier: how many letters lie between and before those that match, then how long the name is.
    int looseness = 0;
    QList<int> marks = {}; ///< places of the letters that match, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

/// Nothing where the text does not match. Words of the pattern may come in any order; an empty one matches as a prefix.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

/// Whether left is the better one; neither of two that are as good.
bool isBetter(const FuzzyMatch &left, const FuzzyMatch &right);

} // namespace rollbook
