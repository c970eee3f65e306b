// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/groupaxis.h"
#include "ui/charts/valuescale.h"

class QAbstractSeries;
class QValueAxis;

namespace rollbook {

/// What bars and lines share: the two axes with their labels and titles, the grid, and a column for each bar.
class AxesPlot : public ChartPlot {
public:
    void layOut(const QSizeF &size) final;
    QRectF plotArea() const final { return m_plot; }
    void paintBelow(QPainter *painter, const ChartMarks &marks) const override;

protected:
    /// margin: how far the series may paint beyond the plot area without being cut.
    AxesPlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart, qreal margin);

    /// What the value axis has to reach.
    virtual qint64 most() const = 0;
    /// Room above the highest value, for figures.
    virtual qreal headroom() const;
    /// Chooses the left end of the first column and the columns' width inside the plot area.
    virtual void placeColumns(const QRectF &plot, qreal *left, qreal *slot) const;
    virtual void placed() { }

    void add(QAbstractSeries *series);
    bool isPercent() const { return m_drawing.kind == ChartKind::PercentBar; }
    qreal yOf(double value) const;
    qreal middleOf(int bar) const { return m_left + (bar + 0.5) * m_slot; }
    QRectF column(int bar) const;
    int columnAt(const QPointF &position) const;
    qreal slot() const { return m_slot; }
    const QFont &figureFont() const { return m_figureFont; }

private:
    QStringList tickTexts() const;
    void measure(const QSizeF &size);
    void fitChart();
    void paintGrid(QPainter *painter) const;
    void paintLabels(QPainter *painter, int current) const;
    void paintLabel(QPainter *painter, const AxisLabel &label, bool isCurrent) const;
    void paintTitles(QPainter *painter) const;

    const qreal m_margin;
    const QFont m_font;
    const QFont m_figureFont;
    const QFont m_titleFont;
    GroupAxis m_groups;
    ValueScale m_scale;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QSizeF m_size;
    QRectF m_plot;
    qreal m_left = 0;
    qreal m_slot = 1;
    bool m_valueTitle = true;
    bool m_groupTitle = true;
    bool m_tickLabels = true;
    bool m_groupLabels = true;
};

} // namespace rollbook
