// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/apiclient.h"
#include "report/catalog.h"
#include "settings/uisettings.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "ui/exports/exportdialog.h"
#include "ui/exports/exporttarget.h"
#include "ui/filters/columnlist.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rollbook;

class ExportDialogTest : public TestCase {
    Q_OBJECT
private:
    ExportOffer offer() const
    {
        ExportOffer offer;
        offer.report = m_report;
        offer.query = m_report.defaultQuery();
        offer.query.filters = { { u"is_active"_s, true } };
        offer.matching = 12430;
        offer.folder = m_folder->path();
        offer.context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        offer.context.today = [] { return QDate(2026, 11, 12); };
        return offer;
    }
    void open(const ExportOffer &offer, ApiClient *client = nullptr)
    {
        m_dialog = new ExportDialog(offer, client, m_window.get());
        connect(m_dialog, &ExportDialog::exportRequested, this,
                [this](const ExportRequest &request) { m_requests << request; });
        m_dialog->open();
    }
    QAbstractButton *button(const QString &name) const { return m_dialog->findChild<QAbstractButton *>(name); }
    QLineEdit *line(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    QAbstractButton *rows(ExportScope scope) const { return button(u"export.rows.%1"_s.arg(int(scope))); }
    QString target(const QString &name) const { return m_folder->filePath(name); }
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    bool says(const QString &part) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    Report m_report;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    QPointer<ExportDialog> m_dialog;
    QList<ExportRequest> m_requests;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_report = *Catalog::load()->report(u"teamup.customers"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_window->show();
        m_requests.clear();
    }
    void cleanup() { m_window.reset(); }

    void theButtonRepeatsTheNumberOfRows()
    {
        open(offer());
        QCOMPARE(button(u"export.start"_s)->text(), u"Export 12,430 row(s)"_s);
        rows(ExportScope::Everything)->click();
        QCOMPARE(button(u"export.start"_s)->text(), u"Export"_s); // not told, so not said
    }

    void exportsWhatTheTableShows()
    {
        open(offer());
        QTRY_VERIFY(line(u"export.name"_s)->hasFocus());
        QCOMPARE(line(u"export.name"_s)->selectedText(), u"customers-2026-11-12"_s);
        button(u"export.open"_s)->click();
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.size(), 1);
        ExportRequest expected;
        expected.query = offer().query;
        expected.format = u"csv"_s;
        expected.targetPath = target(u"customers-2026-11-12.csv"_s);
        expected.openWhenReady = true;
        expected.expectedRows = 12430;
        expected.words = scopeWords(offer(), ExportScope::Filtered);
        QVERIFY(expected.words.contains(u"Active: yes."_s));
        QCOMPARE(m_requests.first(), expected);
    }

    void aSecondClickIsNoSecondExport()
    {
        open(offer());
        button(u"export.start"_s)->click();
        button(u"export.start"_s)->click();
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QCOMPARE(m_requests.size(), 1);
    }

    void theEndingFollowsTheFormat()
    {
        open(offer());
        button(u"export.format.json"_s)->click();
        QCOMPARE(line(u"export.name"_s)->text(), u"customers-2026-11-12.json"_s);
        line(u"export.name"_s)->setText(u"v2.1 list"_s);
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.value(0).targetPath, target(u"v2.1 list.json"_s));
        QCOMPARE(m_requests.value(0).format, u"json"_s);
    }

    void aWorkbookIsMadeOfWhatKeepsTypes()
    {
        open(offer());
        button(u"export.format.xlsx"_s)->click();
        QCOMPARE(line(u"export.name"_s)->text(), u"customers-2026-11-12.xlsx"_s);
        QVERIFY(!button(u"export.excel"_s)->isVisible());
        button(u"export.receipt"_s)->click();
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.value(0).format, u"json"_s);
        QCOMPARE(m_requests.value(0).savedAs, (SavedAs { .kind = SavedAs::Kind::Workbook }));
        QCOMPARE(m_requests.value(0).targetPath, target(u"customers-2026-11-12.xlsx"_s));
        QVERIFY(m_requests.value(0).writeReceipt);
    }

    void aCsvIsServedUnlessSaid()
    {
        open(offer());
        QVERIFY(!button(u"export.excel"_s)->isChecked());
        QVERIFY(!button(u"export.protect"_s)->isEnabled());
        button(u"export.excel"_s)->click();
        QVERIFY(button(u"export.protect"_s)->isEnabled());
        button(u"export.protect"_s)->click();
        button(u"export.start"_s)->click();
        const SavedAs expected { SavedAs::Kind::SpreadsheetCsv, true, true };
        QCOMPARE(m_requests.value(0).savedAs, expected);
        QCOMPARE(m_requests.value(0).format, u"csv"_s);
        m_dialog->showError({ .code = ErrorCode::FileNotWritable });
        button(u"export.excel"_s)->click();
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.value(1).savedAs, SavedAs()); // protection alone says nothing
    }

    void beginsWithTheLastChoices()
    {
        ExportOffer again = offer();
        again.choices = { u"xlsx"_s, true, true, true, true };
        open(again);
        QVERIFY(button(u"export.format.xlsx"_s)->isChecked());
        QCOMPARE(line(u"export.name"_s)->text(), u"customers-2026-11-12.xlsx"_s);
        for (const QString &name : { u"export.excel"_s, u"export.protect"_s, u"export.receipt"_s, u"export.open"_s })
            QVERIFY(button(name)->isChecked());
        QCOMPARE(m_dialog->choices(), again.choices);
    }

    void choicesAreKept()
    {
        const QString path = target(u"ui.ini"_s);
        const ExportChoices chosen { u"json"_s, true, false, true, false };
        {
            UiSettings settings(path);
            QCOMPARE(settings.exportChoices(), ExportChoices());
            settings.setExportChoices(chosen);
        }
        QCOMPARE(UiSettings(path).exportChoices(), chosen);
        QSettings(path, QSettings::IniFormat).setValue(u"exports/format"_s, u"exe"_s);
        QCOMPARE(UiSettings(path).exportChoices().format, QString());
    }

    void fitsALowScreen_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : { u"csv"_s, u"xlsx"_s, u"json"_s })
            QTest::newRow(qPrintable(format)) << format;
    }
    void fitsALowScreen()
    {
        QFETCH(QString, format);
        m_window->resize(960, 600);
        open(offer());
        button(QString(u"export.format."_s + format))->click();
        QTRY_VERIFY(m_dialog->height() <= 600);
        QVERIFY(button(u"export.start"_s)->isVisible());
        QVERIFY(m_dialog->rect().contains(
            QRect(button(u"export.start"_s)->mapTo(m_dialog, QPoint()), button(u"export.start"_s)->size())));
        const QWidget *last = button(u"export.format.json"_s);
        QVERIFY(last->mapTo(m_dialog, last->rect().bottomRight()).x() < m_dialog->width());
    }

    void everythingHasNoFiltersAndIsCounted()
    {
        ScriptedPeer peer;
        peer.then(ScriptedPeer::reply(200, R"({"total": 31874, "column_headers": [], "rows": []})"));
        Connection connection;
        connection.service = u"teamup"_s;
        connection.name = u"Harbour Studio"_s;
        connection.baseUrl = peer.url();
        connection.options = { { u"provider_id"_s, u"1"_s } };
        QNetworkAccessManager network;
        ApiClient client(&network, makeService(u"teamup"_s), connection, u"secret"_s);
        open(offer(), &client);
        rows(ExportScope::Everything)->click();
        QTRY_COMPARE(button(u"export.start"_s)->text(), u"Export 31,874 row(s)"_s);
        const QUrlQuery asked(QUrl(QString::fromLatin1(peer.requests().first().target)));
        QCOMPARE(asked.queryItemValue(u"page_size"_s), u"1"_s);
        QVERIFY(!asked.hasQueryItem(u"is_active"_s));
        QVERIFY(says(u"Harbour Studio, TeamUp"_s));
        button(u"export.start"_s)->click();
        QVERIFY(m_requests.value(0).query.filters.isEmpty());
        QCOMPARE(m_requests.value(0).expectedRows, 31874);
        delete m_dialog;
    }

    void selectedRowsAreAskedForByIdWithDeletedOnes()
    {
        ExportOffer selected = offer();
        selected.selectedIds = { 7, 9, 11, 12 };
        selected.selectedNames = { u"Chidinma Okafor"_s, u"Siobhán O’Connell"_s, u"João Carvalho"_s, u"Al"_s };
        QCOMPARE(scopeCaption(selected, ExportScope::Selected), u"Chidinma, Siobhán, João and 1 more"_s);
        open(selected);
        rows(ExportScope::Selected)->click();
        QCOMPARE(button(u"export.start"_s)->text(), u"Export 4 row(s)"_s);
        button(u"export.start"_s)->click();
        const QMap<QString, FilterValue> expected { { u"ids"_s, QList<qint64> { 7, 9, 11, 12 } },
                                                    { u"include_deleted"_s, true } };
        QCOMPARE(m_requests.value(0).query.filters, expected);
        QCOMPARE(m_requests.value(0).query.sort, offer().query.sort);
        // What is kept of it names nobody.
        QCOMPARE(m_requests.value(0).words, u"4 selected row(s)"_s);
    }

    void saysHowManyPeopleTheFileTellsAbout()
    {
        ExportOffer some = offer();
        some.selectedIds = { 7, 9 };
        open(some);
        const auto *label = m_dialog->findChild<QLabel *>(u"export.personal"_s);
        QVERIFY(label->isVisible());
        QCOMPARE(label->text(), u"Holds personal data of 12,430 people."_s);
        rows(ExportScope::Selected)->click();
        QCOMPARE(label->text(), u"Holds personal data of 2 people."_s);
        rows(ExportScope::Everything)->click();
        QCOMPARE(label->text(), u"Holds personal data."_s);
    }

    void personalDataIsSaidOfWhatIsExported()
    {
        ExportOffer some = offer();
        QCOMPARE(personalSentence(some, { u"id"_s, u"venue.name"_s, u"flags"_s }, 10), QString());
        QCOMPARE(personalSentence(some, { u"id"_s, u"age"_s }, 10), u"Holds personal data of 10 people."_s);
        QCOMPARE(personalSentence(some, { u"id"_s, u"extra_customer_fields.12"_s }, 10),
                 u"Holds personal data of 10 people."_s);
        some.report = *Catalog::load()->report(u"teamup.invoices"_s);
        QCOMPARE(personalSentence(some, { u"customer.name"_s }, 5120), u"Holds personal data of up to 5,120 people."_s);
        some.report = *Catalog::load()->report(u"teamup.customers.grouped"_s);
        QCOMPARE(personalSentence(some, { u"age"_s, u"gender"_s, u"count"_s }, 40), QString());
    }

    void choicesThatMakeNoSenseAreNotOffered()
    {
        ExportOffer plain = offer();
        plain.query.filters.clear();
        QCOMPARE(scopesOf(plain), QList { ExportScope::Everything });
        ExportOffer grouped = offer();
        grouped.report = *Catalog::load()->report(u"teamup.customers.grouped"_s);
        grouped.selectedIds = { 1 };
        QVERIFY(!scopesOf(grouped).contains(ExportScope::Selected));
    }

    void columnsAreCountedAsTheServiceCountsThem()
    {
        open(offer());
        QCOMPARE(m_dialog->findChild<QLabel *>(u"export.columns"_s)->text(),
                 u"15 of 68, as in the table. Flags becomes 7 yes/no column(s)."_s);
    }

    void columnsCanBeChosenInPlace()
    {
        open(offer());
        button(u"export.change"_s)->click();
        auto *list = m_dialog->findChild<ColumnList *>(u"export.columnlist"_s);
        QVERIFY(list->isVisible());
        list->setShown({ u"full_name"_s, u"email"_s });
        Q_EMIT list->changed();
        QCOMPARE(m_dialog->findChild<QLabel *>(u"export.columns"_s)->text(), u"2 of 68."_s);
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.value(0).query.columns, QStringList({ u"full_name"_s, u"email"_s }));
    }

    void anExistingFileIsReplacedOnlyAfterAYes()
    {
        write(target(u"customers-2026-11-12.csv"_s));
        open(offer());
        button(u"export.start"_s)->click();
        QVERIFY(m_requests.isEmpty());
        QVERIFY(says(u"customers-2026-11-12.csv is there already."_s));
        button(u"export.replace"_s)->click();
        QCOMPARE(m_requests.size(), 1);
        QVERIFY(m_requests.first().overwrite);
    }

    void keepingBothTakesTheNextNumber()
    {
        write(target(u"customers-2026-11-12.csv"_s));
        write(target(u"customers-2026-11-12 (2).csv"_s));
        open(offer());
        button(u"export.start"_s)->click();
        button(u"export.both"_s)->click();
        QCOMPARE(m_requests.value(0).targetPath, target(u"customers-2026-11-12 (3).csv"_s));
        QVERIFY(!m_requests.value(0).overwrite);
    }

    void aYesCountsForThatNameOnly()
    {
        write(target(u"customers-2026-11-12.csv"_s));
        open(offer());
        button(u"export.start"_s)->click();
        QVERIFY(button(u"export.replace"_s)->isVisible());
        line(u"export.name"_s)->setFocus();
        QTest::keyClick(line(u"export.name"_s), Qt::Key_X);
        QVERIFY(!button(u"export.replace"_s)->isVisible());
    }

    void namesThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"   "_s;
        QTest::newRow("only an ending") << u".csv"_s;
        QTest::newRow("slash") << u"a/b.csv"_s;
        QTest::newRow("parent") << u".."_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(QChar::Null) + u"b.csv"_s);
        QTest::newRow("too long") << QString(300, u'ä');
    }
    void namesThatCannotBe()
    {
        QFETCH(QString, name);
        QVERIFY(!exporttarget::nameProblem(name).isEmpty());
        if (name.contains(QChar::Null))
            return; // an input line drops it
        open(offer());
        line(u"export.name"_s)->setText(name);
        button(u"export.start"_s)->click();
        QVERIFY(m_requests.isEmpty());
        QVERIFY(line(u"export.name"_s)->property("error").toBool());
        QCOMPARE(line(u"export.name"_s)->text(), name);
        QVERIFY(says(exporttarget::nameProblem(name)));
    }

    void aFolderThatIsNotThereIsMarked()
    {
        open(offer());
        line(u"export.folder"_s)->setText(target(u"missing"_s));
        button(u"export.start"_s)->click();
        QVERIFY(m_requests.isEmpty());
        QVERIFY(says(u"This folder is not there. Choose another one."_s));
        line(u"export.folder"_s)->setText(m_folder->path());
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.size(), 1);
        QCOMPARE(m_dialog->folder(), m_folder->path());
    }

    void theDefaultFolderIsMadeWhenItIsNeeded()
    {
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
        QVERIFY(exporttarget::defaultFolder().startsWith(m_folder->path()));
        ExportOffer first = offer();
        first.folder.clear();
        open(first);
        QCOMPARE(m_dialog->folder(), exporttarget::defaultFolder());
        QVERIFY(!QDir(exporttarget::defaultFolder()).exists());
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.size(), 1);
        QVERIFY(QDir(exporttarget::defaultFolder()).exists());
    }

    void aRefusalKeepsTheDialog()
    {
        open(offer());
        line(u"export.name"_s)->setText(u"mine.csv"_s);
        button(u"export.start"_s)->click();
        m_dialog->showError({ .code = ErrorCode::FileNotWritable });
        QVERIFY(m_dialog->isVisible());
        QVERIFY(says(u"The file cannot be written there. Choose another folder."_s));
        QCOMPARE(line(u"export.name"_s)->text(), u"mine.csv"_s);
        button(u"export.start"_s)->click();
        QCOMPARE(m_requests.size(), 2);
    }

    void closingDeletesIt()
    {
        open(offer());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }
};

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
