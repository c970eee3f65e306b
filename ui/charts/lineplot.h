// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axesplot.h"

namespace rollbook {

/// Lines over the scale of the group. What is no part of the scale ("Not stated", "Other") is a point by itself.
class LinePlot final : public AxesPlot {
public:
    LinePlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart);

    QRectF barRect(int bar) const override;
    QList<QRectF> areas() const override;
    ChartHit hitAt(const QPointF &position) const override;
    void paintBelow(QPainter *painter, const ChartMarks &marks) const override;
    void paintAbove(QPainter *painter, const ChartMarks &marks) const override;

protected:
    qint64 most() const override;

private:
    QPointF pointOf(int bar, int series) const;
    void paintRings(QPainter *painter, int bar) const;

    bool m_points;
};

} // namespace rollbook
