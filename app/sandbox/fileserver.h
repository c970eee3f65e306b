// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faults.h"
#include "sandbox/jobs.h"
#include "sandbox/requestlog.h"

#include <QTcpServer>

class QTcpSocket;

namespace rollbook::sandbox {

/// Serves the finished exports on an origin of its own: GET and HEAD, ranges, constant memory. A request that carries
/// Authorization is refused, since credentials belong to the API alone.
class FileServer : public QTcpServer {
    Q_OBJECT
public:
    FileServer(Jobs &jobs, Faults &faults, RequestLog &log, Request::Port port);

    /// The root of the origin that the redirect fault points at; without one this port never redirects.
    void setRedirectTarget(const QString &root) { m_redirectTarget = root; }
    /// "http://127.0.0.1:PORT"
    QString root() const;

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    void sendFile(QTcpSocket *socket, const Request &request, const StoredFile &file);

    Jobs &m_jobs;
    Faults &m_faults;
    RequestLog &m_log;
    Request::Port m_port;
    QString m_redirectTarget;
};

} // namespace rollbook::sandbox
