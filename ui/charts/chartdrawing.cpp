// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartdrawing.h"

namespace rollbook {

QColor seriesColor(const Tokens &tokens, const Group &group, int index)
{
    constexpr int grey = int(std::tuple_size_v<decltype(Tokens::series)>) - 1;
    constexpr int other = grey - 1;
    if (group.kind == Group::Kind::NotStated)
        return tokens.series.back();
    // "Other" follows the values; seven of them have taken its colour already.
    if (group.kind == Group::Kind::Other)
        return tokens.series.at(std::size_t(index > other ? grey : other));
    return tokens.series.at(std::size_t(qMax(0, index)) % tokens.series.size());
}

} // namespace rollbook
