// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"
#include "sandbox/jobs.h"
#include "sandbox/khorosagents.h"
#include "sandbox/ratelimiter.h"

namespace rollbook::sandbox {

/// Khoros: the user export and two lists, behind HTTP Basic and a company key.
class KhorosApi : public Api {
public:
    struct Setup {
        Jobs &jobs;
        Faults &faults;
        QString secret; ///< user:password
        QString companyKey;
        QString baseUrl;
        QString filesUrl; ///< root of the file port
        quint64 seed = 1;
        QDate today;
        int rateLimit = 0;
    };

    explicit KhorosApi(Setup setup);

    QByteArray root() const override { return "/khoros/api/public"; }
    Reply answer(const Request &request) override;

private:
    struct Run {
        qint64 job = 0;
        QString workflowId;
        QString runId;
        QString token;
    };

    std::optional<Reply> refuse(const Request &request);
    std::optional<Reply> refuseCompany(const RawParameters &query, const Run *run = nullptr) const;
    Reply start(const Request &request, RawParameters query);
    Reply ofRun(const Request &request, const QStringList &parts);
    Reply status(const Run &run);
    Reply download(const Run &run);
    Reply teams() const;
    QString address(const Run &run, const QString &what, const QString &query) const;
    QJsonObject jobInfo(const Run &run, const QString &query, bool ready) const;

    Setup m_setup;
    RateLimiter m_limiter;
    QList<KhorosAgent> m_agents;
    QList<Run> m_runs;
};

} // namespace rollbook::sandbox
