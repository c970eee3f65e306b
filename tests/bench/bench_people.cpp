// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"
#include "inventedpeople.h"

#include "people/foldname.h"
#include "people/foldphone.h"
#include "people/peopleindex.h"
#include "people/peoplevault.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <ctime>

using namespace rollbook;
using namespace Qt::StringLiterals;

// bench_people [people]: an index of so many (100,000), and how fast and how well it answers.
namespace {

constexpr qsizetype shown = 3;  ///< the right one has to be among them
constexpr qsizetype asked = 20; ///< as the window asks

struct Asked {
    QString kind;
    QString text;
    qsizetype person = 0;
};

/// In KiB.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    return 0;
}

class Asker {
public:
    explicit Asker(const QList<Person> &people) : m_people(people) { }

    /// So many questions of every kind, each about somebody who has what it takes.
    QList<Asked> questions(int ofEach)
    {
        QList<Asked> list;
        for (int i = 0; i < ofEach; ++i) {
            ask(list, u"whole name"_s, [](const Person &p) -> QString { return p.name; });
            ask(list, u"unaccented, lower case"_s, [](const Person &p) -> QString { return foldName(p.name); });
            ask(list, u"last name first"_s, [this](const Person &p) -> QString { return swappedWords(p); });
            ask(list, u"part words, any order"_s, [this](const Person &p) -> QString { return partWords(p); });
            ask(list, u"two letters swapped"_s,
                [this](const Person &p) -> QString { return slip(p, &Asker::swapped); });
            ask(list, u"a letter changed"_s, [this](const Person &p) -> QString { return slip(p, &Asker::changed); });
            ask(list, u"a letter left out"_s, [this](const Person &p) -> QString { return slip(p, &Asker::leftOut); });
            ask(list, u"a letter added"_s, [this](const Person &p) -> QString { return slip(p, &Asker::added); });
            ask(list, u"words run together"_s,
                [](const Person &p) -> QString { return foldName(p.name).remove(u' '); });
            ask(list, u"e-mail"_s, [](const Person &p) -> QString { return p.email; });
            ask(list, u"beginning of the e-mail"_s,
                [](const Person &p) -> QString { return p.email.section(u'@', 0, 0) + u'@'; });
            ask(list, u"phone as stored"_s, [](const Person &p) -> QString { return p.phone; });
            ask(list, u"phone, national"_s, [](const Person &p) -> QString { return number(p, u"0"_s); });
            ask(list, u"phone, double zero"_s, [this](const Person &p) -> QString { return otherShape(p); });
            ask(list, u"last eight digits"_s, [](const Person &p) -> QString { return number(p, QString()).right(8); });
            ask(list, u"phone, a wrong digit"_s, [this](const Person &p) -> QString { return wrongDigit(p); });
            ask(list, u"id"_s, [](const Person &p) -> QString { return p.id; });
        }
        return list;
    }

private:
    template<typename Make>
    void ask(QList<Asked> &list, const QString &kind, Make make)
    {
        for (;;) {
            const qsizetype person = m_random.bounded(m_people.size());
            const QString text = make(m_people.at(person));
            if (text.size() < 4)
                continue; // without a phone, for one
            list << Asked { kind, text, person };
            return;
        }
    }

    static QString number(const Person &person, const QString &before)
    {
        const auto phone = foldPhone(person.phone);
        return phone ? QString(before + phone->national) : QString();
    }
    QString otherShape(const Person &person)
    {
        const auto phone = foldPhone(person.phone);
        return phone && phone->digits.size() > phone->national.size() && !phone->digits.startsWith(u'0')
            ? QString(u"00" + phone->digits.left(4) + u' ' + phone->digits.mid(4))
            : QString();
    }
    QString wrongDigit(const Person &person)
    {
        QString digits = number(person, u"0"_s);
        if (digits.size() < 9)
            return {};
        QChar &digit = digits[3 + m_random.bounded(digits.size() - 3)];
        digit = QChar(u'0' + (digit.digitValue() + 1 + m_random.bounded(9)) % 10);
        return digits;
    }
    QString swappedWords(const Person &person)
    {
        QStringList words = foldWords(person.name);
        words.prepend(words.takeLast());
        return words.join(u' ');
    }
    /// "smi jo" is not enough to tell a hundred apart; four letters of the last name and three of the first are what
    /// somebody types before they look.
    QString partWords(const Person &person)
    {
        const QStringList words = foldWords(person.name);
        const QString last = words.constLast().left(qMax<qsizetype>(4, words.constLast().size() - 2));
        return words.size() < 2 ? QString() : QString(last + u' ' + words.constFirst().left(4));
    }
    QString slip(const Person &person, QString (Asker::*make)(QString))
    {
        QStringList words = foldWords(person.name);
        QString &word = words[m_random.bounded(words.size())];
        if (word.size() < 4)
            return {};
        word = (this->*make)(word);
        return words.join(u' ');
    }
    QString swapped(QString word)
    {
        const qsizetype at = m_random.bounded(word.size() - 1);
        std::swap(word[at], word[at + 1]);
        return word;
    }
    QString changed(QString word)
    {
        word[m_random.bounded(word.size())] = QChar(u'a' + m_random.bounded(26));
        return word;
    }
    QString leftOut(QString word) { return word.remove(m_random.bounded(word.size()), 1); }
    QString added(QString word)
    {
        return word.insert(m_random.bounded(word.size() + 1), QChar(u'a' + m_random.bounded(26)));
    }

    const QList<Person> &m_people;
    QRandomGenerator m_random { 7 };
};

/// Whether an answer is right: the person, or a namesake where only the name was asked for.
bool isRight(const Person &answer, const Person &meant, const Asked &question)
{
    static const QStringList byName { u"whole name"_s,          u"unaccented, lower case"_s,
                                      u"last name first"_s,     u"part words, any order"_s,
                                      u"two letters swapped"_s, u"a letter changed"_s,
                                      u"a letter left out"_s,   u"a letter added"_s,
                                      u"words run together"_s };
    if (answer.id == meant.id)
        return true;
    QStringList one = foldWords(answer.name);
    QStringList other = foldWords(meant.name);
    one.sort();
    other.sort();
    return byName.contains(question.kind) && one == other;
}

/// Of this thread, in ms: what a key takes when nobody else wants the machine.
double processorTime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Score {
    int asked = 0;
    int right = 0;
    int exact = 0; ///< this very person
};

void printQuality(PeopleIndex &index, const QList<Person> &people, const QList<Asked> &questions, bool tell)
{
    QMap<QString, Score> scores;
    Score all;
    for (const Asked &question : questions) {
        const Person &meant = people.at(question.person);
        const QList<PersonMatch> found = index.find(question.text, asked).mid(0, shown);
        const auto any = [&](auto test) { return std::any_of(found.begin(), found.end(), test); };
        const bool right = any([&](const PersonMatch &match) { return isRight(match.person, meant, question); });
        const bool exact = any([&](const PersonMatch &match) { return match.person.id == meant.id; });
        for (Score *score : { &scores[question.kind], &all }) {
            ++score->asked;
            score->right += right ? 1 : 0;
            score->exact += exact ? 1 : 0;
        }
        if (!right && tell)
            std::printf("  missed (%s): \"%s\" for %s\n", qPrintable(question.kind), qPrintable(question.text),
                        qPrintable(meant.name + u' ' + meant.phone + u' ' + meant.email));
    }
    const auto line = [](const QString &kind, const Score &score) {
        std::printf("%-44s n %5d  in the top 3 %6.1f %%  this very person %6.1f %%\n", qPrintable(kind), score.asked,
                    100.0 * score.right / score.asked, 100.0 * score.exact / score.asked);
    };
    for (auto score = scores.constBegin(); score != scores.constEnd(); ++score)
        line(score.key(), *score);
    line(u"all"_s, all);
}

void printSpeed(PeopleIndex &index, const QList<Asked> &questions)
{
    QMap<QString, QList<double>> times;
    QList<double> all;
    QList<double> alone;
    for (const Asked &question : questions) {
        for (qsizetype letters = 1; letters <= question.text.size(); ++letters) {
            QElapsedTimer clock;
            clock.start();
            const double before = processorTime();
            index.find(question.text.left(letters), asked);
            const double ms = bench::millisecondsOf(clock);
            alone << processorTime() - before;
            times[question.kind] << ms;
            all << ms;
        }
    }
    for (auto kind = times.constBegin(); kind != times.constEnd(); ++kind)
        bench::print(qPrintable("key: "_L1 + kind.key()), *kind);
    bench::print("key: all", all);
    bench::print("key: all, processor time", alone);
}

/// What is kept on the disk, and how long it takes until it answers again.
void printVault(const QList<Person> &people)
{
    const QTemporaryDir folder;
    const PeopleVault vault(folder.path(), u"bench"_s);
    const auto key = VaultKey::make();
    QElapsedTimer clock;
    clock.start();
    if (!key || !vault.write(*key, QDateTime::currentDateTimeUtc(), people))
        return;
    const double written = bench::millisecondsOf(clock);
    clock.start();
    QList<Person> kept;
    if (!vault.read(*key, [&kept](const QList<Person> &some) { kept << some; }))
        return;
    const double read = bench::millisecondsOf(clock);
    PeopleIndex index;
    index.add(kept);
    std::printf("kept encrypted in %.1f MiB: written in %.0f ms, opened in %.0f ms, can be searched after %.0f ms\n",
                double(QFileInfo(vault.path()).size()) / (1024 * 1024), written, read, bench::millisecondsOf(clock));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype count = arguments.value(1, u"100000"_s).toLongLong();
    const bool tell = arguments.contains(u"--missed"_s);
    const QList<Person> people = bench::inventedPeople(count);
    if (arguments.contains(u"--list"_s))
        for (const Person &person : people)
            std::printf("%s | %s | %s | %s\n", qPrintable(person.id), qPrintable(person.name), qPrintable(person.email),
                        qPrintable(person.phone));

    const qint64 before = residentMemory();
    QElapsedTimer clock;
    clock.start();
    PeopleIndex index;
    for (qsizetype first = 0; first < people.size(); first += 100)
        index.add(people.mid(first, 100));
    std::printf("built %lld people, %lld words in %.0f ms, %.1f MiB more\n", qint64(index.count()),
                qint64(index.wordCount()), bench::millisecondsOf(clock), double(residentMemory() - before) / 1024);

    printVault(people);

    const QList<Asked> questions = Asker(people).questions(50);
    printQuality(index, people, questions, tell);
    printSpeed(index, questions.mid(0, 170));
    return 0;
}
