// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/column.h"

#include <QVariant>

namespace rollbook {

/// A value in the form in which its column is compared and shown: what a file had to write as text becomes what the
/// catalog says it is, as far as the text tells. Missing values, empty texts and empty lists are the same: invalid.
/// column may be null.
QVariant settled(const QVariant &value, const Column *column);

/// Whether two settled values say the same, also where one side could only say it in another type: numbers by their
/// amount, moments to the second where one side has no fractions, money by amount and (where both name it) currency,
/// lists by their names.
bool sameCell(const QVariant &a, const QVariant &b);

} // namespace rollbook
