// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/catalog.h"
#include "schedules/commandline.h"
#include "schedules/schedulestore.h"
#include "support/testcase.h"
#include "ui/schedules/scheduleeditor.h"
#include "ui/schedules/schedulelist.h"
#include "ui/schedules/schedulewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QToolButton>

using namespace rollbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
}

} // namespace

/// The dialog that asks when an export is repeated, and the list of schedules.
class tst_ScheduleEditor : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhenItRuns();
    void savesWhatIsChosen();
    void aChangedRhythmBeginsAnew();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void showsTheCommand();
    void listsSchedules();
    void switchesOffAndOn();
    void removesAndTakesItBack();
    void saysHowItWent_data();
    void saysHowItWent();
    void makesPatterns();

private:
    Schedule schedule() const
    {
        Schedule schedule = newSchedule(utc("2026-11-21T12:00:00"));
        schedule.name = u"Customers"_s;
        schedule.request.profileId = u"p-1"_s;
        schedule.request.query = m_report.defaultQuery();
        schedule.request.query.filters = { { u"created_at"_s, DateRange { .preset = DatePreset::Last30Days } } };
        schedule.request.format = u"csv"_s;
        schedule.request.targetPath = u"/x/customers-2026-11-21.csv"_s;
        schedule.folder = m_folder->path();
        schedule.pattern = u"customers-{date}"_s;
        schedule.rhythm = { .time = QTime(7, 0), .zone = QTimeZone("Europe/Copenhagen") };
        return schedule;
    }
    void open(const Schedule &schedule, bool isNew = true)
    {
        ScheduleOffer offer { .schedule = schedule, .report = m_report };
        offer.connectionName = u"Harbour Studio"_s;
        offer.profileName = u"Harbour Studio"_s;
        offer.context.locale = british;
        offer.context.today = [] { return QDate(2026, 11, 21); };
        offer.now = [] { return utc("2026-11-21T12:00:00"); };
        offer.isNew = isNew;
        m_dialog = new ScheduleEditor(offer, m_window.get());
        connect(m_dialog, &ScheduleEditor::saveRequested, this, [this](const Schedule &saved) { m_saved << saved; });
        m_dialog->open();
    }
    ScheduleList *openList()
    {
        auto *list = new ScheduleList(
            m_store.get(),
            [](const Schedule &) {
                return ScheduleList::About { u"Customers"_s, u"TeamUp"_s };
            },
            [] { return utc("2026-11-21T12:00:00"); }, british, m_window.get());
        list->open();
        return list;
    }
    template<typename T>
    T *find(const QString &name) const
    {
        T *widget = m_dialog->findChild<T *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    static bool says(const QWidget *widget, const QString &part)
    {
        for (const QLabel *label : widget->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    Report m_report;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScheduleStore> m_store;
    std::unique_ptr<QWidget> m_window;
    QPointer<ScheduleEditor> m_dialog;
    QList<Schedule> m_saved;
};

void tst_ScheduleEditor::init()
{
    TestCase::init();
    m_report = *Catalog::load()->report(u"teamup.customers"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ScheduleStore>(m_folder->filePath(u"schedules.json"_s));
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 760);
    m_window->show();
    m_saved.clear();
}

void tst_ScheduleEditor::cleanup()
{
    m_window.reset();
}

void tst_ScheduleEditor::saysWhenItRuns()
{
    open(schedule());
    QCOMPARE(text(u"schedule.next"_s), u"Sun 22 Nov 2026, 07:00"_s);
    QCOMPARE(text(u"schedule.example"_s), u"For example customers-2026-11-22.csv"_s);
    QVERIFY(find<QLabel>(u"schedule.moving"_s)->isVisible());
    find<SegmentedControl>(u"schedule.every"_s)->setCurrent(1);
    QCOMPARE(text(u"schedule.next"_s), u"Mon 23 Nov 2026, 07:00"_s);
    click(u"schedule.day.1"_s);
    QCOMPARE(text(u"schedule.next"_s), u"Never"_s);
    click(u"schedule.day.3"_s);
    QCOMPARE(text(u"schedule.next"_s), u"Wed 25 Nov 2026, 07:00"_s);
    find<SegmentedControl>(u"schedule.every"_s)->setCurrent(2);
    QVERIFY(!find<QWidget>(u"schedule.day.3"_s)->isVisible());
    find<QSpinBox>(u"schedule.monthday"_s)->setValue(31);
    QCOMPARE(text(u"schedule.next"_s), u"Mon 30 Nov 2026, 07:00"_s);
    type(u"schedule.time"_s, u"6.45 pm"_s);
    QCOMPARE(text(u"schedule.next"_s), u"Mon 30 Nov 2026, 18:45"_s);
    type(u"export.name"_s, u"a {year}/{month} {time}"_s);
    QCOMPARE(text(u"schedule.example"_s), u"For example a 2026-11 18-45.csv"_s);
}

void tst_ScheduleEditor::savesWhatIsChosen()
{
    const Schedule before = schedule();
    open(before);
    QTRY_VERIFY(find<QLineEdit>(u"schedule.name"_s)->hasFocus());
    type(u"schedule.name"_s, u" Mondays "_s);
    find<SegmentedControl>(u"schedule.every"_s)->setCurrent(1);
    click(u"schedule.day.7"_s);
    type(u"schedule.time"_s, u"23:59"_s);
    type(u"export.name"_s, u"new {date}"_s);
    type(u"export.folder"_s, m_folder->path());
    click(u"schedule.save"_s);
    QCOMPARE(m_saved.size(), 1);
    Schedule expected = before;
    expected.name = u"Mondays"_s;
    expected.rhythm.every = Rhythm::Every::Week;
    expected.rhythm.weekDays = { 1, 7 };
    expected.rhythm.time = QTime(23, 59);
    expected.pattern = u"new {date}"_s;
    QCOMPARE(m_saved.first(), expected);
    m_dialog->showProblem(u"Why"_s);
    QVERIFY(says(m_dialog, u"Why"_s));
}

void tst_ScheduleEditor::aChangedRhythmBeginsAnew()
{
    Schedule before = schedule();
    before.done = utc("2026-11-01T06:00:00");
    open(before, false);
    click(u"schedule.save"_s);
    QCOMPARE(m_saved.last().done, before.done);
    type(u"schedule.time"_s, u"08:00"_s);
    click(u"schedule.save"_s);
    QCOMPARE(m_saved.last().done, utc("2026-11-21T12:00:00"));
}

void tst_ScheduleEditor::namesWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("name") << u"schedule.name"_s << u"  "_s << u"A schedule needs a name."_s;
    QTest::newRow("time") << u"schedule.time"_s << u"25:00"_s << u"Enter a time such as 07:30."_s;
    QTest::newRow("file") << u"export.name"_s << u"a/{date}"_s << u"slash"_s;
    QTest::newRow("folder") << u"export.folder"_s << u"/nowhere/at/all"_s << u"This folder is not there."_s;
}

void tst_ScheduleEditor::namesWhatIsMissing()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    open(schedule());
    type(field, typed);
    click(u"schedule.save"_s);
    QVERIFY(m_saved.isEmpty());
    QVERIFY(says(m_dialog, sentence));
    QTRY_VERIFY(find<QLineEdit>(field)->hasFocus());
}

void tst_ScheduleEditor::showsTheCommand()
{
    open(schedule());
    QVERIFY(!find<QWidget>(u"schedule.command"_s)->isVisible());
    click(u"schedule.showcommand"_s);
    QVERIFY(find<QWidget>(u"schedule.command"_s)->isVisible());
    type(u"export.name"_s, u"it's {date}"_s);
    click(u"schedule.copy"_s);
    const QString line = QApplication::clipboard()->text();
    QCOMPARE(line, find<QPlainTextEdit>(u"schedule.command"_s)->toPlainText());
    Schedule expected = schedule();
    expected.pattern = u"it's {date}"_s;
    QVERIFY(line.endsWith(shellLine(*commandWords(m_report, expected, u"Harbour Studio"_s))));
    QVERIFY(line.contains(u"created_at=last-30-days"_s));
}

void tst_ScheduleEditor::listsSchedules()
{
    ScheduleList *list = openList();
    QVERIFY(list->findChild<QWidget *>(u"schedules.empty"_s)->isVisible());
    Schedule first = schedule();
    first.name = u"<b>Daily</b>"_s;
    Schedule second = schedule();
    second.rhythm.every = Rhythm::Every::Week;
    second.rhythm.weekDays = { 1, 5 };
    QVERIFY(m_store->put(first) && m_store->put(second));
    QVERIFY(!list->findChild<QWidget *>(u"schedules.empty"_s)->isVisible());
    QVERIFY(says(list, u"<b>Daily</b>"_s));
    QVERIFY(says(list, u"Every day at 07:00. Next run: Sun 22 Nov 2026, 07:00"_s));
    QTRY_VERIFY(says(list, u"Every Mon, Fri at 07:00. Next run: Mon 23 Nov 2026, 07:00"_s));
    QSignalSpy run(list, &ScheduleList::runRequested);
    QSignalSpy edit(list, &ScheduleList::editRequested);
    const auto *row = list->findChild<QWidget *>(QString(u"schedule."_s + second.id));
    row->findChild<QPushButton *>(u"schedule.run"_s)->click();
    row->findChild<QPushButton *>(u"schedule.edit"_s)->click();
    QCOMPARE(run, QList<QVariantList> { { second.id } });
    QCOMPARE(edit, QList<QVariantList> { { second.id } });
}

void tst_ScheduleEditor::switchesOffAndOn()
{
    const Schedule daily = schedule();
    QVERIFY(m_store->put(daily));
    ScheduleList *list = openList();
    auto *on = list->findChild<QAbstractButton *>(u"schedule.on"_s);
    QVERIFY(on->isChecked());
    on->click();
    QVERIFY(!m_store->byId(daily.id)->enabled);
    QVERIFY(says(list, u"Every day at 07:00. Switched off"_s));
    on->click();
    QVERIFY(m_store->byId(daily.id)->enabled);
    QCOMPARE(m_store->byId(daily.id)->done, utc("2026-11-21T12:00:00"));
}

void tst_ScheduleEditor::removesAndTakesItBack()
{
    const Schedule first = schedule();
    const Schedule second = schedule();
    QVERIFY(m_store->put(first) && m_store->put(second));
    ScheduleList *list = openList();
    list->findChild<QWidget *>(QString(u"schedule."_s + first.id))->findChild<QToolButton *>()->click();
    QCOMPARE(m_store->schedules(), QList<Schedule> { second });
    QVERIFY(says(list, u"“Customers” is deleted."_s));
    list->findChild<QPushButton *>(u"schedules.undo"_s)->click();
    QCOMPARE(m_store->schedules(), QList<Schedule>({ first, second }));
    QVERIFY(!list->findChild<QWidget *>(u"schedules.removed"_s)->isVisible());
}

void tst_ScheduleEditor::saysHowItWent_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    using Outcome = ScheduleResult::Outcome;
    const auto row = [](const char *name, Outcome outcome, ErrorCode code, const QString &sentence) {
        QTest::newRow(name) << int(outcome) << int(code) << sentence;
    };
    const QString at = u"Sun 22 Nov 2026, 07:00"_s;
    row("never", Outcome::None, ErrorCode::Network, {});
    row("running", Outcome::Started, ErrorCode::Network, QString(u"Running since "_s + at));
    row("done", Outcome::Done, ErrorCode::Network, QString(u"Saved a.csv on "_s + at));
    row("no key", Outcome::Failed, ErrorCode::Unauthorized,
        QString(u"Failed on "_s + at + u". The key is missing. Open the connection and enter it."_s));
    row("no connection", Outcome::Failed, ErrorCode::NotFound,
        QString(u"Failed on "_s + at + u". The connection is gone. Make it again, or delete the schedule."_s));
    row("no folder", Outcome::Failed, ErrorCode::FileNotWritable,
        QString(u"Failed on "_s + at + u". The file cannot be written there. Choose another folder."_s));
}

void tst_ScheduleEditor::saysHowItWent()
{
    QFETCH(int, outcome);
    QFETCH(int, code);
    Schedule schedule = this->schedule();
    schedule.result = { .outcome = ScheduleResult::Outcome(outcome),
                        .at = utc("2026-11-22T06:00:00"),
                        .path = u"/x/a.csv"_s,
                        .error = { .code = ErrorCode(code) } };
    QTEST(schedulewords::result(schedule, u"TeamUp"_s, british), "sentence");
}

void tst_ScheduleEditor::makesPatterns()
{
    const QDate today(2026, 11, 12);
    QCOMPARE(schedulewords::patternOf(u"customers-2026-11-12.csv"_s, today), u"customers-{date}"_s);
    QCOMPARE(schedulewords::patternOf(u"my file.xlsx"_s, today), u"my file-{date}"_s);
    QCOMPARE(schedulewords::patternOf(u"{date} mine.csv"_s, today), u"{date} mine"_s);
}

QTEST_MAIN(tst_ScheduleEditor)
#include "tst_scheduleeditor.moc"
