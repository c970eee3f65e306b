// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/foldname.h"
#include "people/peopledatabase.h"
#include "people/peopleindex.h"
#include "people/personrank.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int mostOfStep = 200;       ///< people that one step hands to the ranking
constexpr int mostOfLetters = 50;     ///< the same for a letter or two, which mean nobody in particular
constexpr qsizetype mostLike = 40;    ///< words that a typed one may have been meant for
constexpr qsizetype fewestDigits = 3; ///< of a number that is looked up by its end
constexpr qsizetype fewestTail = 7;
constexpr qsizetype mostTail = 9;

const QString fields = u"p.row, p.id, p.name, p.email, p.phone, p.name_key"_s;

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

/// Above all texts that begin with it.
QString after(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010ffff");
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"'; // folded words have no quotation marks
}

QString begun(const QString &word)
{
    return quoted(word) + u'*';
}

/// Numbers that are one slip away from these digits.
QStringList digitSlips(const QString &digits)
{
    QStringList slips;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            if (digits.at(i) != digit)
                slips << QString(digits.left(i) + QChar(digit) + digits.mid(i + 1));
        slips << QString(digits.left(i) + digits.mid(i + 1));
        if (i + 1 < digits.size() && digits.at(i) != digits.at(i + 1))
            slips << QString(digits.left(i) + digits.at(i + 1) + digits.at(i) + digits.mid(i + 2));
    }
    for (qsizetype i = 0; i <= digits.size(); ++i)
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            slips << QString(digits.left(i) + QChar(digit) + digits.mid(i));
    slips.removeDuplicates();
    return slips;
}

} // namespace

/// One search: steps that name candidates, from the surest to the vaguest, and the ranking that decides.
class PeopleIndex::Search {
public:
    Search(PeopleIndex &index, const QString &text, qsizetype limit, const std::function<bool()> &hurry)
        : m_index(index),
          m_question(text),
          m_limit(limit),
          m_hurry(hurry)
    {
    }

    QList<PersonMatch> run()
    {
        if (m_question.text.isEmpty() || m_limit <= 0)
            return {};
        byId();
        byEmail();
        byPhone();
        byName();
        if (!isEnough())
            byLikeWords();
        if (!isEnough())
            byWrongDigits();
        return best();
    }

private:
    struct Found {
        PersonRank rank;
        Person person;
        QString name;
    };

    bool isEnough() const { return m_found.size() >= m_limit || (m_hurry && m_hurry()); }

    void take(const QString &sql, const QVariantList &values)
    {
        QSqlQuery &query = m_index.m_database->prepared("SELECT "_L1 + fields + u' ' + sql);
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
        query.exec();
        while (query.next()) {
            const qint64 row = query.value(0).toLongLong();
            if (m_seen.contains(row))
                continue;
            m_seen << row;
            const Person person { .id = query.value(1).toString(),
                                  .name = query.value(2).toString(),
                                  .email = query.value(3).toString(),
                                  .phone = query.value(4).toString() };
            const QString name = query.value(5).toString();
            if (const auto rank = rankOf(m_question, person, name))
                m_found << Found { .rank = *rank, .person = person, .name = name };
        }
        query.finish();
    }
    void takeRange(const QString &column, const QString &prefix, qsizetype most = mostOfStep)
    {
        take(u"FROM people p WHERE p.%1 >= ? AND p.%1 < ? ORDER BY p.%1 LIMIT ?"_s.arg(column),
             { prefix, after(prefix), most });
    }
    void takeDigits(const QString &prefix)
    {
        take(u"FROM digits d JOIN people p ON p.row = d.row WHERE d.key >= ? AND d.key < ? ORDER BY d.key LIMIT ?"_s,
             { prefix, after(prefix), mostOfStep });
    }
    void takeWords(const QString &match, int most = mostOfStep)
    {
        take(u"FROM words JOIN people p ON p.row = words.rowid WHERE words MATCH ? LIMIT ?"_s, { match, most });
    }

    void byId()
    {
        take(u"FROM people p WHERE p.id_key = ?"_s, { m_question.id });
        if (m_question.id.size() >= fewestDigits)
            takeRange(u"id_key"_s, m_question.id, m_limit);
    }
    void byEmail()
    {
        if (m_question.text.contains(u' '))
            return;
        if (m_question.text.contains(u'@') && !m_question.text.startsWith(u'@'))
            takeRange(u"email_key"_s, m_question.text);
        else if (m_question.text.startsWith(u'@') || m_question.text.contains(u'.'))
            takeRange(u"domain"_s, m_question.text.mid(m_question.text.startsWith(u'@') ? 1 : 0), m_limit);
    }
    void byPhone()
    {
        if (!m_question.phone)
            return;
        const QString digits = m_question.phone->digits;
        if (!m_question.phone->national.isEmpty())
            takeDigits(u'f' + m_question.phone->national);
        takeDigits(u'f' + digits);
        takeDigits(u'r' + reversed(digits));
        if (digits.size() <= fewestTail || isEnough())
            return;
        // Written with other digits before them, on either side: by the last ones.
        for (qsizetype tail = qMin(mostTail, digits.size() - 1); tail >= fewestTail && m_found.isEmpty(); --tail)
            takeDigits(u'r' + reversed(digits.right(tail)));
    }
    void byName()
    {
        const QStringList &words = m_question.words;
        if (words.isEmpty())
            return;
        const int most = m_question.name.size() < 3 ? mostOfLetters : mostOfStep;
        takeRange(u"name_key"_s, m_question.name, most / 2);
        QStringList whole;
        QStringList prefixes;
        for (const QString &word : words) {
            whole << quoted(word);
            prefixes << begun(word);
        }
        takeWords(whole.join(" AND "_L1), most);
        takeWords(prefixes.join(" AND "_L1), most);
        // The last word is the one that is being typed.
        if (words.size() > 1 && m_found.size() >= m_limit) {
            whole.last() = prefixes.constLast();
            takeWords(whole.join(" AND "_L1));
        }
        byNameAndNumber();
    }
    /// "smith 900123": the number is the phone's, so only the rest can be looked up as words.
    void byNameAndNumber()
    {
        QStringList prefixes;
        QStringList numbers;
        for (const QString &word : m_question.words)
            if (word.size() >= fewestDigits && isNumber(word))
                numbers << word;
            else
                prefixes << begun(word);
        if (numbers.isEmpty() || prefixes.isEmpty())
            return;
        for (const QString &number : std::as_const(numbers)) {
            takeDigits(u'r' + reversed(number));
            if (const auto phone = foldPhone(number); phone && !phone->national.isEmpty())
                takeDigits(u'f' + phone->national);
        }
        takeWords(prefixes.join(" AND "_L1));
    }
    void byLikeWords()
    {
        if (m_question.phone)
            return; // digits that were meant for others are looked for among the numbers
        QStringList all;
        for (const QString &word : m_question.words) {
            QStringList any { begun(word) };
            const QList<WordList::Word> likes = m_index.m_words.like(word, mostLike);
            for (const WordList::Word &like : likes)
                any << quoted(like.text);
            QStringList parts;
            for (const QString &part : m_index.m_words.parts(word))
                parts << quoted(part);
            if (!parts.isEmpty())
                any << u'(' + parts.join(" AND "_L1) + u')';
            all << u'(' + any.join(" OR "_L1) + u')';
            if (m_hurry && m_hurry())
                return;
        }
        if (!all.isEmpty())
            takeWords(all.join(" AND "_L1), 2 * mostOfStep);
    }
    void byWrongDigits()
    {
        if (!m_question.phone || m_question.phone->national.size() < fewestTail || !m_found.isEmpty())
            return;
        const QStringList slips = digitSlips(m_question.phone->national);
        for (const QString &slip : slips)
            take(u"FROM digits d JOIN people p ON p.row = d.row WHERE d.key = ? LIMIT ?"_s,
                 { QString(u'f' + slip), 1 });
    }

    QList<PersonMatch> best()
    {
        const auto better = [](const Found &one, const Found &other) {
            if (one.rank.cost != other.rank.cost)
                return one.rank.cost < other.rank.cost;
            return one.name != other.name ? one.name < other.name : one.person.id < other.person.id;
        };
        const qsizetype count = qMin(m_limit, m_found.size());
        std::partial_sort(m_found.begin(), m_found.begin() + count, m_found.end(), better);
        QList<PersonMatch> matches;
        for (const Found &found : std::as_const(m_found).first(count))
            matches << PersonMatch { .person = found.person, .field = found.rank.field, .typo = found.rank.typo };
        return matches;
    }

    PeopleIndex &m_index;
    const PeopleQuestion m_question;
    const qsizetype m_limit;
    const std::function<bool()> &m_hurry;
    QSet<qint64> m_seen;
    QList<Found> m_found;
};

QList<PersonMatch> PeopleIndex::find(const QString &text, qsizetype limit, const std::function<bool()> &hurry)
{
    constexpr qsizetype longest = 120; // more is a text that was pasted by mistake
    return isOpen() ? Search(*this, text.left(longest), limit, hurry).run() : QList<PersonMatch>();
}

} // namespace rollbook
