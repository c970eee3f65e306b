// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/wakelock.h"
#include "ui/exports/exportspanel.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

class KeptNotices final : public Notifier {
public:
    KeptNotices() = default;
    void show(const Notice &notice) override { shown << notice; }
    QList<Notice> shown;
};

class CountedLock final : public WakeLock {
public:
    void hold(const QString &) override { ++holds; }
    void release() override { ++releases; }
    int holds = 0;
    int releases = 0;
};

} // namespace

/// The window while exports run: title, tray, notices, sleep and closing, with the real window over the practice
/// server.
class tst_WindowDesktop : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        QApplication::setWindowIcon(QIcon(u":/icons/app/rollbook.svg"_s)); // as main() does
    }
    void init();
    void cleanup();
    void progressGoesIntoTheTitle();
    void closingWithoutWorkAsksNothing();
    void staying();
    void quittingDetachesAndEnds();
    void hidingInTheTrayAndComingBack();
    void theAnswerIsRemembered();
    void withoutATrayThereIsNoneToRunIn();
    void exportsThatAreForgottenAreAlwaysAskedFor();
    void theQuestionGoesWithTheWork();
    void theEndOfTheSessionIsNotHeldUp();
    void whoIsHiddenIsToldOfTheEnd();
    void noticesCanBeTurnedOff();
    void inFrontNobodyIsTold();
    void refusedNoticesGoToTheTray();
    void theTrayPausesAndResumes();
    void theTrayIsThereWhileWanted();
    void aTrayThatGoesBringsTheWindowBack();
    void theComputerStaysAwakeWhileWorkIsDone();
    void settingsOpenByKeyAndEntry();

private:
    void open(int jobMs = 60'000);
    int exportNow(const QString &name = u"customers.csv"_s);
    bool waitFor(ExportState state)
    {
        return QTest::qWaitFor([&] { return f->queue.entries().first().progress.state == state; }, 15'000);
    }
    QSystemTrayIcon *tray() const { return f->window->findChild<QSystemTrayIcon *>(); }
    bool inTray() const { return tray() && tray()->isVisible(); }
    void choose(const QString &action) const
    {
        for (QAction *one : tray()->contextMenu()->actions())
            if (one->objectName() == action)
                one->trigger();
    }
    bool asks() const { return f->shows(u"closing"_s); }
    QStringList answers() const
    {
        QStringList names;
        for (const QPushButton *button : f->find<QWidget>(u"closing"_s)->findChildren<QPushButton *>())
            names << button->text();
        return names;
    }

    std::unique_ptr<WindowFixture> f;
    KeptNotices m_notices;
    CountedLock m_lock;
    bool m_hasTray = true;
};

void tst_WindowDesktop::init()
{
    TestCase::init();
    m_notices.shown.clear();
    m_lock.holds = m_lock.releases = 0;
    m_hasTray = true;
}

void tst_WindowDesktop::cleanup()
{
    f.reset();
    QCOMPARE(m_lock.holds, m_lock.releases);
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void tst_WindowDesktop::open(int jobMs)
{
    sandbox::Options options = Practice::defaults();
    options.jobMs = jobMs;
    f = std::make_unique<WindowFixture>(WindowSetup { .options = options });
    f->settings->setLastReport(u"teamup.customers"_s);
    WindowParts parts = f->parts();
    parts.desktop = { &m_notices, &m_lock, [this] { return m_hasTray; } };
    f->window = std::make_unique<MainWindow>(parts);
    f->window->show();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
    f->window->connections()->openSample();
    QVERIFY(f->settle());
}

int tst_WindowDesktop::exportNow(const QString &name)
{
    const Report *report = f->practice.catalog.report(u"teamup.customers"_s);
    const auto id = f->queue.add(f->window->connections()->current()->client(), *report,
                                 { .query = report->defaultQuery(),
                                   .format = u"csv"_s,
                                   .targetPath = f->folder.filePath(QString(u"exports/"_s + name)),
                                   .expectedRows = 500 });
    return id.value_or(-1);
}

void tst_WindowDesktop::progressGoesIntoTheTitle()
{
    open();
    QCOMPARE(f->window->windowTitle(), u"Sample studio – Rollbook"_s);
    const int id = exportNow(u"ada-lovelace.csv"_s);
    QTRY_VERIFY(f->window->windowTitle().endsWith(u" % – Sample studio – Rollbook"_s));
    QVERIFY(!f->window->windowTitle().contains(u"ada"_s));
    f->window->showWelcome();
    QTRY_VERIFY(f->window->windowTitle().endsWith(u" % – Rollbook"_s));
    f->queue.cancel(id);
    QTRY_COMPARE(f->window->windowTitle(), u"Rollbook"_s);
}

void tst_WindowDesktop::closingWithoutWorkAsksNothing()
{
    open();
    f->queue.cancel(exportNow());
    QVERIFY(f->window->close());
    QVERIFY(!f->window->isVisible());
    QVERIFY(!asks());
}

void tst_WindowDesktop::staying()
{
    open();
    exportNow();
    QVERIFY(!f->window->close());
    QVERIFY(asks());
    QCOMPARE(answers(), QStringList({ u"Stay"_s, u"Quit and go on next time"_s, u"Keep running in the tray"_s }));
    QVERIFY(f->find<QCheckBox>(u"closing.always"_s));
    QVERIFY(!f->window->close()); // a second wish does not ask twice
    QCOMPARE(f->window->findChildren<QWidget *>(u"closing"_s).size(), 1);
    f->click(u"closing.stay"_s);
    QTRY_VERIFY(!asks());
    QVERIFY(f->window->isVisible());
    QVERIFY(f->queue.entries().first().connected);
    QCOMPARE(f->settings->closingChoice(), ClosingChoice::Ask);
    f->window->close();
    QVERIFY(asks());
    QTest::keyClick(f->find<QWidget>(u"closing"_s), Qt::Key_Escape);
    QTRY_VERIFY(!asks());
    QVERIFY(f->window->isVisible());
}

void tst_WindowDesktop::quittingDetachesAndEnds()
{
    open();
    exportNow();
    QVERIFY(waitFor(ExportState::Preparing));
    f->window->close();
    f->click(u"closing.quit"_s);
    QTRY_VERIFY(!f->window->isVisible());
    QCOMPARE(f->queue.entries().first().progress.state, ExportState::Preparing); // nothing is cancelled
    QVERIFY(!f->queue.entries().first().connected);
    QTRY_VERIFY(!inTray());
    QCOMPARE(f->settings->closingChoice(), ClosingChoice::Ask);
}

void tst_WindowDesktop::hidingInTheTrayAndComingBack()
{
    open();
    exportNow();
    f->window->close();
    f->click(u"closing.keep"_s);
    QVERIFY(!f->window->isVisible());
    QVERIFY(inTray());
    QVERIFY(f->queue.entries().first().connected);
    QVERIFY(!QGuiApplication::quitOnLastWindowClosed()); // a pop-up that closes must not end the program
    Q_EMIT tray()->activated(QSystemTrayIcon::Trigger);
    QVERIFY(f->window->isVisible());
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    f->window->close();
    f->click(u"closing.keep"_s);
    choose(u"tray.show"_s);
    QVERIFY(f->window->isVisible());
    f->window->close();
    f->click(u"closing.keep"_s);
    choose(u"tray.quit"_s); // asks no more
    QVERIFY(!f->queue.entries().first().connected);
    QVERIFY(!asks());
    f->window->desktop()->bringBack();
}

void tst_WindowDesktop::theAnswerIsRemembered()
{
    open();
    exportNow();
    f->window->close();
    f->find<QCheckBox>(u"closing.always"_s)->setChecked(true);
    f->click(u"closing.keep"_s);
    QCOMPARE(f->settings->closingChoice(), ClosingChoice::KeepRunning);
    f->window->desktop()->bringBack();
    QTRY_VERIFY(!asks());
    f->window->close();
    QVERIFY(!asks());
    QVERIFY(!f->window->isVisible());
    QVERIFY(inTray());
    f->window->desktop()->bringBack();
    f->settings->setClosingChoice(ClosingChoice::Quit);
    QVERIFY(f->window->close());
    QVERIFY(!f->queue.entries().first().connected);
}

void tst_WindowDesktop::withoutATrayThereIsNoneToRunIn()
{
    m_hasTray = false;
    open();
    f->settings->setClosingChoice(ClosingChoice::KeepRunning);
    exportNow();
    QTRY_COMPARE(m_lock.holds, 1); // the desktop has looked at the export
    QVERIFY(!tray());
    f->window->close();
    QVERIFY(asks());
    QCOMPARE(answers(), QStringList({ u"Stay"_s, u"Quit and go on next time"_s }));
}

void tst_WindowDesktop::exportsThatAreForgottenAreAlwaysAskedFor()
{
    open();
    f->window->showForgetfulDownloads();
    f->settings->setClosingChoice(ClosingChoice::Quit);
    exportNow();
    QVERIFY(!f->window->close());
    QVERIFY(answers().contains(u"Quit and stop them"_s));
    QVERIFY(!answers().contains(u"Quit and go on next time"_s));
    QVERIFY(!f->shows(u"closing.always"_s));
}

void tst_WindowDesktop::theQuestionGoesWithTheWork()
{
    open();
    const int id = exportNow();
    f->window->close();
    QVERIFY(asks());
    f->queue.cancel(id);
    QTRY_VERIFY(!asks());
    QVERIFY(f->window->isVisible());
}

void tst_WindowDesktop::theEndOfTheSessionIsNotHeldUp()
{
    open();
    exportNow();
    f->window->close();
    QVERIFY(asks());
    f->window->desktop()->letSessionEnd();
    QVERIFY(f->window->close());
    QVERIFY(!f->queue.entries().first().connected);
}

void tst_WindowDesktop::whoIsHiddenIsToldOfTheEnd()
{
    open(400);
    f->settings->setClosingChoice(ClosingChoice::KeepRunning);
    exportNow(u"ada-lovelace.csv"_s);
    exportNow(u"other.csv"_s);
    f->window->close();
    const auto lines = [this] {
        QStringList all;
        for (const Notice &notice : std::as_const(m_notices.shown))
            all << notice.body.split(u'\n');
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 2, 15'000); // in one notice or in two, as they end
    QTRY_COMPARE(f->queue.activeCount(), 0);
    QVERIFY(inTray()); // the only way back
    QVERIFY(!f->window->isVisible());
    for (const QString &line : lines())
        QCOMPARE(line, u"Customers, %1 row(s), complete"_s.arg(f->rows()->total()));
    f->window->exportsPanel()->hide();
    Q_EMIT m_notices.clicked();
    QVERIFY(f->window->isVisible());
    QVERIFY(f->window->exportsPanel()->isVisible());
    QTRY_VERIFY(!inTray());
}

void tst_WindowDesktop::noticesCanBeTurnedOff()
{
    open(20);
    f->settings->setClosingChoice(ClosingChoice::KeepRunning);
    f->settings->setNotifies(false);
    exportNow();
    f->window->close();
    QVERIFY(waitFor(ExportState::Done));
    f->settings->setNotifies(true);
    f->queue.remove(f->queue.entries().first().id);
    QTest::qWait(900); // the notice of the first would be there by now
    exportNow(u"second.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_notices.shown.size(), 1, 15'000);
}

void tst_WindowDesktop::inFrontNobodyIsTold()
{
    open(20);
    exportNow();
    QVERIFY(waitFor(ExportState::Done));
    QTest::qWait(900); // so long ends are waited for, to be told together
    QVERIFY(m_notices.shown.isEmpty());
}

void tst_WindowDesktop::refusedNoticesGoToTheTray()
{
    open();
    QVERIFY(!inTray());
    Q_EMIT m_notices.refused({ u"1 export(s) done"_s, u"Customers"_s });
    QVERIFY(inTray());
    m_hasTray = false;
    f->window->desktop()->refresh();
}

void tst_WindowDesktop::theTrayPausesAndResumes()
{
    open();
    exportNow();
    QVERIFY(waitFor(ExportState::Preparing));
    QTRY_VERIFY(inTray());
    choose(u"tray.pause"_s);
    QVERIFY(waitFor(ExportState::Paused));
    QTRY_COMPARE(tray()->toolTip(), u"1 export(s) paused"_s);
    QVERIFY(inTray()); // or nobody could resume there
    QTRY_COMPARE(m_lock.releases, 1);
    QVERIFY(f->window->windowTitle().startsWith(u"Sample studio"_s));
    choose(u"tray.resume"_s);
    QVERIFY(waitFor(ExportState::Preparing));
    QTRY_COMPARE(m_lock.holds, 2);
}

void tst_WindowDesktop::theTrayIsThereWhileWanted()
{
    open();
    f->window->desktop()->setScheduled(true);
    QTRY_VERIFY(inTray());
    QCOMPARE(tray()->toolTip(), u"Rollbook"_s);
    f->window->close(); // what is scheduled would not start any more
    QVERIFY(asks());
    f->click(u"closing.keep"_s);
    QVERIFY(!f->window->isVisible());
    f->window->desktop()->bringBack();
    f->window->desktop()->setScheduled(false);
    QTRY_VERIFY(!inTray());
    const int id = exportNow();
    QTRY_VERIFY(inTray());
    f->queue.cancel(id);
    QTRY_VERIFY(!inTray());
}

void tst_WindowDesktop::aTrayThatGoesBringsTheWindowBack()
{
    open();
    f->settings->setClosingChoice(ClosingChoice::KeepRunning);
    const int id = exportNow();
    f->window->close();
    QVERIFY(!f->window->isVisible());
    m_hasTray = false;
    f->queue.cancel(id);
    QTRY_VERIFY(f->window->isVisible());
    QVERIFY(!inTray());
}

void tst_WindowDesktop::theComputerStaysAwakeWhileWorkIsDone()
{
    open();
    const int first = exportNow();
    QTRY_COMPARE(m_lock.holds, 1);
    const int second = exportNow(u"second.csv"_s);
    f->queue.cancel(first);
    f->window->desktop()->refresh();
    QCOMPARE(m_lock.releases, 0);
    QVERIFY(waitFor(ExportState::Preparing));
    f->queue.pause(second);
    QTRY_COMPARE(m_lock.releases, 1);
    f->queue.resume(second);
    QTRY_COMPARE(m_lock.holds, 2);
    f->settings->setKeepsAwake(false);
    f->window->desktop()->refresh();
    QCOMPARE(m_lock.releases, 2);
}

void tst_WindowDesktop::settingsOpenByKeyAndEntry()
{
    open();
    f->key(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(f->shows(u"settings"_s));
    f->click(u"settings.close"_s);
    QTRY_VERIFY(!f->find<QWidget>(u"settings"_s));
    f->click(u"sidebar.settings"_s);
    QTRY_VERIFY(f->shows(u"settings"_s));
    exportNow();
    QTRY_COMPARE(m_lock.holds, 1);
    f->click(u"settings.awake"_s); // counts at once
    QCOMPARE(m_lock.releases, 1);
}

QTEST_MAIN(tst_WindowDesktop)
#include "tst_window_desktop.moc"
