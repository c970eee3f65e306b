// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rollbook::sandbox {

/// Deterministic random numbers (SplitMix64): the same on every machine, which the distributions of <random> are not.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// 0 … bound - 1
    int below(int bound) { return bound <= 0 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound)); }
    /// first … last
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(double chance) { return fraction() * 100 < chance; }
    /// 0 … just under 1
    double fraction() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

    template<typename List>
    const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    quint64 m_state;
};

} // namespace rollbook::sandbox
