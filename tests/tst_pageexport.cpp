// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportjob.h"
#include "support/filesizelimit.h"
#include "support/scriptedpeer.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

/// The report of customers in pages of three, the first row of which was the last of the page before.
const Report &report()
{
    static const Report small = [] {
        Report made = catalogReport(u"spirii.customers"_s);
        made.maxPageSize = 3;
        return made;
    }();
    return small;
}

/// What a service has at one moment, and how many rows it says that there are.
struct Moment {
    QList<int> ids;
    int count = -1; ///< -1: the truth
};

/// A page of rows with these ids, and a name each.
QByteArray page(const QList<int> &ids, int count)
{
    QByteArrayList rows;
    for (const int id : ids)
        rows << R"({"id":)" + QByteArray::number(id) + R"(,"name":"n)" + QByteArray::number(id) + R"("})";
    return R"({"data":[)" + rows.join(',') + R"(],"count":)" + QByteArray::number(count) + '}';
}

QByteArray lines(const QList<int> &ids)
{
    QByteArray text = "id,name\r\n";
    for (const int id : ids)
        text += QByteArray::number(id) + ",n" + QByteArray::number(id) + "\r\n";
    return text;
}

QByteArray fixture()
{
    QFile file(QStringLiteral(ROLLBOOK_SOURCE_DIR "/tests/data/spirii/customers-strange.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Receipt::Verdict verdictOf(const ExportJob &job)
{
    return job.work().receipt ? job.work().receipt->verdict : Receipt::Verdict::Unknown;
}

} // namespace

#define FINISH(job) QTRY_VERIFY_WITH_TIMEOUT(isFinal((job)->progress().state), 20'000)

/// Files made of pages, over real HTTP.
class tst_PageExport : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsHowFarItIs();
    void readsTheWholePracticeReport_data();
    void readsTheWholePracticeReport();
    void startsOverOnceWhenTheCountChanges();
    void saysSoWhenItChangesAgain_data();
    void saysSoWhenItChangesAgain();
    void mendsItselfInTheSecondAttempt_data();
    void mendsItselfInTheSecondAttempt();
    void isNeverCompleteWhenTheServiceLies_data();
    void isNeverCompleteWhenTheServiceLies();
    void goesOnWhereItStood_data();
    void goesOnWhereItStood();
    void beginsAnewWithoutItsPart();
    void seesWhatChangedMeanwhile();
    void keepsRowsWithoutAnId();
    void writesCsv();
    void writesJson();
    void writesNothingAsWell();
    void passesOnErrors_data();
    void passesOnErrors();
    void goesOnAfterAFullDisk();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void clientMayGo();

private:
    QString path() const { return m_folder->filePath(u"a.out"_s); }
    QByteArray written() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    void script(const QList<QByteArray> &bodies)
    {
        m_peer = std::make_unique<ScriptedPeer>();
        for (const QByteArray &body : bodies)
            m_peer->then(ScriptedPeer::reply(200, body));
        m_client = ServiceDoor { u"spirii"_s, m_peer->url({}), u"key"_s }.client(&m_network);
    }
    std::unique_ptr<ExportJob> begin(const QString &format = u"csv"_s,
                                     const QStringList &columns = { u"id"_s, u"name"_s }, const Report &of = report(),
                                     const std::optional<ExportWork> &work = {})
    {
        Query query = of.defaultQuery();
        query.columns = columns;
        query.filters = { { u"search"_s, u"n"_s } };
        auto job = std::make_unique<ExportJob>(
            m_client.get(), of, ExportRequest { .query = query, .format = format, .targetPath = path() }, nullptr);
        if (work)
            job->resumeFrom(*work);
        job->setPacing({ .retryMs = {} });
        job->start();
        return job;
    }
    /// Each request sees the next moment; the last one stays.
    void live(const QList<Moment> &moments)
    {
        m_peer = std::make_unique<ScriptedPeer>();
        for (const Moment &moment : moments)
            m_peer->then([moment](QTcpSocket *socket, const PeerRequest &request) {
                const QUrlQuery query(QString::fromLatin1(request.target.mid(request.target.indexOf('?') + 1)));
                const QList<int> ids =
                    moment.ids.mid(query.queryItemValue(u"offset"_s).toInt(), query.queryItemValue(u"limit"_s).toInt());
                const int count = moment.count < 0 ? int(moment.ids.size()) : moment.count;
                socket->write(ScriptedPeer::response(200, page(ids, count)));
            });
        m_client = ServiceDoor { u"spirii"_s, m_peer->url({}), u"key"_s }.client(&m_network);
    }
    QList<QByteArray> asked() const
    {
        QList<QByteArray> targets;
        for (const PeerRequest &request : m_peer->requests())
            targets << request.target;
        return targets;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<ApiClient> m_client;
};

void tst_PageExport::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_PageExport::cleanup()
{
    m_client.reset();
    m_peer.reset();
}

void tst_PageExport::tellsHowFarItIs()
{
    live({ { { 1, 2, 3, 4, 5 } } });
    auto job = begin();
    QList<qint64> rows;
    QList<ExportState> states;
    connect(job.get(), &ExportJob::progressChanged, this, [&] {
        const ExportProgress &progress = job->progress();
        if (progress.state == ExportState::Preparing && progress.completeItems >= 0) {
            rows << progress.completeItems;
            QCOMPARE(progress.totalItems, 5);
        }
        if (states.isEmpty() || states.last() != progress.state)
            states << progress.state;
    });
    FINISH(job);
    QCOMPARE(rows, QList<qint64>({ 3, 5, 5 })); // a full page may have a next one
    QCOMPARE(states, QList<ExportState>({ ExportState::Preparing, ExportState::Checking, ExportState::Done }));
    QVERIFY(!job->progress().changedMeanwhile);
    QCOMPARE(job->progress().receivedBytes, written().size());
    QCOMPARE(written(), lines({ 1, 2, 3, 4, 5 }));
    QCOMPARE(files(), QStringList { u"a.out"_s });
    const QByteArray common = "/v2/customers?search=n&sortBy=id&sortDirection=asc&limit=3&offset=";
    QCOMPARE(asked(), QList<QByteArray>({ common + '0', common + '2', common + '4' }));
}

void tst_PageExport::readsTheWholePracticeReport_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("json") << u"json"_s;
}

void tst_PageExport::readsTheWholePracticeReport()
{
    QFETCH(QString, format);
    sandbox::SandboxThread server;
    sandbox::Options options;
    options.customers = 250;
    options.rateLimit = 0;
    QCOMPARE(server.start(options), QString());
    m_client = ServiceDoor::to(u"spirii"_s, server.access()).client(&m_network);
    const Report &whole = catalogReport(u"spirii.customers"_s);
    Query query = whole.defaultQuery();
    ExportJob job(m_client.get(), whole, { .query = query, .format = format, .targetPath = path() }, nullptr);
    job.start();
    FINISH(&job);
    QCOMPARE(job.progress().state, ExportState::Done);
    QCOMPARE(server.log().all().size(), 3); // of a hundred each
    QCOMPARE(job.progress().completeItems, job.progress().totalItems);
    if (format == "csv"_L1) {
        QVERIFY(written().startsWith("name,type,externalId,owner.name,contactDetails.email,"));
        QVERIFY(written().count("\r\n") > job.progress().totalItems);
    } else {
        const QJsonArray rows = QJsonDocument::fromJson(written()).array();
        QCOMPARE(rows.size(), job.progress().totalItems);
        QCOMPARE(rows.first().toObject().size(), whole.defaultColumns().size());
    }
}

void tst_PageExport::startsOverOnceWhenTheCountChanges()
{
    live({ { { 1, 2, 3, 4 } }, { { 1, 2, 3, 4, 9 } } });
    auto job = begin();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QVERIFY(!job->progress().changedMeanwhile); // the second attempt saw one state of things
    QCOMPARE(verdictOf(*job), Receipt::Verdict::Complete);
    QCOMPARE(written(), lines({ 1, 2, 3, 4, 9 }));
    QCOMPARE(m_peer->requests().size(), 5); // begins anew as soon as it knows
}

void tst_PageExport::saysSoWhenItChangesAgain_data()
{
    QTest::addColumn<QList<Moment>>("second");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QList<Moment> &second, const QList<int> &expected) {
        QTest::newRow(name) << second << lines(expected);
    };
    row("another count", { { { 1, 2, 3, 4, 5 } }, { { 1, 2, 3, 4 } } }, { 1, 2, 3, 4 });
    row("more of them", { { { 1, 2, 3, 4 } }, { { 1, 2, 3, 4, 5 } } }, { 1, 2, 3, 4, 5 });
    row("rows moved on", { { { 1, 2, 3, 4 } }, { { 0, 1, 2, 3 } } }, { 1, 2, 3 });
    row("rows moved up", { { { 1, 2, 3, 4 } }, { { 2, 3, 4, 9 } } }, { 1, 2, 3, 4, 9 });
    row("rows missing", { { { 1, 2, 3, 4 } }, { {}, 4 } }, { 1, 2, 3 });
}

void tst_PageExport::saysSoWhenItChangesAgain()
{
    QFETCH(QList<Moment>, second);
    QFETCH(QByteArray, expected);
    live(QList<Moment> { { { 1, 2, 3, 4 } }, { { 1, 2, 3, 4, 5 } } } + second);
    auto job = begin();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QVERIFY(job->progress().changedMeanwhile);
    QCOMPARE(verdictOf(*job), Receipt::Verdict::Differs);
    QCOMPARE(written(), expected);
    QCOMPARE(m_peer->requests().size(), 2 + second.size());
    QCOMPARE(files(), QStringList { u"a.out"_s });
}

void tst_PageExport::mendsItselfInTheSecondAttempt_data()
{
    QTest::addColumn<Moment>("strange");
    QTest::newRow("rows moved on") << Moment { { 0, 1, 2, 3 } };
    QTest::newRow("one went, one came") << Moment { { 2, 3, 4, 9 } };
    QTest::newRow("another order") << Moment { { 1, 3, 2, 4 } };
    QTest::newRow("no more rows") << Moment { {}, 4 };
    QTest::newRow("more rows than counted") << Moment { { 1, 2, 3, 4, 5 }, 4 };
}

void tst_PageExport::mendsItselfInTheSecondAttempt()
{
    QFETCH(Moment, strange);
    live({ { { 1, 2, 3, 4 } }, strange, { { 1, 2, 3, 4 } } });
    auto job = begin();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QVERIFY(!job->progress().changedMeanwhile);
    QCOMPARE(verdictOf(*job), Receipt::Verdict::Complete);
    QCOMPARE(written(), lines({ 1, 2, 3, 4 }));
}

void tst_PageExport::isNeverCompleteWhenTheServiceLies_data()
{
    QTest::addColumn<QList<Moment>>("moments"); // one after the other, again and again
    using Moments = QList<Moment>;
    const Moment truth { { 1, 2, 3, 4, 5, 6, 7 } };
    QTest::newRow("counts too few") << Moments { { truth.ids, 5 } };
    QTest::newRow("counts as many as a page") << Moments { { truth.ids, 3 } };
    QTest::newRow("counts too many") << Moments { { truth.ids, 9 } };
    QTest::newRow("drops a page") << Moments { { { 1, 2, 3, 6, 7 }, 7 } };
    QTest::newRow("drops a page now and then") << Moments { truth, { { 1, 2, 3, 6, 7 }, 7 } };
    QTest::newRow("deletes and inserts") << Moments { truth, { { 2, 3, 4, 5, 6, 7, 8 } } };
    QTest::newRow("inserts in front") << Moments { truth, { { 0, 1, 2, 3, 4, 5, 6 } } };
    QTest::newRow("another order each time") << Moments { truth, { { 7, 6, 5, 4, 3, 2, 1 } } };
    QTest::newRow("deletes") << Moments { truth, { { 2, 3, 4, 5, 6, 7 } } };
    QTest::newRow("an id twice") << Moments { { { 1, 2, 3, 3, 4 } } };
    QTest::newRow("the first page for ever") << Moments { truth, { { 3, 3, 3, 4, 5, 3, 3 } } };
}

void tst_PageExport::isNeverCompleteWhenTheServiceLies()
{
    QFETCH(QList<Moment>, moments);
    QList<Moment> many;
    while (many.size() < 40)
        many += moments;
    live(many);
    auto job = begin();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(verdictOf(*job), Receipt::Verdict::Differs);
    QVERIFY(m_peer->requests().size() < many.size()); // it has an end
}

void tst_PageExport::goesOnWhereItStood_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("pages"); // before it is stopped
    for (const int pages : { 1, 2, 3, 4 }) {
        QTest::addRow("csv %d", pages) << u"csv"_s << pages;
        QTest::addRow("json %d", pages) << u"json"_s << pages;
    }
}

void tst_PageExport::goesOnWhereItStood()
{
    QFETCH(QString, format);
    QFETCH(int, pages);
    live({ { { 1, 2, 3, 4, 5, 6, 7, 8 } } });
    auto whole = begin(format);
    FINISH(whole);
    const QByteArray expected = written();
    const qsizetype requests = m_peer->requests().size();
    QVERIFY(QFile::remove(path()));

    ExportWork work;
    auto first = begin(format);
    first->setKeeper([&]() -> Result<void> {
        work = first->work();
        return {};
    });
    int seen = 0;
    connect(first.get(), &ExportJob::progressChanged, this, [&] {
        if (first->progress().completeItems > 0 && ++seen > pages)
            first->suspend();
    });
    // The kept state is that of the page before: what follows in the file is not to be trusted.
    QTRY_VERIFY(seen > pages || isFinal(first->progress().state));
    first.reset();
    if (QFile::exists(path())) // it had ended before
        return;
    QVERIFY(work.pages.rows > 0);
    QFile part(work.partPath);
    QVERIFY(part.open(QIODevice::Append));
    part.write("half a row that was never kept");
    part.close();

    const qsizetype before = m_peer->requests().size();
    auto second = begin(format, { u"id"_s, u"name"_s }, report(), work);
    FINISH(second);
    QCOMPARE(second->progress().state, ExportState::Done);
    QCOMPARE(verdictOf(*second), Receipt::Verdict::Complete);
    QCOMPARE(written(), expected);
    QVERIFY(m_peer->requests().size() - before < requests);
    QCOMPARE(files(), QStringList { u"a.out"_s });
}

void tst_PageExport::beginsAnewWithoutItsPart()
{
    live({ { { 1, 2, 3, 4, 5 } } });
    ExportWork work;
    work.partPath = m_folder->filePath(u".a.part"_s);
    work.pages = { .bytes = 27, .rows = 3, .read = 3, .total = 5, .lastId = 3 };
    auto job = begin(u"csv"_s, { u"id"_s, u"name"_s }, report(), work);
    FINISH(job);
    QCOMPARE(verdictOf(*job), Receipt::Verdict::Complete);
    QCOMPARE(written(), lines({ 1, 2, 3, 4, 5 }));
}

/// The rows changed while nothing ran.
void tst_PageExport::seesWhatChangedMeanwhile()
{
    live({ { { 2, 3, 4, 5, 9 } } });
    ExportWork work;
    work.partPath = m_folder->filePath(u".a.part"_s);
    work.pages = { .bytes = 27, .rows = 3, .read = 3, .total = 5, .lastId = 3 };
    QFile part(work.partPath);
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(lines({ 1, 2, 3 }));
    part.close();
    auto job = begin(u"csv"_s, { u"id"_s, u"name"_s }, report(), work);
    FINISH(job);
    QCOMPARE(verdictOf(*job), Receipt::Verdict::Complete);
    QCOMPARE(written(), lines({ 2, 3, 4, 5, 9 }));
}

void tst_PageExport::keepsRowsWithoutAnId()
{
    script({ R"({"data":[{"name":"a"},{"name":"b","id":null}],"count":3})", R"({"data":[{"name":"c"}],"count":3})" });
    auto job = begin();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QVERIFY(!job->progress().changedMeanwhile);
    QCOMPARE(written(), QByteArray("id,name\r\n,a\r\n,b\r\n,c\r\n"));
}

void tst_PageExport::writesCsv()
{
    script({ fixture() });
    auto job = begin(u"csv"_s, { u"name"_s, u"id"_s, u"locations"_s, u"owner.name"_s, u"cpo.name"_s });
    FINISH(job);
    QCOMPARE(written(),
             QByteArray("name,id,locations,owner.name,cpo.name\r\n"
                        "\"a,\"\"b\"\"\r\nc\",9007199254740993,\"[1,2]\",Ø \u2028=1+1,\r\n"
                        ",2,[],,\r\n"));
}

void tst_PageExport::writesJson()
{
    script({ fixture() });
    auto job = begin(u"json"_s, { u"name"_s, u"id"_s, u"locations"_s, u"owner.name"_s });
    FINISH(job);
    QCOMPARE(written(),
             QByteArray("[\n"
                        "{\"name\":\"a,\\\"b\\\"\\r\\nc\",\"id\":9007199254740993,\"locations\":[1,2],"
                        "\"owner.name\":\"Ø \u2028=1+1\"},\n"
                        "{\"name\":\"\",\"id\":2,\"locations\":[],\"owner.name\":null}\n"
                        "]\n"));
    QCOMPARE(QJsonDocument::fromJson(written()).array().size(), 2);
}

void tst_PageExport::writesNothingAsWell()
{
    script({ page({}, 0) });
    auto csv = begin();
    FINISH(csv);
    QCOMPARE(csv->progress().state, ExportState::Done);
    QVERIFY(!csv->progress().changedMeanwhile);
    QCOMPARE(written(), QByteArray("id,name\r\n"));
    QVERIFY(QFile::remove(path()));
    auto json = begin(u"json"_s, {});
    FINISH(json);
    QCOMPARE(QJsonDocument::fromJson(written()), QJsonDocument(QJsonArray()));
}

void tst_PageExport::passesOnErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << 400 << QByteArray(R"({"error":{"message":"no"}})") << int(ErrorCode::Refused);
    QTest::newRow("no rights") << 403 << QByteArray() << int(ErrorCode::Forbidden);
    QTest::newRow("broken") << 502 << QByteArray("<html>") << int(ErrorCode::ServiceFailed);
    QTest::newRow("no JSON") << 200 << QByteArray("[") << int(ErrorCode::BadAnswer);
}

void tst_PageExport::passesOnErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    script({ page({ 1, 2 }, 4) });
    m_peer->then(ScriptedPeer::reply(status, body));
    auto job = begin();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Failed);
    QCOMPARE(int(job->progress().error.code), code);
    QCOMPARE(files(), QStringList { QFileInfo(job->partPath()).fileName() }); // to go on from
}

void tst_PageExport::goesOnAfterAFullDisk()
{
    live({ { { 1, 2, 3, 4, 5 } } });
    ExportWork work;
    {
        const FileSizeLimit limit(30); // the first page fits
        auto job = begin();
        FINISH(job);
        QCOMPARE(job->progress().state, ExportState::Failed);
        QCOMPARE(job->progress().error.code, ErrorCode::DiskFull);
        QCOMPARE(m_peer->requests().size(), 2);
        QCOMPARE(files(), QStringList { QFileInfo(job->partPath()).fileName() });
        work = job->work();
    }
    auto job = begin(u"csv"_s, { u"id"_s, u"name"_s }, report(), work);
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(written(), lines({ 1, 2, 3, 4, 5 }));
    QCOMPARE(asked().at(2), asked().at(1)); // not from the beginning
    QCOMPARE(files(), QStringList { u"a.out"_s });
}

void tst_PageExport::cancelLeavesNothing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("at once") << int(ExportState::Preparing) << qint64(-1);
    QTest::newRow("between pages") << int(ExportState::Preparing) << qint64(2);
    QTest::newRow("where it would start over") << int(ExportState::Preparing) << qint64(3);
    QTest::newRow("while it is flushed") << int(ExportState::Checking) << qint64(-1);
}

void tst_PageExport::cancelLeavesNothing()
{
    QFETCH(int, state);
    QFETCH(qint64, rows);
    script({ page({ 1, 2 }, 4), page({ 3 }, 3), page({ 1, 2 }, 3), page({ 3 }, 3) });
    auto job = begin();
    int finishes = 0;
    connect(job.get(), &ExportJob::finished, this, [&] { ++finishes; });
    connect(job.get(), &ExportJob::progressChanged, this, [&] {
        if (int(job->progress().state) == state && (rows < 0 || job->progress().completeItems == rows))
            job->cancel();
    });
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    const qsizetype requests = m_peer->requests().size();
    QTest::qWait(100); // nothing may come after it
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QCOMPARE(finishes, 1);
    QVERIFY(m_peer->requests().size() <= requests + 1); // one may have been on its way
    QCOMPARE(files(), QStringList());
}

void tst_PageExport::clientMayGo()
{
    script({ page({ 1, 2 }, 4) });
    m_peer->then(ScriptedPeer::silence());
    auto job = begin();
    QTRY_COMPARE(m_peer->requests().size(), 2);
    m_client.reset();
    FINISH(job);
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QCOMPARE(files(), QStringList());
}

QTEST_GUILESS_MAIN(tst_PageExport)
#include "tst_pageexport.moc"
