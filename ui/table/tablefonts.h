// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

#include <array>

namespace rollbook {

/// What a piece of text in the table is.
enum class FontRole { Cell, Name, Caption, Badge, Avatar, Header, HeaderSorted, Priority, Struck };

/// The fonts of the table with their metrics, taken from the application font when constructed.
class TableFonts {
public:
    TableFonts();

    const QFont &font(FontRole role) const { return m_fonts[std::size_t(role)]; }
    const QFontMetricsF &metrics(FontRole role) const { return m_metrics[std::size_t(role)]; }

private:
    static constexpr std::size_t count = std::size_t(FontRole::Struck) + 1;
    std::array<QFont, count> m_fonts;
    std::array<QFontMetricsF, count> m_metrics;
};

} // namespace rollbook
