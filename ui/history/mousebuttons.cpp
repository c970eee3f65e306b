// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/mousebuttons.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace rollbook {

MouseButtons::MouseButtons(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this); // tables and fields keep what is pressed over them to themselves
}

bool MouseButtons::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!press || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton)
        || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    Q_EMIT goRequested(button == Qt::BackButton ? -1 : 1);
    return true;
}

} // namespace rollbook
