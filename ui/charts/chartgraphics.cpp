// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgraphics.h"

#include "ui/charts/barplot.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/pieplot.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

#include <functional>

namespace rollbook {

namespace {

/// What is painted by us, below or above Qt Charts' marks.
class PaintedLayer final : public QGraphicsItem {
public:
    using Paint = std::function<void(QPainter *)>;
    PaintedLayer(Paint paint, QGraphicsItem *parent) : QGraphicsItem(parent), m_paint(std::move(paint)) { }

    void setSize(const QSizeF &size)
    {
        prepareGeometryChange();
        m_size = size;
    }
    QRectF boundingRect() const override { return { {}, m_size }; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(painter); }

private:
    Paint m_paint;
    QSizeF m_size;
};

/// A chart that is nothing but the marks of its series.
QChart *bareChart(QGraphicsItem *parent)
{
    auto *chart = new QChart(parent);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAcceptHoverEvents(false);
    return chart;
}

std::unique_ptr<ChartPlot> makePlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart)
{
    switch (drawing.kind) {
    case ChartKind::Line:
        return std::make_unique<LinePlot>(drawing, tokens, chart);
    case ChartKind::Pie:
    case ChartKind::Donut:
        return std::make_unique<PiePlot>(drawing, tokens, chart);
    case ChartKind::Bar:
    case ChartKind::StackedBar:
    case ChartKind::PercentBar:
        break;
    }
    return std::make_unique<BarPlot>(drawing, tokens, chart);
}

} // namespace

class ChartGraphics::Private {
public:
    Private(const ChartDrawing &drawing, const Tokens &tokens, QGraphicsItem *item)
        : drawing(drawing),
          tokens(tokens),
          below([this](QPainter *painter) { plot->paintBelow(painter, marks); }, item),
          chart(bareChart(item)),
          above([this](QPainter *painter) { plot->paintAbove(painter, marks); }, item),
          plot(makePlot(this->drawing, this->tokens, chart))
    {
    }

    void mark(int *bar, int value)
    {
        if (*bar == value)
            return;
        *bar = value;
        below.update();
        above.update();
    }

    const ChartDrawing drawing;
    const Tokens tokens;
    ChartMarks marks;
    PaintedLayer below;
    QChart *chart;
    PaintedLayer above;
    std::unique_ptr<ChartPlot> plot;
};

ChartGraphics::ChartGraphics(const ChartDrawing &drawing, const Tokens &tokens, QGraphicsItem *parent)
    : QGraphicsWidget(parent),
      d(std::make_unique<Private>(drawing, tokens, this))
{
}

ChartGraphics::~ChartGraphics() = default;

const ChartDrawing &ChartGraphics::drawing() const
{
    return d->drawing;
}

void ChartGraphics::setHovered(int bar)
{
    d->mark(&d->marks.hovered, bar);
}

void ChartGraphics::setCurrent(int bar)
{
    d->mark(&d->marks.current, bar);
}

ChartHit ChartGraphics::hitAt(const QPointF &position) const
{
    return d->plot->hitAt(position);
}

QRectF ChartGraphics::barRect(int bar) const
{
    return d->plot->barRect(bar);
}

QList<QRectF> ChartGraphics::areas() const
{
    return d->plot->areas();
}

QRectF ChartGraphics::plotArea() const
{
    return d->plot->plotArea();
}

void ChartGraphics::resizeEvent(QGraphicsSceneResizeEvent *event)
{
    QGraphicsWidget::resizeEvent(event);
    d->below.setSize(size());
    d->above.setSize(size());
    d->plot->layOut(size());
}

} // namespace rollbook
