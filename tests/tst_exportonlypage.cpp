// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "models/reporttablemodel.h"
#include "rows/filerows.h"
#include "settings/uisettings.h"
#include "support/practice.h"
#include "support/testcase.h"
#include "ui/exports/exportdialog.h"
#include "ui/filters/filterform.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/filepane.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/sentencebar.h"
#include "ui/table/reportview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

class ExportOnlyPageTest final : public TestCase {
    Q_OBJECT
private:
    template<typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    /// The click of a user, on what a user can click.
    void click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    ExportDialog *dialog() const { return m_page->findChild<ExportDialog *>(); }
    QAbstractButton *exportButton() const { return m_page->header()->findChild<QAbstractButton *>(u"header.export"_s); }
    void setPeriod()
    {
        auto applied = m_page->form()->values();
        applied.insert(u"period"_s, DateRange { DatePreset::Custom, QDate(2026, 9, 1), QDate(2026, 9, 30) });
        m_page->form()->setApplied(applied);
    }
    QList<sandbox::Request> posts()
    {
        QList<sandbox::Request> posts;
        for (const auto &request : m_practice->server.log().all())
            if (request.method == "POST")
                posts << request;
        return posts;
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void open(const QString &path)
    {
        m_page->openFile(path);
        QTRY_VERIFY(!m_page->file()->rows()->loading());
    }
    QStringList column(int section) const
    {
        QStringList texts;
        const ReportTableModel *model = m_page->view()->reportModel();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, section).data().toString();
        return texts;
    }
    /// Fills the form, goes through the dialog and opens the file, as the window does.
    void exportAs(const QString &format)
    {
        connect(m_page.get(), &ExportOnlyPage::exportWanted, this, [this](const ExportRequest &request) {
            const auto added = m_queue->add(m_client.get(), m_page->report(), request);
            if (!added)
                m_page->showExportError(added.error());
        });
        connect(m_queue.get(), &ExportQueue::exportDone, m_page.get(),
                [this](int id) { m_page->openFile(m_queue->entry(id)->request.targetPath); });
        setPeriod();
        exportButton()->click();
        QVERIFY(dialog());
        click(u"export.format."_s + format);
        click(u"export.start"_s);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->file()->rows()->total() > 0, 15'000);
    }

    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<ExportQueue> m_queue;
    std::unique_ptr<ExportOnlyPage> m_page;
    Theme m_theme;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_theme.setChoice(Theme::Choice::Light);
        m_theme.apply(*qApp);
        m_practice = std::make_unique<Practice>();
        const auto access = m_practice->server.access().khoros;
        Connection connection;
        connection.service = u"khoros"_s;
        connection.name = u"Care team"_s;
        connection.baseUrl = QUrl(access.baseUrl);
        connection.options.insert(u"company_key"_s, access.companyKey);
        connection.zone = QTimeZone::utc();
        m_client = std::make_unique<ApiClient>(&m_practice->network, makeService(connection.service), connection,
                                               access.secret);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<UiSettings>(m_folder->filePath(u"ui.ini"_s));
        m_settings->setExportFolder(m_folder->path());
        m_queue = std::make_unique<ExportQueue>();
        m_queue->setPacing({ .pollMs = { 20 } });
        m_page = std::make_unique<ExportOnlyPage>(m_client.get(), *m_practice->catalog.report(u"khoros.user"_s),
                                                  m_settings.get());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_queue.reset();
        m_client.reset();
    }

    void anEarlierExportFillsTheDialogAgain()
    {
        ExportRequest before;
        before.query.reportId = m_page->report().id;
        before.query.filters.insert(u"period"_s,
                                    DateRange { DatePreset::Custom, QDate(2026, 9, 1), QDate(2026, 9, 30) });
        before.format = m_page->report().exportFormats.last();
        before.targetPath = m_folder->filePath(u"old/september.csv"_s);
        before.openWhenReady = true;
        QVERIFY(QDir(m_folder->path()).mkdir(u"old"_s));
        m_page->exportAgain(before);
        QVERIFY(dialog());
        QVERIFY2(find<WrapLabel>(u"export.filters"_s)->fullText().contains(u"Sep 2026"_s),
                 qPrintable(find<WrapLabel>(u"export.filters"_s)->fullText()));
        QSignalSpy wanted(m_page.get(), &ExportOnlyPage::exportWanted);
        click(u"export.start"_s);
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted.first().first().value<ExportRequest>();
        QCOMPARE(request.query, before.query);
        QCOMPARE(request.format, before.format);
        QVERIFY(request.openWhenReady);
        QCOMPARE(QFileInfo(request.targetPath).path(), QFileInfo(before.targetPath).path());
        QVERIFY(request.targetPath != before.targetPath);
    }

    void nothingIsSentBeforeThePeriodIsSet()
    {
        QVERIFY(text(u"state.sentence"_s).contains(u"The file opens here"_s));
        QVERIFY(m_page->header()->findField()->isHidden());
        exportButton()->click();
        QVERIFY(!dialog());
        QCOMPARE(m_page->form()->values().size(), 0);
        QTRY_VERIFY(m_page->form()->isAncestorOf(QApplication::focusWidget()));
        bool said = false;
        for (const QLabel *label : m_page->form()->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == u"Choose a period."_s);
        QVERIFY(said);
        // One date alone is no period.
        m_page->form()->setApplied(
            { { u"period"_s, DateRange { DatePreset::Custom, QDate(2026, 9, 1), std::monostate() } } });
        m_page->startExport();
        QVERIFY(!dialog());
        QVERIFY(posts().isEmpty());
    }

    void whatIsTypedCountsAtOnce()
    {
        auto *line = find<QLineEdit>(u"filter.agentId"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"4, 5"_s);
        QCOMPARE(m_page->form()->values().value(u"agentId"_s), FilterValue(QList<qint64> { 4, 5 }));
        QVERIFY(find<QWidget>(u"chip.agentId"_s));
        QVERIFY(find<QWidget>(u"chip.agentId"_s)->isVisible());
        QCOMPARE(m_page->form()->changeCount(), 0); // nothing waits
        QVERIFY(!find<QWidget>(u"chips.filters"_s)->isVisible());
        click(u"chips.clear"_s);
        QVERIFY(m_page->form()->values().isEmpty());
        QVERIFY(line->text().isEmpty());
    }

    void teamsComeFromTheService()
    {
        const auto asked = [this] {
            const auto requests = m_practice->server.log().all();
            return std::count_if(requests.begin(), requests.end(),
                                 [](const sandbox::Request &request) { return request.path.endsWith("/teams"); });
        };
        Q_EMIT m_page->form()->choicesWanted(u"teams"_s);
        QTRY_COMPARE(asked(), 1);
        Q_EMIT m_page->form()->choicesWanted(u"teams"_s);
        QTest::qWait(50);
        Q_EMIT m_page->form()->choicesWanted(u"teams"_s);
        QTest::qWait(50);
        QCOMPARE(asked(), 1);
        m_page->form()->setApplied({ { u"teamId"_s, QList<qint64> { 1, 2 } } });
        QCOMPARE(m_page->form()->values().size(), 1);
    }

    void theDialogKnowsThatThereAreNoRows()
    {
        setPeriod();
        exportButton()->click();
        QVERIFY(dialog());
        QVERIFY(!find<QWidget>(u"export.columns"_s));
        QVERIFY(!find<QWidget>(u"export.rows.1"_s));
        auto *filters = dialog()->findChild<WrapLabel *>(u"export.filters"_s);
        QVERIFY(filters && filters->fullText().contains(u"2026"_s));
        QCOMPARE(text(u"export.personal"_s), u"Holds personal data."_s);
        QCOMPARE(find<QAbstractButton>(u"export.start"_s)->text(), u"Export"_s);
        auto *note = dialog()->findChild<QWidget *>(u"export.formatnote"_s);
        QVERIFY(note && note->isVisible()); // some columns come only in JSON
        click(u"export.format.json"_s);
        QVERIFY(!note->isVisible());
        QVERIFY(posts().isEmpty());
    }

    void aRefusedExportKeepsTheDialog()
    {
        connect(m_page.get(), &ExportOnlyPage::exportWanted, this,
                [this] { m_page->showExportError({ .code = ErrorCode::FileNotWritable }); });
        setPeriod();
        exportButton()->click();
        click(u"export.start"_s);
        QVERIFY(dialog() && dialog()->isVisible());
        QVERIFY(find<QAbstractButton>(u"export.start"_s)->isEnabled());
    }

    void peopleInAFileAreMasked()
    {
        open(write(u"people.csv"_s,
                   "AGENT_NAME,AGENT_EMAIL,TEAM_NAMES,remark\n"
                   "Ada Byron,ada@example.org,Help desk,knows Charles\n"
                   "Li Wu,li@example.org,Help desk,\n"));
        const QStringList names = column(0);
        m_page->setMasked(true);
        QCOMPARE(column(0), (QStringList { u"A. B."_s, u"L. W."_s }));
        QCOMPARE(column(1).first(), u"a\u2022\u2022\u2022@\u2022\u2022\u2022"_s);
        QCOMPARE(column(2).first(), u"Help desk"_s);
        QCOMPARE(column(3).first(), u"\u2022\u2022\u2022"_s); // nobody knows what it tells
        m_page->view()->goToRow(1);
        m_page->setRowShown(true);
        QCOMPARE(column(0), (QStringList { u"A. B."_s, u"Li Wu"_s }));
        m_page->setRowShown(false);
        m_page->setMasked(false);
        QCOMPARE(column(0), names);
    }

    void theFinishedFileOpensHere_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addRow("csv") << u"csv"_s;
        QTest::addRow("json") << u"json"_s;
    }
    void theFinishedFileOpensHere()
    {
        QFETCH(QString, format);
        QAbstractItemModelTester tester(m_page->view()->reportModel(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        exportAs(format);
        QCOMPARE(posts().size(), 1);
        QVERIFY(posts().constFirst().body.contains("startTime=1788220800000"));
        QVERIFY(m_page->view()->isVisible());
        const ReportTableModel *model = m_page->view()->reportModel();
        const int agent = model->section(u"AGENT_NAME"_s);
        QCOMPARE(model->headerData(agent, Qt::Horizontal, Qt::DisplayRole).toString(), u"Agent"_s);
        QCOMPARE(find<QWidget>(u"file.name"_s)->property("text").toString().section(u'.', -1), format);
        QVERIFY(text(u"file.facts"_s).startsWith(QLocale::c().toString(model->rowCount())));
    }

    void sortsAndSearchesTheFile()
    {
        exportAs(u"csv"_s);
        const ReportTableModel *model = m_page->view()->reportModel();
        const int agent = model->section(u"AGENT_NAME"_s);
        const int rows = model->rowCount();
        QVERIFY(rows > 2);
        QStringList sorted = column(agent);
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) > 0; });
        Q_EMIT m_page->view()->header()->sortRequested({ { u"AGENT_NAME"_s, Qt::DescendingOrder } });
        QTRY_COMPARE(column(agent), sorted);
        QCOMPARE(model->headerData(agent, Qt::Horizontal, ReportTableModel::SortOrderRole),
                 QVariant(Qt::DescendingOrder));
        const QString sentence = m_page->findChild<SentenceBar *>()->sentence();
        QVERIFY2(sentence.startsWith(QLocale::c().toString(rows)) && sentence.contains(u" Saved "_s)
                     && sentence.endsWith(u"Sorted by: Agent (Z to A)."_s),
                 qPrintable(sentence));
        m_page->findChild<SentenceBar *>()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), sentence);

        SearchField *field = m_page->header()->findField();
        QVERIFY(field->isVisible());
        m_page->startFind();
        field->insert(sorted.first().toUpper());
        QTRY_VERIFY(model->rowCount() < rows);
        QCOMPARE(model->index(0, agent).data().toString(), sorted.first());
        QVERIFY(text(u"file.facts"_s).contains(u" of %1 "_s.arg(rows)));
        QVERIFY(m_page->findChild<SentenceBar *>()->sentence().contains(u"match the search."_s));
        QTest::keyClicks(field, u"nobody"_s);
        QTRY_VERIFY(text(u"state.sentence"_s).startsWith(u"No row holds"_s));
        click(u"state.action"_s);
        QTRY_COMPARE(model->rowCount(), rows);
        QVERIFY(field->text().isEmpty());
    }

    void aBrokenFileSaysWhere()
    {
        open(write(u"bad.csv"_s, "a,b\n1\n"));
        QTRY_VERIFY(text(u"state.sentence"_s).startsWith(u"bad.csv cannot be shown. Line 2:"_s));
        open(write(u"good.csv"_s, "a,b\n1,2\n"));
        QTRY_VERIFY(m_page->view()->isVisible());
        QCOMPARE(find<QWidget>(u"file.name"_s)->property("text").toString(), u"good.csv"_s);
        open(m_folder->filePath(u"bad.csv"_s));
        QTRY_VERIFY(find<QWidget>(u"file.problem"_s)->isVisible());
        QVERIFY(m_page->view()->isVisible()); // what was there stays
        QCOMPARE(find<QWidget>(u"file.name"_s)->property("text").toString(), u"good.csv"_s);
        open(write(u"empty.csv"_s, "a,b\n"));
        QTRY_COMPARE(text(u"state.sentence"_s), u"This file has no rows."_s);
        QVERIFY(!find<QWidget>(u"file.problem"_s)->isVisible());
    }

    void anotherFileCanBeChosen()
    {
        const QString path = write(u"older.json"_s, R"([{"AGENT_NAME": "Ada"}])");
        click(u"state.action"_s);
        auto *chooser = m_page->findChild<QFileDialog *>(u"file.dialog"_s);
        QVERIFY(chooser);
        QCOMPARE(QDir(chooser->directory()), QDir(m_folder->path()));
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QTRY_COMPARE(column(0), QStringList(u"Ada"_s));
        QVERIFY(find<QAbstractButton>(u"file.another"_s)->isVisible());
    }

    void offlineNothingIsExported()
    {
        setPeriod();
        m_page->setOffline(true);
        QVERIFY(!exportButton()->isEnabled());
        click(u"filter.apply"_s);
        QVERIFY(!dialog());
        m_page->setOffline(false);
        click(u"filter.apply"_s);
        QVERIFY(dialog());
    }
};

QTEST_MAIN(ExportOnlyPageTest)
#include "tst_exportonlypage.moc"
