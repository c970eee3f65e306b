// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QPainter>

namespace rollbook {

namespace {

QFont badgeFont()
{
    return metrics::font(metrics::Type::Caption, QFont::Medium);
}

} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeHint() const
{
    return sizeFor(text());
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

QSize Badge::sizeFor(const QString &text)
{
    return { QFontMetrics(badgeFont()).horizontalAdvance(text) + 13, metrics::px(18) };
}

void Badge::paint(QPainter *painter, const QRect &rect, const QString &text, const ToneColors &colors)
{
    paintBox(painter, rect, colors.soft, QColor(), metrics::radiusBadge);
    painter->setFont(badgeFont());
    painter->setPen(colors.text);
    painter->drawText(rect, Qt::AlignCenter, text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), text(), toneColors(tokensOf(this), m_tone));
}

} // namespace rollbook
