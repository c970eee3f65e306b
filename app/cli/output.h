// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace rollbook::cli {

/// Standard output for results and standard error for everything else.
class Output {
public:
    Output();

    /// False once a write has failed (a full disk, a reader that went away).
    bool write(const QByteArray &bytes);
    bool flush();
    /// One message on standard error.
    void tell(const QString &text);
    /// A line on standard error that the next one replaces where that is a terminal; elsewhere nothing.
    void progress(const QString &text);

private:
    QFile m_out;
    QFile m_err;
    bool m_failed = false;
    bool m_terminal = false;
    qsizetype m_shown = 0;
};

} // namespace rollbook::cli
