// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/focusareas.h"

#include <QApplication>
#include <QWidget>

namespace rollbook {

bool focusInto(QWidget *area)
{
    if (!area->isVisible())
        return false;
    const QList<QWidget *> candidates = QList<QWidget *> { area } + area->findChildren<QWidget *>();
    for (QWidget *widget : candidates) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void focusNextArea(const QList<QWidget *> &areas, bool forward)
{
    const QWidget *focused = QApplication::focusWidget();
    const qsizetype count = areas.size();
    qsizetype at = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i)
        if (focused && (areas.at(i) == focused || areas.at(i)->isAncestorOf(focused)))
            at = i;
    for (qsizetype step = 1; step <= count; ++step)
        if (focusInto(areas.at((at + (forward ? step : count * 2 - step)) % count)))
            return;
}

} // namespace rollbook
