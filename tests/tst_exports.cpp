// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/earlierexport.h"
#include "exports/exportqueue.h"
#include "exports/targetfile.h"
#include "models/exportsmodel.h"
#include "report/catalog.h"
#include "sandbox/sandboxthread.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const Report &report()
{
    static const Catalog catalog = *Catalog::load();
    return *catalog.report(u"teamup.customers"_s);
}

std::unique_ptr<ApiClient> clientFor(QNetworkAccessManager *network, const QUrl &url, const QString &secret)
{
    Connection connection;
    connection.service = u"teamup"_s;
    connection.name = u"Practice"_s;
    connection.baseUrl = url;
    return std::make_unique<ApiClient>(network, makeService(u"teamup"_s), connection, secret);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const ExportPacing quick { .pollMs = { 10 }, .faultsInARow = 2, .stallMs = 60'000, .retryMs = {} };

} // namespace

/// Exports from the request to the saved file, over real HTTP.
class tst_Exports : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void savesTheFile();
    void renewsAnExpiredLink();
    void failsWithTheJob();
    void cutFileKeepsWhatCame();
    void redirectedFileArrives();
    void existingFileIsKept();
    void fileThatAppearsMeanwhileIsKept();
    void overwriteReplaces();
    void cancelAtAnyPoint_data();
    void cancelAtAnyPoint();
    void postIsSentOnce();
    void forgivesSomeFaults();
    void refusedPollIsFinal();
    void queueKeepsItsBounds();
    void queueRetriesAndForgets();
    void modelFollowsTheQueue();
    void knowsAnEarlierOne_data();
    void knowsAnEarlierOne();

private:
    ExportRequest requestFor(const QString &name, bool overwrite = false) const
    {
        Query query = report().defaultQuery();
        query.filters.insert(u"is_active"_s, true);
        return { .query = query, .format = u"csv"_s, .targetPath = path(name), .overwrite = overwrite };
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    void startSandbox(QList<sandbox::FaultSetting> faults = {}, int jobMs = 50, int customers = 300)
    {
        m_sandbox = std::make_unique<sandbox::SandboxThread>();
        sandbox::Options options;
        options.customers = customers;
        options.jobMs = jobMs;
        options.rateLimit = 0;
        options.faults = faults;
        QCOMPARE(m_sandbox->start(options), QString());
        m_client = clientFor(&m_network, QUrl(m_sandbox->access().baseUrl), m_sandbox->access().secret);
    }
    std::unique_ptr<ExportJob> begin(const ExportRequest &request)
    {
        auto job = std::make_unique<ExportJob>(m_client.get(), report(), request, nullptr);
        job->setPacing(quick);
        job->start();
        return job;
    }
    int posts() const
    {
        int count = 0;
        for (const sandbox::Request &request : m_sandbox->log().all())
            count += request.method == "POST" ? 1 : 0;
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
};

void tst_Exports::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Exports::cleanup()
{
    m_client.reset();
    m_sandbox.reset();
}

#define FINISH(job) QTRY_VERIFY_WITH_TIMEOUT(isFinal((job)->progress().state), 20'000)

void tst_Exports::savesTheFile()
{
    startSandbox();
    auto job = begin(requestFor(u"a.csv"_s));
    QList<ExportState> states;
    int finishes = 0;
    connect(job.get(), &ExportJob::progressChanged, this, [&] {
        if (states.isEmpty() || states.last() != job->progress().state)
            states << job->progress().state;
    });
    connect(job.get(), &ExportJob::finished, this, [&] { ++finishes; });
    FINISH(job);
    QCOMPARE(states,
             QList<ExportState>({ ExportState::Requesting, ExportState::Preparing, ExportState::Downloading,
                                  ExportState::Checking, ExportState::Done }));
    QCOMPARE(finishes, 1);
    QVERIFY(job->ticket().has_value());
    QVERIFY(contentsOf(path(u"a.csv"_s)).count('\n') > 10);
    QCOMPARE(QFile::permissions(path(u"a.csv"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(files(), QStringList { u"a.csv"_s });
    QCOMPARE(posts(), 1);
    for (const sandbox::Request &request : m_sandbox->log().all())
        QCOMPARE(request.hasHeader("Authorization"), request.port == sandbox::Request::Port::Api);
}

void tst_Exports::renewsAnExpiredLink()
{
    startSandbox({ { sandbox::Fault::Expired } });
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(posts(), 1);
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_Exports::failsWithTheJob()
{
    startSandbox({ { sandbox::Fault::JobFail, true } });
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Failed);
    QVERIFY(job->progress().error.code == ErrorCode::JobFailed
            || job->progress().error.code == ErrorCode::ServiceFailed);
    QCOMPARE(files(), QStringList());
}

void tst_Exports::cutFileKeepsWhatCame()
{
    startSandbox({ { sandbox::Fault::Cut } });
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Failed);
    QCOMPARE(job->progress().error.code, ErrorCode::Network);
    QCOMPARE(files(), QStringList { QFileInfo(job->partPath()).fileName() });
    QVERIFY(QFileInfo(job->partPath()).size() > 0);
    QCOMPARE(QFile::permissions(job->partPath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_Exports::redirectedFileArrives()
{
    startSandbox({ { sandbox::Fault::Redirect } });
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QVERIFY(!contentsOf(path(u"a.csv"_s)).isEmpty());
}

void tst_Exports::existingFileIsKept()
{
    startSandbox();
    put(path(u"a.csv"_s), "mine");
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().error.code, ErrorCode::FileExists);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), QByteArray("mine"));
    QCOMPARE(posts(), 0);
}

void tst_Exports::fileThatAppearsMeanwhileIsKept()
{
    startSandbox();
    auto job = begin(requestFor(u"a.csv"_s));
    connect(job.get(), &ExportJob::ticketReceived, this, [&] { put(path(u"a.csv"_s), "mine"); });
    FINISH(job);
    QCOMPARE(job->progress().error.code, ErrorCode::FileExists);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), QByteArray("mine"));
    QCOMPARE(files(), QStringList({ QFileInfo(job->partPath()).fileName(), u"a.csv"_s })); // to go on from
}

void tst_Exports::overwriteReplaces()
{
    startSandbox();
    put(path(u"a.csv"_s), "old");
    auto job = begin(requestFor(u"a.csv"_s, true));
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QVERIFY(contentsOf(path(u"a.csv"_s)) != "old");
}

void tst_Exports::cancelAtAnyPoint_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("requesting") << int(ExportState::Requesting);
    QTest::newRow("preparing") << int(ExportState::Preparing);
    QTest::newRow("downloading") << int(ExportState::Downloading);
    QTest::newRow("checking") << int(ExportState::Checking);
}

void tst_Exports::cancelAtAnyPoint()
{
    QFETCH(int, state);
    startSandbox();
    auto job = begin(requestFor(u"a.csv"_s));
    int finishes = 0;
    connect(job.get(), &ExportJob::finished, this, [&] { ++finishes; });
    connect(job.get(), &ExportJob::progressChanged, this, [&] {
        if (int(job->progress().state) == state)
            job->cancel();
    });
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QTest::qWait(150); // nothing may come after it
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QCOMPARE(finishes, 1);
    QCOMPARE(files(), QStringList());
}

void tst_Exports::postIsSentOnce()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::close());
    m_client = clientFor(&m_network, peer.url(), u"x"_s);
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().error.code, ErrorCode::NotCertain);
    QCOMPARE(peer.requests().size(), 1);
}

void tst_Exports::forgivesSomeFaults()
{
    ScriptedPeer files;
    files.then(ScriptedPeer::reply(200, "content"));
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, R"({"job":5})"));
    peer.then(ScriptedPeer::reply(502, "<html>"));
    peer.then(ScriptedPeer::reply(200, "<html>"));
    peer.then(ScriptedPeer::reply(200, R"({"result_url":null,"total_items":2,"complete_items":1})"));
    peer.then(ScriptedPeer::reply(503, ""));
    peer.then(ScriptedPeer::reply(200, R"({"result_url":")" + files.url(u"/f"_s).toEncoded() + R"("})"));
    m_client = clientFor(&m_network, peer.url(), u"x"_s);
    auto job = begin(requestFor(u"a.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), QByteArray("content"));

    ScriptedPeer broken;
    broken.then(ScriptedPeer::reply(200, R"({"job":5})"));
    broken.then(ScriptedPeer::reply(502, "<html>"));
    m_client = clientFor(&m_network, broken.url(), u"x"_s);
    job = begin(requestFor(u"b.csv"_s));
    FINISH(job);
    QCOMPARE(job->progress().error.code, ErrorCode::ServiceFailed);
    QCOMPARE(broken.requests().size(), 1 + 3);
}

void tst_Exports::refusedPollIsFinal()
{
    for (const auto &[status, code] : { std::pair(401, ErrorCode::Unauthorized), std::pair(403, ErrorCode::Forbidden),
                                        std::pair(404, ErrorCode::JobFailed), std::pair(400, ErrorCode::JobFailed) }) {
        ScriptedPeer peer;
        peer.then(ScriptedPeer::reply(200, R"({"job":"j"})"));
        peer.then(ScriptedPeer::reply(status, "{}"));
        m_client = clientFor(&m_network, peer.url(), u"x"_s);
        auto job = begin(requestFor(u"a.csv"_s));
        FINISH(job);
        QCOMPARE(job->progress().error.code, code);
        QCOMPARE(peer.requests().size(), 2);
    }
}

void tst_Exports::queueKeepsItsBounds()
{
    startSandbox({}, 100);
    ExportQueue queue;
    queue.setPacing(quick);
    int mostWithService = 0;
    int mostDownloading = 0;
    connect(&queue, &ExportQueue::entryChanged, this, [&] {
        int withService = 0;
        int downloading = 0;
        for (const ExportEntry &entry : queue.entries()) {
            const ExportState state = entry.progress.state;
            withService += state == ExportState::Requesting || state == ExportState::Preparing ? 1 : 0;
            downloading += state == ExportState::Downloading || state == ExportState::Checking ? 1 : 0;
        }
        mostWithService = qMax(mostWithService, withService);
        mostDownloading = qMax(mostDownloading, downloading);
    });
    for (int i = 0; i < 8; ++i)
        QVERIFY(queue.add(m_client.get(), report(), requestFor(u"%1.csv"_s.arg(i))).has_value());
    QCOMPARE(queue.activeCount(), 8);
    const auto twice =
        queue.add(m_client.get(), report(), requestFor(u"../"_s + m_folder->path().section(u'/', -1) + u"/3.csv"_s));
    QCOMPARE(twice.error().code, ErrorCode::FileExists);
    QTRY_COMPARE_WITH_TIMEOUT(queue.activeCount(), 0, 20'000);
    for (const ExportEntry &entry : queue.entries()) {
        QCOMPARE(entry.progress.state, ExportState::Done);
        QVERIFY(entry.fileBytes > 0);
        QCOMPARE(entry.connectionName, u"Practice"_s);
    }
    QCOMPARE(mostWithService, 4);
    QVERIFY(mostDownloading <= 2);
    QCOMPARE(posts(), 8);
    QCOMPARE(files().size(), 8);
}

void tst_Exports::queueRetriesAndForgets()
{
    startSandbox({ { sandbox::Fault::Cut } });
    ExportQueue queue;
    queue.setPacing(quick);
    const int id = *queue.add(m_client.get(), report(), requestFor(u"a.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(queue.entry(id)->progress.state, ExportState::Failed, 20'000);
    QVERIFY(queue.retry(id).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(queue.entry(id)->progress.state, ExportState::Done, 20'000);
    QCOMPARE(queue.add(m_client.get(), report(), requestFor(u"a.csv"_s)).error().code, ErrorCode::FileExists);
    QCOMPARE(queue.add(m_client.get(), report(), requestFor(u"no/such/a.csv"_s)).error().code,
             ErrorCode::FileNotWritable);
    const int other = *queue.add(m_client.get(), report(), requestFor(u"b.csv"_s));
    queue.cancelAll(m_client.get());
    QCOMPARE(queue.entry(other)->progress.state, ExportState::Cancelled);
    queue.clearFinished();
    QVERIFY(queue.entries().isEmpty());
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_Exports::modelFollowsTheQueue()
{
    startSandbox();
    ExportQueue queue;
    queue.setPacing(quick);
    ExportsModel model(&queue);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int first = *queue.add(m_client.get(), report(), requestFor(u"a.csv"_s));
    QVERIFY(queue.add(m_client.get(), report(), requestFor(u"b.csv"_s)).has_value());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(ExportsModel::IdRole).toInt(), first);
    QCOMPARE(model.index(0).data(ExportsModel::FileNameRole).toString(), u"b.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model.index(1).data(ExportsModel::StateRole).toInt(), int(ExportState::Done), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(queue.activeCount(), 0, 20'000);
    queue.remove(first);
    QCOMPARE(model.rowCount(), 1);
}

void tst_Exports::knowsAnEarlierOne_data()
{
    QTest::addColumn<ExportState>("state");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("found");
    QTest::newRow("just done") << ExportState::Done << 9 << true;
    QTest::newRow("done a while ago") << ExportState::Done << 11 << false;
    QTest::newRow("under way") << ExportState::Preparing << 60 << true;
    QTest::newRow("waiting") << ExportState::Waiting << 60 << true;
    QTest::newRow("paused") << ExportState::Paused << 0 << true;
    QTest::newRow("failed") << ExportState::Failed << 1 << false;
    QTest::newRow("cancelled") << ExportState::Cancelled << 1 << false;
}

void tst_Exports::knowsAnEarlierOne()
{
    QFETCH(const ExportState, state);
    QFETCH(const int, minutes);
    QFETCH(const bool, found);
    const QDateTime now(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);
    ExportEntry entry;
    entry.id = 7;
    entry.request = requestFor(u"a.csv"_s);
    entry.progress.state = state;
    entry.createdAt = now.addSecs(qint64(-60) * minutes);
    ExportEntry other = entry;
    other.request.query.filters.insert(u"is_active"_s, false);
    ExportEntry elsewhere = entry;
    elsewhere.request.profileId = u"other"_s;
    const QList<ExportEntry> entries { other, elsewhere, entry };
    QCOMPARE(earlierExport(entries, requestFor(u"b.csv"_s), now).has_value(), found);
    if (found)
        QCOMPARE(earlierExport(entries, requestFor(u"b.csv"_s), now)->id, 7);
    QVERIFY(!earlierExport({ other, elsewhere }, requestFor(u"a.csv"_s), now));
    ExportRequest asJson = requestFor(u"a.csv"_s);
    asJson.format = u"json"_s;
    QVERIFY(!earlierExport(entries, asJson, now));
}

QTEST_GUILESS_MAIN(tst_Exports)
#include "tst_exports.moc"
