// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/typo.h"

#include <algorithm>
#include <array>

namespace rollbook {

namespace {

constexpr qsizetype longest = 32;
using Row = std::array<qint8, longest + 1>;

} // namespace

// Optimal string alignment with three rows; a row is a letter of the typed word.
Slips slipsBetween(QStringView typed, QStringView known, int most)
{
    typed = typed.left(longest);
    known = known.left(longest);
    const qsizetype width = qMin(known.size(), typed.size() + most); // beyond it everything is too far
    Row before {};
    Row above {};
    Row row {};
    for (qsizetype j = 0; j <= width; ++j)
        row[size_t(j)] = qint8(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        before = above;
        above = row;
        row[0] = qint8(i);
        qint8 least = row[0];
        for (qsizetype j = 1; j <= width; ++j) {
            const auto at = size_t(j);
            const bool same = typed[i - 1] == known[j - 1];
            int best = std::min({ above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && typed[i - 1] == known[j - 2] && typed[i - 2] == known[j - 1])
                best = std::min(best, before[at - 2] + 1);
            row[at] = qint8(best);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return { .whole = most + 1, .prefix = most + 1 };
    }
    const int prefix = *std::min_element(row.begin(), row.begin() + width + 1);
    const int whole = width == known.size() ? row[size_t(width)] : most + 1;
    return { .whole = std::min(whole, most + 1), .prefix = std::min(prefix, most + 1) };
}

} // namespace rollbook
