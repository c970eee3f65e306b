// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clientcommand.h"

#include "cli/text.h"
#include "net/proxies.h"

namespace rollbook::cli {

ClientCommand::ClientCommand(const Access &access, Make make, Output *output)
    : m_access(access),
      m_make(std::move(make)),
      m_output(output)
{
    useProxy(&m_network, {});
}

void ClientCommand::start()
{
    if (m_access.secret.isEmpty())
        m_secrets.read(m_access.profileId, this, [this](const Result<QString> &secret) { opened(secret); });
    else
        run(m_access.secret);
}

void ClientCommand::interrupt()
{
    if (m_command) {
        m_command->interrupt();
        return;
    }
    m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
    Q_EMIT finished(Interrupted);
}

void ClientCommand::opened(const Result<QString> &secret)
{
    if (!secret)
        fail(sentenceOf(secret.error()));
    else if (secret->isEmpty())
        fail(Text::tr("The keychain has no secret for the profile %1.").arg(printable(m_access.connection.name)));
    else
        run(*secret);
}

void ClientCommand::fail(const QString &sentence)
{
    m_output->tell(sentence);
    m_output->tell(Text::tr("The environment variable ROLLBOOK_SECRET can hold the secret instead."));
    Q_EMIT finished(FileFailed);
}

void ClientCommand::run(const QString &secret)
{
    m_client = std::make_unique<ApiClient>(&m_network, m_access.service, m_access.connection, secret);
    connect(m_client.get(), &ApiClient::slowedDown, this, [this](int seconds) {
        m_output->tell(Text::tr("The service asks to slow down; going on in %1 s.").arg(seconds));
    });
    m_command = m_make(m_client.get());
    connect(m_command.get(), &Command::finished, this, &Command::finished);
    m_command->start();
}

} // namespace rollbook::cli
