// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/exportspanelcase.h"
#include "ui/exports/changespreview.h"
#include "ui/widgets/detailspopup.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QSignalSpy>

class ExportsPanelTest : public ExportsPanelCase {
    Q_OBJECT
private Q_SLOTS:
    void asksBeforeASpreadsheetChangesCells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("workbook") << u"asworkbook"_s << u"a.xlsx"_s;
        QTest::newRow("csv") << u"ascsv"_s << u"a.csv"_s;
    }
    void asksBeforeASpreadsheetChangesCells()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        serveFile("Name,Phone number\r\nA,07700900123\r\nB,07700900124\r\nC,3/4\r\n");
        ExportRequest request;
        request.query = m_report.defaultQuery();
        request.query.columns = { u"full_name"_s, u"phone_number"_s };
        request.format = u"csv"_s;
        request.targetPath = m_folder->filePath(u"a.csv"_s);
        request.savedAs = { .kind = SavedAs::Kind::SpreadsheetCsv, .askAboutChanges = true };
        const int id = *m_queue->add(m_client.get(), m_report, request);
        QTRY_VERIFY(isAsking(*m_queue->entry(id)));
        QVERIFY(says(id, u"3 cell(s) would change"_s));
        QVERIFY(!button(id, u"resume"_s)->isVisible());
        button(id, u"changes"_s)->click();
        auto *preview = row(id)->findChild<ChangesPreview *>();
        QVERIFY(preview);
        QCOMPARE(preview->accessibleDescription(),
                 u"2 number(s) lose the leading zero, for example Phone 07700900123; Phone 07700900124\n"
                 "1 text(s) become a date, for example Phone 3/4"_s);
        preview->close();
        button(id, name)->click();
        QTRY_COMPARE(m_queue->entry(id)->progress.state, ExportState::Done);
        QVERIFY(QFile::exists(m_folder->filePath(file)));
        QVERIFY(!button(id, u"changes"_s)->isVisible());
        QCOMPARE(m_peer->requests().size(), 3);
    }

    void pauseTurnsIntoResumeUnderTheFocus()
    {
        m_peer->then(ScriptedPeer::reply(202, R"({"job": "j1"})"));
        for (int i = 0; i < 40; ++i)
            m_peer->then(ScriptedPeer::reply(200, R"({"complete_items": 1, "total_items": 3})"));
        m_panel->activateWindow();
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(button(id, u"pause"_s)->isVisible());
        button(id, u"pause"_s)->setFocus();
        button(id, u"pause"_s)->click();
        QTRY_VERIFY(button(id, u"resume"_s)->isVisible());
        QVERIFY(!button(id, u"pause"_s)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), button(id, u"resume"_s));
        QVERIFY(says(id, u"Paused"_s));
        button(id, u"resume"_s)->setFocus();
        button(id, u"resume"_s)->click();
        QTRY_COMPARE(QApplication::focusWidget(), button(id, u"pause"_s));
        m_queue->cancel(id);
    }

    void anExportGoesFromPreparingToDone()
    {
        serveFile("id,name\r\n");
        QSignalSpy moved(m_panel.get(), &ExportsPanel::overallProgressChanged);
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(says(id, u"customers.csv"_s));
        QVERIFY(says(id, u"Customers, 12,430 row(s)"_s));
        QCOMPARE(summary(), u"1 active"_s);
        QCOMPARE(button(id, u"cancel"_s)->text(), u"Stop waiting"_s);
        QTRY_VERIFY(says(id, u"Done"_s));
        QVERIFY(moved.size() > 0);
        QVERIFY(says(id, u"9 bytes"_s));
        QCOMPARE(summary(), QString());
        QVERIFY(!m_panel->overallProgress());
        QVERIFY(m_opened.isEmpty());
        button(id, u"open"_s)->click();
        button(id, u"folder"_s)->click();
        QCOMPARE(m_opened,
                 QList({ QUrl::fromLocalFile(m_folder->filePath(u"customers.csv"_s)),
                         QUrl::fromLocalFile(m_folder->path()) }));
        QFile::remove(m_folder->filePath(u"customers.csv"_s));
        button(id, u"open"_s)->click();
        QVERIFY(says(id, u"The file is no longer there. Export it again."_s));
        QCOMPARE(m_opened.size(), 2);
    }

    void aDownloadTellsItsPace()
    {
        m_peer->then(ScriptedPeer::silence());
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(row(id)->isVisible());
        ExportEntry entry = row(id)->entry();
        const ExportContext context { .service = u"TeamUp"_s, .locale = QLocale::c() };
        entry.progress = { .state = ExportState::Downloading, .totalBytes = 50'000'000 };
        row(id)->showEntry(entry, u"Customers"_s, context, 900); // it goes on where a part ended
        for (qint64 ms = 1'000; ms <= 5'000; ms += 100) {
            entry.progress.receivedBytes = 1'000'000 + (ms - 1'000) * 2'000;
            row(id)->showEntry(entry, u"Customers"_s, context, ms);
            QVERIFY(ms < 4'000 || ms >= 5'000 || says(id, u"2 MB/s, 22 s left"_s)); // once a second
            QCOMPARE(says(id, QString()), ms < 4'000);
        }
        QVERIFY(says(id, u"2 MB/s, 21 s left"_s));
        QVERIFY(says(id, u"Downloading 9 MB of 50 MB"_s));
        row(id)->tick(9'000);
        QVERIFY(says(id, u"nothing is coming at the moment"_s));
    }

    void readingPagesIsCancelled()
    {
        m_peer->then(ScriptedPeer::silence());
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(row(id)->isVisible());
        ExportEntry entry = row(id)->entry();
        entry.progress = { .state = ExportState::Preparing, .completeItems = 7707, .totalItems = 12430 };
        row(id)->showEntry(entry, u"Charges"_s, { .service = u"Spirii"_s, .paged = true, .locale = QLocale::c() }, 1);
        QVERIFY(says(id, u"Reading 62 %"_s));
        QVERIFY(says(id, u"from Spirii, 7707 of 12430"_s));
        QCOMPARE(button(id, u"cancel"_s)->text(), u"Cancel"_s);
        QCOMPARE(button(id, u"cancel"_s)->accessibleName(), u"Cancel: customers.csv"_s);
    }

    void aLongSentenceGetsTheRoomItNeeds()
    {
        m_peer->then(ScriptedPeer::reply(500, "{}"));
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(says(id, u"Failed"_s));
        const QString sentence = u"Nobody could say in fewer words than these what went wrong with this export, and "
                                 "what can be done about it, so that it would fit."_s;
        m_panel->showProblem(id, sentence);
        m_panel->resize(2400, 220);
        QTRY_COMPARE(row(id)->width(), 2400);
        const int oneLine = row(id)->height();
        m_panel->resize(1150, 220);
        QTRY_VERIFY(row(id)->height() > oneLine);
        const QList<ElidedLabel *> labels = row(id)->findChildren<ElidedLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(),
                                        [&](const ElidedLabel *each) { return each->text() == sentence; });
        QVERIFY(label != labels.end());
        QTRY_VERIFY(!(*label)->isElided());
    }

    void openWhenReadyOpensOnce()
    {
        serveFile("id\r\n");
        const int id = add(u"customers.csv"_s, true);
        QTRY_VERIFY(says(id, u"Done"_s));
        QTRY_COMPARE(m_opened.size(), 1);
    }

    void stoppingSaysThatNothingWasSaved()
    {
        m_peer->then(ScriptedPeer::silence());
        const int id = add(u"customers.csv"_s);
        button(id, u"cancel"_s)->click();
        QTRY_VERIFY(says(id, u"Cancelled"_s));
        QVERIFY(button(id, u"retry"_s)->isVisible());
        QVERIFY(!button(id, u"cancel"_s)->isVisible());
    }

    void aFailureSaysWhyAndCanBeRetried()
    {
        m_peer->then(ScriptedPeer::reply(500, "{}"));
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(says(id, u"Failed"_s));
        QVERIFY(says(id, u"TeamUp has a problem of its own. Try again in a few minutes."_s));
        QCOMPARE(summary(), u"1 failed"_s);
        const qsizetype asked = m_peer->requests().size();
        button(id, u"retry"_s)->click();
        QTRY_COMPARE(m_peer->requests().size(), asked + 1);
        QTRY_VERIFY(says(id, u"Failed"_s));
    }

    void whatTheServiceSaidStandsBehindDetails()
    {
        m_peer->then(ScriptedPeer::reply(500, "<b>the depot burns</b>"));
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(says(id, u"Failed"_s));
        button(id, u"details"_s)->click();
        const auto *popup = m_panel->findChild<DetailsPopup *>();
        QVERIFY(popup && popup->isVisible());
        const QString told = popup->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(told.contains(u"HTTP 500"_s) && told.contains(u"<b>the depot burns</b>"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"secret"_s), qPrintable(told));
        popup->findChild<QAbstractButton *>(u"details.copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), told);
    }

    void onlyTheExportsOfOneProfileAreShown()
    {
        m_peer->then(ScriptedPeer::reply(500, "{}"));
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(says(id, u"Failed"_s));
        m_panel->setProfile(u"another"_s);
        QCOMPARE(m_panel->activeCount(), 0);
        QCOMPARE(summary(), QString());
        QVERIFY(m_panel->findChildren<ExportRow *>().isEmpty() || !button(id, u"retry"_s)->isVisible());
        m_panel->setProfile({});
        QTRY_VERIFY(says(id, u"Failed"_s));
        QCOMPARE(m_queue->entries().size(), 1);
    }

    void anUncertainRequestIsRepeatedOnlyAfterAYes()
    {
        m_peer->then(ScriptedPeer::close());
        const int id = add(u"customers.csv"_s);
        QTRY_VERIFY(says(id, u"Failed"_s));
        QCOMPARE(m_queue->entry(id)->progress.error.code, ErrorCode::NotCertain);
        QCOMPARE(m_peer->requests().size(), 1);
        button(id, u"retry"_s)->click();
        QTest::qWait(50);
        QCOMPARE(m_peer->requests().size(), 1);
        QVERIFY(says(id, u"TeamUp may then prepare it twice. Request it again?"_s));
        button(id, u"leave"_s)->click();
        QVERIFY(button(id, u"retry"_s)->isVisible());
        button(id, u"retry"_s)->click();
        button(id, u"again"_s)->click();
        QTRY_COMPARE(m_peer->requests().size(), 2);
    }

    void finishedOnesCanBeCleared()
    {
        m_peer->then(ScriptedPeer::reply(500, "{}"));
        const int first = add(u"a.csv"_s);
        QTRY_VERIFY(says(first, u"Failed"_s));
        const int second = add(u"b.csv"_s);
        QTRY_VERIFY(says(second, u"Failed"_s));
        button(first, u"remove"_s)->click();
        QTRY_VERIFY(!row(first));
        m_panel->findChild<QAbstractButton *>(u"downloads.clear"_s)->click();
        QTRY_VERIFY(!row(second));
        QVERIFY(!m_panel->findChild<QAbstractButton *>(u"downloads.clear"_s)->isEnabled());
    }

    void progressLeavesFocusAlone()
    {
        m_peer->then(ScriptedPeer::silence());
        const int id = add(u"customers.csv"_s);
        button(id, u"cancel"_s)->setFocus();
        QTRY_VERIFY(button(id, u"cancel"_s)->hasFocus());
        add(u"more.csv"_s);
        QVERIFY(button(id, u"cancel"_s)->hasFocus());
    }

    void everyButtonIsNamedAfterItsFile()
    {
        m_peer->then(ScriptedPeer::silence());
        const int id = add(u"customers.csv"_s);
        QCOMPARE(button(id, u"cancel"_s)->accessibleName(), u"Stop waiting: customers.csv"_s);
        for (const QAbstractButton *candidate : row(id)->findChildren<QAbstractButton *>())
            QVERIFY(candidate->accessibleName().contains(u"customers.csv"_s));
    }
};

QTEST_MAIN(ExportsPanelTest)
#include "tst_exportspanel.moc"
