// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportstore.h"
#include "report/catalog.h"
#include "support/testcase.h"
#include "ui/exports/exportlist.h"
#include "ui/exports/exportrow.h"
#include "ui/exports/exportspanel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int remembered = 120;

ExportRecord finished(int number, ExportState state)
{
    ExportRecord record;
    record.request.query.reportId = number % 2 ? u"teamup.customers"_s : u"teamup.customers.grouped"_s;
    record.request.format = u"csv"_s;
    record.request.targetPath = u"/tmp/customers-%1.csv"_s.arg(number);
    record.request.words = number == 7 ? u"Venue: Žižkov, Active"_s : u"Active"_s;
    record.progress.state = state;
    record.progress.error = { .code = ErrorCode::JobFailed };
    record.createdAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC).addSecs(number * 60);
    record.finishedAt = record.createdAt.addSecs(30);
    record.fileBytes = 2000;
    return record;
}

} // namespace

/// A long list of finished exports, as a store brings it back.
class ExportsPanelHistoryTest : public TestCase {
    Q_OBJECT
private:
    QList<ExportRow *> rows() const { return m_panel->findChild<ExportList *>()->rows(); }
    QStringList names() const
    {
        QStringList names;
        for (const ExportRow *row : rows())
            names << row->accessibleName();
        return names;
    }
    SearchField *search() const { return m_panel->findChild<SearchField *>(u"downloads.search"_s); }
    QAbstractButton *button(const QString &name) const { return m_panel->findChild<QAbstractButton *>(name); }
    QString found() const
    {
        const auto *label = m_panel->findChild<QLabel *>(u"downloads.found"_s);
        return label->isHidden() ? QString() : label->text();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportStore> m_store;
    std::unique_ptr<ExportQueue> m_queue;
    std::unique_ptr<ExportsPanel> m_panel;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ExportStore>(m_folder->filePath(u"exports.db"_s));
        QVERIFY(m_store->open());
        for (int number = 1; number <= remembered; ++number)
            QVERIFY(m_store->add(finished(number, number == 60 ? ExportState::Failed : ExportState::Done)));
        ExportRecord other = finished(999, ExportState::Done);
        other.request.profileId = u"another"_s;
        QVERIFY(m_store->add(other));
        m_queue = std::make_unique<ExportQueue>(m_store.get());
        QVERIFY(m_queue->restore());
        m_panel = std::make_unique<ExportsPanel>(m_queue.get());
        m_panel->setReports(Catalog::load()->reports());
        m_panel->resize(1150, 220);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_queue.reset();
        m_store.reset();
    }

    void theNewestFiftyAreShown()
    {
        QCOMPARE(rows().size(), 50);
        QCOMPARE(names().first(), u"customers-120.csv"_s);
        QCOMPARE(names().last(), u"customers-71.csv"_s);
        QTRY_VERIFY(button(u"downloads.older"_s)->isVisible());
        QCOMPARE(found(), QString());
    }

    void olderOnesComeFiftyAtATime()
    {
        button(u"downloads.older"_s)->setFocus();
        button(u"downloads.older"_s)->click();
        QCOMPARE(rows().size(), 100);
        QCOMPARE(names().at(49), u"customers-71.csv"_s);
        // The failed one stands first among those that came; the focus is with them.
        QCOMPARE(names().at(50), u"customers-60.csv"_s);
        QTRY_VERIFY(rows().at(50)->hasFocus());
        button(u"downloads.older"_s)->click();
        QCOMPARE(rows().size(), remembered);
        QVERIFY(button(u"downloads.older"_s)->isHidden());
        m_panel->setProfile(u"another"_s);
        QCOMPARE(names(), QStringList { u"customers-999.csv"_s });
        m_panel->setProfile({});
        QCOMPARE(rows().size(), 50);
    }

    void searchFindsInAllOfThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("first");
        QTest::newRow("file name") << u"customers-7.csv"_s << 1 << u"customers-7.csv"_s;
        QTest::newRow("filters, without marks") << u"zizkov"_s << 1 << u"customers-7.csv"_s;
        QTest::newRow("filters, with marks") << u"ŽIŽKOV"_s << 1 << u"customers-7.csv"_s;
        QTest::newRow("state") << u"failed"_s << 1 << u"customers-60.csv"_s;
        QTest::newRow("report") << u"grouped"_s << remembered / 2 << u"customers-60.csv"_s;
        QTest::newRow("several words") << u"done  customers-11 grouped"_s << 5 << u"customers-118.csv"_s;
    }
    void searchFindsInAllOfThem()
    {
        QFETCH(QString, text);
        QFETCH(int, count);
        QFETCH(QString, first);
        search()->setText(text);
        QCOMPARE(found(), u"%1 of %2"_s.arg(count).arg(remembered));
        QCOMPARE(rows().size(), qMin(count, 50));
        QCOMPARE(names().first(), first);
    }

    void searchWithoutAMatchSaysSo()
    {
        search()->setText(u"nothing like it"_s);
        QCOMPARE(rows().size(), 0);
        QCOMPARE(found(), u"0 of %1"_s.arg(remembered));
        const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"No download matches."_s);
        }));
        // What is not in sight cannot be cleared by mistake.
        QVERIFY(!button(u"downloads.clear"_s)->isEnabled());
    }

    void escapeClearsTheSearch()
    {
        m_panel->startFind();
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"failed"_s);
        QCOMPARE(rows().size(), 1);
        QVERIFY(m_panel->closeTopmost());
        QCOMPARE(rows().size(), 50);
        QVERIFY(!m_panel->closeTopmost());
    }

    void clearingTakesAllOfTheProfile()
    {
        button(u"downloads.clear"_s)->click();
        QCOMPARE(rows().size(), 0);
        QVERIFY(!button(u"downloads.clear"_s)->isEnabled());
        QTRY_COMPARE(m_queue->entries().size(), 1);
        QTRY_COMPARE(m_store->records()->size(), 1);
        m_panel->setProfile(u"another"_s);
        QCOMPARE(names(), QStringList { u"customers-999.csv"_s });
    }

    void theNeighbourTakesTheFocusOfARowThatGoes()
    {
        rows().at(2)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(rows().at(2)->hasFocus());
        const ExportRow *next = rows().at(3);
        QTest::keyClick(rows().at(2), Qt::Key_Delete);
        QCOMPARE(rows().at(2), next);
        QVERIFY(next->hasFocus());
        QCOMPARE(rows().size(), 50); // an older one moved up
    }

    void newestFolderIsOpened()
    {
        QList<QUrl> opened;
        m_panel->setOpener([&](const QUrl &url) {
            opened << url;
            return true;
        });
        search()->setText(u"nothing like it"_s);
        button(u"downloads.folder"_s)->click();
        QCOMPARE(opened, QList { QUrl::fromLocalFile(u"/tmp"_s) });
    }

    void progressElsewhereTouchesNoOtherRow()
    {
        ExportRow *first = rows().first();
        first->showProblem(u"This stays."_s);
        QVERIFY(m_store->remove(m_queue->entries().last().id));
        m_queue->remove(rows().at(3)->entry().id);
        QCOMPARE(rows().first(), first);
        const QList<QLabel *> labels = first->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text() == u"This stays."_s; }));
    }
};

QTEST_MAIN(ExportsPanelHistoryTest)
#include "tst_exportspanel_history.moc"
