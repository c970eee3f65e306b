// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

class QString;
class QWidget;

namespace rollbook {

/// The application's style sheet for these tokens at the present text size. Widgets choose a look by
/// dynamic properties: `kind` (primary, ghost, link, danger), `size` (small, big) and `square` on buttons,
/// `error` on inputs, `type` (caption, small, strong, title, page) and `tone` (second, third, accent, ok,
/// warn, danger) on labels.
QString styleSheet(const Tokens &tokens, bool dark);

/// Sets a property that the style sheet looks at, and restyles the widget.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

}
