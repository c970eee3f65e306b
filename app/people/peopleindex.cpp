// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopleindex.h"

#include "people/foldname.h"
#include "people/foldphone.h"
#include "people/peopledatabase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

PeopleIndex::PeopleIndex() : m_database(std::make_unique<PeopleDatabase>()) { }

PeopleIndex::~PeopleIndex() = default;

bool PeopleIndex::isOpen() const
{
    return m_database->isOpen();
}

void PeopleIndex::add(const QList<Person> &people)
{
    if (!isOpen())
        return;
    m_database->run(u"BEGIN"_s);
    for (const Person &person : people)
        insert(person);
    m_database->run(u"COMMIT"_s);
}

void PeopleIndex::insert(const Person &person)
{
    const QString name = foldName(person.name);
    const QString email = person.email.trimmed().toLower();
    if (person.id.isEmpty() || (name.isEmpty() && email.isEmpty() && person.phone.isEmpty()))
        return;
    QSqlQuery &query = m_database->prepared(
        u"INSERT OR IGNORE INTO people (id, name, email, phone, id_key, name_key, email_key, domain)"
        u" VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const QVariantList values {
        person.id, orNull(person.name), orNull(person.email),          orNull(person.phone), person.id.toLower(),
        name,      orNull(email),       orNull(email.section(u'@', 1))
    };
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    if (!query.exec() || query.numRowsAffected() != 1)
        return;
    const qint64 row = query.lastInsertId().toLongLong();
    ++m_count;

    QStringList words = name.split(u' ', Qt::SkipEmptyParts) + foldWords(email.section(u'@', 0, 0));
    words.removeDuplicates();
    for (const QString &word : std::as_const(words))
        m_words.add(word);
    QSqlQuery &indexed = m_database->prepared(u"INSERT INTO words (rowid, word) VALUES (?, ?)"_s);
    indexed.bindValue(0, row);
    indexed.bindValue(1, words.join(u' '));
    indexed.exec();
    insertNumbers(person.phone, row);
}

void PeopleIndex::insertNumbers(const QString &phone, qint64 row)
{
    if (phone.isEmpty())
        return;
    const QList<PhoneNumber> numbers = phoneNumbers(phone);
    QSqlQuery &query = m_database->prepared(u"INSERT OR IGNORE INTO digits (key, row) VALUES (?, ?)"_s);
    for (const PhoneNumber &number : numbers) {
        QStringList keys { u'f' + number.digits, u'f' + number.national, u'r' + reversed(number.digits) };
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            query.bindValue(0, key);
            query.bindValue(1, row);
            query.exec();
        }
    }
}

void PeopleIndex::forEach(const std::function<void(const Person &)> &take)
{
    QSqlQuery &query = m_database->prepared(u"SELECT id, name, email, phone FROM people ORDER BY row"_s);
    query.exec();
    while (query.next())
        take({ .id = query.value(0).toString(),
               .name = query.value(1).toString(),
               .email = query.value(2).toString(),
               .phone = query.value(3).toString() });
    query.finish();
}

} // namespace rollbook
