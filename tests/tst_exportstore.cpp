// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportstore.h"
#include "exports/recordjson.h"
#include "support/testcase.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

/// Every member differs from its default.
ExportRecord fullRecord()
{
    ExportRecord record;
    record.request.profileId = u"p-1"_s;
    record.request.query = { .reportId = u"teamup.customers"_s,
                             .columns = { u"id"_s },
                             .filters = { { u"created"_s, DateRange { .preset = DatePreset::Last7Days } } },
                             .sort = { { u"id"_s } } };
    record.request.format = u"csv"_s;
    record.request.targetPath = u"/tmp/Größe \"1\".csv"_s;
    record.request.overwrite = true;
    record.request.openWhenReady = true;
    record.request.expectedRows = 12;
    record.request.words = u"Created: last 7 days"_s;
    record.request.writeReceipt = true;
    record.request.savedAs = { SavedAs::Kind::SpreadsheetCsv, true, true };
    record.request.occasion = u"s-1/2026-11-22T06:00:00.000Z"_s;
    record.progress = { .state = ExportState::Failed,
                        .completeItems = 3,
                        .totalItems = 4,
                        .receivedBytes = 5,
                        .totalBytes = 6,
                        .error = { .code = ErrorCode::DiskFull,
                                   .httpStatus = 500,
                                   .serviceCode = u"x"_s,
                                   .message = u"m"_s,
                                   .fields = { { u"a"_s, { u"b"_s, u"c"_s } } },
                                   .detail = u"d"_s },
                        .changedMeanwhile = true };
    record.work.posted = true;
    record.work.mayPostAnew = true;
    record.work.ticket = { .id = u"2a/b+c=% "_s,
                           .statusUrl = QUrl::fromEncoded("https://x.example/run/2a%2Fb%2Bc%3D%25%20/status?k=c%2Bd") };
    record.work.partPath = u"/tmp/.x.part"_s;
    record.work.version = { .etag = "\"e\"", .lastModified = "Mon", .total = 77 };
    record.work.pages = { .bytes = 1, .rows = 2, .read = 3, .total = 4, .lastId = 5, .again = true, .changed = true };
    record.work.asOf = QDateTime(QDate(2026, 7, 1), QTime(12, 0), QTimeZone("Europe/Copenhagen"));
    record.work.workedMs = 99;
    record.work.receipt = judge({ .bytes = 5, .sha256 = "ab", .rows = 2 }, 3, true);
    record.work.receipt->format = u"csv"_s;
    record.work.changes = sheets::Risks { 9,
                                          { { sheets::RiskKind::LostZero, { 3, { { u"Phone"_s, u"07700900123"_s } } } },
                                            { sheets::RiskKind::Formula, { 1, {} } } } };
    record.work.sheetPath = u"/tmp/.y.part"_s;
    record.work.converted = true;
    record.connectionName = u"Studio"_s;
    record.createdAt = QDateTime(QDate(2026, 7, 1), QTime(10, 0, 0, 1), Qt::UTC);
    record.finishedAt = QDateTime(QDate(2026, 7, 1), QTime(10, 1, 0, 2), Qt::UTC);
    record.fileBytes = 1234;
    record.receiptPath = u"/tmp/r.json"_s;
    return record;
}

ExportRecord waiting(const QString &target)
{
    ExportRecord record;
    record.request.targetPath = target;
    return record;
}

QList<int> idsOf(const ExportStore &store)
{
    QList<int> ids;
    const auto records = store.records();
    for (const ExportRecord &record : *records)
        ids << record.id;
    return ids;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// The exports that outlive the program.
class tst_ExportStore : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsEverything();
    void keepsEachStateAndFault();
    void refusesARecordOfTomorrow();
    void knowsHowFilesAreSaved();
    void neverUsesAnIdAgain();
    void reorders();
    void targetsBelongToOne();
    void filesArePrivate();
    void setsAsideWhatItCannotUse_data();
    void setsAsideWhatItCannotUse();
    void survivesAnotherRecordVersion();
    void tellsWhereNothingCanBeStored();
    void twoMayUseIt();
    void claimEndsWithItsProgram();

private:
    QString path() const { return m_folder->filePath(u"data/exports.db"_s); }
    QString target(const QString &name) const { return m_folder->filePath(name); }
    /// Runs SQL on the file behind the store's back.
    void sql(const QString &statement) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(statement));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ExportStore::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ExportStore::keepsEverything()
{
    ExportRecord record = fullRecord();
    {
        ExportStore store(path());
        QVERIFY(store.open());
        QCOMPARE(store.setAside(), QString());
        const auto id = store.add(record);
        QVERIFY(id.has_value());
        record.id = *id;
        QVERIFY(*store.record(*id) == record);
        record.progress.state = ExportState::Done;
        record.work = {};
        record.progress.error = {};
        QVERIFY(store.save(record));
    }
    ExportStore store(path());
    QVERIFY(store.open());
    const auto records = store.records();
    QCOMPARE(records->size(), 1);
    QVERIFY(records->first() == record);
    QVERIFY(store.remove(record.id));
    QVERIFY(store.records()->isEmpty());
    QVERIFY(!store.save(record)); // nothing comes back by saving it
    QVERIFY(!store.record(record.id));
}

void tst_ExportStore::keepsEachStateAndFault()
{
    QSet<QString> names;
    for (int state = 0; state <= int(ExportState::Cancelled); ++state) {
        ExportRecord record = fullRecord();
        record.progress.state = ExportState(state);
        names << nameOf(ExportState(state));
        QVERIFY(*recordFromJson(toJson(record)) == record);
    }
    QCOMPARE(names.size(), int(ExportState::Cancelled) + 1);
    for (int code = 0; code <= int(ErrorCode::Keychain); ++code) {
        ExportRecord record = fullRecord();
        record.progress.error.code = ErrorCode(code);
        QVERIFY(*recordFromJson(toJson(record)) == record);
    }
}

void tst_ExportStore::refusesARecordOfTomorrow()
{
    QJsonObject object = toJson(fullRecord());
    object.insert(u"tomorrow"_s, 1);
    QCOMPARE(recordFromJson(object).error().detail, u"export.tomorrow"_s);
    ExportRecord astray = fullRecord();
    astray.work.partPath = u"/etc/passwd"_s;
    QCOMPARE(recordFromJson(toJson(astray)).error().detail, u"export.part"_s);
    astray = fullRecord();
    astray.work.sheetPath = u"/etc/passwd"_s;
    QCOMPARE(recordFromJson(toJson(astray)).error().detail, u"export.part"_s);
    QCOMPARE(recordFromJson({}).error().code, ErrorCode::BadAnswer);
}

void tst_ExportStore::knowsHowFilesAreSaved()
{
    ExportRecord record = fullRecord();
    for (const SavedAs::Kind kind : { SavedAs::Kind::Served, SavedAs::Kind::SpreadsheetCsv, SavedAs::Kind::Workbook }) {
        record.request.savedAs = { .kind = kind };
        QVERIFY(*recordFromJson(toJson(record)) == record);
    }
    QJsonObject object = toJson(record);
    QJsonObject request = object.value("request"_L1).toObject();
    request.remove(u"saved_as"_s); // as it was once
    object.insert(u"request"_s, request);
    QCOMPARE(recordFromJson(object)->request.savedAs, SavedAs());
    request.insert(u"saved_as"_s, QJsonObject { { u"kind"_s, u"tomorrow's"_s } });
    object.insert(u"request"_s, request);
    QCOMPARE(recordFromJson(object).error().detail, u"export.request.saved_as.kind"_s);
}

void tst_ExportStore::neverUsesAnIdAgain()
{
    ExportStore store(path());
    QVERIFY(store.open());
    const int first = *store.add(waiting(target(u"a"_s)));
    QVERIFY(store.remove(first));
    QVERIFY(*store.add(waiting(target(u"a"_s))) > first);
}

void tst_ExportStore::reorders()
{
    ExportStore store(path());
    QVERIFY(store.open());
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        QVERIFY(store.add(waiting(target(name))));
    QCOMPARE(idsOf(store), QList<int>({ 4, 3, 2, 1 }));
    QVERIFY(store.reorder({ 4, 1, 3 }));
    QCOMPARE(idsOf(store), QList<int>({ 3, 1, 2, 4 })); // the second keeps its place
}

void tst_ExportStore::targetsBelongToOne()
{
    ExportStore store(path());
    ExportStore other(path());
    QVERIFY(store.open());
    QVERIFY(other.open());
    ExportRecord first = waiting(target(u"a.csv"_s));
    first.id = *store.add(first);
    const auto second = other.add(waiting(target(u"data/../a.csv"_s)));
    QCOMPARE(second.error().code, ErrorCode::FileExists);
    first.progress.state = ExportState::Failed;
    QVERIFY(store.save(first));
    QVERIFY(other.add(waiting(target(u"a.csv"_s)))); // free again
    first.progress.state = ExportState::Waiting;
    QCOMPARE(store.save(first).error().code, ErrorCode::FileExists);
}

void tst_ExportStore::filesArePrivate()
{
    QDir(m_folder->path()).mkdir(u"data"_s);
    put(path(), {});
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    ExportStore store(path());
    QVERIFY(store.open());
    QVERIFY(store.add(fullRecord()));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QStringList files = QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, QStringList({ u"exports.db"_s, u"exports.db-shm"_s, u"exports.db-wal"_s }));
    for (const QString &name : files)
        QCOMPARE(QFile::permissions(m_folder->filePath(u"data/"_s + name)) & others, QFile::Permissions());
}

void tst_ExportStore::setsAsideWhatItCannotUse_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("no database") << u"text"_s;
    QTest::newRow("torn pages") << u"torn"_s;
    QTest::newRow("newer") << u"PRAGMA user_version = 2"_s;
    QTest::newRow("another table") << u"ALTER TABLE exports RENAME COLUMN record TO notes"_s;
}

void tst_ExportStore::setsAsideWhatItCannotUse()
{
    QFETCH(QString, damage);
    {
        ExportStore store(path());
        QVERIFY(store.open());
        for (int i = 0; i < 50; ++i) // several pages
            QVERIFY(store.add(fullRecord()));
    }
    if (damage == "text"_L1) {
        put(path(), "mine, not a database");
    } else if (damage == "torn"_L1) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(3 * 4096, 'x'));
    } else {
        sql(damage);
    }
    QFile before(path());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    before.close();

    ExportStore store(path());
    QVERIFY(store.open());
    QVERIFY(store.records()->isEmpty());
    QVERIFY(store.setAside().startsWith(path() + u'.'));
    QVERIFY(store.setAside().contains(QString::number(QDate::currentDate().year())));
    QFile aside(store.setAside());
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll() == bytes);
    QVERIFY(store.add(fullRecord()));
    ExportStore again(path());
    QVERIFY(again.open());
    QCOMPARE(again.setAside(), QString());
    QCOMPARE(again.records()->size(), 1);
}

/// One record that cannot be read costs no others, and is not lost either.
void tst_ExportStore::survivesAnotherRecordVersion()
{
    {
        ExportStore store(path());
        QVERIFY(store.open());
        QVERIFY(store.add(waiting(target(u"a"_s))));
        QVERIFY(store.add(waiting(target(u"b"_s))));
    }
    sql(uR"(UPDATE exports SET record = '{"version":9}' WHERE id = 1)"_s);
    ExportStore store(path());
    QVERIFY(store.open());
    QCOMPARE(idsOf(store), QList<int>({ 2 }));
    QCOMPARE(store.setAside(), QString());
    QVERIFY(!store.record(1));
    QCOMPARE(*store.add(waiting(target(u"c"_s))), 3);
}

void tst_ExportStore::tellsWhereNothingCanBeStored()
{
    put(m_folder->filePath(u"data"_s), "a file where the folder should be");
    ExportStore store(path());
    const auto opened = store.open();
    QCOMPARE(opened.error().code, ErrorCode::FileNotWritable);
    QVERIFY(!opened.error().message.isEmpty());
    QCOMPARE(store.setAside(), QString());
}

void tst_ExportStore::twoMayUseIt()
{
    ExportStore window(path());
    ExportStore command(path());
    QVERIFY(window.open());
    QVERIFY(command.open());
    const int id = *window.add(waiting(target(u"a"_s)));
    QVERIFY(command.record(id).has_value());
    QVERIFY(window.claim(id));
    QVERIFY(window.claim(id)); // has it already
    QVERIFY(!command.claim(id));
    QVERIFY(command.claim(id + 1));
    window.release(id);
    QVERIFY(command.claim(id));
    QVERIFY(!window.claim(id));
}

void tst_ExportStore::claimEndsWithItsProgram()
{
    ExportStore store(path());
    QVERIFY(store.open());
    int told[2];
    QCOMPARE(pipe(told), 0);
    const pid_t child = fork();
    if (child == 0) {
        ExportStore other(path());
        const bool claimed = other.claim(7);
        if (write(told[1], claimed ? "y" : "n", 1) == 1)
            pause();
        _exit(0);
    }
    char answer = 0;
    QCOMPARE(read(told[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    QVERIFY(!store.claim(7));
    QCOMPARE(kill(child, SIGKILL), 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    QVERIFY(store.claim(7));
}

QTEST_GUILESS_MAIN(tst_ExportStore)
#include "tst_exportstore.moc"
