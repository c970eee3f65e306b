// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "report/catalog.h"
#include "rows/filerows.h"
#include "rows/filetable.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

class FileRowsTest final : public TestCase {
    Q_OBJECT
private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// Whether it could be read.
    bool open(const QByteArray &bytes, const QString &name = u"file.csv"_s)
    {
        m_rows->open(write(name, bytes));
        return settle() && !m_rows->error();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_rows->loading(); });
    }
    QStringList keys() const
    {
        QStringList keys;
        for (const TableColumn &column : m_rows->columns())
            keys << column.key;
        return keys;
    }
    /// Values of one column, top to bottom.
    QStringList values(int section = 0) const
    {
        QStringList values;
        for (qint64 i = 0; i < m_rows->total(); ++i)
            values << m_rows->rowAt(i)->values.at(section).toString();
        return values;
    }
    void sort(const QList<SortKey> &keys)
    {
        Query query = m_rows->query();
        query.sort = keys;
        m_rows->setQuery(query);
        QVERIFY(settle());
    }
    void search(const QString &text)
    {
        m_rows->setSearch(text);
        QVERIFY(settle());
    }

    Catalog m_catalog = *Catalog::load();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileRows> m_rows;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        m_rows = std::make_unique<FileRows>(*m_catalog.report(u"khoros.user"_s), QLocale(u"en_GB"_s));
    }

    void readsCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("plain") << QByteArray("name,note\nAda,x\nBob,y\n");
        QTest::addRow("no last line end") << QByteArray("name,note\r\nAda,x\r\nBob,y");
        QTest::addRow("old line ends") << QByteArray("name,note\rAda,x\rBob,y\r");
        QTest::addRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBFname,note\nAda,x\nBob,y\n");
        QTest::addRow("semicolons") << QByteArray("name;note\nAda;x\nBob;y\n");
        QTest::addRow("tabs") << QByteArray("name\tnote\nAda\tx\nBob\ty\n");
        QTest::addRow("quoted") << QByteArray("\"name\",\"note\"\n\"Ada\",\"x\"\n\"Bob\",\"y\"\n");
        QTest::addRow("empty lines") << QByteArray("name,note\n\nAda,x\n\nBob,y\n\n\n");
        const QString text = u"name;note\nAda;x\nBob;y\n"_s;
        QTest::addRow("UTF-16") << QByteArray("\xFF\xFE")
                + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
    void readsCsv()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(open(bytes));
        QCOMPARE(keys(), QStringList({ u"name"_s, u"note"_s }));
        QCOMPARE(values(0), QStringList({ u"Ada"_s, u"Bob"_s }));
        QCOMPARE(values(1), QStringList({ u"x"_s, u"y"_s }));
        QCOMPARE(m_rows->loadedRows(), QList<qint64>({ 0, 1 }));
    }

    void quotesHoldAnything()
    {
        QVERIFY(open("a,b\n\"x,\"\"y\"\"\r\nz\",\"\"\n\"Zoë, 東京\",5\" pipe\n"));
        QCOMPARE(values(0), QStringList({ u"x,\"y\"\r\nz"_s, u"Zoë, 東京"_s }));
        QCOMPARE(values(1), QStringList({ u""_s, u"5\" pipe"_s }));
        QVERIFY(!m_rows->rowAt(0)->values.at(1).isValid()); // nothing there
    }

    /// A comma in a quoted heading is no separator.
    void theHeadingsDecideWhatSeparates()
    {
        QVERIFY(open("\"Name, first\";b\n1,5;2\n"));
        QCOMPARE(keys(), QStringList({ u"Name, first"_s, u"b"_s }));
        QCOMPARE(values(0), QStringList({ u"1,5"_s }));
        QVERIFY(open("a;b,c\n1;2,3\n"));
        QCOMPARE(keys(), QStringList({ u"a;b"_s, u"c"_s }));
    }

    void headingsWithoutNameOrTwice()
    {
        QVERIFY(open("a,,a\n1,2,3\n"));
        QCOMPARE(keys(), QStringList({ u"a"_s, u"Column 2"_s, u"a (2)"_s }));
        QCOMPARE(m_rows->rowAt(0)->served.value(u"a (2)"_s).toString(), u"3"_s);
    }

    void filesWithoutRows()
    {
        QVERIFY(open("a,b\n"));
        QCOMPARE(m_rows->total(), 0);
        QCOMPARE(keys().size(), 2);
        QVERIFY(open(""));
        QCOMPARE(m_rows->total(), 0);
        QVERIFY(keys().isEmpty());
        QVERIFY(open("[]", u"file.json"_s));
        QCOMPARE(m_rows->total(), 0);
    }

    void brokenFilesSayWhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *where) {
            QTest::addRow("%s", title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(where);
        };
        row("open quote", "f.csv", "a,b\n1,2\n\"3,4\n5,6\n", "Line 3:");
        row("text after quote", "f.csv", "a,b\n\"1\n2\"x,2\n", "Line 3:");
        row("too few values", "f.csv", "a,b\n\"1\n1\",2\n3\n", "Line 4:");
        row("too many values", "f.csv", "a,b\n1,2,3\n", "Line 2:");
        row("not UTF-8", "f.csv", "a,b\n1,2\nM\xFCller,2\n", "Line 3:");
        row("cut off", "f.json", "[\n{\"a\": 1},\n{\"a\": 2", "Line 3:");
        row("no JSON", "f.json", "<html>", "Line 1:");
        row("nothing", "f.json", "", "Line 1:");
        row("a broken line", "f.ndjson", "{\"a\": 1}\n\n{\"a\": \n", "Line 3:");
        row("no object in a line", "f.ndjson", "{\"a\": 1}\n[2]\n", "Line 2:");
        row("no object in the list", "f.json", "[{\"a\": 1}, 7]", "Entry 2 ");
    }
    void brokenFilesSayWhere()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        QVERIFY(open("a\n1\n"));
        QSignalSpy failed(m_rows.get(), &FileRows::failed);
        QVERIFY(!open(bytes, name));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_rows->error()->code, ErrorCode::BadAnswer);
        QVERIFY2(m_rows->error()->message.startsWith(where), qPrintable(m_rows->error()->message));
        QCOMPARE(values(), QStringList(u"1"_s)); // the file before stays
        QCOMPARE(m_rows->path(), m_folder->filePath(u"file.csv"_s));
    }

    void whatIsNoFileIsRefused()
    {
        m_rows->open(m_folder->filePath(u"missing.csv"_s));
        QVERIFY(settle());
        QCOMPARE(m_rows->error()->code, ErrorCode::NotFound);
        QCOMPARE(m_rows->total(), -1);
        m_rows->open(m_folder->path());
        QVERIFY(settle());
        QCOMPARE(m_rows->error()->code, ErrorCode::NotFound);
        QFile large(m_folder->filePath(u"large.csv"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestFile + 1));
        m_rows->open(large.fileName());
        QVERIFY(settle());
        QCOMPARE(m_rows->error()->code, ErrorCode::TooLarge);
        QVERIFY(open("a\n1\n"));
        QVERIFY(!m_rows->error());
    }

    void readsJson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("array") << u"f.json"_s << QByteArray("[{\"a\": 1}, {\"a\": 2}]");
        QTest::addRow("mark") << u"f.json"_s << QByteArray("\xEF\xBB\xBF [{\"a\": 1}, {\"a\": 2}]");
        QTest::addRow("rows of a page") << u"f.json"_s
                                        << QByteArray("{\"total\": 2, \"rows\": [{\"a\": 1}, {\"a\": 2}]}");
        QTest::addRow("results") << u"f.json"_s << QByteArray("{\"count\": 9, \"results\": [{\"a\": 1}, {\"a\": 2}]}");
        QTest::addRow("lines") << u"f.ndjson"_s << QByteArray("{\"a\": 1}\r\n\r\n{\"a\": 2}");
        QTest::addRow("lines in json") << u"f.json"_s << QByteArray("{\"a\": 1}\n{\"a\": 2}\n");
        QTest::addRow("no ending") << u"f"_s << QByteArray("  [{\"a\": 1}, {\"a\": 2}]");
    }
    void readsJson()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(open(bytes, name));
        QCOMPARE(keys(), QStringList(u"a"_s));
        QCOMPARE(values(), QStringList({ u"1"_s, u"2"_s }));
    }

    void objectsInsideBecomeColumns()
    {
        QVERIFY(open(R"([{"z": {"b": 1, "c": {"d": [2]}}, "n": null}, {"AGENT_NAME": "Ada", "t": true, "e": {}}])",
                     u"f.json"_s));
        QCOMPARE(keys(), QStringList({ u"AGENT_NAME"_s, u"n"_s, u"z.b"_s, u"z.c"_s, u"e"_s, u"t"_s }));
        QCOMPARE(values(3), QStringList({ uR"({"d":[2]})"_s, QString() }));
        QVERIFY(!m_rows->rowAt(0)->values.at(1).isValid());
        QCOMPARE(m_rows->rowAt(1)->values.at(5), QVariant(true));
        QVERIFY(m_rows->rowAt(0)->served.value(u"z"_s).isObject()); // as it came
    }

    /// "lead_source" is also another name of the column "lead_source.name".
    void partsWithAnotherNameBecomeColumns()
    {
        m_rows = std::make_unique<FileRows>(*m_catalog.report(u"teamup.customers"_s), QLocale::c());
        QVERIFY(open(R"([{"id": 1, "lead_source": {"name": "Web"}}])", u"f.json"_s));
        QCOMPARE(keys(), QStringList({ u"id"_s, u"lead_source.name"_s }));
        QCOMPARE(values(1), QStringList({ u"Web"_s }));
    }

    void theCatalogNamesWhatItKnows()
    {
        QVERIFY(open("AGENT_NAME,Other\nAda,1\n"));
        const TableColumn &known = m_rows->columns().first();
        QCOMPARE(known.label, u"Agent"_s);
        QCOMPARE(known.kind, CellKind::Name);
        QCOMPARE(known.width, 170);
        QCOMPARE(m_rows->columns().last().label, u"Other"_s);
        QCOMPARE(m_rows->columns().last().kind, CellKind::Text);
        QVERIFY(known.sortable && m_rows->columns().last().sortable);
    }

    void typesOfTheCatalogAreReadFromText()
    {
        m_rows = std::make_unique<FileRows>(*m_catalog.report(u"spaaza.users"_s), QLocale::c());
        QVERIFY(open("id,created_date\n7,2026-09-30T10:00:00Z\n8,soon\n"));
        QCOMPARE(m_rows->rowAt(0)->values.at(1), QVariant(QDateTime({ 2026, 9, 30 }, { 10, 0 }, Qt::UTC)));
        QCOMPARE(m_rows->rowAt(1)->values.at(1), QVariant(u"soon"_s)); // as it came
    }

    void idsAreTheReportsOwnOrNumbers()
    {
        QVERIFY(open("AGENT_ID\n77\n78\n"));
        QCOMPARE(m_rows->rowAt(1)->id, 2);
        m_rows = std::make_unique<FileRows>(*m_catalog.report(u"teamup.customers"_s), QLocale::c());
        QVERIFY(open("id\n77\n78\n"));
        QCOMPARE(m_rows->rowAt(1)->id, 78);
        QVERIFY(open("id\n77\n77\n")); // no identity
        QCOMPARE(m_rows->rowAt(1)->id, 2);
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        const auto row = [](const char *name, const char16_t *cells, const char16_t *up, const char16_t *down) {
            QTest::addRow("%s", name) << QStringView(cells).toString() << QStringView(up).toString()
                                      << QStringView(down).toString();
        };
        row("numbers", u"10|9|-1.5|1e2", u"-1.5|9|10|1e2", u"1e2|10|9|-1.5");
        row("large integers", u"9007199254740993|9007199254740992", u"9007199254740992|9007199254740993",
            u"9007199254740993|9007199254740992");
        row("text among numbers", u"10|9|x", u"10|9|x", u"x|9|10");
        row("missing last", u"b||a|", u"a|b||", u"b|a||");
        row("moments", u"2026-01-02T00:30:00+01:00|2026-01-01T23:45:00Z|2025-12-31",
            u"2025-12-31|2026-01-02T00:30:00+01:00|2026-01-01T23:45:00Z",
            u"2026-01-01T23:45:00Z|2026-01-02T00:30:00+01:00|2025-12-31");
        row("letters of the language", u"Zoe|émile|Eva|anna", u"anna|émile|Eva|Zoe", u"Zoe|Eva|émile|anna");
    }
    void sorts()
    {
        QFETCH(QString, cells);
        QFETCH(QString, ascending);
        QFETCH(QString, descending);
        QVERIFY(open(QString(u"a,b\n"_s + cells.split(u'|').join(u",1\n"_s) + u",1\n"_s).toUtf8()));
        sort({ { u"a"_s, Qt::AscendingOrder } });
        QCOMPARE(values().join(u'|'), ascending);
        sort({ { u"a"_s, Qt::DescendingOrder } });
        QCOMPARE(values().join(u'|'), descending);
        sort({});
        QCOMPARE(values().join(u'|'), cells);
    }

    void sortsBySeveralKeysAndKeepsTheRest()
    {
        QVERIFY(open("a,b,c\n1,x,1\n2,y,2\n1,y,3\n2,x,4\n1,x,5\n"));
        sort({ { u"b"_s, Qt::DescendingOrder }, { u"a"_s, Qt::AscendingOrder } });
        QCOMPARE(values(2), QStringList({ u"3"_s, u"2"_s, u"1"_s, u"5"_s, u"4"_s }));
        QVERIFY(open("c,b\n1,x\n2,y\n")); // the next file has no a
        QCOMPARE(m_rows->query().sort, (QList<SortKey> { { u"b"_s, Qt::DescendingOrder } }));
        QCOMPARE(values(), QStringList({ u"2"_s, u"1"_s }));
    }

    void searchesEveryCell()
    {
        m_rows->setCellText([](const QVariant &value, const TableColumn &) {
            return value.userType() == QMetaType::LongLong ? u"<%1>"_s.arg(value.toString()) : QString();
        });
        QVERIFY(open(R"([{"a": "Søren", "b": 1}, {"a": "MÜLLER", "b": 22}, {"a": null, "b": 3}])", u"f.json"_s));
        search(u"soren"_s);
        QCOMPARE(values(1), QStringList(u"1"_s));
        QCOMPARE(m_rows->total(), 1);
        QCOMPARE(m_rows->rowsInFile(), 3);
        QCOMPARE(m_rows->rowAt(0)->id, 1);
        search(u"ull"_s);
        QCOMPARE(values(1), QStringList(u"22"_s));
        QCOMPARE(m_rows->rowAt(0)->id, 2); // of the whole file
        search(u"<3"_s);
        QCOMPARE(values(1), QStringList(u"3"_s));
        search(u"nobody"_s);
        QCOMPARE(m_rows->total(), 0);
        QVERIFY(!m_rows->rowAt(0));
        search({});
        sort({ { u"b"_s, Qt::DescendingOrder } });
        QCOMPARE(values(1), QStringList({ u"22"_s, u"3"_s, u"1"_s }));
    }

    void theLastWishWins()
    {
        m_rows->open(write(u"one.csv"_s, "a\n1\n"));
        m_rows->open(write(u"two.csv"_s, "a\n2\n22\n3\n"));
        m_rows->setSearch(u"x"_s);
        m_rows->setSearch(u"2"_s);
        QVERIFY(m_rows->loading());
        QSignalSpy updated(m_rows.get(), &FileRows::updated);
        QVERIFY(settle());
        QCOMPARE(values(), QStringList({ u"2"_s, u"22"_s }));
        QCOMPARE(updated.size(), 1);
        m_rows->open(m_folder->filePath(u"one.csv"_s));
        m_rows->cancel();
        QVERIFY(!m_rows->loading());
        QTest::qWait(50);
        QCOMPARE(m_rows->path(), m_folder->filePath(u"two.csv"_s));
        QCOMPARE(updated.size(), 1);
    }

    void refreshReadsAgain()
    {
        QVERIFY(open("a\n1\n"));
        write(u"file.csv"_s, "a\n1\n2\n");
        m_rows->refresh();
        QVERIFY(settle());
        QCOMPARE(m_rows->total(), 2);
    }

    void isAModelForTheTable()
    {
        ReportTableModel model(m_rows.get());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(open("AGENT_NAME,n\nAda,1\nBob,2\n"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Agent"_s);
        sort({ { u"n"_s, Qt::DescendingOrder } });
        QCOMPARE(model.index(0, 0).data().toString(), u"Bob"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, ReportTableModel::SortOrderRole), QVariant(Qt::DescendingOrder));
        QCOMPARE(model.rowOfId(1), 1);
        search(u"ada"_s);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(open("b\n"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 1);
    }
};

QTEST_GUILESS_MAIN(FileRowsTest)
#include "tst_filerows.moc"
