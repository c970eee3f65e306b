// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"

#include <QAbstractHttpServer>

namespace rollbook::sandbox {

/// The API's port.
class ApiServer : public QAbstractHttpServer {
    Q_OBJECT
public:
    explicit ApiServer(RequestLog &log);

    /// Requests before this call are answered with 404.
    void serve(Api *api, int latencyMs);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    RequestLog &m_log;
    Api *m_api = nullptr;
    int m_latencyMs = 0;
};

} // namespace rollbook::sandbox
