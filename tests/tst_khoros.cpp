// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/khoros.h"
#include "support/testcase.h"
#include "support/wirefixture.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const WireFixtures fixtures(u"khoros"_s);
const QByteArray address = "https://analytics-api.app.lithium.com/api/public/reports/report/"
                           "ec76f5df-7687-39cd-bde7-9e096c274469/23LC2OQ4fUTembCkirAt5OinVWmrzWRb10mdJE%2BJOL%2FZM%3D/";

const Report &report()
{
    return fixtures.report(u"user"_s);
}

Connection connection(const QString &companyKey = u"manual-c01"_s)
{
    Connection result;
    result.service = u"khoros"_s;
    result.baseUrl = Khoros().defaultBaseUrl();
    result.options = { { u"company_key"_s, companyKey } };
    result.zone = QTimeZone::utc();
    return result;
}

Query query(const QMap<QString, FilterValue> &filters = {})
{
    Query result = report().defaultQuery();
    result.filters = filters;
    result.filters.insert(u"period"_s, DateRange { .from = QDate(2026, 1, 1), .to = QDate(2026, 1, 31) });
    return result;
}

} // namespace

/// What is written to and read from Khoros, without a network.
class tst_Khoros : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void startsAnExport();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void writesWhatBelongsToTheConnection();
    void checksConnections_data();
    void checksConnections();
    void followsTheAddressAsItCame_data();
    void followsTheAddressAsItCame();
    void readsStates_data();
    void readsStates();
    void readsFailures_data();
    void readsFailures();
    void readsLists();
    void survivesHostileAnswers_data();
    void survivesHostileAnswers();
    void readsErrors_data();
    void readsErrors();
};

void tst_Khoros::startsAnExport()
{
    const Khoros service;
    const Query all = query({ { u"teamId"_s, QList<qint64> { 6222, 6223 } },
                              { u"agentId"_s, QList<qint64> { 1, 2 } },
                              { u"includeDisabled"_s, true },
                              { u"locale"_s, u"de"_s },
                              { u"timezone"_s, u"America/Chicago"_s },
                              { u"reportMetrics"_s, QStringList { u"agent_name"_s, u"agent_email"_s } } });
    QCOMPARE(WireFixtures::sent(service.exportRequest(connection(), report(), all, u"json"_s)),
             fixtures.request(u"create"_s));
    // What is not set is not sent; a switch that is off is not set.
    const Query offset = query({ { u"timezoneOffset"_s, qint64(-3'600'000) },
                                 { u"includeDisabled"_s, false },
                                 { u"agentId"_s, QList<qint64>() } });
    QCOMPARE(WireFixtures::sent(service.exportRequest(connection(u"a&b+c d"_s), report(), offset, u"csv"_s)),
             fixtures.request(u"create-offset"_s));
}

void tst_Khoros::refusesBadQueries_data()
{
    QTest::addColumn<Query>("asked");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("blamed");
    Query timeless = query();
    timeless.filters.clear();
    QTest::newRow("no period") << timeless << u"csv"_s << u"startTime"_s;
    Query open = query();
    open.filters.insert(u"period"_s, DateRange { .from = QDate(2026, 1, 1) });
    QTest::newRow("no end") << open << u"csv"_s << u"endTime"_s;
    open.filters.insert(u"period"_s, DateRange { .to = QDate(2026, 1, 1) });
    QTest::newRow("no start") << open << u"csv"_s << u"startTime"_s;
    QTest::newRow("zone and offset") << query({ { u"timezone"_s, u"Etc/UTC"_s }, { u"timezoneOffset"_s, qint64(0) } })
                                     << u"csv"_s << u"timezoneOffset"_s;
    QTest::newRow("format") << query() << u"CSV"_s << u"reportFormat"_s;
    QTest::newRow("unknown filter") << query({ { u"teamIds"_s, QList<qint64> { 1 } } }) << u"csv"_s << u"teamIds"_s;
    QTest::newRow("unknown language") << query({ { u"locale"_s, u"en_US"_s } }) << u"csv"_s << u"locale"_s;
}

void tst_Khoros::refusesBadQueries()
{
    QFETCH(Query, asked);
    QFETCH(QString, format);
    QFETCH(QString, blamed);
    const auto refused = Khoros().exportRequest(connection(), report(), asked, format);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::InvalidQuery);
    QCOMPARE(refused.error().fields.keys(), QStringList { blamed });
}

void tst_Khoros::writesWhatBelongsToTheConnection()
{
    const Khoros service;
    QCOMPARE(WireFixtures::sent(service.testRequest(connection())), fixtures.request(u"teams"_s));
    QCOMPARE(WireFixtures::sent(service.choicesRequest(connection(), u"teams"_s, 1)), fixtures.request(u"teams"_s));
    QCOMPARE(WireFixtures::sent(service.choicesRequest(connection(), u"timezones"_s, 1)),
             fixtures.request(u"timezones"_s));
    QCOMPARE(service.choicesRequest(connection(), u"agents"_s, 1).error().code, ErrorCode::InvalidQuery);
    // The password may hold colons and letters beyond Latin.
    QCOMPARE(service.authorization(connection(), u"api@example.com:pa:ss–ü"_s),
             QByteArray("Basic " + QByteArray("api@example.com:pa:ss–ü").toBase64()));
    QCOMPARE(service.requestsPerMinute(), 20);
    QVERIFY(service.checkTest(fixtures.answer(u"teams"_s)).has_value());
    QCOMPARE(service.checkTest(fixtures.answer(u"error-message"_s)).error().message, u"startTime is required."_s);
    QCOMPARE(service.pageRequest(connection(), report(), query(), {}).error().code, ErrorCode::InvalidQuery);
}

void tst_Khoros::checksConnections_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("blamed");
    const QString good = u"https://eu.example.com/api/public"_s;
    QTest::newRow("good") << good << u"c"_s << QString();
    QTest::newRow("this machine") << u"http://127.0.0.1:9000/api/public"_s << u"c"_s << QString();
    QTest::newRow("no company") << good << u" "_s << u"company_key"_s;
    QTest::newRow("insecure") << u"http://example.com"_s << u"c"_s << u"base_url"_s;
    QTest::newRow("no address") << u"eu.example.com"_s << u"c"_s << u"base_url"_s;
    QTest::newRow("secret in the address") << u"https://user:password@example.com"_s << u"c"_s << u"base_url"_s;
}

void tst_Khoros::checksConnections()
{
    QFETCH(QString, url);
    QFETCH(QString, company);
    QFETCH(QString, blamed);
    Connection checked = connection(company);
    checked.baseUrl = QUrl(url);
    const auto result = Khoros().checkConnection(checked);
    QCOMPARE(result.has_value(), blamed.isEmpty());
    if (!result)
        QCOMPARE(result.error().fields.keys(), QStringList { blamed });
}

void tst_Khoros::followsTheAddressAsItCame_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("with a download address") << u"create"_s;
    QTest::newRow("without") << u"create-without-download"_s;
}

void tst_Khoros::followsTheAddressAsItCame()
{
    QFETCH(QString, answer);
    const Khoros service;
    const auto ticket = service.parseTicket(fixtures.answer(answer));
    QVERIFY(ticket.has_value());
    QCOMPARE(ticket->id, u"ec76f5df-7687-39cd-bde7-9e096c274469/23LC2OQ4fUTembCkirAt5OinVWmrzWRb10mdJE+JOL/ZM="_s);
    QCOMPARE(WireFixtures::sent(service.statusRequest(connection(), *ticket)), fixtures.request(u"status"_s));
    QVERIFY(!service.linkRequest(connection(), *ticket).has_value());
    // The body is JSON whatever the header says.
    HttpReply plain = fixtures.answer(answer);
    plain.headers = { { "content-type", "text/plain" } };
    QVERIFY(service.parseTicket(plain) == ticket);
}

void tst_Khoros::readsStates_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("done");
    QTest::addColumn<qint64>("complete");
    QTest::addColumn<qint64>("total");
    QTest::newRow("ready") << u"status-ready"_s << true << qint64(-1) << qint64(-1);
    QTest::newRow("ready, array") << u"status-ready-array"_s << true << qint64(40) << qint64(40);
    QTest::newRow("running") << u"status-running"_s << false << qint64(-1) << qint64(-1);
    QTest::newRow("running, object") << u"status-running-object"_s << false << qint64(12) << qint64(40);
    QTest::newRow("completed without an address") << u"status-without-download"_s << false << qint64(-1) << qint64(-1);
}

void tst_Khoros::readsStates()
{
    QFETCH(QString, answer);
    QFETCH(bool, done);
    QFETCH(qint64, complete);
    QFETCH(qint64, total);
    const auto status = Khoros().parseStatus(fixtures.answer(answer));
    QVERIFY(status.has_value());
    QCOMPARE(status->done, done);
    QCOMPARE(status->completeItems, complete);
    QCOMPARE(status->totalItems, total);
    if (done)
        QCOMPARE(status->resultUrl.toEncoded(),
                 QByteArray(address + "download?analyticsAccessToken=oMqgB5T7BikRH3ISPxlqIw%3D%3D"));
}

void tst_Khoros::readsFailures_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("why");
    QTest::newRow("failed") << u"status-failed"_s << u"FAILED"_s;
    QTest::newRow("with a reason") << u"status-failed-reason"_s << u"Too many agents"_s;
    QTest::newRow("closed otherwise, with an address") << u"status-terminated"_s << u"TERMINATED"_s;
}

void tst_Khoros::readsFailures()
{
    QFETCH(QString, answer);
    QFETCH(QString, why);
    const auto status = Khoros().parseStatus(fixtures.answer(answer));
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().code, ErrorCode::JobFailed);
    QCOMPARE(status.error().message, why);
}

void tst_Khoros::readsLists()
{
    const Khoros service;
    const ChoicePage teams = *service.parseChoices(u"teams"_s, fixtures.answer(u"teams"_s));
    QCOMPARE(teams.choices,
             QList<Choice>({ { .id = 6222, .label = u"North West"_s }, { .id = 6223, .label = u"6223"_s } }));
    QVERIFY(!teams.more);
    const ChoicePage zones = *service.parseChoices(u"timezones"_s, fixtures.answer(u"timezones"_s));
    QCOMPARE(zones.choices,
             QList<Choice>({ { .label = u"Etc/GMT+12 (-12:00)"_s, .key = u"Etc/GMT+12"_s },
                             { .label = u"Pacific/Apia (+14:00)"_s, .key = u"Pacific/Apia"_s } }));
}

void tst_Khoros::survivesHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : hostileAnswers())
        QTest::newRow(name) << body;
    QTest::newRow("no runs") << QByteArray(R"({"status":"PASS","result":[]})");
    QTest::newRow("address without a host") << QByteArray(R"({"status":"PASS","result":{"statusUrl":"/status"}})");
    QTest::newRow("address that is none")
        << QByteArray(R"({"status":"PASS","result":{"statusUrl":"https://exa mple.com/%zz"}})");
}

void tst_Khoros::survivesHostileAnswers()
{
    QFETCH(QByteArray, body);
    const Khoros service;
    const HttpReply reply = WireFixtures::reply(body);
    QVERIFY(!service.parseTicket(reply).has_value());
    QVERIFY(!service.parseStatus(reply).has_value());
    const auto teams = service.parseChoices(u"teams"_s, reply);
    QVERIFY(!teams || teams->choices.isEmpty());
    QCOMPARE(service.errorFrom(WireFixtures::reply(body, 500)).code, ErrorCode::ServiceFailed);
}

void tst_Khoros::readsErrors_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("bare 400") << WireFixtures::reply("{}", 400) << int(ErrorCode::Refused) << QString();
    QTest::newRow("message") << fixtures.answer(u"error-message"_s, 400) << int(ErrorCode::Refused)
                             << u"startTime is required."_s;
    QTest::newRow("sister API") << fixtures.answer(u"error-sister"_s, 404) << int(ErrorCode::NotFound)
                                << u"No such agent"_s;
    QTest::newRow("401 page") << WireFixtures::reply("<html>", 401) << int(ErrorCode::Unauthorized) << QString();
    QTest::newRow("429") << WireFixtures::reply("", 429) << int(ErrorCode::TooManyRequests) << QString();
    QTest::newRow("result is the text")
        << fixtures.answer(u"error-buckets"_s, 400) << int(ErrorCode::Refused)
        << u"Unable to hydrate filter for export info: com.lithium.socialweb.analytics.webapp.models.filter."
           "HydrationException: Too many buckets (745) requested. Select a larger interval?"_s;
}

void tst_Khoros::readsErrors()
{
    QFETCH(HttpReply, reply);
    QFETCH(int, code);
    QFETCH(QString, message);
    const Error error = Khoros().errorFrom(reply);
    QCOMPARE(int(error.code), code);
    QCOMPARE(error.message, message);
    QCOMPARE(error.httpStatus, reply.status);
    // A refusal that comes with 200.
    const Error early = Khoros().parseTicket(fixtures.answer(u"error-buckets"_s)).error();
    QCOMPARE(early.code, ErrorCode::Refused);
    QVERIFY(early.message.endsWith(u"Too many buckets (745) requested. Select a larger interval?"_s));
}

QTEST_GUILESS_MAIN(tst_Khoros)
#include "tst_khoros.moc"
