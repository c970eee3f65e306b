// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Text on paper. Every length is a tenth of a point, whatever the device, so that a page comes out the same on screen,
/// in a file and from a printer.
namespace rollbook::printtext {

inline constexpr int unitsPerInch = 720;

/// The application's font family; what it lacks comes from other fonts of the system.
QFont font(int size, QFont::Weight weight = QFont::Normal);
/// Of a line in any script.
qreal lineHeight(const QFont &font);
/// What the text takes on one line.
qreal width(const QString &text, const QFont &font);
/// Of the widest part that is not wrapped.
qreal widestWord(const QString &text, const QFont &font);
/// Lines at that width. A text without anything is one line.
int lines(const QString &text, const QFont &font, qreal width);

/// How a text stands in its rectangle.
struct Place {
    bool trailing = false; ///< as numbers do
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int firstLine = 0;  ///< lines before it stand elsewhere
    int mostLines = -1; ///< all of them
};
/// In the painter's pen, wrapped, from the top.
void draw(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const Place &place);

} // namespace rollbook::printtext
