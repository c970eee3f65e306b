// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/buswakelock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QPointer>

#include <iterator>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr uint gnomeSuspend = 4; ///< org.gnome.SessionManager.Inhibit: "the session may not be suspended"

/// Those of the session that are asked where logind does not answer, in this order.
constexpr struct {
    const char *service;
    const char *path;
    const char *interface;
    const char *release;
    bool gnome; ///< which takes a window and flags too
} managers[] = {
    { "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit",
      "org.freedesktop.PowerManagement.Inhibit", "UnInhibit", false },
    { "org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager", "Uninhibit", true },
};

QDBusMessage messageTo(int manager, const QString &method)
{
    const auto &one = managers[manager];
    QDBusMessage message = QDBusMessage::createMethodCall(QLatin1String(one.service), QLatin1String(one.path),
                                                          QLatin1String(one.interface), method);
    message.setAutoStartService(false);
    return message;
}

} // namespace

BusWakeLock::BusWakeLock(QObject *parent) : QObject(parent) { }

BusWakeLock::~BusWakeLock()
{
    release();
}

void BusWakeLock::hold(const QString &reason)
{
    if (m_held)
        return;
    m_held = true;
    m_reason = reason;
    ++m_holds;
    askLogind();
}

void BusWakeLock::release()
{
    m_held = false;
    ++m_holds;
    m_descriptor.reset();
    if (m_cookie)
        giveBack(*m_cookie);
    m_cookie.reset();
}

void BusWakeLock::askLogind()
{
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        askManager(0);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                          u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    message.setArguments({ u"sleep"_s, u"Rollbook"_s, m_reason, u"block"_s });
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, hold = m_holds] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> descriptor = *watcher;
        if (hold != m_holds)
            return;
        if (descriptor.isError())
            askManager(0);
        else
            m_descriptor = std::make_unique<QDBusUnixFileDescriptor>(descriptor.value());
    });
}

void BusWakeLock::askManager(int manager)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (manager >= int(std::size(managers)) || !bus.isConnected())
        return;
    QDBusMessage message = messageTo(manager, u"Inhibit"_s);
    if (managers[manager].gnome)
        message.setArguments({ u"Rollbook"_s, uint(0), m_reason, gnomeSuspend });
    else
        message.setArguments({ u"Rollbook"_s, m_reason });
    // It outlives the lock: what is granted too late has to be given back as well.
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message));
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
            [this, lock = QPointer(this), watcher, manager, hold = m_holds] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> cookie = *watcher;
                const bool late = !lock || hold != m_holds;
                if (cookie.isError() && !late)
                    askManager(manager + 1);
                else if (!cookie.isError() && late)
                    giveBack({ manager, cookie.value() });
                else if (!cookie.isError())
                    m_cookie = Cookie { manager, cookie.value() };
            });
}

void BusWakeLock::giveBack(const Cookie &cookie)
{
    QDBusMessage message = messageTo(cookie.manager, QLatin1String(managers[cookie.manager].release));
    message.setArguments({ cookie.value });
    QDBusConnection::sessionBus().send(message);
}

} // namespace rollbook
