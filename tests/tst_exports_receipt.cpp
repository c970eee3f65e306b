// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/receipt.h"
#include "exports/rowcounter.h"
#include "support/testcase.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

using Kind = ReceiptReason::Kind;
using Verdict = Receipt::Verdict;

const QStringList idNames { u"id"_s, u"Customer ID"_s };

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Receipt someReceipt()
{
    Receipt receipt = judge({ .bytes = 5, .sha256 = "ab", .rows = 2, .repeatedIds = 1 }, 3, true);
    receipt.words = u"Customers where \"Active\" is yes"_s;
    receipt.asOf = QDateTime(QDate(2026, 7, 1), QTime(12, 30, 1, 5), QTimeZone("Europe/Copenhagen"));
    receipt.durationMs = 1234;
    return receipt;
}

} // namespace

/// What is counted in a file, and what is said of it.
class tst_ExportsReceipt : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsRows_data();
    void countsRows();
    void checksAFileInAWorker();
    void tellsOfAFileThatIsGone();
    void countsNothingInUnknownFormats();
    void saysCompleteOnlyOfWhatWasCounted_data();
    void saysCompleteOnlyOfWhatWasCounted();
    void keepsAsJson();
    void writesBesideTheFile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ExportsReceipt::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_ExportsReceipt::countsRows_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("repeated"); // -1: no column of ids
    QTest::addColumn<bool>("damaged");
    const auto csv = [](const char *name, const QByteArray &bytes, int rows, int repeated = -1, bool damaged = false) {
        QTest::newRow(name) << u"csv"_s << bytes << rows << repeated << damaged;
    };
    csv("no bytes", "", 0);
    csv("header", "id,name\r\n", 0, 0);
    csv("header without an end", "id,name", 0, 0);
    csv("crlf", "id,name\r\n1,a\r\n2,b\r\n", 2, 0);
    csv("lf, last line open", "id,name\n1,a\n2,b", 2, 0);
    csv("cr", "id,name\r1,a\r2,b\r", 2, 0);
    csv("a mark", "\xEF\xBB\xBFid,name\r\n1,a\r\n1,b\r\n", 2, 1);
    csv("line ends inside", "name,id\r\n\"a\r\nb,\"\"c\"\"\n\",1\r\n\"\",2\r\n\"x\",1\r\n", 3, 1);
    csv("a quote inside a plain cell", "name,id\r\n5\" nail,1\r\n6\" nail,2\r\n", 2, 0);
    csv("semicolons", "name;Customer ID\r\na,b;1\r\nc;1\r\n", 2, 1);
    csv("tabs", "name\tid\r\na\t1\r\nb\t2\r\n", 2, 0);
    csv("quoted header", "\"na,me\",\"id\"\r\n\"a\",\"1\"\r\n\"b\",\"1\"\r\n", 2, 1);
    csv("empty lines", "id,name\r\n\r\n1,a\r\n\r\n\r\n", 1, 0);
    csv("empty cells of one column", "name\r\n\r\na\r\n\r\n", 3);
    csv("empty ids", "id,name\r\n,a\r\n,b\r\n", 2, 0);
    csv("all thrice", "id\r\n7\r\n7\r\n7\r\n", 3, 2);
    csv("ends in quotes", "id,name\r\n1,\"a\r\n2,b\r\n", 1, 0, true);
    csv("ends in a row", "id,name\r\n1,a\r\n2", 2, 0, true);
    csv("another width", "id,name\r\n1,a,b\r\n", 1, 0, true);
    const auto json = [](const char *name, const QByteArray &bytes, int rows, int repeated = -1, bool damaged = false) {
        QTest::newRow(name) << u"json"_s << bytes << rows << repeated << damaged;
    };
    json("json: no bytes", "", 0);
    json("json: empty", "[ ]\n", 0);
    json("json: array", R"([{"id":1,"a":{"id":1}},{"id":"2","b":[{"id":1}]}])", 2, 0);
    json("json: brackets in texts", R"([{"id":1,"a":"}]{[\"\\"},{"id":1,"a":"\"id\":5"}])", 2, 1);
    json("json: id last", R"([{"a":null,"id":5},{"a":"id","id":5}])", 2, 1);
    json("json: no ids", R"([{"a":1},{"a":1}])", 2);
    json("json: null ids", R"([{"id":null},{"id":null}])", 2);
    json("json: results", R"({"next":null,"results":[{"id":1},{"id":2},{"id":1}],"id":9})", 3, 1);
    json("json: rows", R"({"total":2,"column_headers":[{"key":"id"},{}],"rows":[{"id":1},{"id":1}]})", 2, 1);
    json("json: lines", "{\"id\":1,\"x\":[{\"id\":2}]}\n{\"id\":1}\n{\"id\":3}\n", 3, 1);
    json("json: one row with results", R"([{"id":1,"results":[{"id":1},{}]}])", 1, 0);
    json("json: cut", R"([{"id":1},{"id":2)", 2, 0, true);
    json("json: cut in a text", R"([{"id":1},{"name":"a)", 2, 0, true);
    json("json: cut after a row", R"([{"id":1},)", 1, 0, true);
    json("json: something else", "<html>", 0, -1, true);
}

void tst_ExportsReceipt::countsRows()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    QFETCH(int, repeated);
    QFETCH(bool, damaged);
    for (const qsizetype block : { qsizetype(1), qsizetype(3), bytes.size() + 1 }) { // wherever the blocks end
        const auto counter = makeRowCounter(format, idNames);
        for (qsizetype at = 0; at < bytes.size(); at += block)
            counter->add(QByteArrayView(bytes).sliced(at, qMin(block, bytes.size() - at)));
        counter->end();
        QCOMPARE(counter->rows(), rows);
        QCOMPARE(counter->hasIds(), repeated >= 0);
        QCOMPARE(counter->repeatedIds(), qMax(0, repeated));
        QCOMPARE(counter->isDamaged(), damaged);
    }
}

void tst_ExportsReceipt::checksAFileInAWorker()
{
    QByteArray bytes = "id,name\r\n";
    for (int id = 0; id < 100'000; ++id)
        bytes += QByteArray::number(id) + ",name\r\n";
    put(u"a.csv"_s, bytes);
    auto *check = new FileCheck({ .path = path(u"a.csv"_s), .format = u"csv"_s, .idNames = idNames }, this);
    std::optional<Result<FileFacts>> told;
    connect(check, &FileCheck::finished, this, [&](const Result<FileFacts> &result) { told = result; });
    check->start();
    QVERIFY(!told);
    QTRY_VERIFY(told.has_value());
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const FileFacts expected { .bytes = bytes.size(), .sha256 = sum, .rows = 100'000, .hasIds = true };
    QVERIFY(told->value() == expected);

    told.reset();
    auto *stopped = new FileCheck({ .path = path(u"a.csv"_s), .format = u"csv"_s }, this);
    connect(stopped, &FileCheck::finished, this, [&](const Result<FileFacts> &result) { told = result; });
    stopped->start();
    delete stopped;
    QTest::qWait(50);
    QVERIFY(!told);
}

void tst_ExportsReceipt::tellsOfAFileThatIsGone()
{
    const auto facts = checkFile({ .path = path(u"none"_s) }, false);
    QCOMPARE(facts.error().code, ErrorCode::FileNotWritable);
    put(u"a.csv"_s, "id\r\n");
    QCOMPARE(checkFile({ .path = path(u"a.csv"_s) }, true).error().code, ErrorCode::Cancelled);
}

void tst_ExportsReceipt::countsNothingInUnknownFormats()
{
    put(u"a.xlsx"_s, "PK");
    QCOMPARE(checkFile({ .path = path(u"a.xlsx"_s), .format = u"xlsx"_s }, false)->rows, -1);
    put(u"a.csv"_s, QByteArray("\xFF\xFEi\0d\0\n\0", 8));
    const auto wide = checkFile({ .path = path(u"a.csv"_s), .format = u"csv"_s }, false);
    QCOMPARE(wide->rows, -1);
    QCOMPARE(wide->bytes, 8);
    QVERIFY(!wide->damaged);
}

void tst_ExportsReceipt::saysCompleteOnlyOfWhatWasCounted_data()
{
    QTest::addColumn<FileFacts>("facts");
    QTest::addColumn<int>("promised");
    QTest::addColumn<bool>("changed");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QList<ReceiptReason>>("reasons");
    using Reasons = QList<ReceiptReason>;
    const auto row = [](const char *name, const FileFacts &facts, int promised, bool changed, Verdict verdict,
                        const Reasons &reasons = {}) {
        QTest::newRow(name) << facts << promised << changed << int(verdict) << reasons;
    };
    row("all there", { .rows = 5, .hasIds = true }, 5, false, Verdict::Complete);
    row("nothing, as promised", { .rows = 0 }, 0, false, Verdict::Complete);
    row("nothing promised", { .rows = 5 }, -1, false, Verdict::Unknown);
    row("not counted", { .rows = -1 }, 5, false, Verdict::Unknown);
    row("one missing", { .rows = 4 }, 5, false, Verdict::Differs,
        Reasons { { .kind = Kind::RowCount, .found = 4, .promised = 5 } });
    row("one more", { .rows = 6 }, 5, false, Verdict::Differs,
        Reasons { { .kind = Kind::RowCount, .found = 6, .promised = 5 } });
    row("twice", { .rows = 5, .repeatedIds = 2 }, 5, false, Verdict::Differs,
        Reasons { { .kind = Kind::RepeatedIds, .found = 2 } });
    row("changed", { .rows = 5 }, 5, true, Verdict::Differs, Reasons { { .kind = Kind::ChangedMeanwhile } });
    row("damaged", { .rows = 5, .damaged = true }, -1, false, Verdict::Differs, Reasons { { .kind = Kind::Damaged } });
}

void tst_ExportsReceipt::saysCompleteOnlyOfWhatWasCounted()
{
    QFETCH(FileFacts, facts);
    QFETCH(int, promised);
    QFETCH(bool, changed);
    QFETCH(int, verdict);
    QFETCH(QList<ReceiptReason>, reasons);
    const Receipt receipt = judge(facts, promised, changed);
    QCOMPARE(int(receipt.verdict), verdict);
    QVERIFY(receipt.reasons == reasons);
}

void tst_ExportsReceipt::keepsAsJson()
{
    const QByteArray text = QJsonDocument(toJson(someReceipt())).toJson();
    const auto read = receiptFromJson(QJsonDocument::fromJson(text).object());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(*read == someReceipt());
    QCOMPARE(read->asOf.timeZone().id(), QByteArray("Europe/Copenhagen"));
    QVERIFY(text.contains("\"2026-07-01T12:30:01.005+02:00\""));
    QJsonObject newer = toJson(someReceipt());
    newer.insert(u"version"_s, 2);
    QCOMPARE(receiptFromJson(newer).error().detail, u"receipt.version"_s);
}

void tst_ExportsReceipt::writesBesideTheFile()
{
    const QString file = path(u"a.csv"_s);
    put(u"a.csv.receipt.json"_s, "mine");
    const auto second = writeReceipt(someReceipt(), file, false);
    QCOMPARE(*second, path(u"a.csv.receipt-2.json"_s));
    QCOMPARE(contentsOf(path(u"a.csv.receipt.json"_s)), QByteArray("mine"));
    QCOMPARE(QJsonDocument::fromJson(contentsOf(*second)).object().value("file"_L1).toString(), u"a.csv"_s);
    QCOMPARE(QFile::permissions(*second) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(*writeReceipt(someReceipt(), file, false), *second); // again after a crash
    QCOMPARE(*writeReceipt(someReceipt(), file, true), path(u"a.csv.receipt.json"_s));
    QVERIFY(contentsOf(path(u"a.csv.receipt.json"_s)) != "mine");
    QCOMPARE(files(), QStringList({ u"a.csv.receipt-2.json"_s, u"a.csv.receipt.json"_s }));
    QCOMPARE(writeReceipt(someReceipt(), path(u"no/a.csv"_s), false).error().code, ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(tst_ExportsReceipt)
#include "tst_exports_receipt.moc"
