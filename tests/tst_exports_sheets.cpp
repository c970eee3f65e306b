// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sheetplan.h"
#include "sandbox/sandboxthread.h"
#include "sheets/sheetcolumn.h"
#include "support/calcfile.h"
#include "support/exportprogram.h"
#include "support/filesizelimit.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QString customers = u"teamup.customers"_s;

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

#define REACHES(program, id, wanted)                                                                                   \
    QTRY_VERIFY_WITH_TIMEOUT((program)->state(id) == wanted || isFinal((program)->state(id)), 20'000);                 \
    QVERIFY2((program)->state(id) == wanted, qPrintable((program)->entry(id).progress.error.message))

/// Exports that are saved for spreadsheet programs, from the queue to the file.
class tst_ExportsSheets : public TestCase {
    Q_OBJECT
private:
    void startSandbox(int people = 300)
    {
        sandbox::Options options;
        options.customers = people;
        options.rateLimit = 0;
        options.jobMs = 30;
        m_sandbox = std::make_unique<sandbox::SandboxThread>();
        QCOMPARE(m_sandbox->start(options), QString());
    }
    QString path(const QString &name) const { return m_folder->filePath(u"files/"_s + name); }
    QStringList files() const
    {
        return QDir(m_folder->filePath(u"files"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    std::unique_ptr<ApiClient> client() { return ServiceDoor::to(u"teamup"_s, m_sandbox->access()).client(&m_network); }
    std::unique_ptr<Program> program()
    {
        return std::make_unique<Program>(m_folder->filePath(u"exports.db"_s), client(),
                                         ExportPacing { .pollMs = { 10 } });
    }
    ExportRequest request(const QString &name, SavedAs savedAs, const QString &format = u"csv"_s) const
    {
        Query query = catalogReport(customers).defaultQuery();
        query.columns = { u"full_name"_s, u"phone_number"_s, u"id"_s };
        return { .profileId = profile,
                 .query = query,
                 .format = format,
                 .targetPath = path(name),
                 .words = u"All customers"_s,
                 .savedAs = savedAs };
    }
    int add(const std::unique_ptr<Program> &in, const ExportRequest &request)
    {
        const auto id = in->queue->add(in->client.get(), catalogReport(customers), request);
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    QByteArray served(const std::unique_ptr<Program> &in, ExportRequest plain)
    {
        plain.savedAs = {};
        plain.writeReceipt = false;
        plain.format = u"csv"_s;
        plain.targetPath = path(u"plain"_s);
        const int id = add(in, plain);
        if (!QTest::qWaitFor([&] { return in->state(id) == ExportState::Done; }, 60'000))
            qFatal("the plain export failed");
        const QByteArray bytes = contentsOf(plain.targetPath);
        QFile::remove(plain.targetPath);
        return bytes;
    }
    /// An export of which these bytes have been served and checked: what is left to do needs no service.
    ExportRecord checkedRecord(const ExportRequest &request, const QByteArray &bytes)
    {
        ExportRecord record;
        record.request = request;
        record.progress.state = ExportState::Checking;
        record.work.posted = true;
        record.work.ticket = ExportTicket { .id = u"5"_s };
        record.work.partPath = path(u".a.served.part"_s);
        const qint64 rows = bytes.count('\n') - 1;
        record.work.receipt = judge({ .bytes = bytes.size(), .sha256 = sumOf(bytes), .rows = rows }, rows, false);
        put(record.work.partPath, bytes);
        return record;
    }
    std::unique_ptr<ExportJob> jobOf(ApiClient *way, const ExportRecord &record)
    {
        auto job = std::make_unique<ExportJob>(way, catalogReport(customers), record.request, nullptr);
        job->resumeFrom(record.work);
        return job;
    }
    static QByteArray manyRows(int count)
    {
        QByteArray bytes = "Name,Phone,Customer ID\r\n";
        for (int id = 1; id <= count; ++id)
            bytes += "Somebody,+44 7700 900123," + QByteArray::number(id) + "\r\n";
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QNetworkAccessManager m_network;
    std::unique_ptr<sandbox::SandboxThread> m_sandbox;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"files"_s));
    }
    void cleanup() { m_sandbox.reset(); }

    void workbookHoldsWhatWasServed();
    void spreadsheetCsvHoldsWhatWasServed();
    void followsTheLocale();
    void protectsFormulas();
    void asksAndSavesAnyway();
    void asksAndMakesAWorkbook();
    void asksNothingWhereNothingChanges();
    void aQuestionCanBeCancelled();
    void convertsAgainAfterACrash_data();
    void convertsAgainAfterACrash();
    void finishesWhatWasConverted_data();
    void finishesWhatWasConverted();
    void fetchesAgainWhatWasLost();
    void goesOnAfterAFullDisk();
    void whatIsNoTableIsSavedAsItCame_data();
    void whatIsNoTableIsSavedAsItCame();
    void cancelStopsIt();
    void knowsHeadingsByTheirPlace();
    void knowsWhatTheServiceCallsItsColumns();
};

namespace {

/// A cell of the workbook as the service writes it into CSV.
QString shownOf(const CalcCell &cell, ColumnType type)
{
    if (type == ColumnType::DateTime && cell.type == "date"_L1) // Calc leaves midnight out
        return QString(cell.value + (cell.value.contains(u'T') ? u"Z"_s : u"T00:00:00Z"_s));
    if (cell.type == "string"_L1)
        return cell.text;
    return cell.value;
}

QString plainNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? QString::number(number, 'g', 15) : text;
}

} // namespace

void tst_ExportsSheets::workbookHoldsWhatWasServed()
{
    if (!CalcFile::isInstalled() && qEnvironmentVariableIsSet("CI"))
        QFAIL("LibreOffice Calc is missing");
    if (!CalcFile::isInstalled())
        QSKIP("LibreOffice Calc is missing");
    startSandbox();
    auto first = program();
    ExportRequest asked = request(u"a.xlsx"_s, { .kind = SavedAs::Kind::Workbook }, u"json"_s);
    asked.query.columns = { u"phone_number"_s,
                            u"full_name"_s,
                            u"id"_s,
                            u"created_at"_s,
                            u"is_active"_s,
                            u"date_of_birth"_s,
                            u"email"_s,
                            u"active_customer_memberships"_s,
                            u"registrations_count"_s,
                            u"account_credit_balance"_s,
                            u"address"_s,
                            u"emergency_contact.phone"_s };
    asked.writeReceipt = true;
    const CsvText csv = *readCsv(served(first, asked), [] { return false; });
    QVERIFY(csv.records.size() > 250); // without deleted ones
    const int id = add(first, asked);
    REACHES(first, id, ExportState::Done);
    QCOMPARE(files(), QStringList({ u"a.xlsx"_s, u"a.xlsx.receipt.json"_s }));
    QCOMPARE(QFile::permissions(path(u"a.xlsx"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const QMap<QString, CalcRows> book = CalcFile::read(path(u"a.xlsx"_s));
    const CalcRows rows = book.value(u"Customers"_s);
    QCOMPARE(rows.size(), csv.records.size() + 1);
    for (qsizetype column = 0; column < asked.query.columns.size(); ++column) {
        const Column *known = catalogReport(customers).column(asked.query.columns.at(column));
        QVERIFY(rows.first().value(column).text.startsWith(known->label())); // in the order that was asked for
        for (qsizetype row = 0; row < csv.records.size(); ++row) {
            const QString text = csv.records.at(row).at(column);
            QCOMPARE(plainNumber(shownOf(rows.at(row + 1).value(column), known->type)), plainNumber(text));
            if (known->type == ColumnType::Text && !text.isEmpty())
                QCOMPARE(rows.at(row + 1).value(column).type, u"string"_s);
        }
    }

    const Receipt receipt = *first->entry(id).work.receipt;
    const QByteArray bytes = contentsOf(path(u"a.xlsx"_s));
    QVERIFY(receipt.verdict == Receipt::Verdict::Complete);
    QCOMPARE(receipt.rows, csv.records.size());
    QCOMPARE(receipt.format, u"xlsx"_s);
    QCOMPARE(receipt.bytes, bytes.size());
    QCOMPARE(receipt.sha256, sumOf(bytes));
    QCOMPARE(first->entry(id).fileBytes, bytes.size());
    QJsonObject written = QJsonDocument::fromJson(contentsOf(path(u"a.xlsx.receipt.json"_s))).object();
    QCOMPARE(written.take("file"_L1).toString(), u"a.xlsx"_s);
    QVERIFY(*receiptFromJson(written) == receipt);

    QMap<QString, QString> about;
    for (const QList<CalcCell> &line : book.value(u"About"_s))
        about.insert(line.value(0).text, line.value(1).text);
    QCOMPARE(about.value(u"Report"_s), u"Customers"_s);
    QCOMPARE(about.value(u"Filters"_s), u"All customers"_s);
    QCOMPARE(about.value(u"Rows"_s), QString::number(csv.records.size()));
    QVERIFY(about.value(u"As of"_s).endsWith(u" (UTC)"_s));
    QVERIFY(about.value(u"Checked"_s).startsWith(u"Complete"_s));
    QCOMPARE(about.value(u"Made by"_s), u"Rollbook " ROLLBOOK_VERSION ""_s);
}

void tst_ExportsSheets::spreadsheetCsvHoldsWhatWasServed()
{
    startSandbox();
    auto first = program();
    const ExportRequest asked = request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv });
    const QByteArray plain = served(first, asked);
    const int id = add(first, asked);
    REACHES(first, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), QByteArray("\xEF\xBB\xBF" + plain));
    const Receipt receipt = *first->entry(id).work.receipt;
    QCOMPARE(receipt.format, u"spreadsheet-csv"_s);
    QCOMPARE(receipt.bytes, plain.size() + 3);
    QCOMPARE(receipt.rows, plain.count("\r\n") - 1);
    const sheets::Risks changes = *first->entry(id).work.changes; // known, though nobody was asked
    QVERIFY(sheets::riskyCells(changes) > 0);
    for (const sheets::Risk &risk : changes.kinds)
        QVERIFY(risk.examples.isEmpty());
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_ExportsSheets::followsTheLocale()
{
    startSandbox();
    auto first = program();
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const int id = add(first, request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv }));
    REACHES(first, id, ExportState::Done);
    QVERIFY(contentsOf(path(u"a.csv"_s)).startsWith("\xEF\xBB\xBFName;Phone number;Customer ID\r\n"));
}

void tst_ExportsSheets::protectsFormulas()
{
    startSandbox();
    const SavedAs savedAs { .kind = SavedAs::Kind::SpreadsheetCsv, .protectFormulas = true, .askAboutChanges = true };
    const auto way = client();
    const QByteArray bytes = "Name,Phone,Customer ID\r\n=1+1,+44 7700 900123,1\r\n";
    auto job = jobOf(way.get(), checkedRecord(request(u"a.csv"_s, savedAs), bytes));
    job->start();
    QTRY_COMPARE(job->progress().state, ExportState::Done); // what is protected is no question
    QCOMPARE(contentsOf(path(u"a.csv"_s)),
             QByteArray("\xEF\xBB\xBFName,Phone,Customer ID\r\n'=1+1,+44 7700 900123,1\r\n"));
}

void tst_ExportsSheets::asksAndSavesAnyway()
{
    startSandbox();
    auto first = program();
    const ExportRequest asked = request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv, .askAboutChanges = true });
    const QByteArray plain = served(first, asked);
    const int id = add(first, asked);
    REACHES(first, id, ExportState::Paused);
    QVERIFY(isAsking(first->entry(id)));
    QVERIFY(!first->entry(id).work.changes->kinds.first().examples.isEmpty());
    const sheets::Risks changes = *first->entry(id).work.changes;
    const qsizetype requests = m_sandbox->log().all().size();
    first->queue->resume(id); // is no answer
    QCOMPARE(first->state(id), ExportState::Paused);
    first.reset();

    auto second = program();
    QVERIFY(isAsking(second->entry(id)));
    QVERIFY(*second->entry(id).work.changes == changes);
    second->attach();
    QTest::qWait(50);
    QVERIFY(isAsking(second->entry(id))); // until it is answered
    QVERIFY(second->queue->answer(id, SavedAs::Kind::SpreadsheetCsv));
    QVERIFY(!isAsking(second->entry(id)));
    REACHES(second, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), QByteArray("\xEF\xBB\xBF" + plain));
    QCOMPARE(files(), QStringList { u"a.csv"_s });
    QCOMPARE(m_sandbox->log().all().size(), requests);
    QVERIFY(second->queue->answer(id, SavedAs::Kind::Workbook)); // nothing to answer
    QCOMPARE(second->state(id), ExportState::Done);
}

void tst_ExportsSheets::asksAndMakesAWorkbook()
{
    startSandbox();
    auto first = program();
    put(path(u"a.xlsx"_s), "mine");
    ExportRequest asked = request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv, .askAboutChanges = true });
    asked.overwrite = true;
    const int id = add(first, asked);
    REACHES(first, id, ExportState::Paused);
    const int other = add(first, request(u"a (2).xlsx"_s, { .kind = SavedAs::Kind::Workbook }, u"json"_s));
    const qsizetype part = files().size();
    QVERIFY(part >= 2);
    QVERIFY(first->queue->answer(id, SavedAs::Kind::Workbook));
    REACHES(first, id, ExportState::Done);
    REACHES(first, other, ExportState::Done);
    QCOMPARE(first->entry(id).request.targetPath, path(u"a (3).xlsx"_s));
    QCOMPARE(first->entry(id).request.savedAs.kind, SavedAs::Kind::Workbook);
    QCOMPARE(contentsOf(path(u"a.xlsx"_s)), QByteArray("mine"));
    QCOMPARE(files(), QStringList({ u"a (2).xlsx"_s, u"a (3).xlsx"_s, u"a.xlsx"_s }));
    QVERIFY(contentsOf(path(u"a (3).xlsx"_s)).startsWith("PK"));
    QCOMPARE(first->store.record(id)->request.targetPath, path(u"a (3).xlsx"_s));
}

void tst_ExportsSheets::asksNothingWhereNothingChanges()
{
    startSandbox();
    auto first = program();
    ExportRequest asked = request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv, .askAboutChanges = true });
    asked.query.columns = { u"is_active"_s };
    const int id = add(first, asked);
    REACHES(first, id, ExportState::Done);
}

void tst_ExportsSheets::aQuestionCanBeCancelled()
{
    startSandbox();
    auto first = program();
    const int id = add(first, request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv, .askAboutChanges = true }));
    REACHES(first, id, ExportState::Paused);
    first->queue->cancel(id);
    QCOMPARE(first->state(id), ExportState::Cancelled);
    QVERIFY(!first->store.record(id)->work.changes); // people's data
    QCOMPARE(files(), QStringList());
    QVERIFY(first->queue->retry(id)); // from the service's file
    REACHES(first, id, ExportState::Paused);
    QVERIFY(isAsking(first->entry(id)));
}

void tst_ExportsSheets::convertsAgainAfterACrash_data()
{
    QTest::addColumn<SavedAs::Kind>("kind");
    QTest::newRow("workbook") << SavedAs::Kind::Workbook;
    QTest::newRow("csv") << SavedAs::Kind::SpreadsheetCsv;
}

void tst_ExportsSheets::convertsAgainAfterACrash()
{
    QFETCH(SavedAs::Kind, kind);
    startSandbox();
    ExportRecord record = checkedRecord(request(u"a.out"_s, { .kind = kind }), manyRows(20));
    record.work.sheetPath = path(u".a.sheet.part"_s);
    put(record.work.sheetPath, "half");
    auto second = program();
    const int id = *second->store.add(record);
    second = {};
    second = program();
    second->attach();
    REACHES(second, id, ExportState::Done);
    QCOMPARE(files(), QStringList { u"a.out"_s });
    QVERIFY(contentsOf(path(u"a.out"_s)).startsWith(kind == SavedAs::Kind::Workbook ? "PK" : "\xEF\xBB\xBFName"));
    QVERIFY(m_sandbox->log().all().isEmpty());
    QCOMPARE(second->entry(id).work.receipt->rows, 20);
}

void tst_ExportsSheets::finishesWhatWasConverted_data()
{
    QTest::addColumn<bool>("renamed");
    QTest::newRow("before the rename") << false;
    QTest::newRow("after the rename") << true;
}

/// The program ended around the rename.
void tst_ExportsSheets::finishesWhatWasConverted()
{
    QFETCH(bool, renamed);
    startSandbox();
    ExportRecord record = checkedRecord(request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv }), manyRows(3));
    const QByteArray made = "made of it";
    record.work.sheetPath = path(u".a.sheet.part"_s);
    record.work.converted = true;
    record.work.receipt->bytes = made.size();
    record.work.receipt->sha256 = sumOf(made);
    put(renamed ? record.request.targetPath : record.work.sheetPath, made);
    auto second = program();
    const int id = *second->store.add(record);
    second = {};
    second = program();
    second->attach();
    REACHES(second, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), made);
    QCOMPARE(files(), QStringList { u"a.csv"_s });
    QVERIFY(m_sandbox->log().all().isEmpty());
}

/// Neither file is what the receipt says: the service still has it.
void tst_ExportsSheets::fetchesAgainWhatWasLost()
{
    startSandbox();
    auto first = program();
    const ExportRequest asked = request(u"a.csv"_s, { .kind = SavedAs::Kind::SpreadsheetCsv, .askAboutChanges = true });
    const QByteArray plain = served(first, asked);
    const int id = add(first, asked);
    REACHES(first, id, ExportState::Paused);
    QVERIFY(QFile::resize(first->entry(id).work.partPath, 100));
    QVERIFY(first->queue->answer(id, SavedAs::Kind::SpreadsheetCsv));
    REACHES(first, id, ExportState::Done);
    QCOMPARE(contentsOf(path(u"a.csv"_s)), QByteArray("\xEF\xBB\xBF" + plain));
    QCOMPARE(files(), QStringList { u"a.csv"_s });
}

void tst_ExportsSheets::goesOnAfterAFullDisk()
{
    startSandbox();
    const auto way = client();
    const ExportRecord record =
        checkedRecord(request(u"a.xlsx"_s, { .kind = SavedAs::Kind::Workbook }), manyRows(2'000));
    ExportWork work;
    {
        const FileSizeLimit full(3'000);
        auto job = jobOf(way.get(), record);
        job->start();
        QTRY_VERIFY(isFinal(job->progress().state));
        QCOMPARE(job->progress().state, ExportState::Failed);
        QCOMPARE(job->progress().error.code, ErrorCode::DiskFull);
        QCOMPARE(files(), QStringList { QFileInfo(record.work.partPath).fileName() });
        work = job->work();
    }
    ExportRecord again = record;
    again.work = work;
    auto job = jobOf(way.get(), again);
    job->start();
    QTRY_COMPARE(job->progress().state, ExportState::Done);
    QCOMPARE(files(), QStringList { u"a.xlsx"_s });
    QVERIFY(m_sandbox->log().all().isEmpty());
}

void tst_ExportsSheets::whatIsNoTableIsSavedAsItCame_data()
{
    QTest::addColumn<SavedAs::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("workbook") << SavedAs::Kind::Workbook << u"a.xlsx"_s << u"a.csv"_s;
    QTest::newRow("csv") << SavedAs::Kind::SpreadsheetCsv << u"a.csv"_s << u"a.csv"_s;
}

void tst_ExportsSheets::whatIsNoTableIsSavedAsItCame()
{
    QFETCH(SavedAs::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QString, file);
    startSandbox();
    const QByteArray bytes = "Name,Phone,Customer ID\r\nA,1,2\r\nB\r\n";
    auto second = program();
    const int id = *second->store.add(checkedRecord(request(name, { .kind = kind }), bytes));
    second = {};
    second = program();
    second->attach();
    QTRY_COMPARE(second->state(id), ExportState::Failed);
    QCOMPARE(second->entry(id).progress.error.code, ErrorCode::NotConvertible);
    QVERIFY(!second->entry(id).progress.error.message.isEmpty());
    QVERIFY(second->queue->retry(id));
    REACHES(second, id, ExportState::Done);
    QCOMPARE(files(), QStringList { file });
    QCOMPARE(contentsOf(path(file)), bytes);
    QVERIFY(m_sandbox->log().all().isEmpty());
}

void tst_ExportsSheets::cancelStopsIt()
{
    startSandbox();
    const auto way = client();
    auto job =
        jobOf(way.get(), checkedRecord(request(u"a.xlsx"_s, { .kind = SavedAs::Kind::Workbook }), manyRows(200'000)));
    int finishes = 0;
    connect(job.get(), &ExportJob::finished, this, [&] { ++finishes; });
    connect(job.get(), &ExportJob::progressChanged, this, [&] {
        if (job->progress().completeItems > 0)
            job->cancel();
    });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(isFinal(job->progress().state), 60'000);
    QCOMPARE(job->progress().state, ExportState::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList(), 60'000);
    QCOMPARE(finishes, 1);
}

void tst_ExportsSheets::knowsHeadingsByTheirPlace()
{
    const Report &report = catalogReport(customers);
    Query query = report.defaultQuery();
    query.columns = { u"full_name"_s, u"latest_registration"_s };
    const QHash<QString, QString> keys = headingKeys(report, query, { u"Name"_s, u"Latest registration"_s });
    QCOMPARE(keys.value(u"Latest registration"_s), u"latest_registration"_s);
    QVERIFY(headingKeys(report, query, { u"Email"_s, u"Name"_s }).isEmpty()); // not as asked
    QVERIFY(headingKeys(report, query, { u"Name"_s }).isEmpty());
    QCOMPARE(workbookSource(report), u"json"_s);
}

void tst_ExportsSheets::knowsWhatTheServiceCallsItsColumns()
{
    put(path(u"a.json"_s), R"({"total":1,"column_headers":[{"key":"id","label":"Number"},
        {"key":"extra_customer_fields.5","label":"Shoe [EU]"}],
        "rows":[{"id":1,"extra_customer_fields":{"5":"42"}}]})");
    const Report &report = catalogReport(customers);
    Query query = report.defaultQuery();
    query.columns = { u"id"_s, u"full_name"_s };
    const sheets::Plan plan = sheetPlan(report, query, { path(u"a.json"_s), u"json"_s });
    QCOMPARE(plan.report.columns.first().key, u"id"_s); // as asked
    QCOMPARE(sheets::sheetColumn(plan, u"extra_customer_fields.5"_s).label, u"Shoe [EU]"_s);
    QCOMPARE(sheets::sheetColumn(plan, u"id"_s).label, u"Customer ID"_s); // the catalog knows better
    QVERIFY(sheetPlan(report, query, { path(u"c.json"_s), u"json"_s }).labels.isEmpty());
}

QTEST_GUILESS_MAIN(tst_ExportsSheets)
#include "tst_exports_sheets.moc"
