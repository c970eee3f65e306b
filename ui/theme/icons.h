// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

/// Line icons on a 16 grid, by the name of their file in resources/icons. They are drawn from the SVG at the
/// size and pixel ratio asked for, in the colour of a token at that moment, so a change of theme needs no new icons.
/// Icons that point along the line of text are mirrored in right-to-left layouts.
namespace rollbook::icons {

/// `token` when off, `onToken` when checked; disabled icons take text-disabled. An unknown name gives a null icon.
QIcon icon(const QString &name, Token token = &Tokens::text2, Token onToken = &Tokens::accentText);

/// The desktop's own icon for a standard action where it has one (`themeName` by the freedesktop names), else ours.
/// Meant for menus and the tray; inside the window our own icons keep one look.
QIcon themed(const QString &themeName, const QString &name);

void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// Logical size `size` by `size`, with the pixel ratio set.
QPixmap pixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

bool exists(const QString &name);

} // namespace rollbook::icons
