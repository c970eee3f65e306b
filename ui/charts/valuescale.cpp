// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuescale.h"

namespace rollbook {

namespace {

constexpr qint64 largest = 4'000'000'000'000'000'000; ///< a step above it still is a number

/// The next of 1, 2, 5, 10, 20, 50 …
qint64 nextStep(qint64 step)
{
    qint64 digit = step;
    while (digit >= 10)
        digit /= 10;
    return digit == 2 ? step / 2 * 5 : step * 2;
}

} // namespace

QList<qint64> ValueScale::ticks() const
{
    QList<qint64> ticks;
    for (qint64 count = 0; count <= top / step; ++count)
        ticks << count * step;
    return ticks;
}

ValueScale valueScale(qint64 most, int intervals)
{
    const qint64 bounded = qBound<qint64>(1, most, largest);
    ValueScale scale;
    const auto needed = [&] { return (bounded - 1) / scale.step + 1; };
    while (needed() > qMax(1, intervals))
        scale.step = nextStep(scale.step);
    scale.top = needed() * scale.step;
    return scale;
}

} // namespace rollbook
