// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/people.h"

namespace rollbook {

struct FilterContext;

/// How things stand with the list of customers, in words.
namespace peoplewords {

/// "12,430 customers, as of 10:42", "Reading customers… 40 %"; empty where nobody can be found at all.
/// practice: of the practice data, which are never kept.
QString state(const PeopleState &state, const FilterContext &context, bool practice);
/// Whether the sentence tells of something that went wrong.
bool warns(const PeopleState &state);
/// What can be done about it; empty: nothing. Off: "Turn on…".
QString action(const PeopleState &state);

} // namespace peoplewords

} // namespace rollbook
