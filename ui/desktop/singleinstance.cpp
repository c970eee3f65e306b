// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int patienceMs = 180;  ///< of a start
constexpr int pauseMs = 15;      ///< until a first one that has just begun listens
constexpr int silenceMs = 2'000; ///< of a caller
constexpr qsizetype mostBytes = 4096;

QByteArray written(const Handover &wishes)
{
    const QJsonObject object { { u"profile"_s, wishes.profile },
                               { u"sample"_s, wishes.sample },
                               { u"token"_s, QString::fromLatin1(wishes.token) } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> understood(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.size() != 3 || !object["profile"_L1].isString() || !object["sample"_L1].isBool()
        || !object["token"_L1].isString())
        return {};
    return Handover { object["profile"_L1].toString(), object["sample"_L1].toBool(),
                      object["token"_L1].toString().toLatin1() };
}

} // namespace

QString SingleInstance::pathFor(const QString &runtimeFolder, const QString &dataFolder, const QString &configFolder)
{
    if (runtimeFolder.isEmpty())
        return {};
    const QByteArray folders = (dataFolder + u'\n' + configFolder).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folders, QCryptographicHash::Sha256).toHex().left(12);
    return QString(runtimeFolder + "/rollbook-"_L1 + QLatin1String(hash)); // short: the path of a socket has 107 bytes
}

QString SingleInstance::userPath()
{
    const auto folder = [](QStandardPaths::StandardLocation of) { return QStandardPaths::writableLocation(of); };
    return pathFor(folder(QStandardPaths::RuntimeLocation), folder(QStandardPaths::GenericDataLocation),
                   folder(QStandardPaths::GenericConfigLocation));
}

SingleInstance::SingleInstance(const QString &path, QObject *parent)
    : QObject(parent),
      m_path(path),
      m_lock(QString(path + ".lock"_L1)),
      m_server(this)
{
    m_lock.setStaleLockTime(0); // it is held as long as the program lives
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::Role SingleInstance::start(const Handover &wishes)
{
    if (m_path.isEmpty())
        return Role::Alone;
    if (m_lock.tryLock(0))
        return listen() ? Role::First : Role::Alone;
    return m_lock.error() == QLockFile::LockFailedError && handOver(wishes) ? Role::HandedOver : Role::Alone;
}

/// Whoever has the lock owns the socket, so one that lies there is of a program that is gone.
bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_path);
    return m_server.listen(m_path);
}

/// The system takes the wishes, so that the other program may be busy.
bool SingleInstance::handOver(const Handover &wishes) const
{
    const QDeadlineTimer deadline(patienceMs);
    const auto left = [&] { return int(qMax<qint64>(1, deadline.remainingTime())); };
    while (!deadline.hasExpired()) {
        QLocalSocket socket;
        socket.connectToServer(m_path, QIODevice::WriteOnly);
        if (socket.waitForConnected(left())) {
            socket.write(written(wishes));
            return socket.bytesToWrite() == 0 || socket.waitForBytesWritten(left());
        }
        QThread::msleep(pauseMs);
    }
    return false;
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(silenceMs, socket, &QLocalSocket::abort);
        read(socket); // it may all be there
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > mostBytes)
            socket->abort();
        return;
    }
    const auto wishes = understood(socket->readLine(mostBytes));
    socket->disconnect(this);
    socket->deleteLater();
    if (wishes)
        Q_EMIT handedOver(*wishes);
}

} // namespace rollbook
