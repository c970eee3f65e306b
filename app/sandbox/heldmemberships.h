// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportdefinition.h"

namespace rollbook::sandbox {

bool hasTable(const Database &database, const QString &name);

/// Invents since when, until when and for how much each membership is held, in the table membership_terms, and whom
/// payments go through. Does nothing when it is there. Same seed and customers: same terms.
/// @returns false when the database refuses
bool fillMembershipTerms(const ReportContext &context);

} // namespace rollbook::sandbox
