// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/wholereport.h"
#include "support/practice.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QPointer>
#include <QSignalSpy>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<WholeRows>;

Query byDay(const Report &report)
{
    Query query = report.defaultQuery();
    query.columns = { u"created_date"_s, u"count"_s };
    query.sort = report.possibleSort(query.sort, query.columns);
    return query;
}

/// The scripted peer's groups: one per age, as many as it says.
QByteArray pageOf(qint64 total, const QList<int> &ages)
{
    QJsonArray rows;
    for (const int age : ages)
        rows << QJsonObject { { u"age"_s, age }, { u"count"_s, 1 } };
    const QJsonArray headers { QJsonObject { { u"key"_s, u"age"_s } }, QJsonObject { { u"key"_s, u"count"_s } } };
    return QJsonDocument(QJsonObject { { u"total"_s, total }, { u"column_headers"_s, headers }, { u"rows"_s, rows } })
        .toJson();
}

QList<int> ages(int first, int count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), first);
    return list;
}

} // namespace

/// All pages of grouped counts, over real HTTP.
class tst_WholeReport : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void bringsEveryGroupOnce();
    void asksForEachPageOnceAndNotAllAtATime();
    void nothingIsASuccess();
    void oneBadPageIsAnError();
    void refusedQueryIsAnError();
    void clientThatGoesAwayEndsIt();
    void deletingItStopsTheRequests();
    void listenerMayDeleteItAtTheFirstPage();
    void changeMeanwhileStartsOverOnce_data();
    void changeMeanwhileStartsOverOnce();
    void changeTwiceIsAnError_data();
    void changeTwiceIsAnError();
    void pagesOfAReportWithIds();

private:
    /// Reads to the end.
    Outcome read(ApiClient *client, const Report &report, const Query &query)
    {
        Outcome outcome = failure({ .code = ErrorCode::NotCertain });
        QPointer<WholeReport> whole = new WholeReport(client, report, query, this);
        int ends = 0;
        connect(whole, &WholeReport::finished, this, [&](const Outcome &result) {
            ++ends;
            outcome = result;
        });
        whole->start();
        [&] {
            QCOMPARE(ends, 0); // never from within start()
            QTRY_VERIFY_WITH_TIMEOUT(!whole, 30'000);
            QCOMPARE(ends, 1);
        }();
        return outcome;
    }
    std::unique_ptr<ApiClient> clientOf(const ScriptedPeer &peer)
    {
        Connection connection;
        connection.service = u"teamup"_s;
        connection.baseUrl = peer.url();
        return std::make_unique<ApiClient>(&m_network, makeService(u"teamup"_s), connection, u"secret"_s);
    }
    /// Ages of the scripted peer, in the way that its answers are asked for.
    Outcome readAges(const ScriptedPeer &peer)
    {
        const auto client = clientOf(peer);
        Query query = m_grouped.defaultQuery();
        query.columns = { u"age"_s, u"count"_s };
        query.sort.clear();
        return read(client.get(), m_grouped, query);
    }

    QNetworkAccessManager m_network;
    Catalog m_catalog = *Catalog::load();
    Report m_grouped = *m_catalog.report(u"teamup.customers.grouped"_s);
};

void tst_WholeReport::bringsEveryGroupOnce()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 900;
    Practice practice(options);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const Outcome whole = read(practice.client.get(), m_grouped, byDay(m_grouped));
    QVERIFY(whole);
    QVERIFY(whole->rows.size() > 400);
    QVERIFY(whole->readAt >= before && whole->readAt <= QDateTime::currentDateTimeUtc());
    QCOMPARE(whole->readAt.timeSpec(), Qt::UTC);
    QStringList days;
    qint64 customers = 0;
    for (const QJsonObject &row : whole->rows) {
        days << row["created_date"_L1].toString();
        customers += row["count"_L1].toInteger();
    }
    QVERIFY(std::is_sorted(days.begin(), days.end()));
    QCOMPARE(days.removeDuplicates(), 0);
    const Report &customersReport = *practice.catalog.report(u"teamup.customers"_s);
    const Outcome rows = read(practice.client.get(), customersReport, customersReport.defaultQuery());
    QVERIFY(rows);
    QCOMPARE(customers, rows->rows.size());
}

void tst_WholeReport::asksForEachPageOnceAndNotAllAtATime()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 900;
    options.latencyMs = 30;
    Practice practice(options);
    auto *whole = new WholeReport(practice.client.get(), m_grouped, byDay(m_grouped), this);
    QSignalSpy progress(whole, &WholeReport::progress);
    QPointer<WholeReport> guard(whole);
    qsizetype asked = 0;
    connect(whole, &WholeReport::progress, this, [&] { // before the answer's successors leave
        const qsizetype running = practice.dataQueries().size() - progress.size();
        asked = qMax(asked, running);
    });
    whole->start();
    QTRY_VERIFY_WITH_TIMEOUT(!guard, 30'000);
    QStringList pages;
    for (const QUrlQuery &query : practice.dataQueries()) {
        pages << query.queryItemValue(u"page"_s);
        QCOMPARE(query.queryItemValue(u"page_size"_s), u"100"_s);
    }
    const qint64 total = progress.last().at(1).toLongLong();
    QCOMPARE(pages.first(), u"1"_s);
    QCOMPARE(pages.removeDuplicates(), 0);
    QCOMPARE(pages.size(), (total + 99) / 100);
    QVERIFY(asked <= 4);
    QCOMPARE(progress.size(), pages.size());
    QCOMPARE(progress.first().at(0).toLongLong(), 100);
    QCOMPARE(progress.last().at(0).toLongLong(), total);
}

void tst_WholeReport::nothingIsASuccess()
{
    Practice practice;
    Query query = byDay(m_grouped);
    query.filters.insert(u"id_gt"_s, qint64(1'000'000'000));
    const Outcome whole = read(practice.client.get(), m_grouped, query);
    QVERIFY(whole);
    QVERIFY(whole->rows.isEmpty());
    QVERIFY(whole->readAt.isValid());
    QCOMPARE(practice.dataQueries().size(), 1);
}

void tst_WholeReport::oneBadPageIsAnError()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 900;
    Practice practice(options);
    auto *whole = new WholeReport(practice.client.get(), m_grouped, byDay(m_grouped), this);
    QPointer<WholeReport> guard(whole);
    connect(whole, &WholeReport::progress, &practice.server, [&](qint64 rows) {
        if (rows == 100)
            practice.server.addFault({ sandbox::Fault::Html502 });
    });
    std::optional<Outcome> outcome;
    connect(whole, &WholeReport::finished, this, [&](const Outcome &result) { outcome = result; });
    whole->start();
    QTRY_VERIFY_WITH_TIMEOUT(!guard, 30'000);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, ErrorCode::ServiceFailed);
    QCOMPARE(outcome->error().httpStatus, 502);
}

void tst_WholeReport::refusedQueryIsAnError()
{
    Practice practice;
    Query query = byDay(m_grouped);
    query.filters.insert(u"created_at_timeframe"_s, u"when pigs fly"_s);
    const Outcome refused = read(practice.client.get(), m_grouped, query);
    QVERIFY(!refused);
    QVERIFY(refused.error().fields.contains(u"created_at_timeframe"_s));
    query.columns.clear(); // never sent
    const Outcome invalid = read(practice.client.get(), m_grouped, query);
    QVERIFY(!invalid);
    QCOMPARE(invalid.error().code, ErrorCode::InvalidQuery);
    QCOMPARE(practice.dataQueries().size(), 1);
}

void tst_WholeReport::clientThatGoesAwayEndsIt()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, pageOf(500, ages(0, 100))));
    peer.then(ScriptedPeer::silence());
    auto client = clientOf(peer);
    Query query = m_grouped.defaultQuery();
    query.columns = { u"age"_s, u"count"_s };
    query.sort.clear();
    auto *whole = new WholeReport(client.get(), m_grouped, query, this);
    QPointer<WholeReport> guard(whole);
    std::optional<Outcome> outcome;
    connect(whole, &WholeReport::finished, this, [&](const Outcome &result) { outcome = result; });
    whole->start();
    QTRY_COMPARE(peer.requests().size(), 5); // the first alone, then four at once
    client.reset();
    QTRY_VERIFY(!guard);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
}

void tst_WholeReport::deletingItStopsTheRequests()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, pageOf(300, ages(0, 100))));
    peer.then(ScriptedPeer::silence());
    QSignalSpy gone(&peer, &ScriptedPeer::disconnected);
    const auto client = clientOf(peer);
    Query query = m_grouped.defaultQuery();
    query.columns = { u"age"_s, u"count"_s };
    query.sort.clear();
    auto whole = std::make_unique<WholeReport>(client.get(), m_grouped, query, nullptr);
    QSignalSpy finished(whole.get(), &WholeReport::finished);
    whole->start();
    QTRY_COMPARE(peer.requests().size(), 3);
    whole.reset();
    QTRY_VERIFY(gone.size() >= 2); // those that were never answered
    QCOMPARE(finished.size(), 0);
}

void tst_WholeReport::listenerMayDeleteItAtTheFirstPage()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, pageOf(300, ages(0, 100))));
    const auto client = clientOf(peer);
    Query query = m_grouped.defaultQuery();
    query.columns = { u"age"_s, u"count"_s };
    query.sort.clear();
    QPointer<WholeReport> whole = new WholeReport(client.get(), m_grouped, query, this);
    connect(whole, &WholeReport::progress, this, [&] { delete whole; });
    whole->start();
    QTRY_VERIFY(!whole);
    QTest::qWait(50);
    QCOMPARE(peer.requests().size(), 1);
}

void tst_WholeReport::changeMeanwhileStartsOverOnce_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("one group more") << pageOf(151, ages(100, 51));
    QTest::newRow("one group less") << pageOf(149, ages(100, 49));
    QTest::newRow("a page that is not full") << pageOf(150, ages(100, 49));
    QTest::newRow("a page that is too full") << pageOf(150, ages(100, 51));
    QTest::newRow("a group that stood on the page before") << pageOf(150, ages(99, 50));
    QTest::newRow("an empty page") << pageOf(150, {});
}

void tst_WholeReport::changeMeanwhileStartsOverOnce()
{
    QFETCH(QByteArray, second);
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, pageOf(150, ages(0, 100))));
    peer.then(ScriptedPeer::reply(200, second));
    peer.then(ScriptedPeer::reply(200, pageOf(120, ages(0, 100))));
    peer.then(ScriptedPeer::reply(200, pageOf(120, ages(100, 20))));
    const Outcome whole = readAges(peer);
    QVERIFY(whole);
    QCOMPARE(whole->rows.size(), 120);
    QCOMPARE(whole->rows.last()["age"_L1].toInt(), 119);
    QCOMPARE(peer.requests().size(), 4);
}

void tst_WholeReport::changeTwiceIsAnError_data()
{
    changeMeanwhileStartsOverOnce_data();
}

void tst_WholeReport::changeTwiceIsAnError()
{
    QFETCH(QByteArray, second);
    ScriptedPeer peer;
    for (int i = 0; i < 2; ++i) {
        peer.then(ScriptedPeer::reply(200, pageOf(150, ages(0, 100))));
        peer.then(ScriptedPeer::reply(200, second));
    }
    const Outcome whole = readAges(peer);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, ErrorCode::BadAnswer);
    QVERIFY(!whole.error().message.isEmpty());
    QCOMPARE(peer.requests().size(), 4);
}

/// Rows with an id may look alike otherwise.
void tst_WholeReport::pagesOfAReportWithIds()
{
    const auto page = [](std::initializer_list<int> ids) {
        QJsonArray rows;
        for (const int id : ids)
            rows << QJsonObject { { u"id"_s, id }, { u"full_name"_s, u"Anna"_s } };
        return QJsonDocument(
                   QJsonObject { { u"total"_s, 2 }, { u"column_headers"_s, QJsonArray() }, { u"rows"_s, rows } })
            .toJson();
    };
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, page({ 7, 7 })));
    peer.then(ScriptedPeer::reply(200, page({ 7, 8 })));
    const auto client = clientOf(peer);
    const Report &report = *m_catalog.report(u"teamup.customers"_s);
    Query query = report.defaultQuery();
    query.columns = { u"full_name"_s };
    const Outcome whole = read(client.get(), report, query);
    QVERIFY(whole);
    QCOMPARE(whole->rows.size(), 2);
    QCOMPARE(peer.requests().size(), 2);
}

QTEST_GUILESS_MAIN(tst_WholeReport)
#include "tst_wholereport.moc"
