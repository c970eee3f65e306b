// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsx.h"
#include "sheets/xlsxtext.h"
#include "support/calcfile.h"
#include "support/filesizelimit.h"
#include "support/sheetsource.h"
#include "support/testcase.h"

#include <clocale>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sheets;

namespace {

auto openFiles()
{
    return QDir(u"/proc/self/fd"_s).count();
}

} // namespace

/// What is left on the disk by the writer of workbooks, whatever happens.
class XlsxFileTest final : public TestCase {
    Q_OBJECT
private:
    QString part() const { return m_files.path(u"book.xlsx"_s); }

    SheetSource m_files;

private Q_SLOTS:
    void cleanup() { QVERIFY(QFile::remove(part()) || m_files.files().isEmpty()); }

    void sheetNames_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::addRow("plain") << u"Customers"_s << 1 << u"Customers"_s;
        QTest::addRow("second") << u"Customers"_s << 2 << u"Customers 2"_s;
        QTest::addRow("forbidden") << u"a[b]c:d*e?f/g\\h"_s << 1 << u"abcdefgh"_s;
        QTest::addRow("apostrophes") << u"'Joe's'"_s << 1 << u"Joe's"_s;
        QTest::addRow("long") << QString(40, u'x') << 12 << QString(QString(28, u'x') + u" 12");
        QTest::addRow("half a character") << QString(QString(30, u'x') + u"😀"_s) << 1 << QString(30, u'x');
        QTest::addRow("empty") << u"???"_s << 1 << u"Rows"_s;
        QTest::addRow("reserved") << u"history"_s << 2 << u"Rows 2"_s;
        QTest::addRow("of the other sheet") << u"About"_s << 1 << u"Rows"_s;
    }
    void sheetNames()
    {
        QFETCH(QString, label);
        QFETCH(int, number);
        QTEST(sheetName(label, number), "name");
    }

    void cancelLeavesNothing()
    {
        const Source source = m_files.write("a\n" + QByteArray("x\n").repeated(100'000));
        const auto before = openFiles();
        qint64 seen = 0;
        const auto stopped = [&] { return seen > 50'000; };
        const auto result = writeXlsx(source, m_files.plan(), part(), stopped, [&](qint64 rows) { seen = rows; });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(seen > 50'000 && seen < 60'000);
        QCOMPARE(openFiles(), before);
        QCOMPARE(m_files.files(), QStringList());
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("limit");
        QTest::addRow("among the rows") << 60'000 << 100'000;
        QTest::addRow("when it is packed") << 1 << 3'000;
    }
    void aFullDiskLeavesNothing()
    {
        QFETCH(int, rows);
        QFETCH(int, limit);
        const Source source = m_files.write("a\n" + QByteArray("some text\n").repeated(rows));
        const FileSizeLimit full { rlim_t(limit) };
        const auto result = writeXlsx(source, m_files.plan(), part(), goOn, silent);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(m_files.files(), QStringList());
    }

    void aFolderThatIsNotThere()
    {
        const auto result =
            writeXlsx(m_files.write("a\n1\n"), m_files.plan(), m_files.path(u"nowhere/x"_s), goOn, silent);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
    }

    void nothingIsReplaced()
    {
        QFile before(part());
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
        before.close();
        const auto result = writeXlsx(m_files.write("a\n1\n"), m_files.plan(), part(), goOn, silent);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("mine"));
        QVERIFY(before.remove());
    }

    void brokenSources_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("message");
        QTest::addRow("fields") << QByteArray("a,b\n1,2\n3\n") << u"csv"_s << u"Line 3: 1 values, but 2 columns."_s;
        QTest::addRow("quote") << QByteArray("a\n\n\"x\ny\n") << u"csv"_s
                               << u"Line 3: a quotation mark is not closed."_s;
        QTest::addRow("latin") << QByteArray("a\nb\n\xe9\n") << u"csv"_s << u"Line 3: the text is not in UTF-8."_s;
        QTest::addRow("far") << QByteArray("a,b\n" + QByteArray("1,2\n").repeated(200'000) + "3\n") << u"csv"_s
                             << u"Line 200002: 1 values, but 2 columns."_s;
        QTest::addRow("cut list") << QByteArray("[{\"a\":1},\n{\"a\":2") << u"json"_s
                                  << u"Line 2: this is no JSON (unterminated object)."_s;
        QTest::addRow("cut after a row") << QByteArray("[{\"a\":1}") << u"json"_s
                                         << u"Line 1: this is no JSON (unterminated object)."_s;
        QTest::addRow("cut after the list")
            << QByteArray("{\"rows\":[{\"a\":1}]") << u"json"_s << u"Line 1: this is no JSON (unterminated object)."_s;
        QTest::addRow("no object") << QByteArray("[{\"a\":1},3]") << u"json"_s
                                   << u"Entry 2 of the list is no object."_s;
        QTest::addRow("html") << QByteArray("<html>") << u"json"_s << u"Line 1: this is no JSON (illegal value)."_s;
    }
    void brokenSources()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        const auto result = writeXlsx(m_files.write(bytes, format), m_files.plan(), part(), goOn, silent);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadAnswer);
        QTEST(result.error().message, "message");
        QCOMPARE(m_files.files(), QStringList());
    }

    /// The library would write "1,5", which no program opens.
    void aCommaInNumbersBreaksNothing()
    {
        const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
        if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
            QSKIP("the locale de_DE.UTF-8 is missing");
        const auto restore = qScopeGuard([&] { std::setlocale(LC_NUMERIC, before.constData()); });
        QVERIFY(writeXlsx(m_files.write("account_credit_balance\n1.5\n"), m_files.plan(), part(), goOn, silent));
        QCOMPARE(QByteArray(std::setlocale(LC_NUMERIC, nullptr)), QByteArray("de_DE.UTF-8"));
        QVERIFY(CalcFile::member(part(), u"xl/worksheets/sheet1.xml"_s).contains("<v>1.5</v>"));
    }

    void filesAreClosed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("rows") << QByteArray("a\n1\n");
        QTest::addRow("no rows") << QByteArray("a\n");
        QTest::addRow("nothing") << QByteArray();
    }
    void filesAreClosed()
    {
        QFETCH(QByteArray, bytes);
        const auto before = openFiles();
        QVERIFY(writeXlsx(m_files.write(bytes), m_files.plan(), part(), goOn, silent));
        QCOMPARE(openFiles(), before);
        QCOMPARE(m_files.files(), QStringList(u"book.xlsx"_s));
    }
};

QTEST_GUILESS_MAIN(XlsxFileTest)
#include "tst_xlsxfile.moc"
