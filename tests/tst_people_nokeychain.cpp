// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/peopledesk.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

/// Without a keychain people are found all the same, but nothing of them is kept.
class tst_people_nokeychain : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysSoAndKeepsThemInMemory();
    void leavesAFileOfBetterTimesAlone();
};

void tst_people_nokeychain::initTestCase()
{
    TestCase::initTestCase();
    QVERIFY2(QByteArrayList({ "none", "locked", "missing" }).contains(keychainSession()),
             keychainSession().constData());
}

void tst_people_nokeychain::saysSoAndKeepsThemInMemory()
{
    PeopleDesk desk;
    desk.open().agree();
    QVERIFY(desk.waitReady());
    QVERIFY(desk.people->state().error);
    QCOMPARE(desk.people->state().error->code, ErrorCode::Keychain);
    QVERIFY(!desk.people->state().error->message.isEmpty());
    QVERIFY(!desk.people->state().kept);
    QVERIFY(!desk.somebody().id.isEmpty());
    QVERIFY(!QFile::exists(desk.vaultFolder()));
    QVERIFY(!Answers(desk.secrets).read(u"people-profile-1"_s)); // no key is left in memory either

    desk.people->forget();
    QVERIFY(desk.find(u"an"_s).isEmpty());
}

void tst_people_nokeychain::leavesAFileOfBetterTimesAlone()
{
    PeopleDesk desk;
    QVERIFY(desk.vault().write(*VaultKey::make(), QDateTime::currentDateTimeUtc(), {}).has_value());
    desk.settings->setFindsPeople(true);
    desk.open();
    QVERIFY(desk.waitReady());
    QVERIFY(desk.vault().exists());
    desk.people->forget();
    QVERIFY(!desk.vault().exists());
}

QTEST_GUILESS_MAIN(tst_people_nokeychain)
#include "tst_people_nokeychain.moc"
