// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/headercorner.h"

#include "ui/theme/tokens.h"

#include <QHeaderView>
#include <QPainter>

namespace rollbook {

HeaderCorner::HeaderCorner(const QHeaderView *header, QWidget *parent) : QWidget(parent), m_header(header)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize HeaderCorner::sizeHint() const
{
    return { 1, m_header->sizeHint().height() };
}

void HeaderCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.bgSubtle);
    painter.fillRect(0, height() - 1, width(), 1, tokens.line);
}

} // namespace rollbook
