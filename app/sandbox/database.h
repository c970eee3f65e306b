// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace rollbook::sandbox {

/// An SQLite database in memory with a connection name of its own. Lives in one thread.
class Database {
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    bool isOpen() const;
    QSqlDatabase connection() const;

    /// Runs one statement with bound values; a failure is logged and gives a query without rows.
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;

private:
    QString m_name;
};

/// Creates the empty tables.
void createTables(const Database &database);

} // namespace rollbook::sandbox
