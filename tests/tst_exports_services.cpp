// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob.h"
#include "support/scriptedpeer.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;
using sandbox::Fault;

namespace {

using Filters = QMap<QString, FilterValue>;

const ExportPacing quick { .pollMs = { 10 }, .faultsInARow = 2, .stallMs = 60'000, .retryMs = {} };
const QString agents = u"khoros.user"_s;
const QString customers = u"spirii.customers"_s;
const QString users = u"spaaza.users"_s;

Filters day()
{
    return { { u"period"_s, DateRange { .from = QDate(2026, 3, 31), .to = QDate(2026, 3, 31) } } };
}

} // namespace

#define FINISH(job) QTRY_VERIFY_WITH_TIMEOUT(isFinal((job)->progress().state), 20'000)

/// Exports of Khoros, Spirii and Spaaza from the request to the saved file, over real HTTP.
class tst_ExportsServices : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesTheFile_data();
    void savesTheFile();
    void failsWithTheReason_data();
    void failsWithTheReason();
    void fetchesAnExpiredLinkAnew_data();
    void fetchesAnExpiredLinkAnew();
    void givesUpOnALinkThatStaysExpired();
    void keepsCredentialsAtHome_data();
    void keepsCredentialsAtHome();
    void usesAddressesAsTheyCame();
    void refusalWithin200IsFinal();
    void waitsForAPlannedTask();
    void refusesAnUnknownSegment();
    void failsWhereNothingMoves();
    void cancelAtAnyPoint_data();
    void cancelAtAnyPoint();

private:
    QString path(const QString &name = u"a.out"_s) const { return m_folder->filePath(name); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void startSandbox(const QString &report, const QList<sandbox::FaultSetting> &faults = {})
    {
        sandbox::Options options;
        options.customers = 300;
        options.jobMs = 50;
        options.rateLimit = 0;
        options.faults = faults;
        m_sandbox = std::make_unique<sandbox::SandboxThread>();
        QCOMPARE(m_sandbox->start(options), QString());
        m_client = ServiceDoor::to(report.section(u'.', 0, 0), m_sandbox->access()).client(&m_network);
    }
    void startPeer(const QString &service, const QMap<QString, QString> &options)
    {
        m_peer = std::make_unique<ScriptedPeer>();
        m_client = ServiceDoor { service, m_peer->url(u"/api"_s), u"user:secret"_s, options }.client(&m_network);
    }
    ExportRequest request(const QString &report, const Filters &filters, const QString &format = u"csv"_s) const
    {
        Query query = catalogReport(report).defaultQuery();
        query.filters = filters;
        return { .query = query, .format = format, .targetPath = path() };
    }
    std::unique_ptr<ExportJob> begin(const QString &report, const Filters &filters, const QString &format = u"csv"_s,
                                     const ExportPacing &pacing = quick)
    {
        auto job = std::make_unique<ExportJob>(m_client.get(), catalogReport(report), request(report, filters, format),
                                               nullptr);
        job->setPacing(pacing);
        job->start();
        return job;
    }
    QList<sandbox::Request> log() const { return m_sandbox->log().all(); }
    int posts() const
    {
        const QList<sandbox::Request> all = log();
        return int(std::count_if(all.begin(), all.end(), [](const auto &asked) { return asked.method == "POST"; }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
};

void tst_ExportsServices::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ExportsServices::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
    m_peer.reset();
}

void tst_ExportsServices::savesTheFile_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QMap<QString, FilterValue>>("filters");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("khoros csv") << agents << day() << u"csv"_s << QByteArray("AGENT_ID");
    QTest::newRow("khoros json") << agents << day() << u"json"_s << QByteArray("TOTAL_MOBILE_TIME_MILLIS");
    QTest::newRow("spirii csv") << customers << Filters() << u"csv"_s << QByteArray("externalId");
    QTest::newRow("spirii json") << customers << Filters { { u"types"_s, QStringList { u"Private"_s } } } << u"json"_s
                                 << QByteArray("Private");
    QTest::newRow("spaaza csv") << users << Filters() << u"csv"_s << QByteArray("member_number");
    QTest::newRow("spaaza json") << users << Filters { { u"segment_id"_s, u"seg-1"_s } } << u"json"_s
                                 << QByteArray("\"NL\"");
}

void tst_ExportsServices::savesTheFile()
{
    QFETCH(QString, report);
    using FilterMap = QMap<QString, FilterValue>;
    QFETCH(FilterMap, filters);
    QFETCH(QString, format);
    QFETCH(QByteArray, contains);
    startSandbox(report);
    auto job = begin(report, filters, format);
    int finishes = 0;
    connect(job.get(), &ExportJob::finished, this, [&] { ++finishes; });
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(finishes, 1);
    QVERIFY(written().contains(contains));
    if (format == "json"_L1)
        QVERIFY(QJsonDocument::fromJson(written()).array().size() > 1);
    QCOMPARE(job->progress().receivedBytes, written().size());
    QCOMPARE(files(), QStringList { u"a.out"_s });
    QCOMPARE(posts(), report == customers ? 0 : 1);
    for (const sandbox::Request &asked : log())
        QCOMPARE(asked.hasHeader("Authorization"), asked.port == sandbox::Request::Port::Api);
}

void tst_ExportsServices::failsWithTheReason_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QMap<QString, FilterValue>>("filters");
    QTest::addColumn<QString>("reason");
    QTest::newRow("khoros") << agents << day() << u"FAILED"_s;
    QTest::newRow("spaaza") << users << Filters() << u"the search index did not answer."_s;
}

void tst_ExportsServices::failsWithTheReason()
{
    QFETCH(QString, report);
    using FilterMap = QMap<QString, FilterValue>;
    QFETCH(FilterMap, filters);
    QFETCH(QString, reason);
    startSandbox(report, { { Fault::JobFail, true } });
    auto job = begin(report, filters);
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Failed);
    QCOMPARE(job->progress().error.code, ErrorCode::JobFailed);
    QVERIFY2(job->progress().error.message.contains(reason), qPrintable(job->progress().error.message));
    QCOMPARE(files(), QStringList());
}

void tst_ExportsServices::fetchesAnExpiredLinkAnew_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QMap<QString, FilterValue>>("filters");
    QTest::newRow("khoros") << agents << day();
    QTest::newRow("spaaza") << users << Filters();
}

void tst_ExportsServices::fetchesAnExpiredLinkAnew()
{
    QFETCH(QString, report);
    using FilterMap = QMap<QString, FilterValue>;
    QFETCH(FilterMap, filters);
    startSandbox(report, { { Fault::Expired } });
    auto job = begin(report, filters);
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(posts(), 1);
    QCOMPARE(files(), QStringList { u"a.out"_s });
    if (report != users)
        return;
    QList<QByteArray> links;
    QList<QByteArray> fetched;
    for (const sandbox::Request &asked : log()) {
        if (asked.path.endsWith("/download_url"))
            links << asked.path;
        if (asked.port == sandbox::Request::Port::Files)
            fetched << QByteArray(asked.path + '?' + asked.query);
    }
    QCOMPARE(links.size(), 2);
    QCOMPARE(fetched.size(), 2);
    QVERIFY(fetched.first() != fetched.last());
}

void tst_ExportsServices::givesUpOnALinkThatStaysExpired()
{
    startSandbox(users, { { Fault::Expired, true } });
    auto job = begin(users, {});
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Failed);
    QCOMPARE(job->progress().error.code, ErrorCode::LinkExpired);
    QCOMPARE(posts(), 1);
    QCOMPARE(files(), QStringList());
}

void tst_ExportsServices::keepsCredentialsAtHome_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QMap<QString, FilterValue>>("filters");
    QTest::newRow("khoros") << agents << day();
    QTest::newRow("spaaza") << users << Filters();
}

void tst_ExportsServices::keepsCredentialsAtHome()
{
    QFETCH(QString, report);
    using FilterMap = QMap<QString, FilterValue>;
    QFETCH(FilterMap, filters);
    startSandbox(report, { { Fault::Redirect, true } });
    auto job = begin(report, filters);
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QSet<int> ports;
    for (const sandbox::Request &asked : log()) {
        ports << int(asked.port);
        QCOMPARE(asked.hasHeader("Authorization"), asked.port == sandbox::Request::Port::Api);
    }
    QVERIFY(ports.size() > 1); // it was sent elsewhere
}

/// A run id with each of the letters that mean something in a path: what arrives is what was handed out.
void tst_ExportsServices::usesAddressesAsTheyCame()
{
    startPeer(u"khoros"_s, { { u"company_key"_s, u"c"_s } });
    const QByteArray run = "/api/reports/report/0b/2a%2Fb%2Bc%3D%25%20";
    const QByteArray home = m_peer->url({}).toEncoded();
    const auto pass = [](const QByteArray &result) {
        return ScriptedPeer::reply(200, R"({"status":"PASS","result":)" + result + '}');
    };
    const QByteArray early = home + run + "/download?companyKey=early";
    m_peer->then(pass(R"({"workflowId":"0b","runId":"2a/b+c=% ","downloadUrl":")" + early + R"(","statusUrl":")" + home
                      + run + R"(/status?companyKey=c%2Bd"})"));
    const auto state = [&](const QByteArray &runner, const QByteArray &detail, const QByteArray &download) {
        return QByteArray(R"({"jobInfo":{"downloadUrl":")" + download + R"("},"result":{"runnerState":")" + runner
                          + R"(","detail":")" + detail + R"("}})");
    };
    const QByteArray ready = home + run + "/download?analyticsAccessToken=x%3D%3D";
    m_peer->then(pass("[" + state("RUNNING", "", "") + "]"));
    m_peer->then(pass(state("CLOSED", "COMPLETED", ""))); // no address: not yet
    m_peer->then(pass(state("CLOSED", "COMPLETED", ready)));
    m_peer->then(ScriptedPeer::reply(302, "", { { "Location", run + "/file%2Fname" } }));
    m_peer->then(ScriptedPeer::reply(200, "content"));
    auto job = begin(agents, day());
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(written(), QByteArray("content"));
    QList<QByteArray> targets;
    for (const PeerRequest &asked : m_peer->requests()) {
        targets << asked.target;
        QCOMPARE(asked.headers.value("authorization"), QByteArray("Basic " + QByteArray("user:secret").toBase64()));
    }
    const QByteArray status = run + "/status?companyKey=c%2Bd";
    QCOMPARE(targets,
             QList<QByteArray>({ "/api/reports/report/user?companyKey=c", status, status, status,
                                 run + "/download?analyticsAccessToken=x%3D%3D", run + "/file%2Fname" }));
}

void tst_ExportsServices::refusalWithin200IsFinal()
{
    startSandbox(agents);
    const Filters years { { u"period"_s, DateRange { .from = QDate(2000, 1, 1), .to = QDate(2026, 3, 31) } } };
    auto job = begin(agents, years);
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Failed);
    QCOMPARE(job->progress().error.code, ErrorCode::Refused);
    QVERIFY(job->progress().error.message.contains(u"Too many buckets"_s));
    QCOMPARE(log().size(), 1);
}

/// A task that waits for its time is no task that is stuck.
void tst_ExportsServices::waitsForAPlannedTask()
{
    startSandbox(users);
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(3);
    ExportPacing impatient = quick;
    impatient.pollMs = { 100 };
    impatient.stallMs = 50;
    impatient.silentMs = 50;
    auto job = begin(users, { { u"once"_s, DateRange { .from = soon } } }, u"csv"_s, impatient);
    QTRY_VERIFY_WITH_TIMEOUT(log().size() >= 5 || isFinal(job->progress().state), 10'000);
    QCOMPARE(job->progress().state, ExportState::Preparing);
}

void tst_ExportsServices::refusesAnUnknownSegment()
{
    startSandbox(users);
    auto job = begin(users, { { u"segment_id"_s, u"nobody"_s } });
    FINISH(job);
    QCOMPARE(job->progress().error.code, ErrorCode::Refused);
    QCOMPARE(job->progress().error.message, u"There is no segment nobody."_s);
    QCOMPARE(log().size(), 1);
}

void tst_ExportsServices::failsWhereNothingMoves()
{
    startPeer(u"spaaza"_s, { { u"chain"_s, u"1"_s } });
    m_peer->then(ScriptedPeer::reply(200, R"({"id":1,"state":{"code":"READY"}})"));
    m_peer->then(ScriptedPeer::reply(200, R"({"id":1,"state":{"code":"INPROGRESS"}})"));
    ExportPacing impatient = quick;
    impatient.silentMs = 30;
    auto job = begin(users, {}, u"csv"_s, impatient);
    FINISH(job);
    QCOMPARE(job->progress().error.code, ErrorCode::JobFailed);
    QCOMPARE(job->progress().error.message, u"the export makes no progress"_s);
}

void tst_ExportsServices::cancelAtAnyPoint_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QMap<QString, FilterValue>>("filters");
    QTest::addColumn<int>("state");
    for (const ExportState state : { ExportState::Requesting, ExportState::Preparing, ExportState::Downloading }) {
        QTest::addRow("khoros %d", int(state)) << agents << day() << int(state);
        QTest::addRow("spaaza %d", int(state)) << users << Filters() << int(state);
    }
    QTest::addRow("spirii") << customers << Filters() << int(ExportState::Preparing);
}

void tst_ExportsServices::cancelAtAnyPoint()
{
    QFETCH(QString, report);
    using FilterMap = QMap<QString, FilterValue>;
    QFETCH(FilterMap, filters);
    QFETCH(int, state);
    startSandbox(report);
    auto job = begin(report, filters);
    int finishes = 0;
    connect(job.get(), &ExportJob::finished, this, [&] { ++finishes; });
    // A moment after the state begins, so that something is under way.
    connect(job.get(), &ExportJob::progressChanged, this, [&] {
        if (int(job->progress().state) == state)
            QMetaObject::invokeMethod(
                job.get(), [&] { job->cancel(); }, Qt::QueuedConnection);
    });
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QTest::qWait(100); // nothing may come after it
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QCOMPARE(finishes, 1);
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(tst_ExportsServices)
#include "tst_exports_services.moc"
