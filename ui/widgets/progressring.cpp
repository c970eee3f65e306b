// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressring.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

namespace rollbook {

ProgressRing::ProgressRing(QWidget *parent) : QWidget(parent)
{
    setFixedSize(metrics::icon, metrics::icon);
}

void ProgressRing::setShare(std::optional<double> share)
{
    if (share == m_share)
        return;
    m_share = share;
    if (share)
        setAccessibleDescription(tr("%1 percent").arg(locale().toString(qRound(*share * 100))));
    else
        setAccessibleDescription({});
    update();
}

void ProgressRing::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(tokens.lineButton, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokens.accent, 2, m_share ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(360 * 16 * qBound(0.0, m_share.value_or(1), 1.0)));
}

} // namespace rollbook
