// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace rollbook {

/// Same scheme, host and port.
bool sameOrigin(const QUrl &a, const QUrl &b);
/// https, or http to a loopback address.
bool isSecureEnough(const QUrl &url);

} // namespace rollbook
