// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/people.h"
#include "people/peopleindex.h"
#include "people/peopleworker.h"
#include "support/testcase.h"

#include <QSignalSpy>
#include <QThread>

using namespace rollbook;
using namespace Qt::StringLiterals;

using Field = PersonMatch::Field;

class tst_people_index : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void ranks_data();
    void ranks();
    void tellsWhatMatched_data();
    void tellsWhatMatched();
    void findsNobody_data();
    void findsNobody();
    void leavesOutWhoCannotBeFound();
    void answersNoMoreThanAsked();
    void stopsWhenHurried();
    void givesEverybodyBack();
    void replacesWhenComplete();
    void answersTheNewestQuestion();
    void answersNobodyBeforeThereIsAnybody();
};

namespace {

const QList<Person> &everybody()
{
    static const QList<Person> people {
        { u"101"_s, u"Søren Kierkegård"_s, u"soren.k@example.dk"_s, u"+45 33 12 34 56"_s },
        { u"102"_s, u"Aoife O'Brien"_s, u"aoife@obrien.example"_s, u"+353 86 123 4567"_s },
        { u"103"_s, u"Łukasz Wiśniewski"_s, u"lukasz82@example.pl"_s, u"+48 601 234 567"_s },
        { u"104"_s, u"Joanna Smith"_s, u"jo.smith@example.com"_s, u"+44 (0)7700 900123"_s },
        { u"105"_s, u"John Smithers"_s, u"johnny@example.org"_s, u"07700900124"_s },
        { u"106"_s, u"Anne-Marie van der Berg"_s, u"amvdb@example.nl"_s, u"0031 6 12345678"_s },
        { u"107"_s, u"Jürgen MacDonald"_s, QString(), u"(0151) 2345-678"_s },
        { u"108"_s, u"王小明"_s, u"xm.wang@example.cn"_s, u"+86 139 1099 8877"_s },
        { u"109"_s, u"Maximiliane Oberhuber"_s, u"info@yoga-haus.example"_s, u"+1 555 010 9999"_s },
        { u"1040"_s, u"Nobody Inparticular"_s, u"nip@example.com"_s, QString() },
        { u"AB-77"_s, u"Letter Ident"_s, QString(), QString() },
    };
    return people;
}

PeopleIndex &index()
{
    static PeopleIndex index;
    if (index.count() == 0)
        index.add(everybody());
    return index;
}

QStringList ids(const QList<PersonMatch> &matches)
{
    QStringList ids;
    for (const PersonMatch &match : matches)
        ids << match.person.id;
    return ids;
}

} // namespace

void tst_people_index::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const QString &text, const char *id) {
        QTest::addRow("%s", qPrintable(text)) << text << QString::fromLatin1(id);
    };
    row(u"Søren Kierkegård"_s, "101");
    row(u"soren"_s, "101");
    row(u"kierkegard"_s, "101");
    row(u"kierkegaard"_s, "101");
    row(u"obrien"_s, "102");
    row(u"o'brien"_s, "102");
    row(u"o brien"_s, "102");
    row(u"O’Brien aoife"_s, "102");
    row(u"lukasz"_s, "103");
    row(u"wisniewski luk"_s, "103");
    row(u"lukazs"_s, "103");
    row(u"smi jo"_s, "104");
    row(u"smiht joanna"_s, "104");
    row(u"jonana"_s, "104");
    row(u"annemarie"_s, "106");
    row(u"anne-marie"_s, "106");
    row(u"vanderberg"_s, "106");
    row(u"berg anne"_s, "106");
    row(u"mac donald"_s, "107");
    row(u"donald"_s, "107");
    row(u"juergen"_s, "107");
    row(u"jürgen"_s, "107");
    row(u"王"_s, "108");
    row(u"小明"_s, "108");
    row(u"oberhubre maximilane"_s, "109");
    row(u"maxmilaine"_s, "109");

    row(u"+44 (0)7700 900123"_s, "104");
    row(u"+44 7700 900123"_s, "104");
    row(u"0044 7700 900123"_s, "104");
    row(u"07700900123"_s, "104");
    row(u"07700 900 123"_s, "104");
    row(u"7700900123"_s, "104");
    row(u"447700900123"_s, "104");
    row(u"900123"_s, "104");
    row(u"0123"_s, "104");
    row(u"+44 7700 900124"_s, "105");
    row(u"+45 3312"_s, "101");
    row(u"33123456"_s, "101");
    row(u"086 1234567"_s, "102");
    row(u"06-12345678"_s, "106");
    row(u"555 0109999"_s, "109");
    row(u"1-555-010-9999"_s, "109");
    row(u"07700 901023"_s, "104");    // swapped
    row(u"+45 33 12 34 57"_s, "101"); // changed
    row(u"smith 900123"_s, "104");

    row(u"jo.smith@example.com"_s, "104");
    row(u"JO.SMITH@"_s, "104");
    row(u"lukasz82"_s, "103");
    row(u"amvdb"_s, "106");
    row(u"yoga-haus.ex"_s, "109");
    row(u"@yoga"_s, "109");

    row(u"103"_s, "103");
    row(u"#109"_s, "109");
    row(u"ab-77"_s, "AB-77");
    row(u" 106 "_s, "106");
}

void tst_people_index::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const QStringList found = ids(index().find(text, 10));
    QVERIFY2(!found.isEmpty(), "nobody");
    QCOMPARE(found.constFirst(), id);
}

void tst_people_index::ranks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("order");
    QTest::newRow("a word before its beginnings") << u"ann"_s << QStringList { u"3"_s, u"1"_s, u"2"_s };
    QTest::newRow("what is exact before a slip") << u"martin"_s << QStringList { u"4"_s, u"5"_s };
    QTest::newRow("an id before a number") << u"777"_s << QStringList { u"777"_s, u"6"_s };
    QTest::newRow("the name before the e-mail") << u"zoe"_s << QStringList { u"7"_s, u"8"_s };
    QTest::newRow("the beginning of the name first") << u"lee"_s << QStringList { u"9"_s, u"10"_s };
}

void tst_people_index::ranks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, order);
    PeopleIndex index;
    index.add({ { u"1"_s, u"Anna Beck"_s, {}, {} },
                { u"2"_s, u"Annabel Beck"_s, {}, {} },
                { u"3"_s, u"Ann Beck"_s, {}, {} },
                { u"5"_s, u"Karl Marten"_s, {}, {} },
                { u"4"_s, u"Karl Martin"_s, {}, {} },
                { u"6"_s, u"Tele Fon"_s, {}, u"77 70 12 34"_s },
                { u"777"_s, u"Num Ber"_s, {}, {} },
                { u"8"_s, u"Somebody Else"_s, u"zoe@example.org"_s, {} },
                { u"7"_s, u"Walter Zoe"_s, {}, {} },
                { u"10"_s, u"Carl Lee"_s, {}, {} },
                { u"9"_s, u"Lee Carl"_s, {}, {} } });
    QCOMPARE(ids(index.find(text, 10)).mid(0, order.size()), order);
}

void tst_people_index::tellsWhatMatched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Field>("field");
    QTest::addColumn<bool>("typo");
    QTest::newRow("id") << u"104"_s << Field::Id << false;
    QTest::newRow("name") << u"smi"_s << Field::Name << false;
    QTest::newRow("phone") << u"07700 900123"_s << Field::Phone << false;
    QTest::newRow("e-mail") << u"jo.smith@e"_s << Field::Email << false;
    QTest::newRow("word of an e-mail") << u"amvdb"_s << Field::Email << false;
    QTest::newRow("typo") << u"joanan smith"_s << Field::Name << true;
    QTest::newRow("wrong digit") << u"07700 900129"_s << Field::Phone << true;
}

void tst_people_index::tellsWhatMatched()
{
    QFETCH(QString, text);
    QFETCH(Field, field);
    QFETCH(bool, typo);
    const QList<PersonMatch> found = index().find(text, 1);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().field, field);
    QCOMPARE(found.constFirst().typo, typo);
}

void tst_people_index::findsNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  "_s;
    QTest::newRow("a stranger") << u"Xaver Quirrenbach"_s;
    QTest::newRow("one word too many") << u"joanna smith xylophon"_s;
    QTest::newRow("signs") << u"\"*' OR NEAR( : ^"_s;
    QTest::newRow("a number of nobody") << u"0999 888 777 666"_s;
    QTest::newRow("an e-mail of nobody") << u"nobody.at.all@nowhere.example"_s;
}

void tst_people_index::findsNobody()
{
    QFETCH(QString, text);
    QCOMPARE(ids(index().find(text, 10)), QStringList());
}

void tst_people_index::leavesOutWhoCannotBeFound()
{
    PeopleIndex index;
    index.add({ { QString(), u"No Id"_s, {}, {} },
                { u"1"_s, QString(), QString(), QString() },
                { u"2"_s, u"First One"_s, {}, {} },
                { u"2"_s, u"Second One"_s, {}, {} } });
    QCOMPARE(index.count(), 1);
    QCOMPARE(ids(index.find(u"one"_s, 10)), QStringList { u"2"_s });
    QCOMPARE(index.find(u"one"_s, 10).constFirst().person.name, u"First One"_s);
}

void tst_people_index::answersNoMoreThanAsked()
{
    QCOMPARE(index().find(u"example"_s, 0).size(), 0);
    QCOMPARE(index().find(u"smi"_s, 1).size(), 1);
    QCOMPARE(index().find(QString(10'000, u'x'), 5).size(), 0);
}

void tst_people_index::stopsWhenHurried()
{
    int asked = 0;
    const QList<PersonMatch> found = index().find(u"smiht joanna"_s, 5, [&] {
        ++asked;
        return true;
    });
    QCOMPARE(found.size(), 0); // the slip was not looked for any more
    QVERIFY(asked > 0);
}

void tst_people_index::givesEverybodyBack()
{
    QList<Person> people;
    index().forEach([&](const Person &person) { people << person; });
    QCOMPARE(people, everybody());
}

void tst_people_index::replacesWhenComplete()
{
    PeopleWorker worker;
    QSignalSpy committed(&worker, &PeopleWorker::committed);
    QList<QStringList> answers;
    connect(&worker, &PeopleWorker::found, this,
            [&](quint64, const QString &, const QList<PersonMatch> &matches) { answers << ids(matches); });
    const auto ask = [&] {
        worker.want(1);
        worker.find(1, u"ann"_s, 5);
        return answers.takeLast();
    };
    const QDateTime asOf = QDateTime::currentDateTimeUtc();
    worker.begin();
    worker.add({ { u"1"_s, u"Ann One"_s, {}, {} } });
    worker.commit(asOf);
    QTRY_COMPARE(committed.size(), 1);
    QCOMPARE(committed.constFirst().at(0).value<qsizetype>(), 1);
    QCOMPARE(committed.constFirst().at(1).toDateTime(), asOf);
    QCOMPARE(ask(), QStringList { u"1"_s });

    worker.begin();
    worker.add({ { u"2"_s, u"Ann Two"_s, {}, {} } });
    QTest::qWait(0);
    QCOMPARE(ask(), QStringList { u"1"_s }); // not before it is complete
    worker.discard();
    QCOMPARE(ask(), QStringList { u"1"_s });

    worker.begin();
    QList<Person> many;
    for (int i = 0; i < 1000; ++i)
        many << Person { QString::number(1000 + i), u"Ann %1"_s.arg(i), {}, {} };
    worker.add(many);
    worker.commit(asOf);
    QTRY_COMPARE(committed.size(), 2);
    QCOMPARE(committed.constLast().at(0).value<qsizetype>(), 1000);
    QCOMPARE(ask().size(), 5);
    worker.clear({});
    QCOMPARE(ask(), QStringList());
}

void tst_people_index::answersTheNewestQuestion()
{
    PeopleWorker worker;
    QSignalSpy found(&worker, &PeopleWorker::found);
    worker.want(2);
    worker.find(1, u"ann"_s, 5);
    QCOMPARE(found.size(), 0);
    worker.find(2, u"ann"_s, 5);
    QCOMPARE(found.size(), 1);
}

void tst_people_index::answersNobodyBeforeThereIsAnybody()
{
    People people({});
    QCOMPARE(people.state().phase, PeopleState::Phase::NotOffered);
    QSignalSpy found(&people, &People::found);
    const quint64 first = people.find(u"a"_s);
    const quint64 second = people.find(u"an"_s);
    QVERIFY(second > first);
    QCOMPARE(found.size(), 0);
    QTRY_COMPARE(found.isEmpty() ? 0 : found.constLast().at(0).toULongLong(), second);
    QCOMPARE(found.constLast().at(1).toString(), u"an"_s);
    QCOMPARE(found.constLast().at(2).value<QList<PersonMatch>>().size(), 0);
}

QTEST_GUILESS_MAIN(tst_people_index)
#include "tst_people_index.moc"
