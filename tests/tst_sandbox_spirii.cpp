// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxclient.h"
#include "support/testcase.h"

#include <QSet>
#include <functional>

using namespace Qt::StringLiterals;
using namespace rollbook::sandbox;

namespace {

Options options(int customers)
{
    Options options;
    options.customers = customers;
    options.today = QDate(2026, 3, 31);
    options.rateLimit = 0;
    options.jobMs = 0;
    return options;
}

qint64 idOf(const QJsonValue &row)
{
    return row[u"id"_s].toInteger();
}

QList<qint64> idsOf(const QJsonArray &rows)
{
    QList<qint64> ids;
    for (const QJsonValue row : rows)
        ids.append(idOf(row));
    return ids;
}

QDateTime moment(const QJsonValue &row, const char *key)
{
    return QDateTime::fromString(row[QLatin1String(key)].toString(), Qt::ISODate);
}

using Keeps = std::function<bool(const QJsonValue &)>;

} // namespace

class TestSandboxSpirii : public TestCase {
    Q_OBJECT

    Answer get(const QString &query)
    {
        const ServiceAccess access = m_client->server().access().spirii;
        return m_client->fetch(access.baseUrl + u"/v2/customers"_s + (query.isEmpty() ? QString() : u"?"_s + query),
                               { { "Authorization", "Bearer " + access.secret.toUtf8() } });
    }

    QJsonArray rows(const QString &query) { return get(query).json()[u"data"_s].toArray(); }

    QString wrongParameter(const QString &query)
    {
        const Answer answer = get(query);
        return answer.status == 400 ? answer.json()[u"error"_s][u"param"_s].toString() : QString::number(answer.status);
    }

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        m_client = std::make_unique<SandboxClient>(options(400));
        QCOMPARE(m_client->error(), QString());
        m_all = rows(u"limit=1000&sortBy=id&sortDirection=asc"_s);
        QCOMPARE(m_all.size(), 400);
    }
    void cleanupTestCase() { m_client.reset(); }

    void pagesFromTheNewestByDefault()
    {
        const QJsonObject first = get({}).json();
        QCOMPARE(first.keys(), (QStringList { u"count"_s, u"data"_s, u"limit"_s, u"offset"_s }));
        QCOMPARE(first[u"count"_s].toInt(), 400);
        QCOMPARE(first[u"limit"_s].toInt(), 50);
        QCOMPARE(first[u"data"_s].toArray().size(), 50);
        QCOMPARE(idOf(first[u"data"_s].toArray().first()), idOf(m_all.last()));
        const QJsonObject last = get(u"limit=60&offset=390&sortDirection=asc"_s).json();
        QCOMPARE(last[u"offset"_s].toInt(), 390);
        QCOMPARE(last[u"data"_s].toArray().size(), 10);
        QCOMPARE(last[u"data"_s].toArray().last(), QJsonValue(m_all.last()));
        QCOMPARE(rows(u"offset=400"_s).size(), 0);
    }

    void isTheSameForTheSameSeed()
    {
        SandboxClient twin(options(400));
        const ServiceAccess access = twin.server().access().spirii;
        const Answer answer = twin.fetch(access.baseUrl + u"/v2/customers?limit=1000&sortDirection=asc"_s,
                                         { { "Authorization", "Bearer " + access.secret.toUtf8() } });
        QCOMPARE(answer.json()[u"data"_s].toArray(), m_all);
    }

    void hasGapsInItsRows()
    {
        for (const char *key : { "externalId", "country", "contactDetails", "billingDetails", "updatedAt" }) {
            int missing = 0;
            int null = 0;
            for (const QJsonValue row : std::as_const(m_all)) {
                const QJsonValue value = row[QLatin1String(key)];
                missing += value.isUndefined() ? 1 : 0;
                null += value.isNull() ? 1 : 0;
            }
            QVERIFY2(missing > 0 && missing < 200, key);
            QVERIFY2(null > 0 && null < 200, key);
        }
        for (const QJsonValue row : std::as_const(m_all))
            QVERIFY(row[u"type"_s].isString());
    }

    void ownsInTrees()
    {
        QHash<qint64, QJsonValue> byId;
        for (const QJsonValue row : std::as_const(m_all))
            byId.insert(idOf(row), row);
        int deepest = 0;
        for (const QJsonValue row : std::as_const(m_all)) {
            int depth = 0;
            QJsonValue top = row;
            while (top[u"owner"_s].isObject()) {
                top = byId.value(idOf(top[u"owner"_s]));
                QVERIFY(++depth < 50);
            }
            QCOMPARE(top[u"type"_s].toString(), u"CPO"_s);
            QVERIFY(depth == 0 ? row[u"cpo"_s].isNull() : idOf(row[u"cpo"_s]) == idOf(top));
            deepest = std::max(deepest, depth);
        }
        QVERIFY(deepest >= 3);
    }

    void filters_data()
    {
        QTest::addColumn<Keeps>("keeps");
        const auto row = [](const char *query, const Keeps &keeps) { QTest::newRow(query) << keeps; };
        const auto type = [](const QJsonValue &customer) { return customer[u"type"_s].toString(); };
        row("types=CPO", [type](const QJsonValue &customer) { return type(customer) == "CPO"_L1; });
        const Keeps two = [type](const QJsonValue &customer) {
            return type(customer) == "Private"_L1 || type(customer) == "CPOSubsidiary"_L1;
        };
        row("types=Private&types=CPOSubsidiary", two);
        row("types=Private,CPOSubsidiary", two);
        row("types[]=Private&types%5B%5D=CPOSubsidiary", two);
        const Keeps three = [](const QJsonValue &customer) { return idOf(customer) > 3009 && idOf(customer) < 3013; };
        row("customerIds=3010&customerIds=3011&customerIds=3012&customerIds=9", three);
        row("customerIds[]=3010,3011,3012", three);
        const Keeps direct = [](const QJsonValue &customer) { return idOf(customer[u"owner"_s]) == 3002; };
        row("ownerId=3002", direct);
        row("parentId=3002", direct);
        row("cpoId=3002", [](const QJsonValue &customer) { return idOf(customer[u"cpo"_s]) == 3002; });
        row("createdAtFrom=2026-02-01T00:00:00.000Z", [](const QJsonValue &customer) {
            return moment(customer, "createdAt") >= QDateTime::fromString(u"2026-02-01T00:00:00Z"_s, Qt::ISODate);
        });
        row("createdAtTo=2025-01-01T00:00:00%2B01:00", [](const QJsonValue &customer) {
            return moment(customer, "createdAt") <= QDateTime::fromString(u"2024-12-31T23:00:00Z"_s, Qt::ISODate);
        });
        row("updatedAtFrom=2025-06-01T00:00:00Z&updatedAtTo=2025-12-31T00:00:00Z", [](const QJsonValue &customer) {
            const QDateTime updated = moment(customer, "updatedAt");
            return updated >= QDateTime::fromString(u"2025-06-01T00:00:00Z"_s, Qt::ISODate)
                && updated <= QDateTime::fromString(u"2025-12-31T00:00:00Z"_s, Qt::ISODate);
        });
    }
    void filters()
    {
        QFETCH(Keeps, keeps);
        QSet<qint64> expected;
        for (const QJsonValue row : std::as_const(m_all)) {
            if (keeps(row))
                expected.insert(idOf(row));
        }
        QVERIFY(!expected.isEmpty() && expected.size() < m_all.size());
        const Answer answer = get(QString::fromLatin1(QTest::currentDataTag()) + u"&limit=1000"_s);
        const QList<qint64> found = idsOf(answer.json()[u"data"_s].toArray());
        QCOMPARE(QSet<qint64>(found.begin(), found.end()), expected);
        QCOMPARE(answer.json()[u"count"_s].toInt(), expected.size());
    }

    void findsTheWholeSubtree()
    {
        QSet<qint64> below { 3002 };
        for (const QJsonValue row : std::as_const(m_all)) { // owners come first
            if (below.contains(idOf(row[u"owner"_s])))
                below.insert(idOf(row));
        }
        below.remove(3002);
        for (const QString &name : { u"ancestorId"_s, u"rootOwnerId"_s, u"allOwnerId"_s }) {
            const QList<qint64> found = idsOf(rows(name + u"=3002&limit=1000"_s));
            QCOMPARE(QSet<qint64>(found.begin(), found.end()), below);
        }
        QVERIFY(below.size() > rows(u"ownerId=3002&limit=1000"_s).size());
        QCOMPARE(rows(u"ancestorId=1"_s).size(), 0);
    }

    void searchesNamesAndIds()
    {
        const auto finds = [this](const QString &parameter, const QString &text, qint64 id) {
            return idsOf(rows(parameter + u"=%1&limit=1000"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(text)))))
                .contains(id);
        };
        int checked = 0;
        for (const QJsonValue row : std::as_const(m_all)) {
            if (!row[u"name"_s].isString() || !row[u"externalId"_s].isString() || ++checked > 25)
                continue;
            QVERIFY(finds(u"search"_s, row[u"name"_s].toString().toUpper(), idOf(row)));
            QVERIFY(finds(u"q"_s, row[u"externalId"_s].toString().toLower(), idOf(row)));
            QVERIFY(finds(u"searchQuery"_s, QString::number(idOf(row)), idOf(row)));
        }
        QCOMPARE(rows(u"search=nobody.is.called.so"_s).size(), 0);
        QCOMPARE(rows(u"search=%25"_s).size(), 0);
    }

    void findsExactMoments()
    {
        const QString created = m_all.at(77)[u"createdAt"_s].toString();
        QVERIFY(idsOf(rows(u"createdAt="_s + created)).contains(idOf(m_all.at(77))));
        const QDateTime later = moment(m_all.at(77), "createdAt").addMSecs(1);
        QVERIFY(rows(u"createdAt="_s + later.toString(Qt::ISODateWithMs)).isEmpty());
    }

    void sortsAsItIsDocumented_data()
    {
        QTest::addColumn<QString>("same");
        const auto row = [](const char *query, const char *same) { QTest::newRow(query) << QString::fromLatin1(same); };
        row("", "sortBy=id&sortDirection=desc");
        row("sortBy=name", "sortBy=name&sortDirection=desc");
        row("createdAtFrom=2020-01-01T00:00:00Z", "sortBy=createdAt&sortDirection=asc");
        row("createdAtTo=2030-01-01T00:00:00Z", "sortBy=createdAt&sortDirection=desc");
        row("updatedAtFrom=2020-01-01T00:00:00Z&createdAtTo=2030-01-01T00:00:00Z",
            "sortBy=updatedAt&sortDirection=asc&updatedAtFrom=2020-01-01T00:00:00Z");
        row("updatedAtTo=2030-01-01T00:00:00Z&createdAtFrom=2020-01-01T00:00:00Z",
            "sortBy=updatedAt&sortDirection=asc&updatedAtTo=2030-01-01T00:00:00Z");
    }
    void sortsAsItIsDocumented()
    {
        QFETCH(QString, same);
        const QList<qint64> found = idsOf(rows(QString::fromLatin1(QTest::currentDataTag()) + u"&limit=1000"_s));
        QVERIFY(found.size() > 300);
        QCOMPARE(found, idsOf(rows(same + u"&limit=1000"_s)));
    }

    void sortsByEveryKeyBothWays()
    {
        const auto value = [](const QJsonValue &row, const QString &key) {
            if (key == "ownerName"_L1)
                return row[u"owner"_s][u"name"_s];
            return key == "cpoName"_L1 ? row[u"cpo"_s][u"name"_s] : row[key];
        };
        for (const QString &key :
             { u"type"_s, u"createdAt"_s, u"updatedAt"_s, u"name"_s, u"ownerName"_s, u"cpoName"_s }) {
            for (const QString &direction : { u"asc"_s, u"desc"_s }) {
                const QJsonArray sorted = rows(u"limit=1000&sortBy=%1&sortDirection=%2"_s.arg(key, direction));
                QCOMPARE(sorted.size(), 400);
                bool sawNull = false;
                for (qsizetype i = 0; i + 1 < sorted.size(); ++i) {
                    sawNull = sawNull || !value(sorted.at(i), key).isString();
                    QVERIFY2(!sawNull || !value(sorted.at(i + 1), key).isString(), qPrintable(key));
                    if (key != "type"_L1 && !key.endsWith("At"_L1))
                        continue; // names are compared without their accents
                    const int order =
                        value(sorted.at(i), key).toString().compare(value(sorted.at(i + 1), key).toString());
                    if (value(sorted.at(i + 1), key).isString())
                        QVERIFY2(direction == "asc"_L1 ? order <= 0 : order >= 0, qPrintable(key));
                }
            }
        }
    }

    void refusesWhatItDoesNotKnow()
    {
        for (const char *bad : { "limit=0", "limit=1001", "limit=x", "offset=-1", "sortBy=country", "sortDirection=up",
                                 "types=Nobody", "customerIds=a", "ownerId=1.5", "createdAtFrom=2026-01-01",
                                 "updatedAt=soon", "misspelt=1", "updateAtFrom=2026-01-01T00:00:00Z", "Limit=5" })
            QCOMPARE(wrongParameter(QString::fromLatin1(bad)), QString::fromLatin1(bad).section(u'=', 0, 0));
        const QJsonObject error = get(u"limit=0"_s).json()[u"error"_s].toObject();
        QCOMPARE(error[u"type"_s].toString(), u"invalid_request"_s);
        QVERIFY(!error[u"message"_s].toString().isEmpty());
    }

    void wantsItsOwnKey()
    {
        const QString address = m_client->server().access().spirii.baseUrl + u"/v2/customers"_s;
        QCOMPARE(m_client->fetch(address).status, 401);
        QCOMPARE(m_client->fetch(address, { { "Authorization", m_client->bearer() } }).status, 401);
        QCOMPARE(m_client
                     ->fetch(m_client->server().access().spirii.baseUrl + u"/v2/nothing"_s,
                             { { "Authorization", "Bearer " + m_client->server().access().spirii.secret.toUtf8() } })
                     .status,
                 404);
    }

    void limitsItsRateApartFromTheOthers()
    {
        Options limited = options(3);
        limited.rateLimit = std::nullopt;
        SandboxClient client(limited);
        const ServiceAccess access = client.server().access().spirii;
        const SandboxClient::Headers headers { { "Authorization", "Bearer " + access.secret.toUtf8() } };
        for (int i = 0; i < 120; ++i)
            QCOMPARE(client.fetch(access.baseUrl + u"/v2/customers"_s, headers).status, 200);
        const Answer refused = client.fetch(access.baseUrl + u"/v2/customers"_s, headers);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() > 0);
        QCOMPARE(refused.header("X-RateLimit-Limit"), "120");
        QCOMPARE(client.get(u"/venues"_s).status, 200);
    }

    void misbehavesOnDemand()
    {
        const auto fault = [this](const QString &name) { m_client->server().addFault(*parseFault(name)); };
        fault(u"throttle"_s);
        QCOMPARE(get({}).status, 429);
        fault(u"html502"_s);
        const Answer html = get({});
        QCOMPARE(html.status, 502);
        QVERIFY(html.body.contains("<html>"));
        fault(u"badjson"_s);
        QVERIFY(get({}).json().isEmpty());
        QCOMPARE(get({}).status, 200);
    }

private:
    std::unique_ptr<SandboxClient> m_client;
    QJsonArray m_all;
};

QTEST_GUILESS_MAIN(TestSandboxSpirii)
#include "tst_sandbox_spirii.moc"
