// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

namespace rollbook {

/// Spaaza Services API: exports are tasks (docs.spaaza.com, exporting-users and api/tasks). A task is created, looked
/// at until its state is DONE, and its download address is asked for; the address expires after about an hour.
class Spaaza final : public Service {
public:
    QString id() const override;
    QString label() const override;
    QUrl defaultBaseUrl() const override;
    QList<ConnectionOption> options() const override;
    QString secretLabel() const override;
    QStringList secretParts() const override;
    HttpRequest testRequest(const Connection &) const override;
    Result<void> checkTest(const HttpReply &) const override;
    Result<void> checkConnection(const Connection &connection) const override;
    int requestsPerMinute() const override;
    /// The secret is ID:SECRET of an access token.
    QByteArray authorization(const Connection &connection, const QString &secret) const override;
    Result<HttpRequest> exportRequest(const Connection &, const Report &, const Query &,
                                      const QString &format) const override;
    Result<ExportTicket> parseTicket(const HttpReply &) const override;
    HttpRequest statusRequest(const Connection &, const ExportTicket &) const override;
    Result<ExportStatus> parseStatus(const HttpReply &) const override;
    std::optional<HttpRequest> linkRequest(const Connection &, const ExportTicket &) const override;
    Result<QUrl> parseLink(const HttpReply &) const override;
    Error errorFrom(const HttpReply &) const override;
};

} // namespace rollbook
