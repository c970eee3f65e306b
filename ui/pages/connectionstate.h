// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook {

/// How a connection is doing, as far as its answers tell.
enum class ConnectionState { Connecting, Connected, Offline, KeyNeeded, Refused };

} // namespace rollbook
