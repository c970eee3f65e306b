// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spaaza.h"
#include "support/testcase.h"
#include "support/wirefixture.h"

#include <QJsonDocument>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const WireFixtures fixtures(u"spaaza"_s);

const Report &report()
{
    return fixtures.report(u"users"_s);
}

Connection connection()
{
    Connection result;
    result.service = u"spaaza"_s;
    result.baseUrl = Spaaza().defaultBaseUrl();
    result.options = { { u"chain"_s, u"1764"_s } };
    result.zone = QTimeZone("Europe/Amsterdam");
    return result;
}

/// Runs at noon UTC, which the user gives in the connection's zone.
Query query(const QMap<QString, FilterValue> &filters = {})
{
    Query result = report().defaultQuery();
    result.filters = filters;
    result.filters.insert(
        u"once"_s, DateRange { .from = QDateTime(QDate(2026, 5, 26), QTime(14, 0), QTimeZone("Europe/Amsterdam")) });
    return result;
}

SegmentRule inTheNetherlands()
{
    return { .field = u"country"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"NL"_s };
}

SegmentRule createdOnTheLastDay()
{
    return { .field = u"created_date"_s,
             .type = u"date"_s,
             .op = u"relative_less_than"_s,
             .timeFactor = u"day"_s,
             .timeAmount = 1 };
}

SegmentRule createdAfterNewYear()
{
    return {
        .field = u"created_date"_s, .type = u"date"_s, .op = u"is_after_date"_s, .startDate = u"2026-01-01T00:00:00Z"_s
    };
}

const ExportTicket ticket { .id = u"12345"_s };

} // namespace

/// What is written to and read from Spaaza, without a network.
class tst_Spaaza : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void createsTasks_data();
    void createsTasks();
    void runsNowWhenNoTimeIsGiven();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void looksAtTasks();
    void writesWhatBelongsToTheConnection();
    void checksConnections_data();
    void checksConnections();
    void readsStates_data();
    void readsStates();
    void showsTheLogOfAFailure();
    void readsLinks();
    void survivesHostileAnswers_data();
    void survivesHostileAnswers();
    void readsErrors_data();
    void readsErrors();
};

void tst_Spaaza::createsTasks_data()
{
    QTest::addColumn<Query>("asked");
    QTest::addColumn<QString>("format");
    const auto segment = [](const QList<SegmentRule> &rules, Segment::Join join = Segment::Join::All) {
        return Segment { .join = join, .rules = rules };
    };
    QTest::newRow("create") << query() << u"csv"_s;
    QTest::newRow("create-saved") << query({ { u"segment_id"_s, u" seg-1 "_s } }) << u"csv"_s;
    QTest::newRow("create-last-day") << query({ { u"segment"_s, segment({ createdOnTheLastDay() }) } }) << u"csv"_s;
    QTest::newRow("create-country") << query({ { u"segment"_s, segment({ inTheNetherlands() }) } }) << u"csv"_s;
    QTest::newRow("create-any") << query(
        { { u"segment"_s, segment({ inTheNetherlands(), createdAfterNewYear() }, Segment::Join::Any) },
          { u"export_index"_s, u"wallet-ledger"_s } })
                                << u"json"_s;
}

void tst_Spaaza::createsTasks()
{
    QFETCH(Query, asked);
    QFETCH(QString, format);
    const auto request = Spaaza().exportRequest(connection(), report(), asked, format);
    QCOMPARE(WireFixtures::sent(request), fixtures.request(QString::fromLatin1(QTest::currentDataTag())));
    // No rules are everybody, with or without an empty saved segment.
    Query empty = query({ { u"segment"_s, Segment() }, { u"segment_id"_s, u" "_s } });
    QCOMPARE(WireFixtures::sent(Spaaza().exportRequest(connection(), report(), empty, u"csv"_s)),
             fixtures.request(u"create"_s));
}

void tst_Spaaza::runsNowWhenNoTimeIsGiven()
{
    Query now = query();
    now.filters.clear();
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto request = Spaaza().exportRequest(connection(), report(), now, u"csv"_s);
    const QString once = QJsonDocument::fromJson(request->body)[u"trigger"_s][u"once"_s].toString();
    QVERIFY(once.endsWith(u'Z'));
    const QDateTime sent = QDateTime::fromString(once, Qt::ISODate);
    QVERIFY(sent >= before.addSecs(-1) && sent <= QDateTime::currentDateTimeUtc());
}

void tst_Spaaza::refusesBadQueries_data()
{
    QTest::addColumn<Query>("asked");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("blamed");
    const Segment rules { .rules = { inTheNetherlands() } };
    QTest::newRow("saved and rules") << query({ { u"segment"_s, rules }, { u"segment_id"_s, u"s"_s } }) << u"csv"_s
                                     << u"segment_id"_s;
    Segment broken = rules;
    broken.rules.last().value = {};
    QTest::newRow("rule without a value") << query({ { u"segment"_s, broken } }) << u"csv"_s << u"segment"_s;
    QTest::newRow("format") << query() << u"xlsx"_s << u"export_format"_s;
    QTest::newRow("index") << query({ { u"export_index"_s, u"shops"_s } }) << u"csv"_s << u"export_index"_s;
}

void tst_Spaaza::refusesBadQueries()
{
    QFETCH(Query, asked);
    QFETCH(QString, format);
    QFETCH(QString, blamed);
    const auto refused = Spaaza().exportRequest(connection(), report(), asked, format);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidQuery);
    QCOMPARE(refused.error().fields.keys(), QStringList { blamed });
}

void tst_Spaaza::looksAtTasks()
{
    const Spaaza service;
    for (const QString &created : { u"task-ready"_s, u"task-inprogress"_s })
        QCOMPARE(service.parseTicket(fixtures.answer(created))->id, ticket.id);
    QCOMPARE(WireFixtures::sent(service.statusRequest(connection(), ticket)), fixtures.request(u"task"_s));
    QCOMPARE(WireFixtures::sent(*service.linkRequest(connection(), ticket)), fixtures.request(u"download_url"_s));
    QCOMPARE(service.statusRequest(connection(), { .id = u"../a?b"_s }).url.toEncoded(),
             QByteArray("https://services-prod.spaaza.com/tasks/..%2Fa%3Fb"));
}

void tst_Spaaza::writesWhatBelongsToTheConnection()
{
    const Spaaza service;
    QCOMPARE(WireFixtures::sent(service.testRequest(connection())), fixtures.request(u"test"_s));
    QCOMPARE(service.authorization(connection(), u"id:secret"_s), QByteArray("Bearer id:secret"));
    QVERIFY(service.checkTest(fixtures.answer(u"tasks"_s)).has_value());
    // The vendor's other interface wraps everything in an object.
    QVERIFY(!service.checkTest(WireFixtures::reply(R"({"result":{"code":1},"results":{}})")).has_value());
    QCOMPARE(service.pageRequest(connection(), report(), query(), {}).error().code, ErrorCode::InvalidQuery);
}

void tst_Spaaza::checksConnections_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<bool>("good");
    QTest::newRow("number") << u"1764"_s << true;
    QTest::newRow("none") << QString() << false;
    QTest::newRow("name") << u"shop"_s << false;
    QTest::newRow("negative") << u"-1"_s << false;
    QTest::newRow("too long") << u"1234567890123456789"_s << false;
}

void tst_Spaaza::checksConnections()
{
    QFETCH(QString, chain);
    QFETCH(bool, good);
    Connection checked = connection();
    checked.options.insert(u"chain"_s, chain);
    const auto result = Spaaza().checkConnection(checked);
    QCOMPARE(result.has_value(), good);
    if (!good)
        QCOMPARE(result.error().fields.keys(), QStringList { u"chain"_s });
}

void tst_Spaaza::readsStates_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("done");
    QTest::addColumn<QDateTime>("startsAt");
    const QDateTime noon(QDate(2026, 5, 26), QTime(12, 0), Qt::UTC);
    QTest::newRow("waits for its time") << u"task-ready"_s << false << noon;
    QTest::newRow("runs") << u"task-inprogress"_s << false << QDateTime();
    QTest::newRow("done") << u"task-done"_s << true << QDateTime();
    QTest::newRow("a state that came later") << u"task-unknown"_s << false << QDateTime();
}

void tst_Spaaza::readsStates()
{
    QFETCH(QString, answer);
    QFETCH(bool, done);
    QFETCH(QDateTime, startsAt);
    const auto status = Spaaza().parseStatus(fixtures.answer(answer));
    QVERIFY(status.has_value());
    QCOMPARE(status->done, done);
    QCOMPARE(status->startsAt, startsAt);
    QVERIFY(status->resultUrl.isEmpty()); // it is asked for by itself
}

void tst_Spaaza::showsTheLogOfAFailure()
{
    const auto status = Spaaza().parseStatus(fixtures.answer(u"task-error"_s));
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, ErrorCode::JobFailed);
    QCOMPARE(status.error().message,
             u"info Started 2026-05-26T12:00:00Z\nplain line\nIndex users is missing 2026-05-26"_s);
    const auto silent = Spaaza().parseStatus(WireFixtures::reply(R"({"state":{"code":"ERROR"}})"));
    QCOMPARE(silent.error().code, ErrorCode::JobFailed);
    QVERIFY(silent.error().message.isEmpty());
}

void tst_Spaaza::readsLinks()
{
    const auto link = Spaaza().parseLink(fixtures.answer(u"download_url"_s));
    QVERIFY(link.has_value());
    QCOMPARE(link->toEncoded(),
             QByteArray("https://storage.example.com/User_Export-12346.csv?X-Sig=a%2Fb%3D&X-Expires=3600"));
    QVERIFY(!Spaaza().parseLink(WireFixtures::reply(R"({"url":""})")).has_value());
    QVERIFY(!Spaaza().parseLink(WireFixtures::reply(R"({"url":"/User_Export.csv"})")).has_value());
}

void tst_Spaaza::survivesHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : hostileAnswers())
        QTest::newRow(name) << body;
    QTest::newRow("state as a text") << QByteArray(R"({"id":"","state":"DONE"})");
    QTest::newRow("broken id") << QByteArray(R"({"id":1.5,"state":{}})");
}

void tst_Spaaza::survivesHostileAnswers()
{
    QFETCH(QByteArray, body);
    const Spaaza service;
    const HttpReply reply = WireFixtures::reply(body);
    QCOMPARE(service.parseTicket(reply).error().code, ErrorCode::BadAnswer);
    QCOMPARE(service.parseStatus(reply).error().code, ErrorCode::BadAnswer);
    QCOMPARE(service.parseLink(reply).error().code, ErrorCode::BadAnswer);
    QCOMPARE(service.errorFrom(WireFixtures::reply(body, 500)).code, ErrorCode::ServiceFailed);
}

void tst_Spaaza::readsErrors_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::newRow("envelope") << fixtures.answer(u"error"_s, 403) << int(ErrorCode::Forbidden)
                              << u"permission_denied_or_non_existent"_s << u"No access to this chain."_s;
    QTest::newRow("older envelope") << fixtures.answer(u"error-older"_s, 401) << int(ErrorCode::Unauthorized)
                                    << u"no_valid_session"_s << u"No session."_s;
    QTest::newRow("name alone") << fixtures.answer(u"error-name"_s, 401) << int(ErrorCode::Unauthorized)
                                << u"no_valid_session"_s << u"no_valid_session"_s;
    QTest::newRow("message alone") << fixtures.answer(u"error-message"_s, 404) << int(ErrorCode::NotFound) << QString()
                                   << u"Not here"_s;
    QTest::newRow("web page") << WireFixtures::reply("<html>", 409) << int(ErrorCode::Refused) << QString()
                              << QString();
}

void tst_Spaaza::readsErrors()
{
    QFETCH(HttpReply, reply);
    QFETCH(int, code);
    QFETCH(QString, name);
    QFETCH(QString, message);
    const Error error = Spaaza().errorFrom(reply);
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.httpStatus, reply.status);
    QCOMPARE(error.serviceCode, name);
    QCOMPARE(error.message, message);
}

QTEST_GUILESS_MAIN(tst_Spaaza)
#include "tst_spaaza.moc"
