// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>

#include <optional>

class QLocalSocket;

namespace rollbook {

/// What a second start wants of the program that runs.
struct Handover {
    QString profile = {};  ///< name of a connection to open
    bool sample = false;   ///< opens the practice data
    QByteArray token = {}; ///< under Wayland the right to come to the front

    friend bool operator==(const Handover &, const Handover &) = default;
};

/// One program per user and data: the first holds a lock for its life and listens on a socket beside it, which only its
/// user can reach; a later start leaves its wishes there and ends. A lock without a process is taken over with what
/// lies beside it. Where the two cannot speak, each start is on its own.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    /// Of programs that work on these folders; empty without a folder for sockets.
    static QString pathFor(const QString &runtimeFolder, const QString &dataFolder, const QString &configFolder);
    /// The same for this user's folders.
    static QString userPath();

    explicit SingleInstance(const QString &path, QObject *parent = nullptr);

    enum class Role { First, HandedOver, Alone };
    /// Takes 200 ms at most. First: it listens from now on; what is handed over is told by the event loop. HandedOver:
    /// the program that runs has it, and may still be starting.
    Role start(const Handover &wishes);

Q_SIGNALS:
    void handedOver(const rollbook::Handover &wishes);

private:
    bool listen();
    bool handOver(const Handover &wishes) const;
    void greet();
    void read(QLocalSocket *socket);

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace rollbook
