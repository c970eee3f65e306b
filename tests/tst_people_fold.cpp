// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/foldname.h"
#include "people/foldphone.h"
#include "people/typo.h"
#include "people/wordlist.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

class tst_people_fold : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void phones_data();
    void phones();
    void severalPhones_data();
    void severalPhones();
    void looksLikePhones_data();
    void looksLikePhones();
    void slips_data();
    void slips();
    void likelyWords();
    void joinedWords();
};

void tst_people_fold::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("plain") << u"John Smith"_s << u"john smith"_s;
    QTest::newRow("stroke") << u"Søren Łukasz Đorđe"_s << u"soren lukasz dorde"_s;
    QTest::newRow("apostrophe") << u"O'Brien"_s << u"obrien"_s;
    QTest::newRow("typographic apostrophe") << u"O’Brien D‘Angelo"_s << u"obrien dangelo"_s;
    QTest::newRow("accent for an apostrophe") << u"O´Brien O`Neil"_s << u"obrien oneil"_s;
    QTest::newRow("hyphen") << u"Anne-Marie Müller–Lüdenscheidt"_s << u"anne marie muller ludenscheidt"_s;
    QTest::newRow("marks given apart") << u"Jose\u0301 Nu\u0303n\u0303ez"_s << u"jose nunez"_s;
    QTest::newRow("two marks") << u"Nguyễn Thị Ánh"_s << u"nguyen thi anh"_s;
    QTest::newRow("letters of their own")
        << u"Æther Œuvre Straße Þór Guðrún Ħal"_s << u"aether oeuvre strasse thor gudrun hal"_s;
    QTest::newRow("capital sharp s") << u"GROẞ"_s << u"gross"_s;
    QTest::newRow("dots") << u"İpek Ilgın"_s << u"ipek ilgin"_s;
    QTest::newRow("initials") << u"J. R. R. Tolkien"_s << u"j r r tolkien"_s;
    QTest::newRow("ligature and width") << u"Steﬁ Ｋｅｎ"_s << u"stefi ken"_s;
    QTest::newRow("Cyrillic") << u"Алёна Зайцев"_s << u"алена заицев"_s;
    QTest::newRow("Greek final letter") << u"ΓΙΏΡΓΟΣ γιώργος"_s << u"γιωργοσ γιωργοσ"_s;
    QTest::newRow("Arabic with vowels") << u"مُحَمَّد"_s << u"محمد"_s;
    QTest::newRow("Chinese") << u"王小明"_s << u"王小明"_s;
    QTest::newRow("blanks") << u"  Ann \t\u00a0 Lee "_s << u"ann lee"_s;
    QTest::newRow("nothing") << u" -'\u00b4"_s << QString();
    QTest::newRow("quotation marks") << u"Ann \"Bee\" (Lee)*"_s << u"ann bee lee"_s;
}

void tst_people_fold::names()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldName(text), folded);
    QCOMPARE(foldWords(text), folded.split(u' ', Qt::SkipEmptyParts));
}

void tst_people_fold::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("national");
    const QString all = u"447700900123"_s;
    const QString own = u"7700900123"_s;
    QTest::newRow("international") << u"+44 7700 900123"_s << all << own;
    QTest::newRow("with the trunk zero") << u"+44 (0)7700 900123"_s << all << own;
    QTest::newRow("double zero") << u"0044 7700-900123"_s << all << own;
    QTest::newRow("plus and double zero") << u"+0044 7700 900123"_s << all << own;
    QTest::newRow("national") << u"07700900123"_s << u"07700900123"_s << own;
    QTest::newRow("national, parted") << u"(07700) 900.123"_s << u"07700900123"_s << own;
    QTest::newRow("code of one digit") << u"+1 (555) 010-9999"_s << u"15550109999"_s << u"5550109999"_s;
    QTest::newRow("code of three digits") << u"+353 86 123 4567"_s << u"353861234567"_s << u"861234567"_s;
    QTest::newRow("extension") << u"+45 33 12 34 56 ext. 12"_s << u"4533123456"_s << u"33123456"_s;
    QTest::newRow("fullwidth") << u"＋８１ ３ １２３４ ５６７８"_s << u"81312345678"_s << u"312345678"_s;
    QTest::newRow("Arabic digits") << u"٠٥٠١٢٣٤٥٦٧"_s << u"0501234567"_s << u"501234567"_s;
    QTest::newRow("begun") << u"+4"_s << u"4"_s << QString();
}

void tst_people_fold::phones()
{
    QFETCH(QString, text);
    QFETCH(QString, digits);
    QFETCH(QString, national);
    const auto phone = foldPhone(text);
    QVERIFY(phone);
    QCOMPARE(phone->digits, digits);
    QCOMPARE(phone->national, national);
}

void tst_people_fold::severalPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("one") << u"07700 900123"_s << qsizetype(1);
    QTest::newRow("two") << u"07700 900123 / 020 7946 0000"_s << qsizetype(2);
    QTest::newRow("one with a slash") << u"030/1234567"_s << qsizetype(1);
    QTest::newRow("the same twice") << u"07700 900123; 07700900123"_s << qsizetype(1);
    QTest::newRow("words") << u"none"_s << qsizetype(0);
    QTest::newRow("nothing") << QString() << qsizetype(0);
}

void tst_people_fold::severalPhones()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    QCOMPARE(phoneNumbers(text).size(), count);
}

void tst_people_fold::looksLikePhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("phone");
    QTest::newRow("digits") << u"900123"_s << true;
    QTest::newRow("parted") << u"+44 (0)77"_s << true;
    QTest::newRow("too short") << u"07"_s << false;
    QTest::newRow("word") << u"smith 123"_s << false;
    QTest::newRow("e-mail") << u"123@456"_s << false;
}

void tst_people_fold::looksLikePhones()
{
    QFETCH(QString, text);
    QFETCH(bool, phone);
    QCOMPARE(looksLikePhone(text), phone);
}

void tst_people_fold::slips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("known");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("prefix");
    QTest::newRow("same") << u"smith"_s << u"smith"_s << 0 << 0;
    QTest::newRow("begun") << u"smi"_s << u"smith"_s << 2 << 0;
    QTest::newRow("swapped") << u"smiht"_s << u"smith"_s << 1 << 1;
    QTest::newRow("swapped at the start") << u"msith"_s << u"smith"_s << 1 << 1;
    QTest::newRow("changed") << u"smyth"_s << u"smith"_s << 1 << 1;
    QTest::newRow("left out") << u"smth"_s << u"smith"_s << 1 << 1;
    QTest::newRow("added") << u"smiith"_s << u"smith"_s << 1 << 1;
    QTest::newRow("begun with a slip") << u"johnosn"_s << u"johnsonberg"_s << 3 << 1;
    QTest::newRow("far") << u"smith"_s << u"jones"_s << 3 << 3;
    QTest::newRow("longer than the known one") << u"smithsonian"_s << u"smith"_s << 3 << 3;
}

void tst_people_fold::slips()
{
    QFETCH(QString, typed);
    QFETCH(QString, known);
    QFETCH(int, whole);
    QFETCH(int, prefix);
    const Slips found = slipsBetween(typed, known, 2);
    QCOMPARE(found.whole, whole);
    QCOMPARE(found.prefix, prefix);
}

void tst_people_fold::likelyWords()
{
    WordList list;
    for (const QString &word : { u"smith"_s, u"smyth"_s, u"smythe"_s, u"goldsmith"_s, u"smithers"_s, u"jones"_s })
        list.add(word);
    list.add(u"smyth"_s);
    QCOMPARE(list.count(), 6);
    QStringList words;
    const QList<WordList::Word> like = list.like(u"smith"_s, 10);
    for (const WordList::Word &word : like)
        words << word.text;
    QCOMPARE(words, QStringList({ u"smyth"_s, u"goldsmith"_s, u"smythe"_s }));
    QCOMPARE(list.like(u"smith"_s, 1).size(), 1);
    QVERIFY(list.like(u"xy"_s, 10).isEmpty());
}

void tst_people_fold::joinedWords()
{
    WordList list;
    for (const QString &word : { u"anne"_s, u"marie"_s, u"van"_s, u"der"_s, u"berg"_s })
        list.add(word);
    QCOMPARE(list.parts(u"annemarie"_s), QStringList({ u"anne"_s, u"marie"_s }));
    QCOMPARE(list.parts(u"vanderberg"_s), QStringList({ u"van"_s, u"der"_s, u"berg"_s }));
    QVERIFY(list.parts(u"annemary"_s).isEmpty());
    QVERIFY(list.parts(u"a"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_people_fold)
#include "tst_people_fold.moc"
