// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/comparison.h"
#include "ui/compare/compareoffer.h"

/// Sentences about a comparison.
namespace rollbook::comparewords {

/// "12 added, 3 gone, 41 changed since 3 Nov 2026, 10:42"
QString sentence(const Comparison &comparison, const FilterContext &context);

/// Why the two may not be alike enough: other filters, other columns, rows left out. Empty where nothing is.
QString doubts(const Comparison &comparison, const CompareOffer &offer, const EarlierSide &side);

/// Why it could not be done.
QString failure(const Error &error, const QString &service);

/// What stands where there are no rows of that kind.
QString nothing(std::optional<Change> change);

/// "3 Nov 2026, 10:42 \u00b7 same filters"
QString caption(const EarlierSide &side, const CompareOffer &offer);

} // namespace rollbook::comparewords
