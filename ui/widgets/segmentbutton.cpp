// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int trough = 2;
constexpr int iconGap = 5;

int iconSide()
{
    return metrics::px(metrics::buttonIcon);
}

} // namespace

SegmentButton::SegmentButton(const QString &text, const QString &iconName, SegmentedControl *owner)
    : QAbstractButton(owner),
      m_owner(owner),
      m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setAccessibleName(text);
    setAttribute(Qt::WA_Hover);
}

void SegmentButton::setAccented(bool accented)
{
    m_accented = accented;
    update();
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics font(metrics::font(metrics::Type::Small, QFont::DemiBold));
    const int height = metrics::px(m_owner->isSmall() ? metrics::smallControl : metrics::control) - 2 * trough;
    int width = font.horizontalAdvance(text()) + (m_owner->isSmall() ? 14 : 22);
    if (!m_iconName.isEmpty())
        width += iconSide() + (text().isEmpty() ? 0 : iconGap);
    return { m_owner->isSmall() ? qMax(metrics::px(44), width) : width, height };
}

QSize SegmentButton::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const bool accent = isChecked() && m_accented;
    QColor color = isChecked() ? (accent ? tokens.onAccent : tokens.text) : tokens.text2;
    if (!isEnabled())
        color = tokens.textDisabled;
    else if (!isChecked() && underMouse())
        color = tokens.text;

    QPainter painter(this);
    if (isChecked() && isEnabled())
        paintBox(&painter, rect(), accent ? tokens.accent : tokens.bgButton, accent ? tokens.accent : tokens.lineButton,
                 5);
    else if (isChecked())
        paintBox(&painter, rect(), tokens.bgWindow, tokens.line, 5);

    const QFont font = metrics::font(metrics::Type::Small, isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(color);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text());
    const int iconWidth = m_iconName.isEmpty() ? 0 : iconSide() + (text().isEmpty() ? 0 : iconGap);
    const int left = (width() - textWidth - iconWidth) / 2;
    if (iconWidth > 0) {
        const QRect icon(left, (height() - iconSide()) / 2, iconSide(), iconSide());
        icons::paint(&painter, visual(layoutDirection(), rect(), icon), m_iconName, color);
    }
    const QRect textRect(left + iconWidth, 0, textWidth + 1, height());
    painter.drawText(visual(layoutDirection(), rect(), textRect), Qt::AlignCenter, text());
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        m_owner->step(this, event->key());
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace rollbook
