// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/connectiontestcase.h"

#include <QTcpServer>

/// What the dialog asks the services: whether a connection works, and for the lists behind its options.
class tst_ConnectionTrial : public ConnectionTestCase {
    Q_OBJECT
public:
    tst_ConnectionTrial() : ConnectionTestCase("open") { }

private Q_SLOTS:
    void testsAConnection_data();
    void testsAConnection();
    void tellsWhyATestFails_data();
    void tellsWhyATestFails();
    void testsWithTheKeptKey();
    void needsAKeyToTest();
    void aChangeHidesTheResult();
    void aTestCanBeStopped();
    void saysWhenTooManyAsk();
    void choosesABusinessByName();
    void saysWhyTheListIsNotThere();
};

void tst_ConnectionTrial::testsAConnection_data()
{
    services();
}

void tst_ConnectionTrial::testsAConnection()
{
    QFETCH(QString, service);
    openNew(service);
    fill(service);
    part(u"test"_s)->click();
    QVERIFY(shown(u"result"_s).startsWith(u"Asking "_s));
    QCOMPARE(part(u"test"_s)->text(), u"Stop test"_s);
    QTRY_COMPARE(part(u"test"_s)->text(), u"Test"_s);
    QCOMPARE(shown(u"result"_s), u"%1 answered and accepted the key."_s.arg(makeService(service)->label()));
    QCOMPARE(m_sandbox->log().all().size(), 1);
    QVERIFY(m_store->profiles().isEmpty());
}

void tst_ConnectionTrial::tellsWhyATestFails_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    for (const auto &service : makeServices()) {
        const QString part = service->secretParts().isEmpty() ? u"secret"_s : u"secret.2"_s;
        QTest::addRow("wrong key of %s", qPrintable(service->id()))
            << service->id() << part << u"wrong"_s
            << u"%1 answered, but did not accept the key. Enter it again."_s.arg(service->label());
    }
    QTest::newRow("wrong company key") << u"khoros"_s << u"option.company_key"_s << u"elsewhere"_s
                                       << u"Khoros knows the key but gives it no access. Check “Company key” and its "
                                          "rights."_s;
    QTest::newRow("wrong business") << u"teamup"_s << u"option.provider_id"_s << u"987654"_s
                                    << u"TeamUp knows the key but gives it no access. Check “Business” and its "
                                       "rights."_s;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    QTest::newRow("nobody there") << u"spirii"_s << u"base_url"_s << u"http://127.0.0.1:%1"_s.arg(nobody.serverPort())
                                  << u"Spirii cannot be reached. Check the internet connection and try again."_s;
    QTest::newRow("no such path") << u"teamup"_s << u"base_url"_s
                                  << QString(m_sandbox->access().baseUrl.chopped(1) + u'9')
                                  << u"There is no TeamUp at this address. Check the address."_s;
}

void tst_ConnectionTrial::tellsWhyATestFails()
{
    QFETCH(QString, service);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    openNew(service);
    fill(service);
    type(field, value);
    part(u"test"_s)->click();
    QTRY_COMPARE(part(u"test"_s)->text(), u"Test"_s);
    QCOMPARE(shown(u"result"_s), sentence);
    QVERIFY(sentence.size() <= 90);
    QVERIFY(part(u"result.details"_s)->isVisible());
    part(u"result.details"_s)->click();
    QVERIFY(part<QWidget>(u"result.text"_s)->isVisible());
}

void tst_ConnectionTrial::testsWithTheKeptKey()
{
    openProfile(stored(u"teamup"_s, accessOf(u"teamup"_s).secret));
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"TeamUp answered and accepted the key."_s);
    type(u"secret"_s, u"another"_s); // goes before the kept one
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"TeamUp answered, but did not accept the key. Enter it again."_s);
}

void tst_ConnectionTrial::needsAKeyToTest()
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

void tst_ConnectionTrial::aChangeHidesTheResult()
{
    openProfile(stored(u"khoros"_s, accessOf(u"khoros"_s).secret));
    for (const QString &name : { u"name"_s, u"secret.1"_s, u"option.company_key"_s, u"base_url"_s, u"time_zone"_s }) {
        line(u"secret.1"_s)->clear();
        part(u"test"_s)->click();
        QTRY_VERIFY(shown(u"result"_s).contains(u"Khoros"_s) && part(u"test"_s)->text() == u"Test"_s);
        const QString before = line(name)->text();
        QTest::keyClicks(line(name), u"x"_s);
        QVERIFY2(shown(u"result"_s).isEmpty(), qPrintable(name));
        type(name, before);
    }
}

void tst_ConnectionTrial::aTestCanBeStopped()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    openNew(u"spirii"_s);
    type(u"base_url"_s, u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    type(u"secret"_s, u"key"_s);
    part(u"test"_s)->click();
    QTRY_VERIFY(silent.hasPendingConnections());
    part(u"test"_s)->click();
    QCOMPARE(part(u"test"_s)->text(), u"Test"_s);
    QVERIFY(shown(u"result"_s).isEmpty());
    part(u"test"_s)->click();
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
}

void tst_ConnectionTrial::saysWhenTooManyAsk()
{
    sandbox::SandboxThread busy;
    sandbox::Options options;
    options.customers = 10;
    QCOMPARE(busy.start(options), QString());
    busy.addFault({ sandbox::Fault::Throttle, true });
    openNew(u"spirii"_s);
    type(u"base_url"_s, busy.access().spirii.baseUrl);
    typeSecret(busy.access().spirii.secret);
    part(u"test"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(
        shown(u"result"_s), u"Spirii asks to slow down: too many requests. Wait a minute, then test again."_s, 20'000);
}

void tst_ConnectionTrial::choosesABusinessByName()
{
    openNew(u"teamup"_s);
    fill(u"teamup"_s);
    auto *picker = part<OptionPicker>(u"option.provider_id"_s);
    picker->showPopup();
    QCOMPARE(part<QLabel>(u"option.provider_id.note"_s)->text(), u"Loading the list…"_s);
    QTRY_VERIFY(picker->view()->isVisible());
    QVERIFY(picker->count() > 0);
    const QString id = picker->itemData(0).toString();
    QVERIFY(picker->itemText(0).endsWith(u" (%1)"_s.arg(id)));
    QTest::keyClick(picker->view(), Qt::Key_Home);
    QTest::keyClick(picker->view(), Qt::Key_Return);
    QTRY_COMPARE(line(u"option.provider_id"_s)->text(), picker->itemText(0));
    part(u"test"_s)->click();
    QTRY_COMPARE(shown(u"result"_s), u"TeamUp answered and accepted the key."_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().first.connection.options.value(u"provider_id"_s), id);
}

void tst_ConnectionTrial::saysWhyTheListIsNotThere()
{
    openNew(u"teamup"_s);
    auto *picker = part<OptionPicker>(u"option.provider_id"_s);
    auto *note = part<QLabel>(u"option.provider_id.note"_s);
    picker->showPopup();
    QTRY_COMPARE(note->text(), u"Enter the key first, then the list can be loaded. The ID can be typed."_s);
    QVERIFY(note->isVisible());
    fill(u"teamup"_s);
    typeSecret(u"wrong"_s);
    QVERIFY(!note->isVisible()); // it was said of another key
    picker->showPopup();
    QTRY_COMPARE(note->text(), u"TeamUp answered, but did not accept the key. Enter it again. The ID can be typed."_s);
    type(u"option.provider_id"_s, u"4711"_s);
    part(u"save"_s)->click();
    QTRY_COMPARE(m_saved.size(), 1);
    QCOMPARE(m_saved.first().first.connection.options.value(u"provider_id"_s), u"4711"_s);
}

QTEST_MAIN(tst_ConnectionTrial)
#include "tst_connectiontrial.moc"
