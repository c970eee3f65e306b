// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QObject;

namespace rollbook {

/// What keys do inside of parts of the window, which answer them themselves: for the sheet of keys. The actions do
/// nothing and belong to the parent.
QList<QAction *> partKeys(QObject *parent);

} // namespace rollbook
