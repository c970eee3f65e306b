// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countbutton.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace rollbook {

namespace {

constexpr int gap = 6;

QFont pillFont()
{
    return metrics::font(metrics::Type::Caption, QFont::DemiBold);
}

} // namespace

CountButton::CountButton(const QString &text, QWidget *parent) : QPushButton(text, parent) { }

int CountButton::count() const
{
    return m_count;
}

void CountButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count > 0 ? locale().toString(count) : QString());
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    return QPushButton::sizeHint() + (m_count > 0 ? QSize(pill().width() + gap, 0) : QSize());
}

QSize CountButton::minimumSizeHint() const
{
    return sizeHint();
}

void CountButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    if (m_count > 0)
        option.rect = visual(layoutDirection(), rect(), rect().adjusted(0, 0, -pill().width() - gap, 0));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    if (m_count == 0)
        return;
    const Tokens &tokens = tokensOf(this);
    const QSize size = pill();
    const int textWidth = QPushButton::sizeHint().width();
    const int spare = (width() - textWidth - size.width() - gap) / 2;
    const QRect at(width() - size.width() - spare - 9, (height() - size.height()) / 2, size.width(), size.height());
    const QRect rect = visual(layoutDirection(), this->rect(), at);
    paintBox(&painter, rect, isEnabled() ? tokens.accent : tokens.textDisabled, QColor(), size.height() / 2.0);
    painter.setFont(pillFont());
    painter.setPen(tokens.onAccent);
    painter.drawText(rect, Qt::AlignCenter, locale().toString(m_count));
}

QSize CountButton::pill() const
{
    const int height = metrics::px(16);
    return { qMax(height, QFontMetrics(pillFont()).horizontalAdvance(locale().toString(m_count)) + 9), height };
}

} // namespace rollbook
