// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "services/json.h"
#include "services/teamup.h"
#include "support/testcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const Report &report(const QString &id = u"teamup.customers"_s)
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(id);
}

Connection connection()
{
    Connection result;
    result.service = u"teamup"_s;
    result.baseUrl = QUrl(u"https://goteamup.com/api/v2/"_s);
    result.zone = QTimeZone("Europe/Copenhagen");
    return result;
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers)
        if (key == name)
            return value;
    return {};
}

HttpReply answer(const QByteArray &body, int status = 200)
{
    return { .status = status, .headers = {}, .body = body, .request = u"GET /x"_s };
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/data/teamup/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DateRange between(const DateBound &from, const DateBound &to)
{
    return { .from = from, .to = to };
}

Query fullQuery()
{
    Query query = report().defaultQuery();
    query.columns = { u"full_name"_s, u"venue.name"_s, u"flags"_s, u"extra_customer_fields.12"_s,
                      u"extra_customer_fields.7"_s };
    query.sort = { { u"created_at"_s, Qt::DescendingOrder } };
    query.filters = {
        { u"is_active"_s, true },
        { u"is_new"_s, false },
        { u"is_any"_s, QStringList { u"new"_s, u"lead"_s } },
        { u"ids"_s, QList<qint64> { 7, 9007199254740993 } },
        { u"id_gt"_s, qint64(9007199254740993) },
        { u"include_deleted"_s, true },
        { u"created_at_timeframe"_s, u"a,b+c&d=é"_s },
        { u"date_of_birth"_s, between(QDate(1990, 1, 2), {}) },
        { u"created_at"_s, between(QDate(2026, 3, 28), QDate(2026, 3, 29)) },
        { u"latest_registration_starts_at"_s, between(QDateTime(QDate(2026, 1, 1), QTime(12, 0, 0, 5), Qt::UTC), {}) },
    };
    return query;
}

} // namespace

/// What is written to and read from TeamUp, without a network.
class tst_TeamUp : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void writesPages();
    void writesWhatBelongsToTheConnection();
    void leavesOutWhatIsNotAsked();
    void writesExports();
    void refusesForeignQueries();
    void checksConnections_data();
    void checksConnections();
    void readsPages();
    void refusesBadPages_data();
    void refusesBadPages();
    void readsJobs_data();
    void readsJobs();
    void readsTickets();
    void readsChoices();
    void readsErrors_data();
    void readsErrors();
};

void tst_TeamUp::writesPages()
{
    const HttpRequest request =
        *TeamUp().pageRequest(connection(), report(), fullQuery(), { .first = 200, .size = 100 });
    QCOMPARE(request.method, HttpRequest::Method::Get);
    QCOMPARE(request.url.adjusted(QUrl::RemoveQuery), QUrl(u"https://goteamup.com/api/v2/reports/customers/data"_s));
    const QByteArray query = request.url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArrayList expected {
        "columns=full_name,venue.name,has_failed_payments,registration_blocked,has_retry_payments,is_slipping_away,"
        "is_lead,is_new,is_claimed",
        "extra_customer_fields=12%2C7",
        "is_active=true",
        "is_new=false",
        "is_any=new,lead",
        "ids=7,9007199254740993",
        "id_gt=9007199254740993",
        "include_deleted=true",
        "created_at_timeframe=a%2Cb%2Bc%26d%3D%C3%A9",
        "date_of_birth_gte=1990-01-02",
        "created_at_gte=2026-03-28T00%3A00%3A00%2B01%3A00",
        "created_at_lte=2026-03-29T23%3A59%3A59.999%2B02%3A00", // the clocks changed that night
        "latest_registration_starts_at_gte=2026-01-01T13%3A00%3A00.005%2B01%3A00",
        "sort=-created_at,id",
        "page=3",
        "page_size=100",
        "format=json",
    };
    QByteArrayList sent = query.split('&');
    QByteArrayList wanted = expected;
    std::sort(sent.begin(), sent.end());
    std::sort(wanted.begin(), wanted.end());
    QCOMPARE(sent, wanted);
}

void tst_TeamUp::writesWhatBelongsToTheConnection()
{
    const TeamUp service;
    Connection with = connection();
    const HttpRequest plain = *service.pageRequest(with, report(), report().defaultQuery(), {});
    QCOMPARE(headerOf(plain, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerOf(plain, "TeamUp-Request-Mode"), QByteArray("provider"));
    QVERIFY(headerOf(plain, "TeamUp-Provider-ID").isNull());
    QVERIFY(headerOf(plain, "Authorization").isNull());
    QCOMPARE(service.authorization(with, u"t"_s), QByteArray("Bearer t"));
    with.options = { { u"provider_id"_s, u"123"_s }, { u"auth_scheme"_s, u"Token"_s } };
    const HttpRequest own = *service.pageRequest(with, report(), report().defaultQuery(), {});
    QCOMPARE(headerOf(own, "TeamUp-Provider-ID"), QByteArray("123"));
    QCOMPARE(service.authorization(with, u"t"_s), QByteArray("Token t"));
}

void tst_TeamUp::leavesOutWhatIsNotAsked()
{
    Query query = report().defaultQuery();
    query.columns.clear();
    query.filters = { { u"include_deleted"_s, false },
                      { u"ids"_s, QList<qint64>() },
                      { u"created_at"_s, DateRange() },
                      { u"created_at_timeframe"_s, QString() } };
    const QUrlQuery sent(TeamUp().pageRequest(connection(), report(), query, {})->url);
    QStringList names;
    for (const auto &[name, value] : sent.queryItems())
        names << name;
    QCOMPARE(names, QStringList({ u"sort"_s, u"page"_s, u"page_size"_s, u"format"_s }));
}

void tst_TeamUp::writesExports()
{
    const HttpRequest request = *TeamUp().exportRequest(connection(), report(), fullQuery(), u"csv"_s);
    QCOMPARE(request.method, HttpRequest::Method::Post);
    QCOMPARE(request.url, QUrl(u"https://goteamup.com/api/v2/reports/customers/export"_s));
    QCOMPARE(headerOf(request, "Content-Type"), QByteArray("application/json"));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body.value(u"format"_s).toString(), u"csv"_s);
    QCOMPARE(body.value(u"is_active"_s), QJsonValue(true));
    QCOMPARE(body.value(u"ids"_s).toArray().at(1).toInteger(), 9007199254740993);
    QCOMPARE(body.value(u"is_any"_s).toArray(), QJsonArray({ u"new"_s, u"lead"_s }));
    QCOMPARE(body.value(u"sort"_s).toArray(), QJsonArray({ u"-created_at"_s, u"id"_s }));
    QCOMPARE(body.value(u"extra_customer_fields"_s).toString(), u"12,7"_s);
    QCOMPARE(body.value(u"created_at_gte"_s).toString(), u"2026-03-28T00:00:00+01:00"_s);
    QCOMPARE(body.value(u"columns"_s).toArray().at(1).toString(), u"venue.name"_s);
    for (const QString &paging : { u"page"_s, u"page_size"_s, u"limit"_s, u"offset"_s })
        QVERIFY(!body.contains(paging));

    const Report &grouped = report(u"teamup.customers.grouped"_s);
    const HttpRequest groups = *TeamUp().exportRequest(connection(), grouped, grouped.defaultQuery(), u"json"_s);
    QCOMPARE(groups.url.path(), u"/api/v2/reports/customers.grouped/export"_s);
    QVERIFY(!QJsonDocument::fromJson(groups.body).object().value(u"columns"_s).toArray().isEmpty());
}

void tst_TeamUp::refusesForeignQueries()
{
    Query query = report().defaultQuery();
    query.filters.insert(u"nope"_s, true);
    QCOMPARE(TeamUp().pageRequest(connection(), report(), query, {}).error().code, ErrorCode::InvalidQuery);
    QCOMPARE(TeamUp().exportRequest(connection(), report(), query, u"csv"_s).error().code, ErrorCode::InvalidQuery);
    QCOMPARE(TeamUp().exportRequest(connection(), report(), report().defaultQuery(), u"xml"_s).error().code,
             ErrorCode::InvalidQuery);
}

void tst_TeamUp::checksConnections_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const QString base = u"https://goteamup.com/api/v2"_s;
    QTest::newRow("plain") << base << QString() << QString() << true;
    QTest::newRow("provider") << base << u"provider_id"_s << u"17"_s << true;
    QTest::newRow("scheme") << base << u"auth_scheme"_s << u"Token"_s << true;
    QTest::newRow("header in provider") << base << u"provider_id"_s << u"1\r\nX: y"_s << false;
    QTest::newRow("other scheme") << base << u"auth_scheme"_s << u"Basic"_s << false;
    QTest::newRow("unknown option") << base << u"proxy"_s << u"x"_s << false;
    QTest::newRow("no scheme") << u"goteamup.com"_s << QString() << QString() << false;
    QTest::newRow("password") << u"https://a:b@goteamup.com/"_s << QString() << QString() << false;
    QTest::newRow("in the clear") << u"http://goteamup.com/api/v2"_s << QString() << QString() << false;
    QTest::newRow("this machine") << u"http://127.0.0.1:8000/api/v2"_s << QString() << QString() << true;
    QTest::newRow("query") << u"https://goteamup.com/?x=1"_s << QString() << QString() << false;
}

void tst_TeamUp::checksConnections()
{
    QFETCH(QString, url);
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(bool, good);
    Connection checked = connection();
    checked.baseUrl = QUrl(url);
    if (!option.isEmpty())
        checked.options.insert(option, value);
    QCOMPARE(TeamUp().checkConnection(checked).has_value(), good);
}

void tst_TeamUp::readsPages()
{
    const Result<Page> page = TeamUp().parsePage(report(), report().defaultQuery(), answer(fixture(u"page.json"_s)));
    QVERIFY(page.has_value());
    QCOMPARE(page->total, 9007199254740995);
    QStringList keys;
    for (const ColumnHeader &header : page->headers)
        keys << header.key;
    QCOMPARE(keys, QStringList({ u"id"_s, u"full_name"_s, u"venue.name"_s, u"brand_new"_s }));
    QVERIFY(page->headers.at(0).required);
    QVERIFY(page->headers.at(0).holdsCustomerId);
    QCOMPARE(page->headers.at(1).sorted, std::optional(Qt::DescendingOrder));
    QCOMPARE(page->headers.at(3).label, u"brand_new"_s);
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(valueAt(page->rows.at(0), u"id"_s).toInteger(), 9007199254740993);
    QCOMPARE(valueAt(page->rows.at(0), u"venue.name"_s).toString(), u"Main"_s);
    QVERIFY(valueAt(page->rows.at(1), u"venue.name"_s).isUndefined());
}

void tst_TeamUp::refusesBadPages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("cut") << fixture(u"page.json"_s).left(300);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("no total") << QByteArray(R"({"column_headers":[],"rows":[]})");
    QTest::newRow("total is a list") << QByteArray(R"({"total":[],"column_headers":[],"rows":[]})");
    QTest::newRow("total below zero") << QByteArray(R"({"total":-1,"column_headers":[],"rows":[]})");
    QTest::newRow("rows null") << QByteArray(R"({"total":1,"column_headers":[],"rows":null})");
    QTest::newRow("headers missing") << QByteArray(R"({"total":1,"rows":[]})");
}

void tst_TeamUp::refusesBadPages()
{
    QFETCH(QByteArray, body);
    const Result<Page> page = TeamUp().parsePage(report(), report().defaultQuery(), answer(body));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().code, ErrorCode::BadAnswer);
    QVERIFY(page.error().detail.startsWith(u"GET /x -> 200"_s));
    QVERIFY(page.error().detail.size() < json::sampleBytes + 100);
}

void tst_TeamUp::readsJobs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("done");
    QTest::addColumn<qint64>("complete");
    const QByteArray link = R"("result_url":"https://files.example/f.csv")";
    QTest::newRow("waiting") << QByteArray(R"({"id":1,"result_url":null,"total_items":9,"complete_items":4})") << false
                             << qint64(4);
    QTest::newRow("empty link") << QByteArray(R"({"result_url":"","total_items":9,"complete_items":9})") << false
                                << qint64(9);
    QTest::newRow("link too early") << QByteArray('{' + link + R"(,"total_items":9,"complete_items":4})") << false
                                    << qint64(4);
    QTest::newRow("done") << QByteArray('{' + link + R"(,"total_items":9,"complete_items":9})") << true << qint64(9);
    QTest::newRow("no counts") << QByteArray('{' + link + '}') << true << qint64(-1);
    QTest::newRow("one count") << QByteArray('{' + link + R"(,"total_items":9,"complete_items":null})") << true
                               << qint64(-1);
    QTest::newRow("nothing") << QByteArray("{}") << false << qint64(-1);
}

void tst_TeamUp::readsJobs()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, done);
    QFETCH(qint64, complete);
    const Result<ExportStatus> status = TeamUp().parseStatus(answer(body));
    QVERIFY(status.has_value());
    QCOMPARE(status->done, done);
    QCOMPARE(status->completeItems, complete);
    QCOMPARE(status->resultUrl.isValid(), done);
    QVERIFY(!TeamUp().parseStatus(answer(R"({"result_url":"not an address"})")).has_value());
}

void tst_TeamUp::readsTickets()
{
    QCOMPARE(TeamUp().parseTicket(answer(R"({"job":9007199254740993})"))->id, u"9007199254740993"_s);
    QCOMPARE(TeamUp().parseTicket(answer(R"({"job":"a/b"})"))->id, u"a/b"_s);
    QCOMPARE(TeamUp().statusRequest(connection(), { u"a/b"_s }).url.toEncoded(),
             QByteArray("https://goteamup.com/api/v2/jobs/a%2Fb"));
    for (const QByteArray body : { "{}", R"({"job":null})", R"({"job":1.5})", R"({"job":{}})", "" })
        QVERIFY(!TeamUp().parseTicket(answer(body)).has_value());
}

void tst_TeamUp::readsChoices()
{
    const TeamUp service;
    const auto lists = service.choicesRequest(connection(), u"memberships"_s, 2);
    QCOMPARE(lists->url.toString(), u"https://goteamup.com/api/v2/memberships?page=2&page_size=100"_s);
    QVERIFY(!service.choicesRequest(connection(), u"secrets"_s, 1).has_value());
    const auto page = service.parseChoices(
        u"memberships"_s,
        answer(
            R"({"next":"x","results":[{"id":11,"name":"Unlimited"},{"id":12,"label":"Shoe size"},{"id":13},{"name":"x"},null]})"));
    QVERIFY(page->more);
    QCOMPARE(page->choices, QList<Choice>({ { 11, u"Unlimited"_s }, { 12, u"Shoe size"_s }, { 13, u"13"_s } }));
    QVERIFY(!service.parseChoices(u"memberships"_s, answer(R"({"results":null})")).has_value());

    QCOMPARE(service.searchRequest(connection(), report(), u" o'brien & co "_s)->url.query(QUrl::FullyEncoded),
             u"query=o%27brien%20%26%20co&page=1&page_size=100"_s);
    const auto people = service.parseSearch(answer(
        R"({"results":[{"id":1,"first_name":"Ada","last_name":"L","email":"a@x"},{"id":2,"name":null,"email":"b@x"}]})"));
    QCOMPARE(people->choices, QList<Choice>({ { 1, u"Ada L · a@x"_s }, { 2, u"b@x"_s } }));
}

void tst_TeamUp::readsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("envelope") << 400
                              << QByteArray(
                                     R"({"code":"parameter_invalid","message":"Bad","field_errors":{"ids":["no",3]}})")
                              << ErrorCode::Refused << u"Bad"_s;
    QTest::newRow("bare") << 401 << QByteArray(R"({"detail":"No token."})") << ErrorCode::Unauthorized
                          << u"No token."_s;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << ErrorCode::Forbidden << QString();
    QTest::newRow("missing") << 404 << QByteArray("<html>") << ErrorCode::NotFound << QString();
    QTest::newRow("list") << 400 << QByteArray("[1]") << ErrorCode::Refused << QString();
    QTest::newRow("odd") << 500 << QByteArray(R"({"message":{"a":1},"field_errors":[],"code":5})")
                         << ErrorCode::ServiceFailed << QString();
    QTest::newRow("huge") << 503 << QByteArray(1'000'000, 'x') << ErrorCode::ServiceFailed << QString();
}

void tst_TeamUp::readsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    const Error error = TeamUp().errorFrom(answer(body, status));
    QCOMPARE(error.code, code);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.message, message);
    QVERIFY(error.detail.size() < json::sampleBytes + 100);
    if (body.contains("ids")) {
        QCOMPARE(error.serviceCode, u"parameter_invalid"_s);
        QCOMPARE(error.fields.value(u"ids"_s), QStringList { u"no"_s });
    }
}

QTEST_GUILESS_MAIN(tst_TeamUp)
#include "tst_teamup.moc"
