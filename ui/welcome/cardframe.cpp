// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/cardframe.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace rollbook {

CardFrame::CardFrame(Token line, int lineWidth, QWidget *parent) : QFrame(parent), m_line(line), m_lineWidth(lineWidth)
{
    setContentsMargins(lineWidth, lineWidth, lineWidth, lineWidth);
}

void CardFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    paintBox(&painter, rect(), tokens.bgRaised, tokens.*m_line, metrics::radiusCard, m_lineWidth);
}

} // namespace rollbook
