// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/insert.h"

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

Insert::Insert(const Database &database, const QString &table, int columns) : m_query(database.connection())
{
    const QString marks = QStringList(columns, u"?"_s).join(u',');
    m_ok = m_query.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks));
}

void Insert::add(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    m_ok = m_query.exec() && m_ok;
}

} // namespace rollbook::sandbox
