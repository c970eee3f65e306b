// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakerows.h"
#include "support/testcase.h"

#include "models/reporttablemodel.h"
#include "ui/table/reportview.h"
#include "ui/theme/text.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QList<SortKey> sortOf(const QSignalSpy &spy)
{
    return spy.last().at(0).value<QList<SortKey>>();
}

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestReportView : public TestCase {
    Q_OBJECT
private:
    std::unique_ptr<FakeRows> rows;
    std::unique_ptr<ReportTableModel> model;
    std::unique_ptr<ReportView> view;

    QPoint headerPoint(const QString &key) const
    {
        const int section = model->section(key);
        return { view->header()->seenX(section) + 20, view->header()->height() / 2 };
    }

    void clickHeader(const QString &key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->header()->viewport(), Qt::LeftButton, modifiers, headerPoint(key));
    }

    QPoint cellPoint(int row, const QString &key) const
    {
        return view->visualRect(model->index(row, model->section(key))).center();
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, cellPoint(row, u"name"_s));
    }

    void dragHeader(const QPoint &from, const QPoint &to)
    {
        QWidget *target = view->header()->viewport();
        QTest::mousePress(target, Qt::LeftButton, {}, from);
        QTest::mouseMove(target, (from + to) / 2);
        QTest::mouseMove(target, to);
        QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    }

    /// The handle at the trailing edge of a column.
    QPoint handleOf(const QString &key) const
    {
        const int section = model->section(key);
        return { view->header()->seenX(section) + view->header()->sectionSize(section) - 1,
                 view->header()->height() / 2 };
    }

    void replaceName(const QString &name)
    {
        rows->replace([name](qint64 n) {
            QJsonObject served = people::served(n);
            served.insert(u"name"_s, name);
            return served;
        });
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        rows = std::make_unique<FakeRows>(people::report(), people::headers(), people::served);
        model = std::make_unique<ReportTableModel>(rows.get());
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, model.get());
        model->setFormat({ .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
                           .zone = QTimeZone::utc(),
                           .today = QDate(2026, 11, 12) });
        view = std::make_unique<ReportView>(model.get());
        view->resize(700, 500);
        rows->answer(1000);
        rows->load(0, 49);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->setFocus();
        QTRY_VERIFY(!rows->visibleRows.isEmpty());
    }

    void cleanup()
    {
        view.reset();
        model.reset();
        rows.reset();
    }

    // Sorting

    void clickSortsByOneColumn()
    {
        QSignalSpy spy(view->header(), &ReportHeader::sortRequested);
        clickHeader(u"name"_s);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(sortOf(spy), QList<SortKey>({ { u"name"_s, Qt::AscendingOrder } }));
        clickHeader(u"joined"_s);
        QCOMPARE(sortOf(spy), QList<SortKey>({ { u"joined"_s, Qt::AscendingOrder } }));
        // The query is the only truth, and nobody changed it.
        QCOMPARE(rows->query().sort, QList<SortKey>({ { u"joined"_s, Qt::DescendingOrder } }));
    }

    void shiftClickAddsAColumn()
    {
        QSignalSpy spy(view->header(), &ReportHeader::sortRequested);
        clickHeader(u"name"_s, Qt::ShiftModifier);
        QCOMPARE(sortOf(spy),
                 QList<SortKey>({ { u"joined"_s, Qt::DescendingOrder }, { u"name"_s, Qt::AscendingOrder } }));
    }

    void unsortableColumnDoesNotReact()
    {
        QSignalSpy spy(view->header(), &ReportHeader::sortRequested);
        clickHeader(u"memberships"_s);
        clickHeader(u"memberships"_s, Qt::ShiftModifier);
        QCOMPARE(spy.size(), 0);
        QVERIFY(view->header()->toolTipAt(headerPoint(u"memberships"_s).x()).contains("cannot sort"_L1));
    }

    void headerWorksByKeyboard()
    {
        QSignalSpy spy(view->header(), &ReportHeader::sortRequested);
        view->header()->setFocus();
        QTest::keyClick(view->header(), Qt::Key_Right);
        QTest::keyClick(view->header(), Qt::Key_Menu);
        QCOMPARE(sortOf(spy),
                 QList<SortKey>({ { u"joined"_s, Qt::DescendingOrder }, { u"email"_s, Qt::AscendingOrder } }));
        QTest::keyClick(view->header(), Qt::Key_Return);
        QCOMPARE(sortOf(spy), QList<SortKey>({ { u"email"_s, Qt::AscendingOrder } }));
    }

    // Columns

    void dragMovesAColumn()
    {
        QSignalSpy spy(view->header(), &ReportHeader::columnsReordered);
        dragHeader(headerPoint(u"joined"_s), headerPoint(u"email"_s) - QPoint(15, 0));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toStringList().mid(0, 4),
                 QStringList({ u"name"_s, u"joined"_s, u"email"_s, u"phone"_s }));
        // Another answer with the same columns does not undo it.
        rows->answer(500);
        QCOMPARE(view->header()->columnOrder().at(1), u"joined"_s);
    }

    void frozenColumnStaysFirst()
    {
        QSignalSpy spy(view->header(), &ReportHeader::columnsReordered);
        dragHeader(headerPoint(u"joined"_s), headerPoint(u"name"_s));
        dragHeader(headerPoint(u"name"_s), headerPoint(u"phone"_s));
        QCOMPARE(view->header()->columnOrder().constFirst(), u"name"_s);
    }

    void widthsAreToldAndRemembered()
    {
        QSignalSpy spy(view->header(), &ReportHeader::columnResized);
        const int before = view->header()->sectionSize(model->section(u"email"_s));
        dragHeader(handleOf(u"email"_s), handleOf(u"email"_s) + QPoint(40, 0));
        QCOMPARE(spy.last().at(0).toString(), u"email"_s);
        QCOMPARE(spy.last().at(1).toInt(), before + 40);
        rows->answer(10);
        QCOMPARE(view->header()->sectionSize(model->section(u"email"_s)), before + 40);
    }

    void phoneIsNeverNarrowerThanItsLongestNumber()
    {
        const int phone = model->section(u"phone"_s);
        dragHeader(handleOf(u"phone"_s), handleOf(u"phone"_s) - QPoint(90, 0));
        const TableFonts fonts;
        const qreal number = fonts.metrics(FontRole::Cell).horizontalAdvance(u"+353 20 912 4410"_s);
        QVERIFY(view->header()->sectionSize(phone) >= number);
        dragHeader(handleOf(u"email"_s), handleOf(u"email"_s) - QPoint(60, 0));
        QVERIFY(view->header()->sectionSize(model->section(u"email"_s)) < 70);
    }

    void columnsGiveWayBeforeTheyScroll()
    {
        view->resize(1000, 500);
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        const auto width = [this](const QString &key) { return view->header()->sectionSize(model->section(key)); };
        QSignalSpy spy(view->header(), &ReportHeader::columnResized);
        const int email = width(u"email"_s);
        const int phone = width(u"phone"_s);
        const int name = width(u"name"_s);
        view->resize(view->width() - (view->viewport()->width() - view->header()->length()) - 15, 500);
        QTRY_VERIFY(width(u"email"_s) < email);
        QCOMPARE(width(u"phone"_s), phone);
        QCOMPARE(width(u"name"_s), name);
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(spy.size(), 0);
        view->resize(1000, 500);
        QTRY_COMPARE(width(u"email"_s), email);
    }

    void frozenColumnIsSeenAndHitWhileScrolledSideways()
    {
        view->resize(400, 500);
        QScrollBar *bar = view->horizontalScrollBar();
        QTRY_VERIFY(bar->maximum() > 200);
        bar->setValue(150);
        QCOMPARE(view->visualRect(model->index(2, model->section(u"name"_s))).x(), 0);
        QCOMPARE(view->indexAt(QPoint(30, 40)).column(), model->section(u"name"_s));
        clickRow(1);
        QCOMPARE(bar->value(), 150);
        QSignalSpy spy(view->header(), &ReportHeader::sortRequested);
        clickHeader(u"name"_s);
        QCOMPARE(sortOf(spy).at(0).key, u"name"_s);
        const int before = view->header()->sectionSize(model->section(u"name"_s));
        dragHeader(handleOf(u"name"_s), handleOf(u"name"_s) + QPoint(20, 0));
        QCOMPARE(view->header()->sectionSize(model->section(u"name"_s)), before + 20);
        // The current cell never hides under the frozen column.
        view->setCurrentIndex(model->index(1, model->section(u"credit"_s)));
        view->setCurrentIndex(model->index(1, model->section(u"email"_s)));
        QVERIFY(view->visualRect(view->currentIndex()).x() >= view->header()->frozenWidth());
    }

    // Selection

    void selectionFollowsIdsThroughReset()
    {
        clickRow(2);
        clickRow(5, Qt::ControlModifier);
        QCOMPARE(view->selectedIds(), QList<qint64>({ 481202, 481205 }));
        rows->restart(900, [](qint64 n) { return people::served(n + 1); });
        QCOMPARE(view->selectedIds(), QList<qint64>({ 481202, 481205 }));
        QCOMPARE(view->rowSelection()->selectedLoadedRows(), QList<int>({ 1, 4 }));
        QCOMPARE(view->currentRow(), 4);
    }

    void selectionSurvivesLeavingMemory()
    {
        clickRow(3);
        rows->unload(0, 49);
        QCOMPARE(view->selectedIds(), QList<qint64>({ 481203 }));
        QCOMPARE(view->selectedLoadedCount(), 0);
        rows->load(0, 49);
        QCOMPARE(view->rowSelection()->selectedLoadedRows(), QList<int>({ 3 }));
        rows->unload(0, 49);
        rows->load(50, 99);
        view->scrollToRow(60);
        clickRow(62);
        QCOMPARE(view->selectedIds(), QList<qint64>({ 481262 }));
    }

    void allMeansTheLoadedRows()
    {
        QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectedCount(), 50);
        rows->load(50, 99);
        QCOMPARE(view->selectedCount(), 50);
    }

    void rowsThatAreNotLoadedCannotBeSelected()
    {
        clickRow(2);
        view->scrollToRow(48);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, cellPoint(55, u"email"_s));
        QCOMPARE(view->selectedCount(), 48);
        QCOMPARE(view->selectedIds().constLast(), 481249);
    }

    void keyboardMovesAndSelects()
    {
        QSignalSpy current(view.get(), &ReportView::currentRowChanged);
        clickRow(0);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(current.last().at(0).toInt(), 1);
        QCOMPARE(view->selectedIds(), QList<qint64>({ 481201 }));
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view.get(), Qt::Key_Space);
        QCOMPARE(view->selectedIds(), QList<qint64>({ 481201, 481203 }));
    }

    void enterAndDoubleClickActivate()
    {
        QSignalSpy activated(view.get(), &ReportView::rowActivated);
        clickRow(4);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QCOMPARE(activated.last().at(0).toInt(), 4);
        clickRow(6);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, cellPoint(6, u"name"_s));
        QCOMPARE(activated.last().at(0).toInt(), 6);
    }

    void menuKeysAskForTheRowsMenu()
    {
        QSignalSpy menu(view.get(), &ReportView::contextMenuRequestedFor);
        clickRow(3);
        QTest::keyClick(view.get(), Qt::Key_F10, Qt::ShiftModifier);
        QTest::keyClick(view.get(), Qt::Key_Menu);
        QCOMPARE(menu.size(), 2);
        QCOMPARE(menu.last().at(0).toInt(), 3);
        const QPoint inside = view->viewport()->mapFromGlobal(menu.last().at(1).toPoint());
        QVERIFY(view->visualRect(model->index(3, 0)).contains(inside));
    }

    // Rows in sight

    void restingRowsAreReportedOnce()
    {
        QCOMPARE(rows->visibleRows.size(), 1);
        QCOMPARE(rows->visibleRows.at(0).first, 0);
        QCOMPARE(rows->visibleRows.at(0).second, view->lastVisibleRow());
        QSignalSpy top(view.get(), &ReportView::topRowChanged);
        for (int row = 200; row <= 400; row += 20)
            view->scrollToRow(row);
        QTRY_COMPARE(rows->visibleRows.last().first, 400);
        QVERIFY(rows->visibleRows.size() <= 3);
        QCOMPARE(top.last().at(0).toLongLong(), 400);
    }

    void anotherAnswerReportsAgainAndKeepsThePlace()
    {
        view->scrollToRow(100);
        QTRY_COMPARE(rows->visibleRows.last().first, 100);
        const qsizetype reports = rows->visibleRows.size();
        rows->answer(1000);
        QTRY_COMPARE(rows->visibleRows.size(), reports + 1);
        QCOMPARE(view->topRow(), 100);
        rows->answer(20);
        QTRY_COMPARE(rows->visibleRows.last().second, 19);
    }

    void paintingAsksForNothing()
    {
        const qsizetype reports = rows->visibleRows.size();
        view->viewport()->grab();
        QCOMPARE(rows->visibleRows.size(), reports);
        QVERIFY(rows->queries.isEmpty());
    }

    // Copies

    void copiesTextAndHtmlTogether()
    {
        clickRow(3);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasHtml());
        QCOMPARE(data->text().split(u'\t').at(0), u"Chidinma Okafor"_s);
        QVERIFY(data->text().contains("Unlimited, Kids Swim\tHarbour"_L1));
        QVERIFY(data->text().endsWith(u"£12.50\tpayment failed\n"_s));
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(clipboardText().startsWith("Name\tEmail\tPhone"_L1));
    }

    void copiesInTheOrderSeen()
    {
        dragHeader(headerPoint(u"joined"_s), headerPoint(u"email"_s) - QPoint(15, 0));
        clickRow(0);
        view->copyRows(true);
        QVERIFY(clipboardText().startsWith("Name\tJoined\tEmail"_L1));
    }

    void otherFormatsAreIso()
    {
        clickRow(3);
        view->copyRowsAs(CopyFormat::Csv);
        QVERIFY(clipboardText().contains(",2026-10-27T09:30:00+00:00,"_L1));
        QVERIFY(clipboardText().contains(",12.5,"_L1));
        view->copyRowsAs(CopyFormat::Json);
        const QString json = clipboardText();
        QVERIFY(json.contains("\"venue.name\": \"Harbour\""_L1));
        QVERIFY(json.contains("\"failed\": true"_L1));
        view->copyRowsAs(CopyFormat::Markdown);
        QVERIFY(clipboardText().startsWith("| Name | Email |"_L1));
    }

    void copiesEmailsOfTheRows()
    {
        clickRow(0);
        clickRow(1, Qt::ShiftModifier);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(clipboardText(), u"lukasz@sito.test, priya@inbox.test"_s);
    }

    void markupInANameStaysText()
    {
        const QString name = u"<b>Robert</b> & <img src=x> with a name that is much too long"_s;
        replaceName(name);
        QCOMPARE(view->toolTipAt(cellPoint(1, u"name"_s)), name);
        QVERIFY(plainToolTip(name).contains("&lt;b&gt;Robert&lt;/b&gt; &amp;"_L1));
        clickRow(1);
        view->copyRows();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->html().contains("<td>&lt;b&gt;Robert&lt;/b&gt; &amp; &lt;img"_L1));
        QVERIFY(data->text().startsWith(name));
        QCOMPARE(plainToolTip(u"Tom & Ann"_s), u"Tom & Ann"_s);
    }

    void onlyShortenedCellsHaveATooltip()
    {
        replaceName(u"Bo"_s);
        QCOMPARE(view->toolTipAt(cellPoint(0, u"name"_s)), QString());
        QVERIFY(view->toolTipAt(cellPoint(0, u"joined"_s)).contains("2026"_L1));
        QCOMPARE(view->toolTipAt(cellPoint(3, u"memberships"_s)), u"Unlimited, Kids Swim"_s);
    }

    // Looks

    void selectionIsMuteWithoutFocus()
    {
        const Tokens &tokens = tokensOf(view.get());
        clickRow(2);
        const auto pixel = [this](int row) {
            return view->viewport()->grab().toImage().pixelColor(cellPoint(row, u"name"_s).x() + 70,
                                                                 view->visualRect(model->index(row, 0)).top() + 2);
        };
        QCOMPARE(pixel(2), tokens.bgSelect);
        QCOMPARE(pixel(9), tokens.bgBase);
        view->header()->setFocus();
        QCOMPARE(pixel(2), tokens.muteSoft);
    }

    void rightToLeftPutsTheNameAtTheRight()
    {
        view->setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(view->visualRect(model->index(0, model->section(u"name"_s))).right(),
                     view->viewport()->width() - 1);
        view->resize(400, 500);
        QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 100);
        view->horizontalScrollBar()->setValue(80);
        QCOMPARE(view->visualRect(model->index(0, model->section(u"name"_s))).right(), view->viewport()->width() - 1);
        QSignalSpy spy(view->header(), &ReportHeader::sortRequested);
        clickHeader(u"name"_s);
        QCOMPARE(sortOf(spy).at(0).key, u"name"_s);
        QVERIFY(!view->grab().isNull());
    }
};

QTEST_MAIN(TestReportView)
#include "tst_reportview.moc"
