// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

namespace rollbook::sandbox {

SandboxThread::SandboxThread(QObject *parent) : QThread(parent)
{
    setObjectName(QStringLiteral("practice server"));
}

SandboxThread::~SandboxThread()
{
    stop();
}

QString SandboxThread::start(const Options &options)
{
    m_options = options;
    std::future<Started> started = m_started.get_future();
    QThread::start();
    const Started result = started.get();
    m_access = result.access;
    return result.error;
}

void SandboxThread::stop()
{
    quit();
    wait();
}

void SandboxThread::run()
{
    Sandbox sandbox(m_options, m_log, m_faults);
    const QString error = sandbox.start();
    m_started.set_value({ error, sandbox.access() });
    if (error.isEmpty())
        exec();
}

} // namespace rollbook::sandbox
