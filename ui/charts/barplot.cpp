// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barplot.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QPercentBarSeries>
#include <QtCharts/QStackedBarSeries>

#include <cmath>

namespace rollbook {

namespace {

constexpr double barShare = 0.62; ///< of its column
constexpr double besideShare = 0.8;
constexpr int widestBar = 72;
constexpr int leastGapped = 3; ///< a part this high can spare a pixel for the line above it
constexpr int figureGap = 6;

QAbstractBarSeries *makeSeries(ChartKind kind, QObject *parent)
{
    switch (kind) {
    case ChartKind::StackedBar:
        return new QStackedBarSeries(parent);
    case ChartKind::PercentBar:
        return new QPercentBarSeries(parent);
    default:
        return new QBarSeries(parent);
    }
}

} // namespace

BarPlot::BarPlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart)
    : AxesPlot(drawing, tokens, chart, 0),
      m_bars(makeSeries(drawing.kind, chart))
{
    for (int index = 0; index < series(); ++index) {
        auto *set = new QBarSet(QString(), m_bars);
        QList<qreal> values;
        values.reserve(bars());
        for (int bar = 0; bar < bars(); ++bar)
            values << double(count(bar, index));
        set->append(values);
        m_bars->append(set);
    }
    add(m_bars);
    // The chart's theme has coloured them by now.
    const QList<QBarSet *> sets = m_bars->barSets();
    for (int index = 0; index < sets.size(); ++index) {
        sets.at(index)->setPen(Qt::NoPen);
        sets.at(index)->setBrush(colorOf(index));
    }
}

qint64 BarPlot::most() const
{
    if (isPercent())
        return 100;
    qint64 most = 0;
    for (const ChartBar &bar : data().bars) {
        if (!isBeside())
            most = qMax(most, bar.total);
        else
            for (const qint64 count : bar.counts)
                most = qMax(most, count);
    }
    return most;
}

qreal BarPlot::headroom() const
{
    if (!hasFigures())
        return AxesPlot::headroom();
    return QFontMetricsF(figureFont()).height() + metrics::px(figureGap);
}

void BarPlot::placeColumns(const QRectF &plot, qreal *left, qreal *slot) const
{
    AxesPlot::placeColumns(plot, left, slot);
    if (*slot < 3)
        return;
    *slot = std::floor(*slot);
    // An even number of bars is as wide as an even number of pixels, and centred only in an even column.
    if (isBeside() && series() % 2 == 0 && int(*slot) % 2 == 1)
        *slot -= 1;
    *left = plot.left() + std::floor((plot.width() - *slot * bars()) / 2);
}

void BarPlot::placed()
{
    const int parts = isBeside() ? series() : 1;
    m_width = qMin(slot() * (isBeside() ? besideShare : barShare), double(metrics::px(widestBar) * parts));
    if (slot() >= 3 && m_width >= parts) {
        const int pixels = int(slot());
        int width = int(m_width) / parts * parts;
        while (width > parts && (pixels - width) % 2 == 1)
            width -= parts;
        m_width = width;
    }
    m_bars->setBarWidth(m_width / slot());
}

/// The count as the value axis has it.
qreal BarPlot::share(int bar, qint64 count) const
{
    if (!isPercent())
        return double(count);
    const qint64 total = data().bars.at(bar).total;
    return total > 0 ? 100.0 * double(count) / double(total) : 0;
}

QRectF BarPlot::partRect(int bar, int index) const
{
    const qreal left = middleOf(bar) - m_width / 2;
    if (isBeside()) {
        const qreal width = m_width / series();
        const qreal top = std::round(yOf(share(bar, count(bar, index))));
        return { left + index * width, top, width, plotArea().bottom() - top };
    }
    qint64 below = 0;
    for (int under = 0; under < index; ++under)
        below += count(bar, under);
    const qreal bottom = std::round(yOf(share(bar, below)));
    const qreal top = std::round(yOf(share(bar, below + count(bar, index))));
    return { left, top, m_width, bottom - top };
}

QRectF BarPlot::barRect(int bar) const
{
    if (!has(bar))
        return {};
    QRectF rect(middleOf(bar) - m_width / 2, plotArea().bottom(), m_width, 0);
    for (int index = 0; index < series(); ++index)
        rect.setTop(qMin(rect.top(), partRect(bar, index).top()));
    return rect;
}

/// With the figures above them.
QList<QRectF> BarPlot::areas() const
{
    QList<QRectF> areas = AxesPlot::areas();
    for (QRectF &area : areas) {
        if (hasFigures())
            area.adjust(0, -headroom(), 0, 0);
    }
    return areas;
}

ChartHit BarPlot::hitAt(const QPointF &position) const
{
    const int bar = columnAt(position);
    for (int index = 0; bar >= 0 && index < series(); ++index) {
        const QRectF part = partRect(bar, index);
        if (position.x() >= part.left() && position.x() < part.right() && position.y() >= part.top()
            && position.y() < part.bottom())
            return { bar, index };
    }
    return { bar, -1 };
}

void BarPlot::paintAbove(QPainter *painter, const ChartMarks &marks) const
{
    paintGaps(painter);
    if (hasFigures())
        paintFigures(painter);
    if (has(marks.current))
        paintFrame(painter, marks.current);
}

/// A line of background between parts that touch.
void BarPlot::paintGaps(QPainter *painter) const
{
    const bool thin = isBeside() && m_width / series() < leastGapped;
    for (int bar = 0; bar < bars() && !thin; ++bar) {
        bool first = true;
        for (int index = 0; index < series(); ++index) {
            const QRectF part = partRect(bar, index);
            if (part.height() < 1)
                continue;
            if (!first && isBeside())
                painter->fillRect(QRectF(part.left(), part.top(), 1, part.height()), m_tokens.bgBase);
            else if (!first && part.height() >= leastGapped)
                painter->fillRect(QRectF(part.left(), part.bottom() - 1, part.width(), 1), m_tokens.bgBase);
            first = false;
        }
    }
}

/// All or none: a missing figure among others would say that there is none.
void BarPlot::paintFigures(QPainter *painter) const
{
    struct Figure {
        QString text;
        qreal width;
        QPointF top; ///< of the bar, in its middle
    };
    const QFontMetricsF measures(figureFont());
    const GroupText text = m_drawing.text();
    const qreal room = (isBeside() ? m_width / series() : slot()) - metrics::px(2);
    QList<Figure> figures;
    const auto add = [&](qint64 count, const QRectF &rect) {
        const QString words = text.number(count);
        figures.append({ words, measures.horizontalAdvance(words), { rect.center().x(), rect.top() } });
        return figures.constLast().width <= room;
    };
    for (int bar = 0; bar < bars(); ++bar) {
        if (!isBeside()) {
            if (!add(data().bars.at(bar).total, barRect(bar)))
                return;
            continue;
        }
        for (int index = 0; index < series(); ++index) {
            if (!add(count(bar, index), partRect(bar, index)))
                return;
        }
    }
    for (const Figure &figure : std::as_const(figures)) {
        const QPointF at(figure.top.x() - figure.width / 2, figure.top.y() - metrics::px(figureGap));
        paintLine(painter, at, figure.text, figureFont(), m_tokens.text2);
    }
}

void BarPlot::paintFrame(QPainter *painter, int bar) const
{
    const QRectF rect = barRect(bar).adjusted(-2.5, -2.5, 2.5, 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_tokens.text, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect);
    painter->restore();
}

} // namespace rollbook
