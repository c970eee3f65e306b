// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desktopservices.h"
#include "support/testcase.h"
#include "ui/desktop/busnotifier.h"
#include "ui/desktop/buswakelock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Notices and sleep over a real bus, on which the desktop's programs are played.
class DesktopBusTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        if (!qEnvironmentVariableIsSet("ROLLBOOK_BUS_SESSION"))
            QSKIP("runs on a bus of its own: tests/support/bus-session.sh");
    }
    void aNoticeIsShown();
    void markupIsEscapedWhereItIsSpoken_data();
    void markupIsEscapedWhereItIsSpoken();
    void onlyAClickOnOurNoticeCounts();
    void theClickMayBringTheWindowToTheFront();
    void withoutADaemonTheNoticeIsRefused();
    void logindKeepsTheComputerAwake();
    void anAnswerThatComesLateIsGivenBack();
    void thePowerManagerIsAskedNext();
    void gnomeIsAskedLast();
    void nobodyToAskIsNoFault();

private:
    Notice m_notice { u"1 export(s) done"_s, u"Customers & <b>leads</b>, 3 row(s)"_s };
};

void DesktopBusTest::aNoticeIsShown()
{
    NotificationDaemon daemon({ u"body"_s, u"actions"_s });
    BusNotifier notifier;
    QSignalSpy refused(&notifier, &Notifier::refused);
    notifier.show(m_notice);
    QVERIFY(daemon.shown.isEmpty()); // it never waits
    QTRY_COMPARE(daemon.shown.size(), 1);
    QCOMPARE(daemon.shown.first().program, u"Rollbook"_s);
    QCOMPARE(daemon.shown.first().title, m_notice.title);
    QCOMPARE(daemon.shown.first().actions.value(0), u"default"_s);
    QCOMPARE(daemon.shown.first().hints.value(u"desktop-entry"_s).toString(), u"org.rollbook.Rollbook"_s);
    QVERIFY(refused.isEmpty());
}

void DesktopBusTest::markupIsEscapedWhereItIsSpoken_data()
{
    QTest::addColumn<QStringList>("abilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << QStringList { u"body"_s } << m_notice.body;
    QTest::newRow("markup") << QStringList { u"body"_s, u"body-markup"_s }
                            << u"Customers &amp; &lt;b&gt;leads&lt;/b&gt;, 3 row(s)"_s;
}

void DesktopBusTest::markupIsEscapedWhereItIsSpoken()
{
    QFETCH(const QStringList, abilities);
    NotificationDaemon daemon(abilities);
    BusNotifier notifier;
    notifier.show(m_notice);
    QTRY_COMPARE(daemon.shown.size(), 1);
    QTEST(daemon.shown.first().body, "body");
}

void DesktopBusTest::onlyAClickOnOurNoticeCounts()
{
    NotificationDaemon daemon({});
    BusNotifier notifier;
    BusNotifier other; // as another program would have it
    QSignalSpy clicked(&notifier, &Notifier::clicked);
    QSignalSpy clickedOther(&other, &Notifier::clicked);
    notifier.show(m_notice);
    QTRY_COMPARE(daemon.shown.size(), 1);
    other.show(m_notice);
    QTRY_COMPARE(daemon.shown.size(), 2);
    Q_EMIT daemon.ActionInvoked(41, u"settings"_s);
    Q_EMIT daemon.ActionInvoked(41, u"default"_s);
    QTRY_COMPARE(clicked.size(), 1);
    Q_EMIT daemon.NotificationClosed(41, 2);
    Q_EMIT daemon.ActionInvoked(41, u"default"_s);
    Q_EMIT daemon.ActionInvoked(42, u"default"_s);
    QTRY_COMPARE(clickedOther.size(), 1);
    QCOMPARE(clicked.size(), 1);
}

void DesktopBusTest::theClickMayBringTheWindowToTheFront()
{
    NotificationDaemon daemon({});
    BusNotifier notifier;
    QList<QByteArray> tokens;
    connect(&notifier, &Notifier::clicked, this, [&] { tokens << qgetenv("XDG_ACTIVATION_TOKEN"); });
    notifier.show(m_notice);
    QTRY_COMPARE(daemon.shown.size(), 1);
    Q_EMIT daemon.ActivationToken(7, u"of another program"_s);
    Q_EMIT daemon.ActivationToken(41, u"ours"_s);
    Q_EMIT daemon.ActionInvoked(41, u"default"_s);
    QTRY_COMPARE(tokens, QList<QByteArray> { "ours" });
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void DesktopBusTest::withoutADaemonTheNoticeIsRefused()
{
    BusNotifier notifier;
    QSignalSpy refused(&notifier, &Notifier::refused);
    notifier.show(m_notice);
    QVERIFY(refused.isEmpty());
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Notice>(), m_notice);
}

void DesktopBusTest::logindKeepsTheComputerAwake()
{
    LoginManager logind;
    PowerManager power;
    BusWakeLock lock;
    lock.hold(u"Exports are under way"_s);
    lock.hold(u"again"_s);
    QTRY_COMPARE(logind.held(), 1);
    QCOMPARE(logind.asked,
             QList<QStringList>({ { u"sleep"_s, u"Rollbook"_s, u"Exports are under way"_s, u"block"_s } }));
    lock.release();
    QTRY_COMPARE(logind.held(), 0);
    lock.hold(u"once more"_s);
    QTRY_COMPARE(logind.asked.size(), 2);
    QTRY_COMPARE(logind.held(), 1);
    QCOMPARE(power.asked, 0);
}

void DesktopBusTest::anAnswerThatComesLateIsGivenBack()
{
    {
        LoginManager logind;
        BusWakeLock lock;
        lock.hold(u"short"_s);
        lock.release();
        QTRY_COMPARE(logind.asked.size(), 1);
        QTRY_COMPARE(logind.held(), 0);
    }
    PowerManager power;
    BusWakeLock lock;
    power.beforeTheAnswer = [&lock] { lock.release(); };
    lock.hold(u"short"_s);
    QTRY_COMPARE(power.asked, 1);
    QTRY_VERIFY(power.held.isEmpty());
}

void DesktopBusTest::thePowerManagerIsAskedNext()
{
    PowerManager power;
    GnomeSession gnome;
    {
        BusWakeLock lock;
        lock.hold(u"work"_s);
        QTRY_COMPARE(power.held.size(), 1);
        lock.release();
        QTRY_VERIFY(power.held.isEmpty());
        lock.hold(u"work"_s);
        QTRY_COMPARE(power.asked, 2);
    }
    QTRY_VERIFY(power.held.isEmpty()); // the end of the program gives it back
    QVERIFY(gnome.flags.isEmpty());
}

void DesktopBusTest::gnomeIsAskedLast()
{
    GnomeSession gnome;
    BusWakeLock lock;
    lock.hold(u"work"_s);
    QTRY_COMPARE(gnome.flags, QList<uint> { 4 });
    QTRY_COMPARE(gnome.held, 1);
    lock.release();
    QTRY_COMPARE(gnome.held, 0);
}

void DesktopBusTest::nobodyToAskIsNoFault()
{
    BusWakeLock lock;
    lock.hold(u"work"_s);
    lock.release();
    lock.hold(u"work"_s);
    LoginManager logind;
    lock.release();
    lock.hold(u"work"_s);
    QTRY_COMPARE(logind.held(), 1);
}

QTEST_GUILESS_MAIN(DesktopBusTest)
#include "tst_desktop_bus.moc"
