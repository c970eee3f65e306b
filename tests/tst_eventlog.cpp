// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/eventlog.h"
#include "net/loggednetwork.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/help/exportevents.h"
#include "ui/pages/findcontroller.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// What the log learns, and what it must not.
class tst_EventLog : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void pathsAreHarmless_data();
    void pathsAreHarmless();
    void warningsAreHarmless_data();
    void warningsAreHarmless();
    void theOldestEventsGo();
    void aDayWithoutPeople();
};

void tst_EventLog::pathsAreHarmless_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("path");
    QTest::newRow("report") << u"https://a.example/api/v2/reports/customers.grouped/data?query=ann&key=1"_s
                            << u"/api/v2/reports/customers.grouped/data"_s;
    QTest::newRow("a person") << u"https://a.example/customers/4711"_s << u"/customers/…"_s;
    QTest::newRow("an e-mail") << u"https://a.example/users/ann@b.example"_s << u"/users/…"_s;
    QTest::newRow("a name") << u"https://a.example/users/Ann/S%C3%B8ren"_s << u"/users/…/…"_s;
    QTest::newRow("a key") << u"https://a.example/t0k3n-0ab7/x"_s << u"/…/x"_s;
    QTest::newRow("nothing") << u"https://a.example"_s << QString();
}

void tst_EventLog::pathsAreHarmless()
{
    QFETCH(QString, address);
    QTEST(harmlessPath(QUrl(address)), "path");
}

void tst_EventLog::warningsAreHarmless_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"QObject: cannot create\nchildren"_s << u"QObject: cannot create children"_s;
    QTest::newRow("path") << u"cannot open /home/ann/list.csv now"_s << u"cannot open … now"_s;
    QTest::newRow("address") << u"failed https://a.example/?key=secret here"_s << u"failed … here"_s;
    QTest::newRow("quoted") << u"no font \"Ann Berg\" and 'Bo'"_s << u"no font … and …"_s;
    QTest::newRow("e-mail") << u"of ann@b.example there"_s << u"of … there"_s;
    QTest::newRow("phone") << u"call +45 12 34 56 78 now"_s << u"call +… now"_s;
}

void tst_EventLog::warningsAreHarmless()
{
    QFETCH(QString, said);
    QTEST(harmlessWarning(said), "kept");
}

void tst_EventLog::theOldestEventsGo()
{
    EventLog log;
    for (int i = 1; i <= EventLog::mostEvents + 20; ++i)
        log.addExport(i, "waiting", false);
    QCOMPARE(log.events().size(), EventLog::mostEvents);
    QCOMPARE(log.events().constFirst().text, u"export 21: waiting"_s);
}

void tst_EventLog::aDayWithoutPeople()
{
    EventLog log;
    LoggedNetwork network(&log);
    WindowFixture f;
    const ExportEvents exportEvents(&f.queue, &log);
    WindowParts parts = f.parts();
    Sessions sessions(&network, f.settings.get());
    parts.connections.network = &network;
    parts.connections.sessions = &sessions;
    parts.log = &log;
    f.settings->setLastReport(u"teamup.customers"_s);
    f.settings->setDetailsOpen(true);
    f.window = std::make_unique<MainWindow>(parts);
    f.window->resize(1440, 900);
    f.window->show();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    f.window->connections()->openSample();
    QVERIFY(f.settle() && f.rows()->total() > 0);

    QStringList people { f.secret };
    for (const qint64 number : f.rows()->loadedRows()) {
        const QJsonObject served = f.rows()->rowAt(number)->served;
        for (const QString &key : { u"full_name"_s, u"email"_s, u"phone_number"_s, u"phone"_s })
            if (const QString text = served.value(key).toString(); !text.isEmpty())
                people << text << text.section(u' ', 0, 0);
    }
    QVERIFY(people.size() > 20);

    // A person is looked up, opened and exported.
    auto *find = f.find<QLineEdit>(u"find"_s);
    find->setText(people.at(1) + u" x"_s); // no row in hand has that, so the service is asked
    QTest::keyClick(find, Qt::Key_Return);
    f.page()->controller()->showOnly({ f.rows()->rowAt(0)->id });
    QVERIFY(f.settle());
    f.view()->goToRow(0);
    QVERIFY(f.settle());
    ExportRequest request { .query = f.query(),
                            .format = u"csv"_s,
                            .targetPath = f.folder.filePath(u"exports/"_s + people.at(2) + u".csv"_s) };
    QSignalSpy done(&f.queue, &ExportQueue::exportDone);
    QVERIFY(f.queue.add(f.page()->controller()->client(), f.page()->controller()->report(), request));
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 20000);

    f.click(u"sidebar.settings"_s);
    f.click(u"settings.about"_s);
    f.click(u"about.log"_s);
    QTRY_VERIFY(f.shows(u"log"_s));
    f.click(u"log.copy"_s);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(f.find<QPlainTextEdit>(u"log.text"_s)->toPlainText(), text);
    QVERIFY2(text.contains(u"GET /api/v2/reports/customers/data 200 "_s), qPrintable(text));
    QVERIFY2(text.contains(u": done"_s), qPrintable(text));
    for (const QString &person : std::as_const(people)) {
        const QRegularExpression word(u"\\b"_s + QRegularExpression::escape(person) + u"\\b"_s);
        QVERIFY2(!text.contains(word), qPrintable(person + u" in\n"_s + text));
    }
    QVERIFY2(!text.contains(u'?') && !text.contains(u'@') && !text.contains(f.folder.path()), qPrintable(text));
    f.window.reset(); // before its sessions
}

QTEST_MAIN(tst_EventLog)
#include "tst_eventlog.moc"
