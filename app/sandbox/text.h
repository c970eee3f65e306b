// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook::sandbox {

/// Lower case without diacritics, for sorting and searching: "Øyvind Łukasz" -> "oyvind lukasz".
QString folded(const QString &text);

} // namespace rollbook::sandbox
