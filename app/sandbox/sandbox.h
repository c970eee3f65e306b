// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apiserver.h"
#include "sandbox/fileserver.h"
#include "sandbox/options.h"

#include <memory>

namespace rollbook::sandbox {

/// Where a practice server is and how to get in.
struct Access {
    QString baseUrl; ///< ends in /api/v2
    QString secret;
};

/// The whole practice server. Lives in one thread with an event loop.
class Sandbox {
public:
    /// The log and the faults may be looked at from other threads and must outlive the server.
    Sandbox(const Options &options, RequestLog &log, Faults &faults);
    ~Sandbox();
    Q_DISABLE_COPY_MOVE(Sandbox)

    /// Fills the database and listens on this machine only.
    /// @returns what went wrong, empty when it listens
    QString start();
    Access access() const { return m_access; }

private:
    Options m_options;
    RequestLog &m_log;
    Faults &m_faults;
    Access m_access;
    Database m_database;
    Jobs m_jobs;
    FileServer m_files;
    FileServer m_redirected;
    std::unique_ptr<Api> m_api;
    ApiServer m_server;
};

} // namespace rollbook::sandbox
