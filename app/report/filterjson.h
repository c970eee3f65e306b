// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filter.h"
#include "report/strictreader.h"

namespace rollbook {

/// One filter's value with its kind, as part of a query's JSON.
QJsonObject filterValueJson(const FilterValue &value);
/// The value that filterValueJson() wrote; what is wrong is left in the reader.
FilterValue readFilterValue(StrictReader &reader);

/// A moment as it was said: an instant alone would forget the zone and its rules. Null when it is invalid.
QJsonValue momentJson(const QDateTime &moment);
/// The moment that momentJson() wrote for this member.
QDateTime readMoment(StrictReader &reader, const QString &key);

} // namespace rollbook
