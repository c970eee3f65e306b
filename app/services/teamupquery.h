// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/parameters.h"

namespace rollbook::teamup {

/// Columns, filters and sort of a query under their wire names.
Parameters parametersOf(const Connection &connection, const Report &report, const Query &query);

/// The address below the base URL with the parameters as query; lists are comma-separated (assumed, as documented
/// for ids).
QUrl address(const QUrl &baseUrl, const QString &path, const Parameters &parameters = {});

} // namespace rollbook::teamup
