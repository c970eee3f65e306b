// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tablefonts.h"

#include "ui/theme/metrics.h"

namespace rollbook {

namespace {

using metrics::Type;

QFont avatarFont()
{
    QFont font = metrics::font(Type::Caption, QFont::DemiBold);
    font.setPixelSize(font.pixelSize() - 2);
    return font;
}

template<std::size_t... I>
std::array<QFontMetricsF, sizeof...(I)> metricsOf(const std::array<QFont, sizeof...(I)> &fonts,
                                                  std::index_sequence<I...>)
{
    return { QFontMetricsF(fonts[I])... };
}

} // namespace

TableFonts::TableFonts()
    : m_fonts { metrics::font(Type::Small),
                metrics::font(Type::Small, QFont::Medium),
                metrics::font(Type::Caption),
                metrics::font(Type::Caption, QFont::Medium),
                avatarFont(),
                metrics::font(Type::Small, QFont::Medium),
                metrics::font(Type::Small, QFont::DemiBold),
                metrics::font(Type::Caption, QFont::DemiBold),
                metrics::font(Type::Small) },
      m_metrics(metricsOf(m_fonts, std::make_index_sequence<count>()))
{
}

} // namespace rollbook
