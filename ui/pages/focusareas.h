// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rollbook {

/// Gives the focus to the area or to the first of its widgets that takes it; false when none does.
bool focusInto(QWidget *area);

/// Moves the focus from the area that has it to the next (or previous) that takes it, round and round.
void focusNextArea(const QList<QWidget *> &areas, bool forward);

} // namespace rollbook
