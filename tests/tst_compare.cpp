// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparedcell.h"
#include "compare/comparison.h"
#include "compare/packedrow.h"
#include "compare/rowsetfile.h"
#include "compare/viewreading.h"
#include "exports/exportqueue.h"
#include "report/values.h"
#include "support/practice.h"
#include "support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const Stopped goOn = [] { return false; };
const RowProgress silent = [](qint64, qint64) {};

QVariant money(double amount, const QString &code = {})
{
    Money money;
    money.amount = amount;
    money.currencyCode = code;
    return QVariant::fromValue(money);
}

QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace

/// Rows of two moments side by side.
class tst_Compare : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cells_data();
    void cells();
    void packing_data();
    void packing();
    void cutRowsGiveWhatIsWhole();
    void rows_data();
    void rows();
    void tellsOfWhatIsNotCompared();
    void ordersAreNoChanges();
    void files_data();
    void files();
    void unusableFiles_data();
    void unusableFiles();
    void csvAndJsonOfTheServiceSayTheSame();
    void readsTheWholeView();
    void stops();
    void aHundredThousandRows();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    RowSet read(const QString &name, const QByteArray &bytes, const Query &query = {}) const;
    /// "+1 -2 ~3(full_name)" of two CSV files.
    QString told(const RowSet &before, const RowSet &now) const;
    RowSet readView(Practice &practice, const Query &query);
    QString exported(Practice &practice, const Query &query, const QString &format);

    QTemporaryDir m_folder;
    Catalog m_catalog = *Catalog::load();
    Report m_report = *m_catalog.report(u"teamup.customers"_s);
};

void tst_Compare::cells_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("before");
    QTest::addColumn<QVariant>("now");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *key, const QVariant &before, const QVariant &now, bool same) {
        QTest::newRow(name) << QString::fromLatin1(key) << before << now << same;
    };
    const QVariant none;
    row("texts", "full_name", u"Ada"_s, u"Ada"_s, true);
    row("letters", "full_name", u"Ada"_s, u"ada"_s, false);
    row("nothing and empty", "full_name", none, u""_s, true);
    row("nothing and a list without names", "active_customer_memberships", none, QStringList(), true);
    row("nothing and a text", "full_name", none, u"Ada"_s, false);
    row("a text and nothing", "full_name", u"Ada"_s, none, false);
    row("nothing and zero", "age", none, 0LL, false);
    row("nothing and no", "is_active", none, false, false);
    row("zeros before a text", "referral_code", u"007"_s, u"7"_s, false);
    row("number as text", "age", u"34"_s, 34LL, true);
    row("numbers", "age", 34LL, 35LL, false);
    row("big ids", "id", u"9007199254740993"_s, 9007199254740992LL, false);
    row("big id as text", "id", u"9007199254740993"_s, 9007199254740993LL, true);
    row("whole and real", "age", 34LL, 34.0, true);
    row("unknown number as text", "extra.1", u"1.50"_s, 1.5, true);
    row("unknown yes as text", "extra.1", u"true"_s, true, true);
    row("yes as text", "is_active", u"TRUE"_s, true, true);
    row("no", "is_active", u"true"_s, false, false);
    row("day as text", "date_of_birth", u"1990-02-03"_s, QDate(1990, 2, 3), true);
    row("days", "date_of_birth", u"1990-02-03"_s, QDate(1990, 2, 4), false);
    row("moment in a zone", "created_at", u"2026-01-02T04:04:05+01:00"_s, moment(u"2026-01-02T03:04:05Z"_s), true);
    row("moment without fractions", "created_at", u"2026-01-02T03:04:05Z"_s, moment(u"2026-01-02T03:04:05.678Z"_s),
        true);
    row("moments", "created_at", u"2026-01-02T03:04:05Z"_s, moment(u"2026-01-02T03:04:06Z"_s), false);
    row("money as text", "account_credit_balance", u"45.00"_s, money(45, u"gbp"_s), true);
    row("money with a comma", "account_credit_balance", u"-45,5"_s, money(-45.5, u"gbp"_s), true);
    row("amounts", "account_credit_balance", u"45.00"_s, money(45.01), false);
    row("currencies", "account_credit_balance", money(45, u"gbp"_s), money(45, u"eur"_s), false);
    row("spelled currencies", "account_credit_balance", money(45, u"GBP"_s), money(45, u"gbp"_s), true);
    row("names as text", "active_customer_memberships", u"Gold, Day"_s, QStringList({ u"Gold"_s, u"Day"_s }), true);
    row("names", "active_customer_memberships", QStringList({ u"Gold"_s }), QStringList({ u"Day"_s }), false);
    const auto yoga = QVariant::fromValue(Booking { moment(u"2026-11-03T18:00:00Z"_s), u"Yoga"_s });
    row("booking as text", "latest_registration", u"Yoga, 2026-11-03T18:00:00Z"_s, yoga, true);
    row("booking in words", "latest_registration", u"Yoga, 2026-11-03 18:00:00"_s, yoga, true);
    row("another hour", "latest_registration", u"Yoga, 2026-11-03T19:00:00Z"_s, yoga, false);
    row("another class", "latest_registration", u"Pilates, 2026-11-03T18:00:00Z"_s, yoga, false);
    row("no booking", "latest_registration", u"later"_s, yoga, false);
}

void tst_Compare::cells()
{
    QFETCH(QString, key);
    QFETCH(QVariant, before);
    QFETCH(QVariant, now);
    QFETCH(bool, same);
    const Column *column = m_report.column(key);
    QCOMPARE(sameCell(settled(before, column), settled(now, column)), same);
    QCOMPARE(sameCell(settled(now, column), settled(before, column)), same);
}

void tst_Compare::packing_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("yes") << QVariant(true);
    QTest::newRow("no") << QVariant(false);
    QTest::newRow("integer") << QVariant(-9007199254740993LL);
    QTest::newRow("real") << QVariant(0.1);
    QTest::newRow("text") << QVariant(u"Zo\u00eb \U0001F600"_s);
    QTest::newRow("254 bytes") << QVariant(QString(253, u'x'));
    QTest::newRow("255 bytes") << QVariant(QString(254, u'x'));
    QTest::newRow("long text") << QVariant(QString(100'000, u'\u0416'));
    QTest::newRow("day") << QVariant(QDate(1931, 12, 31));
    QTest::newRow("moment") << QVariant(moment(u"1969-12-31T23:59:59.999Z"_s));
    QTest::newRow("names") << QVariant(QStringList({ u"Gold"_s, {}, u"Day"_s }));
    Money amount { .amount = -12.5, .text = u"-12.50 kr"_s, .currencyCode = u"dkk"_s, .symbol = u"kr"_s };
    amount.symbolAfter = true;
    QTest::newRow("money") << QVariant::fromValue(amount);
    QTest::newRow("booking") << QVariant::fromValue(Booking { moment(u"2026-11-03T18:00:00Z"_s), u"Yoga"_s });
}

void tst_Compare::packing()
{
    QFETCH(QVariant, value);
    const QList<QVariant> row { u"before"_s, value, 7LL };
    QCOMPARE(unpackedRow(packedRow(row)), row);
}

void tst_Compare::cutRowsGiveWhatIsWhole()
{
    const QByteArray row = packedRow({ u"Ada"_s, QString(300, u'x'), 7LL });
    for (qsizetype size = 0; size < row.size(); ++size)
        QVERIFY(packedCells(QByteArrayView(row).first(size)).size() < 3);
    QCOMPARE(unpackedCell("?what"), QVariant());
    QCOMPARE(unpackedCell("aX"), QVariant());
}

QString tst_Compare::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

RowSet tst_Compare::read(const QString &name, const QByteArray &bytes, const Query &query) const
{
    const auto set = readRowSet({ .path = write(name, bytes), .query = query }, m_report, goOn, silent);
    if (!set)
        qFatal("%s", qPrintable(set.error().message));
    return *set;
}

QString tst_Compare::told(const RowSet &before, const RowSet &now) const
{
    const auto result = compareRows(before, now, goOn, silent);
    if (!result)
        return u"error: "_s + result.error().message;
    QStringList words;
    for (const ComparedRow &row : result->rows) {
        QStringList keys;
        for (const ChangedCell &cell : row.cells)
            keys << result->columns.at(cell.section).key;
        const QString sign = row.change == Change::Added ? u"+"_s : row.change == Change::Gone ? u"-"_s : u"~"_s;
        words << sign + QString::number(row.id) + (keys.isEmpty() ? QString() : u'(' + keys.join(u',') + u')');
    }
    if (result->rows.size() != result->added + result->gone + result->changed)
        words << u"wrong counts"_s;
    return QString(words.join(u' ') + u" ="_s + QString::number(result->unchanged)).trimmed();
}

void tst_Compare::rows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("result");
    const QByteArray head = "id,full_name,age\n";
    QTest::newRow("the same") << head + "1,Ada,34\n2,Bo,5\n" << head + "2,Bo,5\n1,Ada,34\n" << u"=2"_s;
    QTest::newRow("added") << head + "1,Ada,34\n" << head + "3,Cy,1\n1,Ada,34\n2,Bo,\n" << u"+3 +2 =1"_s;
    QTest::newRow("gone") << head + "1,Ada,34\n2,Bo,5\n" << head + "1,Ada,34\n" << u"-2 =1"_s;
    QTest::newRow("changed") << head + "1,Ada,34\n2,Bo,5\n"
                             << head + "1,Ada B,35\n2,Bo,6\n"
                             << u"~1(full_name,age) ~2(age) =0"_s;
    QTest::newRow("all at once") << head + "1,A,1\n2,B,2\n3,C,3\n"
                                 << head + "4,D,4\n3,C,3\n2,B,7\n"
                                 << u"+4 -1 ~2(age) =1"_s;
    QTest::newRow("emptied and filled") << head + "1,Ada,\n2,,5\n"
                                        << head + "1,,\n2,Bo,5\n"
                                        << u"~1(full_name) ~2(full_name) =0"_s;
    QTest::newRow("nothing before") << head << head + "1,Ada,34\n" << u"+1 =0"_s;
    QTest::newRow("nothing now") << head + "1,Ada,34\n" << head << u"-1 =0"_s;
    QTest::newRow("nothing ever") << head << head << u"=0"_s;
    QTest::newRow("ids alone") << QByteArray("id\n1\n") << head
                               << u"error: The two have no column in common besides their ids."_s;
}

void tst_Compare::rows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    QFETCH(QString, result);
    QCOMPARE(told(read(u"before.csv"_s, before), read(u"now.csv"_s, now)), result);
}

void tst_Compare::tellsOfWhatIsNotCompared()
{
    const RowSet before = read(u"b.csv"_s, "id,full_name,email,my own\n1,A,a@x,1\n1,B,b@x,2\n,C,c@x,\nx,D,,\n0,E,,\n");
    const RowSet now = read(u"n.csv"_s, "id,full_name,phone_number\n1,A,1\n2,B,2\n2,B,3\n2,B,4\n");
    const auto result = compareRows(before, now, goOn, silent);
    QVERIFY(result);
    QCOMPARE(result->repeatedBefore, 1);
    QCOMPARE(result->namelessBefore, 3);
    QCOMPARE(result->repeatedNow, 2);
    QCOMPARE(result->namelessNow, 0);
    QCOMPARE(result->onlyBefore, QStringList({ u"Email"_s, u"my own"_s }));
    QCOMPARE(result->onlyNow, QStringList({ u"Phone"_s }));
    QCOMPARE(result->unchanged, 1);
    QCOMPARE(result->added, 1);
    const RowSet others = read(u"o.csv"_s, "id,full_name\n7,A\n");
    QVERIFY(compareRows(others, now, goOn, silent)->nothingShared());
    QVERIFY(!result->nothingShared());
}

void tst_Compare::ordersAreNoChanges()
{
    QCOMPARE(told(read(u"b.csv"_s, "id,full_name,age\n1,A,2\n"), read(u"n.csv"_s, "age,full_name,id\n2,A,1\n")),
             u"=1"_s);
}

void tst_Compare::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("keys") << u"a.csv"_s << QByteArray("id,full_name,created_at\n7,Ada,2026-01-02T03:04:05Z\n");
    QTest::newRow("labels") << u"a.csv"_s << QByteArray("Customer ID,Name,Joined\n7,Ada,2026-01-02T03:04:05Z\n");
    QTest::newRow("plain id") << u"a.csv"_s << QByteArray("ID,Name,Joined\n7,Ada,2026-01-02T03:04:05Z\n");
    QTest::newRow("for spreadsheets") << u"a.csv"_s
                                      << QByteArray("\xEF\xBB\xBF"
                                                    "id;full_name;created_at\r\n7;Ada;2026-01-02T03:04:05Z\r\n");
    QTest::newRow("list") << u"a.json"_s
                          << QByteArray(R"([{"id":7,"full_name":"Ada","created_at":"2026-01-02T03:04:05Z"}])");
    QTest::newRow("as served")
        << u"a.json"_s
        << QByteArray(R"({"total":1,"rows":[{"id":7,"full_name":"Ada","created_at":"2026-01-02T03:04:05Z"}]})");
    QTest::newRow("without an ending") << u"a"_s
                                       << QByteArray(
                                              R"([{"id":7,"full_name":"Ada","created_at":"2026-01-02T03:04:05Z"}])");
}

void tst_Compare::files()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const RowSet set = read(name, bytes);
    QCOMPARE(set.ids, QList<qint64>({ 7 }));
    QCOMPARE(unpackedRow(set.rows.first()).at(sectionOf(set.columns, u"full_name"_s)), QVariant(u"Ada"_s));
    QCOMPARE(unpackedRow(set.rows.first()).at(sectionOf(set.columns, u"created_at"_s)),
             QVariant(moment(u"2026-01-02T03:04:05Z"_s)));
    QCOMPARE(set.columns.at(sectionOf(set.columns, u"created_at"_s)).label, u"Joined"_s);
    QVERIFY(qAbs(set.asOf.secsTo(QDateTime::currentDateTimeUtc())) < 3600);
}

void tst_Compare::unusableFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"The file is empty."_s;
    QTest::newRow("blanks") << u"a.csv"_s << QByteArray("\n\n  \n") << u"The file is empty."_s;
    QTest::newRow("no objects") << u"a.json"_s << QByteArray("[]") << u"The file is empty."_s;
    QTest::newRow("no id") << u"a.csv"_s << QByteArray("full_name,age\nAda,34\n")
                           << u"The file has no column \u201cCustomer ID\u201d, so its rows cannot be told apart."_s;
    QTest::newRow("no ids") << u"a.csv"_s << QByteArray("id,age\n,34\nx,1\n")
                            << u"No row of the file has an id, so they cannot be told apart."_s;
    QTest::newRow("workbook") << u"a.xlsx"_s << QByteArray("PK\x03\x04....", 8)
                              << u"Workbooks cannot be read here. Choose a CSV or JSON file."_s;
    QTest::newRow("cut off") << u"a.csv"_s << QByteArray("id,full_name\n1,\"Ada\n")
                             << u"Line 2: a quotation mark is not closed"_s;
    QTest::newRow("no JSON") << u"a.json"_s << QByteArray("[{\"id\":1,]") << u"Line 1: "_s;
}

void tst_Compare::unusableFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const auto set = readRowSet({ .path = write(name, bytes) }, m_report, goOn, silent);
    QVERIFY(!set);
    QVERIFY2(set.error().message.startsWith(sentence), qPrintable(set.error().message));
    const auto missing = readRowSet({ .path = m_folder.filePath(u"missing.csv"_s) }, m_report, goOn, silent);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!readRowSet({ .path = m_folder.path() }, m_report, goOn, silent));
}

RowSet tst_Compare::readView(Practice &practice, const Query &query)
{
    auto *reading = new ViewReading(practice.client.get(), m_report, query, this);
    RowSet set;
    bool done = false;
    connect(reading, &ViewReading::finished, this, [&](const Result<RowSet> &result) {
        done = true;
        if (result)
            set = *result;
        else
            qWarning("%s", qPrintable(result.error().message));
    });
    reading->start();
    if (!QTest::qWaitFor([&] { return done; }, 60'000))
        qFatal("the view was not read");
    return set;
}

void tst_Compare::readsTheWholeView()
{
    Practice practice;
    const RowSet set = readView(practice, m_report.defaultQuery());
    QVERIFY(set.ids.size() > 400); // some are deleted
    QCOMPARE(set.rows.size(), set.ids.size());
    QCOMPARE(set.repeated, 0);
    QVERIFY(sectionOf(set.columns, u"id"_s) >= 0);
    QVERIFY(sectionOf(set.columns, u"full_name"_s) >= 0);
    QCOMPARE(told(set, set), u"="_s + QString::number(set.ids.size()));
}

void tst_Compare::stops()
{
    const RowSet set = read(u"a.csv"_s, "id,age\n1,2\n");
    const Stopped stop = [] { return true; };
    QCOMPARE(compareRows(set, set, stop, silent).error().code, ErrorCode::Cancelled);
    QCOMPARE(readRowSet({ .path = m_folder.filePath(u"a.csv"_s) }, m_report, stop, silent).error().code,
             ErrorCode::Cancelled);
}

/// The workload of a big studio: every 100th customer changed, every 1000th is new, every 1000th is gone.
void tst_Compare::aHundredThousandRows()
{
    constexpr int count = 100'000;
    QList<SetColumn> columns;
    for (const Column &column : m_report.columns)
        columns << setColumn(m_report, column.key, {});
    const qsizetype identity = sectionOf(columns, u"id"_s);
    const auto make = [&](int first, const QString &mark) {
        RowSetBuilder rows(columns, identity);
        QList<QVariant> values(columns.size());
        for (int id = first; id < first + count; ++id) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                values[i] = i % 3 == 0 ? QVariant() : QVariant(QString::number(i * id));
            values[identity] = qint64(id);
            values[0] = id % 100 == 0 ? mark : u"same"_s;
            rows.add(values);
        }
        return rows.take(QDateTime::currentDateTimeUtc());
    };
    const RowSet before = make(1, u"before"_s);
    const RowSet now = make(101, u"now"_s);
    const auto result = compareRows(before, now, goOn, silent);
    QVERIFY(result);
    QCOMPARE(result->added, 100);
    QCOMPARE(result->gone, 100);
    QCOMPARE(result->changed, 999);
    QCOMPARE(result->unchanged, count - 100 - 999);
}

QString tst_Compare::exported(Practice &practice, const Query &query, const QString &format)
{
    ExportQueue queue;
    ExportRequest request;
    request.query = query;
    request.format = format;
    request.targetPath = m_folder.filePath(u"export."_s + format);
    const auto id = queue.add(practice.client.get(), m_report, request);
    if (!id || !QTest::qWaitFor([&] { return queue.entry(*id)->progress.state == ExportState::Done; }, 60'000))
        qFatal("the export did not come about");
    return request.targetPath;
}

void tst_Compare::csvAndJsonOfTheServiceSayTheSame()
{
    Practice practice;
    Query query = m_report.defaultQuery();
    query.columns.clear();
    for (const Column &column : m_report.columns)
        query.columns << column.key;
    const RowSet view = readView(practice, query);
    for (const QString &format : { u"csv"_s, u"json"_s }) {
        const auto file =
            readRowSet({ .path = exported(practice, query, format), .query = query }, m_report, goOn, silent);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->rows.size(), view.rows.size());
        const auto result = compareRows(*file, view, goOn, silent);
        QVERIFY(result);
        QCOMPARE(told(*file, view), u"="_s + QString::number(view.rows.size()));
        QCOMPARE(result->onlyNow, QStringList());
        QCOMPARE(result->onlyBefore, QStringList());
    }
}

QTEST_GUILESS_MAIN(tst_Compare)
#include "tst_compare.moc"
