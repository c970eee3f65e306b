// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "report/catalog.h"

namespace rollbook::cli {

/// Lists the catalog: one line per report, or an array of {id, service, label, rows, export, columns, filters}.
bool listReports(const Catalog &catalog, bool json, Output *output);

} // namespace rollbook::cli
