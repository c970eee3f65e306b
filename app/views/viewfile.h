// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "views/savedview.h"

namespace rollbook::viewfile {

/// The views of a file that write() made, with ids of their own. NotFound: it cannot be read; TooLarge; BadAnswer: it
/// holds no views of this version, or none at all.
Result<QList<SavedView>> read(const QString &path);
/// Replaces the file in one step, so that a full disk leaves what was there. FileNotWritable.
Result<void> write(const QString &path, const QList<SavedView> &views);

} // namespace rollbook::viewfile
