// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

namespace rollbook {

/// Spirii public API v2 (developer.spirii.com, getcustomerlist). It pages by limit and offset, sorts by one key, and
/// has no export of its own. The base URL is the host, without /v2.
class Spirii final : public Service {
public:
    QString id() const override;
    QString label() const override;
    QUrl defaultBaseUrl() const override;
    QList<ConnectionOption> options() const override;
    QString secretLabel() const override;
    bool tellsSecretFromRights() const override;
    HttpRequest testRequest(const Connection &) const override;
    Result<void> checkTest(const HttpReply &) const override;
    Result<void> checkConnection(const Connection &connection) const override;
    int requestsPerMinute() const override;
    QByteArray authorization(const Connection &connection, const QString &secret) const override;
    /// id, newest first; by creation or last update where these are filtered, ascending when a start is given.
    QList<SortKey> defaultSort(const Report &report, const Query &query) const override;
    Result<HttpRequest> pageRequest(const Connection &, const Report &, const Query &, PageRange) const override;
    Result<Page> parsePage(const Report &, const Query &, const HttpReply &) const override;
    Error errorFrom(const HttpReply &) const override;
};

} // namespace rollbook
