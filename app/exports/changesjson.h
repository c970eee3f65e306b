// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/strictreader.h"
#include "sheets/risks.h"

namespace rollbook {

/// What a spreadsheet program would change, as part of an export's JSON.
QJsonObject changesJson(const sheets::Risks &changes);
/// What changesJson() wrote; what is wrong is left in the reader.
sheets::Risks readChanges(StrictReader &reader);

} // namespace rollbook
