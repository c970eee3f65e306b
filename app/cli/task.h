// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "report/catalog.h"
#include "services/service.h"

#include <memory>

namespace rollbook::cli {

/// Everything that a request needs, checked against the catalog.
struct Task {
    Report report;
    std::shared_ptr<const Service> service;
    Connection connection;
    QString secret;
    Query query;
    QString format;
};

/// Makes a task of the arguments of rows or export. Every fault is a usage error and nothing has been sent.
Parsed<Task> makeTask(const Arguments &arguments, const Catalog &catalog, const QString &secret);

} // namespace rollbook::cli
