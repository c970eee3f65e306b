// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "support/scriptedpeer.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/pages/connectioncard.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/reconnect.h"
#include "ui/pages/workspace.h"
#include "ui/table/skeletonrows.h"
#include "ui/widgets/note.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QByteArray pageOf(const QJsonArray &rows)
{
    const auto header = [](const QString &key, const QString &label) {
        return QJsonObject { { u"key"_s, key }, { u"label"_s, label }, { u"sortable"_s, true } };
    };
    const QJsonArray headers { header(u"id"_s, u"ID"_s), header(u"full_name"_s, u"Name"_s),
                               header(u"email"_s, u"Email"_s), header(u"shoe_size"_s, u"Shoe size"_s) };
    return QJsonDocument(
               QJsonObject { { u"total"_s, rows.size() }, { u"column_headers"_s, headers }, { u"rows"_s, rows } })
        .toJson();
}

} // namespace

/// What the window shows while it waits, when there is nothing to show, and when something goes wrong.
class tst_WindowStates : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { f.reset(); }
    void aSlowFirstLoadShowsBars();
    void nothingThere();
    void noMatchAndClearAll();
    void firstLoadFailsAndRetryMends_data();
    void firstLoadFailsAndRetryMends();
    void aFailedPageKeepsTheRows_data();
    void aFailedPageKeepsTheRows();
    void aFailedFilterKeepsTheRows();
    void slowDownCountsAndGoesAway();
    void slowDownCanBeStopped();
    void stoppedFirstLoadCanBeStartedAgain();
    void offlineKeepsTheRows();
    void offlineGoesOnByItself();
    void refusedSignIn();
    void htmlIsShownAsTyped();
    void strangeAnswersAreNoCrash();
    void closingTheWindowAborts();
    void switchingTheReportAbortsAndComesBack();
    void anAbortedFilterIsTakenBack();
    void onlyTheNewestQueryIsShown();

private:
    void open(const WindowSetup &setup = {})
    {
        f = std::make_unique<WindowFixture>(setup);
        f->openWithRows();
    }
    WindowSetup elsewhere(const ScriptedPeer &peer) const { return { .secret = u"s3cret"_s, .elsewhere = peer.url() }; }
    ConnectionState connectionState() const { return f->find<ConnectionCard>(u"sidebar.connection"_s)->state(); }
    QString banner(const char *name) const
    {
        const QString widget = QString::fromLatin1(name);
        return f->shows(widget) ? f->find<Note>(widget)->text() : QString();
    }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowStates::aSlowFirstLoadShowsBars()
{
    WindowSetup setup;
    setup.options.latencyMs = 700;
    f = std::make_unique<WindowFixture>(setup);
    f->open();
    const auto *bars = f->page()->findChild<SkeletonRows *>();
    QVERIFY(!bars->isVisible()); // a quick answer needs none
    QTRY_VERIFY(bars->isVisible());
    QCOMPARE(f->rows()->total(), -1);
    QTRY_VERIFY(f->view()->isVisible());
    QVERIFY(!bars->isVisible());
    QVERIFY(f->rows()->total() > 0);
    // The next answer is as slow, but now there are rows to look at.
    f->key(Qt::Key_F5);
    QTRY_VERIFY(f->view()->dimmed());
    QTRY_VERIFY(f->view()->header()->loadingLine());
    QVERIFY(f->view()->isVisible());
    QVERIFY(f->settle());
    QVERIFY(!f->view()->dimmed());
    QVERIFY(!f->view()->header()->loadingLine());
}

void tst_WindowStates::nothingThere()
{
    WindowSetup setup;
    setup.options.customers = 0;
    f = std::make_unique<WindowFixture>(setup);
    f->open();
    QTRY_COMPARE(f->text(u"state.sentence"_s), u"No customers yet."_s);
    f->asked();
    f->click(u"state.action"_s);
    QVERIFY(!f->asked().isEmpty());
    QCOMPARE(f->text(u"state.sentence"_s), u"No customers yet."_s);
}

void tst_WindowStates::noMatchAndClearAll()
{
    open();
    const qint64 total = f->rows()->total();
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f->type(u"filter.created_at.from"_s, u"2099-01-01"_s);
    f->click(u"filter.is_active.yes"_s);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f->shows(u"state.sentence"_s));
    QVERIFY2(f->text(u"state.sentence"_s).contains(u"match"_s), qPrintable(f->text(u"state.sentence"_s)));
    QVERIFY(f->text(u"state.sentence"_s).contains(u'2'));
    QVERIFY(f->shows(u"chip.created_at"_s)); // what to take away stays in sight
    f->asked();
    f->click(u"state.action"_s);
    QVERIFY(f->asked().filter(u"created_at_gte"_s).isEmpty());
    QCOMPARE(f->rows()->total(), total);
    QVERIFY(f->view()->isVisible());
}

void tst_WindowStates::firstLoadFailsAndRetryMends_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("html502") << int(sandbox::Fault::Html502) << u"TeamUp has a problem of its own"_s;
    QTest::newRow("badjson") << int(sandbox::Fault::BadJson) << u"The answer of TeamUp cannot be read"_s;
}

void tst_WindowStates::firstLoadFailsAndRetryMends()
{
    QFETCH(int, fault);
    QFETCH(QString, sentence);
    f = std::make_unique<WindowFixture>();
    f->practice.server.addFault({ sandbox::Fault(fault) });
    f->open();
    QTRY_VERIFY2(f->text(u"state.sentence"_s).startsWith(sentence), qPrintable(f->text(u"state.sentence"_s)));
    QVERIFY(!f->shows(u"banner.error"_s)); // said once
    QVERIFY(!f->asked().isEmpty());
    QTest::qWait(100);
    QCOMPARE(f->asked(), QStringList()); // and not tried again by itself
    f->click(u"state.action"_s);
    QTRY_VERIFY(f->view()->isVisible());
    QVERIFY(f->rows()->total() > 0);
    QVERIFY(!f->shows(u"state"_s));
}

void tst_WindowStates::aFailedPageKeepsTheRows_data()
{
    firstLoadFailsAndRetryMends_data();
}

void tst_WindowStates::aFailedPageKeepsTheRows()
{
    QFETCH(int, fault);
    QFETCH(QString, sentence);
    open();
    const qint64 total = f->rows()->total();
    f->practice.server.addFault({ sandbox::Fault(fault) });
    f->view()->scrollToRow(200);
    QTRY_VERIFY2(banner("banner.error").startsWith(sentence), qPrintable(banner("banner.error")));
    QVERIFY(f->view()->isVisible());
    QCOMPARE(f->rows()->total(), total);
    QVERIFY(f->view()->reportModel()->row(0)); // what was there is still there
    QVERIFY(!f->shows(u"banner.details"_s));
    f->asked();
    f->click(u"banner.retry"_s);
    QVERIFY(f->settle());
    QVERIFY(banner("banner.error").isEmpty());
    QVERIFY(f->view()->reportModel()->row(int(f->view()->topRow())));
    QCOMPARE(f->view()->topRow(), 200);
}

void tst_WindowStates::aFailedFilterKeepsTheRows()
{
    open();
    const qint64 total = f->rows()->total();
    f->practice.server.addFault({ sandbox::Fault::Html502 });
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f->click(u"filter.is_active.yes"_s);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!banner("banner.error").isEmpty());
    QCOMPARE(f->rows()->total(), total);
    QVERIFY(f->view()->isVisible());
    f->asked();
    f->click(u"banner.retry"_s);
    QVERIFY(f->asked().contains(u"is_active=true"_s));
    QVERIFY(banner("banner.error").isEmpty());
    QVERIFY(f->rows()->total() < total);
    QVERIFY(f->shows(u"chip.is_active"_s));
    QCOMPARE(f->view()->topRow(), 0);
}

void tst_WindowStates::slowDownCountsAndGoesAway()
{
    open();
    f->practice.server.addFault({ sandbox::Fault::Throttle });
    f->view()->scrollToRow(200);
    QTRY_VERIFY(!banner("banner.slowdown").isEmpty());
    QVERIFY2(banner("banner.slowdown").contains(QRegularExpression(u"slow down\\. Next try in [1-9]"_s)),
             qPrintable(banner("banner.slowdown")));
    QTRY_VERIFY(f->view()->reportModel()->row(200));
    QVERIFY(banner("banner.slowdown").isEmpty());
    QVERIFY(banner("banner.error").isEmpty());
}

void tst_WindowStates::slowDownCanBeStopped()
{
    open();
    f->practice.server.addFault({ sandbox::Fault::Throttle });
    f->key(Qt::Key_F5);
    QTRY_VERIFY(!banner("banner.slowdown").isEmpty());
    f->asked();
    auto *stop = f->find<Note>(u"banner.slowdown"_s)->findChild<QAbstractButton *>();
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(banner("banner.slowdown").isEmpty());
    QTest::qWait(1300); // the time at which it would have been tried again
    QCOMPARE(f->asked(), QStringList());
    f->view()->scrollToRow(200); // the table goes on
    QTRY_VERIFY(f->view()->reportModel()->row(200));
}

void tst_WindowStates::stoppedFirstLoadCanBeStartedAgain()
{
    f = std::make_unique<WindowFixture>();
    f->practice.server.addFault({ sandbox::Fault::Throttle });
    f->open();
    QTRY_VERIFY(!banner("banner.slowdown").isEmpty());
    QTest::mouseClick(f->find<Note>(u"banner.slowdown"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_VERIFY(f->text(u"state.sentence"_s).startsWith(u"This was stopped."_s));
    f->click(u"state.action"_s);
    QTRY_VERIFY(f->rows()->total() > 0);
    QVERIFY(f->view()->isVisible());
}

void tst_WindowStates::offlineKeepsTheRows()
{
    open();
    QCOMPARE(connectionState(), ConnectionState::Connected);
    QVERIFY(f->find<QWidget>(u"header.export"_s)->isEnabled());
    f->practice.server.stop();
    f->key(Qt::Key_F5);
    QTRY_COMPARE(connectionState(), ConnectionState::Offline);
    QVERIFY(banner("banner.error").startsWith(u"TeamUp cannot be reached"_s));
    QVERIFY(f->view()->isVisible());
    QVERIFY(f->view()->reportModel()->row(0));
    auto *button = f->find<QWidget>(u"header.export"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"Not possible while offline"_s);
}

void tst_WindowStates::offlineGoesOnByItself()
{
    const auto answer = [](int id) {
        return ScriptedPeer::reply(200, pageOf({ QJsonObject { { u"id"_s, id }, { u"full_name"_s, u"Bo"_s } } }));
    };
    ScriptedPeer peer;
    peer.then(answer(1));
    peer.then(ScriptedPeer::close());
    peer.then(ScriptedPeer::close());
    peer.then(ScriptedPeer::close());
    peer.then(answer(2));
    f = std::make_unique<WindowFixture>(elsewhere(peer));
    f->openWithRows();
    f->window->workspace()->findChild<Reconnect *>()->setWaits({ 50, 100 });
    QList<ConnectionState> states;
    const Session *session = f->window->connections()->current();
    connect(session, &Session::changed, this, [&] { states << session->state(); });
    f->key(Qt::Key_F5);
    QTRY_COMPARE(states, (QList { ConnectionState::Offline, ConnectionState::Connected }));
    QTRY_VERIFY(f->rows()->rowAt(0) && f->rows()->rowAt(0)->id == 2);
    QVERIFY(banner("banner.error").isEmpty());
    QVERIFY(f->find<QWidget>(u"header.export"_s)->isEnabled());
}

void tst_WindowStates::refusedSignIn()
{
    f = std::make_unique<WindowFixture>(WindowSetup { .secret = u"wrong-secret-1234"_s });
    f->open();
    QTRY_COMPARE(connectionState(), ConnectionState::Refused);
    QTRY_VERIFY(f->text(u"state.sentence"_s).startsWith(u"TeamUp did not accept the sign-in"_s));
    QCOMPARE(f->practice.dataQueries().size(), 1);
    f->click(u"state.details"_s);
    const auto labels = f->window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(u"wrong-secret"_s));
}

void tst_WindowStates::htmlIsShownAsTyped()
{
    const QString name = u"<b>Bo</b> <img src=x> & Co"_s;
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(
        200,
        pageOf({ QJsonObject { { u"id"_s, 7 }, { u"full_name"_s, name }, { u"email"_s, u"<i>x</i>@y.test"_s } } })));
    f = std::make_unique<WindowFixture>(elsewhere(peer));
    f->openWithRows();
    const ReportTableModel *model = f->view()->reportModel();
    QCOMPARE(model->index(0, model->section(u"full_name"_s)).data().toString(), name);
    f->view()->goToRow(0);
    f->key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(name));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"&lt;b&gt;Bo&lt;/b&gt;"_s));
    f->key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(f->page()->details()->isVisible());
    int shown = 0;
    const auto labels = f->page()->details()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->text().contains(u"<b>"_s) && !label->text().contains(u"<i>"_s))
            continue;
        ++shown;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(shown > 0);
}

void tst_WindowStates::strangeAnswersAreNoCrash()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(
        200,
        pageOf({ QJsonObject { { u"id"_s, 1 }, { u"full_name"_s, QJsonValue::Null } }, QJsonObject {}, QJsonValue::Null,
                 u"text"_s,
                 QJsonObject { { u"id"_s, 2 }, { u"full_name"_s, QJsonArray { 1 } }, { u"shoe_size"_s, 43 } } })));
    f = std::make_unique<WindowFixture>(elsewhere(peer));
    f->open();
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->total(), 5);
    // A column that the catalog does not know is shown as it came.
    const ReportTableModel *model = f->view()->reportModel();
    const int shoes = model->section(u"shoe_size"_s);
    QVERIFY(shoes >= 0);
    QCOMPARE(model->headerData(shoes, Qt::Horizontal, Qt::DisplayRole).toString(), u"Shoe size"_s);
    QCOMPARE(model->index(model->rowOfId(2), shoes).data().toString(), u"43"_s);
    QCOMPARE(model->index(model->rowOfId(1), model->section(u"full_name"_s)).data().toString(), QString());
    f->view()->selectAll();
    f->key(Qt::Key_I, Qt::ControlModifier);
    f->window->grab();
}

void tst_WindowStates::closingTheWindowAborts()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    f = std::make_unique<WindowFixture>(elsewhere(peer));
    f->open();
    QTRY_COMPARE(peer.requests().size(), 1);
    QSignalSpy gone(&peer, &ScriptedPeer::disconnected);
    f->window->close();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(peer.requests().size(), 1);
}

void tst_WindowStates::switchingTheReportAbortsAndComesBack()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::silence());
    peer.then(ScriptedPeer::reply(200, pageOf({})));
    peer.then(ScriptedPeer::reply(200, pageOf({ QJsonObject { { u"id"_s, 1 }, { u"full_name"_s, u"Ann"_s } } })));
    f = std::make_unique<WindowFixture>(elsewhere(peer));
    f->open();
    QTRY_COMPARE(peer.requests().size(), 1);
    QSignalSpy gone(&peer, &ScriptedPeer::disconnected);
    f->click(u"sidebar.report.teamup.customers.grouped"_s);
    QTRY_COMPARE(gone.size(), 1);
    QTRY_COMPARE(peer.requests().size(), 2);
    QVERIFY(peer.requests().at(1).target.contains("customers.grouped"));
    QVERIFY(f->settle());
    f->click(u"sidebar.report.teamup.customers"_s);
    QTRY_COMPARE(peer.requests().size(), 3);
    QTRY_COMPARE(f->rows()->total(), 1);
    QVERIFY(f->view()->isVisible());
}

void tst_WindowStates::anAbortedFilterIsTakenBack()
{
    ScriptedPeer peer;
    peer.then(ScriptedPeer::reply(200, pageOf({ QJsonObject { { u"id"_s, 1 }, { u"full_name"_s, u"Ann"_s } } })));
    peer.then(ScriptedPeer::silence());
    peer.then(ScriptedPeer::reply(200, pageOf({})));
    f = std::make_unique<WindowFixture>(elsewhere(peer));
    f->openWithRows();
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(peer.requests().size() >= 1);
    f->click(u"filter.is_active.yes"_s);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    f->click(u"sidebar.report.teamup.customers.grouped"_s);
    QVERIFY(f->settle());
    f->click(u"sidebar.report.teamup.customers"_s);
    QVERIFY(f->settle());
    // Rows of one query under the chips of another would be a lie.
    QCOMPARE(f->rows()->total(), 1);
    QVERIFY(f->query().filters.isEmpty());
    QVERIFY(!f->shows(u"chip.is_active"_s));
    QCOMPARE(f->find<QAbstractButton>(u"filter.is_active.yes"_s)->isChecked(), true); // the edit is not lost
}

void tst_WindowStates::onlyTheNewestQueryIsShown()
{
    WindowSetup setup;
    setup.options.latencyMs = 80;
    open(setup);
    const qint64 all = f->rows()->total();
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f->click(u"filter.is_active.yes"_s);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    f->click(u"filter.is_active.no"_s);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f->settle());
    const qint64 inactive = f->rows()->total();
    QVERIFY(inactive > 0 && inactive < all);
    QCOMPARE(f->practice.lastParameter(u"is_active"_s), u"false"_s);
    QTest::qWait(250); // what was given up may not come back
    QCOMPARE(f->rows()->total(), inactive);
    QVERIFY(f->find<QWidget>(u"chip.is_active"_s)->accessibleName().contains(u"No"_s));
}

QTEST_MAIN(tst_WindowStates)
#include "tst_window_states.moc"
