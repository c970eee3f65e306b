// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rollbook {

/// Translation context of what the dialects say of their connections.
struct ServiceText {
    Q_DECLARE_TR_FUNCTIONS(ServiceText)
};

} // namespace rollbook
