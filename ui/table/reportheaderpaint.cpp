// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/reportheader.h"

#include "models/reporttablemodel.h"
#include "ui/table/cells/cells.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

// How the header looks.

namespace rollbook {

namespace {

constexpr int arrowSize = 12;
constexpr int priorityWidth = 10;
constexpr int markOverhang = 4; ///< of the padding that the mark may use
constexpr int markGap = 2;
constexpr int loadingHeight = 2;
constexpr int loadingInterval = 50;

} // namespace

int ReportHeader::sortMarkWidth(int section) const
{
    return sorted(section) ? markGap + arrowSize + markGap + priorityWidth : 0;
}

void ReportHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &tokens = tokensOf(this);
    const QRect all = viewport()->rect();
    painter.fillRect(event->rect(), tokens.bgSubtle);
    painter.fillRect(all.x(), all.bottom(), all.width(), 1, tokens.line);
    for (int visual = 0; visual < count(); ++visual) {
        const int section = logicalIndex(visual);
        const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), all.height());
        const bool covered = section == m_frozen && frozenWidth() > 0;
        if (!covered && rect.intersects(event->rect()))
            paintSection(&painter, rect, section);
    }
    if (frozenWidth() > 0)
        paintSection(&painter, QRect(seenX(m_frozen), 0, frozenWidth(), all.height()), m_frozen);
    if (m_loading.isActive())
        paintLoadingLine(&painter, tokens);
}

void ReportHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(this);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, section == m_hovered ? tokens.bgHover : tokens.bgSubtle);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
    if (visualIndex(section) != count() - 1) {
        const int x = isRightToLeft() ? rect.left() : rect.right();
        painter->fillRect(x, rect.y() + 8, 1, rect.height() - 17, tokens.line);
    }
    const ColumnPadding own = padding(section);
    const QRect room =
        isRightToLeft() ? rect.adjusted(own.trail, 0, -own.lead, -1) : rect.adjusted(own.lead, 0, -own.trail, -1);
    paintLabel(painter, room, section, tokens);
    if (hasFocus() && m_keyboard && visualIndex(section) == m_focused) {
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void ReportHeader::paintLabel(QPainter *painter, QRect room, int section, const Tokens &tokens) const
{
    const bool marked = sorted(section);
    const FontRole role = marked ? FontRole::HeaderSorted : FontRole::Header;
    const bool trailing = alignsTrailing(m_model->column(section).kind);
    const bool right = trailing != isRightToLeft();
    const int mark = sortMarkWidth(section);
    const QString label = m_fonts.metrics(role).elidedText(m_model->column(section).label, Qt::ElideRight,
                                                           qMax(0, room.width() - qMax(0, mark - markOverhang)));
    const int width = qCeil(m_fonts.metrics(role).horizontalAdvance(label));
    painter->setFont(m_fonts.font(role));
    painter->setPen(marked ? tokens.text : tokens.text2);
    painter->drawText(
        room, int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::AlignAbsolute,
        label);
    if (!marked)
        return;
    // Beside the text, on the side where the column is open, so that the text keeps its place over the cells.
    const QRect beside = right ? QRect(room.right() + 1 - width - mark, room.y(), mark, room.height())
                               : QRect(room.x() + width, room.y(), mark, room.height());
    paintSort(painter, beside, section, right, tokens);
}

void ReportHeader::paintSort(QPainter *painter, const QRect &rect, int section, bool arrowLast,
                             const Tokens &tokens) const
{
    const QVariant sorted = m_model->headerData(section, Qt::Horizontal, ReportTableModel::SortOrderRole);
    const bool up = sorted.value<Qt::SortOrder>() == Qt::AscendingOrder;
    const int priority = m_model->headerData(section, Qt::Horizontal, ReportTableModel::SortPriorityRole).toInt();
    QRect arrow(rect.x() + markGap, rect.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize);
    QRect number(arrow.right() + 1 + markGap, rect.y(), priorityWidth, rect.height());
    if (arrowLast) {
        number.moveLeft(rect.x());
        arrow.moveLeft(number.right() + 1 + markGap);
    }
    icons::paint(painter, arrow, up ? u"arrow-up"_s : u"arrow-down"_s, tokens.text);
    painter->setFont(m_fonts.font(FontRole::Priority));
    painter->setPen(tokens.accentText);
    painter->drawText(number, Qt::AlignCenter, QString::number(priority));
}

void ReportHeader::setLoadingLine(bool on)
{
    if (on == m_loading.isActive())
        return;
    m_loadingStep = 0;
    if (on)
        m_loading.start(loadingInterval, this);
    else
        m_loading.stop();
    viewport()->update();
}

void ReportHeader::paintLoadingLine(QPainter *painter, const Tokens &tokens) const
{
    const QRect all = viewport()->rect();
    const int width = all.width() / 3;
    const int travel = all.width() + width;
    const int x = (m_loadingStep * 24) % qMax(1, travel) - width;
    painter->fillRect(isRightToLeft() ? all.width() - x - width : x, all.bottom() + 1 - loadingHeight, width,
                      loadingHeight, tokens.accent);
}

void ReportHeader::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_loading.timerId()) {
        QHeaderView::timerEvent(event);
        return;
    }
    ++m_loadingStep;
    const QRect all = viewport()->rect();
    viewport()->update(0, all.height() - loadingHeight, all.width(), loadingHeight);
}

} // namespace rollbook
