// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/options.h"
#include "sandbox/requestlog.h"
#include "sandbox/sandbox.h"

#include <QThread>
#include <future>

namespace rollbook::sandbox {

/// A practice server inside another program, in a thread of its own.
class SandboxThread : public QThread {
    Q_OBJECT
public:
    explicit SandboxThread(QObject *parent = nullptr);
    /// Stops the server.
    ~SandboxThread() override;

    /// Starts the server and waits until it listens. Once per object.
    /// @returns what went wrong, empty when it listens
    QString start(const Options &options);
    /// Ends the server and waits for its thread; does nothing when it does not run.
    void stop();

    Access access() const { return m_access; }
    RequestLog &log() { return m_log; }
    /// Lets the server misbehave from now on.
    void addFault(FaultSetting fault) { m_faults.add(fault); }

protected:
    void run() override;

private:
    struct Started {
        QString error;
        Access access;
    };

    Options m_options;
    Access m_access;
    RequestLog m_log;
    Faults m_faults;
    std::promise<Started> m_started;
};

} // namespace rollbook::sandbox
