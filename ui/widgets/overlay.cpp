// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay.h"

#include "ui/theme/tokens.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace rollbook {

void Overlay::under(QDialog *dialog)
{
    if (!dialog->parentWidget())
        return;
    auto *overlay = new Overlay(dialog->parentWidget()->window());
    dialog->installEventFilter(overlay);
    connect(dialog, &QObject::destroyed, overlay, &QObject::deleteLater);
    if (dialog->isVisible())
        overlay->cover();
}

Overlay::Overlay(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_NoSystemBackground);
    window->installEventFilter(this);
    hide();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).overlay);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize)
            resize(parentWidget()->size());
    } else if (event->type() == QEvent::Show) {
        cover();
    } else if (event->type() == QEvent::Hide) {
        hide();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::cover()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

} // namespace rollbook
