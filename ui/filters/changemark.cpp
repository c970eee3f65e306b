// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/changemark.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QFontMetrics>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int dot = 6;
constexpr int gap = 5;

QFont textFont()
{
    return metrics::font(metrics::Type::Caption, QFont::Medium);
}

} // namespace

ChangeMark::ChangeMark(bool compact, QWidget *parent) : QWidget(parent), m_compact(compact)
{
    setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Fixed);
    setVisible(compact);
    readers::setRole(this, QAccessible::StaticText);
    readers::setAdornment(this);
}

void ChangeMark::setText(const QString &was)
{
    if (m_text == was)
        return;
    m_text = was;
    setAccessibleName(was);
    readers::setAdornment(this, was.isEmpty());
    setToolTip(plainToolTip(was));
    setVisible(m_compact || !was.isEmpty());
    updateGeometry();
    update();
}

QSize ChangeMark::sizeHint() const
{
    const QFontMetrics font(textFont());
    return m_compact ? QSize(dot, dot) : QSize(dot + gap + font.horizontalAdvance(m_text) + 1, font.height());
}

QSize ChangeMark::minimumSizeHint() const
{
    return { dot, sizeHint().height() };
}

void ChangeMark::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    const Tokens &tokens = tokensOf(this);
    const QFont font = textFont();
    QPainter painter(this);
    const QRect circle(0, (height() - dot) / 2, dot, dot);
    paintBox(&painter, visual(layoutDirection(), rect(), circle), tokens.warn, {}, dot / 2.0);
    if (m_compact)
        return;
    painter.setFont(font);
    painter.setPen(tokens.warnText);
    const QRect text(dot + gap, 0, width() - dot - gap, height());
    painter.drawText(visual(layoutDirection(), rect(), text), visualAlignment(layoutDirection(), Qt::AlignLeft),
                     QFontMetrics(font).elidedText(m_text, Qt::ElideRight, text.width()));
}

} // namespace rollbook
