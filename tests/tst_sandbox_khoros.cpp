// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxclient.h"
#include "support/testcase.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook::sandbox;

namespace {

const QByteArray Form = "application/x-www-form-urlencoded";
const QByteArray Day = "startTime=1774828800000&endTime=1774915200000"; // all of 30 March 2026, in UTC

Options options()
{
    Options options;
    options.customers = 1;
    options.today = QDate(2026, 3, 31);
    options.rateLimit = 0;
    options.jobMs = 0;
    return options;
}

QByteArray basic(const KhorosAccess &access)
{
    return "Basic " + access.secret.toUtf8().toBase64();
}

/// The only entry of a status answer, whichever of the two shapes it has.
QJsonObject entryOf(const Answer &answer)
{
    const QJsonValue result = answer.json()[u"result"_s];
    return result.isArray() ? result.toArray().first().toObject() : result.toObject();
}

QString detailOf(const Answer &answer)
{
    return entryOf(answer)[u"result"_s][u"detail"_s].toString();
}

} // namespace

class TestSandboxKhoros : public TestCase {
    Q_OBJECT

    Answer fetch(const QString &address) { return m_client->fetch(address, { { "Authorization", basic(m_access) } }); }

    Answer get(const QString &path, const QString &query = {})
    {
        return fetch(m_access.baseUrl + path + u"?companyKey="_s + m_access.companyKey + query);
    }

    Answer post(const QByteArray &fields)
    {
        const QString address = m_access.baseUrl + u"/reports/report/user?companyKey="_s + m_access.companyKey;
        return m_client->postTo(address, { { "Authorization", basic(m_access) }, { "Content-Type", Form } }, fields);
    }

    QString statusUrl(const Answer &started) { return started.json()[u"result"_s][u"statusUrl"_s].toString(); }

    /// The finished file of an export.
    Answer file(const QByteArray &fields)
    {
        const Answer status = fetch(statusUrl(post(fields)));
        return fetch(entryOf(status)[u"jobInfo"_s][u"downloadUrl"_s].toString());
    }

    QJsonArray rows(const QByteArray &fields)
    {
        return QJsonDocument::fromJson(file(Day + "&reportFormat=json&" + fields).body).array();
    }

    void fault(const QString &name) { m_client->server().addFault(*parseFault(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        m_client = std::make_unique<SandboxClient>(options());
        QCOMPARE(m_client->error(), QString());
        m_access = m_client->server().access().khoros;
    }
    void cleanupTestCase() { m_client.reset(); }

    void answersWithAddressesThatAreUsedAsTheyAre()
    {
        const Answer started = post(Day);
        QCOMPARE(started.status, 200);
        QCOMPARE(started.json()[u"status"_s].toString(), u"PASS"_s);
        const QJsonObject result = started.json()[u"result"_s].toObject();
        const QString run = result[u"runId"_s].toString();
        QVERIFY(run.startsWith(u'2') && run.contains(u'+') && run.contains(u'/') && run.endsWith(u'='));
        const QString address = result[u"statusUrl"_s].toString();
        QVERIFY(address.contains(QString::fromLatin1(QUrl::toPercentEncoding(run))));
        QVERIFY(address.endsWith(u"/status?companyKey="_s + m_access.companyKey));

        const QJsonObject info = entryOf(fetch(address))[u"jobInfo"_s].toObject();
        QCOMPARE(info[u"runId"_s].toString(), run);
        QVERIFY(info[u"statusUrl"_s].toString().contains(u"?analyticsAccessToken="_s));
        QVERIFY(info[u"statusUrl"_s].toString().endsWith(u"%3D%3D"_s));
        QCOMPARE(fetch(info[u"statusUrl"_s].toString()).status, 200);
        QCOMPARE(fetch(info[u"downloadUrl"_s].toString()).status, 200);
        // With its slash as a plain one the id is another path.
        QCOMPARE(fetch(QString(address).replace(u"%2F"_s, u"/"_s)).status, 404);
    }

    void runsAndCloses()
    {
        Options slow = options();
        slow.jobMs = std::nullopt;
        SandboxClient client(slow);
        const KhorosAccess access = client.server().access().khoros;
        const SandboxClient::Headers headers { { "Authorization", basic(access) }, { "Content-Type", Form } };
        const Answer started =
            client.postTo(access.baseUrl + u"/reports/report/user?companyKey="_s + access.companyKey, headers, Day);
        const QString early = started.json()[u"result"_s][u"downloadUrl"_s].toString();
        QVERIFY(!early.isEmpty()); // and yet:
        QCOMPARE(client.fetch(early, headers).status, 404);
        const Answer running = client.fetch(statusUrl(started), headers);
        QVERIFY(running.json()[u"result"_s].isArray());
        QCOMPARE(entryOf(running)[u"result"_s][u"runnerState"_s].toString(), u"RUNNING"_s);
        QCOMPARE(entryOf(running)[u"jobInfo"_s][u"downloadUrl"_s].toString(), QString());
        QTRY_COMPARE(detailOf(client.fetch(statusUrl(started), headers)), u"COMPLETED"_s);
        const Answer ready = client.fetch(statusUrl(started), headers);
        QVERIFY(ready.json()[u"result"_s].isObject());
        QCOMPARE(entryOf(ready)[u"result"_s][u"runnerState"_s].toString(), u"CLOSED"_s);
        QCOMPARE(client.fetch(early, headers).status, 200);
    }

    void failsOnDemand()
    {
        fault(u"jobfail"_s);
        const QString address = statusUrl(post(Day));
        QCOMPARE(detailOf(fetch(address)), QString());
        QCOMPARE(detailOf(fetch(address)), QString());
        const Answer failed = fetch(address);
        QCOMPARE(failed.json()[u"status"_s].toString(), u"PASS"_s);
        QVERIFY(failed.json()[u"result"_s].isArray());
        QCOMPARE(detailOf(failed), u"FAILED"_s);
        QCOMPARE(entryOf(failed)[u"result"_s][u"runnerState"_s].toString(), u"CLOSED"_s);
        QCOMPARE(entryOf(failed)[u"jobInfo"_s][u"downloadUrl"_s].toString(), QString());
    }

    void writesBothFormats()
    {
        const Answer csv = file(Day + "&reportFormat=csv&includeDisabled=true");
        QCOMPARE(csv.header("Content-Type"), "text/csv; charset=utf-8");
        const QList<QByteArray> lines = csv.body.split('\n');
        QCOMPARE(lines.size(), 62); // header, 60 agents, nothing
        QVERIFY(lines.first().startsWith("AGENT_ID,AGENT_NAME,AGENT_EMAIL,"));
        QVERIFY(!csv.body.contains("_MILLIS"));
        QVERIFY(csv.body.contains("\"\"Jr.\"\""));

        const QJsonArray all = rows("includeDisabled=true");
        QCOMPARE(all.size(), 60);
        int millis = 0;
        for (const QString &key : all.first().toObject().keys())
            millis += key.endsWith("_MILLIS"_L1) ? 1 : 0;
        QCOMPARE(millis, 5);
        for (const QJsonValue row : all) {
            for (const QJsonValue value : row.toObject())
                QVERIFY(value.isString());
            const QStringList clock = row[u"TOTAL_GREEN_STATE_TIME"_s].toString().split(u':');
            QCOMPARE(((clock[0].toLongLong() * 60 + clock[1].toLongLong()) * 60 + clock[2].toLongLong()),
                     row[u"TOTAL_GREEN_STATE_TIME_MILLIS"_s].toString().toLongLong() / 1000);
        }
        QCOMPARE(QJsonDocument::fromJson(file(Day).body).array().size(), rows({}).size()); // JSON is the default
    }

    void keepsWhoIsAskedFor()
    {
        const QJsonArray enabled = rows({});
        const QJsonArray all = rows("includeDisabled=true");
        QVERIFY(enabled.size() > 30 && enabled.size() < all.size());
        for (const QJsonValue row : enabled)
            QCOMPARE(row[u"ENABLED"_s].toString(), u"true"_s);
        QCOMPARE(rows("agentId=101&agentId=103&agentId=999&includeDisabled=true").size(), 2);
        const auto inTeams = [&all](const QStringList &teams) {
            return std::count_if(all.begin(), all.end(), [&teams](const QJsonValue &row) {
                const QStringList own = row[u"TEAM_IDS"_s].toString().split(u',');
                return std::any_of(teams.begin(), teams.end(), [&own](const QString &id) { return own.contains(id); });
            });
        };
        QCOMPARE(rows("teamId=6222&teamId=6224&includeDisabled=true").size(), inTeams({ u"6222"_s, u"6224"_s }));
        const QString team = all.first()[u"TEAM_IDS"_s].toString().section(u',', 0, 0);
        QCOMPARE(rows("agentId=101&agentId=102&includeDisabled=true&teamId=" + team.toLatin1()).size(),
                 std::count_if(all.begin(), all.begin() + 2, [&team](const QJsonValue &row) {
                     return row[u"TEAM_IDS"_s].toString().contains(team);
                 }));
    }

    void countsTheTimeOfThePeriod()
    {
        const auto millis = [this](const QByteArray &fields) {
            return QJsonDocument::fromJson(file(fields).body)
                .array()
                .first()[u"TOTAL_CONSOLE_LOGGED_IN_TIME_MILLIS"_s]
                .toString()
                .toLongLong();
        };
        const qint64 day = millis(Day);
        QVERIFY(day > 0 && day < 86'400'000);
        QCOMPARE(millis("startTime=1774828800000&endTime=1775001600000"), 2 * day);
        QCOMPARE(millis("startTime=1774828800000&endTime=1774828800000"), 0);
    }

    void writesTimesForPeople()
    {
        const auto created = [this](const QByteArray &fields) {
            return rows("agentId=101&includeDisabled=true&" + fields).first()[u"CREATED_DATE"_s].toString();
        };
        const QString plain = created({});
        QCOMPARE(created("locale=en"), plain);
        QCOMPARE(created("timezoneOffset=0"), plain);
        QVERIFY(created("locale=de") != plain);
        QVERIFY(created("locale=tr") != created("locale=de"));
        QVERIFY(created("timezone=Asia/Tokyo") != plain);
        QCOMPARE(created("timezone=Asia%2FTokyo"), created("timezoneOffset=32400000"));
        QCOMPARE(created("timezone=Asia/Tokyo&timezoneOffset=-3600000"), created("timezone=Asia/Tokyo"));
    }

    void selectsColumns()
    {
        const QJsonObject row =
            rows("reportMetrics=agent_name&reportMetrics=agent_id&reportMetrics=total_mobile_time_millis")
                .first()
                .toObject();
        QCOMPARE(row.keys(), (QStringList { u"AGENT_ID"_s, u"AGENT_NAME"_s, u"TOTAL_MOBILE_TIME_MILLIS"_s }));
        const QByteArray csv = file(Day + "&reportFormat=csv&reportMetrics=agent_name&reportMetrics=agent_id").body;
        QVERIFY(csv.startsWith("AGENT_NAME,AGENT_ID\r\n"));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *name, const QByteArray &fields) { QTest::newRow(name) << fields; };
        row("no start", "endTime=1774915200000");
        row("no end", "startTime=1774915200000");
        row("backwards", "startTime=1774915200000&endTime=1774828800000");
        row("iso", "startTime=2026-01-01T00:00:00Z&endTime=1774915200000");
        row("format", Day + "&reportFormat=CSV");
        row("locale", Day + "&locale=en_US");
        row("zone", Day + "&timezone=Mars/Crater");
        row("offset", Day + "&timezoneOffset=far");
        row("comma list", Day + "&agentId=1,2");
        row("metric", Day + "&reportMetrics=AGENT_NAME");
        row("disabled", Day + "&includeDisabled=yes");
        row("unknown", Day + "&misspelt=1");
        row("letter case", Day + "&TeamId=6222");
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QByteArray, fields);
        const Answer answer = post(fields);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"status"_s].toString(), u"FAIL"_s);
        QVERIFY(!answer.json()[u"message"_s].toString().isEmpty());
    }

    void refusesLongPeriodsInA200()
    {
        const Answer answer = post("startTime=1600000000000&endTime=1774915200000");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"status"_s].toString(), u"FAIL"_s);
        QVERIFY(answer.json()[u"result"_s].toString().contains("Too many buckets"_L1));
    }

    void takesAGetToo()
    {
        const Answer started = get(u"/reports/report/user"_s, u'&' + QString::fromLatin1(Day) + u"&agentId=101"_s);
        QCOMPARE(started.status, 200);
        QCOMPARE(detailOf(fetch(statusUrl(started))), u"COMPLETED"_s);
        QCOMPARE(get(u"/reports/report/user"_s).status, 400);
    }

    void listsTeamsAndZones()
    {
        const QJsonArray teams = get(u"/teams"_s).json()[u"result"_s].toArray();
        QCOMPARE(teams.size(), 5);
        QVERIFY(teams.first()[u"numberOfMembers"_s].toInt() > 0);
        const QJsonArray zones = get(u"/config/timezones"_s, u"&locale=de"_s).json()[u"result"_s].toArray();
        QVERIFY(zones.size() > 20);
        QCOMPARE(zones.first()[u"offsetMillis"_s].toInt(), -43'200'000);
        for (const QJsonValue zone : zones)
            QCOMPARE(post(Day + "&timezone=" + QUrl::toPercentEncoding(zone[u"id"_s].toString())).status, 200);
        QCOMPARE(get(u"/teams"_s, u"&misspelt=1"_s).status, 400);
    }

    void wantsUserAndCompany()
    {
        const QString teams = m_access.baseUrl + u"/teams?companyKey="_s + m_access.companyKey;
        const Answer anonymous = m_client->fetch(teams);
        QCOMPARE(anonymous.status, 401);
        QVERIFY(anonymous.header("WWW-Authenticate").startsWith("Basic"));
        QCOMPARE(m_client->fetch(teams, { { "Authorization", "Bearer " + m_access.secret.toUtf8() } }).status, 401);
        QCOMPARE(fetch(m_access.baseUrl + u"/teams"_s).status, 400);
        QCOMPARE(fetch(m_access.baseUrl + u"/teams?companyKey=other"_s).status, 403);
        const QString status = statusUrl(post(Day));
        QCOMPARE(m_client->fetch(status).status, 401);
        QCOMPARE(fetch(status.section(u'?', 0, 0)).status, 400);
        QCOMPARE(fetch(status.section(u'?', 0, 0) + u"?analyticsAccessToken=abc"_s).status, 403);
        QCOMPARE(fetch(status + u"&misspelt=1"_s).status, 400);
    }

    void limitsItsRate()
    {
        Options limited = options();
        limited.rateLimit = std::nullopt;
        SandboxClient client(limited);
        const KhorosAccess access = client.server().access().khoros;
        const QString teams = access.baseUrl + u"/teams?companyKey="_s + access.companyKey;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.fetch(teams, { { "Authorization", basic(access) } }).status, 200);
        const Answer refused = client.fetch(teams, { { "Authorization", basic(access) } });
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("Retry-After").toInt() > 0);
    }

    void misbehavesOnDemand()
    {
        const QString status = statusUrl(post(Day));
        fault(u"html502"_s);
        QCOMPARE(fetch(status).status, 502);
        fault(u"badjson"_s);
        QVERIFY(fetch(status).json().isEmpty());
        const QString download = entryOf(fetch(status))[u"jobInfo"_s][u"downloadUrl"_s].toString();
        const QByteArray whole = fetch(download).body;
        for (const QString &name : { u"redirect"_s, u"cut"_s, u"expired"_s, u"slowfile"_s }) {
            fault(name);
            const Answer away = fetch(download);
            QCOMPARE(away.status, 302);
            const QString target = QString::fromLatin1(away.header("Location"));
            QVERIFY(QUrl(target).port() != QUrl(download).port());
            QCOMPARE(fetch(target).status, 400); // no credentials there
            const Answer got = m_client->fetch(target);
            if (name == "cut"_L1)
                QCOMPARE(got.error, QNetworkReply::RemoteHostClosedError);
            else if (name == "expired"_L1)
                QCOMPARE(got.status, 403);
            else
                QCOMPARE(got.body, whole);
        }
        QCOMPARE(fetch(download).body, whole);
    }

private:
    std::unique_ptr<SandboxClient> m_client;
    KhorosAccess m_access;
};

QTEST_GUILESS_MAIN(TestSandboxKhoros)
#include "tst_sandbox_khoros.moc"
