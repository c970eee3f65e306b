// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/xlsx.h"
#include "sheets/xlsxtext.h"
#include "support/calcfile.h"
#include "support/sheetsource.h"
#include "support/testcase.h"

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace rollbook::sheets;

namespace {

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted << QString(u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"');
    return QString(quoted.join(u',') + u"\r\n"_s).toUtf8();
}

QStringList texts(const QList<CalcCell> &row)
{
    QStringList texts;
    for (const CalcCell &cell : row)
        texts << cell.text;
    return texts;
}

} // namespace

/// Workbooks, as LibreOffice Calc reads them.
class XlsxTest final : public TestCase {
    Q_OBJECT
private:
    /// The sheets of the workbook that is made of the source.
    QMap<QString, CalcRows> sheets(const Source &source, const Plan &plan)
    {
        QFile::remove(part());
        const auto written = writeXlsx(source, plan, part(), goOn, silent);
        if (!written) {
            qWarning("%s", qPrintable(written.error().message));
            return {};
        }
        m_result = *written;
        return CalcFile::read(part());
    }
    QString part() const { return m_files.path(u"book.xlsx"_s); }

    SheetSource m_files;
    XlsxResult m_result;

private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        if (!CalcFile::isInstalled() && qEnvironmentVariableIsSet("CI"))
            QFAIL("LibreOffice Calc is missing");
        if (!CalcFile::isInstalled())
            QSKIP("LibreOffice Calc is missing");
    }

    void cleanup() { QVERIFY(QFile::remove(part()) || m_files.files().isEmpty()); }

    /// What people wrote comes back character by character, whatever a spreadsheet would make of it.
    void textStaysText()
    {
        const QStringList heading { u"full_name"_s, u"phone_number"_s, u"id"_s, u"member number"_s, u"note"_s };
        const QList<QStringList> rows {
            { u"Zoë O’Brien"_s, u"+44 7700 900123"_s, u"1234567890123456789"_s, u"007"_s, u"=1+1"_s },
            { u"Søren Łukasz"_s, u"07700 900123"_s, u"00042"_s, u"12E3"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s },
            { u"田中 さくら"_s, u"07700900123"_s, u"7"_s, u"1E5"_s, u"@SUM(1)"_s },
            { u"김민준"_s, u"+447700900123"_s, u"8"_s, u"3/4"_s, u"-1+2"_s },
            { u"مريم حسن"_s, u"(020) 7946-0000"_s, u"9"_s, u"2024-05-06"_s, u"'quoted"_s },
            { u"שרה כהן"_s, u"+1-555-123-4567"_s, u"10"_s, u"TRUE"_s, u"http://example.org/?a=1&b=<2>"_s },
            { u"Ελένη Άννα"_s, u"00 44 20"_s, u"11"_s, u"1,000"_s, u"two\nlines"_s },
            { u"Анна 👩🏽‍🚒"_s, u"+"_s, u"12"_s, u"50%"_s, u"  blanks  inside "_s },
        };
        QByteArray bytes = csvLine(heading);
        for (const QStringList &row : rows)
            bytes += csvLine(row);
        const CalcRows cells = sheets(m_files.write(bytes), m_files.plan()).value(u"Customers"_s);
        QCOMPARE(cells.size(), rows.size() + 1);
        QCOMPARE(texts(cells.first()),
                 QStringList({ u"Name"_s, u"Phone"_s, u"Customer ID"_s, u"member number"_s, u"note"_s }));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(texts(cells.at(i + 1)), rows.at(i));
            for (const CalcCell &cell : cells.at(i + 1)) {
                QCOMPARE(cell.type, u"string"_s);
                QCOMPARE(cell.formula, QString());
            }
        }
        QCOMPARE(m_result, (XlsxResult { .rows = 8, .sheets = 1 }));
    }

    void typedCells_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("served");
        QTest::addColumn<CalcCell>("cell");
        const auto add = [](const char *key, const char *served, const char *type, const char *value,
                            const char *text) {
            QTest::addRow("%s %s", key, served)
                << QString::fromUtf8(key) << QString::fromUtf8(served)
                << CalcCell { QString::fromUtf8(type), QString::fromUtf8(value), QString::fromUtf8(text), {} };
        };
        add("registrations_count", "12", "float", "12", "12");
        add("registrations_count", "0", "float", "0", "0");
        add("registrations_count", "-3", "float", "-3", "-3");
        add("registrations_count", "999999999999999", "float", "999999999999999", "999999999999999");
        add("registrations_count", "1234567890123456", "string", "", "1234567890123456");
        add("registrations_count", "many", "string", "", "many");
        add("is_active", "true", "boolean", "true", "TRUE");
        add("is_active", "false", "boolean", "false", "FALSE");
        add("is_active", "maybe", "string", "", "maybe");
        add("date_of_birth", "1984-02-29", "date", "1984-02-29", "1984-02-29");
        add("date_of_birth", "1900-02-28", "string", "", "1900-02-28");
        add("date_of_birth", "1900-03-01", "date", "1900-03-01", "1900-03-01");
        add("date_of_birth", "soon", "string", "", "soon");
        add("created_at", "2026-01-02T03:04:05Z", "date", "2026-01-02T04:04:05", "2026-01-02 04:04:05");
        add("created_at", "2026-07-31T22:30:00Z", "date", "2026-08-01T00:30:00", "2026-08-01 00:30:00");
        add("created_at", "2026-07-31T22:30:00+02:00", "date", "2026-07-31T22:30:00", "2026-07-31 22:30:00");
        add("account_credit_balance", "45.00", "float", "45", "45.00");
        add("account_credit_balance", "-1234.5", "float", "-1234.5", "-1,234.50");
        add("account_credit_balance", "0", "float", "0", "0.00");
        add("account_credit_balance", "£45", "string", "", "£45");
        add("account_credit_balance", "12345678901234.56", "string", "", "12345678901234.56");
    }
    /// One file for all, since a start of Calc takes seconds.
    void typedCells()
    {
        static QMap<QString, CalcRows> book;
        QFETCH(QString, key);
        QFETCH(QString, served);
        QFETCH(CalcCell, cell);
        static const QStringList keys { u"registrations_count"_s, u"is_active"_s, u"date_of_birth"_s, u"created_at"_s,
                                        u"account_credit_balance"_s };
        if (book.isEmpty())
            book = sheets(m_files.write(allTyped(keys)), copenhagen());
        const CalcRows rows = book.value(u"Customers"_s);
        QCOMPARE(rows.value(0).value(3).text, u"Joined (Europe/Copenhagen)"_s);
        const auto column = keys.indexOf(key);
        const auto row = 1 + m_typed.value(key).indexOf(served);
        QCOMPARE(rows.value(row).value(column).type, cell.type);
        QCOMPARE(rows.value(row).value(column).value, cell.value);
        QCOMPARE(rows.value(row).value(column).text, cell.text);
        QCOMPARE(rows.value(7).size(), 1); // missing is an empty cell
    }

    void amountsHaveTheirCurrency()
    {
        const auto money = [](const char *decimal, const char *symbol, const char *position) -> QByteArray {
            return QByteArray("{\"decimal\":\"") + decimal + "\",\"string\":\"text " + decimal
                + "\",\"currency_symbol\":\"" + symbol + "\",\"currency_symbol_position\":\"" + position + "\"}";
        };
        QByteArray bytes = "[";
        bytes += "{\"account_credit_balance\":" + money("-12.50", "£", "before")
            + ",\"last_payment_amount\":" + money("1", "£", "before") + "},";
        bytes += "{\"account_credit_balance\":null,\"last_payment_amount\":" + money("2", "kr", "after") + "}]";
        CalcRows rows = sheets(m_files.write(bytes, u"json"_s), m_files.plan()).value(u"Customers"_s);
        QCOMPARE(rows.value(1).value(0).value, u"-12.5"_s);
        QCOMPARE(rows.value(1).value(0).text, u"-£12.50"_s);
        QCOMPARE(rows.value(1).value(1), (CalcCell { u"string"_s, {}, u"text 1"_s, {} })); // not to be added up
        QCOMPARE(rows.value(2).value(0), CalcCell());
        QCOMPARE(rows.value(2).value(1).text, u"text 2"_s);

        bytes = "[{\"account_credit_balance\":" + money("1234.5", "kr", "after") + "}]";
        rows = sheets(m_files.write(bytes, u"json"_s), m_files.plan()).value(u"Customers"_s);
        QCOMPARE(rows.value(1).value(0).value, u"1234.5"_s);
        QCOMPARE(rows.value(1).value(0).text, u"1,234.50 kr"_s);
    }

    void objectsThatAreMissingAreNoColumns()
    {
        const QByteArray rows = R"([{"full_name": "Ada", "venue": null, "extra": {}},
{"full_name": "Bo", "venue": {"name": "Harbour"}, "extra": {"shoe": 42}},
{"full_name": "Chi", "venue": null, "other": null}])";
        const CalcRows cells = sheets(m_files.write(rows, u"json"_s), m_files.plan()).value(u"Customers"_s);
        QCOMPARE(texts(cells.value(0)), QStringList({ u"Name"_s, u"Venue"_s, u"extra.shoe"_s, u"other"_s }));
        QCOMPARE(texts(cells.value(2)), QStringList({ u"Bo"_s, u"Harbour"_s, u"42"_s }));
        QCOMPARE(texts(cells.value(3)), QStringList { u"Chi"_s });
    }

    void listsAndObjectsAreWhatPeopleSee()
    {
        const QByteArray rows = R"([
{"id": 1234567890123456789, "active_customer_memberships": [{"membership": {"name": "Gold"}}, {"membership": {"name": "Day, one"}}],
 "address": {"first_line": "1 High St", "city": "Leeds", "postal_code": "01234"},
 "latest_registration": {"starts_at": "2026-06-01T10:00:00Z", "name": "Yoga"},
 "extra": {"shoe": 42, "tags": ["a", "b"], "vip": true, "none": null}},
{"later": "0012", "full_name": "Ada"}])";
        const CalcRows cells = sheets(m_files.write(rows, u"json"_s), copenhagen()).value(u"Customers"_s);
        QCOMPARE(texts(cells.value(0)),
                 QStringList({ u"Name"_s, u"Memberships"_s, u"Latest booking (Europe/Copenhagen)"_s, u"Customer ID"_s,
                               u"Address"_s, u"extra.none"_s, u"extra.shoe"_s, u"extra.tags"_s, u"extra.vip"_s,
                               u"later"_s }));
        QCOMPARE(texts(cells.value(1)),
                 QStringList({ {},
                               u"Gold, Day, one"_s,
                               u"Yoga, 2026-06-01 12:00:00"_s,
                               u"1234567890123456789"_s,
                               u"1 High St, Leeds, 01234"_s,
                               {},
                               u"42"_s,
                               u"a, b"_s,
                               u"true"_s }));
        QCOMPARE(cells.value(1).value(6).type, u"string"_s); // nobody knows what it is
        QCOMPARE(cells.value(2).value(0).text, u"Ada"_s);
        QCOMPARE(cells.value(2).value(9), (CalcCell { u"string"_s, {}, u"0012"_s, {} }));
        const auto xml = [this] { return CalcFile::member(part(), u"xl/worksheets/sheet1.xml"_s); };
        const QByteArray list = xml();
        for (const QByteArray &bytes :
             QByteArrayList { "{\"total\":2,\"column_headers\":[{\"key\":\"rows\"}],\"rows\":" + rows + ",\"x\":[1]}",
                              "{\"results\":" + rows + "}\n" }) {
            QFile::remove(part());
            QVERIFY(writeXlsx(m_files.write(bytes, u"json"_s), copenhagen(), part(), goOn, silent));
            QCOMPARE(xml(), list);
        }
    }

    void whatXmlForbidsIsEscaped()
    {
        const QString text = u"a\u000bb\u0001c_x0041_d\re\uffff<&>\""_s;
        QCOMPARE(xlsxText(text).bytes, u"a_x000B_b_x0001_c_x005F_x0041_d_x000D_e_xFFFF_<&>\""_s.toUtf8());
        const CalcRows rows =
            sheets(m_files.write("note\n\"a\x0b z_x0041_d\"\n"), m_files.plan()).value(u"Customers"_s);
        const QByteArray xml = CalcFile::member(part(), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(xml.contains("t=\"inlineStr\"><is><t>a_x000B_ z_x005F_x0041_d</t>"));
        QVERIFY(rows.value(1).value(0).text.endsWith(u" z_x0041_d"));
    }

    void longTextsAreCutAndCounted()
    {
        const QString longText = QString(40'000, u'x');
        QByteArray bytes = "note,other\n";
        bytes += longText.toUtf8() + ",1\n" + QByteArray(32767, 'y') + ",2\n";
        bytes += QByteArray(32766, 'z') + QStringLiteral("😀😀").toUtf8() + ",3\n";
        const auto book = sheets(m_files.write(bytes), m_files.plan());
        QCOMPARE(m_result, (XlsxResult { .rows = 3, .sheets = 1, .cutCells = 2 }));
        const CalcRows rows = book.value(u"Customers"_s);
        QCOMPARE(rows.value(1).value(0).text, longText.left(32767));
        QCOMPARE(rows.value(2).value(0).text, QString(32767, u'y'));
        QCOMPARE(rows.value(3).value(0).text, QString(32766, u'z')); // no half of a character
        QCOMPARE(texts(book.value(u"About"_s).value(0)),
                 QStringList({ u"Cut texts"_s, u"2: a cell has room for 32,767 characters."_s }));
    }

    void rowsGoOnInMoreSheets()
    {
        QByteArray bytes = "full_name\n";
        for (int i = 1; i <= 7; ++i)
            bytes += "Name " + QByteArray::number(i) + "\n";
        Plan plan = m_files.plan();
        plan.rowsPerSheet = 3;
        plan.about = { { u"File"_s, u"=1+1"_s }, { u"SHA-256"_s, u"00ff"_s } };
        const auto book = sheets(m_files.write(bytes), plan);
        QCOMPARE(book.keys(), QStringList({ u"About"_s, u"Customers"_s, u"Customers 2"_s, u"Customers 3"_s }));
        QCOMPARE(book[u"Customers"_s].size(), 4);
        QCOMPARE(texts(book[u"Customers 2"_s].value(0)), QStringList(u"Name"_s));
        QCOMPARE(texts(book[u"Customers 2"_s].value(3)), QStringList(u"Name 6"_s));
        QCOMPARE(texts(book[u"Customers 3"_s].value(1)), QStringList(u"Name 7"_s));
        QCOMPARE(texts(book[u"About"_s].value(0)), QStringList({ u"File"_s, u"=1+1"_s }));
        QCOMPARE(m_result, (XlsxResult { .rows = 7, .sheets = 3 }));
        // A file of exactly one sheet has no second one.
        plan.rowsPerSheet = 7;
        QVERIFY(writeXlsx(m_files.write(bytes), plan, m_files.path(u"full.xlsx"_s), goOn, silent)->sheets == 1);
        QFile::remove(m_files.path(u"full.xlsx"_s));
    }

    void theHeadingIsBoldFrozenAndFiltered()
    {
        QVERIFY(writeXlsx(m_files.write("full_name,email\nAda,a@b\nBob,b@b\n"), m_files.plan(), part(), goOn, silent));
        const QByteArray xml = CalcFile::member(part(), u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
        QVERIFY(xml.contains("<autoFilter ref=\"A1:B3\"/>"));
        QVERIFY(xml.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>Name</t>"));
        QVERIFY(CalcFile::member(part(), u"xl/styles.xml"_s).contains("<b/>"));
    }

    void anEmptyFileIsAnEmptySheet()
    {
        QVERIFY(writeXlsx(m_files.write(""), m_files.plan(), part(), goOn, silent));
        QCOMPARE(CalcFile::read(part()).value(u"Customers"_s), CalcRows());
    }

    void aFileWithoutRowsHasItsHeadings()
    {
        const auto book = sheets(m_files.write("full_name,email\r\n"), m_files.plan());
        QCOMPARE(book.value(u"Customers"_s).size(), 1);
        QCOMPARE(m_result, (XlsxResult { .rows = 0, .sheets = 1 }));
    }

private:
    Plan copenhagen() const
    {
        Plan plan = m_files.plan();
        plan.zone = QTimeZone("Europe/Copenhagen");
        return plan;
    }
    /// The rows of typedCells_data() beside each other.
    QByteArray allTyped(const QStringList &keys)
    {
        m_typed = {
            { keys.at(0), { u"12"_s, u"0"_s, u"-3"_s, u"999999999999999"_s, u"1234567890123456"_s, u"many"_s } },
            { keys.at(1), { u"true"_s, u"false"_s, u"maybe"_s } },
            { keys.at(2), { u"1984-02-29"_s, u"1900-02-28"_s, u"1900-03-01"_s, u"soon"_s } },
            { keys.at(3), { u"2026-01-02T03:04:05Z"_s, u"2026-07-31T22:30:00Z"_s, u"2026-07-31T22:30:00+02:00"_s } },
            { keys.at(4), { u"45.00"_s, u"-1234.5"_s, u"0"_s, u"£45"_s, u"12345678901234.56"_s } },
        };
        QByteArray bytes = csvLine(keys);
        for (int row = 0; row < 7; ++row) {
            QStringList cells;
            for (const QString &key : keys)
                cells << m_typed.value(key).value(row);
            cells.first() = row == 6 ? u"1"_s : cells.first();
            bytes += csvLine(cells);
        }
        return bytes;
    }

    QMap<QString, QStringList> m_typed;
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
