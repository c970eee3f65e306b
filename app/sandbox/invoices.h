// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/reportdefinition.h"

namespace rollbook::sandbox {

/// Invents what was billed, in the table invoices: the last payment that each customer is known for and some around it.
/// Does nothing when it is there. Same seed and customers: same invoices.
/// @returns false when the database refuses
bool fillInvoices(const ReportContext &context);

} // namespace rollbook::sandbox
