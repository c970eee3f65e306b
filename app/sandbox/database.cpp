// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/database.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rollbook::sandbox {

namespace {

// Instants are milliseconds since 1970 in UTC, dates are ISO texts, money is in pence. The *_key columns are folded
// for sorting and searching. What depends on "today" is computed once, when the row is written.
constexpr const char16_t *Tables[] = {
    uR"(CREATE TABLE venues (id INTEGER PRIMARY KEY, name TEXT NOT NULL, address TEXT NOT NULL, online INTEGER NOT NULL))",
    uR"(CREATE TABLE instructors (id INTEGER PRIMARY KEY, name TEXT NOT NULL))",
    uR"(CREATE TABLE families (id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL))",
    uR"(CREATE TABLE memberships (id INTEGER PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL,
        price INTEGER NOT NULL, category INTEGER NOT NULL, is_dropin INTEGER NOT NULL, for_sale INTEGER NOT NULL,
        visible INTEGER NOT NULL, repeats INTEGER NOT NULL))",
    uR"(CREATE TABLE customer_fields (id INTEGER PRIMARY KEY, key TEXT NOT NULL, label TEXT NOT NULL, full_text TEXT NOT NULL,
        type TEXT NOT NULL, choices TEXT NOT NULL))",
    uR"(CREATE TABLE customers (id INTEGER PRIMARY KEY, first_name TEXT, first_key TEXT, last_name TEXT, last_key TEXT,
        full_name TEXT, full_key TEXT, email TEXT, search_key TEXT NOT NULL, phone TEXT, gender TEXT,
        created_at INTEGER NOT NULL, created_date TEXT NOT NULL, created_year INTEGER NOT NULL, created_month INTEGER NOT NULL,
        created_hour INTEGER NOT NULL, deleted_at INTEGER, date_of_birth TEXT, birth_month INTEGER, age INTEGER,
        days_until_birthday INTEGER, address TEXT, is_active INTEGER NOT NULL, is_claimed INTEGER NOT NULL,
        is_new INTEGER NOT NULL, is_slipping_away INTEGER NOT NULL, registration_blocked INTEGER NOT NULL,
        has_failed_payments INTEGER NOT NULL, has_retry_payments INTEGER NOT NULL, is_lead INTEGER NOT NULL,
        family_id INTEGER, family_role TEXT, venue_id INTEGER, instructor_id INTEGER, referring_id INTEGER,
        referral_code TEXT, thumbnail_url TEXT, lead_source TEXT, credit INTEGER, last_payment_at INTEGER,
        last_payment INTEGER, attended_registrations INTEGER, registrations INTEGER, attendances INTEGER,
        late_cancels INTEGER, no_shows INTEGER, latest_id INTEGER, latest_starts_at INTEGER, latest_name TEXT,
        latest_type TEXT, emergency_name TEXT, emergency_key TEXT, emergency_relationship TEXT, emergency_phone TEXT))",
    uR"(CREATE TABLE customer_memberships (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, membership_id INTEGER NOT NULL,
        status TEXT NOT NULL))",
    uR"(CREATE TABLE customer_field_values (customer_id INTEGER NOT NULL, field_id INTEGER NOT NULL, value,
        PRIMARY KEY (customer_id, field_id)) WITHOUT ROWID)",
};

} // namespace

Database::Database() : m_name(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(u":memory:"_s);
    database.open();
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_name);
}

bool Database::isOpen() const
{
    return connection().isOpen();
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        qWarning("sandbox: %ls", qUtf16Printable(query.lastError().text()));
        return query;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qWarning("sandbox: %ls", qUtf16Printable(query.lastError().text()));
    return query;
}

void createTables(const Database &database)
{
    for (const char16_t *table : Tables)
        database.run(QStringView(table).toString());
}

} // namespace rollbook::sandbox
