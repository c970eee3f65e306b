// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "report/segment.h"

namespace rollbook::segmentfile {

/// The rules of a file as rollbook-cli takes them: {"join": "all", "rules": […]} or the bare rules. An error's message
/// says what is wrong with the file, in words for people.
Result<Segment> read(const QString &path);
/// Replaces the file in one step, so that a full disk leaves what was there.
Result<void> write(const QString &path, const Segment &segment);

} // namespace rollbook::segmentfile
