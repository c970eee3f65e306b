// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counts/drilldown.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/filters/filterform.h"
#include "ui/pages/naventry.h"
#include "ui/pages/reportheaderbar.h"
#include "ui/pages/workspace.h"
#include "ui/table/reportheader.h"
#include "ui/views/viewbar.h"
#include "ui/widgets/searchfield.h"
#include "views/lastsight.h"

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

const QString customers = u"teamup.customers"_s;
const QString groups = u"teamup.customers.grouped"_s;
const QString slipping = u"ready.slipping-away"_s;

} // namespace

/// Back, forward and undo in the real window, over real HTTP.
class tst_WindowHistory : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void beginsWithNothingToGoTo();
    void goesThroughReports();
    void goesThroughFiltersSortAndColumns();
    void bringsThePlaceBack();
    void newStepAfterBackEndsForward();
    void goesThroughViews();
    void goesThroughChartAndTable();
    void drillDownIsAStep();
    void searchForPeopleIsAStep();
    void mouseButtonsGo();
    void goesBackFromWhatIsNotAnswered();
    void typingInTheFormIsNoStep();
    void undoBringsFiltersBack();
    void undoBringsTheFormBack();
    void undoLeavesTextFieldsAlone();
    void clearedFiltersComeBack();
    void eachConnectionHasItsOwn();
    void lastStateReturns();
    void lastViewReturns();
    void lastChartReturns();
    void lastStateWaitsForTheKey();
    void damagedLastStateIsSetAside();
    void typedValuesAreNotKept();
    void removedConnectionTakesItAway();

private:
    void rest() { QVERIFY(f->settle()); }
    void back()
    {
        QTest::keyClick(f->window.get(), Qt::Key_Left, Qt::AltModifier);
        rest();
    }
    void forward()
    {
        QTest::keyClick(f->window.get(), Qt::Key_Right, Qt::AltModifier);
        rest();
    }
    void undo()
    {
        QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier);
        rest();
    }
    void openReport(const QString &id)
    {
        f->click(u"sidebar.report."_s + id);
        rest();
    }
    void setFilters(const QMap<QString, FilterValue> &filters)
    {
        f->page()->controller()->setFilters(filters);
        rest();
    }
    /// The program ends and starts again.
    void startAgain()
    {
        f->window->close();
        f->settings->setLastReport({});
        f->openWindow();
        f->window->connections()->openSample();
        rest();
    }
    QString kept(const QString &profile = {}) const { return LastSightFile::pathOf(f->viewsFolder, profile); }
    static QByteArray textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool can(const QString &button) const { return f->find(button)->isEnabled(); }

    const QMap<QString, FilterValue> m_active { { u"is_active"_s, true } };
    const QMap<QString, FilterValue> m_both { { u"is_active"_s, true }, { u"is_claimed"_s, true } };
    std::unique_ptr<WindowFixture> f;
};

void tst_WindowHistory::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
    f->viewsFolder = f->folder.filePath(u"views"_s);
    f->openWithRows();
}

void tst_WindowHistory::beginsWithNothingToGoTo()
{
    QVERIFY(f->shows(u"history.back"_s) && f->shows(u"history.forward"_s));
    QVERIFY(!can(u"history.back"_s) && !can(u"history.forward"_s));
    const Query before = f->query();
    back();
    forward();
    undo();
    QCOMPARE(f->query(), before);
}

void tst_WindowHistory::goesThroughReports()
{
    openReport(u"teamup.invoices"_s);
    QVERIFY(can(u"history.back"_s) && !can(u"history.forward"_s));
    f->click(u"history.back"_s);
    rest();
    QCOMPARE(f->query().reportId, customers);
    QVERIFY(f->find<NavEntry>(u"sidebar.report."_s + customers)->isChecked());
    QVERIFY(!can(u"history.back"_s));
    f->click(u"history.forward"_s);
    rest();
    QCOMPARE(f->query().reportId, u"teamup.invoices"_s);
    QVERIFY(!can(u"history.forward"_s));
}

void tst_WindowHistory::goesThroughFiltersSortAndColumns()
{
    const Query first = f->query();
    setFilters(m_active);
    f->page()->controller()->setSort({ { u"email"_s, Qt::AscendingOrder } });
    rest();
    f->page()->controller()->setColumns({ u"full_name"_s, u"email"_s });
    rest();
    const Query last = f->query();
    f->asked();
    back();
    QCOMPARE(f->query().columns, first.columns);
    QVERIFY(!f->asked().isEmpty()); // of the service, not of memory
    QCOMPARE(f->query().sort, last.sort);
    back();
    QCOMPARE(f->query().sort, first.sort);
    QCOMPARE(f->query().filters, m_active);
    back();
    QCOMPARE(f->query(), first);
    QVERIFY(!can(u"history.back"_s));
    for (int i = 0; i < 3; ++i)
        forward();
    QCOMPARE(f->query(), last);
}

void tst_WindowHistory::bringsThePlaceBack()
{
    f->view()->scrollToRow(230);
    rest();
    setFilters(m_active);
    QCOMPARE(f->view()->topRow(), 0);
    f->view()->scrollToRow(40);
    rest();
    back();
    QCOMPARE(f->view()->topRow(), 230);
    QVERIFY(f->rows()->rowAt(230));
    forward();
    QCOMPARE(f->view()->topRow(), 40);
    openReport(u"teamup.invoices"_s);
    back();
    QCOMPARE(f->view()->topRow(), 40);
}

void tst_WindowHistory::newStepAfterBackEndsForward()
{
    setFilters(m_active);
    back();
    setFilters(m_both);
    QVERIFY(!can(u"history.forward"_s));
    back();
    QVERIFY(f->query().filters.isEmpty());
    QVERIFY(!can(u"history.back"_s));
}

void tst_WindowHistory::goesThroughViews()
{
    f->click(u"sidebar.view."_s + slipping);
    rest();
    const Query view = f->query();
    openReport(customers);
    QVERIFY(f->query().filters.isEmpty());
    back();
    QCOMPARE(f->query(), view);
    QVERIFY(f->find<NavEntry>(u"sidebar.view."_s + slipping)->isChecked());
    QCOMPARE(f->page()->findChild<ViewBar *>()->state(), ViewBar::State::Same);
    back();
    QVERIFY(f->query().filters.isEmpty());
    QVERIFY(f->find<NavEntry>(u"sidebar.report."_s + customers)->isChecked());
    QVERIFY(!f->find<NavEntry>(u"sidebar.view."_s + slipping)->isChecked());
}

void tst_WindowHistory::goesThroughChartAndTable()
{
    openReport(groups);
    QTRY_VERIFY(!f->page()->chartTitle().isEmpty());
    QTest::keyClick(f->window.get(), Qt::Key_T, Qt::ControlModifier);
    rest();
    QVERIFY(!f->page()->chartShown());
    back();
    QVERIFY(f->page()->chartShown());
    QCOMPARE(f->page()->controller()->report().id, groups);
    forward();
    QVERIFY(!f->page()->chartShown());
    back();
    back();
    QCOMPARE(f->page()->controller()->report().id, customers);
}

void tst_WindowHistory::drillDownIsAStep()
{
    openReport(groups);
    QTRY_VERIFY(!f->page()->chartTitle().isEmpty());
    Q_EMIT f->page()->drillRequested({ customers, m_active }, u"Active"_s);
    rest();
    QCOMPARE(f->query().filters, m_active);
    back();
    QCOMPARE(f->page()->controller()->report().id, groups);
    f->asked();
    forward();
    QCOMPARE(f->query().filters, m_active);
    QVERIFY(f->page()->controller()->canRestoreFilters()); // and it still says where it came from
    QVERIFY(f->asked().isEmpty());
    back();
    back();
    QCOMPARE(f->page()->controller()->report().id, customers);
    QVERIFY(f->query().filters.isEmpty());
}

void tst_WindowHistory::searchForPeopleIsAStep()
{
    f->page()->controller()->showOnly({ 1, 2 });
    rest();
    back();
    QVERIFY(f->query().filters.isEmpty());
    forward();
    QCOMPARE(f->query().filters.size(), 1);
}

void tst_WindowHistory::mouseButtonsGo()
{
    setFilters(m_active);
    QTest::mouseClick(f->view()->viewport(), Qt::BackButton, {}, QPoint(200, 200));
    rest();
    QVERIFY(f->query().filters.isEmpty());
    QVERIFY(f->view()->selectedIds().isEmpty());
    QTest::mouseClick(f->find<QWidget>(u"sidebar"_s), Qt::ForwardButton);
    rest();
    QCOMPARE(f->query().filters, m_active);
}

void tst_WindowHistory::goesBackFromWhatIsNotAnswered()
{
    setFilters(m_active);
    f->page()->controller()->setFilters(m_both);
    QVERIFY(f->page()->controller()->replacing());
    back();
    QCOMPARE(f->query().filters, m_active);
}

void tst_WindowHistory::typingInTheFormIsNoStep()
{
    f->page()->setFormOpen(true);
    rest();
    auto *line = f->page()->form()->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, u"1"_s);
    rest();
    QVERIFY(!can(u"history.back"_s));
    f->page()->header()->findField()->setFocus();
    QTest::keyClicks(f->page()->header()->findField(), u"an"_s);
    rest();
    QVERIFY(!can(u"history.back"_s));
}

void tst_WindowHistory::undoBringsFiltersBack()
{
    setFilters(m_active);
    setFilters(m_both);
    f->page()->controller()->removeFilter(u"is_claimed"_s);
    rest();
    undo();
    QCOMPARE(f->query().filters, m_both);
    undo();
    QCOMPARE(f->query().filters, m_active);
    QTest::keyClick(f->window.get(), Qt::Key_Y, Qt::ControlModifier);
    rest();
    QCOMPARE(f->query().filters, m_both);
    undo();
    undo();
    QVERIFY(f->query().filters.isEmpty());
    undo();
    QVERIFY(f->query().filters.isEmpty());
    QTest::keyClick(f->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    rest();
    QCOMPARE(f->query().filters, m_active);
    f->click(u"sidebar.view."_s + slipping);
    rest();
    undo();
    QCOMPARE(f->query().filters, m_active);
    QVERIFY(!f->find<NavEntry>(u"sidebar.view."_s + slipping)->isChecked());
}

void tst_WindowHistory::undoBringsTheFormBack()
{
    f->page()->setFormOpen(true);
    setFilters(m_active);
    setFilters({});
    undo();
    QCOMPARE(f->query().filters, m_active);
    f->page()->form()->apply(); // asks for what the form has
    rest();
    QCOMPARE(f->query().filters, m_active);
}

void tst_WindowHistory::undoLeavesTextFieldsAlone()
{
    setFilters(m_active);
    SearchField *field = f->page()->header()->findField();
    field->setFocus();
    QTest::keyClicks(field, u"ann"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->text() != u"ann"_s);
    QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
    rest();
    QCOMPARE(f->query().filters, m_active);
}

void tst_WindowHistory::clearedFiltersComeBack()
{
    setFilters(m_both);
    QVERIFY(!f->shows(u"history.cleared"_s));
    f->click(u"chips.clear"_s);
    rest();
    QTRY_VERIFY(f->shows(u"history.cleared"_s));
    f->click(u"history.undo"_s);
    rest();
    QCOMPARE(f->query().filters, m_both);
    QVERIFY(!f->shows(u"history.cleared"_s));
    f->click(u"chips.clear"_s);
    rest();
    QTRY_VERIFY(f->shows(u"history.cleared"_s));
    setFilters(m_active); // something else now
    QVERIFY(!f->shows(u"history.cleared"_s));
}

void tst_WindowHistory::eachConnectionHasItsOwn()
{
    setFilters(m_active);
    QVERIFY(can(u"history.back"_s));
    Profile profile;
    profile.id = u"profile"_s;
    profile.connection = f->sample;
    profile.connection.sample = false;
    QVERIFY(f->profiles.add(profile));
    f->window->connections()->open(profile.id);
    QTRY_VERIFY(f->window->workspace()->session()->profile().id == profile.id);
    QVERIFY(!can(u"history.back"_s));
    f->window->connections()->openSample();
    QTRY_VERIFY(can(u"history.back"_s));
    back();
    QVERIFY(f->query().filters.isEmpty());
}

void tst_WindowHistory::lastStateReturns()
{
    openReport(u"teamup.invoices"_s);
    openReport(customers);
    f->page()->setFormOpen(true);
    setFilters(m_active);
    f->page()->controller()->setSort({ { u"email"_s, Qt::AscendingOrder } });
    rest();
    const Query before = f->query();
    f->view()->scrollToRow(160);
    rest();
    startAgain();
    QCOMPARE(f->query(), before);
    QVERIFY(f->page()->form()->isVisible());
    QCOMPARE(f->view()->topRow(), 160);
    QVERIFY(f->rows()->rowAt(160));
    QVERIFY(!can(u"history.back"_s)); // that was another day
    openReport(u"teamup.invoices"_s);
    startAgain();
    QCOMPARE(f->query().reportId, u"teamup.invoices"_s);
}

void tst_WindowHistory::lastViewReturns()
{
    f->click(u"sidebar.view."_s + slipping);
    rest();
    const Query view = f->query();
    startAgain();
    QCOMPARE(f->query(), view);
    QVERIFY(f->find<NavEntry>(u"sidebar.view."_s + slipping)->isChecked());
    QCOMPARE(f->page()->findChild<ViewBar *>()->state(), ViewBar::State::Same);
    setFilters(m_active);
    startAgain();
    QCOMPARE(f->query().filters, m_active);
    QCOMPARE(f->page()->findChild<ViewBar *>()->state(), ViewBar::State::Edited);
    openReport(customers); // leaves it
    QVERIFY(!f->find<NavEntry>(u"sidebar.view."_s + slipping)->isChecked());
}

void tst_WindowHistory::lastChartReturns()
{
    openReport(groups);
    QTRY_VERIFY(!f->page()->chartTitle().isEmpty());
    const ViewState before = f->page()->viewState();
    startAgain();
    QTRY_VERIFY(!f->page()->chartTitle().isEmpty());
    QVERIFY(showSame(f->page()->viewState(), before));
}

void tst_WindowHistory::lastStateWaitsForTheKey()
{
    Profile profile;
    profile.id = u"profile"_s;
    profile.connection = f->sample;
    profile.connection.sample = false;
    QVERIFY(f->profiles.add(profile));
    LastSight last;
    last.sight.state = f->page()->viewState();
    last.sight.state.query.filters = m_active;
    last.sight.topRow = 60;
    QVERIFY(LastSightFile(kept(profile.id)).write(last).has_value());
    f->openWindow();
    f->window->connections()->open(profile.id);
    QTRY_VERIFY(f->page());
    QVERIFY(f->query().reportId.isEmpty());
    Session *session = f->window->connections()->current();
    session->client()->setSecret(f->secret);
    Q_EMIT f->window->connections()->keyReady(session);
    QTRY_COMPARE(f->query().filters, m_active);
    rest();
    QCOMPARE(f->view()->topRow(), 60);
}

void tst_WindowHistory::damagedLastStateIsSetAside()
{
    f->window->close();
    QFile file(kept());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{ half");
    file.close();
    f->openWindow();
    f->window->connections()->openSample();
    rest();
    QVERIFY(f->shows(u"window.problem"_s));
    QVERIFY(QFile::exists(kept() + u".damaged-1"_s));
    QVERIFY(f->rows()->total() > 0);
}

void tst_WindowHistory::typedValuesAreNotKept()
{
    setFilters({ { u"is_active"_s, true }, { u"ids"_s, QList<qint64> { 1441, 1442 } } });
    f->page()->header()->findField()->setFocus();
    QTest::keyClicks(f->page()->header()->findField(), u"anna"_s);
    f->window->close();
    const QByteArray text = textOf(kept());
    QVERIFY(text.contains("is_active"));
    QVERIFY2(!text.contains("1441") && !text.contains("anna"), text.constData());
    QVERIFY(QFileInfo(kept()).permissions()
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    startAgain();
    QCOMPARE(f->query().filters, m_active);
}

void tst_WindowHistory::removedConnectionTakesItAway()
{
    Profile profile;
    profile.id = u"profile"_s;
    profile.connection = f->sample;
    profile.connection.sample = false;
    QVERIFY(f->profiles.add(profile));
    QVERIFY(LastSightFile(kept(profile.id)).write({}).has_value());
    Q_EMIT f->window->connections()->forgotten(profile.id);
    QVERIFY(!QFile::exists(kept(profile.id)));
}

QTEST_MAIN(tst_WindowHistory)
#include "tst_window_history.moc"
