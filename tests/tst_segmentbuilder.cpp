// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "models/reporttablemodel.h"
#include "rows/filerows.h"
#include "settings/uisettings.h"
#include "support/practice.h"
#include "support/testcase.h"
#include "ui/exports/exportdialog.h"
#include "ui/filters/errorline.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/filepane.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/segments/requestpreview.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentdialogs.h"
#include "ui/segments/segmenteditor.h"
#include "ui/segments/segmentsummary.h"
#include "ui/table/reportview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/note.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

SegmentRule countryRule(const QString &country)
{
    return { .field = u"country"_s, .type = u"keyword"_s, .op = u"is"_s, .value = country };
}

/// Only its words can be read.
SegmentRule purchases(std::optional<int> most)
{
    SegmentRule rule { .field = u"number_of_purchases"_s, .type = u"number"_s, .op = u"is_between_number"_s };
    rule.min = 2;
    if (most)
        rule.max = *most;
    return rule;
}

/// Words as long as those of a language that needs more of them.
class LongWords final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QString(text + QString(text.size() * 2 / 5, u'n'));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// The page of a report that is exported by rules, over the practice server.
class TestSegmentBuilder final : public TestCase {
    Q_OBJECT
private:
    template<typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
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
    SegmentBuilder *builder() const { return m_page->builder(); }
    RequestPreview *preview() const { return m_page->findChild<SegmentSummary *>()->request(); }
    QString sentence() const { return find<WrapLabel>(u"summary.sentence"_s)->fullText(); }
    QString problem() const { return text(u"segment.problem"_s); }
    Note *note(const QString &name) const { return find<Note>(name); }
    void setRules(const QList<SegmentRule> &rules)
    {
        builder()->rules()->setValue(FilterValue(Segment { .rules = rules }));
        Q_EMIT builder()->rules()->changed();
    }
    QList<QJsonObject> posts()
    {
        QList<QJsonObject> posts;
        for (const auto &request : m_practice->server.log().all())
            if (request.method == "POST")
                posts << QJsonDocument::fromJson(request.body).object();
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
    void startExport()
    {
        click(u"header.export"_s);
        QVERIFY(dialog());
        click(u"export.start"_s);
        QTRY_VERIFY(!dialog());
    }
    void start(sandbox::Options options = Practice::defaults());
    void stop();

    std::unique_ptr<Practice> m_practice;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<ExportQueue> m_queue;
    std::unique_ptr<ExportOnlyPage> m_page;
    Theme m_theme;

private Q_SLOTS:
    void init();
    void cleanup() { stop(); }
    void rulesMakeAFileThatOpens();
    void theFileIsSortedAndSearched();
    void nothingIsSentWhileSomethingIsMissing();
    void everyoneAndSavedSegments();
    void otherThingsThanUsers();
    void theReasonOfAFailedTaskIsShown();
    void whoEditsOnIsNotInterrupted();
    void aRunningExportCanBeStopped();
    void segmentsAreSavedAndOpened();
    void badSegmentsChangeNothing_data();
    void badSegmentsChangeNothing();
    void incompleteRulesAreNotSaved();
    void theRequestIsShownAsItIsSent();
    void theSummaryGivesWay();
    void keysAddRulesAndGoBack();
    void offlineNothingIsExported();
    void thereIsRoomInTheSmallestWindow();
    void thereIsRoomForLongWords();
};

void TestSegmentBuilder::start(sandbox::Options options)
{
    m_theme.setChoice(Theme::Choice::Light);
    m_theme.apply(*qApp);
    m_practice = std::make_unique<Practice>(options);
    const auto access = m_practice->server.access().spaaza;
    Connection connection;
    connection.service = u"spaaza"_s;
    connection.name = u"Nordlys Retail"_s;
    connection.baseUrl = QUrl(access.baseUrl);
    connection.options.insert(u"chain"_s, QString::number(access.chain));
    connection.zone = QTimeZone::utc();
    m_client =
        std::make_unique<ApiClient>(&m_practice->network, makeService(connection.service), connection, access.secret);
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<UiSettings>(m_folder->filePath(u"ui.ini"_s));
    m_settings->setExportFolder(m_folder->path());
    m_queue = std::make_unique<ExportQueue>();
    m_queue->setPacing({ .pollMs = { 20 } });
    m_page = std::make_unique<ExportOnlyPage>(m_client.get(), *m_practice->catalog.report(u"spaaza.users"_s),
                                              m_settings.get());
    // What the window does with a page.
    m_page->setExports(m_queue.get(), {});
    connect(m_page.get(), &WindowPage::exportWanted, this, [this](const ExportRequest &request) {
        const auto added = m_queue->add(m_client.get(), m_page->report(), request);
        if (!added)
            m_page->showExportError(added.error());
    });
    connect(m_queue.get(), &ExportQueue::exportDone, m_page.get(),
            [this](int id) { m_page->openFile(m_queue->entry(id)->request.targetPath); });
    m_page->resize(1200, 848);
    m_page->fitWindow(1440);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSegmentBuilder::stop()
{
    m_page.reset();
    m_queue.reset();
    m_client.reset();
}

void TestSegmentBuilder::init()
{
    TestCase::init();
    start();
}

void TestSegmentBuilder::rulesMakeAFileThatOpens()
{
    QVERIFY(builder());
    QVERIFY(!m_page->form());
    setRules({ countryRule(u"NL"_s) });
    QCOMPARE(problem(), QString());
    QCOMPARE(sentence(), u"Users whose country is NL."_s);
    startExport();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isFileShown() && m_page->view()->isVisible(), 15'000);
    QCOMPARE(posts().size(), 1);
    const QJsonObject segment = posts().constFirst().value("trigger"_L1).toObject().value("segment"_L1).toObject();
    QCOMPARE(segment.value("rules"_L1).toArray().size(), 1);
    QCOMPARE(segment.value("index"_L1), QJsonValue(u"users"_s));
    const ReportTableModel *model = m_page->view()->reportModel();
    const int country = model->section(u"country"_s);
    QVERIFY(model->rowCount() > 0);
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, country).data().toString(), u"NL"_s);

    // And back, and forth again.
    find<SegmentedControl>(u"header.turns"_s)->setCurrent(0);
    QVERIFY(builder()->isVisible());
    QCOMPARE(builder()->rules()->segment().rules, QList<SegmentRule> { countryRule(u"NL"_s) });
    auto *recent = find<QWidget>(u"recent.1"_s);
    QVERIFY(recent && recent->isVisible());
    QCOMPARE(recent->findChild<QLabel *>(u"state"_s)->text(), u"done"_s);
    QVERIFY(recent->accessibleName().contains(u".csv"_s));
    QVERIFY(recent->accessibleName().startsWith(u"Everyone whose country is NL."_s));
    recent->findChild<QAbstractButton *>(u"open"_s)->click();
    QVERIFY(m_page->isFileShown());
}

void TestSegmentBuilder::theFileIsSortedAndSearched()
{
    builder()->setSource(SegmentBuilder::Source::Everyone);
    QAbstractItemModelTester tester(m_page->view()->reportModel(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    startExport();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isFileShown() && m_page->view()->isVisible(), 15'000);
    const ReportTableModel *model = m_page->view()->reportModel();
    const int rows = model->rowCount();
    const int country = model->section(u"country"_s);
    Q_EMIT m_page->view()->header()->sortRequested({ { u"country"_s, Qt::DescendingOrder } });
    QTRY_COMPARE(model->headerData(country, Qt::Horizontal, ReportTableModel::SortOrderRole),
                 QVariant(Qt::DescendingOrder));
    const QString first = model->index(0, country).data().toString();
    QVERIFY(first >= model->index(rows / 2, country).data().toString());
    SearchField *field = m_page->header()->findField();
    QVERIFY(field->isVisible());
    m_page->startFind();
    field->setText(model->index(0, model->section(u"username"_s)).data().toString());
    QTRY_VERIFY(model->rowCount() > 0 && model->rowCount() < rows);
    QVERIFY(m_page->closeTopmost());
    QTRY_COMPARE(model->rowCount(), rows);
    QVERIFY(m_page->isFileShown());
}

void TestSegmentBuilder::nothingIsSentWhileSomethingIsMissing()
{
    QCOMPARE(problem(), u"No rule yet"_s);
    click(u"header.export"_s);
    QVERIFY(!dialog());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"filter.segment.add"_s));

    setRules({ countryRule(u"NL"_s), purchases({}) });
    QVERIFY(problem().startsWith(u"1 rule"_s));
    QVERIFY(preview()->text().isEmpty());
    QVERIFY(sentence().contains(u"2 and ?"_s));
    click(u"header.export"_s);
    QVERIFY(!dialog());
    QCOMPARE(find<ErrorLine>(u"filter.segment.rule2.error"_s)->sentence(), u"Enter the highest number."_s);
    auto *most = find<QLineEdit>(u"filter.segment.rule2.max"_s);
    QCOMPARE(QApplication::focusWidget(), most);
    QCOMPARE(most->property("error"), true);
    QTest::keyClicks(most, u"9"_s);
    QCOMPARE(problem(), QString());
    click(u"header.export"_s);
    QVERIFY(dialog());
    QVERIFY(posts().isEmpty());
}

void TestSegmentBuilder::everyoneAndSavedSegments()
{
    setRules({ countryRule(u"NL"_s) }); // kept, and not sent
    builder()->setSource(SegmentBuilder::Source::Saved);
    QVERIFY(!problem().isEmpty());
    click(u"header.export"_s);
    QVERIFY(!dialog());
    auto *id = find<QLineEdit>(u"filter.segment_id"_s);
    QVERIFY(id && id->isVisible());
    QCOMPARE(QApplication::focusWidget(), id);
    QTest::keyClicks(id, u"4711"_s);
    QCOMPARE(problem(), QString());
    QCOMPARE(sentence(), u"Users of the segment 4711."_s);
    auto filters = builder()->reading();
    QVERIFY(filters);
    QCOMPARE(*filters, (QMap<QString, FilterValue> { { u"segment_id"_s, u"4711"_s } }));

    builder()->setSource(SegmentBuilder::Source::Everyone);
    QCOMPARE(sentence(), u"All users."_s);
    filters = builder()->reading();
    QVERIFY(filters && filters->isEmpty());
    startExport();
    QTRY_COMPARE(posts().size(), 1);
    const QJsonObject trigger = posts().constFirst().value("trigger"_L1).toObject();
    QCOMPARE(trigger.keys(), QStringList { u"once"_s });
    builder()->setSource(SegmentBuilder::Source::Rules);
    QCOMPARE(builder()->rules()->segment().rules.size(), 1);
}

void TestSegmentBuilder::otherThingsThanUsers()
{
    QCOMPARE(text(u"segment.foreign"_s), QString());
    auto *subject = find<ChoiceBox>(u"filter.export_index"_s);
    subject->setCurrentIndex(subject->findData(u"transactions"_s));
    QVERIFY(text(u"segment.foreign"_s).contains(u"transactions"_s));
    setRules({ { .field = u"currency"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"EUR"_s } });
    QCOMPARE(sentence(), u"Transactions whose currency is EUR."_s);
    startExport();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isFileShown() && m_page->view()->isVisible(), 15'000);
    const QJsonObject task = posts().constFirst();
    QCOMPARE(task.value("target"_L1).toObject().value("export_index"_L1), QJsonValue(u"transactions"_s));
    QVERIFY(m_page->view()->reportModel()->section(u"amount"_s) >= 0);
}

void TestSegmentBuilder::theReasonOfAFailedTaskIsShown()
{
    stop();
    sandbox::Options options = Practice::defaults();
    options.faults = { { sandbox::Fault::JobFail } };
    start(options);
    builder()->setSource(SegmentBuilder::Source::Everyone);
    startExport();
    auto *recent = find<QWidget>(u"recent.1"_s);
    QVERIFY(recent);
    QTRY_COMPARE_WITH_TIMEOUT(recent->findChild<QLabel *>(u"state"_s)->text(), u"failed"_s, 15'000);
    const auto *reason = recent->findChild<WrapLabel *>(u"reason"_s);
    QVERIFY(reason->isVisible());
    const QString words = m_queue->entries().constFirst().progress.error.message;
    QVERIFY(!words.isEmpty());
    QVERIFY2(reason->fullText().contains(words), qPrintable(reason->fullText()));
    QVERIFY(!m_page->isFileShown());
}

void TestSegmentBuilder::whoEditsOnIsNotInterrupted()
{
    builder()->setSource(SegmentBuilder::Source::Everyone);
    startExport();
    setRules({ countryRule(u"BE"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->file()->rows()->path().isEmpty(), 15'000);
    QVERIFY(!m_page->isFileShown());
    m_page->setFileShown(true);
    QTRY_VERIFY(m_page->view()->isVisible());
}

void TestSegmentBuilder::aRunningExportCanBeStopped()
{
    stop();
    sandbox::Options options = Practice::defaults();
    options.jobMs = 60'000;
    start(options);
    builder()->setSource(SegmentBuilder::Source::Everyone);
    startExport();
    auto *recent = find<QWidget>(u"recent.1"_s);
    QTRY_COMPARE(recent->findChild<QLabel *>(u"state"_s)->text(), u"preparing"_s);
    auto *stopButton = recent->findChild<QAbstractButton *>(u"stop"_s);
    QVERIFY(stopButton->isVisible());
    stopButton->click();
    QTRY_COMPARE(recent->findChild<QLabel *>(u"state"_s)->text(), u"stopped"_s);
    QVERIFY(!stopButton->isVisible());
    m_queue->remove(1);
    QVERIFY(!find<QWidget>(u"recent.1"_s)->isVisible());
}

void TestSegmentBuilder::segmentsAreSavedAndOpened()
{
    const Segment segment { .join = Segment::Join::Any, .rules = { countryRule(u"NL"_s), purchases(5) } };
    builder()->rules()->setValue(FilterValue(segment));
    Q_EMIT builder()->rules()->changed();
    click(u"header.saveSegment"_s);
    auto *chooser = m_page->findChild<QFileDialog *>(u"segment.dialog"_s);
    QVERIFY(chooser);
    QCOMPARE(QDir(chooser->directory()), QDir(m_folder->path()));
    const QString path = m_folder->filePath(u"dutch.json"_s);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(note(u"segment.opened"_s)->isVisible());
    QVERIFY(note(u"segment.opened"_s)->text().contains(u"dutch.json"_s));

    setRules({ countryRule(u"BE"_s) });
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>(u"segment.dialog"_s));
    click(u"header.openSegment"_s);
    chooser = m_page->findChild<QFileDialog *>(u"segment.dialog"_s);
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_COMPARE(builder()->rules()->segment(), segment);
    QCOMPARE(sentence(), u"Users whose country is NL, or whose number of purchases is between 2 and 5."_s);
    // What was there before is not lost.
    click(u"segment.undo"_s);
    QCOMPARE(builder()->rules()->segment().rules, QList<SegmentRule> { countryRule(u"BE"_s) });
    QVERIFY(!note(u"segment.opened"_s)->isVisible());
}

void TestSegmentBuilder::badSegmentsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::addRow("no JSON") << QByteArray("country is NL") << u"JSON"_s;
    QTest::addRow("no segment") << QByteArray(R"({"people": []})") << u"people is unknown"_s;
    QTest::addRow("a rule without value")
        << QByteArray(R"([{"field_name": "country", "field_type": "keyword", "operator": "is"}])") << u"rule 1"_s;
    QTest::addRow("no rules") << QByteArray(R"({"join": "all", "rules": []})") << u"no rules"_s;
    QTest::addRow("large") << QByteArray(2'000'000, '[') << u"too large"_s;
}

void TestSegmentBuilder::badSegmentsChangeNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    setRules({ countryRule(u"BE"_s), purchases({}) });
    const Segment before = builder()->rules()->segment();
    builder()->files()->open(write(u"bad<b>.json"_s, bytes));
    QTRY_VERIFY(note(u"segment.failed"_s)->isVisible());
    const QString said = note(u"segment.failed"_s)->text();
    QVERIFY2(said.startsWith(u"bad<b>.json"_s) && said.contains(word), qPrintable(said));
    QCOMPARE(builder()->rules()->segment(), before);
}

void TestSegmentBuilder::incompleteRulesAreNotSaved()
{
    setRules({ purchases({}) });
    click(u"header.saveSegment"_s);
    QVERIFY(!m_page->findChild<QFileDialog *>());
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"filter.segment.rule1.max"_s));
}

void TestSegmentBuilder::theRequestIsShownAsItIsSent()
{
    setRules({ countryRule(u"<b>NL</b>"_s) });
    const QJsonObject shown = QJsonDocument::fromJson(preview()->text().toUtf8()).object();
    QVERIFY2(!shown.isEmpty(), qPrintable(preview()->text()));
    QVERIFY(preview()->text().contains(u"<b>NL</b>"_s));
    const QString secret = m_practice->server.access().spaaza.secret;
    for (const QString &part : secret.split(u':'))
        QVERIFY(!preview()->text().contains(part));
    click(u"request.copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), preview()->text());
    startExport();
    QTRY_COMPARE(posts().size(), 1);
    const auto withoutTime = [](QJsonObject task) {
        QJsonObject trigger = task.value("trigger"_L1).toObject();
        trigger.remove("once"_L1);
        task.insert("trigger"_L1, trigger);
        return task;
    };
    QCOMPARE(withoutTime(posts().constFirst()), withoutTime(shown));
}

void TestSegmentBuilder::theSummaryGivesWay()
{
    auto *summary = find<QWidget>(u"summary"_s);
    auto *words = find<QLabel>(u"filter.segment.words"_s);
    QVERIFY(summary->isVisible());
    QVERIFY(!words->isVisible());
    m_page->fitWindow(1279);
    QVERIFY(!summary->isVisible());
    QVERIFY(words->isVisible()); // said somewhere all the same
    click(u"segment.summary"_s);
    QVERIFY(summary->isVisible());
    m_page->fitWindow(1440);
    QVERIFY(summary->isVisible());
    click(u"summary.close"_s);
    QVERIFY(!summary->isVisible());
    m_page->fitWindow(1600);
    QVERIFY(!summary->isVisible()); // closed by hand
    m_page->toggleDetails();
    QVERIFY(summary->isVisible());
    m_page->setFileShown(true);
    QVERIFY(!summary->isVisible());
    m_page->setFileShown(false);
    QVERIFY(summary->isVisible());
}

void TestSegmentBuilder::keysAddRulesAndGoBack()
{
    builder()->setSource(SegmentBuilder::Source::Everyone);
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(builder()->source(), SegmentBuilder::Source::Rules);
    QCOMPARE(builder()->rules()->segment().rules.size(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(builder()->rules()->segment().rules.size(), 2);
    QCOMPARE(QApplication::focusWidget(), find<QWidget>(u"filter.segment.rule2.field"_s));
    QVERIFY(!m_page->closeTopmost());
    m_page->setFileShown(true);
    QVERIFY(m_page->closeTopmost());
    QVERIFY(!m_page->isFileShown());
    QVERIFY(builder()->isAncestorOf(QApplication::focusWidget()));
}

void TestSegmentBuilder::offlineNothingIsExported()
{
    builder()->setSource(SegmentBuilder::Source::Everyone);
    m_page->setOffline(true);
    m_page->startExport();
    QVERIFY(!dialog());
    m_page->setOffline(false);
    m_page->startExport();
    QVERIFY(dialog());
}

void TestSegmentBuilder::thereIsRoomInTheSmallestWindow()
{
    SegmentRule period { .field = u"created_date"_s, .type = u"date"_s, .op = u"is_between_date"_s };
    period.startDate = u"2026-01-01T00:00:00Z"_s;
    period.endDate = u"2026-02-01T00:00:00Z"_s;
    setRules({ countryRule(u"NL"_s), purchases({}), period });
    m_page->fitWindow(960);
    m_page->resize(904, 600);
    QTest::qWait(50);
    QCOMPARE(m_page->width(), 904);
    QCOMPARE_LE(builder()->rules()->minimumSizeHint().width(), builder()->rules()->width());
}

void TestSegmentBuilder::thereIsRoomForLongWords()
{
    LongWords words;
    stop();
    QCoreApplication::installTranslator(&words);
    start();
    setRules({ countryRule(u"NL"_s), purchases({}) });
    QTest::qWait(50);
    // Window 1280 wide, beside the sidebar; then without the summary, and with icons for words.
    for (const auto &[window, room] : { std::pair(1280, 1040), std::pair(1100, 860), std::pair(960, 904) }) {
        m_page->fitWindow(window);
        m_page->resize(room, 720);
        QTest::qWait(50);
        QCOMPARE_LE(m_page->minimumSizeHint().width(), room);
        QCOMPARE_LE(builder()->rules()->minimumSizeHint().width(), builder()->rules()->width());
    }
    QCoreApplication::removeTranslator(&words);
}

QTEST_MAIN(TestSegmentBuilder)
#include "tst_segmentbuilder.moc"
