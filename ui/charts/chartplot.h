// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdrawing.h"

#include <QFont>
#include <QPainterPath>
#include <QRectF>

class QChart;
class QPainter;

namespace rollbook {

/// The bars that are pointed out; -1: none.
struct ChartMarks {
    int hovered = -1;
    int current = -1;
};

/// One way to draw a chart: its marks are Qt Charts' series in `chart`, everything else is painted below and above
/// them. Coordinates are those of the graphics item.
class ChartPlot {
public:
    virtual ~ChartPlot();

    virtual void layOut(const QSizeF &size) = 0;
    virtual QRectF plotArea() const = 0;
    virtual QRectF barRect(int bar) const = 0;
    /// What a tooltip should not hide; by default the bars.
    virtual QList<QRectF> areas() const;
    virtual ChartHit hitAt(const QPointF &position) const = 0;
    virtual void paintBelow(QPainter *painter, const ChartMarks &marks) const = 0;
    virtual void paintAbove(QPainter *painter, const ChartMarks &marks) const = 0;

protected:
    ChartPlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart);

    const ChartData &data() const { return m_drawing.data; }
    int bars() const { return int(m_drawing.data.bars.size()); }
    int series() const { return int(m_drawing.data.series.size()); }
    bool has(int bar) const { return bar >= 0 && bar < bars(); }
    qint64 count(int bar, int series) const { return m_drawing.data.bars.at(bar).counts.value(series); }
    QColor colorOf(int series) const;

    const ChartDrawing &m_drawing;
    const Tokens &m_tokens;
    QChart *m_chart;
};

/// One line of plain text, on its baseline's left end.
void paintLine(QPainter *painter, const QPointF &baseline, const QString &text, const QFont &font, const QColor &color);

} // namespace rollbook
