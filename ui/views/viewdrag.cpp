// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewdrag.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>

namespace rollbook {

namespace {

constexpr int lineHeight = 2;
constexpr int beside = 60; ///< px beside the list: it is not meant any more

class DropLine final : public QWidget {
public:
    explicit DropLine(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("views.drop"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(this).accent); }
};

} // namespace

ViewDrag::ViewDrag(QScrollArea *area) : QObject(area), m_area(area), m_line(new DropLine(area->widget())) { }

void ViewDrag::watch(QAbstractButton *entry, const QString &id)
{
    m_ids.insert(entry, id);
    entry->installEventFilter(this);
    connect(entry, &QObject::destroyed, this, [this, entry] {
        m_ids.remove(entry);
        m_order.removeOne(entry);
        if (m_dragged == entry)
            end(false);
    });
}

bool ViewDrag::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_dragged = static_cast<QAbstractButton *>(watched);
        m_pressed = mouse->pos();
        return false;
    }
    if (watched != m_dragged)
        return false;
    const bool dragging = m_line->isVisible() || m_place >= 0;
    switch (event->type()) {
    case QEvent::MouseMove:
        if (!dragging && (mouse->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return false;
        follow(m_dragged->mapTo(m_area->widget(), mouse->pos()));
        return true;
    case QEvent::MouseButtonRelease:
        end(true);
        return dragging; // else it is a click
    case QEvent::ShortcutOverride:
        event->setAccepted(dragging && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape);
        return event->isAccepted();
    case QEvent::KeyPress:
        if (!dragging || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        end(false);
        return true;
    case QEvent::Hide:
    case QEvent::FocusOut:
        end(false);
        return false;
    default:
        return false;
    }
}

void ViewDrag::follow(const QPoint &inList)
{
    m_dragged->setDown(false); // what is let go of is no click
    m_dragged->setCursor(Qt::ClosedHandCursor);
    const QWidget *list = m_area->widget();
    const bool meant = list->rect().adjusted(-beside, -beside, beside, beside).contains(inList);
    m_place = meant ? placeAt(inList.y()) : int(m_order.indexOf(m_dragged));
    const int y =
        m_place < m_order.size() ? m_order.at(m_place)->y() : m_order.constLast()->geometry().bottom() + 1 - lineHeight;
    m_line->setGeometry(0, qMax(0, y - lineHeight / 2), list->width(), lineHeight);
    m_line->setVisible(meant);
    m_line->raise();
    m_area->ensureVisible(0, inList.y(), 0, m_dragged->height());
}

int ViewDrag::placeAt(int y) const
{
    int place = 0;
    while (place < m_order.size() && m_order.at(place)->geometry().center().y() < y)
        ++place;
    return place;
}

void ViewDrag::end(bool drop)
{
    QAbstractButton *dragged = std::exchange(m_dragged, nullptr);
    const int place = std::exchange(m_place, -1);
    m_line->hide();
    if (!dragged || place < 0)
        return;
    dragged->unsetCursor();
    const int from = int(m_order.indexOf(dragged));
    const int steps = (place > from ? place - 1 : place) - from;
    if (drop && from >= 0 && steps != 0)
        Q_EMIT moved(m_ids.value(dragged), steps);
}

} // namespace rollbook
