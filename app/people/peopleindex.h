// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/person.h"
#include "people/wordlist.h"
#include "report/result.h"

#include <functional>
#include <memory>

namespace rollbook {

class PeopleDatabase;

/// Everybody of a connection, to be found by name, e-mail, phone and id: an SQLite database (FTS5) in memory, of which
/// nothing ever goes to the disk. Lives in the thread that made it.
class PeopleIndex {
public:
    PeopleIndex();
    ~PeopleIndex();
    Q_DISABLE_COPY_MOVE(PeopleIndex)

    /// False: SQLite or its FTS5 is missing; then nothing is ever found.
    bool isOpen() const;
    /// Without an id or without anything to find them by, people are left out; of an id that comes again, the first
    /// stays.
    void add(const QList<Person> &people);
    qsizetype count() const { return m_count; }
    qsizetype wordCount() const { return m_words.count(); }
    /// The people who answer to a text, best first: by id, number, e-mail or name, whole or begun, in any order of
    /// words, with a letter or digit wrong. hurry: asked between steps; true ends the search with what there is.
    QList<PersonMatch> find(const QString &text, qsizetype limit, const std::function<bool()> &hurry = {});
    /// Everybody, in the order in which they were added; wipes nothing.
    void forEach(const std::function<void(const Person &)> &take);

private:
    class Search;

    void insert(const Person &person);
    void insertNumbers(const QString &phone, qint64 row);

    std::unique_ptr<PeopleDatabase> m_database;
    WordList m_words;
    qsizetype m_count = 0;
};

} // namespace rollbook
