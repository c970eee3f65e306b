// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

using Place = SecretStore::Place;

/// Against a real keychain that is open.
class tst_SecretStore : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsSecrets_data();
    void keepsSecrets();
    void replacesAndRemoves();
    void keepsProfilesApart();
    void answersInOrder();
    void asksOnce();
    void leavesThoseWhoWentAlone();
    void leavesNothingInPlainSight();
};

void tst_SecretStore::initTestCase()
{
    TestCase::initTestCase();
    QCOMPARE(keychainSession(), QByteArray("open"));
}

void tst_SecretStore::keepsSecrets_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("token") << u"s3cr3t-0123456789"_s;
    QTest::newRow("two parts") << u"käthe:pass:wörd %41 \\ \" '"_s;
    QTest::newRow("blanks") << u" x "_s;
    QTest::newRow("long") << QString(20'000, u'x');
}

void tst_SecretStore::keepsSecrets()
{
    QFETCH(QString, secret);
    SecretStore store;
    QVERIFY(Answers(store).hasKeychain());
    QCOMPARE(store.whyNoKeychain(), QString());
    QCOMPARE(Answers(store).write(u"a"_s, secret), Place::Keychain);
    QCOMPARE(Answers(store).read(u"a"_s), Result<QString>(secret));
    SecretStore later;
    QCOMPARE(Answers(later).read(u"a"_s), Result<QString>(secret));
}

void tst_SecretStore::replacesAndRemoves()
{
    SecretStore store;
    Answers answers(store);
    QCOMPARE(answers.read(u"never"_s), Result<QString>(QString()));
    QCOMPARE(answers.write(u"b"_s, u"old"_s), Place::Keychain);
    QCOMPARE(answers.write(u"b"_s, u"new"_s), Place::Keychain);
    QCOMPARE(answers.read(u"b"_s), Result<QString>(u"new"_s));
    QVERIFY(answers.remove(u"b"_s).has_value());
    QCOMPARE(answers.read(u"b"_s), Result<QString>(QString()));
    QVERIFY(answers.remove(u"b"_s).has_value());
}

void tst_SecretStore::keepsProfilesApart()
{
    SecretStore store;
    Answers answers(store);
    answers.write(u"one"_s, u"1"_s);
    answers.write(u"two"_s, u"2"_s);
    QVERIFY(answers.remove(u"one"_s).has_value());
    QCOMPARE(answers.read(u"one"_s), Result<QString>(QString()));
    QCOMPARE(answers.read(u"two"_s), Result<QString>(u"2"_s));
}

void tst_SecretStore::answersInOrder()
{
    SecretStore store;
    QObject context;
    QStringList answered;
    store.write(u"c"_s, u"first"_s, &context,
                [&](Place place) { answered << (place == Place::Keychain ? u"written"_s : u"kept in memory"_s); });
    store.read(u"c"_s, &context, [&](const Result<QString> &secret) { answered << secret.value_or(u"error"_s); });
    store.remove(u"c"_s, &context,
                 [&](const Result<void> &removed) { answered << (removed ? u"removed"_s : u"not removed"_s); });
    QVERIFY(answered.isEmpty());
    QTRY_COMPARE(answered.size(), 3);
    answered.sort();
    QCOMPARE(answered, QStringList({ u"first"_s, u"removed"_s, u"written"_s }));
}

void tst_SecretStore::asksOnce()
{
    SecretStore store;
    QObject context;
    int answers = 0;
    for (int i = 0; i < 3; ++i)
        store.hasKeychain(&context, [&](bool there) { answers += there ? 1 : 100; });
    QTRY_COMPARE(answers, 3);
    QCOMPARE(Answers(store).read(u"probe"_s), Result<QString>(QString()));
}

void tst_SecretStore::leavesThoseWhoWentAlone()
{
    SecretStore store;
    auto context = std::make_unique<QObject>();
    bool answered = false;
    store.read(u"a"_s, context.get(), [&](const Result<QString> &) { answered = true; });
    context.reset();
    {
        SecretStore shortLived;
        shortLived.write(u"d"_s, u"x"_s, this, [&](Place) { answered = true; });
        shortLived.hasKeychain(this, [&](bool) { answered = true; });
    }
    QVERIFY(Answers(store).hasKeychain());
    QCOMPARE(Answers(store).write(u"e"_s, u"x"_s), Place::Keychain);
    QVERIFY(!answered);
}

void tst_SecretStore::leavesNothingInPlainSight()
{
    SecretStore store;
    QCOMPARE(Answers(store).write(u"f"_s, u"unmistakable-0815"_s), Place::Keychain);
    QCOMPARE(homeFilesWith("unmistakable-0815"), QStringList());
    QVERIFY(!homeFilesWith("GnomeKeyring").isEmpty()); // it is the keychain of this home
}

QTEST_GUILESS_MAIN(tst_SecretStore)
#include "tst_secretstore.moc"
