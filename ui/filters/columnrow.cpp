// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/columnrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rollbook {

void ColumnCheck::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers().testFlag(Qt::ControlModifier) && (up || event->key() == Qt::Key_Down))
        Q_EMIT moveRequested(up ? -1 : 1);
    else
        QCheckBox::keyPressEvent(event);
}

ColumnRow::ColumnRow(const QString &key, const QString &label, QWidget *parent)
    : QWidget(parent),
      m_key(key),
      m_label(label),
      m_check(new ColumnCheck(QString(label).replace(u'&', u"&&"_s), this)),
      m_note(plainLabel({}, "caption", "third", this))
{
    m_check->setObjectName(u"columns."_s + key);
    m_check->setAccessibleName(label);
    m_check->setToolTip(plainToolTip(label));
    setFixedHeight(metrics::px(metrics::control));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space4, 0, metrics::space2, 0);
    row->setSpacing(metrics::space2);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(m_note);
    row->addSpacing(metrics::smallControl);
    connect(m_check, &QCheckBox::toggled, this, &ColumnRow::toggled);
    connect(m_check, &ColumnCheck::moveRequested, this, &ColumnRow::moveRequested);
}

void ColumnRow::setShown(bool shown)
{
    m_shown = shown;
    const QSignalBlocker blocker(m_check);
    m_check->setChecked(shown);
    setCursor(shown ? Qt::OpenHandCursor : Qt::ArrowCursor);
    m_check->setCursor(Qt::ArrowCursor);
    update();
}

void ColumnRow::setLocked(bool locked, const QString &note)
{
    m_check->setEnabled(!locked);
    m_note->setText(locked ? note : QString());
}

void ColumnRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (m_dragging)
        painter.fillRect(rect(), tokens.bgSelect);
    if (!m_shown)
        return;
    const int side = metrics::px(metrics::buttonIcon);
    const QRect handle(width() - metrics::space4 - side, (height() - side) / 2, side, side);
    icons::paint(&painter, visual(layoutDirection(), rect(), handle), u"drag"_s, tokens.text3);
}

void ColumnRow::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && m_shown ? event->pos() : QPoint();
}

void ColumnRow::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed.isNull() || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    raise();
    update();
    Q_EMIT dragged(mapToParent(event->pos()));
}

void ColumnRow::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = {};
    m_dragging = false;
    update();
}

} // namespace rollbook
