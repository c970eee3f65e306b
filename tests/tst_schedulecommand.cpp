// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "schedules/commandline.h"
#include "settings/profilestore.h"
#include "support/serviceclient.h"
#include "support/testcase.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QString profileName = u"Łukasz's 100 % \"studio\" $HOME"_s;

/// What a request says, in an order of no account.
QByteArray essence(const sandbox::Request &request)
{
    const bool form = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
    const QUrlQuery query(QString::fromLatin1(form ? request.body : request.query));
    QStringList items;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        items << QString(name + u'=' + value);
    items.sort();
    return request.method + ' ' + request.path + ' ' + items.join(u'&').toUtf8() + ' ' + (form ? "" : request.body);
}

DateRange days(const DateBound &from, const DateBound &to)
{
    return { .preset = DatePreset::Custom, .from = from, .to = to };
}

} // namespace

/// The line for the system's own scheduler, given to /bin/sh: it asks the service for just what the schedule would.
class tst_ScheduleCommand : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void asksForTheSame_data();
    void asksForTheSame();
    void standsInACrontab();
    void numbersItsFiles();
    void makesTheSameKindOfFile_data();
    void makesTheSameKindOfFile();
    void saysNothingItCannotSay();

private:
    Schedule schedule(const Query &query) const
    {
        Schedule schedule = newSchedule(QDateTime::currentDateTimeUtc());
        schedule.request.profileId = u"p-1"_s;
        schedule.request.query = query;
        schedule.request.format = u"csv"_s;
        schedule.request.targetPath = u"/x/file.csv"_s;
        schedule.folder = m_folder->filePath(u"50 % 'files'"_s);
        schedule.pattern = u"it's {year}"_s;
        schedule.rhythm.zone = QTimeZone("Europe/Copenhagen");
        return schedule;
    }
    Connection connectionOf(const QString &service) const
    {
        const ServiceDoor door = ServiceDoor::to(service, m_sandbox.access());
        Connection connection = m_clients.at(service)->connection();
        connection.name = profileName;
        connection.baseUrl = door.baseUrl;
        connection.zone = QTimeZone("Europe/Copenhagen");
        return connection;
    }
    /// Runs the line with the connection of a service as the only profile.
    QByteArray run(const QString &line, const QString &service)
    {
        const QString config = m_folder->filePath(u"config"_s);
        ProfileStore profiles(config + u"/rollbook/profiles.ini"_s);
        if (!profiles.add(ProfileStore::create(connectionOf(service))))
            qFatal("no profile");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, config);
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
        environment.insert(u"ROLLBOOK_SECRET"_s, ServiceDoor::to(service, m_sandbox.access()).secret);
        process.setProcessEnvironment(environment);
        process.start(u"/bin/sh"_s, { u"-c"_s, line });
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return "failed: " + process.readAllStandardError();
        return process.readAllStandardOutput().trimmed();
    }
    QString lineFor(const Schedule &schedule) const
    {
        const auto words = commandWords(catalogReport(schedule.request.query.reportId), schedule, profileName);
        return words ? shellLine(QStringList { QStringLiteral(ROLLBOOK_BIN_DIR "/rollbook-cli") } + *words) : QString();
    }
    QList<QByteArray> asked()
    {
        QList<QByteArray> asked;
        for (const sandbox::Request &request : m_sandbox.log().all())
            if (request.method == "POST" || request.path.endsWith("/customers"))
                asked << essence(request);
        m_sandbox.log().clear();
        return asked;
    }

    sandbox::SandboxThread m_sandbox;
    QNetworkAccessManager m_network;
    std::map<QString, std::unique_ptr<ApiClient>> m_clients;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ScheduleCommand::initTestCase()
{
    TestCase::initTestCase();
    sandbox::Options options;
    options.customers = 60;
    options.rateLimit = 0;
    options.jobMs = 10;
    QCOMPARE(m_sandbox.start(options), QString());
    for (const QString &service : { u"teamup"_s, u"spirii"_s, u"khoros"_s, u"spaaza"_s })
        m_clients[service] = ServiceDoor::to(service, m_sandbox.access()).client(&m_network);
}

void tst_ScheduleCommand::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"50 % 'files'"_s));
    m_sandbox.log().clear();
}

void tst_ScheduleCommand::asksForTheSame_data()
{
    QTest::addColumn<Query>("query");
    const auto row = [](const char *name, const QString &report, const QMap<QString, FilterValue> &filters,
                        const QStringList &columns = { u"id"_s, u"full_name"_s }, const QList<SortKey> &sort = {}) {
        const bool plain = report == "teamup.customers"_L1;
        Query query = catalogReport(report).defaultQuery();
        query.filters = filters;
        if (plain) {
            query.columns = columns;
            query.sort = sort;
        }
        QTest::newRow(name) << query;
    };
    const QString customers = u"teamup.customers"_s;
    const auto moment = [](const char *text) {
        return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    };
    row("everything, no order", customers, {});
    row("order", customers, {}, { u"id"_s, u"flags"_s, u"email"_s },
        { { u"full_name"_s, Qt::DescendingOrder }, { u"email"_s, Qt::AscendingOrder } });
    row("flags and lists", customers,
        { { u"is_active"_s, true },
          { u"is_new"_s, false },
          { u"include_deleted"_s, true },
          { u"is_any"_s, QStringList { u"new"_s, u"lead"_s } },
          { u"ids"_s, QList<qint64> { 3, 1, 2 } },
          { u"id_gt"_s, qint64(0) } });
    for (const DatePreset preset : { DatePreset::Today, DatePreset::Last7Days, DatePreset::Last30Days,
                                     DatePreset::ThisMonth, DatePreset::LastMonth, DatePreset::ThisYear })
        row(qPrintable(u"preset %1"_s.arg(int(preset))), customers,
            { { u"created_at"_s, DateRange { .preset = preset } } });
    row("days", customers,
        { { u"created_at"_s, days(QDate(2021, 1, 1), QDate(2026, 12, 31)) },
          { u"date_of_birth"_s, days(QDate(1950, 2, 3), {}) } });
    row("moments", customers,
        { { u"created_at"_s, days(moment("2021-10-31T02:30:00.123+01:00"), moment("2026-07-01T10:00:00.000Z")) } });
    row("grouped", u"teamup.customers.grouped"_s, { { u"is_active"_s, true } });
    row("spirii", u"spirii.customers"_s,
        { { u"createdAt"_s, DateRange { .preset = DatePreset::ThisYear } },
          { u"search"_s, u"it's 100 % \"a\" & $x `y` \\ ; -- ø"_s } });
    row("khoros", u"khoros.user"_s, { { u"period"_s, DateRange { .preset = DatePreset::Last7Days } } });
    row("texts with commas", u"teamup.attendances"_s,
        { { u"booking_sources"_s, QStringList { u"one"_s, u"two, three "_s, u"[four]"_s } } });
    Segment segment { .join = Segment::Join::Any };
    segment.rules << SegmentRule {
        .field = u"first_name"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"O'Brien %"_s
    };
    row("spaaza rules", u"spaaza.users"_s,
        { { u"segment"_s, segment }, { u"once"_s, days(moment("2026-01-01T02:03:04.000Z"), {}) } });
}

void tst_ScheduleCommand::asksForTheSame()
{
    QFETCH(Query, query);
    const QString service = query.reportId.section(u'.', 0, 0);
    const Report &report = catalogReport(query.reportId);
    Schedule schedule = this->schedule(query);
    schedule.request.format = report.exportFormats.first();
    schedule.request.targetPath = u"/x/file."_s + schedule.request.format;

    ApiClient client(&m_network, makeService(service), connectionOf(service),
                     ServiceDoor::to(service, m_sandbox.access()).secret);
    ExportQueue queue;
    queue.setPacing({ .pollMs = { 10 } });
    ExportRequest request = schedule.request;
    request.targetPath = m_folder->filePath(u"direct"_s);
    const auto added = queue.add(&client, report, request);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message + added.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(queue.entry(*added)->progress.state), 20'000);
    // The practice server has no attendances; what it was asked for is seen all the same.
    const bool served = report.id != "teamup.attendances"_L1;
    QCOMPARE(queue.entry(*added)->progress.state, served ? ExportState::Done : ExportState::Failed);
    const QList<QByteArray> direct = asked();
    QVERIFY(!direct.isEmpty());

    const QString line = lineFor(schedule);
    QVERIFY(!line.isEmpty());
    QVERIFY(!line.contains(ServiceDoor::to(service, m_sandbox.access()).secret));
    const QDate day = QDateTime::currentDateTimeUtc().toTimeZone(schedule.rhythm.zone).date();
    const QString file = u"%1/it's %2.%3"_s.arg(schedule.folder).arg(day.year()).arg(schedule.ending());
    const QByteArray said = run(line, service);
    QCOMPARE(asked(), direct);
    QCOMPARE(QFile::exists(file), served);
    if (served)
        QCOMPARE(said, file.toUtf8());
}

void tst_ScheduleCommand::standsInACrontab()
{
    Schedule schedule = this->schedule(catalogReport(u"spirii.customers"_s).defaultQuery());
    schedule.request.query.filters = { { u"search"_s, u"100 % %d"_s } };
    const QString line = lineFor(schedule);
    QVERIFY(!line.contains(u'\n'));
    qsizetype at = line.indexOf(u'%');
    QVERIFY(at > 0);
    for (; at >= 0; at = line.indexOf(u'%', at + 1))
        QCOMPARE(line.at(at - 1), u'\\'); // a plain one would end the command
}

void tst_ScheduleCommand::numbersItsFiles()
{
    const Schedule schedule = this->schedule(catalogReport(u"teamup.customers"_s).defaultQuery());
    const QByteArray first = run(lineFor(schedule), u"teamup"_s);
    QVERIFY2(first.endsWith(".csv") && !first.contains("(2)"), first.constData());
    QVERIFY(QDir(m_folder->filePath(u"config"_s)).removeRecursively());
    const QByteArray second = run(lineFor(schedule), u"teamup"_s);
    QVERIFY2(second.endsWith(" (2).csv"), second.constData());
}

void tst_ScheduleCommand::makesTheSameKindOfFile_data()
{
    QTest::addColumn<SavedAs::Kind>("kind");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("workbook") << SavedAs::Kind::Workbook << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("for spreadsheets") << SavedAs::Kind::SpreadsheetCsv << u"csv"_s << QByteArray("\xEF\xBB\xBF");
}

void tst_ScheduleCommand::makesTheSameKindOfFile()
{
    QFETCH(const SavedAs::Kind, kind);
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begin);
    Schedule schedule = this->schedule(catalogReport(u"teamup.customers"_s).defaultQuery());
    schedule.request.savedAs = { .kind = kind, .protectFormulas = kind == SavedAs::Kind::SpreadsheetCsv };
    schedule.request.targetPath = u"/x/file."_s + ending;
    schedule.request.writeReceipt = true;
    const QString path = QFile::decodeName(run(lineFor(schedule), u"teamup"_s));
    QVERIFY2(path.endsWith(ending), qPrintable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(begin.size()) == begin);
    QVERIFY(QFile::exists(path + u".receipt.json"_s));
}

void tst_ScheduleCommand::saysNothingItCannotSay()
{
    const Report &report = catalogReport(u"spirii.customers"_s);
    Schedule schedule = this->schedule(report.defaultQuery());
    QVERIFY(commandWords(report, schedule, profileName));
    schedule.request.query.filters = { { u"search"_s, u"two\nlines"_s } };
    QVERIFY(!commandWords(report, schedule, profileName));
    schedule = this->schedule(report.defaultQuery());
    schedule.request.profileId.clear(); // the practice data ends with the window
    QVERIFY(!commandWords(report, schedule, profileName));
}

QTEST_GUILESS_MAIN(tst_ScheduleCommand)
#include "tst_schedulecommand.moc"
