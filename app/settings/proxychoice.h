// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rollbook {

/// How services are reached. A proxy of one's own is an HTTP proxy without credentials.
struct ProxyChoice {
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QString host = {}; ///< Manual: a name or an address
    int port = 0;      ///< Manual: 1 to 65535

    /// A proxy of one's own as it is typed, "host:port" or "[::1]:3128"; nullopt when it is none.
    static std::optional<ProxyChoice> fromAddress(const QString &text);
    /// As it is typed; empty unless Manual.
    QString address() const;
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace rollbook
