// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spirii.h"
#include "support/testcase.h"
#include "support/wirefixture.h"

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const WireFixtures fixtures(u"spirii"_s);

const Report &report()
{
    return fixtures.report(u"customers"_s);
}

Connection connection()
{
    Connection result;
    result.service = u"spirii"_s;
    result.baseUrl = Spirii().defaultBaseUrl();
    result.zone = QTimeZone("Africa/Johannesburg");
    return result;
}

Query query(const QMap<QString, FilterValue> &filters = {}, const QList<SortKey> &sort = {})
{
    Query result = report().defaultQuery();
    result.filters = filters;
    result.sort = sort;
    return result;
}

DateRange between(const DateBound &from, const DateBound &to = {})
{
    return { .from = from, .to = to };
}

QDateTime moment(int second)
{
    return { QDate(2026, 2, 3), QTime(4, 5, second), Qt::UTC };
}

} // namespace

/// What is written to and read from Spirii, without a network.
class tst_Spirii : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void asksForPages();
    void sortsByOneKey_data();
    void sortsByOneKey();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void writesWhatBelongsToTheConnection();
    void readsPages();
    void readsSparsePages();
    void tellsTheServicesOwnOrder_data();
    void tellsTheServicesOwnOrder();
    void survivesHostileAnswers_data();
    void survivesHostileAnswers();
    void readsErrors_data();
    void readsErrors();
};

void tst_Spirii::asksForPages()
{
    const Spirii service;
    QCOMPARE(WireFixtures::sent(service.pageRequest(connection(), report(), query(), {})),
             fixtures.request(u"customers"_s));
    const Query all = query(
        {
            { u"search"_s, u"a,b+c&d=é %"_s },
            { u"types"_s, QStringList { u"Private"_s, u"Business"_s } },
            { u"createdAt"_s, between(QDate(2026, 2, 1), QDate(2026, 3, 1)) }, // whole days of the connection's zone
            { u"updatedAt"_s, between(QDateTime(QDate(2026, 1, 31), QTime(23, 59, 59, 5), Qt::UTC)) },
            { u"ownerId"_s, qint64(234) },
            { u"ancestorId"_s, qint64(5) },
            { u"cpoId"_s, qint64(9007199254740993) },
            { u"customerIds"_s, QList<qint64> { 3001, 3002 } },
            { u"createdAtExact"_s, between(moment(6)) },
            { u"updatedAtExact"_s, between(moment(7)) },
        },
        { { u"owner.name"_s, Qt::DescendingOrder } });
    QCOMPARE(WireFixtures::sent(service.pageRequest(connection(), report(), all, { .first = 300, .size = 100 })),
             fixtures.request(u"customers-all"_s));
}

void tst_Spirii::sortsByOneKey_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QByteArray>("wire");
    for (const char *same : { "id", "name", "type", "createdAt", "updatedAt" })
        QTest::newRow(same) << QString::fromLatin1(same) << QByteArray(same);
    QTest::newRow("owner") << u"owner.name"_s << QByteArray("ownerName");
    QTest::newRow("operator") << u"cpo.name"_s << QByteArray("cpoName");
}

void tst_Spirii::sortsByOneKey()
{
    QFETCH(QString, column);
    QFETCH(QByteArray, wire);
    QVERIFY(report().column(column)->sortable);
    const auto request = Spirii().pageRequest(connection(), report(), query({}, { { column } }), {});
    QCOMPARE(request->url.query(QUrl::FullyEncoded).toLatin1(),
             QByteArray("sortBy=" + wire + "&sortDirection=asc&limit=50&offset=0"));
}

void tst_Spirii::refusesBadQueries_data()
{
    QTest::addColumn<Query>("asked");
    QTest::newRow("two keys") << query({}, { { u"name"_s }, { u"id"_s } });
    QTest::newRow("cannot be sorted by") << query({}, { { u"country"_s } });
    QTest::newRow("unknown key") << query({}, { { u"nope"_s } });
    QTest::newRow("unknown filter") << query({ { u"updateAt"_s, DateRange() } });
    QTest::newRow("unknown type") << query({ { u"types"_s, QStringList { u"private"_s } } });
    QTest::newRow("wrong kind") << query({ { u"ownerId"_s, u"234"_s } });
}

void tst_Spirii::refusesBadQueries()
{
    QFETCH(Query, asked);
    QCOMPARE(Spirii().pageRequest(connection(), report(), asked, {}).error().code, ErrorCode::InvalidQuery);
}

void tst_Spirii::writesWhatBelongsToTheConnection()
{
    const Spirii service;
    QCOMPARE(WireFixtures::sent(service.testRequest(connection())), fixtures.request(u"test"_s));
    QVERIFY(service.checkTest(fixtures.answer(u"customers"_s)).has_value());
    QCOMPARE(service.authorization(connection(), u"key"_s), QByteArray("Bearer key"));
    QVERIFY(service.requestsPerMinute() < 120);
    QVERIFY(service.checkConnection(connection()).has_value());
    Connection other = connection();
    other.baseUrl = QUrl(u"https://sandbox.api.spirii.com/"_s);
    QCOMPARE(service.testRequest(other).url, QUrl(u"https://sandbox.api.spirii.com/v2/customers?limit=1"_s));
    other.options = { { u"chain"_s, u"1"_s } };
    QCOMPARE(service.checkConnection(other).error().fields.keys(), QStringList { u"chain"_s });
    QCOMPARE(service.exportRequest(connection(), report(), query(), u"csv"_s).error().code, ErrorCode::InvalidQuery);
}

void tst_Spirii::readsPages()
{
    const Page page = *Spirii().parsePage(report(), query(), fixtures.answer(u"customers"_s));
    QCOMPARE(page.total, 123);
    QCOMPARE(page.rows.size(), 1);
    const QJsonObject &row = page.rows.constFirst();
    QCOMPARE(valueAt(row, u"contactDetails.email"_s).toString(), u"john.smith@email.com"_s);
    QCOMPARE(valueAt(row, u"owner.name"_s).toString(), u"Company Inc."_s);
    QVERIFY(row.value("addedTomorrow"_L1).toBool()); // kept, though nothing is known of it
    // The catalog's columns in its order, and the id, which is always there.
    QStringList keys;
    for (const ColumnHeader &header : page.headers)
        keys << header.key;
    QCOMPARE(keys, report().defaultColumns() + QStringList { u"id"_s });
    QVERIFY(page.headers.constLast().required);
    QVERIFY(page.headers.constFirst().sortable && !page.headers.constFirst().required);
    Query few = query();
    few.columns = { u"id"_s, u"cpo.name"_s };
    const Page narrow = *Spirii().parsePage(report(), few, fixtures.answer(u"customers-none"_s));
    QCOMPARE(narrow.total, 0);
    QCOMPARE(narrow.headers.size(), 2);
    QVERIFY(narrow.rows.isEmpty());
}

/// Every member but the id may be missing or null, and one that is not an object holds nothing.
void tst_Spirii::readsSparsePages()
{
    const Page page = *Spirii().parsePage(report(), query(), fixtures.answer(u"customers-sparse"_s));
    QCOMPARE(page.total, 3);
    QCOMPARE(page.rows.size(), 3);
    QCOMPARE(valueAt(page.rows.at(0), u"id"_s).toInteger(), 9007199254740993);
    QVERIFY(valueAt(page.rows.at(0), u"owner.name"_s).isUndefined());
    QVERIFY(valueAt(page.rows.at(0), u"contactDetails.email"_s).isUndefined());
    QVERIFY(page.rows.at(2).isEmpty());
}

void tst_Spirii::tellsTheServicesOwnOrder_data()
{
    QTest::addColumn<Query>("asked");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("ascending");
    const DateRange from = between(QDate(2026, 1, 1));
    const DateRange to = between({}, QDate(2026, 1, 1));
    QTest::newRow("nothing") << query() << u"id"_s << false;
    QTest::newRow("created from") << query({ { u"createdAt"_s, from } }) << u"createdAt"_s << true;
    QTest::newRow("created to") << query({ { u"createdAt"_s, to } }) << u"createdAt"_s << false;
    QTest::newRow("created, preset") << query({ { u"createdAt"_s, DateRange { .preset = DatePreset::Last7Days } } })
                                     << u"createdAt"_s << true;
    QTest::newRow("created exactly") << query({ { u"createdAtExact"_s, from } }) << u"createdAt"_s << false;
    QTest::newRow("updated from") << query({ { u"updatedAt"_s, from } }) << u"updatedAt"_s << true;
    QTest::newRow("updated wins") << query({ { u"createdAt"_s, from }, { u"updatedAt"_s, to } }) << u"updatedAt"_s
                                  << true;
    QTest::newRow("nothing is sent of an empty range")
        << query({ { u"createdAt"_s, DateRange() } }) << u"id"_s << false;
    QTest::newRow("asked for") << query({ { u"createdAt"_s, from } }, { { u"name"_s, Qt::DescendingOrder } })
                               << u"name"_s << false;
}

void tst_Spirii::tellsTheServicesOwnOrder()
{
    QFETCH(Query, asked);
    QFETCH(QString, key);
    QFETCH(bool, ascending);
    asked.columns << u"id"_s << u"updatedAt"_s;
    const Page page = *Spirii().parsePage(report(), asked, fixtures.answer(u"customers"_s));
    QStringList marked;
    for (const ColumnHeader &header : page.headers) {
        if (!header.sorted)
            continue;
        marked << header.key;
        QCOMPARE(*header.sorted == Qt::AscendingOrder, ascending);
    }
    QCOMPARE(marked, QStringList { key });
}

void tst_Spirii::survivesHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const auto &[name, body] : hostileAnswers())
        QTest::newRow(name) << body;
    QTest::newRow("no count") << QByteArray(R"({"data":[]})");
    QTest::newRow("negative count") << QByteArray(R"({"data":[],"count":-1})");
    QTest::newRow("broken count") << QByteArray(R"({"data":[],"count":1.5})");
    QTest::newRow("bare rows") << QByteArray(R"([{"id":1}])");
}

void tst_Spirii::survivesHostileAnswers()
{
    QFETCH(QByteArray, body);
    const Spirii service;
    const auto page = service.parsePage(report(), query(), WireFixtures::reply(body));
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().code, ErrorCode::BadAnswer);
    QCOMPARE(service.errorFrom(WireFixtures::reply(body, 502)).code, ErrorCode::ServiceFailed);
}

void tst_Spirii::readsErrors_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<Error>("expected");
    QTest::newRow("envelope") << fixtures.answer(u"error"_s, 400)
                              << Error { .code = ErrorCode::Refused,
                                         .httpStatus = 400,
                                         .serviceCode = u"missing_required_field"_s,
                                         .message = u"sortBy must be one of id, name"_s,
                                         .fields = { { u"sortBy"_s, { u"sortBy must be one of id, name"_s } } } };
    QTest::newRow("list of messages")
        << fixtures.answer(u"error-list"_s, 400)
        << Error { .code = ErrorCode::Refused,
                   .httpStatus = 400,
                   .message = u"limit must not be greater than 1000 offset must be an integer"_s };
    QTest::newRow("message") << fixtures.answer(
        u"error-message"_s,
        403) << Error { .code = ErrorCode::Forbidden, .httpStatus = 403, .message = u"Forbidden resource"_s };
    QTest::newRow("a text") << fixtures.answer(
        u"error-text"_s,
        502) << Error { .code = ErrorCode::ServiceFailed, .httpStatus = 502, .message = u"Bad Gateway"_s };
    QTest::newRow("401") << WireFixtures::reply("", 401)
                         << Error { .code = ErrorCode::Unauthorized, .httpStatus = 401 };
    QTest::newRow("504") << WireFixtures::reply("<html>", 504)
                         << Error { .code = ErrorCode::ServiceFailed, .httpStatus = 504 };
}

void tst_Spirii::readsErrors()
{
    QFETCH(HttpReply, reply);
    QFETCH(Error, expected);
    Error error = Spirii().errorFrom(reply);
    QVERIFY(error.detail.startsWith(u"GET /x -> %1"_s.arg(reply.status)));
    error.detail.clear();
    QCOMPARE(error, expected);
}

QTEST_GUILESS_MAIN(tst_Spirii)
#include "tst_spirii.moc"
