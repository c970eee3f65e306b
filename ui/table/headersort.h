// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/query.h"

#include <QList>

namespace rollbook {

/// The order after a click on a header. A plain click sorts by that column alone, ascending first, and turns the
/// direction of a column that is sorted already; with add (Shift) the column joins the present keys, or turns in place.
/// A key beyond the most that the report takes changes nothing; where it takes one, Shift has no meaning.
QList<SortKey> sortAfterClick(const QList<SortKey> &sort, const QString &key, bool add, int most);

} // namespace rollbook
