// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countedrows.h"
#include "support/testcase.h"

#include "models/countsmodel.h"
#include "ui/charts/countsheader.h"
#include "ui/charts/countstable.h"
#include "ui/charts/countsview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

class TestCountsTable : public TestCase {
    Q_OBJECT
private:
    std::unique_ptr<CountsTable> table;
    std::unique_ptr<QSignalSpy> hovered;
    std::unique_ptr<QSignalSpy> current;
    std::unique_ptr<QSignalSpy> activated;

    CountsView *rows() const { return table->findChild<CountsView *>(u"counts.rows"_s); }
    CountsView *totals() const { return table->findChild<CountsView *>(u"counts.totals"_s); }

    void show(const ChartData &data)
    {
        table->setDrawing({ .data = data,
                            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
                            .title = {},
                            .coverage = {},
                            .measure = u"Customers"_s,
                            .footnote = {} });
    }

    QPoint cell(int row, int column) const { return rows()->visualRect(rows()->model()->index(row, column)).center(); }

    QColor ground(int row) const
    {
        const QRect rect = rows()->visualRect(rows()->model()->index(row, 0));
        return rows()->viewport()->grab().toImage().pixelColor(rect.right() - 2, rect.y() + 3);
    }

    void clickHeader(int column)
    {
        CountsHeader *header = rows()->header();
        const int x = header->sectionViewportPosition(column) + 5;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, { x, 10 });
    }

    QString tipOver(QWidget *widget, const QPoint &at)
    {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &help);
        return QToolTip::text().replace(QChar(QChar::Nbsp), u' ');
    }

    static QString name(QAccessibleInterface *spoken)
    {
        return spoken->text(QAccessible::Name).replace(QChar(QChar::Nbsp), u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        Theme theme;
        theme.setChoice(Theme::Choice::Light);
        theme.apply(*qApp);
    }
    void init()
    {
        TestCase::init();
        table = std::make_unique<CountsTable>();
        hovered = std::make_unique<QSignalSpy>(table.get(), &CountsTable::barHovered);
        current = std::make_unique<QSignalSpy>(table.get(), &CountsTable::currentChanged);
        activated = std::make_unique<QSignalSpy>(table.get(), &CountsTable::activated);
        table->resize(480, 400);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
    }
    void cleanup()
    {
        hovered.reset();
        current.reset();
        activated.reset();
        table.reset();
    }

    void theModelsAreSound()
    {
        QAbstractItemModelTester rowsTester(rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester totalsTester(totals()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(counted::months());
        clickHeader(1);
        show(counted::ages(70));
        clickHeader(0);
        show(counted::drawn(counted::settings(u"age"_s), {}));
        QCOMPARE(rows()->model()->rowCount(), 0);
    }

    void totalsStandUnderTheLastRow()
    {
        show(counted::months());
        QCOMPARE(rows()->model()->rowCount(), 3);
        QCOMPARE(totals()->model()->rowCount(), 1);
        QCOMPARE(totals()->model()->index(0, 4).data().toString(), u"597"_s);
        QCOMPARE(totals()->y(), 30 + 3 * 34);
        QVERIFY(!rows()->verticalScrollBar()->isVisible());
    }

    void totalsStayInSightUnderManyRows()
    {
        show(counted::ages(70));
        QCOMPARE(totals()->geometry().bottom() + 1, table->height());
        QVERIFY(rows()->verticalScrollBar()->isVisible());
        QCOMPARE(rows()->viewport()->width(), totals()->viewport()->width());
        rows()->verticalScrollBar()->setValue(rows()->verticalScrollBar()->maximum());
        QVERIFY(rows()->viewport()->rect().contains(cell(69, 0)));
        table->resize(480, 30 + 70 * 34 + 35);
        QVERIFY(!rows()->verticalScrollBar()->isVisible());
    }

    void columnsFillThePanel()
    {
        for (const int width : { 480, 900 }) {
            table->resize(width, 400);
            show(counted::ages(3));
            int sum = 0;
            for (int column = 0; column < 3; ++column) {
                QCOMPARE(rows()->columnWidth(column), totals()->columnWidth(column));
                sum += rows()->columnWidth(column);
            }
            QCOMPARE(sum, rows()->viewport()->width());
            QVERIFY(!totals()->horizontalScrollBar()->isVisible());
        }
    }

    void labelsGiveWayBeforeAnythingScrolls()
    {
        QList<QJsonObject> served = counted::monthsByGender();
        for (QJsonObject &row : served)
            row.insert(u"gender"_s, QString(u"said in more words than "_s + row.value(u"gender"_s).toString()));
        show(counted::drawn(counted::settings(u"joined_month"_s, u"gender"_s), served));
        table->resize(411, 400);
        QVERIFY(!totals()->horizontalScrollBar()->isVisible());
        QVERIFY(rows()->columnWidth(1) < rows()->header()->neededWidth(1));
        QCOMPARE(table->sizeHint().width(), 480);
        table->resize(260, 400);
        QVERIFY(totals()->horizontalScrollBar()->isVisible());
    }

    void totalsScrollAlong()
    {
        table->resize(260, 400);
        show(counted::months());
        totals()->horizontalScrollBar()->setValue(40);
        QCOMPARE(rows()->horizontalScrollBar()->value(), 40);
        QCOMPARE(rows()->visualRect(rows()->model()->index(0, 2)).x(),
                 totals()->visualRect(totals()->model()->index(0, 2)).x());
        rows()->setCurrentIndex(rows()->model()->index(0, 5));
        QVERIFY(totals()->horizontalScrollBar()->value() > 40);
    }

    void hoverMarksAllRowsOfTheBar()
    {
        show(counted::ages(70));
        const QList<int> &barOfRow = table->model()->data().barOfRow;
        const int bar = barOfRow.at(4);
        QTest::mouseMove(rows()->viewport(), cell(4, 1));
        QTRY_COMPARE(hovered->size(), 1);
        QCOMPARE(hovered->first().first().toInt(), bar);
        const int last = int(barOfRow.lastIndexOf(bar));
        const int first = int(barOfRow.indexOf(bar));
        QVERIFY(last > first);
        QCOMPARE(ground(first), Tokens::light().bgHover);
        QCOMPARE(ground(last), Tokens::light().bgHover);
        QCOMPARE(ground(last + 1), Tokens::light().bgBase);
        QHoverEvent left(QEvent::HoverLeave, { -1, -1 }, QPointF(-1, -1), cell(4, 1));
        QApplication::sendEvent(rows()->viewport(), &left);
        QCOMPARE(hovered->last().first().toInt(), -1);
        QCOMPARE(ground(first), Tokens::light().bgBase);
    }

    void marksFromOutsideAreSilent()
    {
        show(counted::ages(70));
        table->setHovered(1);
        const int first = table->model()->firstRowOfBar(1);
        QCOMPARE(ground(first), Tokens::light().bgHover);
        table->setCurrent(9);
        QCOMPARE(rows()->currentRow(), table->model()->firstRowOfBar(9));
        QVERIFY(rows()->viewport()->rect().contains(cell(rows()->currentRow(), 0)));
        QCOMPARE(ground(rows()->currentRow()), Tokens::light().bgSelect);
        table->setCurrent(-1);
        QCOMPARE(rows()->currentRow(), -1);
        table->setCurrent(99);
        QCOMPARE(rows()->currentRow(), -1);
        QCOMPARE(hovered->size() + current->size() + activated->size(), 0);
    }

    void keepsItsRowWithinTheBar()
    {
        show(counted::ages(70));
        const int last = int(table->model()->data().barOfRow.lastIndexOf(0));
        rows()->setCurrentRow(last);
        table->setCurrent(0);
        QCOMPARE(rows()->currentRow(), last);
    }

    void arrowsWalk()
    {
        show(counted::months());
        rows()->clearFocus();
        table->setFocus(Qt::TabFocusReason);
        QVERIFY(rows()->hasFocus());
        QCOMPARE(rows()->currentRow(), 0);
        QTest::keyClick(rows(), Qt::Key_Down);
        QTest::keyClick(rows(), Qt::Key_Down);
        QTest::keyClick(rows(), Qt::Key_Down);
        QTest::keyClick(rows(), Qt::Key_Right);
        QList<int> bars;
        for (const QList<QVariant> &arguments : std::as_const(*current))
            bars << arguments.first().toInt();
        QCOMPARE(bars, QList<int>({ 0, 1, 2 }));
        QCOMPARE(rows()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(activated->size(), 0);
    }

    void clickingGoesThere()
    {
        show(counted::months());
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, cell(1, 0));
        QCOMPARE(current->size(), 1);
        QCOMPARE(activated->takeFirst(), QList<QVariant>({ 1, -1 }));
        clickHeader(0);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, cell(0, 2));
        QCOMPARE(activated->size(), 1);
        QCOMPARE(activated->last(), QList<QVariant>({ 2, 1 }));
        QCOMPARE(current->last().first().toInt(), 2);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, cell(2, 0));
        QCOMPARE(activated->last(), QList<QVariant>({ 0, -1 }));
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, cell(2, 4));
        QCOMPARE(activated->last(), QList<QVariant>({ 0, -1 }));
        QCOMPARE(activated->size(), 3);
        QTest::mouseClick(rows()->viewport(), Qt::RightButton, {}, cell(1, 1));
        QCOMPARE(activated->size(), 3);
    }

    void enterGoesThere()
    {
        show(counted::months());
        rows()->clearFocus();
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(rows(), Qt::Key_Down);
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(activated->last(), QList<QVariant>({ 1, -1 }));
        QTest::keyClick(rows(), Qt::Key_Right);
        QTest::keyClick(rows(), Qt::Key_Enter);
        QCOMPARE(activated->last(), QList<QVariant>({ 1, 0 }));
        QCOMPARE(activated->size(), 2);
    }

    void theTotalsLeadNowhere()
    {
        show(counted::months());
        QTest::mouseClick(totals()->viewport(), Qt::LeftButton, {}, { 30, 10 });
        QCOMPARE(activated->size() + current->size() + hovered->size(), 0);
        QVERIFY(!totals()->hasFocus());
    }

    void theHeaderSorts()
    {
        show(counted::months());
        table->setCurrent(0);
        clickHeader(1);
        QCOMPARE(table->model()->groupOfRow(0), 2);
        QCOMPARE(rows()->currentRow(), 2);
        QCOMPARE(totals()->model()->index(0, 0).data().toString(), u"All"_s);
        clickHeader(1);
        QCOMPARE(table->model()->groupOfRow(0), 0);
        clickHeader(1);
        QCOMPARE(table->model()->sortColumn(), -1);
        QCOMPARE(current->size(), 0);
    }

    void theHeaderSortsByKeyboard()
    {
        table->resize(260, 400);
        show(counted::months());
        CountsHeader *header = rows()->header();
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Backtab);
        QVERIFY(header->hasFocus());
        QTest::keyClick(header, Qt::Key_Right);
        QTest::keyClick(header, Qt::Key_Space);
        QCOMPARE(table->model()->sortColumn(), 1);
        QTest::keyClick(header, Qt::Key_End);
        QTest::keyClick(header, Qt::Key_Return);
        QCOMPARE(table->model()->sortColumn(), 5);
        QVERIFY(rows()->viewport()->rect().contains(cell(0, 5)));
    }

    void refreshingKeepsTheRow()
    {
        show(counted::ages(70));
        rows()->setCurrentRow(44);
        const int scrolled = rows()->verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        show(counted::ages(71));
        QCOMPARE(rows()->currentRow(), 44);
        QCOMPARE(rows()->verticalScrollBar()->value(), scrolled);
        show(counted::months());
        QCOMPARE(rows()->currentRow(), -1);
    }

    void tooltipsArePlain()
    {
        const QString served = u"<b>a value that is far too long for the first column of a narrow table</b>"_s;
        show(counted::drawn(counted::settings(u"gender"_s, u"is_active"_s),
                            { { { u"gender"_s, served }, { u"is_active"_s, true }, { u"count"_s, 3 } },
                              { { u"gender"_s, served }, { u"is_active"_s, false }, { u"count"_s, 1 } } }));
        QVERIFY(tipOver(rows()->viewport(), cell(0, 0)).contains(u"&lt;b&gt;a value"_s));
        QCOMPARE(tipOver(rows()->viewport(), cell(0, 1)), u"75 %"_s);
        show(counted::drawn(counted::settings(u"is_active"_s, u"gender"_s),
                            { { { u"gender"_s, served }, { u"is_active"_s, true }, { u"count"_s, 3 } } }));
        CountsHeader *header = rows()->header();
        QVERIFY(
            tipOver(header->viewport(), { header->sectionViewportPosition(1) + 9, 9 }).contains(u"&lt;b&gt;a value"_s));
        tipOver(header->viewport(), { 9, 9 });
        QTRY_COMPARE(QToolTip::text(), QString());
    }

    void isSpoken()
    {
        show(counted::months());
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(rows());
        QCOMPARE(name(spoken), u"Counts"_s);
        QVERIFY(spoken->tableInterface());
        QCOMPARE(spoken->tableInterface()->rowCount(), 3);
        QCOMPARE(name(spoken->tableInterface()->cellAt(0, 1)), u"Female: 158"_s);
        QCOMPARE(spoken->tableInterface()->columnDescription(1), u"Female"_s);
        QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(totals());
        QCOMPARE(name(strip), u"Totals of the counts"_s);
        QCOMPARE(name(strip->tableInterface()->cellAt(0, 4)), u"Total: 597"_s);
    }

    void copies()
    {
        show(counted::months());
        table->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), table->model()->toTsv());
        QGuiApplication::clipboard()->clear();
        QTest::keySequence(rows(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), table->model()->toTsv());
    }

    void followsTheTheme()
    {
        show(counted::months());
        table->setCurrent(1);
        Theme theme;
        theme.setChoice(Theme::Choice::Dark);
        theme.apply(*qApp);
        QCOMPARE(ground(1), Tokens::dark().bgSelect);
        QCOMPARE(ground(0), Tokens::dark().bgBase);
        theme.setChoice(Theme::Choice::Light);
        QCOMPARE(ground(1), Tokens::light().bgSelect);
    }

    void anEmptyTable()
    {
        QVERIFY(!totals()->isVisible());
        table->copy();
        show(counted::drawn(counted::settings(u"age"_s), {}));
        table->setCurrent(0);
        table->setHovered(0);
        QTest::keyClick(rows(), Qt::Key_Return);
        QCOMPARE(activated->size(), 0);
        show(counted::months());
        QVERIFY(totals()->isVisible());
    }
};

QTEST_MAIN(TestCountsTable)
#include "tst_countstable.moc"
