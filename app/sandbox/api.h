// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/groupcache.h"
#include "sandbox/jobs.h"
#include "sandbox/ratelimiter.h"
#include "sandbox/reportquery.h"
#include "sandbox/requestlog.h"

namespace rollbook::sandbox {

/// What the service answers to which request; knows nothing of sockets.
class Api {
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

    explicit Api(Setup setup);

    Reply answer(const Request &request);

private:
    std::optional<Reply> refuse(const Request &request);
    Reply route(const Request &request, const QString &path);
    Reply data(const Request &request, ReportKind kind);
    Reply startExport(const Request &request, ReportKind kind);
    Reply job(const Request &request, const QString &id);

    Setup m_setup;
    RateLimiter m_limiter;
    GroupCache m_groups;
};

} // namespace rollbook::sandbox
