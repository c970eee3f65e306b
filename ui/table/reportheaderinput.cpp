// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/reportheader.h"

#include "models/reporttablemodel.h"
#include "ui/theme/text.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QMouseEvent>
#include <QToolTip>

// What the user does to the header.

namespace rollbook {

/// Position as the base class reckons it: where the frozen column would be if it scrolled along.
QPointF ReportHeader::content(const QPointF &position) const
{
    return { position.x() + (isRightToLeft() ? offset() : -offset()), position.y() };
}

template<typename Handler>
void ReportHeader::translated(QMouseEvent *event, Handler handler)
{
    const bool held = event->buttons() != Qt::NoButton || event->type() == QEvent::MouseButtonRelease;
    if (event->type() == QEvent::MouseButtonPress || !held)
        m_pressInFrozen = inFrozen(qRound(event->position().x()));
    if (!m_pressInFrozen) {
        handler(event);
        return;
    }
    QMouseEvent moved(event->type(), content(event->position()), event->globalPosition(), event->button(),
                      event->buttons(), event->modifiers());
    handler(&moved);
}

void ReportHeader::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    m_pressModifiers = event->modifiers();
    translated(event, [this](QMouseEvent *e) { QHeaderView::mousePressEvent(e); });
}

void ReportHeader::mouseMoveEvent(QMouseEvent *event)
{
    translated(event, [this](QMouseEvent *e) { QHeaderView::mouseMoveEvent(e); });
}

void ReportHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressModifiers = event->modifiers();
    translated(event, [this](QMouseEvent *e) { QHeaderView::mouseReleaseEvent(e); });
}

void ReportHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    translated(event, [this](QMouseEvent *e) { QHeaderView::mouseDoubleClickEvent(e); });
}

void ReportHeader::contextMenuEvent(QContextMenuEvent *event)
{
    // The Menu key arrives as a key press as well and is handled there.
    const int section = event->reason() == QContextMenuEvent::Keyboard ? -1 : sectionAt(event->pos().x());
    if (section >= 0)
        Q_EMIT contextMenuRequested(keyOf(section), event->globalPos());
    event->accept();
}

void ReportHeader::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int backward = mirrored ? Qt::Key_Right : Qt::Key_Left;
    m_keyboard = true;
    if (count() == 0) {
        QHeaderView::keyPressEvent(event);
        return;
    }
    const int section = logicalIndex(m_focused);
    if (event->key() == forward || event->key() == backward) {
        const int step = event->key() == forward ? 1 : -1;
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            resizeSection(section, sectionSize(section) + 8 * step);
        } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
            if (const int to = m_focused + step; to >= (m_frozen < 0 ? 0 : 1) && to < count() && section != m_frozen) {
                moveSection(m_focused, to);
                m_focused = to;
            }
        } else {
            moveFocus(step);
        }
    } else if (event->key() == Qt::Key_Menu
               || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)) {
        requestSort(section, true);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        requestSort(section, event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QHeaderView::keyPressEvent(event);
        return;
    }
    event->accept();
    viewport()->update();
}

void ReportHeader::moveFocus(int step)
{
    const int next = m_focused + step;
    if (next < 0 || next >= count() || isSectionHidden(logicalIndex(next)))
        return;
    m_focused = next;
    Q_EMIT sectionFocused(logicalIndex(m_focused));
}

void ReportHeader::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QHeaderView::focusInEvent(event);
    viewport()->update();
}

void ReportHeader::focusOutEvent(QFocusEvent *event)
{
    QHeaderView::focusOutEvent(event);
    viewport()->update();
}

void ReportHeader::setHovered(int section)
{
    if (section == m_hovered)
        return;
    m_hovered = section;
    viewport()->update();
}

QString ReportHeader::toolTipAt(int x) const
{
    const int section = sectionAt(x);
    if (section < 0)
        return {};
    const QString label = m_model->column(section).label;
    if (!sortable(section))
        return tr("%1: the service cannot sort by this column.").arg(label);
    const ColumnPadding own = padding(section);
    const bool cut = sectionSizeFromContents(section).width() > sectionSize(section) + own.trail;
    return cut ? label : QString();
}

bool ReportHeader::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove: {
        const int section = sectionAt(static_cast<QHoverEvent *>(event)->position().toPoint().x());
        setHovered(sortable(section) ? section : -1);
        break;
    }
    case QEvent::HoverLeave:
        setHovered(-1);
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos().x())), viewport());
        return true;
    }
    default:
        break;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace rollbook
