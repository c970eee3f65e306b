// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/api.h"
#include "sandbox/jobs.h"
#include "sandbox/ratelimiter.h"
#include "sandbox/spaazatask.h"

namespace rollbook::sandbox {

/// Spaaza: export tasks, behind an access token or an admin session.
class SpaazaApi : public Api {
public:
    struct Setup {
        Jobs &jobs;
        Faults &faults;
        QString secret; ///< token id:token secret
        int chain = 0;
        QString filesUrl; ///< root of the file port
        quint64 seed = 1;
        int people = 0;
        QDate today;
        int rateLimit = 0;
    };

    explicit SpaazaApi(Setup setup);

    QByteArray root() const override { return "/spaaza"; }
    Reply answer(const Request &request) override;

private:
    std::optional<Reply> refuse(const Request &request);
    Reply create(const Request &request);
    Reply list(const Request &request);
    Reply ofTask(const Request &request, const QStringList &parts);
    Reply read(const Request &request, const SpaazaTask &task) const;
    Reply downloadUrl(const SpaazaTask &task);
    Reply execute(SpaazaTask &task);
    void run(SpaazaTask &task);
    /// Starts the task when it is time and looks how far it is.
    void refresh(SpaazaTask &task);

    Setup m_setup;
    RateLimiter m_limiter;
    QDateTime m_now; ///< noon of the day that counts as today
    QList<SpaazaIndex> m_indexes;
    QList<SpaazaTask> m_tasks;
};

} // namespace rollbook::sandbox
