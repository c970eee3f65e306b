// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectiontestcase.h"

#include <QPlainTextEdit>

/// The dialog on a computer that has no keychain.
class tst_ConnectionDialogNoKeychain : public ConnectionTestCase {
    Q_OBJECT
public:
    tst_ConnectionDialogNoKeychain() : ConnectionTestCase("none") { }

private Q_SLOTS:
    void saysWhereTheKeyGoes();
    void keepsTheKeyInMemory();
    void testsWithTheKeyInMemory();
    void needsAKeyToTest();
};

void tst_ConnectionDialogNoKeychain::saysWhereTheKeyGoes()
{
    openNew(u"spirii"_s);
    QTRY_COMPARE(shown(u"keychain"_s),
                 u"This computer has no keychain that Rollbook can use: the key is kept in memory until Rollbook quits "
                 "and never written to disk."_s);
    part(u"keychain.details"_s)->click();
    QCOMPARE(part<QPlainTextEdit>(u"keychain.text"_s)->toPlainText(), m_secrets->whyNoKeychain());
}

void tst_ConnectionDialogNoKeychain::keepsTheKeyInMemory()
{
    openNew(u"spirii"_s);
    fill(u"spirii"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(Answers(*m_secrets).read(m_saved.first().first.id), Result<QString>(accessOf(u"spirii"_s).secret));
    QCOMPARE(homeFilesWith(accessOf(u"spirii"_s).secret.toUtf8()), QStringList());
}

void tst_ConnectionDialogNoKeychain::testsWithTheKeyInMemory()
{
    openProfile(stored(u"spirii"_s, accessOf(u"spirii"_s).secret));
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"Spirii answered and accepted the key."_s);
}

void tst_ConnectionDialogNoKeychain::needsAKeyToTest()
{
    openNew(u"spirii"_s);
    part(u"test"_s)->click();
    QTRY_COMPARE(errorAt(u"secret"_s), u"Enter it first: Spirii answers only with it."_s);
    QVERIFY(line(u"secret"_s)->hasFocus());
    m_dialog->close();
    openProfile(stored(u"spirii"_s, {}));
    QTRY_COMPARE(line(u"secret"_s)->placeholderText(), u"None is kept"_s);
    part(u"test"_s)->click();
    QTRY_COMPARE(errorAt(u"secret"_s), u"Enter it: none is kept for this connection."_s);
    QCOMPARE(m_sandbox->log().all().size(), 0);
}

QTEST_MAIN(tst_ConnectionDialogNoKeychain)
#include "tst_connectiondialog_nokeychain.moc"
