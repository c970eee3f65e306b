// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dot.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/readers.h"

#include <QPainter>

namespace rollbook {

Dot::Dot(Token token, QWidget *parent, int diameter) : QWidget(parent), m_token(token)
{
    setFixedSize(diameter, diameter);
    readers::setAdornment(this);
}

void Dot::setToken(Token token)
{
    m_token = token;
    update();
}

void Dot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), tokensOf(this).*m_token, QColor(), width() / 2.0);
}

} // namespace rollbook
