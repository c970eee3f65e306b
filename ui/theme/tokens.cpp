// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>

namespace rollbook {

namespace {

QColor rgb(QRgb value, float alpha = 1)
{
    QColor color = QColor::fromRgb(value);
    color.setAlphaF(alpha);
    return color;
}

Tokens lightTokens()
{
    return {
        .bgWindow = rgb(0xF6F5F2),
        .bgSidebar = rgb(0xEEECE7),
        .bgBase = rgb(0xFFFFFF),
        .bgSubtle = rgb(0xFAF9F7),
        .bgRaised = rgb(0xFFFFFF),
        .bgButton = rgb(0xFFFFFF),
        .bgHover = rgb(0xF4F2EE),
        .bgHoverSide = rgb(0xE4E1DA),
        .bgActiveSide = rgb(0xFFFFFF),
        .bgSelect = rgb(0xE5EBFC),
        .bgTrack = rgb(0xE4E1DA),
        .bgTooltip = rgb(0x26251F),
        .overlay = rgb(0x1E1D1A, 0.42F),
        .lineRow = rgb(0xEDEBE6),
        .line = rgb(0xDCD9D2),
        .lineButton = rgb(0xC6C2B9),
        .lineControl = rgb(0x8C8880),
        .text = rgb(0x1E1D1A),
        .text2 = rgb(0x55524B),
        .text3 = rgb(0x67645C),
        .textDisabled = rgb(0x8C8880),
        .textTooltip = rgb(0xF6F5F2),
        .accent = rgb(0x2F55D4),
        .accentHover = rgb(0x2748B8),
        .accentPress = rgb(0x203C9C),
        .accentText = rgb(0x2A4CC4),
        .accentSoft = rgb(0xE5EBFC),
        .accentLine = rgb(0xBCC9F6),
        .onAccent = rgb(0xFFFFFF),
        .focus = rgb(0x2F55D4),
        .okSoft = rgb(0xE0F2E6),
        .okText = rgb(0x17633A),
        .ok = rgb(0x1F8A50),
        .warnSoft = rgb(0xFBEED3),
        .warnText = rgb(0x754900),
        .warn = rgb(0xB86E00),
        .dangerSoft = rgb(0xFBE5E3),
        .dangerText = rgb(0x9C221B),
        .danger = rgb(0xC9352C),
        .violetSoft = rgb(0xEDE7FA),
        .violetText = rgb(0x57389A),
        .muteSoft = rgb(0xECEAE5),
        .muteText = rgb(0x55524B),
        .onSeries = rgb(0xFFFFFF),
        .grid = rgb(0xE6E3DD),
        .series = { rgb(0x3B5FDB), rgb(0x23998A), rgb(0xC7730C), rgb(0x6E2E66), rgb(0xE8604F), rgb(0x3A5A12),
                    rgb(0xB756C0), rgb(0x66635D) },
        .avatars = { { { rgb(0xDDE5FB), rgb(0x2743A8) },
                       { rgb(0xDCEFE6), rgb(0x175C3B) },
                       { rgb(0xF8E6CF), rgb(0x75470A) },
                       { rgb(0xEEE2F7), rgb(0x613593) },
                       { rgb(0xFADFDD), rgb(0x94261F) },
                       { rgb(0xD9EDF1), rgb(0x125766) },
                       { rgb(0xE9E8D3), rgb(0x56541A) },
                       { rgb(0xE5E3DE), rgb(0x4C4A44) } } },
    };
}

Tokens darkTokens()
{
    return {
        .bgWindow = rgb(0x232428),
        .bgSidebar = rgb(0x18191B),
        .bgBase = rgb(0x1D1E21),
        .bgSubtle = rgb(0x212226),
        .bgRaised = rgb(0x292A2F),
        .bgButton = rgb(0x2D2E33),
        .bgHover = rgb(0x27282C),
        .bgHoverSide = rgb(0x242529),
        .bgActiveSide = rgb(0x2D2E34),
        .bgSelect = rgb(0x2A3459),
        .bgTrack = rgb(0x38393F),
        .bgTooltip = rgb(0xECEAE6),
        .overlay = rgb(0x000000, 0.55F),
        .lineRow = rgb(0x2A2B2F),
        .line = rgb(0x37383D),
        .lineButton = rgb(0x47484E),
        .lineControl = rgb(0x7C7C83),
        .text = rgb(0xECEAE6),
        .text2 = rgb(0xBAB7B0),
        .text3 = rgb(0xA19E97),
        .textDisabled = rgb(0x7C7C83),
        .textTooltip = rgb(0x1E1D1A),
        .accent = rgb(0x4667E0),
        .accentHover = rgb(0x4A6BE4),
        .accentPress = rgb(0x3A58C9),
        .accentText = rgb(0xA5B7FF),
        .accentSoft = rgb(0x2A3459),
        .accentLine = rgb(0x50639F),
        .onAccent = rgb(0xFFFFFF),
        .focus = rgb(0x8AA2FF),
        .okSoft = rgb(0x1C3A2A),
        .okText = rgb(0x86D6A6),
        .ok = rgb(0x43B279),
        .warnSoft = rgb(0x40311A),
        .warnText = rgb(0xF0C274),
        .warn = rgb(0xD9952F),
        .dangerSoft = rgb(0x482523),
        .dangerText = rgb(0xF7A9A2),
        .danger = rgb(0xE5665C),
        .violetSoft = rgb(0x352C50),
        .violetText = rgb(0xC9B5F8),
        .muteSoft = rgb(0x34353A),
        .muteText = rgb(0xBAB7B0),
        .onSeries = rgb(0x1D1E21),
        .grid = rgb(0x313237),
        .series = { rgb(0x7F98FF), rgb(0x45B8A8), rgb(0xE0A04A), rgb(0xC049AC), rgb(0xC6CB92), rgb(0xD15A48),
                    rgb(0xF7BDF5), rgb(0x777672) },
        .avatars = { { { rgb(0x2B3763), rgb(0xB7C6FF) },
                       { rgb(0x1F3D2F), rgb(0x97DBB5) },
                       { rgb(0x453319), rgb(0xF1C98C) },
                       { rgb(0x3B2D52), rgb(0xD5BDF5) },
                       { rgb(0x4A2927), rgb(0xF8B4AE) },
                       { rgb(0x1C3D46), rgb(0x98D5E3) },
                       { rgb(0x3B3A1E), rgb(0xDAD795) },
                       { rgb(0x3A3B40), rgb(0xD0CDC6) } } },
    };
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = lightTokens();
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = darkTokens();
    return tokens;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Tokens &tokensOf(const QWidget *widget)
{
    const QPalette palette = widget ? QApplication::palette(widget) : QApplication::palette();
    return isDark(palette) ? Tokens::dark() : Tokens::light();
}

} // namespace rollbook
