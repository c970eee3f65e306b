// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxclient.h"
#include "support/testcase.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace rollbook::sandbox;

namespace {

const QDateTime Noon(QDate(2026, 3, 31), QTime(12, 0), Qt::UTC); ///< counts as now

Options options(int people = 500)
{
    Options options;
    options.customers = people;
    options.today = Noon.date();
    options.rateLimit = 0;
    options.jobMs = 0;
    return options;
}

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QString codeOf(const Answer &task)
{
    return task.json()[u"state"_s][u"code"_s].toString();
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

using Keeps = std::function<bool(const QJsonValue &)>;

} // namespace

class TestSandboxSpaaza : public TestCase {
    Q_OBJECT

    SandboxClient::Headers headers() const
    {
        return { { "Authorization", "Bearer " + m_access.secret.toUtf8() }, { "Content-Type", "application/json" } };
    }
    Answer get(const QString &path) { return m_client->fetch(m_access.baseUrl + path, headers()); }
    Answer post(const QString &path, const QByteArray &body)
    {
        return m_client->postTo(m_access.baseUrl + path, headers(), body);
    }
    Answer create(const QJsonObject &body)
    {
        return post(u"/tasks"_s, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    static QString pathOf(const Answer &task) { return u"/tasks/%1"_s.arg(task.json()[u"id"_s].toInteger()); }

    QJsonObject task(const QString &index = u"users"_s, const QString &format = u"json"_s) const
    {
        const QJsonObject target { { u"action"_s, u"export"_s },
                                   { u"export_index"_s, index },
                                   { u"export_format"_s, format } };
        return { { u"chain"_s, m_access.chain },
                 { u"desc"_s, u"Test"_s },
                 { u"target"_s, target },
                 { u"trigger"_s, QJsonObject { { u"once"_s, u"2026-01-01T00:00:00Z"_s } } } };
    }

    QJsonObject withRules(const QJsonArray &rules, const QString &join = u"all"_s,
                          const QString &index = u"users"_s) const
    {
        QJsonObject body = task(index);
        body.insert(u"trigger"_s,
                    QJsonObject { { u"once"_s, u"2026-01-01T00:00:00Z"_s },
                                  { u"segment"_s,
                                    QJsonObject { { u"entity"_s, u"people"_s },
                                                  { u"index"_s, index },
                                                  { u"join"_s, join },
                                                  { u"chain_id"_s, m_access.chain },
                                                  { u"rules"_s, rules } } } });
        return body;
    }

    /// Waits for the task and fetches its file.
    QByteArray fileOf(const Answer &created)
    {
        while (codeOf(get(pathOf(created))) == "INPROGRESS"_L1)
            QTest::qWait(10);
        const QString url = get(pathOf(created) + u"/download_url"_s).json()[u"url"_s].toString();
        return m_client->fetch(url).body;
    }

    QJsonArray rowsOf(const QJsonObject &body) { return QJsonDocument::fromJson(fileOf(create(body))).array(); }

    QString complaintAbout(const QJsonObject &body)
    {
        const Answer answer = create(body);
        const QString description = answer.json()[u"error"_s][u"description"_s].toString();
        return answer.status == 400 ? description : QString::number(answer.status);
    }

    void fault(const QString &name) { m_client->server().addFault(*parseFault(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        m_client = std::make_unique<SandboxClient>(options());
        QCOMPARE(m_client->error(), QString());
        m_access = m_client->server().access().spaaza;
        m_all = rowsOf(task());
        QCOMPARE(m_all.size(), 500);
    }
    void cleanupTestCase() { m_client.reset(); }

    void goesThroughItsStates()
    {
        Options slow = options();
        slow.jobMs = std::nullopt;
        SandboxClient client(slow);
        const SpaazaAccess access = client.server().access().spaaza;
        const SandboxClient::Headers own { { "Authorization", "Bearer " + access.secret.toUtf8() },
                                           { "Content-Type", "application/json" } };
        const Answer created =
            client.postTo(access.baseUrl + u"/tasks"_s, own, QJsonDocument(task()).toJson(QJsonDocument::Compact));
        QCOMPARE(created.status, 200);
        QCOMPARE(codeOf(created), u"READY"_s);
        QVERIFY(created.json()[u"state"_s][u"last_run_date"_s].isNull());
        const QString address = access.baseUrl + pathOf(created);
        QCOMPARE(codeOf(client.fetch(address, own)), u"INPROGRESS"_s);
        QCOMPARE(client.fetch(address + u"/download_url"_s, own).status, 409);
        QTRY_COMPARE(codeOf(client.fetch(address, own)), u"DONE"_s);
        const QJsonObject done = client.fetch(address, own).json();
        QCOMPARE(done[u"trigger"_s].toObject(), task()[u"trigger"_s].toObject());
        QCOMPARE(done[u"target"_s].toObject(), task()[u"target"_s].toObject());
        QVERIFY(done[u"state"_s][u"last_run_date"_s].isString());
        QCOMPARE(done[u"logs"_s].toArray().size(), 2);
        QCOMPARE(client.fetch(address + u"?log_limit=1&offset=1"_s, own).json()[u"logs"_s].toArray().first(),
                 QJsonValue(done[u"logs"_s].toArray().last()));
    }

    void waitsForItsTime()
    {
        QJsonObject later = task();
        const QString once = QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate);
        later.insert(u"trigger"_s, QJsonObject { { u"once"_s, once } });
        const Answer created = create(later);
        QCOMPARE(codeOf(get(pathOf(created))), u"READY"_s);
        QCOMPARE(get(pathOf(created) + u"/download_url"_s).status, 409);
        const Answer executed = post(pathOf(created) + u"/execute"_s, {});
        QCOMPARE(executed.status, 200);
        QCOMPARE(executed.json()[u"code"_s].toString(), u"DONE"_s);
        QCOMPARE(codeOf(get(pathOf(created))), u"DONE"_s);

        const QString soon = QDateTime::currentDateTimeUtc().addSecs(1).toString(Qt::ISODateWithMs);
        later.insert(u"trigger"_s, QJsonObject { { u"once"_s, soon } });
        const QString path = pathOf(create(later));
        QCOMPARE(codeOf(get(path)), u"READY"_s);
        QTRY_COMPARE_WITH_TIMEOUT(codeOf(get(path)), u"DONE"_s, 20'000);
    }

    void failsWithALog()
    {
        fault(u"jobfail"_s);
        const Answer created = create(task());
        QCOMPARE(codeOf(get(pathOf(created))), u"INPROGRESS"_s);
        QCOMPARE(codeOf(get(pathOf(created))), u"INPROGRESS"_s);
        const QJsonObject failed = get(pathOf(created)).json();
        QCOMPARE(failed[u"state"_s][u"code"_s].toString(), u"ERROR"_s);
        const QJsonValue last = failed[u"logs"_s].toArray().last();
        QCOMPARE(last[u"level"_s].toString(), u"error"_s);
        QVERIFY(!last[u"message"_s].toString().isEmpty());
        QCOMPARE(get(pathOf(created) + u"/download_url"_s).status, 409);
        fault(u"jobfail"_s);
        QCOMPARE(post(pathOf(create(task())) + u"/execute"_s, {}).json()[u"code"_s].toString(), u"ERROR"_s);
    }

    void exportsEveryIndex()
    {
        const QHash<QString, QString> stems {
            { u"users"_s, u"User"_s },       { u"transactions"_s, u"Transaction"_s },
            { u"vouchers"_s, u"Voucher"_s }, { u"wallet-ledger"_s, u"Wallet"_s },
            { u"products"_s, u"Product"_s }, { u"product-variants"_s, u"Product_Variant"_s },
        };
        for (auto it = stems.begin(); it != stems.end(); ++it) {
            const Answer created = create(task(it.key(), u"csv"_s));
            const QByteArray csv = fileOf(created);
            const QString url = get(pathOf(created) + u"/download_url"_s).json()[u"url"_s].toString();
            QVERIFY2(url.contains(u"/%1_Export-%2.csv?"_s.arg(it.value()).arg(created.json()[u"id"_s].toInteger())),
                     qPrintable(url));
            QVERIFY(csv.startsWith("id,"));
            const QJsonArray rows = rowsOf(task(it.key()));
            QVERIFY2(rows.size() >= 60, qPrintable(it.key()));
            QCOMPARE(csv.count("\r\n"), rows.size() + 1);
            QCOMPARE(csv.left(csv.indexOf('\r')).split(',').size(), rows.first().toObject().size());
        }
        QVERIFY(fileOf(create(task(u"users"_s, u"csv"_s))).contains("\"\"Jr.\"\""));
    }

    void keepsWhoTheRulesChoose_data()
    {
        QTest::addColumn<Keeps>("keeps");
        const auto row = [](const char *rule, const Keeps &keeps) { QTest::newRow(rule) << keeps; };
        const auto text = [](const char *key) {
            return [key](const QJsonValue &user) { return user[QLatin1String(key)].toString(); };
        };
        row(R"({"field_name":"country","field_type":"keyword","operator":"is","value":"NL"})",
            [=](const QJsonValue &user) { return text("country")(user) == "NL"_L1; });
        row(R"({"field_name":"country","field_type":"keyword","operator":"is","value":["GB","DE"]})",
            [=](const QJsonValue &user) {
                return text("country")(user) == "GB"_L1 || text("country")(user) == "DE"_L1;
            });
        row(R"({"field_name":"country","field_type":"keyword","operator":"is_not","value":"NL"})",
            [=](const QJsonValue &user) { return text("country")(user) != "NL"_L1; });
        row(R"({"field_name":"first_name","field_type":"text","operator":"contains","value":"LI"})",
            [=](const QJsonValue &user) { return text("first_name")(user).contains("li"_L1, Qt::CaseInsensitive); });
        row(R"({"field_name":"username","field_type":"text","operator":"does_not_contain","value":"a"})",
            [=](const QJsonValue &user) { return !text("username")(user).contains(u'a'); });
        row(R"({"field_name":"phone_number","field_type":"keyword","operator":"is_empty"})",
            [](const QJsonValue &user) { return user[u"phone_number"_s].isNull(); });
        row(R"({"field_name":"birthday","field_type":"date","operator":"is_not_empty"})",
            [](const QJsonValue &user) { return user[u"birthday"_s].isString(); });
        row(R"({"field_name":"birthday","field_type":"date","operator":"is_before_date","end_date":"1980-01-01T00:00:00Z"})",
            [=](const QJsonValue &user) {
                return user[u"birthday"_s].isString() && text("birthday")(user) < "1980"_L1;
            });
        row(R"({"field_name":"created_date","field_type":"date","operator":"is_after_date","start_date":"2026-03-01T01:00:00+01:00"})",
            [](const QJsonValue &user) { return moment(user[u"created_date"_s]) > moment(u"2026-03-01T00:00:00Z"_s); });
        row(R"({"field_name":"created_date","field_type":"date","operator":"is_between_date","start_date":"2024-01-01T00:00:00Z","end_date":"2025-01-01T00:00:00Z"})",
            [](const QJsonValue &user) { return moment(user[u"created_date"_s]).date().year() == 2024; });
        row(R"({"field_name":"created_date","field_type":"date","operator":"relative_less_than","time_factor":"day","time_amount":1})",
            [](const QJsonValue &user) { return moment(user[u"created_date"_s]) > Noon.addDays(-1); });
        row(R"({"field_name":"created_date","field_type":"date","operator":"relative_more_than","time_factor":"month","time_amount":6})",
            [](const QJsonValue &user) { return moment(user[u"created_date"_s]) <= Noon.addMonths(-6); });
        row(R"({"field_name":"number_of_purchases","field_type":"number","operator":"is_between_number","min":3,"max":9})",
            [](const QJsonValue &user) {
                return user[u"number_of_purchases"_s].toInt() >= 3 && user[u"number_of_purchases"_s].toInt() <= 9;
            });
        row(R"({"field_name":"average_basket_value","field_type":"number","operator":"is_greater_than","value":99.5})",
            [](const QJsonValue &user) { return user[u"average_basket_value"_s].toDouble() > 99.5; });
        row(R"({"field_name":"programme_opted_in","field_type":"boolean","operator":"is","value":false})",
            [](const QJsonValue &user) { return !user[u"programme_opted_in"_s].toBool(); });
        row(R"({"field_name":"name","field_type":"keyword","operator":"is","value":"Gold","nested":true,"nesting_path":"loyalty_status"})",
            [=](const QJsonValue &user) { return text("loyalty_level_name")(user) == "Gold"_L1; });
    }
    void keepsWhoTheRulesChoose()
    {
        QFETCH(Keeps, keeps);
        QJsonArray expected;
        for (const QJsonValue user : std::as_const(m_all)) {
            if (keeps(user))
                expected.append(user);
        }
        QVERIFY(!expected.isEmpty() && expected.size() < m_all.size());
        QCOMPARE(rowsOf(withRules({ parsed(QTest::currentDataTag()) })), expected);
    }

    void joinsRules()
    {
        const QJsonArray rules {
            parsed(R"({"field_name":"country","field_type":"keyword","operator":"is","value":"NL"})"),
            parsed(R"({"field_name":"gender","field_type":"keyword","operator":"is","value":"male"})"),
        };
        const qsizetype first = rowsOf(withRules({ rules.at(0) })).size();
        const qsizetype second = rowsOf(withRules({ rules.at(1) })).size();
        const qsizetype both = rowsOf(withRules(rules)).size();
        QVERIFY(both > 0);
        QCOMPARE(rowsOf(withRules(rules, u"any"_s)).size(), first + second - both);
        QCOMPARE(rowsOf(withRules({}, u"any"_s)).size(), 500);
        QJsonObject saved = task();
        saved.insert(u"trigger"_s, parsed(R"({"once":"2026-01-01T00:00:00Z","segment_id":"seg-1"})"));
        QCOMPARE(rowsOf(saved).size(), first);
        const QJsonArray shoes { parsed(
            R"({"field_name":"category","field_type":"keyword","operator":"is","value":"shoes"})") };
        for (const QJsonValue product : rowsOf(withRules(shoes, u"all"_s, u"products"_s)))
            QCOMPARE(product[u"category"_s].toString(), u"shoes"_s);
    }

    void refusesRulesItCannotAnswer()
    {
        for (
            const char *rule :
            { R"({"field_name":"shoe_size","field_type":"number","operator":"is","value":3})",
              R"({"field_name":"country","field_type":"keyword","operator":"sounds_like","value":"NL"})",
              R"({"field_name":"country","field_type":"date","operator":"is","value":"NL"})",
              R"({"field_name":"country","field_type":"keyword","operator":"is"})",
              R"({"field_name":"country","field_type":"keyword","operator":"is_after_date","start_date":"2026-01-01T00:00:00Z"})",
              R"({"field_name":"created_date","field_type":"date","operator":"is_after_date","start_date":"2026-01-01"})",
              R"({"field_name":"created_date","field_type":"date","operator":"relative_less_than","time_factor":"fortnight","time_amount":1})",
              R"({"field_name":"overall","field_type":"number","operator":"is_between_number","min":"1","max":2})",
              R"({"field_name":"name","field_type":"keyword","operator":"is","value":"Gold"})",
              R"({"field_name":"country","field_type":"keyword","operator":"is","value":"NL","colour":1})" }) {
            const QString complaint = complaintAbout(withRules({ parsed(rule) }));
            QVERIFY2(complaint.size() > 3, rule);
        }
    }

    void refusesOtherBodies()
    {
        const auto with = [this](const QString &key, const QJsonValue &value) {
            QJsonObject body = task();
            body.insert(key, value);
            return create(body).status;
        };
        QCOMPARE(with(u"chain"_s, 1), 403);
        QCOMPARE(with(u"chain"_s, u"1764"_s), 400);
        QCOMPARE(with(u"desc"_s, 4), 400);
        QCOMPARE(with(u"misspelt"_s, 1), 400);
        QCOMPARE(with(u"debug"_s, u"why"_s), 200);
        QCOMPARE(with(u"target"_s, parsed(R"({"action":"import","export_index":"users","export_format":"csv"})")), 400);
        QCOMPARE(with(u"target"_s, parsed(R"({"action":"export","export_index":"shops","export_format":"csv"})")), 400);
        QCOMPARE(with(u"target"_s, parsed(R"({"action":"export","export_index":"users","export_format":"xlsx"})")),
                 400);
        QCOMPARE(with(u"trigger"_s, QJsonObject()), 400);
        QCOMPARE(with(u"trigger"_s, parsed(R"({"once":"soon"})")), 400);
        QCOMPARE(with(u"trigger"_s, parsed(R"({"once":"2026-01-01T00:00:00Z","segment_id":"nobody"})")), 400);
        QJsonObject both = withRules({});
        QJsonObject trigger = both[u"trigger"_s].toObject();
        trigger.insert(u"segment_id"_s, u"seg-1"_s);
        both.insert(u"trigger"_s, trigger);
        QCOMPARE(create(both).status, 400);
        QCOMPARE(post(u"/tasks"_s, "not json").status, 400);
        QCOMPARE(post(u"/tasks?misspelt=1"_s, "{}").status, 400);
        QCOMPARE(get(u"/tasks/1"_s).status, 404);
        QCOMPARE(get(u"/tasks/x"_s).status, 400);
        QCOMPARE(get(u"/tasks/1/execute"_s).status, 405);
        QCOMPARE(get(u"/tasks/1/download_url?misspelt=1"_s).status, 400);
    }

    void listsItsTasks()
    {
        const Answer newest = create(task());
        get(pathOf(newest));
        const QJsonArray all = QJsonDocument::fromJson(get(u"/tasks"_s).body).array();
        QVERIFY(all.size() > 2);
        QCOMPARE(all.first()[u"id"_s], newest.json()[u"id"_s]);
        const QJsonArray second = QJsonDocument::fromJson(get(u"/tasks?limit=1&offset=1"_s).body).array();
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first()[u"id"_s], all.at(1)[u"id"_s]);
        for (const QJsonValue done : QJsonDocument::fromJson(get(u"/tasks?status=DONE"_s).body).array())
            QCOMPARE(done[u"state"_s][u"code"_s].toString(), u"DONE"_s);
        QCOMPARE(get(u"/tasks?action=import"_s).body, "[]");
        QCOMPARE(get(u"/tasks?status=LATE"_s).status, 400);
        QCOMPARE(get(u"/tasks?misspelt=1"_s).status, 400);
    }

    void opensWithATokenOrASession()
    {
        const QString address = m_access.baseUrl + u"/tasks?limit=1"_s;
        const QByteArray id = m_access.secret.section(u':', 0, 0).toUtf8();
        const QByteArray key = m_access.secret.section(u':', 1).toUtf8();
        const auto session = [&](const QByteArray &chain) {
            return m_client
                ->fetch(address,
                        { { "X-Spaaza-Session-User-Id", id },
                          { "X-Spaaza-Session-Key", key },
                          { "X-Spaaza-Session-Chain-Id", chain } })
                .status;
        };
        QCOMPARE(m_client->fetch(address).status, 401);
        QCOMPARE(m_client->fetch(address, { { "Authorization", "Bearer " + id } }).status, 401);
        QCOMPARE(session(QByteArray::number(m_access.chain)), 200);
        QCOMPARE(session("1"), 403);
    }

    void misbehavesOnDemand()
    {
        fault(u"throttle"_s);
        const Answer throttled = get(u"/tasks"_s);
        QCOMPARE(throttled.status, 429);
        QVERIFY(throttled.header("Retry-After").toInt() > 0);
        const Answer created = create(task());
        fault(u"html502"_s);
        QCOMPARE(get(pathOf(created)).status, 502);
        fault(u"badjson"_s);
        QVERIFY(get(pathOf(created)).json().isEmpty());
        const QByteArray whole = fileOf(created);
        const QString link = pathOf(created) + u"/download_url"_s;
        const QString url = get(link).json()[u"url"_s].toString();
        QCOMPARE(m_client->fetch(url, headers()).status, 400); // no credentials there
        fault(u"expired"_s);
        QCOMPARE(m_client->fetch(url).status, 403);
        QCOMPARE(m_client->fetch(url).status, 403);
        QCOMPARE(m_client->fetch(get(link).json()[u"url"_s].toString()).body, whole);
    }

private:
    std::unique_ptr<SandboxClient> m_client;
    SpaazaAccess m_access;
    QJsonArray m_all;
};

QTEST_GUILESS_MAIN(TestSandboxSpaaza)
#include "tst_sandbox_spaaza.moc"
