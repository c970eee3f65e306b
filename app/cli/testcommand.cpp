// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/testcommand.h"

#include "cli/text.h"

namespace rollbook::cli {

TestCommand::TestCommand(ApiClient *client, Output *output) : m_client(client), m_output(output) { }

void TestCommand::start()
{
    m_test = new ConnectionTest(m_client, this);
    connect(m_test, &ConnectionTest::finished, this, &TestCommand::done);
    m_test->start();
}

void TestCommand::interrupt()
{
    delete m_test;
    m_output->tell(sentenceOf({ .code = ErrorCode::Cancelled }));
    Q_EMIT finished(Interrupted);
}

void TestCommand::done(const std::optional<Error> &fault)
{
    if (fault) {
        m_output->tell(sentenceOf(*fault));
        Q_EMIT finished(exitCodeOf(fault->code));
        return;
    }
    const QString sentence = Text::tr("%1 answers and accepts the secret of %2.")
                                 .arg(m_client->service().label(), printable(m_client->connection().name));
    const bool said = m_output->write(sentence.toUtf8() + '\n') && m_output->flush();
    Q_EMIT finished(said ? Done : FileFailed);
}

} // namespace rollbook::cli
