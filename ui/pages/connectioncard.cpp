// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectioncard.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace rollbook {

ConnectionCard::ConnectionCard(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(metrics::px(48));
}

void ConnectionCard::setConnection(const QString &name, const QString &service)
{
    m_name = name;
    m_service = service;
    describe();
}

void ConnectionCard::setState(ConnectionState state)
{
    m_state = state;
    describe();
}

QString ConnectionCard::stateText() const
{
    switch (m_state) {
    case ConnectionState::Connecting:
        return tr("connecting");
    case ConnectionState::Connected:
        return tr("connected");
    case ConnectionState::Offline:
        return tr("offline");
    case ConnectionState::Refused:
        return tr("sign in again");
    }
    return {};
}

void ConnectionCard::setCompact(bool compact)
{
    m_compact = compact;
    describe();
}

QSize ConnectionCard::sizeHint() const
{
    return { m_compact ? metrics::px(40) : metrics::px(metrics::sidebarWidth - 16), height() };
}

void ConnectionCard::describe()
{
    const QString text = tr("%1, %2, %3").arg(m_name, m_service, stateText());
    setAccessibleName(text);
    setToolTip(m_compact ? text.toHtmlEscaped() : QString());
    updateGeometry();
    update();
}

void ConnectionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!m_compact)
        paintBox(&painter, frame, tokens.bgButton, tokens.lineButton, metrics::radiusControl);

    const int side = metrics::px(28);
    const QRect mark(m_compact ? (width() - side) / 2 : 8, (height() - side) / 2, side, side);
    const QRect markBox = visual(layoutDirection(), rect(), mark);
    paintBox(&painter, markBox, tokens.accent, {}, metrics::radiusControl);
    painter.setFont(metrics::font(metrics::Type::Small, QFont::DemiBold));
    painter.setPen(tokens.onAccent);
    painter.drawText(markBox, Qt::AlignCenter, m_name.left(1).toUpper());

    const QColor dot = m_state == ConnectionState::Connected ? tokens.ok
        : m_state == ConnectionState::Refused                ? tokens.danger
                                                             : tokens.textDisabled;
    const auto drawDot = [&](const QRectF &box) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dot);
        painter.drawEllipse(box);
    };
    if (m_compact) {
        drawDot(QRectF(markBox.right() - 4, markBox.bottom() - 4, 7, 7));
        return;
    }
    const int left = mark.right() + 9;
    const int half = height() / 2;
    const QRect nameLine(left, half - metrics::px(17), width() - left - 8, metrics::px(16));
    const QRect stateLine(left + 12, half + 1, width() - left - 20, metrics::px(15));
    const int alignment = visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const QFont nameFont = metrics::font(metrics::Type::Small, QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(tokens.text);
    painter.drawText(visual(layoutDirection(), rect(), nameLine), alignment,
                     QFontMetrics(nameFont).elidedText(m_name, Qt::ElideRight, nameLine.width()));
    const QFont stateFont = metrics::font(metrics::Type::Caption);
    painter.setFont(stateFont);
    painter.setPen(tokens.text2);
    const QString line = m_service + QStringLiteral(" \u00b7 ") + stateText();
    painter.drawText(visual(layoutDirection(), rect(), stateLine), alignment,
                     QFontMetrics(stateFont).elidedText(line, Qt::ElideRight, stateLine.width()));
    drawDot(visual(layoutDirection(), rect(), QRect(left, stateLine.center().y() - 3, 7, 7)));
}

} // namespace rollbook
