// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/exportqueue.h"

namespace rollbook {

/// The newest export of the same connection, query and format, if it is under way or was requested in the last ten
/// minutes; one that failed or was cancelled counts as none. Under which name it is saved makes no difference.
std::optional<ExportEntry> earlierExport(const QList<ExportEntry> &newestFirst, const ExportRequest &request,
                                         const QDateTime &now);

} // namespace rollbook
