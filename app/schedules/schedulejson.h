// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "schedules/schedule.h"

#include <QJsonObject>

namespace rollbook {

/// A schedule as JSON that can be kept.
QJsonObject toJson(const Schedule &schedule);

/// The schedule that toJson() wrote; what is only partly understood is an error that names the place.
Result<Schedule> scheduleFromJson(const QJsonObject &object);

} // namespace rollbook
