// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace rollbook {

/// A request that follows no redirect by itself, keeps no cookie and no cache, and gives up after timeoutMs of silence.
QNetworkRequest plainRequest(const QUrl &url, int timeoutMs);

/// "GET /path": what an error may say of a request. Queries may hold personal data and stay out.
QString nameOf(const QByteArray &verb, const QUrl &url);

/// 0 when no status line arrived.
int statusOf(const QNetworkReply &reply);

/// The answer did not arrive, or not whole. HTTP errors with a complete answer are none of these.
bool transportFailed(const QNetworkReply &reply);

/// A proxy wants a name and a password, or others: nothing has come to the service.
bool proxyRefused(const QNetworkReply &reply);

/// The error of a reply for which transportFailed() holds: Tls, Timeout, BadAnswer, ProxyRefused or Network.
Error transportError(const QNetworkReply &reply, const QString &name);

} // namespace rollbook
