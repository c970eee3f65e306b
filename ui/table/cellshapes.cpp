// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cellshapes.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace rollbook {

namespace {

qreal radiusOf(CellShape shape, const QSizeF &size)
{
    return shape == CellShape::Badge ? metrics::radiusBadge : size.height() / 2;
}

QPixmap render(const QSize &size, CellShape shape, const QColor &fill, const QColor &border, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    QRectF rect(0, 0, size.width(), size.height());
    if (border.isValid()) {
        painter.setPen(border);
        rect.adjust(0.5, 0.5, -0.5, -0.5);
    } else {
        painter.setPen(Qt::NoPen);
    }
    const qreal radius = radiusOf(shape, rect.size());
    painter.drawRoundedRect(rect, radius, radius);
    return pixmap;
}

} // namespace

void CellShapes::draw(QPainter *painter, const QRectF &box, CellShape shape, const QColor &fill, const QColor &border)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size(qRound(box.width()), qRound(box.height()));
    if (size.isEmpty())
        return;
    const Key key { shape, size, fill.rgba(), border.isValid() ? border.rgba() : 0, qRound(ratio * 100) };
    QPixmap *pixmap = m_pixmaps.object(key);
    if (!pixmap) {
        pixmap = new QPixmap(render(size, shape, fill, border, ratio));
        m_pixmaps.insert(key, pixmap);
    }
    painter->drawPixmap(QPointF(qRound(box.x()), qRound(box.y())), *pixmap);
}

} // namespace rollbook
