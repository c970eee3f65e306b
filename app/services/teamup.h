// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

namespace rollbook {

/// TeamUp Business API v2 (docs.goteamup.com). What is assumed there is assumed here in one place each.
class TeamUp final : public Service {
public:
    QString id() const override;
    QString label() const override;
    QUrl defaultBaseUrl() const override;
    QList<ConnectionOption> options() const override;
    QString secretLabel() const override;
    HttpRequest testRequest(const Connection &) const override;
    Result<void> checkConnection(const Connection &connection) const override;
    int requestsPerMinute() const override;
    QByteArray authorization(const Connection &connection, const QString &secret) const override;
    Result<HttpRequest> pageRequest(const Connection &, const Report &, const Query &, PageRange) const override;
    Result<Page> parsePage(const Report &, const Query &, const HttpReply &) const override;
    Result<HttpRequest> exportRequest(const Connection &, const Report &, const Query &,
                                      const QString &format) const override;
    Result<ExportTicket> parseTicket(const HttpReply &) const override;
    HttpRequest statusRequest(const Connection &, const ExportTicket &) const override;
    Result<ExportStatus> parseStatus(const HttpReply &) const override;
    Result<HttpRequest> choicesRequest(const Connection &, const QString &source, int page) const override;
    Result<ChoicePage> parseChoices(const QString &source, const HttpReply &) const override;
    Result<HttpRequest> searchRequest(const Connection &, const Report &, const QString &text) const override;
    Result<ChoicePage> parseSearch(const HttpReply &) const override;
    Error errorFrom(const HttpReply &) const override;
};

} // namespace rollbook
