// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/byterange.h"
#include "sandbox/seed.h"
#include "sandbox/timeframe.h"
#include "support/sandboxclient.h"
#include "support/testcase.h"

#include <QFile>
#include <QSet>
#include <QTimeZone>
#include <functional>

using namespace Qt::StringLiterals;
using namespace rollbook::sandbox;

namespace {

const QDate Today(2026, 3, 31);
const QString Data = u"/reports/customers/data"_s;
const QString Grouped = u"/reports/customers.grouped/data"_s;
const QString Export = u"/reports/customers/export"_s;

Options options(int customers)
{
    Options options;
    options.customers = customers;
    options.today = Today;
    options.zone = QTimeZone("Europe/Copenhagen");
    options.rateLimit = 0;
    options.jobMs = 0;
    return options;
}

QString text(const QJsonValue &row, const char *key)
{
    return row[QLatin1String(key)].toString();
}

bool flag(const QJsonValue &row, const char *key)
{
    return row[QLatin1String(key)].toBool();
}

QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

QSet<int> idsOf(const QJsonArray &rows)
{
    QSet<int> ids;
    for (const QJsonValue row : rows)
        ids.insert(row[u"id"_s].toInt());
    return ids;
}

/// The value under a dotted key; money counts by its decimal, the latest registration by its start.
QJsonValue valueAt(const QJsonValue &row, const QString &key)
{
    QJsonValue value = row;
    for (const QString &part : key.split(u'.'))
        value = value[part];
    if (value.isObject())
        value = value[value.toObject().contains(u"decimal"_s) ? u"decimal"_s : u"starts_at"_s];
    return value;
}

using Keeps = std::function<bool(const QJsonValue &)>;

/// A filter and what it should keep, told independently of the server.
struct Filter {
    const char *query;
    Keeps keeps;
};

bool holdsAny(const QJsonValue &row, const QSet<int> &plans)
{
    const QJsonArray held = row[u"active_customer_memberships"_s].toArray();
    return std::any_of(held.begin(), held.end(), [&plans](const QJsonValue &membership) {
        return plans.contains(membership[u"membership"_s][u"id"_s].toInt());
    });
}

QList<Filter> filters()
{
    const auto is = [](const char *key, bool wanted) {
        return [key, wanted](const QJsonValue &row) { return flag(row, key) == wanted; };
    };
    return {
        { "id_gt=1400", [](const QJsonValue &row) { return row[u"id"_s].toInt() > 1400; } },
        { "ids=1003,1001, 1009&ids=1005",
          [](const QJsonValue &row) {
              return QSet<int> { 1001, 1003, 1005, 1009 }.contains(row[u"id"_s].toInt());
          } },
        { "active_memberships=501,505",
          [](const QJsonValue &row) {
              return holdsAny(row, { 501, 505 });
          } },
        { "active_memberships=503&active_memberships=510",
          [](const QJsonValue &row) {
              return holdsAny(row, { 503, 510 });
          } },
        { "is_any=new,lead", [](const QJsonValue &row) { return flag(row, "is_new") || flag(row, "is_lead"); } },
        { "is_any=registration_blocked&is_any=slipping_away",
          [](const QJsonValue &row) { return flag(row, "registration_blocked") || flag(row, "is_slipping_away"); } },
        { "is_any=inactive&is_claimed=true",
          [](const QJsonValue &row) { return !flag(row, "is_active") && flag(row, "is_claimed"); } },
        { "is_active=true", is("is_active", true) },
        { "is_active=false", is("is_active", false) },
        { "is_claimed=false", is("is_claimed", false) },
        { "is_new=true", is("is_new", true) },
        { "is_slipping_away=true", is("is_slipping_away", true) },
        { "registration_blocked=true", is("registration_blocked", true) },
        { "has_account_credit=true",
          [](const QJsonValue &row) { return row[u"account_credit_balance"_s][u"decimal"_s].toDouble() > 0; } },
        { "has_account_credit=false",
          [](const QJsonValue &row) { return row[u"account_credit_balance"_s][u"decimal"_s].toDouble() <= 0; } },
        { "created_at_gte=2025-01-01T00:00:00%2B02:00",
          [](const QJsonValue &row) { return moment(text(row, "created_at")) >= moment(u"2024-12-31T22:00:00Z"_s); } },
        { "created_at_lte=2025-06-30T12:00:00",
          [](const QJsonValue &row) { return moment(text(row, "created_at")) <= moment(u"2025-06-30T12:00:00Z"_s); } },
        { "created_at_timeframe=last_month", // in Copenhagen, an hour before Greenwich
          [](const QJsonValue &row) {
              return moment(text(row, "created_at")) >= moment(u"2026-01-31T23:00:00Z"_s)
                  && moment(text(row, "created_at")) < moment(u"2026-02-28T23:00:00Z"_s);
          } },
        { "date_of_birth_gte=1990-01-01",
          [](const QJsonValue &row) { return text(row, "date_of_birth") >= "1990-01-01"_L1; } },
        { "date_of_birth_lte=1990-01-01",
          [](const QJsonValue &row) {
              return row[u"date_of_birth"_s].isString() && text(row, "date_of_birth") <= "1990-01-01"_L1;
          } },
        { "latest_registration_starts_at_gte=2026-03-25T00:00:00Z",
          [](const QJsonValue &row) {
              return moment(row[u"latest_registration"_s][u"starts_at"_s].toString())
                  >= moment(u"2026-03-25T00:00:00Z"_s);
          } },
        { "latest_registration_starts_at_lte=2026-01-01T00:00:00Z",
          [](const QJsonValue &row) {
              const QString startsAt = row[u"latest_registration"_s][u"starts_at"_s].toString();
              return !startsAt.isEmpty() && moment(startsAt) <= moment(u"2026-01-01T00:00:00Z"_s);
          } },
    };
}

QStringList contractEnum(const QString &schema)
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/contracts/teamup.openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument contract = QJsonDocument::fromJson(file.readAll());
    return contract[u"components"_s][u"schemas"_s][schema][u"enum"_s].toVariant().toStringList();
}

/// Whether a may stand before b, as far as this can be told without the server's own collation.
bool inOrder(const QJsonValue &a, const QJsonValue &b, bool descending)
{
    const auto missing = [](const QJsonValue &value) { return value.isNull() || value.isUndefined(); };
    if (missing(a) || missing(b))
        return missing(b);
    const QJsonValue &low = descending ? b : a;
    const QJsonValue &high = descending ? a : b;
    if (low.isDouble())
        return low.toDouble() <= high.toDouble();
    if (low.isBool())
        return low.toBool() <= high.toBool();
    const auto plain = [](const QString &text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    };
    if (!plain(low.toString()) || !plain(high.toString()))
        return true;
    return low.toString().compare(high.toString(), Qt::CaseInsensitive) <= 0;
}

} // namespace

class TestSandbox : public TestCase {
    Q_OBJECT

    std::unique_ptr<SandboxClient> m_client;
    QJsonArray m_all; ///< every customer with every column, deleted ones too

    QJsonArray everything(SandboxClient &client, const QString &query)
    {
        QJsonArray rows;
        for (int page = 1;; ++page) {
            const Answer answer = client.get(Data + u"?page_size=100&page=%1&"_s.arg(page) + query);
            const QJsonArray found = answer.rows();
            for (const QJsonValue row : found)
                rows.append(row);
            if (found.isEmpty() || rows.size() >= answer.total())
                return rows;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_client = std::make_unique<SandboxClient>(options(600));
        QCOMPARE(m_client->error(), QString());
        const QString columns = contractEnum(u"CustomerColumn"_s).join(u',');
        m_all = everything(*m_client, u"include_deleted=true&columns="_s + columns);
        QCOMPARE(m_all.size(), 600);
    }

    void cleanupTestCase() { m_client.reset(); }

    void givesTheSameCustomersForTheSameSeed()
    {
        SandboxClient again(options(600));
        const QString columns = contractEnum(u"CustomerColumn"_s).join(u',');
        QCOMPARE(everything(again, u"include_deleted=true&columns="_s + columns), m_all);
        Options other = options(600);
        other.seed = 2;
        SandboxClient different(other);
        QVERIFY(everything(different, u"include_deleted=true&columns="_s + columns) != m_all);
    }

    void hasBelievableCustomers()
    {
        int deleted = 0, leads = 0, families = 0, birthdays = 0, future = 0;
        for (const QJsonValue row : std::as_const(m_all)) {
            deleted += row[u"deleted_at"_s].isString();
            leads += flag(row, "is_lead");
            families += !row[u"family"_s][u"managers"_s].toArray().isEmpty();
            birthdays += row[u"days_until_birthday"_s].toInt(-1) == 0;
            future +=
                moment(row[u"latest_registration"_s][u"starts_at"_s].toString()) > moment(u"2026-04-01T00:00:00Z"_s);
            QVERIFY(moment(text(row, "created_at")) <= moment(u"2026-03-31T01:00:00Z"_s));
            QVERIFY(text(row, "email").isEmpty() || text(row, "email").endsWith(".test"_L1));
            QVERIFY2(!text(row, "full_name").isEmpty(), qPrintable(text(row, "full_name")));
        }
        QVERIFY(deleted > 3 && leads > 10 && families > 10 && birthdays > 0 && future > 10);
        QCOMPARE(m_client->get(u"/providers"_s).json()[u"results"_s][0][u"name"_s].toString(), u"Sample studio"_s);
    }

    void filtersExactly_data()
    {
        QTest::addColumn<int>("index");
        const QList<Filter> all = filters();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).query) << i;
    }
    void filtersExactly()
    {
        QFETCH(int, index);
        const Filter filter = filters().at(index);
        QSet<int> expected, expectedDeleted;
        for (const QJsonValue row : std::as_const(m_all)) {
            if (!filter.keeps(row))
                continue;
            (row[u"deleted_at"_s].isNull() ? expected : expectedDeleted).insert(row[u"id"_s].toInt());
        }
        const QString query = QString::fromLatin1(filter.query);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(idsOf(everything(*m_client, query)), expected);
        const QString withDeleted = query + u"&include_deleted=true"_s;
        QCOMPARE(idsOf(everything(*m_client, withDeleted)), expected + expectedDeleted);
        // The grouped report and the export filter in the same way.
        const Answer count = m_client->get(Grouped + u"?columns=count&"_s + query);
        QCOMPARE(count.rows().at(0)[u"count"_s].toInt(), expected.size());
    }

    void leavesOutDeletedOnes()
    {
        const QJsonArray rows = everything(*m_client, u"columns=deleted_at"_s);
        QVERIFY(rows.size() < m_all.size());
        for (const QJsonValue row : rows)
            QVERIFY(row[u"deleted_at"_s].isNull());
    }

    void knowsEveryColumn_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = contractEnum(u"CustomerColumn"_s);
        QCOMPARE(names.size(), 68);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void knowsEveryColumn()
    {
        QFETCH(QString, name);
        const Answer answer = m_client->get(Data + u"?limit=1&columns="_s + name);
        const QJsonArray headers = answer.json()[u"column_headers"_s].toArray();
        QCOMPARE(answer.status, 200);
        QCOMPARE(headers.at(0)[u"key"_s].toString(), u"id"_s);
        QVERIFY(headers.at(0)[u"required"_s].toBool() && headers.at(0)[u"holds_customer_id"_s].toBool());
        QVERIFY(name == "id"_L1 || headers.size() >= 2);
        for (const QJsonValue header : headers) { // every header leads to a value
            const QString key = header[u"key"_s].toString();
            QVERIFY2(answer.rows().at(0).toObject().contains(key.section(u'.', 0, 0)), qPrintable(key));
            QVERIFY(!header.toObject().contains(u"sorted"_s));
        }
    }

    void answersGroupsAsLeaves()
    {
        const auto keys = [this](const QString &columns) {
            QStringList keys;
            const Answer answer = m_client->get(Data + u"?limit=1&columns="_s + columns);
            for (const QJsonValue header : answer.json()[u"column_headers"_s].toArray())
                keys.append(header[u"key"_s].toString());
            return keys.join(u' ');
        };
        QCOMPARE(keys(u"family"_s), u"id family.id family.name family.role family.managers"_s);
        QCOMPARE(keys(u"family_name,family.name,id"_s), u"family.name id"_s);
        QCOMPARE(keys(u"referrering_member_name&columns=lead_source"_s),
                 u"id referring_member.name lead_source.name"_s);
        QCOMPARE(keys(u"id&extra_customer_fields=7002,7001"_s),
                 u"id extra_customer_fields.7002 extra_customer_fields.7001"_s);
        QCOMPARE(m_client->get(Data + u"?columns=referring_member_name"_s).wrongFields(), QStringList { u"columns"_s });
    }

    void sortsByEverySortableColumn_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("sortable");
        const QString columns = contractEnum(u"CustomerColumn"_s).join(u',');
        const Answer answer = m_client->get(Data + u"?limit=1&columns="_s + columns);
        for (const QJsonValue header : answer.json()[u"column_headers"_s].toArray()) {
            const QString key = header[u"key"_s].toString();
            QTest::newRow(qPrintable(key)) << key << header[u"sortable"_s].toBool();
        }
    }
    void sortsByEverySortableColumn()
    {
        QFETCH(QString, key);
        QFETCH(bool, sortable);
        if (!sortable) {
            QCOMPARE(m_client->get(Data + u"?sort="_s + key).wrongFields(), QStringList { u"sort"_s });
            return;
        }
        for (const QString &sign : { QString(), u"-"_s }) {
            const QJsonArray rows =
                everything(*m_client, u"columns=%1&include_deleted=true&sort=%2%1"_s.arg(key, sign));
            QCOMPARE(idsOf(rows).size(), m_all.size()); // no row twice, none left out
            for (qsizetype i = 1; i < rows.size(); ++i)
                QVERIFY(inOrder(valueAt(rows.at(i - 1), key), valueAt(rows.at(i), key), !sign.isEmpty()));
        }
    }

    void sortsNamesAsPeopleRead()
    {
        QStringList names;
        for (const QJsonValue row : everything(*m_client, u"columns=last_name&sort=last_name"_s))
            names.append(row[u"last_name"_s].toString());
        QVERIFY(names.indexOf(u"Ødegård"_s) < 0 || names.indexOf(u"Ødegård"_s) < names.lastIndexOf(u"Patel"_s));
        QVERIFY(names.indexOf(u"Çelik"_s) < 0 || names.indexOf(u"Çelik"_s) < names.indexOf(u"Walker"_s));
    }

    void saysHowItIsSorted()
    {
        const Answer answer = m_client->get(Data + u"?columns=id,email,venue_name&sort=venue_name,-id"_s);
        const QJsonArray headers = answer.json()[u"column_headers"_s].toArray();
        QCOMPARE(headers.at(0)[u"sorted"_s], (QJsonObject { { u"order"_s, u"desc"_s }, { u"priority"_s, 1 } }));
        QVERIFY(headers.at(1)[u"sorted"_s].isUndefined());
        QCOMPARE(headers.at(2)[u"sorted"_s], (QJsonObject { { u"order"_s, u"asc"_s }, { u"priority"_s, 0 } }));
    }

    void pages()
    {
        QCOMPARE(m_client->get(Data).rows().size(), 50);
        QCOMPARE(m_client->get(Data + u"?page_size=0"_s).rows().size(), 0);
        QVERIFY(m_client->get(Data + u"?page_size=0"_s).total() > 500);
        QCOMPARE(m_client->get(Data + u"?limit=7&offset=20&sort=id"_s).rows(), [this] {
            QJsonArray rows;
            const QJsonArray first = m_client->get(Data + u"?limit=27&sort=id"_s).rows();
            for (qsizetype i = 20; i < 27; ++i)
                rows.append(first.at(i));
            return rows;
        }());
        // page and page_size win
        QCOMPARE(m_client->get(Data + u"?limit=7&offset=5&page=2&page_size=3&sort=id"_s).rows(),
                 m_client->get(Data + u"?limit=3&offset=3&sort=id"_s).rows());
        QCOMPARE(m_client->get(Data + u"?page=1000"_s).rows().size(), 0);
    }

    void countsGroups()
    {
        QMap<QString, int> expected;
        for (const QJsonValue row : std::as_const(m_all)) {
            if (row[u"deleted_at"_s].isNull())
                ++expected[text(row, "gender") + u'/' + QString::number(row[u"age"_s].toInt(-1))];
        }
        QMap<QString, int> found;
        int previous = std::numeric_limits<int>::max();
        const Answer first = m_client->get(Grouped + u"?columns=gender,age,count&sort=-count&limit=100"_s);
        for (int offset = 0; offset < first.total(); offset += 100) {
            const QString query = u"?columns=gender,age,count&sort=-count&limit=100&offset=%1"_s.arg(offset);
            for (const QJsonValue row : m_client->get(Grouped + query).rows()) {
                const int count = row[u"count"_s].toInt();
                QVERIFY(count <= previous);
                previous = count;
                found[text(row, "gender") + u'/' + QString::number(row[u"age"_s].toInt(-1))] = count;
            }
        }
        QCOMPARE(found, expected);
    }

    void computesDatesInItsZone()
    {
        const QTimeZone zone("Europe/Copenhagen");
        QMap<int, int> expected, found;
        for (const QJsonValue row : std::as_const(m_all)) {
            if (row[u"deleted_at"_s].isNull())
                ++expected[moment(text(row, "created_at")).toTimeZone(zone).time().hour()];
        }
        for (const QJsonValue row : m_client->get(Grouped + u"?columns=created_hour,count&limit=100"_s).rows())
            found[row[u"created_hour"_s].toInt()] = row[u"count"_s].toInt();
        QCOMPARE(found, expected);
    }

    void countsBirthdays()
    {
        const QDate leap(2004, 2, 29);
        QCOMPARE(ageOn(QDate(2026, 2, 28), leap), 21);
        QCOMPARE(ageOn(QDate(2026, 3, 1), leap), 22);
        QCOMPARE(ageOn(QDate(2028, 2, 29), leap), 24);
        QCOMPARE(daysUntilBirthday(QDate(2026, 2, 28), leap), 1);
        QCOMPARE(daysUntilBirthday(QDate(2028, 2, 28), leap), 1);
        QCOMPARE(daysUntilBirthday(QDate(2026, 3, 2), leap), 364);
        QCOMPARE(daysUntilBirthday(QDate(2026, 5, 5), QDate(1990, 5, 5)), 0);
        QCOMPARE(ageOn(QDate(2026, 5, 4), QDate(1990, 5, 5)), 35);
    }

    void readsTimeframes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("today") << u"today"_s << Today << Today;
        QTest::newRow("yesterday") << u"yesterday"_s << QDate(2026, 3, 30) << QDate(2026, 3, 30);
        QTest::newRow("week") << u"this_week"_s << QDate(2026, 3, 30) << QDate(2026, 4, 5);
        QTest::newRow("month") << u"last_month"_s << QDate(2026, 2, 1) << QDate(2026, 2, 28);
        QTest::newRow("quarter") << u"next_quarter"_s << QDate(2026, 4, 1) << QDate(2026, 6, 30);
        QTest::newRow("year") << u"last_year"_s << QDate(2025, 1, 1) << QDate(2025, 12, 31);
        QTest::newRow("days") << u"last_7_days"_s << QDate(2026, 3, 25) << Today;
        QTest::newRow("weeks") << u"last_2_weeks"_s << QDate(2026, 3, 18) << Today;
        QTest::newRow("months") << u"last_1_months"_s << QDate(2026, 3, 1) << Today;
        QTest::newRow("span") << u"2026-01-05..2026-01-06"_s << QDate(2026, 1, 5) << QDate(2026, 1, 6);
    }
    void readsTimeframes()
    {
        QFETCH(QString, text);
        const auto period = parseTimeframe(text, Today);
        QVERIFY(period);
        QTEST(period->first, "first");
        QTEST(period->second, "last");
    }

    void daysBeginByTheStudiosClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDateTime>("first");
        const auto row = [](const char *zone, const QDate &day, const QString &first) {
            QTest::newRow(zone) << QByteArray(zone) << day << moment(first);
        };
        row("UTC", QDate(2026, 3, 29), u"2026-03-29T00:00:00Z"_s);
        row("Pacific/Auckland", QDate(2026, 9, 28), u"2026-09-27T11:00:00Z"_s);
        row("America/Havana", QDate(2026, 11, 1), u"2026-11-01T04:00:00Z"_s); // midnight comes twice
        row("Africa/Cairo", QDate(2026, 4, 24), u"2026-04-23T22:00:00Z"_s);   // and here not at all
    }
    void daysBeginByTheStudiosClock()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QTEST(firstSecond(day, QTimeZone(zone)), "first");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("field");
        const auto row = [](const char *query, const char *field) {
            QTest::newRow(query) << QString::fromLatin1(field);
        };
        row("page_size=101", "page_size");
        row("page_size=-1", "page_size");
        row("limit=101", "limit");
        row("limit=many", "limit");
        row("offset=-1", "offset");
        row("page=0", "page");
        row("page=1&page=2", "page");
        row("is_any=nobody", "is_any");
        row("is_new=maybe", "is_new");
        row("is_new=1", "is_new");
        row("ids=1,two", "ids");
        row("id_gt=1.5", "id_gt");
        row("created_at_gte=2026-01-01", "created_at_gte");
        row("created_at_gte=2026-01-01T00:00:00+02:00", "created_at_gte"); // the plus sign means a blank
        row("created_at_lte=2026-02-30T00:00:00Z", "created_at_lte");
        row("date_of_birth_gte=31.12.1999", "date_of_birth_gte");
        row("created_at_timeframe=soon", "created_at_timeframe");
        row("extra_customer_fields=12", "extra_customer_fields");
        row("columns=id,shoe_size", "columns");
        row("sort=shoe_size", "sort");
        row("sort=family", "sort");
        row("format=xml", "format");
        row("isactive=true", "isactive");
    }
    void refuses()
    {
        QFETCH(QString, field);
        const Answer answer = m_client->get(Data + u'?' + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"code"_s].toString(), u"parameter_invalid"_s);
        QCOMPARE(answer.json()[u"type"_s].toString(), u"invalid_request_error"_s);
        QCOMPARE(answer.wrongFields(), QStringList { field });
    }

    void ignoresEmptyParameters()
    {
        QCOMPARE(m_client->get(Data + u"?is_active=&ids=&columns=&created_at_gte=&limit=5"_s).rows().size(), 5);
    }

    void checksCredentials()
    {
        const QString address = m_client->baseUrl() + u"/venues"_s;
        const QByteArray secret = m_client->server().access().secret.toUtf8();
        QCOMPARE(m_client->fetch(address, { { "Authorization", "Token " + secret } }).status, 200);
        QCOMPARE(m_client->fetch(address).status, 401);
        QCOMPARE(m_client->fetch(address, { { "Authorization", "Bearer nix" } }).status, 401);
        const Answer jwt = m_client->fetch(address, { { "Authorization", "JWT " + secret } });
        QCOMPARE(jwt.status, 401);
        QCOMPARE(jwt.json()[u"code"_s].toString(), u"authentication_failed"_s);
        const auto with = [&](const QByteArray &name, const QByteArray &value) {
            return m_client->fetch(address, { { "Authorization", m_client->bearer() }, { name, value } }).status;
        };
        QCOMPARE(with("TeamUp-Provider-ID", "123"), 200);
        QCOMPARE(with("TeamUp-Provider-ID", "124"), 403);
        QCOMPARE(with("TeamUp-Provider-ID", "x"), 400);
        QCOMPARE(with("TeamUp-Request-Mode", "customer"), 403);
    }

    void toleratesSlashes()
    {
        QCOMPARE(m_client->get(u"//reports/customers/data/"_s).status, 200);
        QCOMPARE(m_client->get(u"/reports/nothing/data"_s).status, 404);
        QCOMPARE(m_client->get(u"/jobs/1"_s).status, 404);
        QCOMPARE(m_client->post(Data, "application/json", "{}").status, 405);
    }

    void findsPeople()
    {
        const auto found = [this](const QString &query) {
            const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(query));
            return m_client->get(u"/customers?query="_s + encoded).json()[u"count"_s].toInt();
        };
        for (const QJsonValue row : std::as_const(m_all)) {
            if (row[u"deleted_at"_s].isString())
                continue;
            QVERIFY2(found(text(row, "full_name").toUpper()) > 0, qPrintable(text(row, "full_name")));
            if (row[u"id"_s].toInt() > 1080)
                break;
        }
        QCOMPARE(found(u"nobody.is.called.so"_s), 0);
        QCOMPARE(found(u"%"_s), 0);
        QVERIFY(found(u"@mail.TEST"_s) > 10);
    }

    void listsWhatPickersNeed()
    {
        const QJsonObject first = m_client->get(u"/memberships?page_size=4"_s).json();
        QCOMPARE(first[u"count"_s].toInt(), 10);
        QVERIFY(first[u"previous"_s].isNull());
        const QJsonObject second =
            QJsonDocument::fromJson(
                m_client->fetch(first[u"next"_s].toString(), { { "Authorization", m_client->bearer() } }).body)
                .object();
        QCOMPARE(second[u"results"_s].toArray().size(), 4);
        QVERIFY(second[u"previous"_s].isString());
        QCOMPARE(m_client->get(u"/memberships?name_contains=CLASS"_s).json()[u"count"_s].toInt(), 2);
        QCOMPARE(m_client->get(u"/venues"_s).json()[u"count"_s].toInt(), 4);
        QVERIFY(m_client->get(u"/customer_fields"_s).json()[u"count"_s].toInt() >= 5);
        QCOMPARE(m_client->get(u"/venues?page=2"_s).status, 404);
        QCOMPARE(m_client->get(u"/venues?nix=2"_s).wrongFields(), QStringList { u"nix"_s });
    }

    void exportsFromEveryKindOfBody()
    {
        const QString json = m_client->exported(
            Export, "application/json",
            R"({"columns":["id","full_name"],"format":"csv","is_active":true,"ids":[1001,1002,1003,1004],"sort":["-id"]})");
        const QByteArray file = m_client->fetch(json).body;
        QVERIFY(file.startsWith("Customer ID,Name\r\n"));
        const QString form =
            m_client->exported(Export, "application/x-www-form-urlencoded",
                               "columns=id%2Cfull_name&format=csv&is_active=true&ids=1001,1002&ids=1003,1004&sort=-id");
        QCOMPARE(m_client->fetch(form).body, file);
        QByteArray body;
        for (const auto &[name, value] :
             std::initializer_list<std::pair<QByteArray, QByteArray>> { { "columns", "id" },
                                                                        { "columns", "full_name" },
                                                                        { "is_active", "true" },
                                                                        { "ids", "1001,1002,1003,1004" },
                                                                        { "sort", "-id" } })
            body += "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        const QString multipart = m_client->exported(Export, "multipart/form-data; boundary=xyz", body + "--xyz--\r\n");
        QCOMPARE(m_client->fetch(multipart).body, file);
    }

    void refusesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown") << QByteArray(R"({"nix":1})") << u"nix"_s;
        QTest::newRow("paging") << QByteArray(R"({"page":1})") << u"page"_s;
        QTest::newRow("text for list") << QByteArray(R"({"ids":"1"})") << u"ids"_s;
        QTest::newRow("text for boolean") << QByteArray(R"({"is_new":"true"})") << u"is_new"_s;
        QTest::newRow("enum") << QByteArray(R"({"is_any":["x"]})") << u"is_any"_s;
        QTest::newRow("broken") << QByteArray(R"({"is_any":[)") << u"non_field_errors"_s;
        QTest::newRow("list") << QByteArray("[]") << u"non_field_errors"_s;
    }
    void refusesBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const Answer answer = m_client->post(Export, "application/json", body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.wrongFields(), QStringList { field });
        QCOMPARE(m_client->post(u"/reports/customers.grouped/export"_s, "application/json", "{}").wrongFields(),
                 QStringList { u"columns"_s });
        QCOMPARE(m_client->post(Export, "text/plain", "x").status, 415);
    }

    void writesFilesByTheRules()
    {
        const QByteArray csv =
            m_client
                ->fetch(m_client->exported(
                    Export, "application/json",
                    R"({"columns":["id","full_name","account_credit_balance","active_customer_memberships"],"include_deleted":true})"))
                .body;
        QVERIFY(csv.startsWith("Customer ID,Name,Account credit balance,Active memberships\r\n"));
        QCOMPARE(csv.count("\r\n"), 601);
        QVERIFY(csv.contains("\"Anna, called \"\"Annie\"\" O'Neill, Jr.\""));
        QVERIFY(csv.contains(",=1+1,"));
        const Answer json = m_client->fetch(
            m_client->exported(Export, "application/json",
                               R"({"format":"json","sort":["id"],"include_deleted":true,"columns":["id","address"]})"));
        QCOMPARE(json.total(), 600);
        QCOMPARE(json.rows().size(), 600);
        QCOMPARE(json.rows().at(5)[u"address"_s], m_all.at(5)[u"address"_s]);
    }

    void servesFilesToStrangersOnly()
    {
        const QString address = m_client->exported(Export, "application/json", "{}");
        QVERIFY(!address.startsWith(m_client->baseUrl().chopped(7)));
        const Answer whole = m_client->fetch(address);
        QCOMPARE(whole.status, 200);
        QCOMPARE(m_client->fetch(address, { { "Authorization", m_client->bearer() } }).status, 400);
        const Answer part =
            m_client->fetch(address, { { "Range", "bytes=10-19" }, { "If-Range", whole.header("ETag") } });
        QCOMPARE(part.status, 206);
        QCOMPARE(part.body, whole.body.mid(10, 10));
        QCOMPARE(m_client->fetch(address, { { "Range", "bytes=10-19" }, { "If-Range", "\"old\"" } }).status, 200);
        QCOMPARE(m_client->fetch(address, { { "Range", "bytes=99999999-" } }).status, 416);
        QCOMPARE(m_client->fetch(address + u'x').status, 200); // the name is only for people
        QCOMPARE(m_client->fetch(QString(address).replace(u"/files/"_s, u"/files/0"_s)).status, 403);
    }

    void tellsVersionsOfFilesApart()
    {
        const QString address = m_client->exported(Export, "application/json", "{}");
        const Answer whole = m_client->fetch(address);
        const QByteArray etag = whole.header("ETag");
        const QByteArray modified = whole.header("Last-Modified");
        QVERIFY(etag.startsWith('"') && etag.endsWith('"'));
        QVERIFY(!modified.isEmpty() && !whole.header("Date").isEmpty());
        QCOMPARE(whole.header("Accept-Ranges"), QByteArray("bytes"));
        const auto rest = [&](const QByteArray &ifRange) {
            return m_client->fetch(address, { { "Range", "bytes=10-" }, { "If-Range", ifRange } });
        };
        QCOMPARE(rest(etag).body, whole.body.mid(10));
        QCOMPARE(rest(modified).status, 206);
        QCOMPARE(rest("W/" + etag).status, 200);
        QCOMPARE(rest("Sun, 01 Mar 2020 12:00:00 GMT").status, 200);
        const Answer none = m_client->fetch(address, { { "Range", "bytes=99999999-" } });
        QCOMPARE(none.status, 416);
        QCOMPARE(none.header("Content-Range"), "bytes */" + QByteArray::number(whole.body.size()));

        const auto fault = [this](const QString &name) { m_client->server().addFault(*parseFault(name)); };
        fault(u"norange"_s);
        QCOMPARE(rest(etag).status, 200);
        fault(u"wrongrange"_s);
        QCOMPARE(rest(etag).body, whole.body.mid(11));
        fault(u"replaced"_s);
        QCOMPARE(m_client->fetch(address).body, whole.body); // waits for a range
        const Answer replaced = rest(etag);
        QCOMPARE(replaced.status, 200);
        QCOMPARE(replaced.body.size(), whole.body.size());
        QVERIFY(replaced.body != whole.body);
        QVERIFY(replaced.header("ETag") != etag);
        QCOMPARE(rest(replaced.header("ETag")).body, replaced.body.mid(10));
        QCOMPARE(m_client->fetch(address).body, replaced.body);
    }

    void readsRanges()
    {
        QCOMPARE(parseRange("bytes=0-", 10), (ByteRange { 0, 10 }));
        QCOMPARE(parseRange("bytes=-3", 10), (ByteRange { 7, 3 }));
        QCOMPARE(parseRange("bytes=4-99", 10), (ByteRange { 4, 6 }));
        QVERIFY(!parseRange("bytes=10-", 10));
        QVERIFY(!parseRange("bytes=5-4", 10));
        QVERIFY(!parseRange("lines=1-2", 10));
    }

    void takesItsTimeForJobs()
    {
        Options slow = options(300);
        slow.jobMs = std::nullopt;
        SandboxClient client(slow);
        const Answer started = client.post(Export, "application/json", "{}");
        const QString path = u"/jobs/%1"_s.arg(started.json()[u"job"_s].toInt());
        const QJsonObject first = client.get(path).json();
        QVERIFY(first[u"result_url"_s].isNull());
        QVERIFY(first[u"complete_items"_s].toInt() < first[u"total_items"_s].toInt());
        const QJsonObject last = client.finishedJob(started).json();
        QCOMPARE(last[u"complete_items"_s].toInt(), last[u"total_items"_s].toInt());
    }

    void limitsTheRate()
    {
        Options limited = options(1);
        limited.rateLimit = 3;
        SandboxClient client(limited);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(client.get(u"/venues"_s).status, 200);
        const Answer refused = client.get(u"/venues"_s);
        QCOMPARE(refused.status, 429);
        const int wait = refused.header("Retry-After").toInt();
        QVERIFY(wait > 0 && wait <= 60);
    }

    void misbehavesOnDemand()
    {
        const auto fault = [this](const QString &name) { m_client->server().addFault(*parseFault(name)); };
        fault(u"throttle"_s);
        QCOMPARE(m_client->get(u"/venues"_s).status, 429);
        QCOMPARE(m_client->get(u"/venues"_s).status, 200);
        fault(u"html502"_s);
        const Answer html = m_client->get(Data);
        QCOMPARE(html.status, 502);
        QVERIFY(html.body.contains("<html>"));
        fault(u"badjson"_s);
        const Answer bad = m_client->get(Data);
        QCOMPARE(bad.status, 200);
        QVERIFY(QJsonDocument::fromJson(bad.body).isNull());
        QCOMPARE(m_client->get(Data).status, 200);
        fault(u"jobfail"_s);
        const Answer started = m_client->post(Export, "application/json", "{}");
        const QString job = u"/jobs/%1"_s.arg(started.json()[u"job"_s].toInt());
        QVERIFY(m_client->get(job).json()[u"result_url"_s].isNull());
        QVERIFY(m_client->get(job).json()[u"result_url"_s].isNull());
        QCOMPARE(m_client->get(job).status, 400);
    }

    void servesBadFilesOnDemand()
    {
        const auto fault = [this](const QString &name) { m_client->server().addFault(*parseFault(name)); };
        const Answer started = m_client->post(Export, "application/json", "{}");
        const QString address = m_client->finishedJob(started).json()[u"result_url"_s].toString();
        const QByteArray whole = m_client->fetch(address).body;
        fault(u"cut"_s);
        const Answer cut = m_client->fetch(address);
        QCOMPARE(cut.error, QNetworkReply::RemoteHostClosedError);
        fault(u"redirect"_s);
        const Answer redirect = m_client->fetch(address);
        QCOMPARE(redirect.status, 302);
        const QString third = QString::fromLatin1(redirect.header("Location"));
        QVERIFY(QUrl(third).port() != QUrl(address).port() && QUrl(third).port() != QUrl(m_client->baseUrl()).port());
        QCOMPARE(m_client->fetch(third).body, whole);
        QCOMPARE(m_client->fetch(third, { { "Authorization", m_client->bearer() } }).status, 400);
        fault(u"slowfile"_s);
        QCOMPARE(m_client->fetch(address).body, whole);
        fault(u"expired"_s);
        QCOMPARE(m_client->fetch(address).status, 403);
        QCOMPARE(m_client->fetch(address).status, 403);
        const QString fresh = m_client->finishedJob(started).json()[u"result_url"_s].toString();
        QVERIFY(fresh != address);
        QCOMPARE(m_client->fetch(fresh).body, whole);
    }

    void repeatsAFaultThatIsAlways()
    {
        Options broken = options(1);
        broken.faults = { *parseFault(u"html502:always"_s) };
        SandboxClient client(broken);
        QCOMPARE(client.get(Data).status, 502);
        QCOMPARE(client.get(Data).status, 502);
    }

    void survivesClientsThatLeave()
    {
        Options slow = options(1);
        slow.latencyMs = 30;
        SandboxClient client(slow);
        {
            QNetworkAccessManager network;
            QNetworkRequest request { QUrl(client.baseUrl() + u"/venues"_s) };
            QNetworkReply *reply = network.get(request);
            QTRY_VERIFY(!client.server().log().all().isEmpty());
            reply->abort();
        }
        QCOMPARE(client.get(u"/venues"_s).status, 200);
    }

    void readsItsCommandLine()
    {
        const auto parse = [](const QStringList &arguments) {
            return parseCommandLine(QStringList(u"sandbox"_s) + arguments);
        };
        const CommandLine good =
            parse({ u"--customers"_s, u"7"_s, u"--zone"_s, u"Asia/Tokyo"_s, u"--today"_s, u"2026-01-02"_s, u"--fault"_s,
                    u"cut"_s, u"--fault"_s, u"throttle:always"_s, u"--json"_s });
        QVERIFY(good.options);
        QCOMPARE(good.options->customers, 7);
        QCOMPARE(good.options->today, QDate(2026, 1, 2));
        QCOMPARE(good.options->faults, (QList<FaultSetting> { { Fault::Cut, false }, { Fault::Throttle, true } }));
        for (const QStringList &bad : { QStringList { u"--nix"_s },
                                        { u"--fault"_s, u"nix"_s },
                                        { u"--port"_s, u"70000"_s },
                                        { u"--zone"_s, u"Nowhere"_s },
                                        { u"--today"_s, u"soon"_s },
                                        { u"extra"_s } })
            QCOMPARE(parse(bad).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
