// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pieplot.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>

#include <algorithm>
#include <cmath>

namespace rollbook {

namespace {

constexpr double holeShare = 0.6;
constexpr int edge = 10;       ///< around the pie
constexpr int lineLength = 12; ///< from the rim outwards
constexpr int lineTail = 8;    ///< then level
constexpr int labelGap = 5;    ///< between line and words
constexpr int leastEdge = 4;   ///< beyond the labels
constexpr int leastLabel = 40; ///< narrower labels are not worth their room
constexpr int mostLabel = 150;
constexpr double leastRadius = 0.22; ///< of the shorter side, for labels to be drawn

} // namespace

PiePlot::PiePlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart)
    : ChartPlot(drawing, tokens, chart),
      m_font(metrics::font(metrics::Type::Caption)),
      m_strongFont(metrics::font(metrics::Type::Caption, QFont::DemiBold)),
      m_pie(new QPieSeries(chart))
{
    for (int bar = 0; bar < bars(); ++bar) {
        if (const qint64 count = data().bars.at(bar).total; count > 0)
            m_pie->append(QString(), double(count));
    }
    if (drawing.kind == ChartKind::Donut)
        m_pie->setHoleSize(holeShare);
    m_pie->setPieSize(1);
    chart->addSeries(m_pie);
    const QList<QPieSlice *> slices = m_pie->slices();
    int slice = 0;
    for (int bar = 0; bar < bars(); ++bar) {
        if (data().bars.at(bar).total <= 0)
            continue;
        slices.at(slice)->setBrush(sliceColor(bar));
        slices.at(slice)->setPen(slices.size() > 1 ? QPen(m_tokens.bgBase, 1.5) : QPen(Qt::NoPen));
        ++slice;
    }
}

qint64 PiePlot::total() const
{
    qint64 total = 0;
    for (const ChartBar &bar : data().bars)
        total += qMax<qint64>(0, bar.total);
    return total;
}

QString PiePlot::nameOf(int bar) const
{
    return m_drawing.text().cell(data().group, data().bars.at(bar).group);
}

QColor PiePlot::sliceColor(int bar) const
{
    return seriesColor(m_tokens, data().bars.at(bar).group, bar);
}

qreal PiePlot::hole() const
{
    return m_drawing.kind == ChartKind::Donut ? m_radius * holeShare : 0;
}

double PiePlot::angleBefore(int bar) const
{
    qint64 before = 0;
    for (int index = 0; index < bar; ++index)
        before += qMax<qint64>(0, data().bars.at(index).total);
    const qint64 all = total();
    return all > 0 ? 360.0 * double(before) / double(all) : 0;
}

QPointF PiePlot::onRim(double angle, qreal radius) const
{
    const double radians = angle * M_PI / 180;
    return m_middle + QPointF(std::sin(radians), -std::cos(radians)) * radius;
}

/// Width of the longest label, as far as labels may go.
qreal PiePlot::labelWidth() const
{
    const QFontMetricsF measures(m_font);
    qreal width = 0;
    for (int bar = 0; bar < bars(); ++bar)
        width = qMax(width, measures.horizontalAdvance(nameOf(bar)));
    return qMin(std::ceil(width) + 1, double(metrics::px(mostLabel)));
}

void PiePlot::layOut(const QSizeF &size)
{
    m_size = size;
    m_middle = QPointF(std::round(size.width() / 2), std::round(size.height() / 2));
    const qreal shorter = qMin(size.width(), size.height());
    const qreal whole = qMax(1.0, shorter / 2 - qMin<qreal>(metrics::px(edge), shorter / 8));
    const qreal beside = metrics::px(lineLength / 2 + lineTail + labelGap + leastEdge);
    const qreal least = shorter * leastRadius;
    const qreal lines = 2 * QFontMetricsF(m_font).height();
    m_radius = qMin(size.width() / 2 - beside - labelWidth(), size.height() / 2 - lines);
    m_radius = qMin(qMax(m_radius, least), whole);
    m_labelRoom = qMin(size.width() / 2 - m_radius - beside, double(metrics::px(mostLabel)));
    if (m_labelRoom < qMin(labelWidth(), double(metrics::px(leastLabel)))) {
        m_labelRoom = 0;
        m_radius = whole;
    }
    m_radius = qMax(1.0, std::floor(m_radius));
    m_chart->resize(size);
    m_chart->setPlotArea(plotArea());
    placeLabels();
}

QRectF PiePlot::plotArea() const
{
    return { m_middle - QPointF(m_radius, m_radius), QSizeF(2 * m_radius, 2 * m_radius) };
}

QPainterPath PiePlot::slicePath(int bar) const
{
    const double from = angleBefore(bar);
    const double span = angleBefore(bar + 1) - from;
    const QRectF outer = plotArea();
    const QRectF inner(m_middle - QPointF(hole(), hole()), QSizeF(2 * hole(), 2 * hole()));
    QPainterPath path;
    if (span <= 0)
        return path;
    if (span >= 360) {
        path.addEllipse(outer);
        if (hole() > 0)
            path.addEllipse(inner);
        return path;
    }
    path.arcMoveTo(outer, 90 - from);
    path.arcTo(outer, 90 - from, -span);
    if (hole() > 0)
        path.arcTo(inner, 90 - from - span, span);
    else
        path.lineTo(m_middle);
    path.closeSubpath();
    return path;
}

QRectF PiePlot::barRect(int bar) const
{
    return has(bar) ? slicePath(bar).boundingRect() : QRectF();
}

/// The round as strips from top to bottom, and the labels.
QList<QRectF> PiePlot::areas() const
{
    constexpr int strips = 24;
    QList<QRectF> areas;
    const qreal height = 2 * m_radius / strips;
    for (int strip = 0; strip < strips; ++strip) {
        const qreal y = (strip + 0.5) * height - m_radius;
        const qreal half = std::sqrt(m_radius * m_radius - y * y);
        areas << QRectF(m_middle.x() - half, m_middle.y() + y - height / 2, 2 * half, height);
    }
    for (const Label &label : m_labels)
        areas << label.rect;
    return areas;
}

ChartHit PiePlot::hitAt(const QPointF &position) const
{
    const QPointF from = position - m_middle;
    const qreal distance = std::hypot(from.x(), from.y());
    if (total() <= 0 || distance > m_radius || distance < hole())
        return {};
    double angle = std::atan2(from.x(), -from.y()) * 180 / M_PI;
    if (angle < 0)
        angle += 360;
    for (int bar = 0; bar < bars(); ++bar) {
        if (angle >= angleBefore(bar) && angle < angleBefore(bar + 1))
            return { bar, 0 };
    }
    return {};
}

qreal PiePlot::labelHeight() const
{
    return 2 * QFontMetricsF(m_font).height() + metrics::px(labelGap);
}

void PiePlot::placeLabels()
{
    m_labels.clear();
    if (m_labelRoom <= 0)
        return;
    const QFontMetricsF measures(m_font);
    const qreal height = labelHeight();
    for (const bool right : { true, false }) {
        QList<Label> side;
        for (int bar = 0; bar < bars(); ++bar) {
            const double angle = (angleBefore(bar) + angleBefore(bar + 1)) / 2;
            if (data().bars.at(bar).total <= 0 || (angle < 180) != right)
                continue;
            Label label;
            label.bar = bar;
            label.right = right;
            label.name = measures.elidedText(nameOf(bar), Qt::ElideRight, m_labelRoom);
            label.share = m_drawing.text().share(data().bars.at(bar).total, total());
            label.foot = onRim(angle, m_radius + 2);
            label.end = onRim(angle, m_radius + metrics::px(lineLength));
            label.rect = QRectF(0, label.end.y() - height / 2, m_labelRoom, height);
            side << label;
        }
        spread(&side);
        m_labels += side;
    }
}

/// Pushes the labels of one side apart from the top downwards, then back into the area; if that is too little room,
/// the smallest slices go without.
void PiePlot::spread(QList<Label> *labels) const
{
    std::sort(labels->begin(), labels->end(),
              [](const Label &a, const Label &b) { return a.rect.top() < b.rect.top(); });
    const qreal height = labelHeight();
    while (!labels->isEmpty() && double(labels->size()) * height > m_size.height()) {
        labels->erase(std::min_element(labels->begin(), labels->end(), [this](const Label &a, const Label &b) {
            return data().bars.at(a.bar).total < data().bars.at(b.bar).total;
        }));
    }
    qreal free = 0;
    for (Label &label : *labels) {
        label.rect.moveTop(qMax(label.rect.top(), free));
        free = label.rect.bottom();
    }
    qreal limit = m_size.height();
    for (auto label = labels->rbegin(); label != labels->rend(); ++label) {
        label->rect.moveBottom(qMin(label->rect.bottom(), limit));
        limit = label->rect.top();
    }
    for (Label &label : *labels) {
        const qreal out = metrics::px(lineLength / 2 + lineTail);
        const qreal level = label.rect.center().y();
        label.end = QPointF(m_middle.x() + (label.right ? 1 : -1) * (m_radius + out), level);
        const qreal gap = metrics::px(labelGap);
        label.rect.moveLeft(label.right ? label.end.x() + gap : label.end.x() - gap - label.rect.width());
    }
}

void PiePlot::paintBelow(QPainter *painter, const ChartMarks &marks) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (total() <= 0 && bars() > 0) {
        painter->setPen(QPen(m_tokens.lineControl, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(m_middle, m_radius - 0.5, m_radius - 0.5);
    }
    const QFontMetricsF measures(m_font);
    for (const Label &label : m_labels) {
        painter->setPen(QPen(m_tokens.lineControl, 1));
        const qreal tail = metrics::px(lineTail) * (label.right ? -1 : 1);
        painter->drawPolyline(QList<QPointF> { label.foot, label.end + QPointF(tail, 0), label.end });
        const auto line = [&](const QString &text, qreal baseline, const QFont &font, const QColor &color) {
            const qreal width = QFontMetricsF(font).horizontalAdvance(text);
            const qreal x = label.right ? label.rect.left() : label.rect.right() - width;
            paintLine(painter, { x, baseline }, text, font, color);
        };
        const bool current = label.bar == marks.current;
        const qreal first = label.rect.center().y() - measures.height() + measures.ascent();
        line(label.name, first, current ? m_strongFont : m_font, current ? m_tokens.text : m_tokens.text2);
        line(label.share, first + measures.height(), m_font, m_tokens.text3);
    }
    painter->restore();
}

void PiePlot::paintAbove(QPainter *painter, const ChartMarks &marks) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const auto outline = [&](int bar, const QColor &color) {
        if (!has(bar))
            return;
        painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(slicePath(bar));
    };
    if (marks.hovered != marks.current)
        outline(marks.hovered, m_tokens.text2);
    outline(marks.current, m_tokens.text);
    if (m_drawing.kind == ChartKind::Donut)
        paintMiddle(painter);
    painter->restore();
}

/// The sum in the hole of a donut.
void PiePlot::paintMiddle(QPainter *painter) const
{
    const QFont big = metrics::font(metrics::Type::Page, QFont::DemiBold);
    const QFontMetricsF large(big);
    const QFontMetricsF small(m_font);
    const QString number = m_drawing.text().number(total());
    const QString what = m_drawing.measure;
    const qreal room = 2 * hole() - metrics::px(2 * edge);
    if (!m_drawing.totals || large.horizontalAdvance(number) > room || small.horizontalAdvance(what) > room
        || large.height() + small.height() > room)
        return;
    const qreal top = m_middle.y() - (large.height() + small.height()) / 2;
    paintLine(painter, { m_middle.x() - large.horizontalAdvance(number) / 2, top + large.ascent() }, number, big,
              m_tokens.text);
    paintLine(painter, { m_middle.x() - small.horizontalAdvance(what) / 2, top + large.height() + small.ascent() },
              what, m_font, m_tokens.text2);
}

} // namespace rollbook
