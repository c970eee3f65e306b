// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"

namespace rollbook::cli {

enum ExitCode {
    Done = 0,
    Usage = 2,
    CredentialsRefused = 3,
    NetworkFailed = 4,
    ServiceRefused = 5,
    FileFailed = 6,
    Interrupted = 130
};

ExitCode exitCodeOf(ErrorCode code);

/// One or more lines for standard error: what happened, what the service said, which fields it blames.
QString sentenceOf(const Error &error);

} // namespace rollbook::cli
