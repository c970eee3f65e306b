// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/strip.h"

#include <QPainter>

namespace rollbook {

Strip::Strip(Token fill, Qt::Edges lines, QWidget *parent) : QWidget(parent), m_fill(fill), m_lines(lines) { }

void Strip::setLines(Qt::Edges lines)
{
    m_lines = lines;
    update();
}

void Strip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.*m_fill);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, tokens.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, tokens.line);
    if (m_lines & (mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(mirrored ? 0 : width() - 1, 0, 1, height(), tokens.line);
}

} // namespace rollbook
