// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exportfile.h"
#include "sandbox/reportsql.h"

namespace rollbook::sandbox {

/// A report as a file. Which rows it has is fixed here.
ExportContent reportExport(const Database &database, const ReportQuery &query);

} // namespace rollbook::sandbox
