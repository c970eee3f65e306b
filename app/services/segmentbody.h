// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "report/segment.h"

#include <QJsonObject>

namespace rollbook {

/// A segment as it is sent, without entity, index and chain (Spaaza, segment-filters).
QJsonObject toJson(const Segment &segment);

/// Reads {"join": "all", "rules": […]} or a bare array of rules (joined by all). Unknown members and wrong types are
/// errors that name the rule's number, from 1.
Result<Segment> segmentFromJson(const QJsonValue &value);

/// Checks that every rule has what its operator needs; the error names the rule's number.
Result<void> checkSegment(const Segment &segment);

} // namespace rollbook
