// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/cardgrid.h"

#include <QStyle>
#include <QWidget>

namespace rollbook {

namespace {

int heightAt(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

CardGrid::CardGrid(QWidget *parent, int leastWidth, int spacing) : QLayout(parent), m_leastWidth(leastWidth)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

CardGrid::~CardGrid()
{
    qDeleteAll(m_items);
}

void CardGrid::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

int CardGrid::count() const
{
    return int(m_items.size());
}

QLayoutItem *CardGrid::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *CardGrid::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations CardGrid::expandingDirections() const
{
    return Qt::Horizontal;
}

bool CardGrid::hasHeightForWidth() const
{
    return true;
}

int CardGrid::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void CardGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize CardGrid::sizeHint() const
{
    const int width = count() * (minimumSize().width() + spacing()) - spacing();
    return { width, heightForWidth(width) };
}

QSize CardGrid::minimumSize() const
{
    QSize least(m_leastWidth, 0);
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

int CardGrid::columnsFor(int width) const
{
    const int least = minimumSize().width();
    for (int columns = count(); columns > 1; columns = columns / 2)
        if (columns * (least + spacing()) - spacing() <= width)
            return columns;
    return 1;
}

int CardGrid::arrange(const QRect &rect, bool apply) const
{
    const int columns = columnsFor(rect.width());
    const int room = rect.width() - (columns - 1) * spacing();
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    for (int first = 0; first < count(); first += columns) {
        const int end = qMin(first + columns, count());
        int height = 0;
        for (int i = first; i < end; ++i)
            height = qMax(height, heightAt(m_items.at(i), room / columns));
        for (int i = first; apply && i < end; ++i) {
            // Whole pixels that add up to the width.
            const int column = i - first;
            const int left = room * column / columns + column * spacing();
            const int right = room * (column + 1) / columns + column * spacing();
            const QRect cell(rect.left() + left, top, right - left, height);
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, cell));
        }
        top += height + spacing();
    }
    return count() > 0 ? top - spacing() - rect.top() : 0;
}

} // namespace rollbook
