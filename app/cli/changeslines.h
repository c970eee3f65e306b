// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/risks.h"

namespace rollbook::cli {

/// What a spreadsheet program will change in a CSV: a line per kind, with counts; none where nothing changes.
QStringList changesLines(const sheets::Risks &changes);

} // namespace rollbook::cli
