// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/pages/naventry.h"
#include "ui/pages/shownbar.h"
#include "ui/table/reportheader.h"
#include "ui/views/viewbar.h"
#include "views/savedviewjson.h"
#include "views/viewfile.h"
#include "views/viewstore.h"

#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString slipping = u"ready.slipping-away"_s;
const QString blocked = u"ready.blocked"_s;
const QString failedPayments = u"ready.failed-payments"_s;
const QString birthdays = u"ready.birthdays-this-week"_s;

} // namespace

/// Saved views in the real window, over real HTTP.
class tst_WindowViews : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void newConnectionsHaveReadyOnes();
    void opensOne();
    void clickOnTheReportLeavesIt();
    void countsEachOnce();
    void countOfTheOpenOneFollowsItsRows();
    void countStaysWhenTheServiceIsGone();
    void savesWhatIsInSight();
    void refusesANameThatIsTaken();
    void changedOneIsUpdated();
    void changedOneIsSavedAsAnother();
    void columnOrderBelongsToIt();
    void chartBelongsToIt();
    void renamesDuplicatesAndMoves();
    void draggedOneMoves();
    void dragCanBeGivenUp();
    void deletedOneComesBack();
    void outlivesTheWindow();
    void goesThroughAFile();
    void saysWhatIsWrongWithAFile();
    void damagedFileIsSetAside();
    void numberKeysOpenThem();
    void narrowWindowShowsIcons();
    void tabGoesThroughThem();
    void waitsForTheKey();
    void readsWhatNoFilterAsksFor();
    void readingCanBeLeftAndUndone();
    void birthdaysOfTheWeek();
    void whatWasReadIsExported();
    void nothingReadIsNothingToExport();
    void withoutAFolderThereAreNone();

private:
    NavEntry *entry(const QString &id) const { return f->find<NavEntry>(u"sidebar.view."_s + id); }
    void open(const QString &id)
    {
        f->click(u"sidebar.view."_s + id);
        f->settle();
    }
    /// Names from top to bottom.
    QStringList names() const
    {
        QMap<int, QString> byPlace;
        for (const NavEntry *entry : f->window->findChildren<NavEntry *>(QRegularExpression(u"^sidebar\\.view\\."_s)))
            byPlace.insert(entry->mapTo(f->window.get(), QPoint()).y(), entry->text());
        return byPlace.values();
    }
    QString idOf(const QString &name) const
    {
        for (const NavEntry *entry : f->window->findChildren<NavEntry *>(QRegularExpression(u"^sidebar\\.view\\."_s)))
            if (entry->text() == name)
                return entry->objectName().mid(int(QLatin1StringView("sidebar.view.").size()));
        return {};
    }
    ViewBar::State bar() const { return f->page()->findChild<ViewBar *>()->state(); }
    /// Answers the question for a name.
    void answerName(const QString &name)
    {
        QTRY_VERIFY(f->shows(u"viewName.name"_s));
        f->type(u"viewName.name"_s, name);
        f->click(u"viewName.save"_s);
    }
    void act(const QString &id, const QString &action)
    {
        auto *found = entry(id)->findChild<QAction *>(action);
        QVERIFY(found);
        found->trigger();
    }
    void setFilter(const QString &name, const FilterValue &value)
    {
        auto filters = f->query().filters;
        filters.insert(name, value);
        f->page()->controller()->setFilters(filters);
        QVERIFY(f->settle());
    }
    /// One-row requests with their filters.
    QStringList counted()
    {
        QStringList asked;
        const QList<QUrlQuery> queries = f->practice.dataQueries();
        for (const QUrlQuery &query : queries)
            if (query.queryItemValue(u"page_size"_s) == "1"_L1)
                asked << query.toString();
        return asked;
    }
    void waitForCounts()
    {
        QTRY_VERIFY(std::all_of(m_ready.begin(), m_ready.end(),
                                [this](const QString &id) { return !entry(id)->caption().isEmpty(); }));
    }

    /// What has to be read to be known is not counted.
    const QStringList m_read { failedPayments, birthdays };
    const QStringList m_ready { u"ready.joined-this-month"_s,  slipping, u"ready.new-leads"_s,
                                u"ready.unclaimed-accounts"_s, blocked,  u"ready.credit-to-spend"_s };
    std::unique_ptr<WindowFixture> f;
};

void tst_WindowViews::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
    f->viewsFolder = f->folder.filePath(u"views"_s);
    f->openWithRows();
}

void tst_WindowViews::newConnectionsHaveReadyOnes()
{
    QCOMPARE(names(),
             QStringList({ u"Joined this month"_s, u"Slipping away"_s, u"New leads"_s, u"Unclaimed accounts"_s,
                           u"Blocked"_s, u"Credit to spend"_s, u"Failed payments"_s, u"Birthdays this week"_s }));
    QVERIFY(f->shows(u"view.save"_s)); // what is in sight comes from no view
    for (const QString &id : m_ready + m_read) {
        open(id);
        QCOMPARE(bar(), ViewBar::State::Same);
        QVERIFY(!f->rows()->error());
    }
}

void tst_WindowViews::opensOne()
{
    const qint64 all = f->rows()->total();
    open(slipping);
    QCOMPARE(f->query().filters, (QMap<QString, FilterValue> { { u"is_slipping_away"_s, true } }));
    QVERIFY(f->rows()->total() > 0 && f->rows()->total() < all);
    QVERIFY(entry(slipping)->isChecked());
    QVERIFY(!f->find<NavEntry>(u"sidebar.report.teamup.customers"_s)->isChecked());
    QVERIFY(!f->shows(u"viewBar"_s));
    open(blocked);
    QVERIFY(entry(blocked)->isChecked() && !entry(slipping)->isChecked());
    QCOMPARE(f->query().filters.keys(), QStringList(u"registration_blocked"_s));
}

void tst_WindowViews::clickOnTheReportLeavesIt()
{
    setFilter(u"is_active"_s, true);
    const Query before = f->query();
    open(slipping);
    open(blocked);
    f->click(u"sidebar.report.teamup.customers"_s);
    QVERIFY(f->settle());
    QCOMPARE(f->query(), before);
    QVERIFY(!entry(blocked)->isChecked());
    QVERIFY(f->find<NavEntry>(u"sidebar.report.teamup.customers"_s)->isChecked());
    QCOMPARE(bar(), ViewBar::State::Unsaved);
}

void tst_WindowViews::countsEachOnce()
{
    waitForCounts();
    QStringList asked = counted();
    QCOMPARE(asked.size(), m_ready.size());
    QCOMPARE(asked.removeDuplicates(), 0);
    open(slipping);
    QCOMPARE(entry(slipping)->caption(), QString::number(f->rows()->total()));
    QVERIFY2(entry(slipping)->toolTip().contains(u"customers, counted"_s), qPrintable(entry(slipping)->toolTip()));
    QTest::keyClick(f->window.get(), Qt::Key_F5); // within a minute
    QVERIFY(f->settle());
    QCOMPARE(counted().size(), m_ready.size());
}

void tst_WindowViews::countOfTheOpenOneFollowsItsRows()
{
    waitForCounts();
    open(slipping);
    setFilter(u"is_active"_s, true);
    f->click(u"view.update"_s);
    QCOMPARE(bar(), ViewBar::State::Same);
    QCOMPARE(entry(slipping)->caption(), QString::number(f->rows()->total()));
    QCOMPARE(counted().size(), m_ready.size()); // the table had said it
}

void tst_WindowViews::countStaysWhenTheServiceIsGone()
{
    waitForCounts();
    const QString before = entry(slipping)->caption();
    f->practice.server.stop();
    QTest::keyClick(f->window.get(), Qt::Key_F5);
    QVERIFY(f->settle());
    QCOMPARE(entry(slipping)->caption(), before);
    QCOMPARE(names().size(), m_ready.size() + m_read.size());
}

void tst_WindowViews::savesWhatIsInSight()
{
    setFilter(u"created_at"_s, DateRange { .preset = DatePreset::ThisYear });
    setFilter(u"is_active"_s, true);
    f->click(u"view.save"_s);
    QTRY_VERIFY(f->shows(u"viewName.name"_s));
    QCOMPARE(f->find<QLineEdit>(u"viewName.name"_s)->text(), u"Active, Joined: This year"_s);
    answerName(u"  <b>Mine</b> & yours "_s);
    QTRY_VERIFY(!f->shows(u"viewName.name"_s));
    const QString id = idOf(u"<b>Mine</b> & yours"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(entry(id)->isChecked());
    QCOMPARE(entry(id)->shortcut(), QKeySequence());
    QCOMPARE(bar(), ViewBar::State::Same);
    QCOMPARE(entry(id)->caption(), QString::number(f->rows()->total()));
    f->click(u"sidebar.report.teamup.customers"_s);
    QVERIFY(f->settle());
    QVERIFY(f->query().filters.isEmpty());
    open(id);
    QCOMPARE(f->query().filters.value(u"created_at"_s), FilterValue(DateRange { .preset = DatePreset::ThisYear }));
}

void tst_WindowViews::refusesANameThatIsTaken()
{
    QTest::keyClick(f->window.get(), Qt::Key_S, Qt::ControlModifier);
    answerName(u"slipping AWAY"_s);
    QVERIFY(f->shows(u"viewName.error"_s));
    answerName(u"  "_s);
    QVERIFY(f->shows(u"viewName.error"_s));
    answerName(u"Everybody"_s);
    QTRY_VERIFY(!f->shows(u"viewName.name"_s));
    QTRY_COMPARE(names().last(), u"Everybody"_s);
}

void tst_WindowViews::changedOneIsUpdated()
{
    open(slipping);
    f->page()->controller()->setSort({ { u"email"_s, Qt::AscendingOrder } });
    QVERIFY(f->settle());
    QCOMPARE(bar(), ViewBar::State::Edited);
    QVERIFY(f->shows(u"view.edited"_s) && f->shows(u"view.update"_s) && f->shows(u"view.saveAs"_s));
    QVERIFY(entry(slipping)->isChecked());
    f->page()->controller()->setSort({ { u"created_at"_s, Qt::DescendingOrder } });
    QCOMPARE(bar(), ViewBar::State::Same); // it is what it was
    setFilter(u"is_active"_s, false);
    f->click(u"view.update"_s);
    QCOMPARE(bar(), ViewBar::State::Same);
    open(blocked);
    open(slipping);
    QCOMPARE(f->query().filters.value(u"is_active"_s), FilterValue(false));
}

void tst_WindowViews::changedOneIsSavedAsAnother()
{
    open(slipping);
    setFilter(u"is_active"_s, true);
    f->click(u"view.saveAs"_s);
    answerName(u"Second"_s);
    QTRY_VERIFY(entry(idOf(u"Second"_s)) && entry(idOf(u"Second"_s))->isChecked());
    open(slipping);
    QVERIFY(!f->query().filters.contains(u"is_active"_s));
    QCOMPARE(bar(), ViewBar::State::Same);
}

void tst_WindowViews::columnOrderBelongsToIt()
{
    open(slipping);
    const QStringList before = f->view()->header()->columnOrder();
    ReportHeader *header = f->view()->header();
    header->moveSection(header->visualIndex(1), 3);
    QVERIFY(header->columnOrder() != before);
    QCOMPARE(bar(), ViewBar::State::Edited);
    open(blocked);
    open(slipping);
    QCOMPARE(f->view()->header()->columnOrder(), before);
    QCOMPARE(bar(), ViewBar::State::Same);
}

void tst_WindowViews::chartBelongsToIt()
{
    f->click(u"sidebar.report.teamup.customers.grouped"_s);
    QVERIFY(f->settle());
    QVERIFY(f->page()->chartShown());
    QTRY_VERIFY(!f->page()->chartTitle().isEmpty());
    const ViewState chart = f->page()->viewState();
    f->click(u"view.save"_s);
    answerName(u"Growth"_s);
    const QString growth = idOf(u"Growth"_s);
    QTRY_VERIFY(entry(growth)->isChecked());
    QVERIFY(entry(growth)->caption().isEmpty()); // groups are no customers
    QTest::keyClick(f->window.get(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!f->page()->chartShown());
    QCOMPARE(bar(), ViewBar::State::Edited);
    open(slipping);
    open(growth);
    QCOMPARE(f->page()->controller()->report().id, u"teamup.customers.grouped"_s);
    QVERIFY(f->page()->chartShown());
    QVERIFY(showSame(f->page()->viewState(), chart));
    QCOMPARE(bar(), ViewBar::State::Same);
}

void tst_WindowViews::renamesDuplicatesAndMoves()
{
    entry(blocked)->setFocus();
    QTest::keyClick(entry(blocked), Qt::Key_F2);
    answerName(u"Not allowed"_s);
    QTRY_COMPARE(entry(blocked)->text(), u"Not allowed"_s);
    act(blocked, u"view.duplicate"_s);
    QTRY_COMPARE(names().mid(4, 3), QStringList({ u"Not allowed"_s, u"Not allowed (2)"_s, u"Credit to spend"_s }));
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
    entry(blocked)->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(entry(blocked), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(names().first(), u"Not allowed"_s);
    QVERIFY(entry(blocked)->hasFocus());
    QMetaObject::invokeMethod(entry(blocked), "customContextMenuRequested", Q_ARG(QPoint, QPoint(5, 5)));
    QTRY_VERIFY(f->find<QMenu>(u"view.menu"_s));
    const QMenu *menu = f->find<QMenu>(u"view.menu"_s);
    const QList<QAction *> actions = menu->actions();
    const auto enabled = [&](const QString &name) {
        return std::any_of(actions.begin(), actions.end(),
                           [&](const QAction *action) { return action->objectName() == name && action->isEnabled(); });
    };
    QVERIFY(!enabled(u"view.up"_s)); // it is the first
    QVERIFY(enabled(u"view.down"_s) && enabled(u"view.delete"_s) && enabled(u"view.export"_s));
}

void tst_WindowViews::draggedOneMoves()
{
    const auto drag = [&](const QString &id, const QPoint &to) {
        NavEntry *dragged = entry(id);
        const QPoint from = dragged->rect().center();
        QTest::mousePress(dragged, Qt::LeftButton, {}, from);
        QTest::mouseMove(dragged, from + QPoint(0, 3)); // not yet
        QVERIFY(!f->shows(u"views.drop"_s));
        QTest::mouseMove(dragged, (from + to) / 2);
        QTest::mouseMove(dragged, to);
        QVERIFY(f->shows(u"views.drop"_s));
        QTest::mouseRelease(dragged, Qt::LeftButton, {}, to);
        QVERIFY(!f->shows(u"views.drop"_s));
    };
    const auto below = [&](const QString &id, const QString &other) {
        return entry(id)->mapFromGlobal(entry(other)->mapToGlobal(QPoint(20, entry(other)->height() - 4)));
    };
    drag(slipping, below(slipping, blocked));
    QTRY_COMPARE(names().mid(0, 5),
                 QStringList({ u"Joined this month"_s, u"New leads"_s, u"Unclaimed accounts"_s, u"Blocked"_s,
                               u"Slipping away"_s }));
    QVERIFY(!entry(slipping)->isChecked()); // it was no click
    QVERIFY(f->query().filters.isEmpty());
    drag(slipping, entry(slipping)->mapFromGlobal(entry(m_ready.first())->mapToGlobal(QPoint(20, 2))));
    QTRY_COMPARE(names().first(), u"Slipping away"_s);
    drag(slipping, below(slipping, birthdays));
    QTRY_COMPARE(names().last(), u"Slipping away"_s);
    f->openWithRows();
    QCOMPARE(names().last(), u"Slipping away"_s);
    open(slipping); // a click is still one
    QVERIFY(entry(slipping)->isChecked());
}

void tst_WindowViews::dragCanBeGivenUp()
{
    const QStringList before = names();
    NavEntry *dragged = entry(slipping);
    dragged->setFocus();
    const auto pull = [&](const QPoint &to) {
        QTest::mousePress(dragged, Qt::LeftButton, {}, QPoint(40, 10));
        QTest::mouseMove(dragged, QPoint(40, 40));
        QTest::mouseMove(dragged, to);
    };
    pull({ 40, 100 });
    QTest::keyClick(dragged, Qt::Key_Escape);
    QVERIFY(!f->shows(u"views.drop"_s));
    QTest::mouseRelease(dragged, Qt::LeftButton, {}, QPoint(40, 100));
    QCOMPARE(names(), before);
    pull({ 700, 100 }); // beside the list
    QVERIFY(!f->shows(u"views.drop"_s));
    QTest::mouseRelease(dragged, Qt::LeftButton, {}, QPoint(700, 100));
    QCOMPARE(names(), before);
    QVERIFY(f->query().filters.isEmpty());
}

void tst_WindowViews::deletedOneComesBack()
{
    open(slipping);
    const QStringList before = names();
    entry(slipping)->setFocus();
    QTest::keyClick(entry(slipping), Qt::Key_Delete);
    QVERIFY(f->shows(u"views.deleted"_s));
    QTRY_VERIFY(!names().contains(u"Slipping away"_s));
    QCOMPARE(bar(), ViewBar::State::Unsaved); // its rows stay in sight
    QVERIFY(!f->query().filters.isEmpty());
    f->click(u"views.undo"_s);
    QTRY_COMPARE(names(), before);
    QVERIFY(!f->shows(u"views.deleted"_s));
}

void tst_WindowViews::outlivesTheWindow()
{
    setFilter(u"is_active"_s, true);
    f->click(u"view.save"_s);
    answerName(u"Mine"_s);
    QTRY_VERIFY(names().contains(u"Mine"_s));
    act(slipping, u"view.delete"_s);
    f->openWithRows();
    QVERIFY(names().contains(u"Mine"_s));
    QVERIFY(!names().contains(u"Slipping away"_s)); // ready ones come once
    open(idOf(u"Mine"_s));
    QCOMPARE(f->query().filters.value(u"is_active"_s), FilterValue(true));
}

void tst_WindowViews::goesThroughAFile()
{
    const QString path = f->folder.filePath(u"mine.json"_s);
    act(slipping, u"view.export"_s);
    QTRY_VERIFY(f->find<QFileDialog>(u"views.file"_s));
    auto *dialog = f->find<QFileDialog>(u"views.file"_s);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(!f->find<QFileDialog>(u"views.file"_s));
    f->click(u"sidebar.views.add"_s);
    QTRY_VERIFY(f->find<QMenu>(u"views.menu"_s));
    f->find<QMenu>(u"views.menu"_s)->actions().at(2)->trigger();
    f->find<QMenu>(u"views.menu"_s)->close();
    QTRY_VERIFY(f->find<QFileDialog>(u"views.file"_s));
    Q_EMIT f->find<QFileDialog>(u"views.file"_s)->fileSelected(path);
    f->find<QFileDialog>(u"views.file"_s)->close();
    QTRY_COMPARE(names().last(), u"Slipping away (2)"_s);
    open(idOf(u"Slipping away (2)"_s));
    QCOMPARE(f->query().filters, (QMap<QString, FilterValue> { { u"is_slipping_away"_s, true } }));
}

void tst_WindowViews::saysWhatIsWrongWithAFile()
{
    QFile file(f->folder.filePath(u"bad.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    ViewState foreign;
    foreign.query.reportId = u"khoros.user"_s;
    const QString other = f->folder.filePath(u"other.json"_s);
    QVERIFY(viewfile::write(other, { newView(u"Foreign"_s, foreign) }));
    const auto import = [&](const QString &path) {
        f->click(u"sidebar.views.add"_s);
        QTRY_VERIFY(f->find<QMenu>(u"views.menu"_s));
        f->find<QMenu>(u"views.menu"_s)->actions().at(2)->trigger();
        f->find<QMenu>(u"views.menu"_s)->close();
        QTRY_VERIFY(f->find<QFileDialog>(u"views.file"_s));
        Q_EMIT f->find<QFileDialog>(u"views.file"_s)->fileSelected(path);
        f->find<QFileDialog>(u"views.file"_s)->close();
        QTRY_VERIFY(!f->find<QFileDialog>(u"views.file"_s));
    };
    const auto said = [&](const QString &words) {
        const auto labels = f->find(u"window.problem"_s)->findChildren<QLabel *>();
        return f->shows(u"window.problem"_s)
            && std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->text().contains(words); });
    };
    import(file.fileName());
    QTRY_VERIFY(said(u"bad.json holds no saved views"_s));
    import(other);
    QTRY_VERIFY(said(u"of another service"_s));
    QCOMPARE(names().size(), m_ready.size() + m_read.size());
}

void tst_WindowViews::damagedFileIsSetAside()
{
    f->window.reset();
    const QString path = ViewStore::pathOf(f->viewsFolder, {});
    QVERIFY(QDir().mkpath(f->viewsFolder));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    f->openWithRows();
    QVERIFY(f->shows(u"window.problem"_s));
    QVERIFY(QFile::exists(path + u".damaged-1"_s));
    QCOMPARE(names().size(), m_ready.size() + m_read.size());
}

void tst_WindowViews::numberKeysOpenThem()
{
    // One report after the other takes a number; what is left of nine belongs to the views.
    const auto reports = f->practice.catalog.reportsOf(u"teamup"_s).size();
    QVERIFY2(reports < 9, "the reports take all numbers");
    QTest::keyClick(f->window.get(), Qt::Key(Qt::Key_1 + int(reports)), Qt::ControlModifier);
    QVERIFY(f->settle());
    QVERIFY(entry(m_ready.first())->isChecked());
}

void tst_WindowViews::narrowWindowShowsIcons()
{
    waitForCounts();
    f->window->resize(1000, 700);
    QTRY_VERIFY(entry(slipping)->width() < 60);
    QVERIFY(entry(slipping)->toolTip().startsWith(u"Slipping away\n"_s));
    QVERIFY(f->shows(u"sidebar.views.add"_s));
    open(slipping);
    QVERIFY(entry(slipping)->isChecked());
}

void tst_WindowViews::tabGoesThroughThem()
{
    setFilter(u"is_active"_s, true);
    const QString lastReport = f->practice.catalog.reportsOf(u"teamup"_s).constLast()->id;
    f->find<NavEntry>(u"sidebar.report."_s + lastReport)->setFocus();
    QStringList order { u"sidebar.views.add"_s };
    for (const QString &id : m_ready + m_read)
        order << u"sidebar.view."_s + id;
    for (const QString &name : std::as_const(order)) {
        f->key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    f->find<QPushButton>(u"chips.clear"_s)->setFocus();
    f->key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"view.save"_s);
}

void tst_WindowViews::waitsForTheKey()
{
    f->window.reset();
    Profile profile;
    profile.id = u"profile"_s;
    profile.connection = f->sample;
    profile.connection.sample = false;
    QVERIFY(f->profiles.add(profile));
    f->openWindow();
    f->window->connections()->open(profile.id);
    QTRY_VERIFY(f->page() && entry(slipping));
    f->asked();
    f->click(u"sidebar.view."_s + slipping);
    QVERIFY(entry(slipping)->isChecked());
    QVERIFY(!f->shows(u"view.update"_s));
    QVERIFY(f->asked().isEmpty());
    QVERIFY(entry(slipping)->caption().isEmpty());
    Session *session = f->window->connections()->current();
    session->client()->setSecret(f->secret);
    Q_EMIT f->window->connections()->keyReady(session);
    QTRY_COMPARE(f->query().filters.keys(), QStringList(u"is_slipping_away"_s));
    QVERIFY(f->settle());
    QVERIFY(f->rows()->total() > 0);
    QCOMPARE(bar(), ViewBar::State::Same);
    waitForCounts();
}

void tst_WindowViews::readsWhatNoFilterAsksFor()
{
    QVERIFY(entry(failedPayments)->caption().isEmpty());
    const qint64 all = f->rows()->total();
    open(failedPayments);
    QVERIFY(f->query().filters.isEmpty());
    QVERIFY(f->rows()->total() > 0 && f->rows()->total() < all);
    for (qint64 row = 0; row < f->rows()->total(); ++row)
        QVERIFY(f->rows()->rowAt(row)->served.value(u"has_failed_payments"_s).toBool());
    const QString found = QString::number(f->rows()->total());
    const QString read = QString::number(f->rows()->total() + 1);
    QCOMPARE(f->page()->findChild<ShownBar *>()->sentence(),
             found + u" customers. Failed payments: yes. Sorted by: Failed payments (yes first). Read "_s + read
                 + u" of "_s + QString::number(all) + u" customers in this order."_s);
    QCOMPARE(entry(failedPayments)->caption(), found); // known now
    QVERIFY2(entry(failedPayments)->toolTip().contains(u"counted"_s), qPrintable(entry(failedPayments)->toolTip()));
    QVERIFY(!f->shows(u"shown.stop"_s) && f->shows(u"shown.all"_s));
    f->page()->controller()->setSort({ { u"full_name"_s, Qt::AscendingOrder } }); // among those who have one
    QVERIFY(f->settle());
    QCOMPARE(QString::number(f->rows()->total()), found);
    QCOMPARE(bar(), ViewBar::State::Edited);
    setFilter(u"is_active"_s, true);
    QVERIFY(f->rows()->total() <= found.toLongLong());
    f->click(u"sidebar.report.teamup.customers"_s);
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), all);
    QVERIFY(!f->shows(u"shown.all"_s));
}

void tst_WindowViews::readingCanBeLeftAndUndone()
{
    const qint64 all = f->rows()->total();
    open(failedPayments);
    const qint64 found = f->rows()->total();
    f->click(u"shown.all"_s);
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), all);
    QCOMPARE(bar(), ViewBar::State::Edited);
    QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), found);
    QCOMPARE(bar(), ViewBar::State::Same);
    f->page()->controller()->showOnly({ f->rows()->rowAt(0)->id }); // as a search among all customers
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), 1);
    QVERIFY(!f->page()->controller()->bound());
    f->page()->controller()->restoreFilters();
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), found);
    f->window->close();
    f->openWindow();
    f->window->connections()->openSample();
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), found); // the next morning, too
    QVERIFY(entry(failedPayments)->isChecked());
}

void tst_WindowViews::birthdaysOfTheWeek()
{
    open(birthdays);
    const BoundDay day = f->page()->controller()->boundDay();
    QCOMPARE(day.today, QDateTime::currentDateTimeUtc().date());
    QVERIFY(f->rows()->total() > 0);
    for (qint64 row = 0; row < f->rows()->total(); ++row) {
        const QString born = f->rows()->rowAt(row)->served.value(u"date_of_birth"_s).toString();
        QVERIFY2(hasBirthday(QDate::fromString(born, Qt::ISODate), day.weekBegin(), day.weekEnd()), qPrintable(born));
    }
    const QString sentence = f->page()->findChild<ShownBar *>()->sentence();
    QVERIFY2(sentence.contains(u"Birthday: "_s) && sentence.contains(u"Sorted by: Days until birthday"_s),
             qPrintable(sentence));
    QVERIFY2(!f->window->windowTitle().contains(u"irthday"_s), qPrintable(f->window->windowTitle()));
}

void tst_WindowViews::whatWasReadIsExported()
{
    open(failedPayments);
    QList<qint64> ids;
    for (qint64 row = 0; row < f->rows()->total(); ++row)
        ids << f->rows()->rowAt(row)->id;
    QSignalSpy wanted(f->page(), &WindowPage::exportWanted);
    QTest::keyClick(f->window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(f->shows(u"export.start"_s));
    QTRY_VERIFY(f->find<QAbstractButton>(u"export.start"_s)->text().contains(QString::number(ids.size())));
    QTRY_VERIFY(f->find(u"export.start"_s)->isEnabled());
    f->click(u"export.start"_s);
    QTRY_COMPARE(wanted.size(), 1);
    const auto request = wanted.first().first().value<ExportRequest>();
    QCOMPARE(request.query.filters, (QMap<QString, FilterValue> { { u"ids"_s, ids }, { u"include_deleted"_s, true } }));
}

void tst_WindowViews::nothingReadIsNothingToExport()
{
    open(failedPayments);
    setFilter(u"created_at"_s, DateRange { .from = QDate(1990, 1, 1), .to = QDate(1990, 1, 2) });
    QCOMPARE(f->rows()->total(), 0);
    QVERIFY(!f->find(u"header.export"_s)->isEnabled());
    QTest::keyClick(f->window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!f->shows(u"export.start"_s));
    f->click(u"sidebar.report.teamup.customers"_s);
    QVERIFY(f->settle());
    QVERIFY(f->find(u"header.export"_s)->isEnabled());
}

void tst_WindowViews::withoutAFolderThereAreNone()
{
    f->viewsFolder.clear();
    f->openWithRows();
    QVERIFY(!f->shows(u"sidebar.views"_s));
    QVERIFY(!f->shows(u"view.save"_s));
    QTest::keyClick(f->window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!f->find(u"viewName"_s));
}

QTEST_MAIN(tst_WindowViews)
#include "tst_window_views.moc"
