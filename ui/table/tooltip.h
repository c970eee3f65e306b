// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// A tooltip that shows text as typed: what Qt would take for markup is escaped.
QString plainToolTip(const QString &text);

} // namespace rollbook
