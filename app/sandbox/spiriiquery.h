// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/database.h"
#include "sandbox/parameters.h"

namespace rollbook::sandbox {

/// A customer list request that is in order.
struct SpiriiQuery {
    QString where; ///< empty or " WHERE …"
    QVariantList values;
    QString order;
    qint64 limit = 50;
    qint64 offset = 0;
};

/// Reads the query of GET /v2/customers. Arrays may come as repeated keys, comma lists or with "[]", and the names that
/// are not documented by any of their likely spellings. Complaints go to `errors`; the result holds only without them.
SpiriiQuery readSpiriiQuery(const QByteArray &encoded, FieldErrors &errors);

/// {data, count, limit, offset}
Reply spiriiCustomers(const Database &database, const SpiriiQuery &query);

} // namespace rollbook::sandbox
