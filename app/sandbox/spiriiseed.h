// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

#include <QDate>

namespace rollbook::sandbox {

/// Makes the table spirii_customers and fills it in one transaction: a forest of owners below their operators (CPOs),
/// each older in the list than those it owns.
/// @returns false when the database refuses
bool fillSpirii(const Database &database, quint64 seed, int customers, QDate today);

} // namespace rollbook::sandbox
