// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

#include <optional>

namespace rollbook {

/// Tries a connection with one cheap request. finished comes exactly once, never from within start(), then it deletes
/// itself; deleting it earlier aborts the request.
class ConnectionTest final : public QObject {
    Q_OBJECT
public:
    ConnectionTest(ApiClient *client, QObject *parent);
    void start();

Q_SIGNALS:
    /// Without a fault the address is the service's and it takes the secret.
    void finished(const std::optional<rollbook::Error> &fault);

private:
    ApiClient *m_client;
};

} // namespace rollbook
