// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QVariant>

namespace rollbook {

/// The value of a cell with the one that stood there at another moment; either may be missing.
struct ChangedValue {
    QVariant before;
    QVariant after;

    friend bool operator==(const ChangedValue &, const ChangedValue &) = default;
};

inline bool isChanged(const QVariant &value)
{
    return value.userType() == qMetaTypeId<ChangedValue>();
}

} // namespace rollbook
