// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportdefinition.h"

namespace rollbook::sandbox {

/// Invents events and who came to them, a few of each customer's last ones, in the tables events and attendances. Does
/// nothing when they are there. Same seed and customers: same attendances.
/// @returns false when the database refuses
bool fillAttendances(const ReportContext &context);

} // namespace rollbook::sandbox
