// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttip.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int marginX = 10;
constexpr int marginY = 8;
constexpr int lineHeight = 20;
constexpr int square = 8;
constexpr int gap = 6;
constexpr int wideGap = 16; ///< before the counts
constexpr int noteGap = 6;
constexpr int leastWidth = 172;
constexpr int noteWidth = 220; ///< a note alone makes the frame no wider
constexpr int fromAnchor = 8;
constexpr int placeStep = 8;

TipText::Line totalLine(const ChartDrawing &drawing, const Tokens &tokens, const ChartBar &bar, int index)
{
    const bool pie = drawing.kind == ChartKind::Pie || drawing.kind == ChartKind::Donut;
    const GroupText text = drawing.text();
    return { .color = seriesColor(tokens, pie ? bar.group : Group { Group::Kind::All }, pie ? index : 0),
             .name = drawing.measure,
             .count = text.number(bar.total),
             .share = text.share(bar.total, drawing.data.total) };
}

qreal hidden(const QRectF &tip, const QList<QRectF> &obstacles)
{
    qreal area = 0;
    for (const QRectF &obstacle : obstacles) {
        const QRectF both = tip & obstacle;
        area += both.width() * both.height();
    }
    return area;
}

} // namespace

QString TipText::plain() const
{
    QStringList all { title };
    for (const Line &line : lines)
        all << QStringList { line.name, line.count, line.share }.join(u' ');
    for (const QString &text : { total, note }) {
        if (!text.isEmpty())
            all << text;
    }
    return all.join(u'\n');
}

TipText tipText(const ChartDrawing &drawing, const Tokens &tokens, int bar, int series, const QString &note)
{
    const ChartData &data = drawing.data;
    const ChartBar &shown = data.bars.at(bar);
    const GroupText text = drawing.text();
    TipText tip { .title = text.full(data.group, shown.group), .lines = {}, .total = {}, .note = note };
    if (data.split.isNull()) {
        tip.lines << totalLine(drawing, tokens, shown, bar);
        return tip;
    }
    for (int index = 0; index < data.series.size(); ++index) {
        const qint64 count = shown.counts.value(index);
        tip.lines << TipText::Line { .color = seriesColor(tokens, data.series.at(index), index),
                                     .name = text.full(data.split, data.series.at(index)),
                                     .count = text.number(count),
                                     .share = text.share(count, shown.total),
                                     .pointed = index == series };
    }
    tip.total = text.number(shown.total);
    return tip;
}

QPoint tipPlace(const QSize &tip, const QRect &area, const QRectF &anchor, const QList<QRectF> &obstacles)
{
    const int right = int(std::ceil(anchor.right())) + fromAnchor;
    const int left = int(std::floor(anchor.left())) - fromAnchor - tip.width();
    const int lowest = qMax(area.top(), area.bottom() + 1 - tip.height());
    const int level = qBound(area.top(), int(anchor.top()), lowest);
    QPoint best;
    qreal least = -1;
    for (const int wanted : { right, left }) {
        const int x = qBound(area.left(), wanted, qMax(area.left(), area.right() + 1 - tip.width()));
        QList<QRectF> near;
        for (const QRectF &obstacle : obstacles) {
            if (obstacle.right() > x && obstacle.left() < x + tip.width())
                near << obstacle;
        }
        for (int y = area.top(); y <= lowest; y += placeStep) {
            const QRectF rect(QPointF(x, y), QSizeF(tip));
            const QRectF own = rect & anchor;
            // What is asked about weighs more than its neighbours; of free places the nearest is taken, beside it.
            const qreal cost = hidden(rect, near) + 10 * own.width() * own.height() + 0.1 * std::abs(y - level)
                + double(std::abs(x - wanted));
            if (least < 0 || cost < least) {
                least = cost;
                best = QPoint(x, y);
            }
        }
    }
    return best;
}

ChartTip::ChartTip(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"chart.tip"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::setText(const TipText &text)
{
    m_text = text;
    m_font = metrics::font(metrics::Type::Small);
    m_strongFont = metrics::font(metrics::Type::Small, QFont::DemiBold);
    update();
}

int ChartTip::countWidth() const
{
    const QFontMetrics measures(m_strongFont);
    int width = measures.horizontalAdvance(m_text.total);
    for (const TipText::Line &line : m_text.lines)
        width = qMax(width, measures.horizontalAdvance(line.count));
    return width;
}

int ChartTip::shareWidth() const
{
    int width = 0;
    for (const TipText::Line &line : m_text.lines)
        width = qMax(width, QFontMetrics(m_font).horizontalAdvance(line.share));
    return width > 0 ? width + metrics::px(2 * gap) : 0;
}

int ChartTip::nameLeft() const
{
    return metrics::px(marginX + square + gap);
}

int ChartTip::noteHeight(int width) const
{
    if (m_text.note.isEmpty())
        return 0;
    const QRect room(0, 0, width - 2 * metrics::px(marginX), 10'000);
    return metrics::px(noteGap) + QFontMetrics(m_font).boundingRect(room, Qt::TextWordWrap, m_text.note).height();
}

void ChartTip::fit(int widest)
{
    const QFontMetrics measures(m_font);
    int name = m_text.total.isEmpty() ? 0 : measures.horizontalAdvance(tr("Total"));
    for (const TipText::Line &line : std::as_const(m_text.lines))
        name = qMax(name, measures.horizontalAdvance(line.name));
    const int margins = 2 * metrics::px(marginX);
    int width = nameLeft() + name + metrics::px(wideGap) + countWidth() + shareWidth() + metrics::px(marginX);
    width = qMax(width, QFontMetrics(m_strongFont).horizontalAdvance(m_text.title) + margins);
    width = qMax(width, metrics::px(leastWidth));
    width = qMax(width, qMin(metrics::px(noteWidth), measures.horizontalAdvance(m_text.note)) + margins);
    width = qMax(1, qMin(width + 1, widest));
    const int total = m_text.total.isEmpty() ? 0 : metrics::px(lineHeight + gap + 1);
    const int lines = metrics::px(lineHeight) * int(m_text.lines.size() + 1);
    resize(width, lines + total + noteHeight(width) + 2 * metrics::px(marginY));
}

void ChartTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    paintBox(&painter, rect(), tokens.bgRaised, tokens.lineButton, metrics::radiusCard);
    const int left = metrics::px(marginX);
    const int right = width() - left;
    const int height = metrics::px(lineHeight);
    int y = metrics::px(marginY);
    const auto write = [&](int from, int to, Qt::Alignment side, const QString &words, bool strong,
                           const QColor &color) {
        const QFont &font = strong ? m_strongFont : m_font;
        painter.setFont(font);
        painter.setPen(color);
        const QString fitting = QFontMetrics(font).elidedText(words, Qt::ElideRight, qMax(0, to - from));
        painter.drawText(QRect(from, y, to - from, height),
                         int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, fitting);
    };
    write(left, right, Qt::AlignLeft, m_text.title, true, tokens.text);
    y += height;
    const int countRight = right - shareWidth();
    const int nameRight = countRight - countWidth() - metrics::px(gap);
    for (const TipText::Line &line : std::as_const(m_text.lines)) {
        if (line.pointed)
            paintBox(&painter, QRect(left - 4, y, right - left + 8, height), tokens.bgHover, {}, metrics::radiusBadge);
        const int side = metrics::px(square);
        paintBox(&painter, QRect(left, y + (height - side) / 2, side, side), line.color, {}, 2);
        write(nameLeft(), nameRight, Qt::AlignLeft, line.name, false, tokens.text);
        write(nameRight, countRight, Qt::AlignRight, line.count, true, tokens.text);
        write(countRight, right, Qt::AlignRight, line.share, false, tokens.text3);
        y += height;
    }
    if (!m_text.total.isEmpty()) {
        painter.fillRect(left, y + metrics::px(gap) / 2, right - left, 1, tokens.line);
        y += metrics::px(gap + 1);
        write(left, nameRight, Qt::AlignLeft, tr("Total"), false, tokens.text);
        write(nameRight, countRight, Qt::AlignRight, m_text.total, true, tokens.text);
        y += height;
    }
    painter.setFont(m_font);
    painter.setPen(tokens.text3);
    y += metrics::px(noteGap);
    painter.drawText(QRect(left, y, right - left, noteHeight(width())), Qt::TextWordWrap, m_text.note);
}

} // namespace rollbook
