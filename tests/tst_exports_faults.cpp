// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "support/filesizelimit.h"
#include "support/scriptedpeer.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Answers = QList<ScriptedPeer::Answer>;

const QByteArray file = "id,name\r\n1,Ana\r\n2,Bo\r\n3,Chi\r\n";
const QByteArray tagged = "ETag: \"one\"\r\n";
constexpr qsizetype half = 12;

ScriptedPeer::Answer whole()
{
    return ScriptedPeer::reply(200, file, { { "ETag", "\"one\"" } });
}

/// The first bytes of the file, and then nothing: the peer leaves, or stays silent.
ScriptedPeer::Answer firstHalf(const QByteArray &headers, bool leaves)
{
    return [=](QTcpSocket *socket, const PeerRequest &) {
        socket->write("HTTP/1.1 200 X\r\nContent-Length: " + QByteArray::number(file.size()) + "\r\n" + headers + "\r\n"
                      + file.first(half));
        if (leaves)
            socket->disconnectFromHost();
    };
}

ScriptedPeer::Answer rest()
{
    const QByteArray size = QByteArray::number(file.size());
    return ScriptedPeer::reply(
        206, file.mid(half),
        { { "ETag", "\"one\"" },
          { "Content-Range",
            "bytes " + QByteArray::number(half) + '-' + QByteArray::number(file.size() - 1) + '/' + size } });
}

ScriptedPeer::Answer error(int status)
{
    return ScriptedPeer::reply(status, R"({"message":"no"})");
}

/// An export is to end so.
struct End {
    ExportState state = ExportState::Done;
    ErrorCode code = {};
    bool complete = true;
};

const End good;
constexpr End failed(ErrorCode code)
{
    return { ExportState::Failed, code, false };
}

} // namespace

Q_DECLARE_METATYPE(Answers)
Q_DECLARE_METATYPE(End)

/// What may go wrong between the request and the file, each by itself: the export goes on, or says what happened. It is
/// requested once, and no wrong file is called whole.
class tst_ExportsFaults : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ofTheFile_data();
    void ofTheFile();
    void ofTheService_data();
    void ofTheService();
    void ofTheRequest_data();
    void ofTheRequest();
    void nobodyListens_data();
    void nobodyListens();
    void redirectTakesNoKeyAlong();
    void triesAgainAsOftenAsItMay();
    void pauseEndsTheTrying();
    void pagesAreTriedAgain();
    void aFirstPageThatDoesNotComeIsSaidAtOnce();
    void fullDisk();
    void folderIsGone();

private:
    void start(const Answers &ofService);
    /// The queue's entry, once it stands still.
    ExportEntry ended();
    ScriptedPeer::Answer ready() const
    {
        return ScriptedPeer::reply(
            200, R"({"result_url":")" + m_files->url(u"/f"_s).toEncoded() + R"(","total_items":3,"complete_items":3})");
    }
    static ScriptedPeer::Answer accepted() { return ScriptedPeer::reply(200, R"({"job":7})"); }
    QString target() const { return m_folder->filePath(u"files/a.csv"_s); }
    QStringList files() const
    {
        return QDir(m_folder->filePath(u"files"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    int posts() const
    {
        const QList<PeerRequest> &asked = m_service->requests();
        return int(std::count_if(asked.begin(), asked.end(), [](const PeerRequest &r) { return r.method == "POST"; }));
    }
    void check(const End &end);

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedPeer> m_service;
    std::unique_ptr<ScriptedPeer> m_files;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<ExportQueue> m_queue;
    QString m_report;
    QList<int> m_retryMs;
};

void tst_ExportsFaults::init()
{
    TestCase::init();
    m_queue.reset();
    m_client.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"files"_s);
    m_service = std::make_unique<ScriptedPeer>();
    m_files = std::make_unique<ScriptedPeer>();
    m_report = u"teamup.customers"_s;
    m_retryMs = { 10, 10 };
}

void tst_ExportsFaults::start(const Answers &ofService)
{
    for (const ScriptedPeer::Answer &answer : ofService)
        m_service->then(answer);
    m_client = ServiceDoor { m_report.section(u'.', 0, 0), m_service->url(), u"key"_s }.client(&m_network);
    ApiLimits limits = m_client->limits();
    limits.timeoutMs = 300;
    limits.backoffMs = { 10, 10, 10 };
    m_client->setLimits(limits);
    m_queue = std::make_unique<ExportQueue>();
    m_queue->setPacing({ .pollMs = { 10 }, .faultsInARow = 2, .retryMs = m_retryMs });
    Query query = catalogReport(m_report).defaultQuery();
    const auto id = m_queue->add(m_client.get(), catalogReport(m_report),
                                 { .query = query, .format = u"csv"_s, .targetPath = target() });
    QVERIFY(id.has_value());
}

ExportEntry tst_ExportsFaults::ended()
{
    if (!QTest::qWaitFor([this] { return isFinal(m_queue->entries().constFirst().progress.state); }, 20'000))
        qWarning("the export does not end");
    return m_queue->entries().constFirst();
}

void tst_ExportsFaults::check(const End &end)
{
    const ExportEntry entry = ended();
    QCOMPARE(entry.progress.state, end.state);
    QVERIFY(!entry.progress.retrying);
    if (end.state == ExportState::Failed) {
        QCOMPARE(entry.progress.error.code, end.code);
        QVERIFY(!QFile::exists(target()));
        return;
    }
    QCOMPARE(files(), QStringList { u"a.csv"_s });
    const bool complete = entry.work.receipt->verdict == Receipt::Verdict::Complete;
    QCOMPARE(complete, end.complete);
    QFile saved(target());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll() == file, end.complete);
}

void tst_ExportsFaults::ofTheFile_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<End>("end");
    QTest::addColumn<int>("asked");
    const auto row = [](const char *name, const Answers &answers, const End &end, int asked) {
        QTest::newRow(name) << answers << end << asked;
    };
    row("nothing", { whole() }, good, 1);
    row("reset half-way", { firstHalf(tagged, true), rest() }, good, 2);
    row("reset half-way, no version", { firstHalf({}, true), whole() }, good, 2);
    row("reset at once", { ScriptedPeer::close(), ScriptedPeer::close(), whole() }, good, 3);
    row("stall half-way", { firstHalf(tagged, false), rest() }, good, 2);
    row("stall at once", { ScriptedPeer::silence(), whole() }, good, 2);
    row("longer than promised", { ScriptedPeer::raw("HTTP/1.1 200 X\r\nContent-Length: 22\r\n\r\n" + file) },
        { ExportState::Done, {}, false }, 1);
    row("429", { error(429), whole() }, good, 2);
    row("500", { error(500), whole() }, good, 2);
    row("502", { error(502), whole() }, good, 2);
    row("503, twice", { error(503), error(503), whole() }, good, 3);
    row("503 for ever", { error(503) }, failed(ErrorCode::ServiceFailed), 3);
    row("400", { error(400) }, failed(ErrorCode::Refused), 1);
    row("expired link", { error(403), whole() }, good, 2);
    row("link that is gone", { error(410), whole() }, good, 2);
    row("expired for ever", { error(404) }, failed(ErrorCode::LinkExpired), 2);
    row("web page", { ScriptedPeer::reply(200, "\n<!DOCTYPE html>", { { "Content-Type", "text/html" } }) },
        failed(ErrorCode::BadAnswer), 1);
    row("odd type", { ScriptedPeer::reply(200, file, { { "Content-Type", "text/html; charset=utf-8" } }) }, good, 1);
    row("damaged gzip", { ScriptedPeer::reply(200, file, { { "Content-Encoding", "gzip" } }) },
        failed(ErrorCode::BadAnswer), 1);
    row("another file", { ScriptedPeer::reply(200, "id,name\r\n1,Ana\r\n1,Ana\r\n3,Chi\r\n") },
        { ExportState::Done, {}, false }, 1);
    row("empty file", { ScriptedPeer::reply(200, {}) }, { ExportState::Done, {}, false }, 1);
}

void tst_ExportsFaults::ofTheFile()
{
    QFETCH(const Answers, answers);
    QFETCH(const End, end);
    QFETCH(const int, asked);
    for (const ScriptedPeer::Answer &answer : answers)
        m_files->then(answer);
    start({ accepted(), ready() });
    check(end);
    QCOMPARE(posts(), 1);
    QCOMPARE(m_files->requests().size(), asked);
}

void tst_ExportsFaults::ofTheService_data()
{
    QTest::addColumn<Answers>("answers"); // before the one that says that the file is ready
    QTest::addColumn<End>("end");
    const auto row = [](const char *name, const Answers &answers, const End &end) {
        QTest::newRow(name) << answers << end;
    };
    row("500", { error(500), error(500) }, good);
    row("502 with a page", { ScriptedPeer::reply(502, "<html>Bad gateway</html>") }, good);
    row("429", { error(429) }, good);
    row("reset", { ScriptedPeer::close(), ScriptedPeer::close() }, good);
    row("stall", { ScriptedPeer::silence() }, good);
    row("damaged answer", { ScriptedPeer::reply(200, R"({"total_)") }, good);
    row("500 for ever", { error(500), error(500), error(500) }, failed(ErrorCode::ServiceFailed));
    row("job vanished", { error(404) }, failed(ErrorCode::JobFailed));
    row("key refused", { error(401) }, failed(ErrorCode::Unauthorized));
}

void tst_ExportsFaults::ofTheService()
{
    QFETCH(const Answers, answers);
    QFETCH(const End, end);
    m_files->then(whole());
    start(Answers { accepted() } + answers + Answers { ready() });
    check(end);
    QCOMPARE(posts(), 1);
}

void tst_ExportsFaults::ofTheRequest_data()
{
    QTest::addColumn<ScriptedPeer::Answer>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("reset") << ScriptedPeer::close() << ErrorCode::NotCertain;
    QTest::newRow("stall") << ScriptedPeer::silence() << ErrorCode::NotCertain;
    QTest::newRow("502") << error(502) << ErrorCode::NotCertain;
    QTest::newRow("504") << error(504) << ErrorCode::NotCertain;
    QTest::newRow("damaged answer") << ScriptedPeer::reply(200, "{") << ErrorCode::NotCertain;
    QTest::newRow("500") << error(500) << ErrorCode::ServiceFailed;
    QTest::newRow("503") << error(503) << ErrorCode::ServiceFailed;
    QTest::newRow("400") << error(400) << ErrorCode::Refused;
}

void tst_ExportsFaults::ofTheRequest()
{
    QFETCH(const ScriptedPeer::Answer, answer);
    QFETCH(const ErrorCode, code);
    m_files->then(whole());
    start({ answer, accepted(), ready() });
    check(failed(code));
    QCOMPARE(posts(), 1);
    const int id = ended().id;
    QCOMPARE(m_queue->retry(id).has_value(), code != ErrorCode::NotCertain);
    if (code == ErrorCode::NotCertain) {
        QTest::qWait(50);
        QCOMPARE(posts(), 1); // nobody has confirmed it
        QVERIFY(m_queue->retry(id, ExportQueue::Confirmed::Yes));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_queue->entry(id)->progress.state, ExportState::Done, 20'000);
    QCOMPARE(posts(), 2);
}

void tst_ExportsFaults::nobodyListens_data()
{
    QTest::addColumn<bool>("atTheService");
    QTest::newRow("at the service") << true;
    QTest::newRow("at the file's host") << false;
}

void tst_ExportsFaults::nobodyListens()
{
    QFETCH(const bool, atTheService);
    const Answers answers { accepted(), ready() };
    (atTheService ? m_service : m_files)->QTcpServer::close();
    start(answers);
    check(failed(ErrorCode::Network));
    QCOMPARE(files(), QStringList());
    QVERIFY(!mayHaveArrived(ended()));
    QCOMPARE(posts(), atTheService ? 0 : 1);
}

void tst_ExportsFaults::redirectTakesNoKeyAlong()
{
    ScriptedPeer other;
    other.then(whole());
    m_service->then(accepted());
    m_service->then(ScriptedPeer::reply(
        200, R"({"result_url":")" + m_service->url(u"/f"_s).toEncoded() + R"(","total_items":3,"complete_items":3})"));
    m_service->then(ScriptedPeer::reply(302, {}, { { "Location", other.url(u"/g"_s).toEncoded() } }));
    start({});
    check(good);
    QVERIFY(m_service->requests().constLast().headers.contains("authorization"));
    QCOMPARE(other.requests().size(), 1);
    QVERIFY(!other.requests().constFirst().headers.contains("authorization"));
}

/// What brings something new is as good as a first attempt; what does not is given up.
void tst_ExportsFaults::triesAgainAsOftenAsItMay()
{
    m_files->then([](QTcpSocket *socket, const PeerRequest &request) {
        const qsizetype from = request.headers.value("range").mid(6).chopped(1).toLongLong();
        const QByteArray size = QByteArray::number(file.size());
        const QByteArray last = QByteArray::number(file.size() - 1);
        socket->write((from > 0 ? "HTTP/1.1 206 X\r\nContent-Range: bytes " + QByteArray::number(from) + '-' + last
                               + '/' + size + "\r\n"
                                : QByteArray("HTTP/1.1 200 X\r\n"))
                      + tagged + "Content-Length: " + QByteArray::number(file.size() - from) + "\r\n\r\n"
                      + file.mid(from, 3));
        socket->disconnectFromHost();
    });
    start({ accepted(), ready() });
    check(good);
    QVERIFY(m_files->requests().size() > 3); // three attempts are what is granted without any progress
    QCOMPARE(posts(), 1);
}

void tst_ExportsFaults::pauseEndsTheTrying()
{
    m_files->then(firstHalf(tagged, true));
    m_files->then(rest());
    m_retryMs = { 60'000 };
    start({ accepted(), ready() });
    const int id = m_queue->entries().constFirst().id;
    QTRY_VERIFY(m_queue->entry(id)->progress.retrying);
    QCOMPARE(m_queue->entry(id)->progress.state, ExportState::Downloading);
    m_queue->pause(id);
    QCOMPARE(m_queue->entry(id)->progress.state, ExportState::Paused);
    m_queue->resume(id); // at once, and not when the wait is over
    check(good);
}

void tst_ExportsFaults::pagesAreTriedAgain()
{
    m_report = u"spirii.customers"_s;
    const auto page = [](const QByteArray &rows) {
        return ScriptedPeer::reply(200, R"({"data":[)" + rows + R"(],"count":3})");
    };
    const QByteArray second = R"({"id":2,"name":"Bo"})";
    start({ page(R"({"id":1,"name":"Ana"},)" + second), ScriptedPeer::close(), error(503),
            page(second + R"(,{"id":3,"name":"Chi"})") });
    const ExportEntry entry = ended();
    QCOMPARE(entry.progress.state, ExportState::Done);
    QCOMPARE(entry.work.receipt->rows, 3);
    QVERIFY(entry.work.receipt->verdict == Receipt::Verdict::Complete);
}

void tst_ExportsFaults::aFirstPageThatDoesNotComeIsSaidAtOnce()
{
    m_report = u"spirii.customers"_s;
    m_retryMs = { 60'000 };
    start({ error(503) });
    check(failed(ErrorCode::ServiceFailed));
    QCOMPARE(m_service->requests().size(), 1);
}

void tst_ExportsFaults::fullDisk()
{
    m_files->then(whole());
    m_files->then(rest());
    start({ accepted(), ready() });
    const int id = m_queue->entries().constFirst().id;
    {
        const FileSizeLimit disk(half);
        check(failed(ErrorCode::DiskFull));
    }
    QCOMPARE(files().size(), 1); // what fitted
    QCOMPARE(QFileInfo(m_queue->entry(id)->work.partPath).size(), half);
    QVERIFY(m_queue->retry(id));
    check(good);
    QCOMPARE(m_files->requests().constLast().headers.value("range"), QByteArray("bytes=12-"));
    QCOMPARE(posts(), 1);
}

void tst_ExportsFaults::folderIsGone()
{
    m_files->then([this](QTcpSocket *socket, const PeerRequest &request) {
        QDir(m_folder->filePath(u"files"_s)).removeRecursively();
        whole()(socket, request);
    });
    m_files->then(whole());
    start({ accepted(), ready() });
    check(failed(ErrorCode::FileNotWritable));
    QDir(m_folder->path()).mkdir(u"files"_s);
    const int id = m_queue->entries().constFirst().id;
    QVERIFY(m_queue->retry(id));
    check(good);
    QCOMPARE(posts(), 1);
}

QTEST_GUILESS_MAIN(tst_ExportsFaults)
#include "tst_exports_faults.moc"
