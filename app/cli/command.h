// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"

#include <QObject>

namespace rollbook::cli {

/// Something that runs in the event loop and ends with an exit code.
class Command : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() = 0;
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(int exitCode);
};

} // namespace rollbook::cli
