// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// The text for comparing: lower case, letters without their marks ("Søren Müller" -> "soren muller"). Every
/// character stays one character, so positions are those of the text itself.
QString folded(const QString &text);

} // namespace rollbook
