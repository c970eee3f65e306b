// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rollbook {

/// A label that shows its text as typed, never as markup. `type` and `tone` are those of the style sheet:
/// caption, small, strong, title, page; second, third, accent, ok, warn, danger.
QLabel *plainLabel(const QString &text, const char *type = "small", const char *tone = "", QWidget *parent = nullptr);

/// The text for setToolTip() or QToolTip, which would otherwise take "<b>" in a name for markup.
QString plainToolTip(const QString &text);

} // namespace rollbook
