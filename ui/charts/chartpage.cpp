// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgraphics.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/textblock.h"
#include "ui/theme/metrics.h"

#include <QGraphicsScene>
#include <QPainter>

#include <cmath>

namespace rollbook {

namespace {

constexpr int mostTitleLines = 3;
constexpr int mostCoverageLines = 6;
constexpr int mostFootnoteLines = 2;
constexpr int smallestChart = 40; ///< below there is nothing to be seen, and axes would turn over

/// Takes blocks from the top and the bottom of the page; the chart gets what is left.
class Page {
public:
    Page(QPainter *painter, const QRectF &rect) : m_painter(painter), m_rest(rect) { }

    const QRectF &rest() const { return m_rest; }

    void addTop(const TextBlock &block, qreal gap)
    {
        if (block.height() <= 0)
            return;
        block.paint(m_painter, m_rest);
        takeTop(block.height() + gap);
    }

    void takeTop(qreal height) { m_rest.setTop(m_rest.top() + height); }

    void addBottom(const TextBlock &block, qreal gap)
    {
        if (block.height() <= 0)
            return;
        const QRectF at(m_rest.left(), m_rest.bottom() - block.height(), m_rest.width(), block.height());
        block.paint(m_painter, at, Qt::AlignTrailing);
        m_rest.setBottom(at.top() - gap);
    }

private:
    QPainter *m_painter;
    QRectF m_rest;
};

void paintChart(QPainter *painter, const QRectF &rect, const ChartDrawing &drawing)
{
    const QRectF place(rect.topLeft(), QSizeF(std::floor(rect.width()), std::floor(rect.height())));
    if (place.width() < smallestChart || place.height() < smallestChart)
        return;
    const QRectF source(QPointF(0, 0), place.size());
    QGraphicsScene scene(source);
    auto *chart = new ChartGraphics(drawing, Tokens::light());
    scene.addItem(chart);
    chart->setGeometry(source);
    scene.render(painter, place, source);
}

} // namespace

void chartpicture::paint(QPainter *painter, const QRectF &rect, const ChartDrawing &drawing)
{
    const Tokens &tokens = Tokens::light();
    const QFont small = metrics::font(metrics::Type::Small);
    const qreal margin = metrics::px(metrics::space5);
    const qreal gap = metrics::px(metrics::space3);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->fillRect(rect, tokens.bgBase);
    Page page(painter, rect.marginsRemoved({ margin, margin, margin, margin }));
    const qreal width = page.rest().width();
    page.addTop(TextBlock(drawing.title, metrics::font(metrics::Type::Title, QFont::DemiBold), tokens.text, width,
                          mostTitleLines),
                metrics::px(2));
    page.addTop(TextBlock(drawing.coverage, small, tokens.text2, width, mostCoverageLines), 0);
    page.takeTop(gap);
    if (const qreal height = ChartLegend::paint(painter, page.rest(), drawing, tokens); height > 0)
        page.takeTop(height + metrics::px(metrics::space2)); // the chart keeps room for its first figure
    page.addBottom(TextBlock(drawing.footnote, small, tokens.text2, width, mostFootnoteLines), metrics::px(8));
    paintChart(painter, page.rest(), drawing);
    painter->restore();
}

} // namespace rollbook
