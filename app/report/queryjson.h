// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/query.h"
#include "report/result.h"

#include <QJsonObject>

namespace rollbook {

/// A query as JSON that can be kept: nothing is lost, presets stay presets. Carries its own version.
QJsonObject toJson(const Query &query);

/// The query that toJson() wrote. What this version does not know gives InvalidQuery and names the place: a query that
/// is only partly understood would ask for more than was meant.
Result<Query> queryFromJson(const QJsonObject &object);

} // namespace rollbook
