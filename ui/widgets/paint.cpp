// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyle>

namespace rollbook {

ToneColors toneColors(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return { tokens.okSoft, tokens.okText };
    case Tone::Warn:
        return { tokens.warnSoft, tokens.warnText };
    case Tone::Danger:
        return { tokens.dangerSoft, tokens.dangerText };
    case Tone::Info:
        return { tokens.accentSoft, tokens.accentText };
    case Tone::Violet:
        return { tokens.violetSoft, tokens.violetText };
    case Tone::Mute:
        break;
    }
    return { tokens.muteSoft, tokens.muteText };
}

void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal radius, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintRadioMark(QPainter *painter, const QRectF &rect, const Tokens &tokens, bool checked, bool enabled)
{
    const QColor solid = enabled ? tokens.accent : tokens.textDisabled;
    const QColor line = enabled ? tokens.lineControl : tokens.line;
    paintBox(painter, rect, checked ? solid : tokens.bgBase, checked ? solid : line, rect.width() / 2);
    if (!checked)
        return;
    const qreal dot = rect.width() * 6 / 14;
    const QRectF inner(rect.center() - QPointF(dot / 2, dot / 2), QSizeF(dot, dot));
    paintBox(painter, inner, tokens.onAccent, QColor(), dot / 2);
}

void paintRing(QPainter *painter, const QRectF &ring, const Tokens &tokens, double share, qreal pen)
{
    painter->setPen(QPen(tokens.lineButton, pen));
    painter->drawEllipse(ring);
    const double shown = share < 0 ? 0.25 : share;
    painter->setPen(QPen(tokens.accent, pen, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(ring, 90 * 16, -int(shown * 360 * 16));
}

QRect visual(Qt::LayoutDirection direction, const QRect &bounds, const QRect &rect)
{
    return QStyle::visualRect(direction, bounds, rect);
}

int visualAlignment(Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return (QStyle::visualAlignment(direction, alignment) | Qt::AlignVCenter).toInt();
}

} // namespace rollbook
