// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/countsmodel.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartview.h"
#include "ui/charts/countstable.h"
#include "ui/exports/exportdialog.h"
#include "ui/pages/chartpane.h"

#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString grouped = u"teamup.customers.grouped"_s;
const QString customers = u"teamup.customers"_s;

} // namespace

/// Charts in the real window over real HTTP.
class tst_WindowChart : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { f.reset(); }
    void opensAsAChartOfAllGroups();
    void readsEveryPageBeforeItDraws();
    void buildersChoicesAreAskedFor();
    void filtersChangeTheChart();
    void aBarOpensItsCustomers();
    void aRowOpensItsCustomers();
    void theWayBackFromCustomers();
    void aFirstLookAtCustomersMayBeABar();
    void genderSaysThatItCannotBeAskedFor();
    void keysWalkAndOpen();
    void hoverIsLinked();
    void tooManyGroupsAskFirst();
    void nothingCountedIsSaid();
    void aFailedPageDrawsNothing();
    void aRefusedFilterKeepsTheChart();
    void tableModeShowsTheSameColumns();
    void modeAndChartAreRemembered();
    void exportTakesTheChartsColumns();
    void copiesTableAndImage();
    void narrowWindowGivesWay();
    void theThemeReachesEveryText();

private:
    void open(const WindowSetup &setup = {})
    {
        f = std::make_unique<WindowFixture>(setup);
        f->open(grouped);
        QVERIFY(drawn());
    }
    ChartPane *pane() const { return f->page()->chart(); }
    ChartController *chart() const { return pane()->controller(); }
    const ChartData &data() const { return chart()->drawing()->data; }
    bool drawn()
    {
        return QTest::qWaitFor(
            [this] { return !f->page()->controller()->replacing() && chart()->state() == ChartState::Ready; }, 15'000);
    }
    void choose(const std::function<void(ChartSettings &)> &change)
    {
        ChartSettings settings = chart()->settings();
        change(settings);
        chart()->setSettings(settings);
    }
    void groupBy(const QString &group, const QString &split = {})
    {
        choose([&](ChartSettings &settings) {
            settings.group = group;
            settings.split = split;
        });
        QVERIFY(drawn());
        QCOMPARE(data().group.key, group);
    }
    int largestBar() const
    {
        const auto &bars = data().bars;
        return int(std::max_element(bars.begin(), bars.end(), [](auto &a, auto &b) { return a.total < b.total; })
                   - bars.begin());
    }
    bool atCustomers() const { return f->page()->controller()->report().id == customers; }
    qint64 customersShown()
    {
        f->settle();
        return f->rows()->total();
    }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowChart::opensAsAChartOfAllGroups()
{
    open();
    QCOMPARE(data().group.key, u"joined_month"_s);
    // Deleted customers are not counted by default, as the customers' own total.
    const qint64 total = data().total;
    QVERIFY(total > 0);
    QCOMPARE(std::accumulate(data().bars.begin(), data().bars.end(), qint64(0),
                             [](qint64 sum, const ChartBar &bar) { return sum + bar.total; }),
             total);
    QVERIFY(f->text(u"chart.title"_s).contains(u"joined month"_s));
    QVERIFY(f->text(u"chart.coverage"_s).contains(QLocale().toString(total)));
    QVERIFY(f->text(u"chart.groups"_s).startsWith(QString::number(data().rows.size())));
    QVERIFY(!f->shows(u"table"_s));
    QVERIFY(!f->shows(u"find"_s));
    f->window->openReport(customers);
    QCOMPARE(customersShown(), total);
}

void tst_WindowChart::readsEveryPageBeforeItDraws()
{
    open();
    f->asked();
    groupBy(u"created_date"_s);
    const qint64 groups = f->rows()->total();
    QVERIFY(groups > 300);
    QCOMPARE(data().rows.size(), groups);
    QCOMPARE(pane()->counts()->model()->rowCount(), int(groups) + 1);
    QSet<QString> pages;
    for (const QUrlQuery &query : f->practice.dataQueries())
        if (query.queryItemValue(u"page_size"_s) == "100"_L1
            && query.queryItemValue(u"columns"_s).contains("created_date"_L1))
            pages << query.queryItemValue(u"page"_s);
    QCOMPARE(pages.size(), (groups + 99) / 100);
}

void tst_WindowChart::buildersChoicesAreAskedFor()
{
    open();
    f->asked();
    auto *split = f->find<QComboBox>(u"chart.split"_s);
    QVERIFY(split);
    const int gender = split->findText(u"Gender"_s);
    QVERIFY(gender > 0);
    split->setCurrentIndex(gender);
    Q_EMIT split->activated(gender);
    QVERIFY(drawn());
    QCOMPARE(data().split.key, u"gender"_s);
    QCOMPARE(chart()->drawing()->kind, ChartKind::StackedBar);
    QVERIFY(f->asked().contains(u"columns=created_year,created_month,gender,count"_s));
    // Another kind asks for nothing.
    f->click(u"chart.kind.percent"_s);
    QCOMPARE(chart()->drawing()->kind, ChartKind::PercentBar);
    QVERIFY(f->asked().isEmpty());
}

void tst_WindowChart::filtersChangeTheChart()
{
    open();
    const qint64 all = data().total;
    f->page()->controller()->setFilters({ { u"is_active"_s, true } });
    QVERIFY(drawn());
    QVERIFY(data().total < all);
    QVERIFY(f->text(u"chart.coverage"_s).startsWith(u"Active"_s));
    f->page()->controller()->removeFilter(u"is_active"_s);
    QVERIFY(drawn());
    QCOMPARE(data().total, all);
}

void tst_WindowChart::aBarOpensItsCustomers()
{
    open();
    groupBy(u"joined_month"_s, u"is_active"_s);
    f->page()->controller()->setFilters({ { u"is_claimed"_s, true } });
    QVERIFY(drawn());
    const int bar = largestBar();
    const qint64 active = data().bars.at(bar).counts.first();
    QVERIFY(active > 0);
    Q_EMIT pane()->view()->activated(bar, 0);
    QVERIFY(atCustomers());
    QCOMPARE(customersShown(), active);
    QCOMPARE(f->query().filters.value(u"is_active"_s), FilterValue(true));
    QCOMPARE(f->query().filters.value(u"is_claimed"_s), FilterValue(true));
    QVERIFY(f->query().filters.contains(u"created_at"_s));
    QVERIFY(f->shows(u"banner.matches"_s));
}

void tst_WindowChart::aRowOpensItsCustomers()
{
    open();
    groupBy(u"age"_s);
    const auto &rows = data().rows;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [](const ChartBar &r) { return r.group.kind == Group::Kind::Value && r.total > 1; });
    QVERIFY(row != rows.end());
    const qint64 count = row->total;
    Q_EMIT pane()->counts()->activated(int(row - rows.begin()), -1);
    QVERIFY(atCustomers());
    QCOMPARE(customersShown(), count);
}

void tst_WindowChart::theWayBackFromCustomers()
{
    f = std::make_unique<WindowFixture>();
    f->openWithRows();
    const qint64 all = f->rows()->total();
    f->window->openReport(grouped);
    QVERIFY(drawn());
    Q_EMIT pane()->view()->activated(largestBar(), -1);
    QVERIFY(atCustomers());
    QVERIFY(customersShown() < all);
    f->click(u"banner.chart"_s);
    QCOMPARE(f->page()->controller()->report().id, grouped);
    QCOMPARE(chart()->state(), ChartState::Ready);
    f->window->openReport(customers);
    f->click(u"banner.back"_s);
    QCOMPARE(customersShown(), all);
    QVERIFY(!f->shows(u"banner.matches"_s));
}

void tst_WindowChart::aFirstLookAtCustomersMayBeABar()
{
    open();
    const int bar = largestBar();
    const qint64 count = data().bars.at(bar).total;
    f->asked();
    Q_EMIT pane()->view()->activated(bar, -1);
    const QStringList asked = f->asked();
    QCOMPARE(asked.filter(u"and page"_s), QStringList()); // not once without the filter
    QCOMPARE(customersShown(), count);
}

void tst_WindowChart::genderSaysThatItCannotBeAskedFor()
{
    open();
    groupBy(u"gender"_s);
    const DrillDown drill = chart()->drillBar(0, -1);
    QVERIFY(!drill.isPossible());
    QVERIFY(drill.note.contains(u"gender"_s, Qt::CaseInsensitive));
    Q_EMIT pane()->counts()->activated(0, -1);
    QVERIFY(!atCustomers());
    QCOMPARE(f->text(u"chart.hint"_s), drill.note);
}

void tst_WindowChart::keysWalkAndOpen()
{
    open();
    pane()->view()->setFocus();
    f->key(Qt::Key_End);
    const int last = int(data().bars.size()) - 1;
    QCOMPARE(pane()->view()->current(), last);
    f->key(Qt::Key_Left);
    QCOMPARE(pane()->view()->current(), last - 1);
    const ChartBar bar = data().bars.at(last - 1);
    if (bar.total > 0) {
        f->key(Qt::Key_Return);
        QVERIFY(atCustomers());
        QCOMPARE(customersShown(), bar.total);
    }
}

void tst_WindowChart::hoverIsLinked()
{
    open();
    QSignalSpy fromChart(pane()->view(), &ChartView::barHovered);
    QSignalSpy fromTable(pane()->counts(), &CountsTable::barHovered);
    auto *table = pane()->counts()->findChild<QTableView *>();
    QVERIFY(table);
    const QPoint at = table->visualRect(table->model()->index(1, 0)).center();
    QTest::mouseMove(table->viewport(), at - QPoint(1, 0));
    QTest::mouseMove(table->viewport(), at);
    QTRY_VERIFY(!fromTable.isEmpty());
    QCOMPARE(fromTable.last().first().toInt(), data().barOfRow.at(1));
    QVERIFY(fromChart.isEmpty()); // said back by nobody
}

void tst_WindowChart::tooManyGroupsAskFirst()
{
    WindowSetup setup;
    setup.options.customers = 9000;
    open(setup);
    f->askedPages();
    choose([](ChartSettings &settings) {
        settings.group = u"created_date"_s;
        settings.split = u"age"_s;
    });
    QTRY_COMPARE(chart()->state(), ChartState::TooMany);
    QVERIFY(chart()->groups() > mostGroups);
    QVERIFY(f->text(u"state.sentence"_s).contains(QLocale().toString(chart()->groups())));
    QVERIFY(f->askedPages().size() < 5); // nothing is read before the answer
    f->click(u"state.action"_s);
    QVERIFY(f->shows(u"table"_s));
    QVERIFY(f->rows()->total() > mostGroups);
    f->page()->setChartShown(true);
    QTRY_COMPARE(chart()->state(), ChartState::TooMany);
    f->click(u"state.draw"_s);
    QVERIFY(drawn());
    QCOMPARE(std::accumulate(data().seriesTotals.begin(), data().seriesTotals.end(), qint64(0)), data().total);
}

void tst_WindowChart::nothingCountedIsSaid()
{
    open();
    f->page()->controller()->setFilters({ { u"id_gt"_s, std::numeric_limits<qint64>::max() } });
    QTRY_COMPARE(chart()->state(), ChartState::Empty);
    QCOMPARE(f->text(u"state.sentence"_s), u"No customers match these 1 filters."_s);
    f->click(u"state.action"_s);
    QVERIFY(drawn());
    QVERIFY(f->query().filters.isEmpty());
}

void tst_WindowChart::aFailedPageDrawsNothing()
{
    WindowSetup setup;
    setup.options.customers = 2500;
    setup.options.latencyMs = 60;
    open(setup);
    const QString title = f->text(u"chart.title"_s);
    choose([](ChartSettings &settings) { settings.group = u"created_date"_s; });
    // Some pages are there when one fails.
    QSignalSpy pages(chart(), &ChartController::progress);
    QVERIFY(pages.wait());
    f->practice.server.addFault({ sandbox::Fault::Html502, false });
    QTRY_COMPARE(chart()->state(), ChartState::Failed);
    QVERIFY(f->text(u"chart.title"_s).isEmpty()); // out of sight
    QVERIFY(!f->text(u"state.sentence"_s).isEmpty());
    f->click(u"state.action"_s);
    QVERIFY(drawn());
    QVERIFY(f->text(u"chart.title"_s) != title);
    QCOMPARE(data().rows.size(), f->rows()->total());
}

void tst_WindowChart::aRefusedFilterKeepsTheChart()
{
    open();
    const ChartDrawing before = *chart()->drawing();
    f->page()->controller()->setFilters({ { u"created_at_timeframe"_s, u"no such thing"_s } });
    QVERIFY(f->settle());
    QTRY_COMPARE(chart()->state(), ChartState::Ready);
    QCOMPARE(chart()->drawing()->data, before.data);
    QVERIFY(f->query().filters.isEmpty());
}

void tst_WindowChart::tableModeShowsTheSameColumns()
{
    open();
    groupBy(u"is_active"_s, u"is_new"_s);
    f->window->setFocus();
    QTest::keyClick(f->window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(f->shows(u"table"_s));
    QCOMPARE(f->query().columns, QStringList({ u"is_active"_s, u"is_new"_s, u"count"_s }));
    QCOMPARE(f->rows()->total(), 4);
    // Other columns in the table; the chart asks for its own again.
    f->page()->controller()->setColumns({ u"gender"_s, u"age"_s, u"is_new"_s, u"count"_s });
    QVERIFY(f->settle());
    QTest::keyClick(f->window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(drawn());
    QCOMPARE(data().group.key, u"is_active"_s);
    QCOMPARE(data().split.key, u"is_new"_s);
}

void tst_WindowChart::modeAndChartAreRemembered()
{
    open();
    groupBy(u"birth_month"_s);
    choose([](ChartSettings &settings) { settings.totals = false; });
    f->open(grouped);
    QVERIFY(drawn());
    QCOMPARE(data().group.key, u"birth_month"_s);
    QVERIFY(!chart()->settings().totals);
    f->page()->setChartShown(false);
    f->open(grouped);
    QVERIFY(f->settle());
    QVERIFY(!f->page()->chartShown());
    QVERIFY(f->shows(u"table"_s));
}

void tst_WindowChart::exportTakesTheChartsColumns()
{
    open();
    groupBy(u"gender"_s, u"is_active"_s);
    f->window->openExport();
    QTRY_VERIFY(f->shows(u"export.start"_s));
    f->type(u"export.name"_s, u"counts"_s);
    f->click(u"export.start"_s);
    QTRY_COMPARE(f->queue.entries().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(f->queue.entries().first().progress.state, ExportState::Done, 15'000);
    QFile csv(f->queue.entries().first().request.targetPath);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QCOMPARE(text.split('\n').first().trimmed(), "Gender,Active,Count"_ba);
    QCOMPARE(text.count("\r\n"), qsizetype(f->rows()->total()) + 1);
}

void tst_WindowChart::copiesTableAndImage()
{
    open();
    groupBy(u"is_active"_s);
    f->click(u"chart.copyTable"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 2 + 1);
    QVERIFY(lines.last().contains(QString::number(data().total)));
    f->click(u"chart.copyImage"_s);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

void tst_WindowChart::narrowWindowGivesWay()
{
    open();
    QVERIFY(pane()->counts()->isVisible());
    QVERIFY(pane()->builder()->isVisible());
    f->window->resize(1280, 720);
    QVERIFY(pane()->counts()->isVisible());
    f->window->resize(960, 600);
    QTRY_VERIFY(pane()->view()->width() >= 300);
    f->page()->setFormOpen(true);
    QTRY_VERIFY(!pane()->counts()->isVisible());
    QVERIFY(pane()->builder()->isVisible());
    QTRY_VERIFY(pane()->view()->width() >= 300);
    f->window->resize(1440, 900);
    QTRY_VERIFY(pane()->counts()->isVisible());
}

void tst_WindowChart::theThemeReachesEveryText()
{
    open();
    QLabel *note = nullptr;
    for (QLabel *label : pane()->builder()->findChildren<QLabel *>())
        if (label->text().startsWith("Counted by"_L1))
            note = label;
    QVERIFY(note);
    QCOMPARE(note->palette().color(QPalette::WindowText), Tokens::light().text2);
    f->theme.setChoice(Theme::Choice::Dark);
    QTRY_COMPARE(note->palette().color(QPalette::WindowText), Tokens::dark().text2);
    f->theme.setChoice(Theme::Choice::Light);
    f->theme.apply(*qApp);
}

QTEST_MAIN(tst_WindowChart)
#include "tst_window_chart.moc"
