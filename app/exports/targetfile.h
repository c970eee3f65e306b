// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"

#include <functional>

namespace rollbook {

/// FileExists, FileNotWritable, or nothing when path can be written. Nothing is created.
Result<void> checkTarget(const QString &path, bool overwrite);

/// One name for a file, however its folder was spelled.
QString targetIdentity(const QString &path);

/// The same path, or "name (2).csv" beside it: the first that is not taken.
QString freePath(const QString &path, const std::function<bool(const QString &)> &taken);

/// A name beside the target that no other export uses: hidden, and told apart by a random part.
QString newPartPath(const QString &targetPath);

/// Whether a path looks like what newPartPath() makes.
bool isPartOf(const QString &partPath, const QString &targetPath);

/// Gives the finished part file its name in one step. Without overwrite an existing target is never replaced,
/// not even one that appeared a moment ago.
Result<void> moveIntoPlace(const QString &partPath, const QString &targetPath, bool overwrite);

} // namespace rollbook
