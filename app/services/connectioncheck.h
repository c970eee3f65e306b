// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/result.h"
#include "services/service.h"

namespace rollbook {

/// An error that blames one field: an option's name, or base_url.
Error invalidOption(const QString &name, const QString &why);

/// Lets a refusal blame an option of the connection, in the service's words if it gave any: people are then told which
/// one to check.
void blameOption(Error &error, const QString &name);

/// What holds for every service: the base URL is a plain https address, or http to this machine (else InsecureUrl);
/// options are known, those that are required are there, and values are among the allowed ones.
Result<void> checkUsual(const Service &service, const Connection &connection);

} // namespace rollbook
