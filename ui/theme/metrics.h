// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QLabel;
class QWidget;

/// Measures of the interface. Lengths are pixels at 96 dpi and the default text size; whatever holds text
/// goes through metrics::px(), so that it grows with the user's font.
namespace rollbook::metrics {

inline constexpr int space1 = 4;  ///< inside a control
inline constexpr int space2 = 8;  ///< between controls
inline constexpr int space3 = 12; ///< inside cards
inline constexpr int space4 = 16; ///< panel edge, column start
inline constexpr int space5 = 24; ///< dialog edge

inline constexpr int radiusBadge = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 8;
inline constexpr int radiusDialog = 10;

inline constexpr int tableRow = 34;
inline constexpr int tableHeader = 30;
inline constexpr int control = 28;
inline constexpr int smallControl = 24; ///< also the least size of anything that can be clicked
inline constexpr int headerRow = 52;
inline constexpr int chipBar = 42;
inline constexpr int pager = 40;
inline constexpr int sidebarEntry = 30;
inline constexpr int downloadRow = 36;

inline constexpr int sidebarWidth = 240;
inline constexpr int sidebarIconsWidth = 56;
inline constexpr int panelWidth = 300;
inline constexpr int builderWidth = 224;
inline constexpr int dialogWidth = 624;
inline constexpr int scrollBar = 10;

inline constexpr int icon = 16;
inline constexpr int buttonIcon = 14;

/// Steps of the type scale, relative to the application font.
enum class Type {
    Caption, ///< 11 at a base of 13: captions, badges, pills
    Small,   ///< 12: table, forms, buttons
    Body,    ///< 13: sidebar, body
    Title,   ///< 15: panel and dialog titles
    Page,    ///< 20: page title
};

/// The application font's height over the design's 13 px, never below 1; up to 14 px nothing is scaled.
qreal scale();

/// A design length for the present text size.
int px(int length);
/// The design length that a length on the screen stands for: what a window of this width has room for.
int designLength(int pixels);

QFont font(Type type, QFont::Weight weight = QFont::Normal);

/// Size of a step in pixels.
int fontPixels(Type type);

} // namespace rollbook::metrics
