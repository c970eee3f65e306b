// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace rollbook {

/// Every word that is in an index, once: what a word may have been meant for is looked up here, which is a hundred
/// times less than the people who bear them.
class WordList {
public:
    /// How a known word answers to one that was typed.
    enum class Likeness {
        Inside, ///< it has it within
        Slip,   ///< it is one slip away, two for long words
        Begins  ///< its beginning is
    };
    struct Word {
        QString text;
        Likeness likeness = Likeness::Inside;
        int slips = 0;
    };

    void add(const QString &word);
    void reserve(qsizetype words) { m_places.reserve(words); }
    qsizetype count() const { return m_words.size(); }

    /// The likeliest words that do not begin with the typed one, at most that many, closest and most frequent first.
    QList<Word> like(const QString &typed, qsizetype most) const;
    /// Two to four known words that stand in one: "annemarie" -> "anne", "marie". Empty: it is none.
    QStringList parts(const QString &typed) const;

private:
    struct Entry {
        QString text;
        quint32 letters = 0; ///< a bit for each letter that is in it
        qint32 people = 0;
    };

    bool split(const QString &typed, int most, QStringList &parts) const;

    QList<Entry> m_words;
    QHash<QString, qint32> m_places;
};

} // namespace rollbook
