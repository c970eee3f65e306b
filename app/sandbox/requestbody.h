// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/parameters.h"
#include "sandbox/requestlog.h"

#include <optional>

namespace rollbook::sandbox {

/// The fields of a JSON, urlencoded or multipart body. An empty body has no fields.
/// @returns the refusal when the body cannot be read
std::optional<Reply> readBody(const Request &request, RawParameters &raw);

} // namespace rollbook::sandbox
