// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QSlider>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int ringWidth = 2;
constexpr int ringGap = 2;

class RingFrame : public QWidget {
public:
    explicit RingFrame(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), QColor(), tokensOf(this).focus, metrics::radiusCard + ringGap, ringWidth);
    }
};

bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget)
        || qobject_cast<const QTabBar *>(widget) || widget->property("focusRing").isValid();
}

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// The widget whose child the ring can be without being cut off: the content of a scroll area, or the window.
QWidget *hostOf(QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *area =
            qobject_cast<QScrollArea *>(parent->parentWidget() ? parent->parentWidget()->parentWidget() : nullptr);
        if ((area && area->widget() == parent) || parent->isWindow())
            return parent;
    }
    return nullptr;
}

} // namespace

FocusRing::FocusRing(QApplication *app) : QObject(app)
{
    app->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::target() const
{
    return m_target;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            const auto reason = static_cast<QFocusEvent *>(event)->reason();
            if (byKeyboard(reason) && wantsRing(widget))
                surround(widget);
            else if (widget != m_target)
                surround(nullptr);
        }
        break;
    case QEvent::MouseButtonPress:
        if (watched == m_target)
            surround(nullptr);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (watched == m_target && m_frame)
            m_frame->hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
        if (m_target && watched->isWidgetType()
            && (watched == m_target || static_cast<QWidget *>(watched)->isAncestorOf(m_target)))
            follow();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::surround(QWidget *widget)
{
    m_target = widget;
    QWidget *host = widget ? hostOf(widget) : nullptr;
    if (!m_frame || m_frame->parentWidget() != host) {
        delete m_frame;
        if (host)
            m_frame = new RingFrame(host);
    }
    follow();
}

void FocusRing::follow()
{
    if (!m_frame)
        return;
    if (!m_target || !m_target->isVisible() || !m_target->hasFocus()) {
        m_frame->hide();
        return;
    }
    const int out = m_target->property("focusRing") == QVariant(u"inside"_s) ? 0 : ringGap + ringWidth;
    const QPoint at = m_target->mapTo(m_frame->parentWidget(), QPoint(0, 0));
    m_frame->setGeometry(QRect(at, m_target->size()).adjusted(-out, -out, out, out));
    m_frame->raise();
    m_frame->show();
}

} // namespace rollbook
