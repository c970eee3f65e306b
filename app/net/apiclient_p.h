// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/apiclient.h"
#include "net/oncebody.h"
#include "net/throttle.h"

#include <QMap>
#include <QNetworkReply>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace rollbook {

class ApiClient::Private {
public:
    void enqueue(ApiCall *call);
    void sendWaiting();
    void tellSlow(qint64 ms);
    qint64 backoff(int attempt) const;

    ApiClient *q;
    QNetworkAccessManager *network;
    std::shared_ptr<const Service> service;
    Connection connection;
    QString secret;
    ApiLimits limits;
    Throttle throttle;
    QTimer *wake = nullptr;
    bool slow = false;
    quint64 nextOrder = 1;
    QMap<quint64, ApiCall *> waiting = {}; ///< by order of start, so that a refused call keeps its place
    QSet<ApiCall *> calls = {};            ///< all that live
};

class ApiCall::Private {
public:
    Private(ApiCall *call, ApiClient *owner, HttpRequest what) : q(call), client(owner), request(std::move(what)) { }

    void send();
    void cancel();
    void clientGone();
    void leaveClient();

    ApiCall *q;
    ApiClient *client;
    HttpRequest request;
    quint64 order = 0;
    bool closing = false; ///< the final answer is on its way through the event loop

private:
    void collect();
    void arrived();
    void answered(HttpReply answer);
    void redirected(const HttpReply &answer);
    void refusedForNow(const HttpReply &answer);
    Error lost() const;
    void dropReply();
    void finishLater(Error error);
    void finish(const Result<HttpReply> &result);
    QByteArray verb() const;
    QString name() const;

    QPointer<QNetworkReply> reply;
    QPointer<OnceBody> upload;
    QByteArray received;
    int attempts = 0;
    int redirects = 0;
    bool done = false;
};

} // namespace rollbook
