// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopledatabase.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// The words are folded before they come here, so the plain tokenizer is enough: it takes every letter beyond ASCII as
// part of a word. Neither contents nor places are kept beside the words. digits holds each number from both ends.
constexpr const char16_t *Schema[] = {
    u"PRAGMA journal_mode = OFF",
    u"PRAGMA synchronous = OFF",
    u"PRAGMA temp_store = MEMORY", // else a sort might put names into a file
    u"CREATE TABLE people (row INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT, email TEXT, phone TEXT,"
    u" id_key TEXT NOT NULL UNIQUE, name_key TEXT NOT NULL, email_key TEXT, domain TEXT)",
    u"CREATE INDEX by_name ON people (name_key)",
    u"CREATE INDEX by_email ON people (email_key) WHERE email_key IS NOT NULL",
    u"CREATE INDEX by_domain ON people (domain) WHERE domain IS NOT NULL",
    u"CREATE TABLE digits (key TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) WITHOUT ROWID",
    u"CREATE VIRTUAL TABLE words USING fts5(word, content='', columnsize=0, detail=none, tokenize='ascii',"
    u" prefix='1 2 3')",
};

} // namespace

PeopleDatabase::PeopleDatabase() : m_name(u"people-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(u":memory:"_s);
    m_open = m_database.open() && std::all_of(std::begin(Schema), std::end(Schema), [this](const char16_t *sql) {
                 return run(QString::fromUtf16(sql));
             });
}

PeopleDatabase::~PeopleDatabase()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool PeopleDatabase::run(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql);
}

QSqlQuery &PeopleDatabase::prepared(const QString &sql)
{
    const auto known = m_prepared.find(sql);
    if (known != m_prepared.end())
        return known->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(sql);
    return m_prepared.emplace(sql, std::move(query)).first->second;
}

} // namespace rollbook
