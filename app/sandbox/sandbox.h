// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apiserver.h"
#include "sandbox/database.h"
#include "sandbox/fileserver.h"
#include "sandbox/options.h"

#include <memory>
#include <vector>

namespace rollbook::sandbox {

/// Where one of the services is and how to get in.
struct ServiceAccess {
    QString baseUrl;
    QString secret;
};

struct KhorosAccess : ServiceAccess {
    QString companyKey;
};

struct SpaazaAccess : ServiceAccess {
    int chain = 0;
};

/// Where a practice server is. Its own members are those of TeamUp.
struct Access : ServiceAccess {
    KhorosAccess khoros;
    ServiceAccess spirii;
    SpaazaAccess spaaza;
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
    void addTeamUp();
    void addKhoros();
    void addSpirii();
    void addSpaaza();
    /// The root of a service on the API's port, with a new secret.
    ServiceAccess newAccess(const char *root, const QString &user = {}) const;

    Options m_options;
    RequestLog &m_log;
    Faults &m_faults;
    Access m_access;
    quint16 m_port = 0;
    Database m_database;
    Jobs m_jobs;
    FileServer m_files;
    FileServer m_redirected;
    std::vector<std::unique_ptr<Api>> m_apis;
    ApiServer m_server;
};

} // namespace rollbook::sandbox
