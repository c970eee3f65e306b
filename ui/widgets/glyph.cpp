// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyph.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/readers.h"

#include <QPainter>

namespace rollbook {

Glyph::Glyph(const QString &iconName, Token token, QWidget *parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_token(token)
{
    setFixedSize(metrics::px(metrics::icon), metrics::px(metrics::icon));
    readers::setAdornment(this);
}

void Glyph::setIcon(const QString &iconName, Token token)
{
    m_iconName = iconName;
    m_token = token;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icons::paint(&painter, rect(), m_iconName, tokensOf(this).*m_token);
}

} // namespace rollbook
