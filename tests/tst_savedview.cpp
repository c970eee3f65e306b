// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "support/testcase.h"
#include "views/readyviews.h"
#include "views/savedviewjson.h"
#include "views/viewfile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

SavedView everything()
{
    Query query;
    query.reportId = u"teamup.customers.grouped"_s;
    query.columns = { u"gender"_s, u"count"_s };
    query.filters = { { u"is_active"_s, true },
                      { u"is_any"_s, QStringList { u"new"_s, u"lead"_s } },
                      { u"active_memberships"_s, QList<qint64> { 3, 5 } },
                      { u"created_at"_s, DateRange { .preset = DatePreset::Last30Days } } };
    query.sort = { { u"count"_s, Qt::DescendingOrder }, { u"gender"_s, Qt::AscendingOrder } };
    ChartSettings chart;
    chart.group = u"gender"_s;
    chart.measure = u"count"_s;
    chart.kind = ChartKind::Donut;
    chart.order = ChartOrder::MostFirst;
    chart.legend = false;
    return newView(u"A <b>name</b> \u2013 Ä"_s, { query, chart, true });
}

ViewState table(const QStringList &columns)
{
    ViewState state;
    state.query.reportId = u"teamup.customers"_s;
    state.query.columns = columns;
    return state;
}

QByteArray changed(const char *before, const char *after)
{
    const QByteArray text = viewsText({ everything() });
    QByteArray other = text;
    other.replace(before, after);
    return other == text ? QByteArray("nothing replaced") : other;
}

} // namespace

/// Saved views as values and as files.
class tst_SavedView : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void losesNothing();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void twoStatesShowTheSame_data();
    void twoStatesShowTheSame();
    void namesAreFoundAndFree();
    void filesTakeOtherIds();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void readyOnesFitTheirReports();
    void readyOnesAreLeftOutWhereAFilterIsMissing();
};

void tst_SavedView::losesNothing()
{
    QList<SavedView> views { everything(), newView(u"Table"_s, table({ u"full_name"_s })) };
    views << newView(u"Read"_s, views.at(1).state);
    views.last().state.bound = RowBound { RowBound::Kind::Yes, u"has_failed_payments"_s, {} };
    QVERIFY(!showSame(views.at(1).state, views.at(2).state));
    const auto read = viewsFromText(viewsText(views));
    QVERIFY(read.has_value());
    QCOMPARE(*read, views);
    QVERIFY(views.at(0).id != views.at(1).id);
    QVERIFY(viewsFromText(viewsText({})).has_value());
}

void tst_SavedView::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("hello") << u"views"_s;
    QTest::newRow("empty") << QByteArray() << u"views"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"views"_s;
    QTest::newRow("newer") << QByteArray(R"({"version": 2, "views": []})") << u"version"_s;
    QTest::newRow("more") << QByteArray(R"({"version": 1, "views": [], "x": 1})") << u"x"_s;
    QTest::newRow("no id") << changed("\"id\": \"", "\"id\": \"\", \"old\": \"") << u"id"_s;
    QTest::newRow("no name") << changed("\"name\": \"A <b>", "\"nam\": \"A <b>") << u"name"_s;
    QTest::newRow("icon of another place") << changed("\"icon\": \"chart", "\"icon\": \"../x") << u"icon"_s;
    QTest::newRow("unknown preset") << changed("last_30_days", "last_31_days") << u"preset"_s;
    QTest::newRow("unknown chart") << changed("donut", "radar") << u"chart"_s;
    QTest::newRow("chart without settings") << changed("\"chart\":", "\"charts\":") << u"chart"_s;
    const QByteArray one = viewsText({ everything() });
    QTest::newRow("no object") << QByteArray(one).replace("\"views\": [", "\"views\": [{},") << u"views"_s;
}

void tst_SavedView::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto read = viewsFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadAnswer);
    QVERIFY2(read.error().detail.contains(place), qPrintable(read.error().detail));
}

void tst_SavedView::twoStatesShowTheSame_data()
{
    QTest::addColumn<ViewState>("one");
    QTest::addColumn<ViewState>("other");
    QTest::addColumn<bool>("same");
    const ViewState one = table({ u"full_name"_s, u"email"_s });
    QTest::newRow("itself") << one << one << true;
    QTest::newRow("order of columns") << one << table({ u"email"_s, u"full_name"_s }) << false;
    ViewState other = one;
    other.query.reportId = u"teamup.invoices"_s;
    QTest::newRow("report") << one << other << false;
    other = one;
    other.query.sort = { { u"email"_s, Qt::AscendingOrder } };
    QTest::newRow("sort") << one << other << false;
    other = one;
    other.query.filters = { { u"is_active"_s, false } };
    QTest::newRow("filters") << one << other << false;
    other = one;
    other.chart = ChartSettings();
    QTest::newRow("settings of a chart that is not shown") << one << other << true;
    const ViewState chart = everything().state;
    other = chart;
    other.query.columns.clear();
    other.query.sort.clear();
    QTest::newRow("table behind a chart") << chart << other << true;
    other = chart;
    other.chart->kind = ChartKind::Bar;
    QTest::newRow("chart") << chart << other << false;
    other = chart;
    other.chartShown = false;
    QTest::newRow("mode") << chart << other << false;
}

void tst_SavedView::twoStatesShowTheSame()
{
    QFETCH(ViewState, one);
    QFETCH(ViewState, other);
    QFETCH(bool, same);
    QCOMPARE(showSame(one, other), same);
    QCOMPARE(showSame(other, one), same);
}

void tst_SavedView::namesAreFoundAndFree()
{
    QList<SavedView> views { newView(u"Leads"_s, {}) };
    QCOMPARE(viewNamed(views, u"LEADS"_s), &views.constFirst());
    QVERIFY(!viewNamed(views, u"Lead"_s));
    QCOMPARE(freeName(views, u"Lead"_s), u"Lead"_s);
    QCOMPARE(freeName(views, u"leads"_s), u"leads (2)"_s);
    views << newView(u"Leads (2)"_s, {});
    QCOMPARE(freeName(views, u"Leads"_s), u"Leads (3)"_s);
    QCOMPARE(indexOfView(views, views.at(1).id), 1);
    QCOMPARE(indexOfView(views, u"other"_s), -1);
}

void tst_SavedView::filesTakeOtherIds()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"views.json"_s);
    const QList<SavedView> views { everything(), newView(u"Table"_s, table({ u"full_name"_s })) };
    QVERIFY(viewfile::write(path, views));
    const auto read = viewfile::read(path);
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).state, views.at(0).state);
    QCOMPARE(read->at(1).name, u"Table"_s);
    QVERIFY(read->at(0).id != views.at(0).id && read->at(0).id != read->at(1).id);
    QCOMPARE(viewfile::write(folder.filePath(u"none/views.json"_s), views).error().code, ErrorCode::FileNotWritable);
}

void tst_SavedView::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("something else") << QByteArray("id,name\n1,Ann\n") << ErrorCode::BadAnswer;
    QTest::newRow("no views") << viewsText({}) << ErrorCode::BadAnswer;
    QTest::newRow("huge") << QByteArray(2 * 1024 * 1024, ' ') << ErrorCode::TooLarge;
}

void tst_SavedView::saysWhatIsWrongWithAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"views.json"_s));
    if (!bytes.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
    }
    const auto read = viewfile::read(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void tst_SavedView::readyOnesFitTheirReports()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog.has_value());
    QStringList names;
    for (const SavedView &view : readyViews(u"teamup"_s, catalog->reportsOf(u"teamup"_s))) {
        names << view.name;
        const Report *report = catalog->report(view.state.query.reportId);
        QCOMPARE(view.state.query.sort, report->possibleSort(view.state.query.sort, view.state.query.columns));
        QVERIFY2(QFile::exists(u"%1/resources/icons/%2.svg"_s.arg(QStringLiteral(ROLLBOOK_SOURCE_DIR), view.icon)),
                 qPrintable(view.icon));
    }
    QCOMPARE(names,
             QStringList({ u"Joined this month"_s, u"Slipping away"_s, u"New leads"_s, u"Unclaimed accounts"_s,
                           u"Blocked"_s, u"Credit to spend"_s, u"Failed payments"_s, u"Birthdays this week"_s }));
    QVERIFY(readyViews(u"khoros"_s, catalog->reportsOf(u"khoros"_s)).isEmpty());
}

void tst_SavedView::readyOnesAreLeftOutWhereAFilterIsMissing()
{
    const auto catalog = Catalog::load();
    Report report = *catalog->report(u"teamup.customers"_s);
    const auto has = [&](const QString &name) {
        const QList<SavedView> views = readyViews(u"teamup"_s, { &report });
        return viewNamed(views, name) != nullptr;
    };
    QVERIFY(has(u"Blocked"_s) && has(u"New leads"_s) && has(u"Birthdays this week"_s));
    report.columns.removeIf([](const Column &column) { return column.key == "days_until_birthday"_L1; });
    QVERIFY(!has(u"Birthdays this week"_s) && has(u"Failed payments"_s));
    report.filters.removeIf([](const Filter &filter) { return filter.name == "registration_blocked"_L1; });
    QVERIFY(!has(u"Blocked"_s) && has(u"New leads"_s));
    report.id = u"teamup.other"_s;
    QVERIFY(!has(u"New leads"_s));
}

QTEST_GUILESS_MAIN(tst_SavedView)
#include "tst_savedview.moc"
