// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row under the hand: focus, dragging and its menu.
#include "ui/exports/exportrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

void ExportRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    if (m_dragged)
        painter.fillRect(rect(), tokens.bgSelect);
    painter.fillRect(0, height() - 1, width(), 1, tokens.lineRow);
    if (isMovable()) {
        // Sits in the margin, so that names stay in line.
        const qreal side = metrics::space3;
        QRectF handle(2, (height() - side) / 2, side, side);
        if (layoutDirection() == Qt::RightToLeft)
            handle.moveLeft(width() - side - 2);
        icons::paint(&painter, handle, u"drag"_s, tokens.text3);
    }
    if (m_ring && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -2), QColor(), tokens.focus, metrics::radiusControl, 2);
    }
}

void ExportRow::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    m_ring = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason
        || (reason == Qt::ActiveWindowFocusReason && m_ring);
    QWidget::focusInEvent(event);
    update();
}

void ExportRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ExportRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && isMovable())
        m_pressed = event->pos();
    else
        QWidget::mousePressEvent(event);
}

void ExportRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    if (!m_dragged) {
        if ((event->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragged = true;
        setCursor(Qt::ClosedHandCursor);
        update();
    }
    Q_EMIT draggedTo(event->globalPosition().toPoint());
}

void ExportRow::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed.reset();
    if (!m_dragged)
        return;
    m_dragged = false;
    setCursor(Qt::OpenHandCursor);
    update();
    Q_EMIT dropped();
}

void ExportRow::cancelDrag()
{
    m_pressed.reset();
    if (!std::exchange(m_dragged, false))
        return;
    setCursor(isMovable() ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT dragCancelled();
}

void ExportRow::contextMenuEvent(QContextMenuEvent *event)
{
    cancelDrag();
    openMenu(event->globalPos());
}

void ExportRow::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"download.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *name, const QString &text, const QString &icon, auto act) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : icons::icon(icon), text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto asks = [this](ExportAction action) { return [this, action] { Q_EMIT wanted(action); }; };
    const ExportState state = m_entry.progress.state;
    const bool ours = !m_entry.elsewhere;
    if (state == ExportState::Done)
        add("menu.open", tr("Open"), u"open"_s, asks(ExportAction::Open));
    if (ours && state == ExportState::Waiting)
        add("menu.next", tr("Start next"), u"arrow-up"_s, asks(ExportAction::StartNext))->setEnabled(!m_startsNext);
    if (!m_pause->isHidden())
        add("menu.pause", m_pause->text(), u"pause"_s, asks(ExportAction::Pause));
    if (!m_resume->isHidden())
        add("menu.resume", m_resume->text(), {}, asks(ExportAction::Resume));
    if (!m_cancel->isHidden())
        add("menu.cancel", m_cancel->text(), u"close"_s, asks(ExportAction::Cancel));
    if (!m_retry->isHidden())
        add("menu.retry", tr("Retry"), u"refresh"_s, [this] { askAgain(); });
    if (isFinal(state))
        add("menu.again", tr("Run again\u2026"), u"export"_s, asks(ExportAction::RunAgain));
    if (hasDetails())
        add("menu.details", tr("Details"), u"info"_s, [this] { showDetails(); });
    menu->addSeparator();
    add("menu.folder", tr("Show in folder"), u"folder"_s, asks(ExportAction::Folder));
    add("menu.copy", tr("Copy path"), u"copy"_s, asks(ExportAction::CopyPath));
    if (isFinal(state)) {
        menu->addSeparator();
        add("menu.remove", tr("Remove from list"), u"close"_s, asks(ExportAction::Remove));
    }
    menu->popup(globalPosition);
}

} // namespace rollbook
