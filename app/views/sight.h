// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/savedview.h"

namespace rollbook {

/// Something that was looked at, and where in it.
struct Sight {
    ViewState state; ///< a report that only exports has no more than its id
    QString view;    ///< id of the saved view that it came from; empty: from none
    qint64 topRow = 0;

    friend bool operator==(const Sight &, const Sight &) = default;
};

/// Whether both are one step: where in it does not count.
bool isSameStep(const Sight &left, const Sight &right);

} // namespace rollbook
