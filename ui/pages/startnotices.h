// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rollbook {

/// What the program found of its own files when it started.
struct StartFiles {
    QString settingsAside = {};    ///< where the damaged ones are kept; empty: they were not damaged
    QString connectionsAside = {}; ///< as above
    QString downloadsAside = {};   ///< as above
    bool connectionsUsable = true; ///< false: damaged, and cannot be moved
    bool settingsKept = true;      ///< false: no change outlives the program
};

/// What the user has to know of it, a sentence each; empty when all is well.
QStringList startNotices(const StartFiles &files);

} // namespace rollbook
