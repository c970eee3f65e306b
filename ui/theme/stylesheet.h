// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QString;
class QWidget;

namespace rollbook {

/// The application's style sheet for these tokens at the present text size. Widgets choose a look by
/// dynamic properties: `kind` (primary, ghost, link, danger, preset) and `square` on buttons, `measure` (small, big)
/// on buttons and inputs, `error` and `bare` on inputs, `type` (caption, small, strong, title, page, section, note)
/// and `tone` (second, third, accent, ok, warn, danger) on labels. None of them may be a property that QWidget has.
QString styleSheet(const Tokens &tokens, bool dark);

/// Sets a property that the style sheet looks at, and restyles the widget.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace rollbook
