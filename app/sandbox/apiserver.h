// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"

#include <QAbstractHttpServer>

namespace rollbook::sandbox {

/// The port of the services.
class ApiServer : public QAbstractHttpServer {
    Q_OBJECT
public:
    explicit ApiServer(RequestLog &log);

    /// Each of them answers what is below its root, the first one everything else as well. Requests before this call
    /// are answered with 404.
    void serve(const QList<Api *> &apis, int latencyMs);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Reply answer(const Request &request) const;

    RequestLog &m_log;
    QList<Api *> m_apis;
    int m_latencyMs = 0;
};

} // namespace rollbook::sandbox
