// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/risks.h"
#include "sheets/sheetcsv.h"
#include "support/calcfile.h"
#include "support/sheetsource.h"
#include "support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sheets;

using Kinds = QMap<RiskKind, Risk>;

/// CSV for spreadsheet programs, and what they would do to any other.
class SheetCsvTest final : public TestCase {
    Q_OBJECT
private:
    QByteArray copy(const Source &source, const Plan &plan, const CsvOptions &options = {})
    {
        QFile::remove(part());
        const auto written = writeSpreadsheetCsv(source, plan, options, part(), goOn, silent);
        if (!written)
            return "error " + QByteArray::number(int(written.error().code));
        m_result = *written;
        QFile file(part());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString part() const { return m_files.path(u"copy.csv"_s); }
    Plan german() const
    {
        Plan plan = m_files.plan();
        plan.locale = QLocale(u"de_DE"_s);
        return plan;
    }

    SheetSource m_files;
    CsvResult m_result;

private Q_SLOTS:
    void hasMarkLineEndsAndQuotes()
    {
        QCOMPARE(copy(m_files.write("a,b\nx,\"y,\"\"z\"\"\"\n\"1\n2\",Zoë;\n,\n"), m_files.plan()),
                 QByteArray("\xEF\xBB\xBF"
                            "a,b\r\nx,\"y,\"\"z\"\"\"\r\n\"1\n2\",Zoë;\r\n,\r\n"));
        QCOMPARE(m_result, (CsvResult { .rows = 3 }));
    }

    void separatesAsTheLocaleDoes()
    {
        QCOMPARE(listSeparator(QLocale(u"en_GB"_s)), u',');
        QCOMPARE(listSeparator(QLocale(u"de_DE"_s)), u';');
        QCOMPARE(copy(m_files.write("a,b\n\"1,5\",x;y\n"), german(), { .separator = u';' }),
                 QByteArray("\xEF\xBB\xBF"
                            "a;b\r\n1,5;\"x;y\"\r\n"));
    }

    /// "12.50" would be December 1950 there.
    void amountsHaveTheLocalesDecimalPoint()
    {
        const Source source = m_files.write("account_credit_balance,note\n-12.50,12.50\n3,1\n£4.50,\n");
        QCOMPARE(copy(source, german(), { .separator = u';' }),
                 QByteArray("\xEF\xBB\xBF"
                            "account_credit_balance;note\r\n-12,50;12.50\r\n3;1\r\n£4.50;\r\n"));
        QCOMPARE(m_result, (CsvResult { .rows = 3, .decimalCells = 1 }));
    }

    void readsJson()
    {
        const Source source = m_files.write(R"([{"id":12345678901234567,"full_name":"Ada",
            "active_customer_memberships":[{"membership":{"name":"Gold"}},{"membership":{"name":"Day"}}],
            "created_at":"2026-01-02T03:04:05Z","is_active":true,"x":null},{"x":{"y":1.5}}])",
                                            u"json"_s);
        QCOMPARE(copy(source, m_files.plan()),
                 QByteArray("\xEF\xBB\xBF"
                            "full_name,created_at,active_customer_memberships,id,is_active,x.y\r\n"
                            "Ada,2026-01-02T03:04:05Z,\"Gold, Day\",12345678901234567,true,\r\n"
                            ",,,,,1.5\r\n"));
    }

    void objectsInLines()
    {
        const Source source = m_files.write("{\"a\":\"1\"}\n\n{\"b\":\"2\"}\n", u"json"_s);
        QCOMPARE(copy(source, m_files.plan()),
                 QByteArray("\xEF\xBB\xBF"
                            "a,b\r\n1,\r\n,2\r\n"));
    }

    /// Longer than what is in memory at a time, with values that look like the ends of others.
    void longFilesAreReadPieceByPiece_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addRow("csv") << u"csv"_s;
        QTest::addRow("list") << u"json"_s;
        QTest::addRow("lines") << u"lines"_s;
    }
    void longFilesAreReadPieceByPiece()
    {
        QFETCH(QString, format);
        constexpr int rows = 30'000;
        const QString odd = u"}]\",\\\r\n{[ Zoë"_s;
        const bool lines = format == "lines"_L1;
        QByteArray bytes = format == "json"_L1 ? "{\"rows\": [" : "";
        QByteArray expected = "a,b\r\n";
        for (int i = 0; i < rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray record = number + ",\"" + QString(odd).replace(u'"', u"\"\""_s).toUtf8() + "\"\r\n";
            const QJsonObject object { { u"a"_s, QString::number(i) }, { u"b"_s, odd } };
            expected += record;
            if (format == "csv"_L1)
                bytes += record;
            else
                bytes += (lines || i == 0 ? "\n" : ",\n") + QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        bytes = format == "csv"_L1 ? "a,b\r\n" + bytes : lines ? bytes : bytes + "]}";
        QVERIFY(bytes.size() > 600'000);
        QCOMPARE(copy(m_files.write(bytes, format == "csv"_L1 ? u"csv"_s : u"json"_s), m_files.plan()),
                 QByteArray("\xEF\xBB\xBF" + expected));
        QCOMPARE(m_result.rows, rows);
    }

    void protects_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("changed");
        const auto add = [](const char *key, const QString &text, bool changed) {
            QTest::addRow("%s %s", key, qPrintable(text.toHtmlEscaped())) << QString::fromUtf8(key) << text << changed;
        };
        for (const QString &text : { u"=1+1"_s, u"+A1"_s, u"-A1"_s, u"@SUM(1)"_s, u"\t=1"_s, u"\r=1"_s,
                                     u"=cmd|' /C calc'!A0"_s, u"+cmd|' /C calc'!A0"_s, u"- to be called"_s }) {
            add("full_name", text, true);
            add("note", text, true);
        }
        add("phone_number", u"+44 7700 900123 ext. 4"_s, false);
        add("phone_number", u"+cmd|' /C calc'!A0"_s, true);
        add("phone_number", u"=1+1"_s, true);
        add("account_credit_balance", u"-£12.50"_s, false);
        add("account_credit_balance", u"-1.200,50 kr."_s, false);
        add("account_credit_balance", u"-1+cmd|'x'!A0"_s, true);
        add("days_until_birthday", u"-3"_s, false);
        add("note", u"+44 (0)20 7946-0000"_s, false);
        add("note", u"-12.50"_s, false);
        add("note", u"07700 900123"_s, false);
        add("note", u"a=b"_s, false);
        add("note", u" =1"_s, false);
        add("note", u"'=1"_s, false);
    }
    void protects()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(bool, changed);
        const Source source = m_files.write(QString(key + u"\n\""_s + text + u"\"\n"_s).toUtf8());
        const QByteArray marked = '\'' + text.toUtf8();
        const QByteArray plain = copy(source, m_files.plan());
        QVERIFY(plain.contains(text.toUtf8()));
        QVERIFY(!plain.contains(marked));
        const QByteArray safe = copy(source, m_files.plan(), { .protectFormulas = true });
        QCOMPARE(safe.contains(marked), changed);
        QCOMPARE(m_result.protectedCells, changed ? 1 : 0);
        if (!changed)
            QCOMPARE(safe, plain);
    }

    void protectsHeadings()
    {
        QCOMPARE(copy(m_files.write("=1+1,b\nx,y\n"), m_files.plan(), { .protectFormulas = true }),
                 QByteArray("\xEF\xBB\xBF"
                            "'=1+1,b\r\nx,y\r\n"));
    }

    void cancelLeavesNothing()
    {
        const Source source = m_files.write("a\n" + QByteArray("x\n").repeated(10'000));
        QFile::remove(part());
        const auto result = writeSpreadsheetCsv(
            source, m_files.plan(), {}, part(), [] { return true; }, silent);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_files.files(), QStringList());
    }

    void risks_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1: none
        const auto add = [](const char *key, const char *text, int kind, const char *locale = "en_GB") {
            QTest::addRow("%s %s %s", locale, key, text)
                << QString::fromUtf8(locale) << QString::fromUtf8(key) << QString::fromUtf8(text) << kind;
        };
        const int none = -1;
        add("note", "=1+1", int(RiskKind::Formula));
        add("full_name", "@x", int(RiskKind::Formula));
        add("phone_number", "=1+1", int(RiskKind::Formula));
        add("phone_number", "+447700900123", int(RiskKind::PlusPhone));
        add("phone_number", "+1-555-123-4567", int(RiskKind::PlusPhone));
        add("phone_number", "+44 7700 900123", none);
        add("phone_number", "07700900123", int(RiskKind::LostZero));
        add("phone_number", "07700 900123", none);
        add("note", "0", none);
        add("note", "10", none);
        add("id", "1234567890123456", int(RiskKind::LongId));
        add("id", "0234567890123456", int(RiskKind::LongId));
        add("id", "123456789012345", none);
        add("note", "12E3", int(RiskKind::Scientific));
        add("note", "1e5", int(RiskKind::Scientific));
        add("note", "1E999", none);
        add("note", "12E", none);
        add("note", "3/4", int(RiskKind::DayAndMonth));
        add("note", "13/04/2026", int(RiskKind::DayAndMonth));
        add("note", "4-5-26", int(RiskKind::DayAndMonth));
        add("note", "13/14/2026", none);
        add("note", "3/4/5/6", none);
        add("note", "1.5", none);
        add("note", "1.5", int(RiskKind::DayAndMonth), "de_DE");
        add("date_of_birth", "2026-01-02", none);
        add("date_of_birth", "01/02/2026", int(RiskKind::DayAndMonth));
        add("account_credit_balance", "-12.50", none);
        add("registrations_count", "12", none);
        add("note", "Ada", none);
    }
    void risks()
    {
        QFETCH(QString, locale);
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(int, kind);
        Plan plan = m_files.plan();
        plan.locale = QLocale(locale);
        const auto risks =
            spreadsheetRisks(m_files.write(QString(key + u'\n' + text + u'\n').toUtf8()), plan, goOn, silent);
        QVERIFY(risks);
        QCOMPARE(risks->rows, 1);
        QCOMPARE(risks->kinds.keys(), kind < 0 ? QList<RiskKind>() : QList<RiskKind> { RiskKind(kind) });
    }

    void risksAreCountedWithExamples()
    {
        QByteArray bytes = "phone_number,note\n";
        for (int i = 0; i < 1000; ++i)
            bytes += "0770090" + QByteArray::number(1000 + i / 2) + ",=" + QByteArray::number(i) + "\n";
        const auto risks = spreadsheetRisks(m_files.write(bytes), m_files.plan(), goOn, silent);
        QVERIFY(risks);
        QCOMPARE(risks->rows, 1000);
        const Kinds kinds {
            { RiskKind::LostZero,
              { 1000,
                { { u"Phone"_s, u"07700901000"_s },
                  { u"Phone"_s, u"07700901001"_s },
                  { u"Phone"_s, u"07700901002"_s } } } },
            { RiskKind::Formula, { 1000, { { u"note"_s, u"=0"_s }, { u"note"_s, u"=1"_s }, { u"note"_s, u"=2"_s } } } },
        };
        QCOMPARE(risks->kinds, kinds);
    }

    void countingStops()
    {
        const Source source = m_files.write("a\n" + QByteArray("x\n").repeated(10'000));
        const auto risks = spreadsheetRisks(
            source, m_files.plan(), [] { return true; }, silent);
        QCOMPARE(risks.error().code, ErrorCode::Cancelled);
    }

    /// Where Calc's own way of opening the plain file changes a text or keeps it, the preview says the same.
    void calcAgrees()
    {
        if (!CalcFile::isInstalled())
            QSKIP("LibreOffice Calc is missing");
        const QStringList texts { u"07700900123"_s, u"+447700900123"_s, u"1234567890123456789"_s, u"12E3"_s, u"1E5"_s,
                                  u"=1+1"_s,        u"07700 900123"_s,  u"+44 7700 900123"_s,     u"Ada"_s,  u"12E"_s,
                                  u"00 44"_s,       u"=2*3"_s };
        const Source source = m_files.write(QString(u"note\n"_s + texts.join(u'\n') + u'\n').toUtf8());
        // 44: comma, 34: quotes, 76: UTF-8, line 1, no special columns, en-GB, unquoted, detect special numbers
        const auto book = CalcFile::read(source.path, u"CSV:44,34,76,1,,2057,false,true,false,false,false,0,true"_s);
        QCOMPARE(book.size(), 1);
        const CalcRows rows = book.first();
        const SheetColumn note;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const CalcCell cell = rows.value(i + 1).value(0);
            const bool kept = cell.type == "string"_L1 && cell.text == texts.at(i);
            QVERIFY2(kept == !riskOf(texts.at(i), note, QLocale(u"en_GB"_s)), qPrintable(texts.at(i)));
        }
    }
};

QTEST_GUILESS_MAIN(SheetCsvTest)
#include "tst_sheetcsv.moc"
