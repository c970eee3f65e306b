// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/surface.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/readers.h"

#include <QPainter>

namespace rollbook {

Surface::Surface(Token fill, Qt::Edges lines, QWidget *parent) : QFrame(parent), m_fill(fill), m_lines(lines)
{
    setLines(lines);
}

void Surface::setLines(Qt::Edges lines)
{
    m_lines = lines;
    setContentsMargins(lines.testFlag(Qt::LeftEdge) ? 1 : 0, lines.testFlag(Qt::TopEdge) ? 1 : 0,
                       lines.testFlag(Qt::RightEdge) ? 1 : 0, lines.testFlag(Qt::BottomEdge) ? 1 : 0);
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.*m_fill);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_lines.testFlag(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, tokens.line);
    if (m_lines.testFlag(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, tokens.line);
    if (m_lines.testFlag(mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), tokens.line);
    if (m_lines.testFlag(mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), tokens.line);
}

BarDivider::BarDivider(QWidget *parent) : QWidget(parent)
{
    setFixedSize(1, metrics::px(16));
    readers::setAdornment(this);
}

void BarDivider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).line);
}

} // namespace rollbook
