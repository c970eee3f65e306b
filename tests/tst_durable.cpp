// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportsmodel.h"
#include "support/exportprogram.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const ExportPacing quick { .pollMs = { 10 }, .faultsInARow = 2, .retryMs = {} };

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

#define REACHES(program, id, wanted) QTRY_COMPARE_WITH_TIMEOUT((program)->state(id), wanted, 20'000)

/// Exports that outlive the program that began them.
class tst_Durable : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void storesEachStepBeforeItLeaves();
    void goesOnInAnotherProgram_data();
    void goesOnInAnotherProgram();
    void goesOnWithPages();
    void isNotCertainOfALostRequest();
    void postsNothingThatIsNotStored();
    void waitsForItsConnection();
    void clientMayGo();
    void finishesWhatOnlyLackedItsName_data();
    void finishesWhatOnlyLackedItsName();
    void pausesAndResumes_data();
    void pausesAndResumes();
    void pausesOnceTheTicketIsThere();
    void retryGoesOnFromThePart();
    void retryRequestsAnewOnlyWhatIsGone();
    void retryGoesOnWhenTheFolderIsBack();
    void targetsBelongToOneExport();
    void movesWaitingOnes();
    void keepsTheNumberOfDownloads();
    void twoProgramsShareTheStore();
    void showsWhatOthersAdd();
    void historyHasAnEnd();
    void writesAReceipt();
    void receiptFindsALongerFile();

private:
    void startSandbox(QList<sandbox::FaultSetting> faults = {}, int jobMs = 30, int customers = 300)
    {
        sandbox::Options options;
        options.customers = customers;
        options.rateLimit = 0;
        options.jobMs = jobMs;
        options.faults = std::move(faults);
        m_sandbox = std::make_unique<sandbox::SandboxThread>();
        QCOMPARE(m_sandbox->start(options), QString());
    }
    QString path(const QString &name) const { return m_folder->filePath(u"files/"_s + name); }
    QStringList files() const
    {
        return QDir(m_folder->filePath(u"files"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<Program> program(const QString &service = u"teamup"_s)
    {
        const ServiceDoor door =
            m_peer ? ServiceDoor { service, m_peer->url(), u"key"_s } : ServiceDoor::to(service, m_sandbox->access());
        return std::make_unique<Program>(m_folder->filePath(u"exports.db"_s), door.client(&m_network), quick);
    }
    ExportRequest request(const QString &name, const QString &report = u"teamup.customers"_s) const
    {
        Query query = catalogReport(report).defaultQuery();
        if (report == "teamup.customers"_L1)
            query.columns = { u"id"_s, u"full_name"_s };
        return { .profileId = profile, .query = query, .format = u"csv"_s, .targetPath = path(name) };
    }
    int add(const std::unique_ptr<Program> &in, const QString &name, const QString &report = u"teamup.customers"_s)
    {
        const auto id = in->queue->add(in->client.get(), catalogReport(report), request(name, report));
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    int posts() const
    {
        int count = 0;
        if (m_peer)
            for (const PeerRequest &asked : m_peer->requests())
                count += asked.method == "POST" ? 1 : 0;
        else
            for (const sandbox::Request &asked : m_sandbox->log().all())
                count += asked.method == "POST" ? 1 : 0;
        return count;
    }
    /// How often the rest of a file was asked for.
    int continued() const
    {
        int count = 0;
        for (const sandbox::Request &asked : m_sandbox->log().all())
            count += asked.hasHeader("Range") ? 1 : 0;
        return count;
    }
    QByteArray undisturbed(const QString &report = u"teamup.customers"_s)
    {
        const ServiceDoor door = ServiceDoor::to(report.section(u'.', 0, 0), m_sandbox->access());
        const auto client = door.client(&m_network);
        ExportRequest plain = request(u"plain"_s, report);
        ExportJob job(client.get(), catalogReport(report), plain, nullptr);
        job.setPacing(quick);
        job.start();
        if (!QTest::qWaitFor([&] { return job.progress().state == ExportState::Done; }, 20'000))
            qFatal("the undisturbed export failed");
        const QByteArray bytes = contentsOf(plain.targetPath);
        QFile::remove(plain.targetPath);
        m_sandbox->log().clear();
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;
    std::unique_ptr<ScriptedPeer> m_peer;
};

void tst_Durable::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"files"_s));
}

void tst_Durable::cleanup()
{
    m_sandbox.reset();
    m_peer.reset();
}

void tst_Durable::storesEachStepBeforeItLeaves()
{
    ExportStore witness(m_folder->filePath(u"exports.db"_s));
    ScriptedPeer file;
    file.then(ScriptedPeer::reply(200, "id\r\n1\r\n", { { "ETag", "\"v1\"" } }));
    m_peer = std::make_unique<ScriptedPeer>();
    QStringList seen;
    const auto note = [&](const QByteArray &body) {
        return [&witness, &seen, body](QTcpSocket *socket, const PeerRequest &request) {
            const auto record = witness.record(1);
            seen << u"%1 %2 %3"_s.arg(QString::fromLatin1(request.method), record->work.posted ? u"posted"_s : u"-"_s,
                                      record->work.ticket ? record->work.ticket->id : u"-"_s);
            socket->write(ScriptedPeer::response(200, body));
        };
    };
    m_peer->then(note(R"({"job":7})"));
    m_peer->then(note(R"({"result_url":null,"total_items":1,"complete_items":0})"));
    m_peer->then(
        note(R"({"result_url":")" + file.url(u"/f"_s).toEncoded() + R"(","total_items":1,"complete_items":1})"));
    auto first = program();
    QVERIFY(witness.open());
    const int id = add(first, u"a.csv"_s);
    QCOMPARE(id, 1);
    QStringList states;
    connect(first->queue.get(), &ExportQueue::entryChanged, this, [&] {
        const auto record = witness.record(id);
        const ExportState shown = first->state(id);
        if (shown == ExportState::Downloading && first->entry(id).progress.receivedBytes > 0)
            QCOMPARE(record->work.version.etag, QByteArray("\"v1\""));
        if (isFinal(shown))
            QCOMPARE(record->progress.state, shown);
    });
    REACHES(first, id, ExportState::Done);
    QCOMPARE(seen, QStringList({ u"POST posted -"_s, u"GET posted 7"_s, u"GET posted 7"_s }));
    const auto record = witness.record(id);
    QCOMPARE(record->progress.state, ExportState::Done);
    QVERIFY(record->finishedAt.isValid());
    QCOMPARE(record->fileBytes, 7);
    QVERIFY(record->work.receipt->verdict == Receipt::Verdict::Complete);
}

void tst_Durable::goesOnInAnotherProgram_data()
{
    QTest::addColumn<ExportState>("state");
    QTest::addColumn<bool>("orderly");
    for (const bool orderly : { false, true }) {
        const char *how = orderly ? "detached" : "ended";
        QTest::addRow("preparing, %s", how) << ExportState::Preparing << orderly;
        QTest::addRow("downloading, %s", how) << ExportState::Downloading << orderly;
        QTest::addRow("checking, %s", how) << ExportState::Checking << orderly;
    }
}

void tst_Durable::goesOnInAnotherProgram()
{
    QFETCH(ExportState, state);
    QFETCH(bool, orderly);
    startSandbox();
    const QByteArray expected = undisturbed();
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    const int waiting = add(first, u"b.csv"_s);
    bool reached = false;
    connect(first->queue.get(), &ExportQueue::entryChanged, this, [&] {
        if (!std::exchange(reached, reached || first->state(id) == state) && reached && orderly)
            first->queue->detachAll();
    });
    QTRY_VERIFY(reached);
    if (orderly)
        QVERIFY(!isFinal(first->state(id)));
    first.reset();

    auto second = program();
    QCOMPARE(second->queue->entries().size(), 2);
    QVERIFY(!second->entry(id).connected);
    QVERIFY(second->state(id) != ExportState::Cancelled);
    second->attach();
    REACHES(second, id, ExportState::Done);
    QTRY_VERIFY(isFinal(second->state(waiting)));
    if (second->state(waiting) == ExportState::Failed) // its request was on its way
        QCOMPARE(second->entry(waiting).progress.error.code, ErrorCode::NotCertain);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), expected);
    QVERIFY(posts() <= 2);
    QCOMPARE(files().first(), u"a.csv"_s); // hidden ones would come before it
}

void tst_Durable::goesOnWithPages()
{
    startSandbox();
    const QString report = u"spirii.customers"_s;
    const QByteArray expected = undisturbed(report);
    auto first = program(u"spirii"_s);
    const int id = add(first, u"a.csv"_s, report);
    bool begun = false;
    connect(first->queue.get(), &ExportQueue::entryChanged, this, [&] {
        if (begun || first->entry(id).work.pages.rows < 100)
            return;
        begun = true;
        first->queue->detachAll(); // at once: the rest would be there before a busy machine looks again
    });
    QTRY_VERIFY(begun);
    QVERIFY(!isFinal(first->state(id)));
    first.reset();
    auto second = program(u"spirii"_s);
    second->attach();
    REACHES(second, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), expected);
    int fromTheStart = 0;
    for (const sandbox::Request &asked : m_sandbox->log().all())
        fromTheStart += asked.query.contains("offset=0") ? 1 : 0;
    QCOMPARE(fromTheStart, 1);
    QVERIFY(second->entry(id).work.receipt->verdict == Receipt::Verdict::Complete);
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_Durable::isNotCertainOfALostRequest()
{
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->then(ScriptedPeer::silence());
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    QTRY_COMPARE(posts(), 1);
    first.reset();

    auto second = program();
    second->attach();
    QCOMPARE(second->state(id), ExportState::Failed);
    QCOMPARE(second->entry(id).progress.error.code, ErrorCode::NotCertain);
    QVERIFY(mayHaveArrived(second->entry(id)));
    QCOMPARE(second->queue->retry(id).error().code, ErrorCode::NotCertain);
    QTest::qWait(100);
    QCOMPARE(posts(), 1); // never by itself
    QVERIFY(second->queue->retry(id, ExportQueue::Confirmed::Yes));
    QTRY_COMPARE(posts(), 2);
    second.reset();
    auto third = program();
    third->attach();
    QCOMPARE(third->entry(id).progress.error.code, ErrorCode::NotCertain); // as uncertain as before
    QCOMPARE(posts(), 2);
}

void tst_Durable::postsNothingThatIsNotStored()
{
    startSandbox();
    auto first = program();
    QList<ErrorCode> told;
    connect(first->queue.get(), &ExportQueue::storeFailed, this, [&](const Error &error) { told << error.code; });
    const int id = add(first, u"a.csv"_s);
    QVERIFY(first->store.remove(id));
    REACHES(first, id, ExportState::Failed);
    QCOMPARE(first->entry(id).progress.error.code, ErrorCode::FileNotWritable);
    QVERIFY(!told.isEmpty());
    QCOMPARE(posts(), 0);
}

void tst_Durable::waitsForItsConnection()
{
    startSandbox();
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    first->queue->detach(first->client.get());
    QVERIFY(!first->entry(id).connected);
    const ExportState state = first->state(id);
    first->queue->attach(u"another"_s, first->client.get(), reportOf);
    QTest::qWait(50);
    QCOMPARE(first->state(id), state);
    QCOMPARE(posts(), 0);
    const auto taken =
        first->queue->add(first->client.get(), catalogReport(u"teamup.customers"_s), request(u"a.csv"_s));
    QCOMPARE(taken.error().code, ErrorCode::FileExists);
    first->attach();
    REACHES(first, id, ExportState::Done);
    QCOMPARE(posts(), 1);

    const int other = add(first, u"b.csv"_s);
    first->queue->detachAll();
    first->queue->cancel(other); // also without its connection
    QCOMPARE(first->state(other), ExportState::Cancelled);
}

void tst_Durable::clientMayGo()
{
    startSandbox({}, 500);
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    REACHES(first, id, ExportState::Preparing);
    first->client = ServiceDoor::to(u"teamup"_s, m_sandbox->access()).client(&m_network); // without a word
    QTRY_VERIFY(!first->entry(id).connected);
    QCOMPARE(first->state(id), ExportState::Preparing);
    first->attach();
    REACHES(first, id, ExportState::Done);
    QCOMPARE(posts(), 1);
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_Durable::finishesWhatOnlyLackedItsName_data()
{
    QTest::addColumn<bool>("renamed");
    QTest::newRow("before the rename") << false;
    QTest::newRow("after the rename") << true;
}

/// The program ended around the rename: all that is left to do is done without the service.
void tst_Durable::finishesWhatOnlyLackedItsName()
{
    QFETCH(bool, renamed);
    startSandbox();
    const QByteArray bytes = "id\r\n1\r\n";
    ExportRecord record;
    record.request = request(u"a.csv"_s);
    record.request.writeReceipt = true;
    record.progress.state = ExportState::Checking;
    record.work.posted = true;
    record.work.ticket = ExportTicket { .id = u"5"_s };
    record.work.partPath = path(u".a.csv.x.part"_s);
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    record.work.receipt = judge({ .bytes = bytes.size(), .sha256 = sum, .rows = 1 }, 1, false);
    put(renamed ? record.request.targetPath : record.work.partPath, bytes);
    auto second = program();
    const int id = *second->store.add(record);
    second = {};
    second = program();
    second->attach();
    REACHES(second, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), bytes);
    QCOMPARE(files(), QStringList({ u"a.csv"_s, u"a.csv.receipt.json"_s }));
    QVERIFY(m_sandbox->log().all().isEmpty());
}

void tst_Durable::pausesAndResumes_data()
{
    QTest::addColumn<ExportState>("state");
    QTest::newRow("waiting") << ExportState::Waiting;
    QTest::newRow("preparing") << ExportState::Preparing;
    QTest::newRow("downloading") << ExportState::Downloading;
}

void tst_Durable::pausesAndResumes()
{
    QFETCH(ExportState, state);
    startSandbox({}, 300, 2000);
    const QByteArray expected = undisturbed();
    m_sandbox->addFault({ sandbox::Fault::SlowFile, true });
    auto first = program();
    QList<int> others;
    if (state == ExportState::Waiting)
        for (const QString &name : { u"1"_s, u"2"_s, u"3"_s, u"4"_s })
            others << add(first, name);
    const int id = add(first, u"a.csv"_s);
    if (state == ExportState::Downloading)
        QTRY_VERIFY_WITH_TIMEOUT(first->entry(id).progress.receivedBytes > 0, 20'000);
    else
        REACHES(first, id, state);
    first->queue->pause(id);
    QCOMPARE(first->state(id), ExportState::Paused);
    QTest::qWait(50);
    const qsizetype requests = m_sandbox->log().all().size();
    QTest::qWait(100);
    if (others.isEmpty())
        QCOMPARE(m_sandbox->log().all().size(), requests);
    for (const int other : std::as_const(others))
        first->queue->cancel(other);
    first.reset();

    auto second = program();
    second->attach();
    QTest::qWait(50);
    QCOMPARE(second->state(id), ExportState::Paused); // until the user says so
    second->queue->resume(id);
    REACHES(second, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), expected);
    QCOMPARE(continued(), state == ExportState::Downloading ? 1 : 0);
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_Durable::pausesOnceTheTicketIsThere()
{
    m_peer = std::make_unique<ScriptedPeer>();
    QPointer<QTcpSocket> asked;
    m_peer->then([&](QTcpSocket *socket, const PeerRequest &) { asked = socket; });
    m_peer->then(ScriptedPeer::silence());
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    QTRY_VERIFY(asked);
    first->queue->pause(id);
    QCOMPARE(first->state(id), ExportState::Requesting);
    asked->write(ScriptedPeer::response(200, R"({"job":9})"));
    QTRY_COMPARE(first->state(id), ExportState::Paused);
    QCOMPARE(first->entry(id).work.ticket->id, u"9"_s);
    QTest::qWait(50);
    QCOMPARE(m_peer->requests().size(), 1);
}

void tst_Durable::retryGoesOnFromThePart()
{
    startSandbox();
    const QByteArray expected = undisturbed();
    m_sandbox->addFault({ sandbox::Fault::Cut });
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    REACHES(first, id, ExportState::Failed);
    QCOMPARE(first->entry(id).progress.error.code, ErrorCode::Network);
    QCOMPARE(files(), QStringList { QFileInfo(first->entry(id).work.partPath).fileName() });
    first.reset(); // and also after a restart
    auto second = program();
    second->attach();
    QCOMPARE(second->state(id), ExportState::Failed);
    QVERIFY(second->queue->retry(id));
    REACHES(second, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), expected);
    QCOMPARE(posts(), 1);
    QCOMPARE(continued(), 1);
    QCOMPARE(files(), QStringList { u"a.csv"_s });

    m_sandbox->addFault({ sandbox::Fault::Cut });
    const int other = add(second, u"b.csv"_s);
    REACHES(second, other, ExportState::Failed);
    second->queue->remove(other);
    QCOMPARE(files(), QStringList { u"a.csv"_s }); // no part that nobody knows of
}

void tst_Durable::retryRequestsAnewOnlyWhatIsGone()
{
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->then(ScriptedPeer::reply(400, "{}")); // refused: never accepted
    m_peer->then(ScriptedPeer::reply(200, R"({"job":1})"));
    m_peer->then(ScriptedPeer::reply(403, "{}")); // still there, perhaps
    m_peer->then(ScriptedPeer::reply(404, "{}")); // gone
    m_peer->then(ScriptedPeer::reply(200, R"({"job":2})"));
    m_peer->then(ScriptedPeer::reply(404, "{}")); // gone again: nobody has asked for a third
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    REACHES(first, id, ExportState::Failed);
    QVERIFY(!mayHaveArrived(first->entry(id)));
    QVERIFY(first->queue->retry(id));
    REACHES(first, id, ExportState::Failed);
    QCOMPARE(first->entry(id).progress.error.code, ErrorCode::Forbidden);
    QCOMPARE(posts(), 2);
    QVERIFY(first->queue->retry(id));
    REACHES(first, id, ExportState::Failed);
    QCOMPARE(first->entry(id).progress.error.code, ErrorCode::JobFailed);
    QCOMPARE(posts(), 3);
    QCOMPARE(m_peer->requests().size(), 6);
}

void tst_Durable::retryGoesOnWhenTheFolderIsBack()
{
    startSandbox();
    const QByteArray expected = undisturbed();
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    QDir folder(m_folder->path());
    connect(first->queue.get(), &ExportQueue::entryChanged, this, [&] {
        if (first->state(id) == ExportState::Checking)
            folder.rename(u"files"_s, u"away"_s);
    });
    REACHES(first, id, ExportState::Failed);
    QCOMPARE(first->entry(id).progress.error.code, ErrorCode::FileNotWritable);
    first->queue->disconnect(this);
    QVERIFY(!first->queue->retry(id));
    QVERIFY(folder.rename(u"away"_s, u"files"_s));
    QVERIFY(first->queue->retry(id));
    REACHES(first, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), expected);
    QCOMPARE(posts(), 1);
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_Durable::targetsBelongToOneExport()
{
    startSandbox();
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    first->queue->pause(id);
    first.reset();
    auto second = program(); // not attached
    const Report &report = catalogReport(u"teamup.customers"_s);
    QCOMPARE(second->queue->add(second->client.get(), report, request(u"../files/a.csv"_s)).error().code,
             ErrorCode::FileExists);
    second->queue->cancel(id);
    const auto now = second->queue->add(second->client.get(), report, request(u"a.csv"_s));
    QVERIFY(now.has_value());
    QCOMPARE(second->queue->retry(id).error().code, ErrorCode::Cancelled);
    second->attach();
    QCOMPARE(second->queue->retry(id).error().code, ErrorCode::FileExists);
    REACHES(second, *now, ExportState::Done);
}

void tst_Durable::movesWaitingOnes()
{
    startSandbox({}, 60'000);
    auto first = program();
    ExportsModel model(first->queue.get());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<int> ids;
    for (int i = 0; i < 8; ++i)
        ids << add(first, QString::number(i));
    const auto order = [&](const std::unique_ptr<Program> &in) {
        QList<int> waiting;
        for (const ExportEntry &entry : in->queue->entries())
            if (entry.progress.state == ExportState::Waiting)
                waiting.prepend(entry.id);
        return waiting;
    };
    QCOMPARE(order(first), ids.mid(4));
    first->queue->move(ids.at(7), 0);
    QCOMPARE(order(first), QList<int>({ ids.at(7), ids.at(4), ids.at(5), ids.at(6) }));
    first->queue->move(ids.at(4), 99);
    QCOMPARE(order(first), QList<int>({ ids.at(7), ids.at(5), ids.at(6), ids.at(4) }));
    first->queue->move(ids.at(0), 3); // is not waiting
    first->queue->move(ids.at(5), -1);
    const QList<int> expected { ids.at(5), ids.at(7), ids.at(6), ids.at(4) };
    QCOMPARE(order(first), expected);
    QCOMPARE(model.rowCount(), 8);
    QTRY_COMPARE(posts(), 4);
    first->queue->cancel(ids.at(2));
    QCOMPARE(first->state(ids.at(5)), ExportState::Requesting); // its turn
    first.reset();
    QCOMPARE(order(program()), expected.mid(1));
}

void tst_Durable::keepsTheNumberOfDownloads()
{
    startSandbox();
    m_sandbox->addFault({ sandbox::Fault::SlowFile, true });
    auto first = program();
    first->queue->setMaxDownloads(1);
    int most = 0;
    connect(first->queue.get(), &ExportQueue::entryChanged, this, [&] {
        int now = 0;
        for (const ExportEntry &entry : first->queue->entries())
            now += entry.progress.state == ExportState::Downloading ? 1 : 0;
        most = qMax(most, now);
    });
    for (int i = 0; i < 3; ++i)
        add(first, QString::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(first->queue->activeCount(), 0, 20'000);
    QCOMPARE(most, 1);
    first->queue->setMaxDownloads(3);
    for (int i = 3; i < 6; ++i)
        add(first, QString::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(first->queue->activeCount(), 0, 20'000);
    QCOMPARE(most, 3);
}

void tst_Durable::twoProgramsShareTheStore()
{
    startSandbox({}, 60'000);
    auto window = program();
    const int id = add(window, u"a.csv"_s);
    REACHES(window, id, ExportState::Preparing);
    auto other = program();
    other->queue->cancel(id); // does not know yet
    QVERIFY(!isFinal(other->state(id)));
    other->attach();
    QVERIFY(other->entry(id).elsewhere);
    other->queue->cancel(id);
    other->queue->pause(id);
    QVERIFY(!isFinal(other->state(id)));
    QVERIFY(other->queue->retry(id)); // nothing to do
    window.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!other->entry(id).elsewhere && other->entry(id).connected, 10'000);
    REACHES(other, id, ExportState::Preparing);
    QCOMPARE(posts(), 1);

    // What one has ended is over for the other, too, which still shows it as it was.
    auto third = program();
    other->queue->cancel(id);
    third->queue->pause(id);
    QCOMPARE(third->state(id), ExportState::Cancelled);
}

void tst_Durable::showsWhatOthersAdd()
{
    startSandbox({}, 60'000);
    auto window = program();
    window->attach();
    auto command = program();
    const int id = add(command, u"a.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window->queue->entry(id), 10'000);
    QVERIFY(window->entry(id).elsewhere);
    REACHES(window, id, ExportState::Preparing);
    QCOMPARE(posts(), 1);
    command->queue->cancel(id);
    REACHES(window, id, ExportState::Cancelled);
    QVERIFY(!window->entry(id).elsewhere);
    command->queue->remove(id);
    QTRY_VERIFY_WITH_TIMEOUT(!window->queue->entry(id), 10'000);

    // What its program leaves behind is taken up.
    const int left = add(command, u"b.csv"_s);
    REACHES(command, left, ExportState::Preparing);
    command.reset();
    QTRY_VERIFY_WITH_TIMEOUT(window->queue->entry(left) && window->entry(left).connected, 10'000);
    QCOMPARE(posts(), 2);
}

void tst_Durable::historyHasAnEnd()
{
    startSandbox();
    auto first = program();
    ExportRecord record;
    record.progress.state = ExportState::Done;
    for (int i = 0; i < 505; ++i) {
        record.request.targetPath = path(QString::number(i));
        QVERIFY(first->store.add(record));
    }
    first = {};
    first = program();
    QCOMPARE(first->queue->entries().size(), 500);
    QCOMPARE(first->queue->entries().last().id, 6);
    const int id = add(first, u"a.csv"_s);
    QCOMPARE(first->queue->entries().size(), 501); // only final ones count
    REACHES(first, id, ExportState::Done);
    QTRY_COMPARE(first->queue->entries().size(), 500);
    QCOMPARE(first->store.records()->size(), 500);
}

void tst_Durable::writesAReceipt()
{
    startSandbox();
    auto first = program();
    ExportRequest asked = request(u"a.csv"_s);
    asked.words = u"All customers"_s;
    asked.writeReceipt = true;
    const auto before = QDateTime::currentDateTimeUtc();
    const int id = *first->queue->add(first->client.get(), catalogReport(u"teamup.customers"_s), asked);
    REACHES(first, id, ExportState::Done);
    const QByteArray bytes = contentsOf(path(u"a.csv"_s));
    const Receipt receipt = *first->entry(id).work.receipt;
    QVERIFY(receipt.verdict == Receipt::Verdict::Complete);
    QCOMPARE(receipt.rows, bytes.count("\r\n") - 1);
    QCOMPARE(receipt.promisedRows, receipt.rows);
    QCOMPARE(receipt.bytes, bytes.size());
    QCOMPARE(receipt.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(receipt.words, asked.words);
    QVERIFY(receipt.asOf >= before && receipt.asOf <= QDateTime::currentDateTimeUtc());
    QVERIFY(receipt.durationMs > 0);
    QCOMPARE(first->entry(id).receiptPath, path(u"a.csv.receipt.json"_s));
    QJsonObject written = QJsonDocument::fromJson(contentsOf(path(u"a.csv.receipt.json"_s))).object();
    QCOMPARE(written.take("file"_L1).toString(), u"a.csv"_s);
    QVERIFY(*receiptFromJson(written) == receipt);
}

/// What is longer than announced is cut by the network layer without a word.
void tst_Durable::receiptFindsALongerFile()
{
    ScriptedPeer file;
    file.then(ScriptedPeer::raw("HTTP/1.1 200 X\r\nContent-Length: 10\r\n\r\nid\r\n1\r\n2\r\n3\r\n"));
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->then(ScriptedPeer::reply(200, R"({"job":7})"));
    m_peer->then(ScriptedPeer::reply(
        200, R"({"result_url":")" + file.url(u"/f"_s).toEncoded() + R"(","total_items":3,"complete_items":3})"));
    auto first = program();
    const int id = add(first, u"a.csv"_s);
    REACHES(first, id, ExportState::Done);
    const Receipt receipt = *first->entry(id).work.receipt;
    QVERIFY(receipt.verdict == Receipt::Verdict::Differs);
    const ReceiptReason expected { .kind = ReceiptReason::Kind::RowCount, .found = 2, .promised = 3 };
    QVERIFY(receipt.reasons == QList<ReceiptReason> { expected });
}

QTEST_GUILESS_MAIN(tst_Durable)
#include "tst_durable.moc"
