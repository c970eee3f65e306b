// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personrank.h"

#include "people/foldname.h"
#include "people/typo.h"

#include <algorithm>

namespace rollbook {

namespace {

using Field = PersonMatch::Field;

// Costs. What is exact lies below all words; among words, one that is worse than another by a class is worse than
// several that are worse by what is between the classes.
constexpr int exactId = 0;
constexpr int exactEmail = 1;
constexpr int exactPhone = 2;
constexpr int wholeName = 3;
constexpr int nameBegins = 10;
constexpr int emailBegins = 30;
constexpr int phoneBegins = 40;
constexpr int phoneEnds = 50;
constexpr int idBegins = 60;
constexpr int sameTail = 70;
constexpr int domainBegins = 80;
constexpr int phoneSlip = 90;
constexpr int words = 100;
// Of a word:
constexpr int same = 0;
constexpr int begins = 20;
constexpr int inside = 80;
constexpr int slip = 100;
constexpr int beginSlip = 140;
constexpr int elsewhere = 30; ///< in the e-mail instead of the name
constexpr int again = 40;     ///< in a word that another one has met already: "mac donald" for MacDonald
constexpr int unmet = 2;      ///< a word of the name that nothing asked for

constexpr qsizetype fewestDigits = 3;
constexpr qsizetype fewestTail = 7;
constexpr qsizetype mostTail = 9;

struct WordRank {
    int cost = 0;
    bool typo = false;
};

int mostSlips(qsizetype size)
{
    if (size < 3)
        return 0;
    return size < 8 ? 1 : 2;
}

std::optional<WordRank> rankOfWord(const QString &typed, const QString &known)
{
    if (typed == known)
        return WordRank { same };
    if (known.startsWith(typed))
        return WordRank { begins + int(qMin<qsizetype>(known.size() - typed.size(), 9)) };
    if (typed.size() >= 3 || typed.front().unicode() >= 0x2e80)
        if (known.contains(typed))
            return WordRank { inside };
    const int most = mostSlips(typed.size());
    if (most == 0 || known.size() < typed.size() - most)
        return std::nullopt;
    const Slips slips = slipsBetween(typed, known, most);
    // The first letter is rarely the wrong one.
    const int start = typed.front() == known.front() ? 0 : 10;
    if (slips.whole <= most)
        return WordRank { .cost = slip * slips.whole + start, .typo = true };
    if (slips.prefix <= 1 && typed.size() >= 4)
        return WordRank { .cost = beginSlip * slips.prefix + start, .typo = true };
    return std::nullopt;
}

/// A typed word that may be several of the name: "annemarie".
std::optional<WordRank> rankOfJoined(const QString &typed, const QStringList &known)
{
    for (qsizetype first = 0; first + 1 < known.size(); ++first) {
        QString joined = known.at(first);
        if (!typed.startsWith(joined))
            continue;
        for (qsizetype i = first + 1; i < known.size() && joined.size() < typed.size(); ++i)
            joined += known.at(i);
        if (joined.startsWith(typed))
            return WordRank { begins };
    }
    return std::nullopt;
}

struct Words {
    QStringList name;
    QString email;
    QString digits;
    std::optional<QStringList> ofEmail = {}; ///< taken apart only where the name is not enough, which is rare
};

struct Best {
    std::optional<WordRank> rank;
    Field field = Field::Name;
    qsizetype place = -1; ///< among the words of the name

    void consider(std::optional<WordRank> other, Field of, int handicap = 0, qsizetype at = -1)
    {
        if (!other || (rank && rank->cost <= other->cost + handicap))
            return;
        other->cost += handicap;
        *this = { .rank = other, .field = of, .place = at };
    }
};

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

Best bestOf(const QString &typed, Words &known, const QList<bool> &used)
{
    Best best;
    for (qsizetype i = 0; i < known.name.size(); ++i)
        best.consider(rankOfWord(typed, known.name.at(i)), Field::Name, used.at(i) ? again : 0, i);
    if (!best.rank || best.rank->cost >= inside)
        best.consider(rankOfJoined(typed, known.name), Field::Name);
    if (!best.rank || best.rank->cost > elsewhere)
        known.ofEmail = known.ofEmail.value_or(foldWords(known.email.section(u'@', 0, 0)));
    for (const QString &word : known.ofEmail.value_or(QStringList()))
        best.consider(rankOfWord(typed, word), Field::Email, elsewhere);
    if (isNumber(typed) && typed.size() >= fewestDigits && known.digits.contains(typed))
        best.consider(WordRank { begins }, Field::Phone);
    return best;
}

std::optional<PersonRank> rankOfWords(const PeopleQuestion &question, const Person &person, const QString &foldedName)
{
    if (question.words.isEmpty())
        return std::nullopt;
    const auto phone = question.hasNumber ? foldPhone(person.phone) : std::nullopt;
    Words known { .name = foldedName.split(u' ', Qt::SkipEmptyParts),
                  .email = person.email,
                  .digits = phone ? phone->digits : QString() };
    QList<bool> used(known.name.size(), false);
    PersonRank rank { .cost = words };
    QList<Field> fields;
    for (const QString &typed : question.words) {
        const Best best = bestOf(typed, known, used);
        if (!best.rank)
            return std::nullopt;
        if (best.place >= 0)
            used[best.place] = true;
        fields << best.field;
        rank.cost += best.rank->cost;
        rank.typo = rank.typo || best.rank->typo;
    }
    rank.cost += unmet * int(used.count(false));
    rank.field = fields.contains(Field::Name) ? Field::Name : fields.constFirst();
    return rank;
}

std::optional<PersonRank> rankOfId(const PeopleQuestion &question, const Person &person)
{
    const QString id = person.id.toLower();
    if (id == question.id)
        return PersonRank { .cost = exactId, .field = Field::Id };
    if (question.id.size() >= fewestDigits && id.startsWith(question.id))
        return PersonRank { .cost = idBegins, .field = Field::Id };
    return std::nullopt;
}

std::optional<PersonRank> rankOfEmail(const PeopleQuestion &question, const Person &person)
{
    const QString email = person.email.trimmed().toLower();
    if (email.isEmpty())
        return std::nullopt;
    if (email == question.text)
        return PersonRank { .cost = exactEmail, .field = Field::Email };
    if (question.text.contains(u'@') && email.startsWith(question.text))
        return PersonRank { .cost = emailBegins, .field = Field::Email };
    const QString domain = question.text.section(u'@', -1);
    const bool asksDomain = question.text.startsWith(u'@') || (domain.contains(u'.') && !domain.contains(u' '));
    if (asksDomain && !question.text.section(u'@', 0, -2).size() && !domain.isEmpty()
        && email.section(u'@', 1).startsWith(domain))
        return PersonRank { .cost = domainBegins, .field = Field::Email };
    return std::nullopt;
}

std::optional<PersonRank> rankOfNumber(const PhoneNumber &typed, const PhoneNumber &known)
{
    const auto rank = [](int cost, bool typo = false) {
        return PersonRank { .cost = cost, .field = Field::Phone, .typo = typo };
    };
    const QString &digits = typed.digits;
    if (digits == known.digits || (!typed.national.isEmpty() && typed.national == known.national))
        return rank(exactPhone);
    if (known.digits.startsWith(digits) || (!typed.national.isEmpty() && known.national.startsWith(typed.national)))
        return rank(phoneBegins);
    if (known.digits.endsWith(digits))
        return rank(phoneEnds);
    const qsizetype shared = qMin(digits.size(), known.national.size());
    if (shared >= fewestTail) {
        const qsizetype tail = qMin<qsizetype>(shared, mostTail);
        if (digits.right(tail) == known.national.right(tail))
            return rank(sameTail);
        if (slipsBetween(typed.national, known.national, 1).whole <= 1
            || slipsBetween(digits, known.digits, 1).whole <= 1)
            return rank(phoneSlip, true);
    }
    return std::nullopt;
}

std::optional<PersonRank> rankOfPhone(const PeopleQuestion &question, const Person &person)
{
    std::optional<PersonRank> best;
    if (!question.phone || person.phone.isEmpty())
        return best;
    const QList<PhoneNumber> numbers = phoneNumbers(person.phone);
    for (const PhoneNumber &number : numbers)
        if (const auto rank = rankOfNumber(*question.phone, number); rank && (!best || rank->cost < best->cost))
            best = rank;
    return best;
}

std::optional<PersonRank> rankOfName(const PeopleQuestion &question, const QString &foldedName)
{
    if (question.name.isEmpty() || !foldedName.startsWith(question.name))
        return std::nullopt;
    return PersonRank { .cost = foldedName == question.name ? wholeName : nameBegins };
}

} // namespace

PeopleQuestion::PeopleQuestion(const QString &typed)
    : text(typed.trimmed().toLower()),
      id(text.startsWith(u'#') ? text.mid(1).trimmed() : text),
      name(foldName(typed)),
      words(name.split(u' ', Qt::SkipEmptyParts))
{
    hasNumber = std::any_of(words.begin(), words.end(), isNumber);
    if (looksLikePhone(typed))
        phone = foldPhone(typed);
    if (text.contains(u'@'))
        words = foldWords(text.section(u'@', 0, 0));
}

std::optional<PersonRank> rankOf(const PeopleQuestion &question, const Person &person, const QString &foldedName)
{
    std::optional<PersonRank> best;
    const auto consider = [&best](const std::optional<PersonRank> &rank) {
        if (rank && (!best || rank->cost < best->cost))
            best = rank;
    };
    consider(rankOfId(question, person));
    consider(rankOfEmail(question, person));
    consider(rankOfPhone(question, person));
    consider(rankOfName(question, foldedName));
    if (!best)
        consider(rankOfWords(question, person, foldedName));
    return best;
}

} // namespace rollbook
