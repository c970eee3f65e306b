// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heightgrip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/readers.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int gripHeight = 6;
constexpr int keyStep = 24;

} // namespace

HeightGrip::HeightGrip(const QString &name, QWidget *panel) : QWidget(panel)
{
    readers::setRole(this, QAccessible::Splitter);
    setAccessibleName(name);
    setToolTip(name);
    setCursor(Qt::SizeVerCursor);
    setFocusPolicy(Qt::TabFocus);
    panel->installEventFilter(this);
}

bool HeightGrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        setGeometry(0, 0, parentWidget()->width(), gripHeight);
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void HeightGrip::paintEvent(QPaintEvent *)
{
    if (hasFocus())
        QPainter(this).fillRect(0, 0, width(), 2, tokensOf(this).focus);
}

void HeightGrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeightGrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HeightGrip::keyPressEvent(QKeyEvent *event)
{
    const int height = parentWidget()->height();
    if (event->key() == Qt::Key_Up)
        Q_EMIT heightWanted(height + metrics::px(keyStep));
    else if (event->key() == Qt::Key_Down)
        Q_EMIT heightWanted(height - metrics::px(keyStep));
    else
        QWidget::keyPressEvent(event);
}

void HeightGrip::mousePressEvent(QMouseEvent *event)
{
    m_pressedY = event->globalPosition().toPoint().y();
    m_pressedHeight = parentWidget()->height();
}

void HeightGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT heightWanted(m_pressedHeight + m_pressedY - event->globalPosition().toPoint().y());
}

void HeightGrip::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT usualWanted();
}

} // namespace rollbook
