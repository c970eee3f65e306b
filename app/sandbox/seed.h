// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

#include <QDate>
#include <QTimeZone>

namespace rollbook::sandbox {

/// Fills the empty tables in one transaction.
/// @returns false when the database refuses
bool fillTables(const Database &database, quint64 seed, int customers, QDate today, const QTimeZone &zone);

/// Completed years on that day; someone born on 29 February has a birthday on 1 March in plain years.
int ageOn(QDate today, QDate birthday);
/// 0 on the birthday itself.
int daysUntilBirthday(QDate today, QDate birthday);

} // namespace rollbook::sandbox
