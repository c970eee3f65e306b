// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "exports/exportstore.h"
#include "schedules/scheduler.h"
#include "schedules/schedulestore.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QString profile = u"p-1"_s;
using Outcome = ScheduleResult::Outcome;

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
}

/// A program while it runs: its stores, its queue, its clock and its way to the service.
struct Program {
    Program(const QString &folder, ApiClient *way, const QDateTime &now, int max = 1'000)
        : exports(folder + u"/exports.db"_s),
          schedules(folder + u"/schedules.json"_s),
          client(way),
          clock(now),
          mostConnections(max)
    {
        if (!exports.open())
            qFatal("no store");
        queue = std::make_unique<ExportQueue>(&exports);
        queue->setPacing({ .pollMs = { 10 } });
        if (!queue->restore())
            qFatal("not restored");
        const auto connector = [this](const QString &id, const Scheduler::Answer &answer) {
            asked << id;
            if (asked.size() <= mostConnections)
                answer(client ? Result<ApiClient *>(client) : failure({ .code = ErrorCode::Unauthorized }));
        };
        scheduler = std::make_unique<Scheduler>(
            &schedules, queue.get(), [](const QString &id) { return &catalogReport(id); }, connector);
        scheduler->setClock([this] { return clock; });
        if (!schedules.refresh())
            qFatal("not read");
    }
    Schedule only() const { return schedules.schedules().value(0); }
    /// What happens when the time comes.
    void at(const char *moment)
    {
        clock = utc(moment);
        scheduler->look();
    }

    ExportStore exports;
    ScheduleStore schedules;
    ApiClient *client;
    QDateTime clock;
    int mostConnections; ///< later ones are never answered, as in a program that ends
    QStringList asked;
    std::unique_ptr<ExportQueue> queue;
    std::unique_ptr<Scheduler> scheduler;
};

} // namespace

#define COMES_TO(program, wanted) QTRY_COMPARE_WITH_TIMEOUT((program)->only().result.outcome, wanted, 20'000)

/// Exports that are repeated, with the real queue and the practice server.
class tst_Scheduler : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void runsWhenDue();
    void looksByItself();
    void makesUpOnce();
    void runsOnceWhereTheClockShowsItTwice();
    void neverReplacesAFile();
    void makesUpWhatACrashLost();
    void doesNotRepeatWhatACrashForgot();
    void keepsWhyItCouldNotStart_data();
    void keepsWhyItCouldNotStart();
    void startsNothingThatIsNotNoted();
    void runsNow();
    void removedMeanwhile();
    void oneOfTwoPrograms();
    void ownQueryAndMovingDays();

private:
    std::unique_ptr<Program> program(const char *now, int mostConnections = 1'000)
    {
        return std::make_unique<Program>(m_folder->path(), m_client.get(), utc(now), mostConnections);
    }
    Schedule daily(const char *since) const
    {
        Schedule schedule = newSchedule(utc(since));
        schedule.name = u"Daily"_s;
        schedule.request.profileId = profile;
        schedule.request.query.reportId = u"teamup.customers"_s;
        schedule.request.query.columns = QStringList { u"id"_s, u"full_name"_s };
        schedule.request.format = u"csv"_s;
        schedule.request.targetPath = u"/somewhere/customers.csv"_s;
        schedule.request.openWhenReady = true;
        schedule.request.savedAs.askAboutChanges = true;
        schedule.request.expectedRows = 12;
        schedule.request.words = u"All"_s;
        schedule.folder = m_folder->filePath(u"files"_s);
        schedule.pattern = u"customers-{date}"_s;
        schedule.rhythm = { .time = QTime(7, 0), .zone = QTimeZone("Europe/Copenhagen") };
        return schedule;
    }
    QStringList files() const { return QDir(m_folder->filePath(u"files"_s)).entryList(QDir::Files, QDir::Name); }
    QList<sandbox::Request> posts()
    {
        QList<sandbox::Request> posts;
        for (const sandbox::Request &asked : m_sandbox.log().all())
            if (asked.method == "POST")
                posts << asked;
        return posts;
    }

    sandbox::SandboxThread m_sandbox;
    QNetworkAccessManager m_network;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Scheduler::initTestCase()
{
    TestCase::initTestCase();
    sandbox::Options options;
    options.customers = 60;
    options.rateLimit = 0;
    options.jobMs = 10;
    QCOMPARE(m_sandbox.start(options), QString());
}

void tst_Scheduler::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"files"_s));
    m_client = ServiceDoor::to(u"teamup"_s, m_sandbox.access()).client(&m_network);
    m_sandbox.log().clear();
}

void tst_Scheduler::cleanup()
{
    m_client.reset();
}

void tst_Scheduler::runsWhenDue()
{
    const auto it = program("2026-11-21T12:00:00");
    QVERIFY(it->schedules.put(daily("2026-11-21T12:00:00")));
    it->scheduler->start();
    it->at("2026-11-22T05:59:59");
    QVERIFY(it->asked.isEmpty());
    it->at("2026-11-22T06:00:00");
    COMES_TO(it, Outcome::Done);
    QCOMPARE(files(), QStringList { u"customers-2026-11-22.csv"_s });
    QCOMPARE(it->asked, QStringList { profile });
    QCOMPARE(it->only().result.path, m_folder->filePath(u"files/customers-2026-11-22.csv"_s));
    QVERIFY(it->only().pending.isEmpty());
    const ExportRequest request = it->queue->entries().first().request;
    QVERIFY(!request.openWhenReady);
    QVERIFY(!request.savedAs.askAboutChanges); // nobody may be there to answer
    QCOMPARE(request.expectedRows, -1);
    QCOMPARE(request.words, u"All"_s);
    it->at("2026-11-22T06:00:30");
    it->at("2026-11-22T18:00:00");
    QCOMPARE(posts().size(), 1);
    it->at("2026-11-23T06:00:00");
    QTRY_COMPARE(files().size(), 2);
}

void tst_Scheduler::looksByItself()
{
    const auto it = program("2026-11-21T12:00:00");
    QElapsedTimer since;
    since.start();
    it->scheduler->setClock([&] { return utc("2026-11-22T05:59:59").addMSecs(since.elapsed()); });
    it->scheduler->start();
    QVERIFY(it->schedules.put(daily("2026-11-21T12:00:00"))); // one that is added later counts too
    COMES_TO(it, Outcome::Done);
}

void tst_Scheduler::makesUpOnce()
{
    {
        const auto it = program("2026-11-08T12:00:00");
        QVERIFY(it->schedules.put(daily("2026-11-08T12:00:00")));
        it->scheduler->start();
    }
    const auto it = program("2026-11-22T05:00:00"); // two weeks later, before the time of the day
    it->scheduler->start();
    COMES_TO(it, Outcome::Done);
    QCOMPARE(files(), QStringList { u"customers-2026-11-22.csv"_s });
    it->at("2026-11-22T05:01:00");
    QCOMPARE(posts().size(), 1);
    it->at("2026-11-22T06:00:00"); // the day's own run is not swallowed
    QTRY_COMPARE(files().size(), 2);
    QCOMPARE(posts().size(), 2);
}

void tst_Scheduler::runsOnceWhereTheClockShowsItTwice()
{
    const auto it = program("2026-10-24T12:00:00");
    Schedule schedule = daily("2026-10-24T12:00:00");
    schedule.rhythm.time = QTime(2, 30);
    QVERIFY(it->schedules.put(schedule));
    it->at("2026-10-25T00:30:00");
    COMES_TO(it, Outcome::Done);
    it->at("2026-10-25T01:30:00");
    it->at("2026-10-25T23:00:00");
    QCOMPARE(posts().size(), 1);
    it->at("2026-10-26T01:30:00");
    QTRY_COMPARE(files().size(), 2);
}

void tst_Scheduler::neverReplacesAFile()
{
    const QString taken = m_folder->filePath(u"files/customers-2026-11-22.csv"_s);
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto it = program("2026-11-21T12:00:00");
    Schedule schedule = daily("2026-11-21T12:00:00");
    schedule.request.overwrite = true;
    QVERIFY(it->schedules.put(schedule));
    Schedule second = schedule;
    second.id = u"second"_s;
    QVERIFY(it->schedules.put(second)); // both want the same name, which has no file yet
    it->at("2026-11-22T06:00:00");
    QTRY_COMPARE_WITH_TIMEOUT(files().size(), 3, 20'000);
    QCOMPARE(files(),
             QStringList({ u"customers-2026-11-22 (2).csv"_s, u"customers-2026-11-22 (3).csv"_s,
                           u"customers-2026-11-22.csv"_s }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void tst_Scheduler::makesUpWhatACrashLost()
{
    {
        const auto it = program("2026-11-21T12:00:00", 0); // ends after the note and before the export
        QVERIFY(it->schedules.put(daily("2026-11-21T12:00:00")));
        it->at("2026-11-22T06:00:00");
        QVERIFY(!it->only().pending.isEmpty());
    }
    QVERIFY(posts().isEmpty());
    const auto it = program("2026-11-22T06:05:00");
    it->scheduler->start();
    COMES_TO(it, Outcome::Done);
    QCOMPARE(posts().size(), 1);
    it->at("2026-11-22T07:00:00");
    QCOMPARE(it->queue->entries().size(), 1);
}

void tst_Scheduler::doesNotRepeatWhatACrashForgot()
{
    QString pending;
    {
        const auto it = program("2026-11-21T12:00:00", 0);
        QVERIFY(it->schedules.put(daily("2026-11-21T12:00:00")));
        it->at("2026-11-22T06:00:00");
        pending = it->only().pending;
        // Ends after the export was added, and before the note went.
        ExportRequest request = it->only().request;
        request.targetPath = m_folder->filePath(u"files/customers-2026-11-22.csv"_s);
        request.occasion = pending;
        QVERIFY(it->queue->add(m_client.get(), catalogReport(u"teamup.customers"_s), request));
    }
    const auto it = program("2026-11-22T06:05:00");
    it->scheduler->start();
    QVERIFY(it->only().pending.isEmpty());
    QVERIFY(it->asked.isEmpty());
    QCOMPARE(it->queue->entries().size(), 1);
    it->queue->attach(profile, m_client.get(), [](const QString &id) { return &catalogReport(id); });
    QTRY_VERIFY(isFinal(it->queue->entries().first().progress.state));
    QCOMPARE(it->only().result.occasion, pending);
    QVERIFY(posts().size() <= 1);
}

void tst_Scheduler::keepsWhyItCouldNotStart_data()
{
    QTest::addColumn<bool>("key");
    QTest::addColumn<QString>("report");
    QTest::addColumn<int>("code");
    QTest::newRow("no key") << false << u"teamup.customers"_s << int(ErrorCode::Unauthorized);
    QTest::newRow("no folder") << true << u"teamup.customers"_s << int(ErrorCode::FileNotWritable);
}

void tst_Scheduler::keepsWhyItCouldNotStart()
{
    QFETCH(bool, key);
    QFETCH(int, code);
    const auto it = program("2026-11-21T12:00:00");
    it->client = key ? m_client.get() : nullptr;
    if (key)
        QVERIFY(QDir(m_folder->path()).rename(u"files"_s, u"gone"_s));
    QVERIFY(it->schedules.put(daily("2026-11-21T12:00:00")));
    it->at("2026-11-22T06:00:00");
    QCOMPARE(it->only().result.outcome, Outcome::Failed);
    QCOMPARE(int(it->only().result.error.code), code);
    QVERIFY(it->only().pending.isEmpty());
    it->at("2026-11-22T06:01:00");
    QCOMPARE(it->asked.size(), 1); // not over and over
    it->client = m_client.get();
    if (key)
        QVERIFY(QDir(m_folder->path()).rename(u"gone"_s, u"files"_s));
    it->at("2026-11-23T06:00:00");
    COMES_TO(it, Outcome::Done);
    QCOMPARE(files(), QStringList { u"customers-2026-11-23.csv"_s });
}

void tst_Scheduler::startsNothingThatIsNotNoted()
{
    const auto it = program("2026-11-21T12:00:00");
    QVERIFY(it->schedules.put(daily("2026-11-21T12:00:00")));
    const QString path = m_folder->filePath(u"schedules.json"_s);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    QVERIFY(QDir().mkpath(path)); // unreadable and unwritable, also for root
    QSignalSpy failed(it->scheduler.get(), &Scheduler::storeFailed);
    it->at("2026-11-22T06:00:00");
    QCOMPARE(failed.size(), 1);
    QVERIFY(it->asked.isEmpty());
    QVERIFY(QDir().rmdir(path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    it->at("2026-11-22T06:01:00");
    COMES_TO(it, Outcome::Done);
}

void tst_Scheduler::runsNow()
{
    const auto it = program("2026-11-21T12:00:00");
    Schedule schedule = daily("2026-11-21T12:00:00");
    schedule.enabled = false;
    QVERIFY(it->schedules.put(schedule));
    it->at("2026-11-22T06:00:00");
    QVERIFY(it->asked.isEmpty());
    it->scheduler->runNow(schedule.id);
    COMES_TO(it, Outcome::Done);
    QCOMPARE(it->only().done, schedule.done); // its next time stays
    const int id = it->queue->entries().first().id;
    it->queue->remove(id);
    QCOMPARE(it->only().result.outcome, Outcome::Done);
}

void tst_Scheduler::removedMeanwhile()
{
    const auto it = program("2026-11-21T12:00:00");
    const Schedule schedule = daily("2026-11-21T12:00:00");
    QVERIFY(it->schedules.put(schedule));
    Scheduler::Answer later;
    Scheduler scheduler(
        &it->schedules, it->queue.get(), [](const QString &id) { return &catalogReport(id); },
        [&](const QString &, const Scheduler::Answer &answer) { later = answer; });
    scheduler.setClock([] { return utc("2026-11-22T06:00:00"); });
    scheduler.look();
    QVERIFY(later);
    QVERIFY(it->schedules.remove(schedule.id));
    later(m_client.get());
    QVERIFY(it->queue->entries().isEmpty());
}

void tst_Scheduler::oneOfTwoPrograms()
{
    const auto one = program("2026-11-21T12:00:00");
    QVERIFY(one->schedules.put(daily("2026-11-21T12:00:00")));
    one->scheduler->start();
    const auto other = program("2026-11-22T06:00:00");
    other->scheduler->start();
    QVERIFY(other->asked.isEmpty());
    one->at("2026-11-22T06:00:00");
    COMES_TO(one, Outcome::Done);
    QCOMPARE(posts().size(), 1);
}

void tst_Scheduler::ownQueryAndMovingDays()
{
    // Two zones with never the same day: what is stored once is asked for from two days.
    const auto it = program("2026-11-21T12:00:00");
    Schedule schedule = daily("2026-11-21T12:00:00");
    schedule.request.query.filters = { { u"created_at"_s, DateRange { .preset = DatePreset::Last30Days } } };
    QVERIFY(it->schedules.put(schedule));
    it->scheduler->setWords([](const ExportRequest &, const ApiClient *) { return u"since then"_s; });
    int run = 0;
    QStringList lowerDays;
    for (const QByteArray &zone : { QByteArray("Pacific/Pago_Pago"), QByteArray("Pacific/Kiritimati") }) {
        Connection connection = m_client->connection();
        connection.zone = QTimeZone(zone);
        ApiClient client(&m_network, makeService(u"teamup"_s), connection, m_sandbox.access().secret);
        it->client = &client;
        const QDate before = connection.today();
        ++run;
        it->at(run == 1 ? "2026-11-22T06:00:00" : "2026-11-23T06:00:00");
        QTRY_COMPARE_WITH_TIMEOUT(files().size(), run, 20'000);
        QTRY_COMPARE(it->only().result.outcome, Outcome::Done);
        if (connection.today() != before)
            QSKIP("midnight came in between");
        const QByteArray body = posts().last().body + posts().last().query;
        const QString first = before.addDays(-29).toString(Qt::ISODate);
        QVERIFY2(body.contains(first.toUtf8()), body.constData());
        lowerDays << first;
    }
    QVERIFY(lowerDays.first() != lowerDays.last());
    QCOMPARE(it->queue->entries().first().request.words, u"since then"_s);
}

QTEST_GUILESS_MAIN(tst_Scheduler)
#include "tst_scheduler.moc"
