// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacymask.h"

#include "settings/uisettings.h"
#include "ui/privacy/screenmask.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace rollbook {

namespace {

bool isShowKey(const QEvent *event)
{
    const auto *key = static_cast<const QKeyEvent *>(event);
    return key->key() == Qt::Key_F8 && !key->isAutoRepeat();
}

} // namespace

PrivacyMask::PrivacyMask(UiSettings *settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_idle(this),
      m_on(settings->masked())
{
    m_idle.setSingleShot(true);
    m_idle.setObjectName(QStringLiteral("privacy.idle"));
    connect(&m_idle, &QTimer::timeout, this, [this] { change(true); });
    refresh();
    ScreenMask::get()->setOn(m_on);
    qApp->installEventFilter(this);
}

void PrivacyMask::setOn(bool on)
{
    m_settings->setMasked(on);
    change(on);
}

void PrivacyMask::change(bool on)
{
    if (m_on == on)
        return;
    hold(false);
    m_on = on;
    ScreenMask::get()->setOn(on);
    Q_EMIT changed(on);
}

void PrivacyMask::hold(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (m_on)
        Q_EMIT rowShownChanged(held);
}

void PrivacyMask::refresh()
{
    const int minutes = m_settings->maskAfter();
    m_idle.setInterval(minutes * 60 * 1000);
    if (minutes > 0)
        m_idle.start();
    else
        m_idle.stop();
}

bool PrivacyMask::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (isShowKey(event))
            hold(event->type() == QEvent::KeyPress);
        [[fallthrough]];
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
        if (m_idle.interval() > 0)
            m_idle.start();
        break;
    case QEvent::ApplicationStateChange: // whoever looks at another window let go of the key there
    case QEvent::WindowDeactivate:
        hold(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rollbook
