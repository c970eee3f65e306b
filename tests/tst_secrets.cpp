// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"
#include "support/keychainsession.h"
#include "support/scriptedpeer.h"
#include "support/secretsearch.h"
#include "support/testcase.h"

#include <QProcess>
#include <QSignalSpy>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

/// One service as the practice server offers it.
struct Subject {
    QString service;
    QString report;
    sandbox::ServiceAccess access;
    QStringList option = {};
    QStringList query = {}; ///< what an export cannot do without
    bool hasRows = false;
    bool hasJobs = true;

    /// Of the same form as the right secret, and as easy to find.
    QString wrongSecret() const
    {
        return access.secret.contains(u':') ? u"somebody@practice.test:wr0ng-%1-key"_s.arg(service)
                                            : u"wr0ng-%1-key"_s.arg(service);
    }
};

} // namespace

/// A full run of the command over every service with all of Qt's logging on: its secrets are in the keychain and in the
/// Authorization header of requests to the service, and nowhere else.
class tst_Secrets : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theSearchFinds_data();
    void theSearchFinds();
    void aFullRunTellsNobody_data();
    void aFullRunTellsNobody();
    void anEchoIsBlankedOut_data();
    void anEchoIsBlankedOut();
    void aRedirectTakesNoSecretAlong_data();
    void aRedirectTakesNoSecretAlong();

private:
    /// The exit code; -1: it did not end.
    int run(const QStringList &arguments, const QByteArray &input = {});
    int add(const QString &name, const Subject &subject, const QString &baseUrl, const QString &secret);
    int exportTo(const QString &file, const QString &profile, const Subject &subject, const QString &format);
    Subject subject(const QString &service) const;
    void services() const;
    /// What the runs left that holds the secret: files, outputs, command lines.
    QStringList leaksOf(const QString &secret) const;

    sandbox::SandboxThread m_sandbox;
    QList<QPair<QString, QByteArray>> m_seen; ///< what the processes showed, and what of them it was
};

void tst_Secrets::initTestCase()
{
    TestCase::initTestCase();
    QCOMPARE(keychainSession(), QByteArray("open"));
    QVERIFY(QDir().mkpath(QDir::homePath() + u"/tmp"_s));
    sandbox::Options options;
    options.customers = 60;
    options.jobMs = 50;
    options.rateLimit = 0;
    QCOMPARE(m_sandbox.start(options), QString());
}

void tst_Secrets::init()
{
    TestCase::init();
    m_sandbox.log().clear();
    m_seen.clear();
}

int tst_Secrets::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"ROLLBOOK_SECRET"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"TMPDIR"_s, QString(QDir::homePath() + u"/tmp"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QDir::homePath());
    QSignalSpy ended(&process, &QProcess::finished);
    process.start(QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli"), arguments);
    if (!process.waitForStarted())
        return -1;
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
    const QByteArray shown = commandLine.open(QIODevice::ReadOnly) ? commandLine.readAll() : QByteArray();
    process.write(input);
    process.closeWriteChannel();
    const bool done = !ended.isEmpty() || ended.wait(60'000);
    const QString name = arguments.join(u' ');
    m_seen << qMakePair(name + u": command line"_s, shown)
           << qMakePair(name + u": output"_s, process.readAllStandardOutput())
           << qMakePair(name + u": errors"_s, process.readAllStandardError());
    return done && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

int tst_Secrets::add(const QString &name, const Subject &subject, const QString &baseUrl, const QString &secret)
{
    return run(QStringList { u"profile"_s, u"add"_s, name, u"--service"_s, subject.service, u"--base-url"_s, baseUrl,
                             u"--secret-stdin"_s }
                   + subject.option,
               secret.toUtf8() + '\n');
}

int tst_Secrets::exportTo(const QString &file, const QString &profile, const Subject &subject, const QString &format)
{
    return run(QStringList { u"export"_s, subject.report, u"--profile"_s, profile, u"--format"_s, format, u"--output"_s,
                             QString(QDir::homePath() + u'/' + file) }
               + subject.query);
}

Subject tst_Secrets::subject(const QString &service) const
{
    const sandbox::Access access = m_sandbox.access();
    if (service == "khoros"_L1)
        return { .service = service,
                 .report = u"khoros.user"_s,
                 .access = access.khoros,
                 .option = { u"--option"_s, QString(u"company_key="_s + access.khoros.companyKey) },
                 .query = { u"--filter"_s, u"startTime=2026-06-14T00:00:00Z"_s, u"--filter"_s,
                            u"endTime=2026-06-14T23:59:59Z"_s } };
    if (service == "spirii"_L1)
        return { .service = service,
                 .report = u"spirii.customers"_s,
                 .access = access.spirii,
                 .hasRows = true,
                 .hasJobs = false };
    if (service == "spaaza"_L1)
        return { .service = service,
                 .report = u"spaaza.users"_s,
                 .access = access.spaaza,
                 .option = { u"--option"_s, u"chain=%1"_s.arg(access.spaaza.chain) } };
    return { .service = service, .report = u"teamup.customers"_s, .access = access, .hasRows = true };
}

void tst_Secrets::services() const
{
    QTest::addColumn<QString>("service");
    for (const char *service : { "teamup", "khoros", "spirii", "spaaza" })
        QTest::newRow(service) << QString::fromLatin1(service);
}

QStringList tst_Secrets::leaksOf(const QString &secret) const
{
    const SecretSearch search(secret);
    QStringList leaks = search.filesBelow(QDir::homePath()); // the keychain's own file too: it is encrypted
    for (const auto &[name, bytes] : m_seen)
        if (search.isIn(bytes))
            leaks << name;
    return leaks;
}

void tst_Secrets::theSearchFinds_data()
{
    QTest::addColumn<QByteArray>("form");
    const SecretSearch search(u"me@here:plain as day"_s);
    for (const QByteArray &form : search.forms())
        QTest::addRow("%s", form.toPercentEncoding().constData()) << form;
}

/// Else the tests below could not fail.
void tst_Secrets::theSearchFinds()
{
    QFETCH(QByteArray, form);
    const QString name = QDir::homePath() + u"/tmp/.planted"_s;
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before" + form + "after");
    file.close();
    QCOMPARE(SecretSearch(u"me@here:plain as day"_s).filesBelow(QDir::homePath()), QStringList { name });
    QVERIFY(file.remove());
    QCOMPARE(SecretSearch(u"me@here:plain as day"_s).filesBelow(QDir::homePath()), QStringList());
}

void tst_Secrets::aFullRunTellsNobody_data()
{
    services();
}

void tst_Secrets::aFullRunTellsNobody()
{
    QFETCH(QString, service);
    const Subject it = subject(service);
    const QStringList secrets { it.access.secret, it.wrongSecret() };
    QCOMPARE(add(u"Right"_s, it, it.access.baseUrl, it.access.secret), 0);
    QCOMPARE(add(u"Wrong"_s, it, it.access.baseUrl, it.wrongSecret()), 0);
    QCOMPARE(run({ u"profile"_s, u"list"_s }), 0);
    QCOMPARE(run({ u"profile"_s, u"list"_s, u"--json"_s }), 0);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Right"_s }), 0);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Wrong"_s }), 3);
    const QStringList rows { u"rows"_s, it.report, u"--limit"_s, u"3"_s, u"--profile"_s };
    QCOMPARE(run(rows + QStringList { u"Right"_s }), it.hasRows ? 0 : 2);
    QCOMPARE(run(rows + QStringList { u"Wrong"_s }), it.hasRows ? 3 : 2);
    for (const QString &format : { u"csv"_s, u"json"_s })
        QCOMPARE(exportTo(service + u'.' + format, u"Right"_s, it, format), 0);
    QCOMPARE(exportTo(service + u".csv"_s, u"Right"_s, it, u"csv"_s), 6); // is there already
    QCOMPARE(exportTo(service + u"-wrong.csv"_s, u"Wrong"_s, it, u"csv"_s), 3);
    if (it.hasJobs) {
        m_sandbox.addFault({ sandbox::Fault::JobFail });
        QCOMPARE(exportTo(service + u"-failed.csv"_s, u"Right"_s, it, u"csv"_s), 5);
        m_sandbox.addFault({ sandbox::Fault::Redirect });
        QCOMPARE(exportTo(service + u"-redirected.csv"_s, u"Right"_s, it, u"csv"_s), 0);
    }
    for (const QString &secret : secrets)
        QCOMPARE(leaksOf(secret), QStringList()); // while the profiles are there
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Right"_s }), 0);
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Wrong"_s }), 0);
    for (const QString &secret : secrets)
        QCOMPARE(leaksOf(secret), QStringList());
    QVERIFY(std::any_of(m_seen.begin(), m_seen.end(),
                        [](const auto &seen) { return seen.second.contains("\nqt."); })); // it did log

    // On the wire: in one header, and only where the service is.
    int files = 0;
    const QList<sandbox::Request> requests = m_sandbox.log().all();
    for (const sandbox::Request &request : requests) {
        QByteArray rest = request.path + '\n' + request.query + '\n' + request.body;
        for (const auto &[name, value] : request.headers)
            if (request.port != sandbox::Request::Port::Api || name.toLower() != "authorization")
                rest += '\n' + name + ": " + value;
        for (const QString &secret : secrets)
            QVERIFY2(!SecretSearch(secret).isIn(rest), rest.constData());
        if (request.port != sandbox::Request::Port::Api)
            ++files;
    }
    QCOMPARE(files > 0, it.hasJobs); // Khoros' own files are on the service's origin, but for the redirected one
}

void tst_Secrets::anEchoIsBlankedOut_data()
{
    services();
}

/// A service, or a proxy before it, may send back what it got, in whatever words.
void tst_Secrets::anEchoIsBlankedOut()
{
    QFETCH(QString, service);
    const Subject it = subject(service);
    const QString secret = it.access.secret;
    QByteArray echo;
    for (const QByteArray &form : SecretSearch(secret).forms())
        echo += QByteArray(form).replace('\0', "") + ' ';
    const QByteArray text = '"' + echo + '"';
    ScriptedPeer peer;
    peer.then([&](QTcpSocket *socket, const PeerRequest &request) {
        socket->write(ScriptedPeer::response(400,
                                             R"({"message":)" + text + R"(,"code":)" + text + R"(,"got":")"
                                                 + request.headers.value("authorization") + R"(","error":{"message":)"
                                                 + text + R"(,"param":)" + text + R"(,"description":)" + text
                                                 + R"(},"field_errors":{)" + text + ":[" + text + "]}}"));
    });
    QCOMPARE(add(u"Echo"_s, it, peer.url({}).toString(), secret), 0);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Echo"_s }), 5);
    QVERIFY(m_seen.last().second.contains("•••"));
    QCOMPARE(exportTo(service + u"-echo.csv"_s, u"Echo"_s, it, u"csv"_s), 5);
    QVERIFY(m_seen.last().second.contains("•••"));
    QCOMPARE(leaksOf(secret), QStringList());
    QVERIFY(peer.requests().size() >= 2);
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Echo"_s }), 0);
}

void tst_Secrets::aRedirectTakesNoSecretAlong_data()
{
    services();
}

void tst_Secrets::aRedirectTakesNoSecretAlong()
{
    QFETCH(QString, service);
    const Subject it = subject(service);
    ScriptedPeer elsewhere;
    elsewhere.then(ScriptedPeer::reply(200, "{}"));
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(302, {}, { { "Location", elsewhere.url().toEncoded() } }));
    QCOMPARE(add(u"Away"_s, it, peer.url({}).toString(), it.access.secret), 0);
    QCOMPARE(run({ u"profile"_s, u"test"_s, u"Away"_s }), 5);
    QCOMPARE(exportTo(service + u"-away.csv"_s, u"Away"_s, it, u"csv"_s), 5);
    QCOMPARE(elsewhere.requests().size(), 0);
    QCOMPARE(leaksOf(it.access.secret), QStringList());
    QCOMPARE(run({ u"profile"_s, u"remove"_s, u"Away"_s }), 0);
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
