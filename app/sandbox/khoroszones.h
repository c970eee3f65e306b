// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QTimeZone>
#include <optional>

namespace rollbook::sandbox {

/// The answer's list of GET /config/timezones, from west to east.
QJsonArray khorosZones();

/// The zone of that id, if it is in the list.
std::optional<QTimeZone> khorosZone(const QString &id);

} // namespace rollbook::sandbox
