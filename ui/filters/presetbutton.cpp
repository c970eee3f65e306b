// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/presetbutton.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int padding = 3;

} // namespace

PresetButton::PresetButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PresetButton::sizeHint() const
{
    // The checked look is the wider one; a choice must not move its neighbours.
    const QFontMetrics font(metrics::font(metrics::Type::Small, QFont::DemiBold));
    return { font.horizontalAdvance(text()) + 2 * padding, metrics::px(metrics::smallControl) };
}

QSize PresetButton::minimumSizeHint() const
{
    return sizeHint();
}

void PresetButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    const QColor fill = isChecked() ? tokens.accentSoft : underMouse() ? tokens.bgHover : tokens.bgButton;
    paintBox(&painter, rect(), fill, isChecked() ? tokens.accentLine : tokens.lineButton, metrics::radiusControl);
    painter.setFont(metrics::font(metrics::Type::Small, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? tokens.accentText : tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace rollbook
