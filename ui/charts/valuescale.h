// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace rollbook {

/// A value axis from zero: steps of 1, 2 or 5 times a power of ten, never fractions, because people are counted.
struct ValueScale {
    qint64 step = 1;
    qint64 top = 1; ///< a whole number of steps, at least one

    QList<qint64> ticks() const;
};

/// Reaches the largest value in about `intervals` steps, or fewer.
ValueScale valueScale(qint64 most, int intervals);

} // namespace rollbook
