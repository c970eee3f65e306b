// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/origin.h"
#include "services/service.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace rollbook {

class ApiCall;

/// Bounds of a client's calls. The defaults are the product's; tests shorten the waits.
struct ApiLimits {
    int timeoutMs = 60'000;                                         ///< without a byte moving
    int windowMs = 60'000;                                          ///< of Service::requestsPerMinute()
    QList<int> backoffMs = { 2'000, 4'000, 8'000, 16'000, 32'000 }; ///< after a 429 without Retry-After
    int longestWaitMs = 300'000;                                    ///< a longer Retry-After is an error at once
    qint64 replyBytes = 64 * 1024 * 1024;                           ///< of one decompressed answer
};

/// Sends a connection's requests: adds credentials, keeps under the service's rate, waits out 429.
/// Requests leave in the order they were started. Not thread-safe; lives where its manager lives.
class ApiClient final : public QObject {
    Q_OBJECT
public:
    /// secret is held in memory only and leaves in the Authorization header to the connection's origin alone.
    ApiClient(QNetworkAccessManager *network, std::shared_ptr<const Service> service, Connection connection,
              QString secret, QObject *parent = nullptr);
    /// Calls that are under way end with ErrorCode::Cancelled.
    ~ApiClient() override;

    const Connection &connection() const;
    const Service &service() const;
    QNetworkAccessManager *network() const;
    /// For requests that leave from now on.
    void setSecret(const QString &secret);
    bool hasSecret() const;
    const ApiLimits &limits() const;
    void setLimits(const ApiLimits &limits);

    /// A call that is not yet started; the caller connects, then calls start(). Deleting it aborts the request.
    ApiCall *call(const HttpRequest &request, QObject *parent);

    /// For a request that is no call but counts as one for the service: 0 when it may leave now, which uses up a turn;
    /// else how many ms to wait before asking again.
    qint64 takeTurn();

    /// Value of the Authorization header for url; empty unless it has the connection's origin.
    QByteArray authorizationFor(const QUrl &url) const;
    /// The error without the secret, should the service have sent it back.
    Error redacted(Error error) const;

Q_SIGNALS:
    /// The service asked to slow down, or the own throttle holds a request back: next try in so many seconds.
    void slowedDown(int seconds);
    /// Requests flow again after slowedDown.
    void resumed();

private:
    friend class ApiCall;
    class Private;
    std::unique_ptr<Private> d;
};

/// One request until its final answer. finished comes exactly once, never from within start(); then it deletes itself.
/// GETs are sent again after a 429; a POST is sent again only when the service refused it with 429.
class ApiCall final : public QObject {
    Q_OBJECT
public:
    ~ApiCall() override;
    void start();
    /// Ends with ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    /// A 2xx answer, or the error.
    void finished(const rollbook::Result<rollbook::HttpReply> &result);

private:
    friend class ApiClient;
    ApiCall(ApiClient *client, HttpRequest request, QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rollbook
