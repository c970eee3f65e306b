// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/countscells.h"

#include "models/countsmodel.h"
#include "ui/charts/countsview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace rollbook {

namespace {

constexpr int innerPadding = 6;

bool isTotalRow(const QModelIndex &index)
{
    return index.data(CountsModel::TotalRole).toBool();
}

/// The column of totals comes before the last one, the shares.
bool isStrong(const QModelIndex &index)
{
    return isTotalRow(index) || index.column() == index.model()->columnCount() - 2;
}

bool isZero(const QModelIndex &index)
{
    return index.column() > 0 && index.data(CountsModel::SortRole).toLongLong() == 0;
}

void paintGround(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &line)
{
    painter->fillRect(rect.adjusted(0, 0, 0, -1), ground);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, line);
}

} // namespace

CountsPadding countsPadding(int column, int columns)
{
    return { column == 0 ? metrics::space4 : innerPadding, column == columns - 1 ? metrics::space4 : innerPadding };
}

QRect countsRoom(const QRect &rect, const CountsPadding &padding, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? rect.adjusted(padding.trail, 0, -padding.lead, 0)
                                        : rect.adjusted(padding.lead, 0, -padding.trail, 0);
}

QFont countsFont(bool strong)
{
    return metrics::font(metrics::Type::Small, strong ? QFont::DemiBold : QFont::Normal);
}

CountsCells::CountsCells(CountsView *view) : QStyledItemDelegate(view), m_view(view) { }

void CountsCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(m_view);
    const QRect &rect = option.rect;
    const bool current = m_view->isCurrentRow(index.row());
    if (isTotalRow(index)) {
        paintGround(painter, rect, tokens.bgSubtle, tokens.line);
        painter->fillRect(rect.x(), rect.y(), rect.width(), 1, tokens.line);
    } else if (current) {
        paintGround(painter, rect, tokens.bgSelect, tokens.accentLine);
    } else {
        paintGround(painter, rect, m_view->isHovered(index) ? tokens.bgHover : tokens.bgBase, tokens.lineRow);
    }

    const CountsPadding padding = countsPadding(index.column(), index.model()->columnCount());
    const QRect room = countsRoom(rect.adjusted(0, 0, 0, -1), padding, option.direction);
    painter->setFont(countsFont(isStrong(index)));
    // Counts of an earlier question stay in sight, dimmed, while the next one is answered.
    painter->setPen(isZero(index) || !m_view->isEnabled() ? tokens.text3 : tokens.text);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room,
                      visualAlignment(option.direction, index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)
                          | Qt::TextSingleLine,
                      text);
    if (option.state.testFlag(QStyle::State_HasFocus) && m_view->showsFocus()) {
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

bool CountsCells::isElided(const QModelIndex &index) const
{
    const CountsPadding padding = countsPadding(index.column(), index.model()->columnCount());
    const int room = m_view->columnWidth(index.column()) - padding.lead - padding.trail;
    return QFontMetrics(countsFont(isStrong(index))).horizontalAdvance(index.data().toString()) > room;
}

} // namespace rollbook
