// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace rollbook {

class SecretStore;

/// Asks a service with the values of a form: whether the connection works, or for one of its lists. One question per
/// object; the answer comes once and never from within the call. Deleting it aborts the question.
class ConnectionTrial final : public QObject {
    Q_OBJECT
public:
    struct Values {
        std::shared_ptr<const Service> service;
        Connection connection;
        QString secret;    ///< empty: the one that is kept
        QString profileId; ///< whose kept secret; empty: none is kept
    };

    ConnectionTrial(QNetworkAccessManager *network, SecretStore *secrets, Values values, QObject *parent);
    ~ConnectionTrial() override;

    void test();
    void list(const QString &source);

    /// The error of a question that was not asked because there is no secret.
    static bool lacksSecret(const Error &error);

Q_SIGNALS:
    void tested(const std::optional<rollbook::Error> &fault);
    void listed(const rollbook::Result<QList<rollbook::Choice>> &choices);

private:
    using Ask = std::function<void()>;
    using Fail = std::function<void(const Error &)>;
    void withSecret(const Ask &ask, const Fail &fail);
    void open(const QString &secret);

    QNetworkAccessManager *m_network;
    SecretStore *m_secrets;
    Values m_values;
    ApiClient *m_client = nullptr;
    QPointer<QObject> m_job;
};

} // namespace rollbook
