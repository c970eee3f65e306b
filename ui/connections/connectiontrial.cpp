// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontrial.h"

#include "net/choicesjob.h"
#include "net/connectiontest.h"
#include "settings/secretstore.h"
#include "ui/connections/connectionwords.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

/// Somebody waits for the answer, so it is given up earlier than a report's.
ApiLimits shortLimits()
{
    ApiLimits limits;
    limits.timeoutMs = 20'000;
    limits.backoffMs = { 2'000 };
    limits.longestWaitMs = 3'000;
    return limits;
}

Error noSecret()
{
    return { .code = ErrorCode::InvalidQuery, .fields = { { field::secret, {} } } };
}

} // namespace

ConnectionTrial::ConnectionTrial(QNetworkAccessManager *network, SecretStore *secrets, Values values, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_secrets(secrets),
      m_values(std::move(values))
{
}

ConnectionTrial::~ConnectionTrial()
{
    delete m_job; // before its client
}

bool ConnectionTrial::lacksSecret(const Error &error)
{
    return error.fields.contains(field::secret);
}

void ConnectionTrial::test()
{
    const auto ask = [this] {
        auto *job = new ConnectionTest(m_client, this);
        m_job = job;
        connect(job, &ConnectionTest::finished, this, &ConnectionTrial::tested);
        job->start();
    };
    withSecret(ask, [this](const Error &error) { Q_EMIT tested(error); });
}

void ConnectionTrial::list(const QString &source)
{
    const auto ask = [this, source] {
        ChoicesJob *job = ChoicesJob::list(m_client, source, this);
        m_job = job;
        connect(job, &ChoicesJob::finished, this, &ConnectionTrial::listed);
        job->start();
    };
    withSecret(ask, [this](const Error &error) { Q_EMIT listed(failure(error)); });
}

void ConnectionTrial::withSecret(const Ask &ask, const Fail &fail)
{
    if (!m_values.secret.isEmpty()) {
        open(m_values.secret);
        ask();
        return;
    }
    if (m_values.profileId.isEmpty()) {
        QTimer::singleShot(0, this, [fail] { fail(noSecret()); });
        return;
    }
    m_secrets->read(m_values.profileId, this, [this, ask, fail](const Result<QString> &kept) {
        if (!kept || kept->isEmpty())
            return fail(kept ? noSecret() : kept.error());
        open(*kept);
        ask();
    });
}

void ConnectionTrial::open(const QString &secret)
{
    m_client = new ApiClient(m_network, m_values.service, m_values.connection, secret, this);
    m_client->setLimits(shortLimits());
}

} // namespace rollbook
