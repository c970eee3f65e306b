// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rollbook {

/// How services are reached. A proxy of one's own is an HTTP proxy, and may want a name and a password.
struct ProxyChoice {
    enum class Mode { System, None, Manual };
    Mode mode = Mode::System;
    QString host = {};     ///< Manual: a name or an address
    int port = 0;          ///< Manual: 1 to 65535
    QString user = {};     ///< Manual: empty where the proxy asks for none
    QString password = {}; ///< of the user; in the keychain, and never among the settings

    /// A proxy of one's own as it is typed, "host:port" or "[::1]:3128"; nullopt when it is none.
    static std::optional<ProxyChoice> fromAddress(const QString &text);
    /// As it is typed; empty unless Manual.
    QString address() const;
    /// Under which the password is kept: another proxy or user never gets it, and no profile has such an id. Empty
    /// where there is no password.
    QString secretId() const;
    friend bool operator==(const ProxyChoice &, const ProxyChoice &) = default;
};

} // namespace rollbook
