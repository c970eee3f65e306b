// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"

namespace rollbook::sandbox {

/// A prepared INSERT that is run once per row.
class Insert {
public:
    Insert(const Database &database, const QString &table, int columns);

    void add(const QVariantList &values);
    /// False when any of them failed.
    bool ok() const { return m_ok; }

private:
    QSqlQuery m_query;
    bool m_ok = false;
};

} // namespace rollbook::sandbox
