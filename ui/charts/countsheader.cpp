// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/countsheader.h"

#include "models/countsmodel.h"
#include "ui/charts/chartdrawing.h"
#include "ui/charts/countscells.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int arrowSize = 12;
constexpr int markWidth = 2 + arrowSize;
constexpr int markOverhang = 4; ///< of the padding that the mark may use
constexpr int seriesLine = 3;
constexpr int widestLabel = 140;

} // namespace

CountsHeader::CountsHeader(CountsModel *model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setObjectName(u"counts.header"_s);
    setAccessibleName(tr("Columns of the counts"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setFocusPolicy(Qt::TabFocus);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QHeaderView::sectionClicked, model, &CountsModel::sortNext);
}

bool CountsHeader::isSorted(int section) const
{
    return m_model->shownSort().column == section;
}

QFont CountsHeader::fontOf(int section) const
{
    return metrics::font(metrics::Type::Small, isSorted(section) ? QFont::DemiBold : QFont::Medium);
}

QString CountsHeader::label(int section) const
{
    return m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString CountsHeader::shownLabel(int section, int room) const
{
    const int taken = isSorted(section) ? markWidth - markOverhang : 0;
    return QFontMetrics(fontOf(section)).elidedText(label(section), Qt::ElideRight, qMax(0, room - taken));
}

int CountsHeader::neededWidth(int section) const
{
    const CountsPadding padding = countsPadding(section, m_model->columnCount());
    const int text = qMin(QFontMetrics(fontOf(section)).horizontalAdvance(label(section)), metrics::px(widestLabel));
    return padding.lead + text + (isSorted(section) ? markWidth - markOverhang : 0) + padding.trail + 1;
}

QSize CountsHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), metrics::px(metrics::tableHeader) };
}

QRect CountsHeader::room(int section, const QRect &rect) const
{
    return countsRoom(rect.adjusted(0, 0, 0, -1), countsPadding(section, count()), layoutDirection());
}

void CountsHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &tokens = tokensOf(this);
    const QRect all = viewport()->rect();
    painter.fillRect(all, tokens.bgSubtle);
    painter.fillRect(all.x(), all.bottom(), all.width(), 1, tokens.line);
    for (int section = 0; section < count(); ++section) {
        const QRect rect(sectionViewportPosition(section), 0, sectionSize(section), all.height());
        if (rect.intersects(event->rect()))
            paintSection(&painter, rect, section);
    }
}

void CountsHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = tokensOf(this);
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, section == m_hovered ? tokens.bgHover : tokens.bgSubtle);
    if (section != count() - 1) {
        const int x = isRightToLeft() ? rect.left() : rect.right();
        painter->fillRect(x, rect.y() + 8, 1, rect.height() - 17, tokens.line);
    }
    paintFoot(painter, rect, section, tokens);
    paintLabel(painter, room(section, rect), section, tokens);
    if (hasFocus() && m_keyboard && section == m_focused) {
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void CountsHeader::paintFoot(QPainter *painter, const QRect &rect, int section, const Tokens &tokens) const
{
    const int series = m_model->headerData(section, Qt::Horizontal, CountsModel::SeriesRole).toInt();
    if (series < 0) {
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
        return;
    }
    painter->fillRect(rect.x(), rect.bottom() + 1 - seriesLine, rect.width(), seriesLine,
                      seriesColor(tokens, m_model->data().series.at(series), series));
}

void CountsHeader::paintLabel(QPainter *painter, const QRect &room, int section, const Tokens &tokens) const
{
    const bool sorted = isSorted(section);
    const QString text = shownLabel(section, room.width());
    painter->setFont(fontOf(section));
    painter->setPen(sorted ? tokens.text : tokens.text2);
    const bool right = (section > 0) != isRightToLeft();
    painter->drawText(room, int(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    // Beside the text, on the side where the column is open, so that the text keeps its place over the cells.
    const int width = painter->fontMetrics().horizontalAdvance(text);
    const int x = right ? room.right() + 1 - width - markWidth : room.x() + width + 2;
    const QRect arrow(x, room.center().y() - arrowSize / 2 + 1, arrowSize, arrowSize);
    const bool up = m_model->shownSort().order == Qt::AscendingOrder;
    icons::paint(painter, arrow, up ? u"arrow-up"_s : u"arrow-down"_s, tokens.text);
}

bool CountsHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        setHovered(logicalIndexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
        setHovered(-1);
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        const int width = section < 0 ? 0 : room(section, QRect(0, 0, sectionSize(section), height())).width();
        const bool cut = section >= 0 && shownLabel(section, width) != label(section);
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(label(section)) : QString(), viewport());
        return true;
    }
    default:
        break;
    }
    return QHeaderView::viewportEvent(event);
}

void CountsHeader::setHovered(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

void CountsHeader::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    QHeaderView::mousePressEvent(event);
}

void CountsHeader::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveFocus(isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return moveFocus(isRightToLeft() ? -1 : 1);
    case Qt::Key_Home:
        return moveFocus(-count());
    case Qt::Key_End:
        return moveFocus(count());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (count() > 0)
            m_model->sortNext(m_focused);
        return;
    default:
        QHeaderView::keyPressEvent(event);
    }
}

void CountsHeader::moveFocus(int step)
{
    m_focused = qBound(0, m_focused + step, qMax(0, count() - 1));
    viewport()->update();
    if (count() > 0)
        Q_EMIT sectionFocused(m_focused);
}

void CountsHeader::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    m_focused = qBound(0, m_focused, qMax(0, count() - 1));
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void CountsHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

} // namespace rollbook
