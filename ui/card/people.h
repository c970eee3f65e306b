// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/detailrecord.h"

namespace rollbook {

/// Somebody whom a row names.
struct NamedPerson {
    qint64 id = 0; ///< 0: not told
    QString name;  ///< as served

    friend bool operator==(const NamedPerson &, const NamedPerson &) = default;
};

/// Whether the values of a column name people of the same report, with their row ids.
bool namesPeople(const Column &column);

/// Whom such a column names, in served order.
QList<NamedPerson> peopleOf(const DetailRecord &record, const Column &column);

} // namespace rollbook
