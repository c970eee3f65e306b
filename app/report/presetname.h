// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/daterange.h"

namespace rollbook {

/// "last_30_days": the same in every version and language, for files and the command.
QString presetName(DatePreset preset);
std::optional<DatePreset> presetNamed(const QString &name);

} // namespace rollbook
