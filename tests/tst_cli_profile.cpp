// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"
#include "support/keychainsession.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QString customersReport = u"teamup.customers"_s;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// What surrounds a run of the command.
struct Around {
    QByteArray input = {};
    QString environmentSecret = {};
    bool keychain = true;
};

} // namespace

/// The profile commands as a script uses them, with the real keychain of the session and the practice server.
class tst_CliProfile : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void addsListsAndRemoves();
    void takesTheDocumentedAddress_data();
    void takesTheDocumentedAddress();
    void refusesUsage_data();
    void refusesUsage();
    void refusesATakenName();
    void keepsToTheKeychain();
    void readsRowsAndExports();
    void theEnvironmentGoesFirst();
    void mayRepeatWhatTheProfileSays();
    void testsAProfile();
    void tellsTestsApart();
    void needsTheKeychain();
    void tellsEntriesItCannotRead();

private:
    static Outcome run(const QStringList &arguments, const Around &around = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"ROLLBOOK_SECRET"_s);
        if (!around.environmentSecret.isEmpty())
            environment.insert(u"ROLLBOOK_SECRET"_s, around.environmentSecret);
        if (!around.keychain)
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli"), arguments);
        process.write(around.input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    static QJsonArray listed()
    {
        return QJsonDocument::fromJson(run({ u"profile"_s, u"list"_s, u"--json"_s }).out).array();
    }
    QString baseUrl() const { return m_sandbox.access().baseUrl; }
    QByteArray secret() const { return m_sandbox.access().secret.toUtf8(); }
    /// A profile of the practice server.
    Outcome add(const QString &name, const Around &around) const
    {
        return run({ u"profile"_s, u"add"_s, name, u"--service"_s, u"teamup"_s, u"--base-url"_s, baseUrl(),
                     u"--secret-stdin"_s },
                   around);
    }
    static QStringList rows(const QStringList &more)
    {
        return QStringList { u"rows"_s, customersReport, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s } + more;
    }
    static QString profilesFile() { return QDir::homePath() + u"/config/rollbook/profiles.ini"_s; }

    sandbox::SandboxThread m_sandbox;
};

void tst_CliProfile::initTestCase()
{
    TestCase::initTestCase();
    QCOMPARE(keychainSession(), QByteArray("open"));
    sandbox::Options options;
    options.customers = 60;
    options.jobMs = 50;
    options.rateLimit = 0;
    QCOMPARE(m_sandbox.start(options), QString());
}

void tst_CliProfile::init()
{
    TestCase::init();
    const QJsonArray all = listed();
    for (const QJsonValue &profile : all)
        QCOMPARE(run({ u"profile"_s, u"remove"_s, profile[u"name"_s].toString() }).code, 0);
    m_sandbox.log().clear();
}

void tst_CliProfile::addsListsAndRemoves()
{
    QCOMPARE(run({ u"profile"_s, u"list"_s }).out, QByteArray());
    QCOMPARE(listed(), QJsonArray());
    const Outcome added = run({ u"profile"_s, u"add"_s, u" Studio  Øst "_s, u"--service=teamup"_s,
                                QString(u"--base-url="_s + baseUrl()), u"--option"_s, u"provider_id=17"_s,
                                u"--option"_s, u"time_zone=Europe/Copenhagen"_s, u"--secret-stdin"_s },
                              { .input = "token-4711\nsecond line" });
    QVERIFY2(added.code == 0, added.err.constData());
    QVERIFY(added.out.contains("Studio Øst"));
    QVERIFY(!added.out.contains("4711"));
    const QJsonObject expected { { u"name"_s, u"Studio Øst"_s },
                                 { u"service"_s, u"teamup"_s },
                                 { u"base_url"_s, baseUrl() },
                                 { u"options"_s, QJsonObject { { u"provider_id"_s, u"17"_s } } },
                                 { u"time_zone"_s, u"Europe/Copenhagen"_s } };
    QCOMPARE(listed(), QJsonArray { expected });
    const QByteArray line = run({ u"profile"_s, u"list"_s }).out;
    QVERIFY(line.contains("Studio Øst") && line.contains("teamup") && line.contains(baseUrl().toUtf8()));
    const Outcome removed = run({ u"profile"_s, u"remove"_s, u"studio øst"_s });
    QCOMPARE(removed.code, 0);
    QCOMPARE(listed(), QJsonArray());
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Studio Øst"_s }).code, 2);
    QCOMPARE(m_sandbox.log().all().size(), 0);
}

void tst_CliProfile::takesTheDocumentedAddress_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("address");
    QTest::newRow("teamup") << u"teamup"_s << QStringList() << QByteArray("t") << u"https://goteamup.com/api/v2"_s;
    QTest::newRow("khoros") << u"khoros"_s << QStringList { u"company_key=acme"_s } << QByteArray("me:pass:word")
                            << u"https://analytics-api.app.lithium.com/api/public"_s;
    QTest::newRow("spirii") << u"spirii"_s << QStringList() << QByteArray("t") << u"https://api.spirii.com"_s;
    QTest::newRow("spaaza") << u"spaaza"_s << QStringList { u"chain=1743"_s } << QByteArray("1:t")
                            << u"https://services-prod.spaaza.com"_s;
}

void tst_CliProfile::takesTheDocumentedAddress()
{
    QFETCH(QString, service);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, secret);
    QFETCH(QString, address);
    QStringList arguments { u"profile"_s, u"add"_s, u"Mine"_s, u"--service"_s, service, u"--secret-stdin"_s };
    for (const QString &option : options)
        arguments << u"--option"_s << option;
    const Outcome added = run(arguments, { .input = secret + '\n' });
    QVERIFY2(added.code == 0, added.err.constData());
    QCOMPARE(listed().first()[u"base_url"_s].toString(), address);
    QCOMPARE(listed().first()[u"service"_s].toString(), service);
}

void tst_CliProfile::refusesUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *name, const QString &arguments, const QByteArray &input = "t\n") {
        QTest::newRow(name) << arguments.split(u' ') << input;
    };
    const QString add = u"profile add A --service teamup --secret-stdin"_s;
    row("no word", u"profile"_s);
    row("unknown word", u"profile rename A"_s);
    row("no name", u"profile add --service teamup --secret-stdin"_s);
    row("two names", u"profile add A B --service teamup --secret-stdin"_s);
    row("no service", u"profile add A --secret-stdin"_s);
    row("unknown service", u"profile add A --service nimbus --secret-stdin"_s);
    row("no way for the secret", u"profile add A --service teamup"_s);
    row("secret as an argument", u"profile add A --service teamup --secret s3cret"_s);
    row("secret as a value", u"profile add A --service teamup --secret-stdin=s3cret"_s);
    row("no secret", add, "\nlater\n");
    row("nothing on standard input", add, "");
    row("odd secret", add, "a\x01z\n");
    row("not UTF-8", add, "a\xff\n");
    row("one part of two", u"profile add A --service khoros --option company_key=x --secret-stdin"_s);
    row("option that is needed", u"profile add A --service khoros --secret-stdin"_s, "a:b\n");
    row("unknown option", add + u" --option colour=red"_s);
    row("option twice", add + u" --option provider_id=1 --option provider_id=2"_s);
    row("zone", add + u" --option time_zone=Mars/Base"_s);
    row("in the clear", add + u" --base-url http://192.0.2.1/api/v2"_s);
    row("no address", add + u" --base-url goteamup.com"_s);
    row("filter", add + u" --filter is_new=true"_s);
    row("test of nothing", u"profile test"_s);
    row("unknown profile", u"profile test Nobody"_s);
    row("unknown profile to remove", u"profile remove Nobody"_s);
    row("rows of an unknown profile", u"rows teamup.customers --profile Nobody"_s);
    row("list with a name", u"profile list A"_s);
}

void tst_CliProfile::refusesUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Outcome outcome = run(arguments, { .input = input });
    QVERIFY2(outcome.code == 2, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!outcome.err.contains("s3cret"));
    QCOMPARE(listed(), QJsonArray());
}

void tst_CliProfile::refusesATakenName()
{
    QCOMPARE(add(u"Studio"_s, { .input = secret() }).code, 0);
    QCOMPARE(add(u" STUDIO "_s, { .input = "other" }).code, 2);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(run(rows({ u"--profile"_s, u"studio"_s })).code, 0); // with the first one's secret
}

void tst_CliProfile::keepsToTheKeychain()
{
    QCOMPARE(add(u"Studio"_s, { .input = "unmistakable-0815\n" }).code, 0);
    QVERIFY(QFile::exists(profilesFile()));
    QCOMPARE(homeFilesWith("unmistakable"), QStringList());
    const Outcome refused = run({ u"profile"_s, u"test"_s, u"Studio"_s });
    QCOMPARE(refused.code, 3);
    QVERIFY(!refused.err.contains("unmistakable") && !refused.out.contains("unmistakable"));
    QCOMPARE(m_sandbox.log().all().last().header("Authorization"), QByteArray("Bearer unmistakable-0815"));
}

void tst_CliProfile::readsRowsAndExports()
{
    QCOMPARE(add(u"Studio"_s, { .input = secret() + '\n' }).code, 0);
    const Outcome outcome = run(rows({ u"--profile"_s, u"Studio"_s }));
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(QJsonDocument::fromJson(outcome.out)[u"rows"_s].toArray().size(), 1);
    const QString path = QDir::homePath() + u"/customers.csv"_s;
    const Outcome exported = run({ u"export"_s, customersReport, u"--profile"_s, u"Studio"_s, u"--output"_s, path });
    QVERIFY2(exported.code == 0, exported.err.constData());
    QVERIFY(QFile::remove(path));
}

void tst_CliProfile::theEnvironmentGoesFirst()
{
    QCOMPARE(add(u"Studio"_s, { .input = secret() }).code, 0);
    const QStringList arguments = rows({ u"--profile"_s, u"Studio"_s });
    QCOMPARE(run(arguments, { .environmentSecret = u"wrong"_s }).code, 3);
    QCOMPARE(run(arguments, { .environmentSecret = m_sandbox.access().secret, .keychain = false }).code, 0);
    QCOMPARE(run(arguments, { .environmentSecret = u"  "_s }).code, 2);
}

void tst_CliProfile::mayRepeatWhatTheProfileSays()
{
    QCOMPARE(run({ u"profile"_s, u"add"_s, u"Studio"_s, u"--service"_s, u"teamup"_s, u"--base-url"_s, baseUrl(),
                   u"--option"_s, u"time_zone=Europe/Copenhagen"_s, u"--secret-stdin"_s },
                 { .input = secret() })
                 .code,
             0);
    const auto code = [](const QStringList &more) {
        return run(rows(QStringList { u"--profile"_s, u"Studio"_s } + more)).code;
    };
    QCOMPARE(code({ u"--service"_s, u"teamup"_s }), 0);
    QCOMPARE(code({ u"--base-url"_s, baseUrl() }), 0);
    QCOMPARE(code({ u"--base-url"_s, QString(baseUrl() + u'/') }), 0);
    QCOMPARE(code({ u"--option"_s, u"time_zone=Europe/Copenhagen"_s }), 0);
    QCOMPARE(code({ u"--option"_s, u"auth_scheme=Bearer"_s }), 0); // what it is without being said
    m_sandbox.log().clear();
    QCOMPARE(code({ u"--service"_s, u"khoros"_s }), 2);
    QCOMPARE(code({ u"--base-url"_s, u"https://goteamup.com/api/v2"_s }), 2);
    QCOMPARE(code({ u"--option"_s, u"time_zone=UTC"_s }), 2);
    QCOMPARE(code({ u"--option"_s, u"auth_scheme=Token"_s }), 2);
    QCOMPARE(code({ u"--option"_s, u"provider_id=1"_s }), 2);
    QCOMPARE(run({ u"rows"_s, u"spirii.customers"_s, u"--profile"_s, u"Studio"_s }).code, 2);
    QCOMPARE(m_sandbox.log().all().size(), 0);
    QCOMPARE(code({ u"--filter"_s, u"created_at_gte=2026-03-29T12:00"_s }), 0);
    QVERIFY(m_sandbox.log().all().last().query.contains("2026-03-29T12%3A00%3A00%2B02%3A00")); // in the profile's zone
}

void tst_CliProfile::testsAProfile()
{
    QCOMPARE(add(u"Studio"_s, { .input = secret() }).code, 0);
    const Outcome outcome = run({ u"profile"_s, u"test"_s, u"Studio"_s });
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(outcome.out.contains("Studio"));
    QCOMPARE(outcome.out.count('\n'), 1);
    QVERIFY(outcome.err.isEmpty());
    QCOMPARE(m_sandbox.log().all().size(), 1);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Studio"_s }, { .environmentSecret = u"wrong"_s }).code, 3);
}

void tst_CliProfile::tellsTestsApart()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString closed = u"http://127.0.0.1:%1/api/v2"_s.arg(nobody.serverPort());
    nobody.close();
    const QStringList service { u"--service"_s, u"teamup"_s, u"--secret-stdin"_s, u"--base-url"_s };
    QCOMPARE(
        run(QStringList { u"profile"_s, u"add"_s, u"Closed"_s } + service + QStringList(closed), { .input = "t" }).code,
        0);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Closed"_s }).code, 4);
    const QString elsewhere = baseUrl().chopped(1) + u'9';
    QCOMPARE(run(QStringList { u"profile"_s, u"add"_s, u"Elsewhere"_s } + service + QStringList(elsewhere),
                 { .input = secret() })
                 .code,
             0);
    const Outcome outcome = run({ u"profile"_s, u"test"_s, u"Elsewhere"_s });
    QCOMPARE(outcome.code, 5);
    QVERIFY(outcome.out.isEmpty() && !outcome.err.isEmpty());
}

void tst_CliProfile::needsTheKeychain()
{
    const Outcome refused = add(u"Studio"_s, { .input = "unmistakable-0815", .keychain = false });
    QCOMPARE(refused.code, 6);
    QVERIFY(refused.out.isEmpty() && refused.err.contains("keychain"));
    QVERIFY(!refused.err.contains("unmistakable"));
    QCOMPARE(listed(), QJsonArray());
    QCOMPARE(homeFilesWith("unmistakable"), QStringList());

    QCOMPARE(add(u"Studio"_s, { .input = secret() }).code, 0);
    const Around without { .keychain = false };
    QCOMPARE(run(rows({ u"--profile"_s, u"Studio"_s }), without).code, 6);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Studio"_s }, without).code, 6);
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Studio"_s }, without).code, 6);
    QCOMPARE(m_sandbox.log().all().size(), 0);
    QCOMPARE(run({ u"profile"_s, u"list"_s, u"--json"_s }, without).code, 0);
    QCOMPARE(run(rows({ u"--profile"_s, u"Studio"_s })).code, 0); // nothing was removed
}

void tst_CliProfile::tellsEntriesItCannotRead()
{
    QCOMPARE(add(u"Studio"_s, { .input = secret() }).code, 0);
    QFile file(profilesFile());
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n[profile-x]\nservice=nimbus\nname=Later\nbase_url=https://nimbus.example\n");
    file.close();
    const Outcome outcome = run({ u"profile"_s, u"list"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Studio") && !outcome.out.contains("Later"));
    QVERIFY(outcome.err.contains("Later"));
    QCOMPARE(run(rows({ u"--profile"_s, u"Later"_s })).code, 2);
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Studio"_s }).code, 0);
    QVERIFY(run({ u"profile"_s, u"list"_s }).err.contains("Later"));
    QVERIFY(QFile::remove(profilesFile()));
}

QTEST_GUILESS_MAIN(tst_CliProfile)
#include "tst_cli_profile.moc"
