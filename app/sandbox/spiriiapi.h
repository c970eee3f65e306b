// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"
#include "sandbox/database.h"
#include "sandbox/ratelimiter.h"

#include <QDate>

namespace rollbook::sandbox {

/// Spirii: the list of customers, behind a bearer key.
class SpiriiApi : public Api {
public:
    struct Setup {
        const Database &database;
        Faults &faults;
        QString secret;
        quint64 seed = 1;
        int customers = 0;
        QDate today;
        int rateLimit = 0;
    };

    explicit SpiriiApi(Setup setup);

    QByteArray root() const override { return "/spirii"; }
    Reply answer(const Request &request) override;

private:
    Reply customers(const Request &request);

    Setup m_setup;
    RateLimiter m_limiter;
    bool m_seeded = false;
};

} // namespace rollbook::sandbox
