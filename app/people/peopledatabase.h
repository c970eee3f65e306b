// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

namespace rollbook {

/// The database of a PeopleIndex: in memory, gone with this object. Lives in the thread that made it.
class PeopleDatabase {
public:
    PeopleDatabase();
    ~PeopleDatabase();
    Q_DISABLE_COPY_MOVE(PeopleDatabase)

    /// False: SQLite or its FTS5 is missing.
    bool isOpen() const { return m_open; }
    bool run(const QString &sql);
    /// A statement that stays prepared; forward only. finish() it after reading.
    QSqlQuery &prepared(const QString &sql);

private:
    QString m_name; ///< of the SQL connection
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    bool m_open = false;
};

} // namespace rollbook
