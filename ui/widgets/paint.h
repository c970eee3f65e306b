// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/column.h"
#include "ui/theme/tokens.h"

#include <QMarginsF>
#include <QRectF>

class QPainter;

namespace rollbook {

struct ToneColors {
    QColor soft;
    QColor text;
};

ToneColors toneColors(const Tokens &tokens, Tone tone);

/// A rounded box with an inner border of `width`; an invalid colour leaves its part out.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius,
              qreal width = 1);

/// The round mark of a radio button in the square `rect`.
void paintRadioMark(QPainter *painter, const QRectF &rect, const Tokens &tokens, bool checked, bool enabled);

/// The share of work done, from 0 to 1, as a ring with a pen this wide. A negative share is unknown: a quarter that
/// does not move, for precision is not to be invented.
void paintRing(QPainter *painter, const QRectF &ring, const Tokens &tokens, double share, qreal pen);

/// `rect` given for left-to-right, mirrored inside `bounds` where the layout runs the other way.
QRect visual(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect);

/// Leading or trailing, centred vertically, as drawText() wants it for this direction.
int visualAlignment(Qt::LayoutDirection direction, Qt::Alignment alignment);

} // namespace rollbook
