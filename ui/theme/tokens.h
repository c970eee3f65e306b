// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QPalette;
class QWidget;

namespace rollbook {

/// Fill and letters of a round avatar.
struct AvatarColors {
    QColor fill;
    QColor text;
};

/// Every colour of the interface by its name; nothing else in ui/ names a colour.
/// "soft" is a fill for "text" of the same family, the bare name is the solid for dots, rings and bars.
struct Tokens {
    QColor bgWindow;
    QColor bgSidebar;
    QColor bgBase;
    QColor bgSubtle;
    QColor bgRaised;
    QColor bgButton;
    QColor bgHover;
    QColor bgHoverSide;
    QColor bgActiveSide;
    QColor bgSelect;
    QColor bgTrack;
    QColor bgTooltip;
    QColor overlay;
    QColor lineRow;
    QColor line;
    QColor lineButton;
    QColor lineControl;
    QColor text;
    QColor text2;
    QColor text3;
    QColor textDisabled;
    QColor textTooltip;
    QColor accent;
    QColor accentHover;
    QColor accentPress;
    QColor accentText;
    QColor accentSoft;
    QColor accentLine;
    QColor onAccent;
    QColor focus;
    QColor okSoft;
    QColor okText;
    QColor ok;
    QColor warnSoft;
    QColor warnText;
    QColor warn;
    QColor dangerSoft;
    QColor dangerText;
    QColor danger;
    QColor violetSoft;
    QColor violetText;
    QColor muteSoft;
    QColor muteText;
    QColor onSeries;
    QColor grid;
    std::array<QColor, 8> series;        ///< charts, in this order; the last is always "not stated"
    std::array<AvatarColors, 8> avatars; ///< chosen by customer id modulo 8

    static const Tokens &light();
    static const Tokens &dark();
};

/// Names one token, as in `&Tokens::text2`: what is stored by parts that must follow a change of theme.
using Token = QColor Tokens::*;

/// A palette whose text is lighter than its window.
bool isDark(const QPalette &palette);

/// The tokens that go with the application palette of the widget's class, so no theme has to be handed
/// around and a change of theme arrives as a palette change. A palette or style sheet set on the widget
/// itself does not count; without a widget the palette of the application decides.
const Tokens &tokensOf(const QWidget *widget);

} // namespace rollbook
