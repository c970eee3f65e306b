// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <csignal>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QString customersReport = u"teamup.customers"_s;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray rows() const { return json().value(u"rows"_s).toArray(); }
};

QString program()
{
    return QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli");
}

} // namespace

/// The command as a script uses it, against the practice server.
class tst_Cli : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsReports();
    void printsRows();
    void cutsWindows_data();
    void cutsWindows();
    void writesCsv();
    void writesTables();
    void sendsEveryParameter_data();
    void sendsEveryParameter();
    void sendsTheOtherParameters();
    void takesTheZone();
    void refusesUsage_data();
    void refusesUsage();
    void keepsToTheSecret();
    void tellsFailuresApart();
    void exportsToAFile();
    void exportsForSpreadsheets();
    void keepsWhatExists();
    void endsOnInterrupt();
    void sameCommandGoesOn_data();
    void sameCommandGoesOn();

private:
    void startSandbox(int customers = 240)
    {
        sandbox::Options options;
        options.customers = customers;
        options.jobMs = 50;
        options.rateLimit = 0;
        m_sandbox = std::make_unique<sandbox::SandboxThread>();
        QCOMPARE(m_sandbox->start(options), QString());
    }
    void prepare(QProcess &process, const QStringList &arguments, const QString &secret) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"ROLLBOOK_SECRET"_s);
        if (!secret.isEmpty())
            environment.insert(u"ROLLBOOK_SECRET"_s, secret);
        environment.insert(u"XDG_DATA_HOME"_s, m_data.path());
        process.setProcessEnvironment(environment);
        process.setProgram(program());
        process.setArguments(arguments);
    }
    Outcome runBare(const QStringList &arguments, const QString &secret = {}) const
    {
        QProcess process;
        prepare(process, arguments, secret);
        process.start();
        if (!process.waitForFinished(60'000))
            return {};
        return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
    }
    Outcome run(const QString &command, const QStringList &arguments, const QString &report = customersReport) const
    {
        return runBare(QStringList { command, report, u"--base-url"_s, m_sandbox->access().baseUrl } + arguments,
                       m_sandbox->access().secret);
    }
    QUrlQuery lastQuery() const
    {
        const QList<sandbox::Request> all = m_sandbox->log().all();
        return all.isEmpty() ? QUrlQuery() : QUrlQuery(QString::fromLatin1(all.last().query));
    }

    int posts() const
    {
        const QList<sandbox::Request> all = m_sandbox->log().all();
        return int(std::count_if(all.begin(), all.end(), [](const auto &asked) { return asked.method == "POST"; }));
    }
    /// An export whose file takes seconds.
    QStringList slowExport(const QString &path) const
    {
        return { u"export"_s,     customersReport,
                 u"--base-url"_s, m_sandbox->access().baseUrl,
                 u"--output"_s,   path,
                 u"--columns"_s,  u"id,full_name,email,address,thumbnail_url,active_customer_memberships,family"_s };
    }

    QTemporaryDir m_data;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
};

void tst_Cli::init()
{
    TestCase::init();
    if (!m_sandbox)
        startSandbox();
    m_sandbox->log().clear();
}

void tst_Cli::listsReports()
{
    const Outcome plain = runBare({ u"reports"_s });
    QCOMPARE(plain.code, 0);
    QVERIFY(plain.out.contains("teamup.customers.grouped"));
    const QJsonArray reports = QJsonDocument::fromJson(runBare({ u"reports"_s, u"--json"_s }).out).array();
    for (const QJsonValue &value : reports) {
        const QJsonObject report = value.toObject();
        if (report.value(u"id"_s).toString() != customersReport)
            continue;
        QCOMPARE(report.value(u"columns"_s).toArray().size(), 49);
        QCOMPARE(report.value(u"filters"_s).toArray().size(), 19);
        QCOMPARE(report.value(u"rows"_s), QJsonValue(true));
        QCOMPARE(report.value(u"export"_s), QJsonValue(true));
    }
    QCOMPARE(reports.size(), 11);
    QCOMPARE(runBare({ u"--version"_s }).out, QByteArray("rollbook-cli " ROLLBOOK_VERSION "\n"));
    QCOMPARE(runBare({ u"--help"_s }).code, 0);
    QCOMPARE(m_sandbox->log().all().size(), 0);
}

void tst_Cli::printsRows()
{
    const Outcome outcome =
        run(u"rows"_s,
            { u"--format"_s, u"json"_s, u"--columns"_s, u"id,full_name,venue_name,is_active,account_credit_balance"_s,
              u"--sort"_s, u"id"_s, u"--limit"_s, u"2"_s });
    QCOMPARE(outcome.code, 0);
    const QJsonArray columns = outcome.json().value(u"columns"_s).toArray();
    QCOMPARE(columns.at(2), QJsonValue(QJsonObject { { u"key"_s, u"venue.name"_s }, { u"label"_s, u"Venue"_s } }));
    QCOMPARE(outcome.rows().size(), 2);
    const QJsonObject row = outcome.rows().at(0).toObject();
    QCOMPARE(row.keys(),
             QStringList({ u"account_credit_balance"_s, u"full_name"_s, u"id"_s, u"is_active"_s, u"venue.name"_s }));
    QVERIFY(row.value(u"id"_s).isDouble());
    QVERIFY(row.value(u"is_active"_s).isBool());
    QVERIFY(outcome.json().value(u"total"_s).toInteger() > 200);
}

void tst_Cli::cutsWindows_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("requests");
    QTest::newRow("one page") << 0 << 30 << 1;
    QTest::newRow("aligned") << 60 << 30 << 1;
    QTest::newRow("across pages") << 90 << 20 << 2;
    QTest::newRow("all") << 0 << 100'000 << 3;
    QTest::newRow("behind the end") << 5000 << 10 << 1;
    QTest::newRow("total only") << 0 << 0 << 1;
}

void tst_Cli::cutsWindows()
{
    QFETCH(int, offset);
    QFETCH(int, limit);
    QFETCH(int, requests);
    const QStringList common { u"--format"_s, u"json"_s, u"--columns"_s, u"id"_s, u"--sort"_s, u"id"_s };
    const QJsonArray all = run(u"rows"_s, common + QStringList { u"--limit"_s, u"1000"_s }).rows();
    m_sandbox->log().clear();
    const Outcome outcome =
        run(u"rows"_s,
            common + QStringList { u"--limit"_s, QString::number(limit), u"--offset"_s, QString::number(offset) });
    QCOMPARE(outcome.code, 0);
    QJsonArray expected;
    for (int i = offset; i < all.size() && i < offset + limit; ++i)
        expected.append(all.at(i));
    QCOMPARE(outcome.rows(), expected);
    QCOMPARE(outcome.json().value(u"total"_s).toInt(), int(all.size()));
    QCOMPARE(m_sandbox->log().all().size(), requests);
}

void tst_Cli::writesCsv()
{
    const Outcome outcome =
        run(u"rows"_s, { u"--format=csv"_s, u"--columns=id,venue.name,family.managers"_s, u"--limit=5"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("id,venue.name,family.managers\r\n"));
    QCOMPARE(outcome.out.count("\r\n"), 6);
}

void tst_Cli::writesTables()
{
    const Outcome outcome = run(u"rows"_s, { u"--limit"_s, u"3"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("Latest booking"));
    QVERIFY(outcome.out.contains("3 rows, "));
    const Outcome grouped =
        run(u"rows"_s, { u"--columns"_s, u"gender,count"_s, u"--sort"_s, u"-count"_s }, u"teamup.customers.grouped"_s);
    QCOMPARE(grouped.code, 0);
    QCOMPARE(lastQuery().queryItemValue(u"sort"_s), u"-count,gender"_s);
}

void tst_Cli::sendsEveryParameter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sent");
    const auto same = [](const char *name, const QString &value) {
        QTest::newRow(name) << QString::fromLatin1(name) << value << value;
    };
    same("active_memberships", u"1,2"_s);
    same("created_at_gte", u"2026-03-28T10:00:00+02:00"_s);
    same("created_at_lte", u"2026-03-28T10:00:00+02:00"_s);
    same("created_at_timeframe", u"last_7_days"_s);
    same("date_of_birth_gte", u"1980-02-29"_s);
    same("date_of_birth_lte", u"1999-12-31"_s);
    same("has_account_credit", u"true"_s);
    same("id_gt", u"12"_s);
    same("ids", u"1,2,3"_s);
    same("include_deleted", u"true"_s);
    same("is_active", u"false"_s);
    same("is_any", u"new,slipping_away"_s);
    same("is_claimed", u"true"_s);
    same("is_new", u"false"_s);
    same("is_slipping_away", u"true"_s);
    same("latest_registration_starts_at_gte", u"2026-03-28T10:00:00+02:00"_s);
    same("latest_registration_starts_at_lte", u"2026-03-28T10:00:00+02:00"_s);
    same("registration_blocked", u"true"_s);
    same("extra_customer_fields", u"7001,7004"_s);
}

void tst_Cli::sendsEveryParameter()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, sent);
    const Outcome outcome =
        run(u"rows"_s, { u"--filter"_s, name + u'=' + value, u"--columns"_s, u"id"_s, u"--format"_s, u"json"_s });
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QString arrived = lastQuery().queryItemValue(name, QUrl::FullyDecoded);
    if (name.contains(u"_at_"_s) && name != "created_at_timeframe"_L1)
        QCOMPARE(QDateTime::fromString(arrived, Qt::ISODate), QDateTime::fromString(sent, Qt::ISODate));
    else
        QCOMPARE(arrived, sent);
}

void tst_Cli::sendsTheOtherParameters()
{
    QCOMPARE(run(u"rows"_s,
                 { u"--columns"_s, u"id,full_name"_s, u"--sort"_s, u"-created_at"_s, u"--limit"_s, u"20"_s,
                   u"--offset"_s, u"40"_s })
                 .code,
             0);
    const QUrlQuery query = lastQuery();
    QCOMPARE(query.queryItemValue(u"columns"_s), u"id,full_name"_s);
    QCOMPARE(query.queryItemValue(u"sort"_s), u"-created_at,id"_s);
    QCOMPARE(query.queryItemValue(u"page"_s), u"3"_s);
    QCOMPARE(query.queryItemValue(u"page_size"_s), u"20"_s);
    QCOMPARE(query.queryItemValue(u"format"_s), u"json"_s);
    QVERIFY(!query.hasQueryItem(u"limit"_s));
    QVERIFY(!query.hasQueryItem(u"offset"_s));
}

void tst_Cli::takesTheZone()
{
    QCOMPARE(run(u"rows"_s,
                 { u"--option"_s, u"time_zone=Europe/Copenhagen"_s, u"--filter"_s, u"created_at_gte=2026-03-29T12:00"_s,
                   u"--filter"_s, u"created_at_lte=2026-12-01"_s })
                 .code,
             0);
    QCOMPARE(lastQuery().queryItemValue(u"created_at_gte"_s, QUrl::FullyDecoded), u"2026-03-29T12:00:00+02:00"_s);
    QCOMPARE(lastQuery().queryItemValue(u"created_at_lte"_s, QUrl::FullyDecoded), u"2026-12-01T23:59:59.999+01:00"_s);
}

void tst_Cli::refusesUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto filter = [](const char *row, const QString &pair) {
        QTest::newRow(row) << QStringList { u"rows"_s, customersReport, u"--filter"_s, pair };
    };
    filter("unknown filter", u"is_cool=true"_s);
    filter("boolean", u"is_active=yes"_s);
    filter("enum", u"is_any=new,old"_s);
    filter("ids", u"ids=1,,2"_s);
    filter("integer", u"id_gt=1.5"_s);
    filter("date", u"date_of_birth_gte=2023-02-29"_s);
    filter("date with time", u"date_of_birth_gte=2023-02-28T00:00:00Z"_s);
    filter("moment", u"created_at_gte=yesterday"_s);
    filter("no such days", u"created_at=last-31-days"_s);
    filter("days of no range", u"is_active=today"_s);
    filter("empty text", u"created_at_timeframe="_s);
    filter("no value", u"is_active"_s);
    for (const char *name : { "limit", "offset", "page", "page_size", "format", "columns", "sort", "reportFormat" })
        filter(name, QLatin1String(name) + u"=1"_s);
    QTest::newRow("twice") << QStringList { u"rows"_s,        customersReport, u"--filter"_s,
                                            u"is_new=true"_s, u"--filter"_s,   u"is_new=true"_s };
    for (const bool first : { true, false }) {
        QStringList twice { u"rows"_s,     customersReport,
                            u"--filter"_s, u"created_at=today"_s,
                            u"--filter"_s, u"created_at_gte=2026-01-01"_s };
        if (!first)
            twice.swapItemsAt(3, 5);
        QTest::addRow("range twice %d", int(first)) << twice;
    }
    QTest::newRow("dated and replacing") << QStringList { u"export"_s, customersReport,  u"--output"_s,
                                                          u"/tmp/x"_s, u"--overwrite"_s, u"--dated"_s };
    QTest::newRow("column") << QStringList { u"rows"_s, customersReport, u"--columns"_s, u"id,shoe"_s };
    QTest::newRow("sort") << QStringList { u"rows"_s, customersReport, u"--sort"_s, u"-shoe"_s };
    QTest::newRow("report") << QStringList { u"rows"_s, u"teamup.shoes"_s };
    QTest::newRow("service") << QStringList { u"rows"_s, customersReport, u"--service"_s, u"khoros"_s };
    QTest::newRow("limit value") << QStringList { u"rows"_s, customersReport, u"--limit"_s, u"-1"_s };
    QTest::newRow("row format") << QStringList { u"rows"_s, customersReport, u"--format"_s, u"xml"_s };
    QTest::newRow("zone") << QStringList { u"rows"_s, customersReport, u"--option"_s, u"time_zone=Mars/Base"_s };
    QTest::newRow("option") << QStringList { u"rows"_s, customersReport, u"--option"_s, u"colour=red"_s };
    QTest::newRow("scheme") << QStringList { u"rows"_s, customersReport, u"--option"_s, u"auth_scheme=Basic"_s };
    QTest::newRow("no output") << QStringList { u"export"_s, customersReport };
    QTest::newRow("export format") << QStringList { u"export"_s, customersReport, u"--output"_s,
                                                    u"/tmp/x"_s, u"--format"_s,   u"xml"_s };
    for (const QStringList &words : { QStringList { u"--spreadsheet"_s, u"ods"_s },
                                      { u"--spreadsheet="_s },
                                      { u"--protect-formulas"_s },
                                      { u"--spreadsheet"_s, u"xlsx"_s, u"--protect-formulas"_s },
                                      { u"--spreadsheet"_s, u"csv"_s, u"--format"_s, u"json"_s } })
        QTest::newRow(qPrintable(words.join(u' ')))
            << QStringList { u"export"_s, customersReport, u"--output"_s, u"/tmp/x"_s } + words;
    QTest::newRow("limit of export") << QStringList { u"export"_s, customersReport, u"--output"_s,
                                                      u"/tmp/x"_s, u"--limit"_s,    u"3"_s };
}

void tst_Cli::refusesUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome =
        runBare(arguments + QStringList { u"--base-url"_s, m_sandbox->access().baseUrl }, m_sandbox->access().secret);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QCOMPARE(m_sandbox->log().all().size(), 0);
}

void tst_Cli::keepsToTheSecret()
{
    const QStringList rows { u"rows"_s, customersReport, u"--base-url"_s, m_sandbox->access().baseUrl };
    QCOMPARE(runBare(rows).code, 2);
    QCOMPARE(m_sandbox->log().all().size(), 0);
    const Outcome refused = runBare(rows, u"wr0ng-secret"_s);
    QCOMPARE(refused.code, 3);
    QVERIFY(!refused.err.contains("wr0ng"));
    QCOMPARE(runBare({ u"rows"_s, customersReport, u"--base-url"_s, u"http://192.0.2.1/api/v2"_s }, u"x"_s).code, 2);
    QCOMPARE(runBare({ u"rows"_s, customersReport }, u"x"_s).code, 2); // no address, nothing sent
    QCOMPARE(run(u"rows"_s, { u"--sort"_s, u"full_name,-full_name"_s }).code, 2);
    // The clock change in Copenhagen skips this time.
    QCOMPARE(
        run(u"rows"_s,
            { u"--option"_s, u"time_zone=Europe/Copenhagen"_s, u"--filter"_s, u"created_at_gte=2026-03-29T02:30:00"_s })
            .code,
        2);
    QCOMPARE(run(u"rows"_s, { u"--option"_s, u"auth_scheme=Token"_s }).code, 0);
    QVERIFY(m_sandbox->log().all().last().header("Authorization").startsWith("Token "));
}

void tst_Cli::tellsFailuresApart()
{
    QCOMPARE(runBare({ u"rows"_s, customersReport, u"--base-url"_s, u"http://127.0.0.1:1/api/v2"_s }, u"x"_s).code, 4);
    m_sandbox->addFault({ sandbox::Fault::Html502 });
    QCOMPARE(run(u"rows"_s, {}).code, 5);
    m_sandbox->addFault({ sandbox::Fault::BadJson });
    QCOMPARE(run(u"rows"_s, {}).code, 5);
    m_sandbox->addFault({ sandbox::Fault::Throttle });
    const Outcome slowed = run(u"rows"_s, {});
    QCOMPARE(slowed.code, 0);
    QVERIFY(slowed.err.contains("slow down"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_s);
    m_sandbox->addFault({ sandbox::Fault::JobFail });
    QCOMPARE(run(u"export"_s, { u"--output"_s, path }).code, 5);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
    m_sandbox->log().clear();
    m_sandbox->addFault({ sandbox::Fault::Cut });
    const Outcome broken = run(u"export"_s, { u"--output"_s, path });
    QCOMPARE(broken.code, 0); // goes on by itself
    QVERIFY(broken.err.contains("trying again"));
    QCOMPARE(posts(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"x.csv"_s });
}

void tst_Cli::exportsToAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"customers.json"_s);
    const Outcome outcome = run(u"export"_s,
                                { u"--format"_s, u"json"_s, u"--output"_s, path, u"--filter"_s, u"is_active=true"_s,
                                  u"--columns"_s, u"id,full_name"_s });
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray(path.toUtf8() + '\n'));
    QVERIFY(!outcome.err.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!QJsonDocument::fromJson(file.readAll()).isNull());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void tst_Cli::exportsForSpreadsheets()
{
    const QTemporaryDir folder;
    const auto file = [&](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QStringList query { u"--columns"_s, u"full_name,phone_number"_s };
    QCOMPARE(run(u"export"_s, query + QStringList { u"--output"_s, folder.filePath(u"plain.csv"_s) }).code, 0);
    Outcome outcome = run(
        u"export"_s, query + QStringList { u"--output"_s, folder.filePath(u"a.csv"_s), u"--spreadsheet"_s, u"csv"_s });
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.out, QFile::encodeName(folder.filePath(u"a.csv"_s)) + '\n');
    QVERIFY2(outcome.err.contains("A spreadsheet program will change "), outcome.err.constData());
    QCOMPARE(file(u"a.csv"_s), QByteArray("\xEF\xBB\xBF" + file(u"plain.csv"_s)));
    outcome = run(u"export"_s,
                  query + QStringList { u"--output"_s, folder.filePath(u"a.xlsx"_s), u"--spreadsheet"_s, u"xlsx"_s });
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.err.contains("will change"));
    QVERIFY(file(u"a.xlsx"_s).startsWith("PK"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             QStringList({ u"a.csv"_s, u"a.xlsx"_s, u"plain.csv"_s }));
}

void tst_Cli::keepsWhatExists()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(run(u"export"_s, { u"--output"_s, path }).code, 6);
    QCOMPARE(m_sandbox->log().all().size(), 0);
    QCOMPARE(run(u"export"_s, { u"--output"_s, folder.filePath(u"no/x.csv"_s) }).code, 6);
    QCOMPARE(run(u"export"_s, { u"--output"_s, path, u"--overwrite"_s }).code, 0);
    QVERIFY(QFileInfo(path).size() > 4);
}

void tst_Cli::endsOnInterrupt()
{
    startSandbox(2500); // at 64 KiB/s the file takes seconds
    m_sandbox->addFault({ sandbox::Fault::SlowFile });
    QTemporaryDir folder;
    QProcess process;
    prepare(process, slowExport(folder.filePath(u"x.csv"_s)), m_sandbox->access().secret);
    process.start();
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden), 20'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
    const QStringList files = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 1);
    QVERIFY(files.first().endsWith(u".part"_s));

    // Another query for the same file: what was left is given up.
    QCOMPARE(run(u"export"_s, { u"--output"_s, folder.filePath(u"x.csv"_s) }).code, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"x.csv"_s });
    QCOMPARE(posts(), 2);
}

void tst_Cli::sameCommandGoesOn_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupted") << SIGINT;
    QTest::newRow("killed") << SIGKILL;
}

void tst_Cli::sameCommandGoesOn()
{
    QFETCH(int, signal);
    startSandbox(2500);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.csv"_s);
    const QString secret = m_sandbox->access().secret;
    QCOMPARE(runBare(slowExport(path), secret).code, 0);
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray expected = whole.readAll();
    QVERIFY(whole.remove());
    m_sandbox->log().clear();

    m_sandbox->addFault({ sandbox::Fault::SlowFile });
    QProcess process;
    prepare(process, slowExport(path), secret);
    process.start();
    const QDir there(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!there.entryInfoList(QDir::Files | QDir::Hidden).isEmpty()
                                 && there.entryInfoList(QDir::Files | QDir::Hidden).first().size() > 0,
                             20'000);
    QCOMPARE(runBare(slowExport(path), secret).code, 6); // it runs
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(10'000));
    const Outcome again = runBare(slowExport(path), secret);
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(again.out, path.toUtf8() + '\n');
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == expected);
    QCOMPARE(posts(), 1);
    const QList<sandbox::Request> log = m_sandbox->log().all();
    QVERIFY(
        std::any_of(log.begin(), log.end(), [](const sandbox::Request &asked) { return asked.hasHeader("Range"); }));
    QCOMPARE(there.entryList(QDir::Files | QDir::Hidden), QStringList { u"x.csv"_s });
    QCOMPARE(runBare(slowExport(path), secret).code, 6); // done: it exists
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
