// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/column.h"

/// What stands on screen for values that tell about people. A masked text keeps one letter of a word at most and two
/// digits of a phone number, and its length says nothing about the value's.
namespace rollbook::mask {

/// Stands for everything that keeps no letter.
QString dots();

/// A name as initials ("C. O."), a phone number by its end ("••• ••• 42"), an e-mail address by its first letter,
/// anything else as dots. Nothing stays nothing, and Privacy::None stays as it is.
QString text(Privacy privacy, const QString &value);

} // namespace rollbook::mask
