// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"
#include "sandbox/groupcache.h"
#include "sandbox/jobs.h"
#include "sandbox/ratelimiter.h"
#include "sandbox/reportquery.h"
#include <QSet>

namespace rollbook::sandbox {

/// TeamUp.
class TeamUpApi : public Api {
public:
    struct Setup {
        ReportContext context;
        Jobs &jobs;
        Faults &faults;
        QString secret;
        QString baseUrl;  ///< ends in /api/v2
        QString filesUrl; ///< root of the file port
        int rateLimit = 0;
    };

    explicit TeamUpApi(Setup setup);

    QByteArray root() const override;
    Reply answer(const Request &request) override;

private:
    std::optional<Reply> refuse(const Request &request);
    Reply route(const Request &request, const QString &path);
    std::optional<Reply> report(const Request &request, const QString &path);
    Reply data(const Request &request, const ReportDefinition &report);
    Reply startExport(const Request &request, const ReportDefinition &report);
    Reply job(const Request &request, const QString &id);

    Setup m_setup;
    RateLimiter m_limiter;
    GroupCache m_groups;
    QSet<qint64> m_started; ///< jobs
};

} // namespace rollbook::sandbox
