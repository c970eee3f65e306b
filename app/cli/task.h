// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/access.h"
#include "exports/exportrequest.h"
#include "report/catalog.h"

namespace rollbook::cli {

/// Everything that a request needs, checked against the catalog.
struct Task {
    Report report;
    Access access;
    Query query;
    QString format;
    SavedAs savedAs;
    bool receipt = false; ///< beside the file
};

/// Makes a task of the arguments of rows or export. Every fault is a usage error and nothing has been sent.
Parsed<Task> makeTask(const Arguments &arguments, const Catalog &catalog, const ProfileStore &profiles,
                      const QString &givenSecret);

} // namespace rollbook::cli
