// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include "ui/theme/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {

IconEngine::IconEngine(const QString &name, Token token, Token onToken)
    : m_name(name),
      m_token(token),
      m_onToken(onToken)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    icons::paint(painter, rect, m_name, color(mode, state));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // The size is in device pixels here, and the caller sets the ratio.
    const int side = qMin(size.width(), size.height());
    QPixmap pixmap = icons::pixmap(m_name, color(mode, state), qRound(side / scale), scale);
    pixmap.setDevicePixelRatio(1);
    return pixmap;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return { side, side };
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"rollbook"_s;
}

QString IconEngine::iconName()
{
    return m_name;
}

bool IconEngine::isNull()
{
    return false;
}

QColor IconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    const Tokens &tokens = tokensOf(nullptr);
    if (mode == QIcon::Disabled)
        return tokens.textDisabled;
    return tokens.*(state == QIcon::On ? m_onToken : m_token);
}

} // namespace rollbook
