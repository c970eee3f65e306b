// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/comparisonfile.h"
#include "report/catalog.h"
#include "report/values.h"
#include "support/calcfile.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const Stopped goOn = [] { return false; };

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Comparisons as files, read back.
class tst_ComparisonFile : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void csv();
    void formulas();
    void workbook();
    void nothingChanged();
    void neverReplacesUnasked();
    void leavesNothingBehind();

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    QString path(const QString &name) const { return m_folder->filePath(name); }

    Catalog m_catalog = *Catalog::load();
    Report m_report = *m_catalog.report(u"teamup.customers"_s);
    Comparison m_comparison;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ComparisonFile::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_comparison = {};
    for (const auto key : { "id", "full_name", "account_credit_balance", "date_of_birth", "is_lead",
                            "active_customer_memberships", "latest_registration" })
        m_comparison.columns << setColumn(m_report, QString::fromLatin1(key), {});
    Money before;
    before.amount = -12.5;
    before.currencyCode = u"gbp"_s;
    const auto money = QVariant::fromValue(before);
    const auto yoga = QVariant::fromValue(Booking { QDateTime(QDate(2026, 11, 3), QTime(18, 0), Qt::UTC), u"Yoga"_s });
    const QVariant none;
    m_comparison.rows = {
        { Change::Added, 11, { 11LL, u"Zo\u00eb, Hart"_s, none, QDate(1990, 2, 3), none, none, yoga }, {} },
        { Change::Gone, 12, { 12LL, u"Bo \"B\" Lund"_s, money, none, false, none, none }, {} },
        { Change::Changed,
          13,
          { 13LL, u"=1+1"_s, none, none, true, QStringList({ u"Gold"_s, u"Day"_s }), none },
          { { 1, u"Ada"_s }, { 2, money }, { 4, false }, { 5, none } } },
    };
    m_comparison.added = 1;
    m_comparison.gone = 1;
    m_comparison.changed = 1;
}

void tst_ComparisonFile::csv()
{
    QVERIFY(writeComparison(m_comparison, m_report, { .path = path(u"a.csv"_s), .about = {} }, goOn));
    QCOMPARE(QString::fromUtf8(contents(path(u"a.csv"_s)).mid(3)),
             u"Change,Customer ID,Name,Column,Before,Now\r\n"
             "Added,11,\"Zo\u00eb, Hart\",Name,,\"Zo\u00eb, Hart\"\r\n"
             "Added,11,\"Zo\u00eb, Hart\",Date of birth,,1990-02-03\r\n"
             "Added,11,\"Zo\u00eb, Hart\",Latest booking,,\"Yoga, 2026-11-03T18:00:00Z\"\r\n"
             "Gone,12,\"Bo \"\"B\"\" Lund\",Name,\"Bo \"\"B\"\" Lund\",\r\n"
             "Gone,12,\"Bo \"\"B\"\" Lund\",Credit,-12.50,\r\n"
             "Gone,12,\"Bo \"\"B\"\" Lund\",Lead,false,\r\n"
             "Changed,13,=1+1,Name,Ada,=1+1\r\n"
             "Changed,13,=1+1,Credit,-12.50,\r\n"
             "Changed,13,=1+1,Lead,false,true\r\n"
             "Changed,13,=1+1,Memberships,,\"Gold, Day\"\r\n"_s);
    QVERIFY(contents(path(u"a.csv"_s)).startsWith("\xEF\xBB\xBF"));
    QCOMPARE(files(), QStringList({ u"a.csv"_s }));
}

void tst_ComparisonFile::formulas()
{
    const ComparisonFile file { .path = path(u"a.csv"_s), .protectFormulas = true, .about = {} };
    QVERIFY(writeComparison(m_comparison, m_report, file, goOn));
    const QByteArray text = contents(file.path);
    QVERIFY(text.contains("Changed,13,'=1+1,Name,Ada,'=1+1\r\n"));
    QVERIFY(text.contains(",Credit,-12.50,"));
}

void tst_ComparisonFile::workbook()
{
    if (!CalcFile::isInstalled())
        QSKIP("needs LibreOffice Calc");
    const ComparisonFile file { .path = path(u"a.xlsx"_s), .about = { { u"Report"_s, u"Customers"_s } } };
    QVERIFY(writeComparison(m_comparison, m_report, file, goOn));
    const QMap<QString, CalcRows> sheets = CalcFile::read(file.path);
    QCOMPARE(sheets.keys(), QStringList({ u"About"_s, u"Changes"_s }));
    const CalcRows rows = sheets.value(u"Changes"_s);
    QCOMPARE(rows.size(), 11);
    QCOMPARE(rows.at(0).at(4).text, u"Before"_s);
    QCOMPARE(rows.at(1).at(0).text, u"Added"_s);
    QCOMPARE(rows.at(2).at(5).type, u"date"_s);
    QCOMPARE(rows.at(2).at(5).value, u"1990-02-03"_s);
    QCOMPARE(rows.at(5).at(4).type, u"float"_s);
    QCOMPARE(rows.at(5).at(4).value, u"-12.5"_s);
    QCOMPARE(rows.at(7).at(5).type, u"string"_s);
    QCOMPARE(rows.at(7).at(5).text, u"=1+1"_s);
    QCOMPARE(rows.at(7).at(5).formula, QString());
    QCOMPARE(rows.at(9).at(5).type, u"boolean"_s);
    QCOMPARE(rows.at(10).at(5).text, u"Gold, Day"_s);
    QCOMPARE(files(), QStringList({ u"a.xlsx"_s }));
}

void tst_ComparisonFile::nothingChanged()
{
    m_comparison.rows.clear();
    for (const QString &name : { u"a.csv"_s, u"a.xlsx"_s })
        QVERIFY(writeComparison(m_comparison, m_report, { .path = path(name), .about = {} }, goOn));
    QCOMPARE(contents(path(u"a.csv"_s)),
             QByteArray("\xEF\xBB\xBF"
                        "Change,Customer ID,Name,Column,Before,Now\r\n"));
    QVERIFY(contents(path(u"a.xlsx"_s)).startsWith("PK"));
}

void tst_ComparisonFile::neverReplacesUnasked()
{
    QFile mine(path(u"a.csv"_s));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    ComparisonFile file { .path = path(u"a.csv"_s), .about = {} };
    QCOMPARE(writeComparison(m_comparison, m_report, file, goOn).error().code, ErrorCode::FileExists);
    QCOMPARE(contents(file.path), QByteArray("mine"));
    file.overwrite = true;
    QVERIFY(writeComparison(m_comparison, m_report, file, goOn));
    QVERIFY(contents(file.path).size() > 100);
    QCOMPARE(files(), QStringList({ u"a.csv"_s }));
}

void tst_ComparisonFile::leavesNothingBehind()
{
    for (const QString &name : { u"a.csv"_s, u"a.xlsx"_s }) {
        const auto stopped =
            writeComparison(m_comparison, m_report, { .path = path(name), .about = {} }, [] { return true; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(files(), QStringList());
    }
    const auto nowhere =
        writeComparison(m_comparison, m_report, { .path = path(u"no/such/a.csv"_s), .about = {} }, goOn);
    QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(tst_ComparisonFile)
#include "tst_comparisonfile.moc"
