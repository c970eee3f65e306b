// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/card.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace rollbook {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(), tokens.bgBase, tokens.line, metrics::radiusCard);
}

} // namespace rollbook
