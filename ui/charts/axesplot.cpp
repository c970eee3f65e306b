// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axesplot.h"

#include "ui/theme/metrics.h"

#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>

#include <cmath>

namespace rollbook {

namespace {

constexpr int tickGap = 8;      ///< between tick labels and plot
constexpr int labelTop = 5;     ///< between base line and labels
constexpr int titleGap = 9;     ///< between labels and the title below them
constexpr int rightEdge = 8;    ///< right of the plot
constexpr int tickSpacing = 56; ///< of grid lines, about
constexpr int percentIntervals = 5;
constexpr int titledWidth = 220; ///< narrower charts have no title at the value axis
constexpr int titledHeight = 180;
constexpr int labelledWidth = 110;
constexpr int labelledHeight = 70;

} // namespace

AxesPlot::AxesPlot(const ChartDrawing &drawing, const Tokens &tokens, QChart *chart, qreal margin)
    : ChartPlot(drawing, tokens, chart),
      m_margin(margin),
      m_font(metrics::font(metrics::Type::Caption)),
      m_figureFont(metrics::font(metrics::Type::Caption, QFont::Medium)),
      m_titleFont(metrics::font(metrics::Type::Small, QFont::DemiBold)),
      m_groups(drawing, m_font),
      m_x(new QValueAxis(chart)),
      m_y(new QValueAxis(chart))
{
    m_x->setVisible(false);
    m_y->setVisible(false);
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
}

void AxesPlot::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

qreal AxesPlot::headroom() const
{
    return metrics::px(12);
}

void AxesPlot::placeColumns(const QRectF &plot, qreal *left, qreal *slot) const
{
    *left = plot.left();
    *slot = plot.width() / qMax(1, bars());
}

QStringList AxesPlot::tickTexts() const
{
    QStringList texts;
    const GroupText text = m_drawing.text();
    for (const qint64 tick : m_scale.ticks())
        texts << (isPercent() ? text.share(tick, 100) : text.number(tick));
    return texts;
}

void AxesPlot::measure(const QSizeF &size)
{
    const QFontMetricsF measures(m_font);
    const qreal title = QFontMetricsF(m_titleFont).height();
    m_valueTitle = size.width() >= metrics::px(titledWidth) && !m_drawing.measure.isEmpty();
    m_groupTitle = size.height() >= metrics::px(titledHeight) && !data().group.label.isEmpty();
    m_tickLabels = size.width() >= metrics::px(labelledWidth);
    m_groupLabels = size.height() >= metrics::px(labelledHeight);

    const qreal top = std::ceil(headroom());
    const auto bottom = [&](int lines) {
        qreal used = 1;
        if (m_groupLabels)
            used += metrics::px(labelTop) + lines * measures.height();
        if (m_groupTitle)
            used += metrics::px(titleGap) + title;
        return std::floor(qMax(top + 1, size.height() - used));
    };
    const int intervals = qRound((bottom(2) - top) / metrics::px(tickSpacing));
    m_scale = valueScale(most(), isPercent() ? qMin(intervals, percentIntervals) : intervals);

    qreal left = m_valueTitle ? std::ceil(title) + metrics::px(2) : 0;
    qreal widest = 0;
    for (const QString &text : tickTexts())
        widest = qMax(widest, measures.horizontalAdvance(text));
    // Where figures as long as these leave no room for bars, the tooltip has to say them.
    m_tickLabels = m_tickLabels && left + widest < size.width() / 2;
    if (m_tickLabels)
        left += std::ceil(widest) + metrics::px(tickGap);
    const qreal right = qMax(left + 1, std::floor(size.width() - metrics::px(rightEdge)));
    m_plot = QRectF(QPointF(left, top), QPointF(right, bottom(2)));
    placeColumns(m_plot, &m_left, &m_slot);
    m_groups.layOut(m_left, m_slot, m_valueTitle ? title : 0, size.width());
    m_plot.setBottom(bottom(m_groups.lines()));
}

void AxesPlot::layOut(const QSizeF &size)
{
    m_size = size;
    measure(size);
    fitChart();
    placed();
}

/// Gives Qt Charts the area of the columns, and a margin where its series may paint over the ends of the axes.
void AxesPlot::fitChart()
{
    const QRectF columns(m_left, m_plot.top(), m_slot * qMax(1, bars()), m_plot.height());
    const double beside = m_margin / m_slot;
    const double top = isPercent() ? 100 : double(m_scale.top);
    const double over = top * m_margin / m_plot.height();
    m_x->setRange(-0.5 - beside, qMax(1, bars()) - 0.5 + beside);
    m_y->setRange(-over, top + over);
    m_chart->resize(m_size);
    m_chart->setPlotArea(columns.adjusted(-m_margin, -m_margin, m_margin, m_margin));
}

qreal AxesPlot::yOf(double value) const
{
    const double top = isPercent() ? 100 : double(m_scale.top);
    return m_plot.bottom() - m_plot.height() * value / top;
}

QRectF AxesPlot::column(int bar) const
{
    return { m_left + bar * m_slot, m_plot.top(), m_slot, m_plot.height() };
}

int AxesPlot::columnAt(const QPointF &position) const
{
    if (position.y() < m_plot.top() || position.y() > m_plot.bottom())
        return -1;
    const int bar = int(std::floor((position.x() - m_left) / m_slot));
    return has(bar) ? bar : -1;
}

void AxesPlot::paintBelow(QPainter *painter, const ChartMarks &marks) const
{
    if (bars() == 0)
        return;
    if (has(marks.hovered))
        painter->fillRect(column(marks.hovered), m_tokens.bgHover);
    paintGrid(painter);
    if (m_groupLabels)
        paintLabels(painter, marks.current);
    paintTitles(painter);
}

void AxesPlot::paintGrid(QPainter *painter) const
{
    const QFontMetricsF measures(m_font);
    const QStringList texts = tickTexts();
    const QList<qint64> ticks = m_scale.ticks();
    for (int tick = 0; tick < ticks.size(); ++tick) {
        const qreal y = qRound(yOf(double(ticks.at(tick))));
        painter->fillRect(QRectF(m_plot.left(), y, m_plot.width(), 1),
                          tick == 0 ? m_tokens.lineControl : m_tokens.grid);
        if (!m_tickLabels)
            continue;
        const qreal right = m_plot.left() - metrics::px(tickGap);
        const QPointF at(right - measures.horizontalAdvance(texts.at(tick)), y + measures.capHeight() / 2);
        paintLine(painter, at, texts.at(tick), m_font, m_tokens.text2);
    }
}

void AxesPlot::paintLabels(QPainter *painter, int current) const
{
    QRectF taken;
    if (has(current)) {
        const AxisLabel label = m_groups.labelOf(current);
        taken = label.rect.adjusted(-metrics::px(4), 0, metrics::px(4), 0);
        paintLabel(painter, label, true);
    }
    for (const AxisLabel &label : m_groups.labels()) {
        if (label.bar != current && !label.rect.intersects(taken))
            paintLabel(painter, label, false);
    }
}

void AxesPlot::paintLabel(QPainter *painter, const AxisLabel &label, bool isCurrent) const
{
    const QFont font = isCurrent ? metrics::font(metrics::Type::Caption, QFont::DemiBold) : m_font;
    const QFontMetricsF measures(font);
    const qreal height = QFontMetricsF(m_font).height();
    qreal y = m_plot.bottom() + 1 + metrics::px(labelTop) + measures.ascent();
    for (int line = 0; line < label.lines.size(); ++line, y += height) {
        const QString &text = label.lines.at(line);
        const qreal width = measures.horizontalAdvance(text);
        const qreal x = qMax(0.0, qMin(label.rect.center().x() - width / 2, m_size.width() - width));
        const bool isYear = line > 0 && data().group.isTime();
        paintLine(painter, { x, y }, text, font, isCurrent ? m_tokens.text : isYear ? m_tokens.text3 : m_tokens.text2);
    }
}

void AxesPlot::paintTitles(QPainter *painter) const
{
    const QFontMetricsF measures(m_titleFont);
    if (m_groupTitle) {
        const QString text = measures.elidedText(data().group.label, Qt::ElideRight, m_size.width());
        const qreal width = measures.horizontalAdvance(text);
        const qreal x = qBound(0.0, m_plot.center().x() - width / 2, m_size.width() - width);
        paintLine(painter, { x, m_size.height() - measures.descent() }, text, m_titleFont, m_tokens.text);
    }
    if (!m_valueTitle)
        return;
    const QString text = measures.elidedText(m_drawing.measure, Qt::ElideRight, m_plot.height());
    painter->save();
    painter->translate(measures.ascent(), m_plot.center().y() + measures.horizontalAdvance(text) / 2);
    painter->rotate(-90);
    paintLine(painter, {}, text, m_titleFont, m_tokens.text);
    painter->restore();
}

} // namespace rollbook
