// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rollbook::cli {

Output::Output() : m_terminal(::isatty(STDERR_FILENO) == 1)
{
    m_failed = !m_out.open(stdout, QIODevice::WriteOnly) || !m_err.open(stderr, QIODevice::WriteOnly);
}

bool Output::write(const QByteArray &bytes)
{
    m_failed = m_failed || m_out.write(bytes) != bytes.size();
    return !m_failed;
}

bool Output::flush()
{
    m_failed = m_failed || !m_out.flush();
    return !m_failed;
}

void Output::tell(const QString &text)
{
    if (m_shown > 0)
        progress({});
    m_err.write(text.toUtf8() + '\n');
    m_err.flush();
}

void Output::progress(const QString &text)
{
    if (!m_terminal)
        return;
    m_err.write('\r' + text.leftJustified(m_shown).toUtf8() + (text.isEmpty() ? "\r" : ""));
    m_err.flush();
    m_shown = text.size();
}

} // namespace rollbook::cli
