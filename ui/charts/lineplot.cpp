// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lineplot.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>

#include <cmath>

namespace rollbook {

namespace {

constexpr int mostPoints = 60; ///< more of them hide the line
constexpr int mostThick = 400;
constexpr qreal lineMargin = 8;
constexpr qreal pointRadius = 3;
constexpr qreal ringRadius = 5;
constexpr int reach = 10; ///< how near one has to point at a line

bool isOnScale(const ChartBar &bar)
{
    return bar.group.kind == Group::Kind::Value || bar.group.kind == Group::Kind::Range;
}

} // namespace

LinePlot::LinePlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart)
    : AxesPlot(drawing, tokens, chart, lineMargin),
      m_points(drawing.data.bars.size() <= mostPoints)
{
    for (int index = 0; index < series(); ++index) {
        QList<QPointF> points;
        points.reserve(bars());
        for (int bar = 0; bar < bars(); ++bar) {
            if (isOnScale(data().bars.at(bar)))
                points.append({ double(bar), double(count(bar, index)) });
        }
        auto *line = new QLineSeries(chart);
        line->replace(points);
        add(line);
        line->setPen(QPen(colorOf(index), bars() <= mostThick ? 2 : 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

qint64 LinePlot::most() const
{
    qint64 most = 0;
    for (const ChartBar &bar : data().bars) {
        for (const qint64 count : bar.counts)
            most = qMax(most, count);
    }
    return most;
}

QPointF LinePlot::pointOf(int bar, int index) const
{
    return { middleOf(bar), yOf(double(count(bar, index))) };
}

QRectF LinePlot::barRect(int bar) const
{
    if (!has(bar))
        return {};
    QRectF rect;
    for (int index = 0; index < series(); ++index) {
        const QPointF point = pointOf(bar, index);
        rect |= QRectF(point.x() - ringRadius, point.y() - ringRadius, 2 * ringRadius, 2 * ringRadius);
    }
    return rect;
}

/// The surroundings of each piece of line; of very many only some.
QList<QRectF> LinePlot::areas() const
{
    QList<QRectF> areas;
    const int step = 1 + bars() / mostThick;
    for (int index = 0; index < series(); ++index) {
        for (int bar = 0; bar < bars(); bar += step) {
            const QPointF from = pointOf(bar, index);
            const QPointF to = pointOf(qMin(bar + step, bars() - 1), index);
            areas << QRectF(from, to).normalized().adjusted(-ringRadius, -ringRadius, ringRadius, ringRadius);
        }
    }
    return areas;
}

ChartHit LinePlot::hitAt(const QPointF &position) const
{
    ChartHit hit { columnAt(position), -1 };
    qreal nearest = metrics::px(reach);
    for (int index = 0; hit.bar >= 0 && index < series(); ++index) {
        const qreal distance = std::abs(pointOf(hit.bar, index).y() - position.y());
        if (distance < nearest) {
            nearest = distance;
            hit.series = index;
        }
    }
    return hit;
}

void LinePlot::paintBelow(QPainter *painter, const ChartMarks &marks) const
{
    AxesPlot::paintBelow(painter, { -1, marks.current });
    const auto guide = [&](int bar, const QColor &color) {
        if (has(bar))
            painter->fillRect(QRectF(std::floor(middleOf(bar)), plotArea().top(), 1, plotArea().height()), color);
    };
    guide(marks.hovered, m_tokens.lineControl);
    guide(marks.current, m_tokens.text);
}

void LinePlot::paintAbove(QPainter *painter, const ChartMarks &marks) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    for (int bar = 0; bar < bars(); ++bar) {
        if (!m_points && isOnScale(data().bars.at(bar)))
            continue;
        for (int index = 0; index < series(); ++index) {
            painter->setBrush(colorOf(index));
            painter->drawEllipse(pointOf(bar, index), pointRadius, pointRadius);
        }
    }
    paintRings(painter, marks.hovered);
    paintRings(painter, marks.current);
    painter->restore();
}

void LinePlot::paintRings(QPainter *painter, int bar) const
{
    if (!has(bar))
        return;
    for (int index = 0; index < series(); ++index) {
        painter->setPen(QPen(colorOf(index), 2));
        painter->setBrush(m_tokens.bgBase);
        painter->drawEllipse(pointOf(bar, index), ringRadius - 1, ringRadius - 1);
    }
}

} // namespace rollbook
