// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook::cli {

/// What ROLLBOOK_SECRET holds, empty without it. Can be taken once: the variable is gone afterwards, and its bytes are
/// overwritten where the process got them, which /proc/PID/environ shows and crash reporters send along.
QString takeEnvironmentSecret();

} // namespace rollbook::cli
