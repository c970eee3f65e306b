// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int trackWidth = 30;
constexpr int trackHeight = 16;
constexpr int knob = 10;

} // namespace

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setSizePolicy(text.isEmpty() ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const int textWidth = QFontMetrics(metrics::font(metrics::Type::Small)).horizontalAdvance(text());
    return { metrics::px(trackWidth) + (text().isEmpty() ? 0 : textWidth + metrics::space3),
             metrics::px(metrics::smallControl) };
}

QSize Switch::minimumSizeHint() const
{
    return sizeHint();
}

void Switch::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const QSize size(metrics::px(trackWidth), metrics::px(trackHeight));
    const QRect track(width() - size.width(), (height() - size.height()) / 2, size.width(), size.height());
    const int diameter = metrics::px(knob);
    const int inset = (size.height() - diameter) / 2;
    const int knobLeft = isChecked() ? track.right() + 1 - inset - diameter : track.left() + inset;
    const QRect dot(knobLeft, track.top() + inset, diameter, diameter);

    const QColor solid = isEnabled() ? tokens.accent : tokens.textDisabled;
    const QColor line = isEnabled() ? tokens.lineControl : tokens.line;
    QPainter painter(this);
    paintBox(&painter, visual(layoutDirection(), rect(), track), isChecked() ? solid : tokens.bgBase,
             isChecked() ? solid : line, size.height() / 2.0);
    paintBox(&painter, visual(layoutDirection(), rect(), dot), isChecked() ? tokens.onAccent : line, QColor(),
             diameter / 2.0);

    painter.setFont(metrics::font(metrics::Type::Small));
    painter.setPen(isEnabled() ? tokens.text : tokens.textDisabled);
    const QRect label(0, 0, track.left() - metrics::space2, height());
    painter.drawText(visual(layoutDirection(), rect(), label),
                     visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::TextShowMnemonic, text());
}

bool Switch::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

} // namespace rollbook
