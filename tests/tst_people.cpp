// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/peopledesk.h"
#include "support/secretsearch.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

using Phase = PeopleState::Phase;

/// With a real keychain that is open.
class tst_people : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksNothingBeforeTheUserAgrees();
    void findsEverybodyOnceAgreed();
    void keepsThemForTheNextStart();
    void hasNothingInPlainText();
    void dropsWhatCannotBeRead_data();
    void dropsWhatCannotBeRead();
    void expiresWhenOpened();
    void expiresWhileRunning();
    void fetchesAgainWhenOld();
    void keepsTheOldOnesWhileFetching();
    void triesAgainAfterAFailure();
    void forgets();
    void forgetsWhileFetching();
    void forgetsAProfile();
    void goesWithItsConnection();
    void keepsNothingOfThePracticeData();
    void remembersSettingsPerProfile();
};

void tst_people::initTestCase()
{
    TestCase::initTestCase();
    QCOMPARE(keychainSession(), QByteArray("open"));
}

void tst_people::asksNothingBeforeTheUserAgrees()
{
    PeopleDesk desk;
    People &people = desk.open();
    QCOMPARE(people.state(), PeopleState());
    QCOMPARE(people.state().phase, Phase::Off);
    people.refresh();
    QVERIFY(desk.find(u"an"_s).isEmpty());
    QTest::qWait(60); // several looks at what is due
    QCOMPARE(desk.requests(), 0);
    QVERIFY(!QFile::exists(desk.vaultFolder()));
    QCOMPARE(Answers(desk.secrets).read(u"people-profile-1"_s), Result<QString>(QString()));
}

void tst_people::findsEverybodyOnceAgreed()
{
    PeopleDesk desk;
    People &people = desk.open();
    QSignalSpy changed(&people, &People::stateChanged);
    people.agree();
    QCOMPARE(people.state().phase, Phase::Preparing);
    QVERIFY(desk.waitReady());
    QVERIFY(people.state().count > 400);
    QVERIFY(people.state().asOf.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(!people.state().error);
    QVERIFY(changed.size() > 1);
    const Person somebody = desk.somebody();
    for (const QString &text : { somebody.id, somebody.email, somebody.name, somebody.name.toUpper() }) {
        const QList<PersonMatch> found = desk.find(text);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().person.name, somebody.name);
    }
    desk.people->forget();
}

void tst_people::keepsThemForTheNextStart()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    const PeopleState before = desk.people->state();
    const Person somebody = desk.somebody();
    const int requests = desk.requests();

    desk.open();
    QVERIFY(desk.waitReady());
    QCOMPARE(desk.people->state().count, before.count);
    QCOMPARE(desk.people->state().asOf, before.asOf);
    QVERIFY(desk.people->state().kept);
    QCOMPARE(desk.find(somebody.email).constFirst().person, somebody);
    QTest::qWait(60);
    QCOMPARE(desk.requests(), requests); // they are fresh
    desk.people->forget();
}

void tst_people::hasNothingInPlainText()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    const Person somebody = desk.somebody();
    QVERIFY(QFile::exists(desk.vault().path()));
    for (const QString &text : { somebody.email, somebody.name, somebody.name.section(u' ', -1) }) {
        QVERIFY(text.size() > 2);
        QCOMPARE(SecretSearch(text).filesBelow(desk.folder.path()), QStringList());
    }
    const QString key = *Answers(desk.secrets).read(u"people-profile-1"_s);
    QCOMPARE(key.size(), 44);
    QCOMPARE(SecretSearch(key).filesBelow(desk.folder.path()), QStringList());
    QCOMPARE(homeFilesWith(key.toLatin1()), QStringList());
    QCOMPARE(homeFilesWith(somebody.email.toUtf8()), QStringList());
    desk.people->forget();
}

void tst_people::dropsWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "changed", "cut", "foreign", "another key", "no key" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void tst_people::dropsWhatCannotBeRead()
{
    QFETCH(QString, what);
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    desk.people.reset();
    const QString keyName = u"people-profile-1"_s;
    QFile file(desk.vault().path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (what == u"changed")
        QVERIFY(file.seek(file.size() / 2) && file.write("XXXX") == 4);
    else if (what == u"cut")
        QVERIFY(file.resize(file.size() - 40));
    else if (what == u"foreign")
        QVERIFY(file.resize(0) && file.write("[Settings]\nname=value\n") > 0);
    else if (what == u"another key")
        QCOMPARE(Answers(desk.secrets).write(keyName, VaultKey::make()->text()), SecretStore::Place::Keychain);
    else
        QVERIFY(Answers(desk.secrets).remove(keyName).has_value());
    file.close();

    const int posts = desk.exportRequests();
    desk.open();
    QVERIFY(desk.waitKept()); // fetched and written anew
    QCOMPARE(desk.exportRequests(), posts + 1);
    QVERIFY(desk.people->state().count > 400);
    QVERIFY(!desk.people->state().error);
    desk.people->forget();
}

void tst_people::expiresWhenOpened()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    desk.people.reset();
    const auto key = VaultKey::fromText(*Answers(desk.secrets).read(u"people-profile-1"_s));
    const QList<Person> old { { u"1"_s, u"Long Gone"_s, {}, {} } };
    QVERIFY(desk.vault().write(*key, QDateTime::currentDateTimeUtc().addDays(-31), old).has_value());
    desk.practice.client.reset(); // so that nobody new comes
    desk.open();
    QTRY_VERIFY(!desk.vault().exists());
    QVERIFY(desk.find(u"gone"_s).isEmpty());
    QCOMPARE(desk.people->state().phase, Phase::Preparing);

    QVERIFY(desk.vault().write(*key, QDateTime::currentDateTimeUtc().addDays(-29), old).has_value());
    desk.open();
    QVERIFY(desk.waitReady());
    QCOMPARE(desk.find(u"gone"_s).size(), 1);
    desk.people->forget();
}

void tst_people::expiresWhileRunning()
{
    PeopleDesk desk;
    desk.settings->setPeopleDays(90);
    desk.open().agree();
    QVERIFY(desk.waitKept());
    desk.people.reset();
    const auto key = VaultKey::fromText(*Answers(desk.secrets).read(u"people-profile-1"_s));
    QVERIFY(desk.vault()
                .write(*key, QDateTime::currentDateTimeUtc().addDays(-10), { { u"1"_s, u"Long Gone"_s, {}, {} } })
                .has_value());
    desk.practice.client.reset();
    desk.open();
    QVERIFY(desk.waitReady());
    desk.settings->setPeopleDays(7); // from now on ten days are too many
    QTRY_COMPARE(desk.people->state().phase, Phase::Preparing);
    QCOMPARE(desk.people->state().count, 0);
    QVERIFY(desk.find(u"gone"_s).isEmpty());
    QVERIFY(!desk.vault().exists());
    desk.people->forget();
}

void tst_people::fetchesAgainWhenOld()
{
    PeopleDesk desk;
    desk.pacing.freshMs = 1;
    desk.open().agree();
    QTRY_VERIFY(desk.exportRequests() >= 3);
    QVERIFY(desk.waitReady());
    desk.people->forget();
}

void tst_people::keepsTheOldOnesWhileFetching()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    const Person somebody = desk.somebody();
    desk.practice.server.addFault({ .fault = sandbox::Fault::SlowFile });
    desk.people->refresh();
    QVERIFY(desk.people->state().refreshing);
    QCOMPARE(desk.people->state().phase, Phase::Ready);
    QCOMPARE(desk.find(somebody.email).constFirst().person, somebody);
    QVERIFY(desk.waitReady());
    QCOMPARE(desk.find(somebody.email).constFirst().person, somebody);
    desk.people->forget();
}

void tst_people::triesAgainAfterAFailure()
{
    PeopleDesk desk;
    const QString secret = desk.practice.server.access().secret;
    desk.practice.client->setSecret(u"wrong"_s);
    desk.open().agree();
    QTRY_VERIFY(desk.people->state().error);
    QCOMPARE(desk.people->state().error->code, ErrorCode::Unauthorized);
    QCOMPARE(desk.people->state().phase, Phase::Preparing);
    desk.practice.client->setSecret(secret);
    QVERIFY(desk.waitReady());
    QVERIFY(!desk.people->state().error);
    desk.people->forget();
}

void tst_people::forgets()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    const Person somebody = desk.somebody();
    const int requests = desk.requests();
    desk.people->forget();
    QVERIFY(!desk.vault().exists());
    QCOMPARE(desk.people->state(), PeopleState());
    QVERIFY(desk.find(somebody.email).isEmpty());
    QTRY_COMPARE(Answers(desk.secrets).read(u"people-profile-1"_s), Result<QString>(QString()));
    QVERIFY(!desk.settings->findsPeople());
    QTest::qWait(60);
    QCOMPARE(desk.requests(), requests);
    QCOMPARE(QDir(desk.vaultFolder()).entryList(QDir::Files | QDir::Hidden), QStringList());
    desk.open();
    QCOMPARE(desk.people->state().phase, Phase::Off);

    desk.people->agree(); // and again, with another key
    QVERIFY(desk.waitKept());
    QVERIFY(!desk.find(somebody.email).isEmpty());
    desk.people->forget();
}

void tst_people::forgetsWhileFetching()
{
    PeopleDesk desk;
    desk.open().agree();
    QTRY_VERIFY(desk.people->state().refreshing);
    desk.people->forget();
    QTest::qWait(100);
    QCOMPARE(desk.people->state(), PeopleState());
    QVERIFY(!desk.vault().exists());
    QVERIFY(desk.find(u"an"_s).isEmpty());
}

void tst_people::forgetsAProfile()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitKept());
    desk.people.reset();
    QVERIFY(desk.vault().exists());
    desk.allSettings.forgetProfile(desk.profile);
    People::forgetProfile(desk.vaultFolder(), desk.profile, &desk.secrets);
    QVERIFY(!desk.vault().exists());
    QTRY_COMPARE(Answers(desk.secrets).read(u"people-profile-1"_s), Result<QString>(QString()));
    QVERIFY(!desk.settings->findsPeople());
}

void tst_people::goesWithItsConnection()
{
    PeopleDesk desk;
    desk.pacing.pollMs = { 10'000 };
    desk.open().agree();
    QTRY_VERIFY(desk.exportRequests() > 0);
    desk.practice.client.reset();
    QTest::qWait(60);
    QCOMPARE(desk.people->state().phase, Phase::Preparing);
    desk.people.reset(); // without an end of what was under way
}

void tst_people::keepsNothingOfThePracticeData()
{
    PeopleDesk desk { QString() };
    desk.open().agree();
    QVERIFY(desk.waitReady());
    QTest::qWait(60);
    QVERIFY(!desk.people->state().kept);
    QVERIFY(!desk.people->state().error);
    QVERIFY(!QFile::exists(desk.vaultFolder()));
    QVERIFY(!desk.somebody().id.isEmpty());
}

void tst_people::remembersSettingsPerProfile()
{
    const QTemporaryDir folder;
    UiSettings all(folder.filePath(u"settings.ini"_s));
    const auto one = all.ofProfile(u"one"_s);
    const auto two = all.ofProfile(u"two"_s);
    QVERIFY(!one->findsPeople());
    QCOMPARE(one->peopleDays(), 30);
    one->setFindsPeople(true);
    one->setPeopleDays(7);
    QVERIFY(all.ofProfile(u"one"_s)->findsPeople());
    QCOMPARE(all.ofProfile(u"one"_s)->peopleDays(), 7);
    QVERIFY(!two->findsPeople());
    QCOMPARE(two->peopleDays(), 30);
    two->setPeopleDays(100'000);
    QCOMPARE(two->peopleDays(), 30);
}

QTEST_GUILESS_MAIN(tst_people)
#include "tst_people.moc"
