// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

class QPieSeries;

namespace rollbook {

/// A pie or a donut. Its slices are the bars; beside them stand name and share where there is room.
class PiePlot final : public ChartPlot {
public:
    PiePlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart);

    void layOut(const QSizeF &size) override;
    QRectF plotArea() const override;
    QRectF barRect(int bar) const override;
    QList<QRectF> areas() const override;
    ChartHit hitAt(const QPointF &position) const override;
    void paintBelow(QPainter *painter, const ChartMarks &marks) const override;
    void paintAbove(QPainter *painter, const ChartMarks &marks) const override;

private:
    struct Label {
        int bar = -1;
        QString name;
        QString share;
        QPointF foot; ///< where its line leaves the slice
        QPointF end;  ///< where its line ends
        QRectF rect;
        bool right = true;
    };
    qint64 total() const;
    QString nameOf(int bar) const;
    QColor sliceColor(int bar) const;
    double angleBefore(int bar) const; ///< degrees clockwise from the top
    QPointF onRim(double angle, qreal radius) const;
    QPainterPath slicePath(int bar) const;
    qreal hole() const;
    qreal labelWidth() const;
    qreal labelHeight() const;
    void placeLabels();
    void spread(QList<Label> *labels) const;
    void paintMiddle(QPainter *painter) const;

    const QFont m_font;
    const QFont m_strongFont;
    QPieSeries *m_pie;
    QSizeF m_size;
    QPointF m_middle;
    qreal m_radius = 1;
    qreal m_labelRoom = 0; ///< for a label beside the pie; 0: none
    QList<Label> m_labels;
};

} // namespace rollbook
