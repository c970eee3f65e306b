// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/connection.h"

namespace rollbook {

/// A connection that the user keeps. Its secret is elsewhere: SecretStore has it under the id.
struct Profile {
    QString id; ///< made once, never shown
    Connection connection;

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace rollbook
