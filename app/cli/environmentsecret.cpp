// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environmentsecret.h"

#include <cstdlib>
#include <cstring>

namespace rollbook::cli {

QString takeEnvironmentSecret()
{
    constexpr char variable[] = "ROLLBOOK_SECRET";
    char *bytes = std::getenv(variable);
    if (!bytes)
        return {};
    const QString secret = QString::fromLocal8Bit(bytes);
    std::memset(bytes, 0, std::strlen(bytes));
    qunsetenv(variable);
    return secret;
}

} // namespace rollbook::cli
