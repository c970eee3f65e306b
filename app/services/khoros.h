// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

namespace rollbook {

/// Khoros Care Analytics Reports API (developer.khoros.com, reportsreportuser-post). It only exports: a form is
/// posted, the status address of the answer is looked at until the run is closed, and the file is fetched.
class Khoros final : public Service {
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
    /// HTTP Basic; the secret is user:password.
    QByteArray authorization(const Connection &connection, const QString &secret) const override;
    Result<HttpRequest> exportRequest(const Connection &, const Report &, const Query &,
                                      const QString &format) const override;
    Result<ExportTicket> parseTicket(const HttpReply &) const override;
    HttpRequest statusRequest(const Connection &, const ExportTicket &) const override;
    Result<ExportStatus> parseStatus(const HttpReply &) const override;
    /// teams, timezones.
    Result<HttpRequest> choicesRequest(const Connection &, const QString &source, int page) const override;
    Result<ChoicePage> parseChoices(const QString &source, const HttpReply &) const override;
    Error errorFrom(const HttpReply &) const override;
};

} // namespace rollbook
