// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rollbook {

/// How many slips (a letter changed, left out or added, two neighbours swapped) lie between a word that was typed and
/// one that is known.
struct Slips {
    int whole = 0;  ///< to the whole known word
    int prefix = 0; ///< to a beginning of it, as if the word were not yet typed to its end
};

/// Counts only as far as most; anything above is most + 1. Words are compared up to 32 letters.
Slips slipsBetween(QStringView typed, QStringView known, int most);

} // namespace rollbook
