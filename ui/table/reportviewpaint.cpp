// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/reportview.h"

#include "models/reporttablemodel.h"
#include "report/changedvalue.h"
#include "ui/table/cells/cells.h"
#include "ui/theme/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

// Where things are and how they look.

namespace rollbook {

int ReportView::rowAtY(int y) const
{
    return (y + verticalOffset()) / m_rowHeight;
}

QRect ReportView::rowRect(int row) const
{
    return { 0, int(qint64(row) * m_rowHeight - verticalOffset()), viewport()->width(), m_rowHeight };
}

ColumnBox ReportView::columnBox(int section) const
{
    return { section, m_header->seenX(section), m_header->sectionSize(section), m_header->padding(section) };
}

QList<ColumnBox> ReportView::columnBoxes(int left, int right) const
{
    QList<ColumnBox> boxes;
    const int covered = m_header->frozenWidth() > 0 ? m_header->frozenSection() : -1;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int section = m_header->logicalIndex(visual);
        const ColumnBox box = columnBox(section);
        if (section != covered && box.width > 0 && box.x <= right && box.x + box.width > left)
            boxes.append(box);
    }
    return boxes;
}

RowLook ReportView::lookOf(int row) const
{
    return { .selected = m_selection->isSelected(row),
             .hovered = row == m_hoveredRow,
             .focused = hasFocus(),
             .dimmed = m_dimmed,
             .mirrored = isRightToLeft() };
}

void ReportView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect bounds = event->rect();
    const QList<ColumnBox> boxes = columnBoxes(bounds.left(), bounds.right());
    const int rows = m_model->rowCount();
    int next = 0;
    for (const QRect &dirty : event->region()) {
        const int last = qMin(rowAtY(dirty.bottom()), rows - 1);
        for (int row = qMax(next, rowAtY(dirty.top())); row <= last; ++row)
            paintRow(&painter, row, boxes, bounds);
        next = qMax(next, last + 1);
    }
    const int end = rowRect(rows).top();
    if (end <= bounds.bottom())
        painter.fillRect(QRect(QPoint(bounds.left(), qMax(end, bounds.top())), bounds.bottomRight()),
                         tokensOf(this).bgBase);
    paintFocus(&painter);
}

void ReportView::paintRow(QPainter *painter, int row, const QList<ColumnBox> &boxes, const QRect &dirty)
{
    const Tokens &tokens = tokensOf(this);
    const QRect rect = rowRect(row);
    const RowLook look = lookOf(row);
    m_painter.paintGround(painter, QRect(dirty.x(), rect.y(), dirty.width(), rect.height()), look, tokens);
    for (const ColumnBox &box : boxes)
        m_painter.paintCell(painter, row, box, rect, look, tokens);
    paintFrozen(painter, row, look);
    if (look.selected)
        m_painter.paintSelectionBar(painter, rect, look, tokens);
}

void ReportView::paintFrozen(QPainter *painter, int row, const RowLook &look)
{
    const int width = m_header->frozenWidth();
    if (width == 0)
        return;
    const Tokens &tokens = tokensOf(this);
    const ColumnBox box = columnBox(m_header->frozenSection());
    const QRect rect = rowRect(row);
    m_painter.paintGround(painter, QRect(box.x, rect.y(), width, rect.height()), look, tokens);
    m_painter.paintCell(painter, row, box, rect, look, tokens);
    painter->fillRect(look.mirrored ? box.x : box.x + width - 1, rect.y(), 1, rect.height(), tokens.line);
}

void ReportView::paintFocus(QPainter *painter)
{
    if (!hasFocus() || !m_keyboard || !currentIndex().isValid())
        return;
    const int section = currentIndex().column();
    const bool covered = m_header->frozenWidth() > 0 && section != m_header->frozenSection();
    painter->save();
    if (covered) {
        const int width = m_header->frozenWidth();
        const QRect all = viewport()->rect();
        painter->setClipRect(isRightToLeft() ? all.adjusted(0, 0, -width, 0) : all.adjusted(width, 0, 0, 0));
    }
    painter->setPen(QPen(tokensOf(this).focus, 2));
    painter->drawRect(visualRect(currentIndex()).adjusted(1, 1, -1, -2));
    painter->restore();
}

QModelIndex ReportView::indexAt(const QPoint &position) const
{
    const int row = rowAtY(position.y());
    if (position.y() + verticalOffset() < 0 || row >= m_model->rowCount() || m_header->count() == 0)
        return {};
    int section = m_header->inFrozen(position.x()) ? m_header->frozenSection() : m_header->logicalIndexAt(position.x());
    // A row goes on beside its last column.
    if (section < 0)
        section = m_header->logicalIndex(m_header->count() - 1);
    return m_model->index(row, section);
}

QRect ReportView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() >= m_header->count())
        return {};
    const ColumnBox box = columnBox(index.column());
    const QRect row = rowRect(index.row());
    return { box.x, row.y(), box.width, row.height() };
}

void ReportView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == m_header->frozenSection()) {
        horizontalScrollBar()->setValue(before);
        return;
    }
    const QRect rect = visualRect(index);
    const int width = m_header->frozenWidth();
    const int hidden = isRightToLeft() ? rect.right() - (viewport()->width() - 1 - width) : width - rect.left();
    if (width > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void ReportView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_header->frozenSection() < 0)
        return;
    // What was shifted along with the frozen column, and the column itself.
    const int width = m_header->sectionSize(m_header->frozenSection()) + qAbs(dx);
    const int x = isRightToLeft() ? viewport()->width() - width : 0;
    viewport()->update(x, 0, width, viewport()->height());
    m_header->viewport()->update();
}

QRegion ReportView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const int top = qMax(range.top(), int(topRow()));
        const int bottom = qMin(range.bottom(), int(lastVisibleRow()));
        if (top <= bottom)
            region += rowRect(top).united(rowRect(bottom));
    }
    return region;
}

int ReportView::sizeHintForColumn(int section) const
{
    qreal widest = 0;
    for (int row = qMax(0, int(topRow())); row <= lastVisibleRow(); ++row)
        widest = qMax(widest, m_painter.contentWidth(row, section, m_rowHeight));
    const ColumnPadding padding = m_header->padding(section);
    return qCeil(widest) + padding.lead + padding.trail;
}

QString ReportView::toolTipAt(const QPoint &position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_model->row(index.row()))
        return {};
    const CellLayout *layout = m_painter.layout(index.row(), columnBox(index.column()), m_rowHeight);
    const CellKind kind = m_model->column(index.column()).kind;
    const bool shortened = kind == CellKind::Date || kind == CellKind::DateTime || kind == CellKind::Booking
        || isChanged(m_model->row(index.row())->values.at(index.column()));
    return layout && (layout->elided || shortened) ? m_model->cellText(index) : QString();
}

void ReportView::setMarkedText(const QString &text)
{
    m_painter.setMarkedText(text);
    viewport()->update();
}

} // namespace rollbook
