// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/busnotifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default"); ///< a click on the notice itself

constexpr char tokenVariable[] = "XDG_ACTIVATION_TOKEN";

QDBusPendingCall call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace

BusNotifier::BusNotifier(QObject *parent) : Notifier(parent) { }

/// Without the name of the service, which would have to be waited for.
void BusNotifier::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect({}, path, service, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
    bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect({}, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
}

void BusNotifier::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [this, notice] { Q_EMIT refused(notice); }, Qt::QueuedConnection);
        return;
    }
    listen();
    auto *watcher = new QDBusPendingCallWatcher(call(u"GetCapabilities"_s), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> abilities = *watcher;
        if (abilities.isError())
            Q_EMIT refused(notice);
        else
            send(notice, abilities.value().contains(u"body-markup"_s));
    });
}

void BusNotifier::send(const Notice &notice, bool markup)
{
    const QVariantMap hints { { u"desktop-entry"_s, u"org.rollbook.Rollbook"_s } };
    const QStringList actions { defaultAction, tr("Show downloads") };
    const QVariantList arguments {
        u"Rollbook"_s,
        uint(0),
        u"org.rollbook.Rollbook"_s,
        notice.title,
        markup ? notice.body.toHtmlEscaped() : notice.body,
        actions,
        hints,
        -1,
    };
    auto *watcher = new QDBusPendingCallWatcher(call(u"Notify"_s, arguments), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> id = *watcher;
        if (id.isError())
            Q_EMIT refused(notice);
        else
            m_shown.insert(id.value());
    });
}

/// Comes before the click, from daemons that speak version 1.2 of the specification.
void BusNotifier::activationToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_token = token.toUtf8();
}

/// The bus tells every program of every click. Under Wayland only who has the click's token may come to the front, and
/// Qt takes it from the environment.
void BusNotifier::actionInvoked(uint id, const QString &action)
{
    const QByteArray token = m_shown.contains(id) ? std::exchange(m_token, {}) : QByteArray();
    if (action != defaultAction || !m_shown.remove(id))
        return;
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
    Q_EMIT clicked();
    if (!token.isEmpty())
        qunsetenv(tokenVariable); // programs that are started later have no right to it
}

void BusNotifier::notificationClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace rollbook
