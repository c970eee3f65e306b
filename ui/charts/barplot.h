// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axesplot.h"

class QAbstractBarSeries;

namespace rollbook {

/// Bars: plain, side by side, stacked, or stacked to 100 %. Columns and bars are whole pixels wide.
class BarPlot final : public AxesPlot {
public:
    BarPlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart);

    QRectF barRect(int bar) const override;
    QList<QRectF> areas() const override;
    ChartHit hitAt(const QPointF &position) const override;
    void paintAbove(QPainter *painter, const ChartMarks &marks) const override;

protected:
    qint64 most() const override;
    qreal headroom() const override;
    void placeColumns(const QRectF &plot, qreal *left, qreal *slot) const override;
    void placed() override;

private:
    bool hasFigures() const { return m_drawing.totals && !isPercent(); }
    bool isBeside() const { return m_drawing.kind == ChartKind::Bar && series() > 1; }
    qreal share(int bar, qint64 count) const;
    QRectF partRect(int bar, int series) const;
    void paintGaps(QPainter *painter) const;
    void paintFigures(QPainter *painter) const;
    void paintFrame(QPainter *painter, int bar) const;

    QAbstractBarSeries *m_bars;
    qreal m_width = 1; ///< of a bar, or of all bars side by side
};

} // namespace rollbook
