// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QSet>
#include <QVariantMap>

#include <fcntl.h>
#include <functional>
#include <unistd.h>

/// A program of its own on the bus: it has a name there until it is deleted.
class BusProgram : public QObject {
    Q_OBJECT
public:
    BusProgram(const QString &service, const QString &path)
        : m_connection(service),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection))
    {
        if (!m_bus.registerObject(path, this,
                                  QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals)
            || !m_bus.registerService(service))
            qFatal("no bus for %s", qPrintable(service));
    }
    ~BusProgram() override { QDBusConnection::disconnectFromBus(m_connection); }

private:
    QString m_connection;
    QDBusConnection m_bus;
};

/// What shows notices.
class NotificationDaemon final : public BusProgram {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit NotificationDaemon(const QStringList &abilities)
        : BusProgram(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications")),
          m_abilities(abilities)
    {
    }
    struct Shown {
        QString program;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return m_abilities; }
    Q_SCRIPTABLE uint Notify(const QString &program, uint, const QString &, const QString &title, const QString &body,
                             const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({ program, title, body, actions, hints });
        return uint(shown.size()) + 40;
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QStringList m_abilities;
};

/// Who puts the computer to sleep; it stays awake as long as a pipe is open.
class LoginManager final : public BusProgram {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    LoginManager() : BusProgram(QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1")) { }
    ~LoginManager() override
    {
        for (const int pipe : std::as_const(m_pipes))
            ::close(pipe);
    }
    QList<QStringList> asked;
    /// How many keep the computer awake.
    int held() const
    {
        int count = 0;
        for (const int pipe : m_pipes) {
            char byte = 0;
            count += ::read(pipe, &byte, 1) != 0; // the end of the file: nobody has the other end any more
        }
        return count;
    }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                                 const QString &mode)
    {
        asked.append(QStringList { what, who, why, mode });
        int ends[2] = { -1, -1 };
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("no pipe");
        m_pipes << ends[0];
        QDBusUnixFileDescriptor descriptor;
        descriptor.giveFileDescriptor(ends[1]);
        return descriptor;
    }

private:
    QList<int> m_pipes;
};

/// A session's power manager, as KDE and Xfce have it.
class PowerManager final : public BusProgram {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    PowerManager()
        : BusProgram(QStringLiteral("org.freedesktop.PowerManagement"),
                     QStringLiteral("/org/freedesktop/PowerManagement/Inhibit"))
    {
    }
    int asked = 0;
    QSet<uint> held;
    std::function<void()> beforeTheAnswer = [] {};

public Q_SLOTS:
    Q_SCRIPTABLE uint Inhibit(const QString &, const QString &)
    {
        held.insert(uint(++asked));
        beforeTheAnswer();
        return uint(asked);
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { held.remove(cookie); }
};

/// GNOME's session manager.
class GnomeSession final : public BusProgram {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")
public:
    GnomeSession() : BusProgram(QStringLiteral("org.gnome.SessionManager"), QStringLiteral("/org/gnome/SessionManager"))
    {
    }
    QList<uint> flags;
    int held = 0;

public Q_SLOTS:
    Q_SCRIPTABLE uint Inhibit(const QString &, uint, const QString &, uint what)
    {
        flags << what;
        ++held;
        return 7;
    }
    Q_SCRIPTABLE void Uninhibit(uint cookie) { held -= cookie == 7; }
};
