// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/error.h"
#include "report/strictreader.h"

namespace rollbook {

QJsonObject errorJson(const Error &error);
/// The error that errorJson() wrote; what is wrong is left in the reader.
Error readError(StrictReader &reader);

} // namespace rollbook
