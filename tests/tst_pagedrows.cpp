// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "rows/pagedrows.h"
#include "support/practice.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rollbook;
using namespace Qt::StringLiterals;

/// The table's rows over real HTTP against the practice server.
class tst_PagedRows : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void wholeReportIsOneTable();
    void onlyPagesInSightAreFetched();
    void newestQueryWins();
    void sameQueryIsAskedOnce();
    void refusedQueryLeavesTheRows();
    void cancelTakesTheQueryBack();
    void cancelledFirstLoadCanBeStartedAgain();
    void brokenAnswerLeavesTheRowsAndRetryMends();
    void pageSizeIsTheRequestSize();
    void cacheStaysSmall();
    void endOfReportIsNoFurtherRequest();

private:
    /// Makes rows for the customers report and waits for the first answer.
    std::unique_ptr<PagedRows> opened(Practice *practice)
    {
        auto rows =
            std::make_unique<PagedRows>(practice->client.get(), *practice->catalog.report(u"teamup.customers"_s));
        rows->setQuery(rows->report().defaultQuery());
        [&] { QTRY_VERIFY(rows->total() >= 0 && !rows->loading()); }();
        return rows;
    }
};

void tst_PagedRows::wholeReportIsOneTable()
{
    Practice practice;
    PagedRows rows(practice.client.get(), *practice.catalog.report(u"teamup.customers"_s));
    ReportTableModel model(&rows);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    rows.setQuery(rows.report().defaultQuery());
    QTRY_VERIFY(model.rowCount() > 400);
    QCOMPARE(model.rowCount(), int(rows.total()));
    // The nine default columns and the one that the service forces.
    QCOMPARE(model.columnCount(), 10);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name"_s);
    QVERIFY(model.headerData(9, Qt::Horizontal, ReportTableModel::RequiredRole).toBool());
    QVERIFY(!model.index(0, 0).data().toString().isEmpty());
    QVERIFY(!model.index(200, 0).data(ReportTableModel::LoadedRole).toBool());
    rows.setVisibleRows(200, 220);
    QTRY_VERIFY(model.index(200, 0).data(ReportTableModel::LoadedRole).toBool());
    QVERIFY(model.index(200, 0).data(ReportTableModel::RowIdRole).toLongLong() > 0);
    QCOMPARE(
        model.headerData(model.section(u"created_at"_s), Qt::Horizontal, ReportTableModel::SortPriorityRole).toInt(),
        1);
    QCOMPARE(practice.lastParameter(u"sort"_s), u"-created_at,id"_s);
}

void tst_PagedRows::onlyPagesInSightAreFetched()
{
    Practice practice;
    const auto rows = opened(&practice);
    QVERIFY(rows->rowAt(99)); // the page ahead
    QCOMPARE(practice.dataQueries().size(), 2);
    rows->setVisibleRows(0, 24);
    rows->setVisibleRows(0, 24); // nothing new
    rows->setVisibleRows(310, 330);
    rows->setVisibleRows(310, 330); // in flight: not asked again
    QTRY_VERIFY(rows->rowAt(330) && rows->rowAt(399));
    QTest::qWait(50);
    QCOMPARE(practice.dataQueries().size(), 4);
    QVERIFY(!rows->rowAt(150));
}

void tst_PagedRows::newestQueryWins()
{
    sandbox::Options options = Practice::defaults();
    options.latencyMs = 60;
    Practice practice(options);
    const auto rows = opened(&practice);
    const qint64 all = rows->total();
    Query active = rows->query();
    active.filters.insert(u"is_active"_s, true);
    Query inactive = rows->query();
    inactive.filters.insert(u"is_active"_s, false);
    QSignalSpy resets(rows.get(), &PagedRows::wasReset);
    rows->setQuery(active);
    QVERIFY(rows->rowAt(0)); // the old rows stay readable
    rows->setQuery(inactive);
    QTRY_COMPARE(resets.size(), 1);
    const qint64 shown = rows->total();
    QTest::qWait(200);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(rows->total(), shown);
    QVERIFY(shown > 0 && shown < all);
    QVERIFY(!rows->rowAt(0)->served["full_name"_L1].isUndefined());
    QCOMPARE(rows->query(), inactive);
}

void tst_PagedRows::sameQueryIsAskedOnce()
{
    Practice practice;
    PagedRows rows(practice.client.get(), *practice.catalog.report(u"teamup.customers"_s));
    rows.setQuery(rows.report().defaultQuery());
    rows.setQuery(rows.report().defaultQuery());
    QTRY_VERIFY(rows.total() >= 0);
    rows.setQuery(rows.report().defaultQuery());
    QTRY_VERIFY(!rows.loading());
    QTest::qWait(50);
    QCOMPARE(practice.dataQueries().size(), 2); // this page and the one ahead
}

void tst_PagedRows::refusedQueryLeavesTheRows()
{
    Practice practice;
    const auto rows = opened(&practice);
    const Query before = rows->query();
    const qint64 total = rows->total();
    Query refused = before;
    refused.filters.insert(u"created_at_timeframe"_s, u"when pigs fly"_s);
    QSignalSpy failures(rows.get(), &PagedRows::failed);
    rows->setQuery(refused);
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(rows->error()->fields.contains(u"created_at_timeframe"_s));
    QCOMPARE(rows->query(), before);
    QCOMPARE(rows->total(), total);
    rows->setVisibleRows(200, 210); // and the table can still be scrolled
    QTRY_VERIFY(rows->rowAt(200));
}

void tst_PagedRows::cancelTakesTheQueryBack()
{
    Practice practice;
    const auto rows = opened(&practice);
    const Query before = rows->query();
    Query other = before;
    other.filters.insert(u"is_active"_s, true);
    rows->setQuery(other);
    rows->setPageSize(100);
    rows->cancel();
    QVERIFY(!rows->loading());
    QCOMPARE(rows->query(), before); // the one that the rows in hand belong to
    QCOMPARE(rows->pageSize(), 50);
    rows->setVisibleRows(200, 210);
    QTRY_VERIFY(rows->rowAt(200));
    rows->setQuery(other);
    QTRY_COMPARE(practice.lastParameter(u"is_active"_s), u"true"_s);
}

void tst_PagedRows::cancelledFirstLoadCanBeStartedAgain()
{
    Practice practice;
    PagedRows rows(practice.client.get(), *practice.catalog.report(u"teamup.customers"_s));
    rows.setQuery(rows.report().defaultQuery());
    rows.cancel();
    QVERIFY(!rows.loading());
    QCOMPARE(rows.total(), -1);
    rows.setQuery(rows.report().defaultQuery());
    QTRY_VERIFY(rows.total() > 0);
}

void tst_PagedRows::brokenAnswerLeavesTheRowsAndRetryMends()
{
    Practice practice;
    const auto rows = opened(&practice);
    practice.server.addFault({ sandbox::Fault::BadJson });
    QSignalSpy failures(rows.get(), &PagedRows::failed);
    rows->setVisibleRows(200, 210);
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(rows->error()->code, ErrorCode::BadAnswer);
    QVERIFY(rows->rowAt(0));
    rows->setVisibleRows(201, 211); // a failed page is not asked again by scrolling alone
    QTest::qWait(100);
    QCOMPARE(failures.size(), 1);
    rows->refresh();
    QTRY_VERIFY(rows->rowAt(205));
    QVERIFY(!rows->error());
}

void tst_PagedRows::pageSizeIsTheRequestSize()
{
    Practice practice;
    const auto rows = opened(&practice);
    rows->setVisibleRows(230, 250);
    QTRY_VERIFY(rows->rowAt(240) && !rows->loading());
    const qsizetype before = practice.dataQueries().size();
    rows->setPageSize(100);
    QTRY_VERIFY(rows->rowAt(299) && !rows->loading());
    QCOMPARE(practice.lastParameter(u"page_size"_s), u"100"_s);
    const QUrlQuery first = practice.dataQueries().at(before);
    QCOMPARE(first.queryItemValue(u"page"_s), u"3"_s); // where the table stood
    rows->setPageSize(101);
    QCOMPARE(rows->pageSize(), 100);
}

void tst_PagedRows::cacheStaysSmall()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 8000;
    Practice practice(options);
    const auto rows = opened(&practice);
    rows->setPageSize(100);
    for (int first = 0; first < 7000; first += 100) {
        rows->setVisibleRows(first, first + 20);
        QTRY_VERIFY2(rows->rowAt(first), qPrintable(QString::number(first)));
    }
    QTRY_VERIFY(!rows->loading());
    QVERIFY(rows->loadedRows().size() <= PagedRows::cachedRows);
    QVERIFY(!rows->rowAt(0));
    rows->setVisibleRows(0, 20);
    QTRY_VERIFY(rows->rowAt(0));
}

void tst_PagedRows::endOfReportIsNoFurtherRequest()
{
    Practice practice;
    const auto rows = opened(&practice);
    rows->setVisibleRows(rows->total() - 5, rows->total() + 40);
    QTRY_VERIFY(rows->rowAt(rows->total() - 1));
    QTRY_VERIFY(!rows->loading());
    QCOMPARE(practice.dataQueries().size(), 3);
    QVERIFY(!rows->rowAt(rows->total()));
}

QTEST_GUILESS_MAIN(tst_PagedRows)
#include "tst_pagedrows.moc"
