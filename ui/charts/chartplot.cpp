// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include <QPainter>

namespace rollbook {

ChartPlot::ChartPlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart)
    : m_drawing(drawing),
      m_tokens(tokens),
      m_chart(chart)
{
}

ChartPlot::~ChartPlot() = default;

QList<QRectF> ChartPlot::areas() const
{
    QList<QRectF> areas;
    for (int bar = 0; bar < bars(); ++bar)
        areas << barRect(bar);
    return areas;
}

QColor ChartPlot::colorOf(int series) const
{
    return seriesColor(m_tokens, data().series.at(series), series);
}

void paintLine(QPainter *painter, const QPointF &baseline, const QString &text, const QFont &font, const QColor &color)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(baseline, text);
}

} // namespace rollbook
