// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/answers.h"
#include "support/keychainsession.h"
#include "support/testcase.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

using Place = SecretStore::Place;

namespace {

ErrorCode codeOf(const Result<QString> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

} // namespace

/// Without a bus, and with a keychain that is locked or has no collection: all the same to the user.
class tst_NoKeychain : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysSo();
    void keepsSecretsInMemory();
    void forgetsThem();
    void writesThemNowhere();
};

void tst_NoKeychain::initTestCase()
{
    TestCase::initTestCase();
    QVERIFY2(QByteArrayList({ "none", "locked", "missing" }).contains(keychainSession()),
             keychainSession().constData());
}

void tst_NoKeychain::saysSo()
{
    SecretStore store;
    QVERIFY(!Answers(store).hasKeychain());
    QVERIFY(!Answers(store).hasKeychain());
    QVERIFY(!store.whyNoKeychain().isEmpty());
    const Result<QString> secret = Answers(store).read(u"a"_s);
    QCOMPARE(codeOf(secret), ErrorCode::Keychain);
    QCOMPARE(secret.error().message, store.whyNoKeychain());
}

void tst_NoKeychain::keepsSecretsInMemory()
{
    SecretStore store;
    Answers answers(store);
    QCOMPARE(answers.write(u"a"_s, u"old"_s), Place::Memory);
    QCOMPARE(answers.write(u"a"_s, u"new"_s), Place::Memory);
    QCOMPARE(answers.read(u"a"_s), Result<QString>(u"new"_s));
    QCOMPARE(codeOf(answers.read(u"b"_s)), ErrorCode::Keychain);
}

void tst_NoKeychain::forgetsThem()
{
    {
        SecretStore store;
        QCOMPARE(Answers(store).write(u"a"_s, u"x"_s), Place::Memory);
    }
    SecretStore store;
    Answers answers(store);
    QCOMPARE(codeOf(answers.read(u"a"_s)), ErrorCode::Keychain);
    QCOMPARE(answers.write(u"a"_s, u"x"_s), Place::Memory);
    const Result<void> removed = answers.remove(u"a"_s); // an older one may be in the keychain
    QCOMPARE(removed.has_value(), false);
    QCOMPARE(removed.error().code, ErrorCode::Keychain);
    QCOMPARE(codeOf(answers.read(u"a"_s)), ErrorCode::Keychain);
}

void tst_NoKeychain::writesThemNowhere()
{
    const QByteArray secret = "unmistakable-0815";
    {
        SecretStore store;
        QCOMPARE(Answers(store).write(u"a"_s, QString::fromLatin1(secret)), Place::Memory);
        QVERIFY(!store.whyNoKeychain().contains(QString::fromLatin1(secret)));
        QCOMPARE(homeFilesWith(secret), QStringList());
    }
    QCOMPARE(homeFilesWith(secret), QStringList());
}

QTEST_GUILESS_MAIN(tst_NoKeychain)
#include "tst_nokeychain.moc"
