// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString agents = u"khoros.user"_s;
const QString customers = u"spirii.customers"_s;
const QString users = u"spaaza.users"_s;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray rows() const { return json().value(u"rows"_s).toArray(); }
    QJsonArray column(const QString &key) const
    {
        QJsonArray values;
        for (const QJsonValue row : rows())
            values.append(row[key]);
        return values;
    }
};

/// The practice server as a script starts it: what it needs to know is the one line that is printed.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList &arguments = {})
    {
        m_process.setProgram(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-sandbox"));
        m_process.setArguments(QStringList { u"--json"_s, u"--customers"_s, u"240"_s, u"--rate-limit"_s, u"0"_s,
                                             u"--job-ms"_s, u"50"_s, u"--today"_s, u"2026-06-15"_s }
                               + arguments);
        m_process.start();
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                qFatal("the practice server says nothing");
        m_access = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~SandboxProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    QJsonObject of(const QString &report) const { return m_access.value(report.section(u'.', 0, 0)).toObject(); }

private:
    QProcess m_process;
    QJsonObject m_access;
};

Outcome run(const QStringList &arguments, const QString &secret)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ROLLBOOK_SECRET"_s, secret);
    static const QTemporaryDir data;
    environment.insert(u"XDG_DATA_HOME"_s, data.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli"), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QStringList connectionTo(const SandboxProcess &server, const QString &report)
{
    const QJsonObject access = server.of(report);
    QStringList arguments { u"--base-url"_s, access.value(u"base_url"_s).toString() };
    if (report == agents)
        arguments << u"--option"_s << u"company_key="_s + access.value(u"company_key"_s).toString();
    if (report == users)
        arguments << u"--option"_s << u"chain=%1"_s.arg(access.value(u"chain"_s).toInt());
    return arguments;
}

QStringList filters(const QStringList &pairs)
{
    QStringList arguments;
    for (const QString &pair : pairs)
        arguments << u"--filter"_s << pair;
    return arguments;
}

} // namespace

/// The command as a script uses it, against the practice server as a script starts it.
class tst_CliServices : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void filtersRows_data();
    void filtersRows();
    void sortsRows_data();
    void sortsRows();
    void cutsWindows();
    void tellsTheTotalAlone();
    void exportsToAFile_data();
    void exportsToAFile();
    void choosesPeopleByRules();
    void readsBareRules();
    void refusesUsage_data();
    void refusesUsage();
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void showsWhyATaskFailed();

private:
    Outcome rows(const QStringList &more) const { return call(u"rows"_s, customers, more + json); }
    Outcome call(const QString &command, const QString &report, const QStringList &more) const
    {
        return run(QStringList { command, report } + connectionTo(m_server, report) + more,
                   m_server.of(report).value(u"secret"_s).toString());
    }
    Outcome exported(const QString &report, const QString &name, const QStringList &more) const
    {
        return call(u"export"_s, report, more + QStringList { u"--output"_s, path(name) });
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonArray exportedRows(const QString &report, const QStringList &more) const
    {
        const Outcome outcome =
            exported(report, u"rows.json"_s, more + QStringList { u"--format=json"_s, u"--overwrite"_s });
        if (outcome.code != 0)
            qWarning("%s", outcome.err.constData());
        return QJsonDocument::fromJson(contents(u"rows.json"_s)).array();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const QStringList json { u"--format"_s, u"json"_s };
    const QStringList day = filters({ u"startTime=2026-06-14T00:00:00Z"_s, u"endTime=2026-06-14T23:59:59.999Z"_s });
    SandboxProcess m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CliServices::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_CliServices::filtersRows_data()
{
    QTest::addColumn<QStringList>("pairs");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonArray>("allowed");
    QTest::newRow("type") << QStringList { u"types=Private"_s } << u"type"_s << QJsonArray { u"Private"_s };
    QTest::newRow("types") << QStringList { u"types=Business,CPO"_s } << u"type"_s
                           << QJsonArray { u"Business"_s, u"CPO"_s };
    QTest::newRow("ids") << QStringList { u"customerIds=3002,3005"_s } << u"id"_s << QJsonArray { 3002, 3005 };
    QTest::newRow("id and type") << QStringList { u"customerIds=3001"_s, u"types=CPO"_s } << u"id"_s
                                 << QJsonArray { 3001 };
}

void tst_CliServices::filtersRows()
{
    QFETCH(QStringList, pairs);
    QFETCH(QString, key);
    QFETCH(QJsonArray, allowed);
    const Outcome outcome = rows(filters(pairs) + QStringList { u"--columns=id,type"_s, u"--limit=500"_s });
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QJsonArray values = outcome.column(key);
    QVERIFY(!values.isEmpty());
    QCOMPARE(outcome.json().value(u"total"_s).toInt(), int(values.size()));
    for (const QJsonValue value : values)
        QVERIFY(allowed.contains(value));
    QVERIFY(rows({}).json().value(u"total"_s).toInt() > values.size());
    // Times are sent in UTC whatever they were given in.
    const auto created = [&](const QString &from) {
        return rows(filters({ QString(u"createdAtFrom="_s + from), u"search=a"_s })).json().value(u"total"_s);
    };
    QCOMPARE(created(u"2025-01-01T02:00:00+02:00"_s), created(u"2025-01-01T00:00:00Z"_s));
}

void tst_CliServices::sortsRows_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("descending");
    QTest::newRow("own order") << QStringList() << u"id"_s << true;
    QTest::newRow("created from") << filters({ u"createdAtFrom=2000-01-01T00:00:00Z"_s }) << u"createdAt"_s << false;
    QTest::newRow("updated to") << filters({ u"updatedAtTo=2030-01-01T00:00:00Z"_s }) << u"updatedAt"_s << true;
    QTest::newRow("ascending") << QStringList { u"--sort=id"_s } << u"id"_s << false;
    QTest::newRow("descending") << QStringList { u"--sort=-createdAt"_s } << u"createdAt"_s << true;
}

void tst_CliServices::sortsRows()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, key);
    QFETCH(bool, descending);
    const Outcome outcome = rows(arguments + QStringList { u"--columns=id,createdAt,updatedAt"_s });
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QVariantList values = outcome.column(key).toVariantList();
    QCOMPARE(values.size(), 50);
    const auto before = [&](const QVariant &a, const QVariant &b) {
        const bool smaller = key == "id"_L1 ? a.toLongLong() < b.toLongLong() : a.toString() < b.toString();
        const bool larger = key == "id"_L1 ? b.toLongLong() < a.toLongLong() : b.toString() < a.toString();
        return descending ? larger : smaller;
    };
    QVERIFY(std::is_sorted(values.begin(), values.end(), before));
}

void tst_CliServices::cutsWindows()
{
    const QStringList common { u"--columns=id,owner.name"_s, u"--sort=id"_s };
    const QJsonArray all = rows(common + QStringList { u"--limit=1000"_s }).column(u"id"_s);
    QVERIFY(all.size() > 200);
    const Outcome cut = rows(common + QStringList { u"--offset=95"_s, u"--limit=10"_s });
    QJsonArray expected;
    for (int i = 95; i < 105; ++i)
        expected.append(all.at(i));
    QCOMPARE(cut.column(u"id"_s), expected);
    QCOMPARE(cut.rows().first().toObject().keys(), QStringList({ u"id"_s, u"owner.name"_s }));
    QVERIFY(rows(common + QStringList { u"--offset=5000"_s }).rows().isEmpty());
}

void tst_CliServices::tellsTheTotalAlone()
{
    const Outcome none = rows({ u"--limit=0"_s });
    QCOMPARE(none.code, 0);
    QVERIFY(none.rows().isEmpty());
    QCOMPARE(none.json().value(u"total"_s), rows({ u"--limit=1"_s }).json().value(u"total"_s));
}

void tst_CliServices::exportsToAFile_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("khoros") << agents << day + filters({ u"reportMetrics=agent_id,agent_name"_s })
                            << QByteArray("AGENT_ID,AGENT_NAME");
    QTest::newRow("spirii") << customers << QStringList { u"--columns=id,name"_s } << QByteArray("id,name\r\n3001,");
    QTest::newRow("spaaza") << users << QStringList() << QByteArray("id,member_number,");
}

void tst_CliServices::exportsToAFile()
{
    QFETCH(QString, report);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, beginning);
    const Outcome outcome = exported(report, u"a.csv"_s, more);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray(path(u"a.csv"_s).toUtf8() + '\n'));
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY2(contents(u"a.csv"_s).startsWith(beginning), contents(u"a.csv"_s).left(100).constData());
    QVERIFY(exportedRows(report, report == agents ? day : QStringList()).size() > 5);
    QCOMPARE(exported(report, u"a.csv"_s, more).code, 6); // it is there by now
}

void tst_CliServices::choosesPeopleByRules()
{
    write(u"rules.json"_s,
          R"({"join":"any","rules":[{"field_name":"country","field_type":"keyword","operator":"is","value":"NL"},)"
          R"({"field_name":"country","field_type":"keyword","operator":"is","value":"BE"}]})");
    const QJsonArray chosen = exportedRows(users, filters({ QString(u"segment=@"_s + path(u"rules.json"_s)) }));
    QVERIFY(!chosen.isEmpty());
    for (const QJsonValue row : chosen)
        QVERIFY(QJsonArray({ u"NL"_s, u"BE"_s }).contains(row[u"country"_s]));
    const QJsonArray saved = exportedRows(users, filters({ u"segment_id=seg-1"_s }));
    const QJsonArray all = exportedRows(users, filters({ u"export_index=users"_s }));
    QVERIFY(!saved.isEmpty() && saved.size() < chosen.size() && chosen.size() < all.size());
    QVERIFY(exportedRows(users, filters({ u"export_index=vouchers"_s })).first().toObject().keys()
            != all.first().toObject().keys());
}

void tst_CliServices::readsBareRules()
{
    write(u"rules.json"_s, R"([{"field_name":"country","field_type":"keyword","operator":"is","value":"NL"}])");
    QCOMPARE(exportedRows(users, filters({ QString(u"segment=@"_s + path(u"rules.json"_s)) })),
             exportedRows(users, filters({ u"segment_id=seg-1"_s })));
    // Ids are repeated keys; times become milliseconds in the connection's zone.
    const QJsonArray some = exportedRows(
        agents, day + filters({ u"agentId=%1"_s.arg(exportedRows(agents, day).first()[u"AGENT_ID"_s].toString()) }));
    QCOMPARE(some.size(), 1);
    const QStringList local { u"--option"_s, u"time_zone=Europe/Copenhagen"_s };
    QCOMPARE(exportedRows(agents,
                          local + filters({ u"startTime=2026-06-14T02:00"_s, u"endTime=2026-06-15T01:59:59.999"_s })),
             exportedRows(agents, day));
}

void tst_CliServices::refusesUsage_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QStringList>("more");
    const QString rows = u"rows"_s;
    const QString file = u"export"_s;
    QTest::newRow("rows of Khoros") << rows << agents << day;
    QTest::newRow("rows of Spaaza") << rows << users << QStringList();
    QTest::newRow("two sort keys") << rows << customers << QStringList { u"--sort=name,id"_s };
    QTest::newRow("sort column") << rows << customers << QStringList { u"--sort=country"_s };
    QTest::newRow("table parameter") << rows << customers << filters({ u"sortBy=name"_s });
    QTest::newRow("enum") << rows << customers << filters({ u"types=private"_s });
    QTest::newRow("no period") << file << agents << QStringList();
    QTest::newRow("no end") << file << agents << filters({ u"startTime=2026-06-14T00:00:00Z"_s });
    QTest::newRow("format as a filter") << file << agents << day + filters({ u"reportFormat=csv"_s });
    QTest::newRow("language") << file << agents << day + filters({ u"locale=da"_s });
    QTest::newRow("ids") << file << agents << day + filters({ u"agentId=1,x"_s });
    QTest::newRow("zone and offset") << file << agents
                                     << day + filters({ u"timezone=Etc/UTC"_s, u"timezoneOffset=0"_s });
    QTest::newRow("columns of Khoros") << file << agents << day + QStringList { u"--columns=AGENT_ID"_s };
    QTest::newRow("segment and saved segment")
        << file << users << filters({ u"segment=@good.json"_s, u"segment_id=seg-1"_s });
    QTest::newRow("segment without @") << file << users << filters({ u"segment=good.json"_s });
    QTest::newRow("no such file") << file << users << filters({ u"segment=@none.json"_s });
    QTest::newRow("no JSON") << file << users << filters({ u"segment=@text.json"_s });
    QTest::newRow("bad rule") << file << users << filters({ u"segment=@bad.json"_s });
    QTest::newRow("index") << file << users << filters({ u"export_index=shops"_s });
    QTest::newRow("time") << file << users << filters({ u"once=soon"_s });
}

void tst_CliServices::refusesUsage()
{
    QFETCH(QString, command);
    QFETCH(QString, report);
    QFETCH(QStringList, more);
    write(u"good.json"_s, R"([{"field_name":"country","field_type":"keyword","operator":"is","value":"NL"}])");
    write(u"bad.json"_s, R"([{"field_name":"country","field_type":"keyword","operator":"is"}])");
    write(u"text.json"_s, "country is NL");
    more.replaceInStrings(u"@"_s, u"@"_s + path({}));
    if (command == "export"_L1)
        more << u"--output"_s << path(u"a.csv"_s);
    const Outcome outcome = call(command, report, more);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!QFile::exists(path(u"a.csv"_s)));
}

void tst_CliServices::tellsFailuresApart_data()
{
    QTest::addColumn<QString>("report");
    for (const QString &report : { agents, customers, users })
        QTest::newRow(qPrintable(report)) << report;
}

void tst_CliServices::tellsFailuresApart()
{
    QFETCH(QString, report);
    const QStringList file =
        QStringList { u"export"_s, report, u"--output"_s, path(u"a.csv"_s) } + (report == agents ? day : QStringList());
    const Outcome refused = run(file + connectionTo(m_server, report), u"nobody:wr0ng"_s);
    QCOMPARE(refused.code, 3);
    QVERIFY(!refused.err.contains("wr0ng"));
    const QString key = report == agents ? u"company_key"_s : report == users ? u"chain"_s : QString();
    const QString secret = m_server.of(report).value(u"secret"_s).toString();
    const QStringList base { u"--base-url"_s, m_server.of(report).value(u"base_url"_s).toString() };
    if (!key.isEmpty()) {
        QCOMPARE(run(file + base + QStringList { u"--option"_s, QString(key + u"=99"_s) }, secret).code, 3);
        QCOMPARE(run(file + base, secret).code, 2); // the option is required
    }
    QStringList nowhere = connectionTo(m_server, report);
    nowhere[1] = u"http://127.0.0.1:1/"_s;
    QCOMPARE(run(file + nowhere, secret).code, 4);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
}

void tst_CliServices::showsWhyATaskFailed()
{
    const SandboxProcess failing({ u"--fault"_s, u"jobfail:always"_s });
    for (const QString &report : { agents, users }) {
        const Outcome outcome = run(QStringList { u"export"_s, report, u"--output"_s, path(u"a.csv"_s) }
                                        + connectionTo(failing, report) + (report == agents ? day : QStringList()),
                                    failing.of(report).value(u"secret"_s).toString());
        QCOMPARE(outcome.code, 5);
        QVERIFY2(outcome.err.contains(report == agents ? "FAILED" : "the search index did not answer"),
                 outcome.err.constData());
    }
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files | QDir::Hidden));
}

QTEST_GUILESS_MAIN(tst_CliServices)
#include "tst_cli_services.moc"
