// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QPair>

namespace rollbook::sandbox {

/// One request as it arrived.
struct Request {
    enum class Port { Api, Files, Redirected };

    Port port = Port::Api;
    QByteArray method; ///< upper case
    QByteArray path;   ///< still percent-encoded
    QByteArray query;  ///< still percent-encoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// First header of that name in any letter case, else empty.
    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
};

/// The latest requests, for tests that look at what a client really sent. May be used from several threads.
class RequestLog {
public:
    void add(const Request &request);
    QList<Request> all() const;
    void clear();

private:
    mutable QMutex m_mutex;
    QList<Request> m_requests;
};

} // namespace rollbook::sandbox
