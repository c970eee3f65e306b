// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowpainter.h"

#include "models/reporttablemodel.h"
#include "report/foldedtext.h"
#include "ui/table/cells/cells.h"

#include <QPainter>

namespace rollbook {

namespace {

QColor groundOf(const RowLook &look, const Tokens &tokens)
{
    if (look.selected)
        return look.focused ? tokens.bgSelect : tokens.muteSoft;
    return look.hovered ? tokens.bgHover : tokens.bgBase;
}

QColor fillOf(const CellPart &part, const RowLook &look, const Tokens &tokens)
{
    if (look.dimmed)
        return tokens.muteSoft;
    if (part.avatar >= 0)
        return tokens.avatars[std::size_t(part.avatar)].fill;
    return tokens.*(look.selected && part.selectedFill ? part.selectedFill : part.fill);
}

QColor borderOf(const CellPart &part, const RowLook &look, const Tokens &tokens)
{
    if (!part.border || look.dimmed)
        return {};
    return tokens.*(look.selected && look.focused && part.selectedBorder ? part.selectedBorder : part.border);
}

QColor penOf(const CellPart &part, const RowLook &look, const Tokens &tokens)
{
    if (look.dimmed)
        return tokens.text3;
    return part.avatar >= 0 ? tokens.avatars[std::size_t(part.avatar)].text : tokens.*part.pen;
}

QRectF placed(const QRectF &box, const QRect &room, bool mirrored)
{
    const qreal x = mirrored ? room.x() + room.width() - box.right() : room.x() + box.x();
    return { QPointF(x, room.y() + box.y()), box.size() };
}

QRect roomOf(const ColumnBox &column, const QRect &rowRect, bool mirrored)
{
    const int left = mirrored ? column.padding.trail : column.padding.lead;
    const int width = column.width - column.padding.lead - column.padding.trail;
    return { column.x + left, rowRect.y(), qMax(0, width), rowRect.height() - 1 };
}

} // namespace

RowPainter::RowPainter(const ReportTableModel *model) : m_model(model) { }

void RowPainter::resetFonts()
{
    m_fonts = TableFonts();
    forgetAll();
}

void RowPainter::forgetRows(int first, int last)
{
    const QList<int> rows = m_rows.keys();
    for (const int row : rows)
        if (row >= first && row <= last)
            m_rows.remove(row);
}

void RowPainter::forgetAll()
{
    m_rows.clear();
}

CellLayout RowPainter::build(int row, int section, qreal room, int rowHeight) const
{
    const Row &data = *m_model->row(row);
    const QVariant &value = data.values.at(section);
    if (!value.isValid())
        return {};
    return layoutCell(
        { value, m_model->column(section), data.id, m_model->formatOf(row), m_fonts, room, qreal(rowHeight - 1) });
}

const CellLayout *RowPainter::layout(int row, const ColumnBox &column, int rowHeight)
{
    if (!m_model->row(row))
        return nullptr;
    CachedRow *cached = m_rows.object(row);
    if (!cached) {
        cached = new CachedRow(m_model->columnCount());
        m_rows.insert(row, cached);
    }
    CachedCell &cell = (*cached)[column.section];
    if (cell.width != column.width || cell.padding != column.padding) {
        const int room = column.width - column.padding.lead - column.padding.trail;
        cell = { column.width, column.padding, build(row, column.section, qMax(0, room), rowHeight) };
    }
    return cell.layout.parts.isEmpty() ? nullptr : &cell.layout;
}

qreal RowPainter::contentWidth(int row, int section, int rowHeight) const
{
    return m_model->row(row) ? build(row, section, -1, rowHeight).width : 0;
}

void RowPainter::paintGround(QPainter *painter, const QRect &rect, const RowLook &look, const Tokens &tokens) const
{
    painter->fillRect(rect.adjusted(0, 0, 0, -1), groundOf(look, tokens));
    const QColor line = look.selected && look.focused ? tokens.accentLine : tokens.lineRow;
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, line);
}

void RowPainter::paintCell(QPainter *painter, int row, const ColumnBox &column, const QRect &rowRect,
                           const RowLook &look, const Tokens &tokens)
{
    const QRect room = roomOf(column, rowRect, look.mirrored);
    if (!m_model->row(row)) {
        paintBar(painter, row, column, room, tokens);
        return;
    }
    const CellLayout *cell = layout(row, column, rowRect.height());
    if (!cell)
        return;
    const bool tooWide = cell->width > room.width();
    if (tooWide) {
        painter->save();
        painter->setClipRect(QRect(column.x, rowRect.y(), column.width, rowRect.height()), Qt::IntersectClip);
    }
    paintLayout(painter, *cell, room, look, tokens);
    if (tooWide)
        painter->restore();
}

void RowPainter::paintLayout(QPainter *painter, const CellLayout &layout, const QRect &room, const RowLook &look,
                             const Tokens &tokens)
{
    for (const CellPart &part : layout.parts) {
        if (part.shape != CellShape::None)
            m_shapes.draw(painter, placed(part.box, room, look.mirrored), part.shape, fillOf(part, look, tokens),
                          borderOf(part, look, tokens));
        const QRectF box = placed(part.textBox, room, look.mirrored);
        if (!m_markedText.isEmpty() && part.avatar < 0)
            paintMarks(painter, part, box, tokens);
        painter->setFont(m_fonts.font(part.font));
        painter->setPen(penOf(part, look, tokens));
        painter->drawStaticText(QPointF(qRound(box.x()), box.y()), part.text);
        // Qt 6.4 puts the line of a struck font somewhere else in a static text.
        if (part.font == FontRole::Struck)
            painter->fillRect(QRectF(qRound(box.x()), qRound(box.center().y()), box.width(), 1),
                              penOf(part, look, tokens));
    }
}

void RowPainter::setMarkedText(const QString &text)
{
    m_markedText = folded(text);
}

void RowPainter::paintMarks(QPainter *painter, const CellPart &part, const QRectF &box, const Tokens &tokens) const
{
    const QString text = part.text.text();
    const QString comparable = folded(text);
    const QFontMetricsF &metrics = m_fonts.metrics(part.font);
    for (qsizetype at = comparable.indexOf(m_markedText); at >= 0;
         at = comparable.indexOf(m_markedText, at + m_markedText.size())) {
        const qreal start = metrics.horizontalAdvance(text.left(at));
        const qreal end = metrics.horizontalAdvance(text.left(at + m_markedText.size()));
        // Letters that run from the right begin at the right edge.
        const qreal x = text.isRightToLeft() ? box.right() - end : box.x() + start;
        painter->fillRect(QRectF(x, box.y(), end - start, box.height()), tokens.warnSoft);
    }
}

void RowPainter::paintBar(QPainter *painter, int row, const ColumnBox &column, const QRect &room, const Tokens &tokens)
{
    constexpr int height = 8;
    // Uneven lengths, the same at every paint.
    const int percent = 45 + int((unsigned(row) * 37U + unsigned(column.section) * 53U) % 40U);
    const QRectF box(room.x(), room.y() + (room.height() - height) / 2, room.width() * percent / 100, height);
    m_shapes.draw(painter, box, CellShape::Badge, tokens.bgTrack);
}

void RowPainter::paintSelectionBar(QPainter *painter, const QRect &rowRect, const RowLook &look,
                                   const Tokens &tokens) const
{
    constexpr int width = 3;
    const int x = look.mirrored ? rowRect.right() - width + 1 : rowRect.x();
    painter->fillRect(x, rowRect.y(), width, rowRect.height() - 1, look.focused ? tokens.accent : tokens.lineControl);
}

} // namespace rollbook
