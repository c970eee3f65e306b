// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"
#include "cli/command.h"
#include "cli/output.h"
#include "net/apiclient.h"
#include "settings/secretstore.h"

#include <QNetworkAccessManager>

namespace rollbook::cli {

/// A command that talks to a service: fetches the secret where only the keychain has it, then runs the rest with a
/// client.
class ClientCommand final : public Command {
    Q_OBJECT
public:
    using Make = std::function<std::unique_ptr<Command>(ApiClient *)>;

    ClientCommand(const Access &access, Make make, Output *output);
    void start() override;
    void interrupt() override;

private:
    void opened(const Result<QString> &secret);
    void run(const QString &secret);
    void fail(const QString &sentence);

    Access m_access;
    Make m_make;
    Output *m_output;
    SecretStore m_secrets;
    QNetworkAccessManager m_network;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Command> m_command; ///< uses the client
};

} // namespace rollbook::cli
