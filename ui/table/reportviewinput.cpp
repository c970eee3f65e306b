// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/reportview.h"

#include "models/reporttablemodel.h"
#include "ui/theme/text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QHoverEvent>
#include <QMimeData>
#include <QToolTip>

// What the user does to the table.

namespace rollbook {

void ReportView::keyPressEvent(QKeyEvent *event)
{
    if (!m_keyboard) {
        m_keyboard = true;
        viewport()->update();
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool menu =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (enter && currentIndex().isValid() && !(event->modifiers() & Qt::ControlModifier))
        Q_EMIT rowActivated(currentRow());
    else if (menu)
        openKeyboardMenu();
    else if (!copyByKey(event)) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool ReportView::copyByKey(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (event->key() != Qt::Key_C && !event->matches(QKeySequence::Copy))
        return false;
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        copyRows(true);
    else if (modifiers == (Qt::ControlModifier | Qt::AltModifier))
        copyEmails();
    else if (event->matches(QKeySequence::Copy))
        copyRows(false);
    else
        return false;
    return true;
}

void ReportView::openKeyboardMenu()
{
    if (!currentIndex().isValid())
        return;
    scrollTo(currentIndex());
    const QRect cell = visualRect(currentIndex()) & viewport()->rect();
    Q_EMIT contextMenuRequestedFor(currentRow(), viewport()->mapToGlobal(cell.center()));
}

void ReportView::contextMenuEvent(QContextMenuEvent *event)
{
    // The Menu key arrives as a key press as well and is handled there.
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard)
        return;
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        Q_EMIT contextMenuRequestedFor(index.row(), event->globalPos());
}

void ReportView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    update(currentIndex());
    QTableView::mousePressEvent(event);
}

void ReportView::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::MouseFocusReason)
        m_keyboard = false;
    else if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_keyboard = true;
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ReportView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ReportView::setHoveredRow(int row)
{
    const int hovered = row >= 0 && row < m_model->rowCount() ? row : -1;
    if (hovered == m_hoveredRow)
        return;
    viewport()->update(rowRect(m_hoveredRow));
    m_hoveredRow = hovered;
    viewport()->update(rowRect(m_hoveredRow));
}

bool ReportView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hoverY = static_cast<QHoverEvent *>(event)->position().toPoint().y();
        setHoveredRow(rowAtY(m_hoverY));
        break;
    case QEvent::HoverLeave:
        m_hoverY = -1;
        setHoveredRow(-1);
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), viewport(),
                           visualRect(indexAt(help->pos())));
        return true;
    }
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

CopiedRows ReportView::copiedRows() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (const int section = m_header->logicalIndex(visual); !m_header->isSectionHidden(section))
            sections.append(section);
    return { m_model, m_selection->selectedLoadedRows(), sections };
}

void ReportView::copyRows(bool headers)
{
    if (selectedLoadedCount() > 0)
        QGuiApplication::clipboard()->setMimeData(copiedRows().mimeData(headers));
}

void ReportView::copyRowsAs(CopyFormat format)
{
    if (selectedLoadedCount() > 0)
        QGuiApplication::clipboard()->setText(copiedRows().text(format));
}

void ReportView::copyEmails()
{
    if (const QString emails = copiedRows().emails(); !emails.isEmpty())
        QGuiApplication::clipboard()->setText(emails);
}

void ReportView::copyCell()
{
    // Not the model's own text: a row that is shown for a moment stays masked on the clipboard.
    const int section = currentIndex().column();
    if (const Row *row = currentIndex().isValid() ? m_model->row(currentRow()) : nullptr)
        QGuiApplication::clipboard()->setText(
            m_model->format().fullText(row->values.at(section), m_model->column(section)));
}

} // namespace rollbook
