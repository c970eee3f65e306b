// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/readers.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace rollbook {

namespace {

constexpr int squareSide = 10;
constexpr int squareGap = 6;
constexpr int itemGap = metrics::space4;
constexpr int lineGap = 2;

struct Item {
    QString name;
    QColor color;
    QRectF rect = {}; ///< square and name
    QRectF text = {};
    bool elided = false;
};

bool isPie(const ChartDrawing &drawing)
{
    return drawing.kind == ChartKind::Pie || drawing.kind == ChartKind::Donut;
}

QList<Item> itemsOf(const ChartDrawing &drawing, const Tokens &tokens)
{
    const GroupText text = drawing.text();
    const ChartData &data = drawing.data;
    QList<Item> items;
    const auto add = [&](const Attribute &attribute, const Group &group) {
        items.append({ .name = text.cell(attribute, group), .color = seriesColor(tokens, group, int(items.size())) });
    };
    if (isPie(drawing)) {
        for (const ChartBar &bar : data.bars)
            add(data.group, bar.group);
    } else {
        for (const Group &series : data.series)
            add(data.split, series);
    }
    return items;
}

QFont legendFont()
{
    return metrics::font(metrics::Type::Small);
}

QRectF mirrored(const QRectF &rect, const QRectF &bounds)
{
    if (QGuiApplication::layoutDirection() == Qt::LeftToRight)
        return rect;
    return { bounds.left() + bounds.right() - rect.right(), rect.top(), rect.width(), rect.height() };
}

/// Gives the items their places; returns the height of all lines.
qreal arrange(QList<Item> *items, const QRectF &rect)
{
    if (items->isEmpty())
        return 0;
    const QFontMetricsF font(legendFont());
    const qreal lead = metrics::px(squareSide) + metrics::px(squareGap);
    const qreal line = std::ceil(font.height()) + lineGap;
    QPointF at = rect.topLeft();
    for (Item &item : *items) {
        const qreal wanted = std::ceil(font.horizontalAdvance(item.name)) + 1;
        const qreal width = qMin(wanted, qMax(rect.width() - lead, qreal(1)));
        if (at.x() > rect.left() && at.x() + lead + width > rect.right())
            at = { rect.left(), at.y() + line };
        item.elided = width < wanted;
        item.rect = mirrored({ at.x(), at.y(), lead + width, line }, rect);
        item.text = mirrored({ at.x() + lead, at.y(), width, line }, rect);
        at.rx() += lead + width + metrics::px(itemGap);
    }
    return at.y() + line - rect.top();
}

void paintItem(QPainter *painter, const Item &item)
{
    const qreal side = metrics::px(squareSide);
    const bool leftToRight = item.text.right() >= item.rect.right();
    const qreal left = leftToRight ? item.rect.left() : item.rect.right() - side;
    const QRectF square(left, item.rect.top() + std::floor((item.rect.height() - side) / 2), side, side);
    painter->setPen(Qt::NoPen);
    painter->setBrush(item.color);
    painter->drawRoundedRect(square, 2, 2);
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    readers::setRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a fixed one would stay at one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChartLegend::setDrawing(const ChartDrawing &drawing)
{
    m_drawing = drawing;
    QStringList names;
    for (const Item &item : itemsOf(drawing, tokensOf(this)))
        names.append(item.name);
    setAccessibleName(tr("Legend: %1").arg(drawing.locale.createSeparatedList(names)));
    setVisible(isNeeded(drawing));
    updateGeometry();
    update();
}

bool ChartLegend::isNeeded(const ChartDrawing &drawing)
{
    const qsizetype names = isPie(drawing) ? drawing.data.bars.size() : drawing.data.series.size();
    return drawing.legend && names > 1;
}

int ChartLegend::heightForWidth(int width) const
{
    return m_drawing ? qCeil(paint(nullptr, QRectF(0, 0, width, 0), *m_drawing, tokensOf(this))) : 0;
}

QSize ChartLegend::sizeHint() const
{
    if (!m_drawing)
        return { 0, 0 };
    QList<Item> items = itemsOf(*m_drawing, tokensOf(this));
    const qreal height = arrange(&items, QRectF(0, 0, QWIDGETSIZE_MAX, 0));
    qreal width = 0;
    for (const Item &item : items)
        width += item.rect.width() + (width > 0 ? metrics::px(itemGap) : 0);
    return { qCeil(width), qCeil(height) };
}

QSize ChartLegend::minimumSizeHint() const
{
    return { 0, sizeHint().height() };
}

qreal ChartLegend::paint(QPainter *painter, const QRectF &rect, const ChartDrawing &drawing, const Tokens &tokens)
{
    if (!isNeeded(drawing))
        return 0;
    QList<Item> items = itemsOf(drawing, tokens);
    const qreal height = arrange(&items, rect);
    if (!painter)
        return height;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(QGuiApplication::layoutDirection());
    painter->setFont(legendFont());
    const QFontMetricsF font(legendFont());
    for (const Item &item : items) {
        paintItem(painter, item);
        painter->setPen(tokens.text2);
        const QString name = item.elided ? font.elidedText(item.name, Qt::ElideRight, item.text.width()) : item.name;
        painter->drawText(item.text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, name);
    }
    painter->restore();
    return height;
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_drawing)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QList<Item> items = itemsOf(*m_drawing, tokensOf(this));
    arrange(&items, rect());
    QString tip;
    for (const Item &item : items) {
        if (item.elided && item.rect.contains(help->pos()))
            tip = plainToolTip(item.name);
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    paint(&painter, rect(), *m_drawing, tokensOf(this));
}

} // namespace rollbook
