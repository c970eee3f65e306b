// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/uisettings.h"
#include "support/exportspanelcase.h"
#include "ui/exports/exportlist.h"
#include "ui/widgets/heightgrip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>

/// Four exports run, three wait: their order, and what concerns several of them.
class ExportsPanelOrderTest : public ExportsPanelCase {
    Q_OBJECT
private:
    ExportList *list() const { return m_panel->findChild<ExportList *>(); }
    QAbstractButton *headerButton(const QString &name) const { return m_panel->findChild<QAbstractButton *>(name); }
    QList<int> waiting() const
    {
        QList<int> ids;
        const QList<ExportRow *> rows = list()->rows();
        for (const ExportRow *row : rows)
            if (row->entry().progress.state == ExportState::Waiting)
                ids << row->entry().id;
        return ids;
    }
    QPoint middleOf(int id) const { return row(id)->mapTo(list()->widget(), row(id)->rect().center()); }
    QWidget *dropLine() const { return m_panel->findChild<QWidget *>(u"downloads.dropline"_s); }
    /// Presses on a row and moves to a place of the list, in small steps as a hand does.
    void drag(int id, const QPoint &to)
    {
        const QPoint from = middleOf(id);
        QTest::mousePress(row(id), Qt::LeftButton, {}, row(id)->rect().center());
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(row(id), row(id)->mapFrom(list()->widget(), from + (to - from) * step / 4));
    }
    void release(int id) { QTest::mouseRelease(row(id), Qt::LeftButton); }
    QMenu *menuOf(int id)
    {
        button(id, u"more"_s)->click();
        return row(id)->findChild<QMenu *>();
    }
    void choose(int id, const QString &action)
    {
        QMenu *menu = menuOf(id);
        QVERIFY(menu);
        auto *chosen = menu->findChild<QAction *>(action);
        QVERIFY2(chosen && chosen->isEnabled(), qPrintable(action));
        QPointer<QMenu> gone = menu;
        menu->close();
        chosen->trigger();
        QTRY_VERIFY(!gone);
    }

    QList<int> m_ids;

private Q_SLOTS:
    void init()
    {
        ExportsPanelCase::init();
        m_peer->then(ScriptedPeer::silence());
        m_panel->resize(1150, 400);
        m_panel->activateWindow();
        m_ids.clear();
        for (int i = 0; i < 7; ++i)
            m_ids << add(u"file%1.csv"_s.arg(i));
        QCOMPARE(waiting(), m_ids.mid(4));
        QTRY_VERIFY(row(m_ids.last())->isVisible() && row(m_ids.last())->y() > 0);
    }

    void theFirstToStartIsOnTop()
    {
        QList<int> shown;
        const QList<ExportRow *> rows = list()->rows();
        for (const ExportRow *row : rows)
            shown << row->entry().id;
        QCOMPARE(shown, m_ids);
        m_queue->cancel(m_ids.first());
        QTRY_COMPARE(waiting(), m_ids.mid(5));
    }

    void draggingChangesTheOrder()
    {
        const int last = m_ids.at(6);
        drag(last, QPoint(300, row(m_ids.at(4))->y() + 2));
        QTRY_VERIFY(dropLine()->isVisible());
        QVERIFY(qAbs(dropLine()->y() - row(m_ids.at(4))->y()) < 4);
        QCOMPARE(waiting(), m_ids.mid(4)); // until it is dropped
        release(last);
        QVERIFY(!dropLine()->isVisible());
        QCOMPARE(waiting(), QList({ last, m_ids.at(4), m_ids.at(5) }));
        // What the panel shows is what the queue does.
        m_queue->cancel(m_ids.first());
        QTRY_VERIFY(m_queue->entry(last)->progress.state != ExportState::Waiting);
    }

    void draggingBelowTheLastMakesItTheLast()
    {
        const QWidget *bottom = row(m_ids.last());
        drag(m_ids.at(4), QPoint(300, bottom->geometry().bottom() - 1));
        release(m_ids.at(4));
        QCOMPARE(waiting(), QList({ m_ids.at(5), m_ids.at(6), m_ids.at(4) }));
    }

    void aRunningOneStaysWhereItIs()
    {
        drag(m_ids.at(0), QPoint(300, row(m_ids.at(6))->y()));
        QVERIFY(!dropLine()->isVisible());
        release(m_ids.at(0));
        QCOMPARE(waiting(), m_ids.mid(4));
        // And among running ones nothing can be dropped but in front of those that wait.
        drag(m_ids.at(6), QPoint(300, 2));
        release(m_ids.at(6));
        QCOMPARE(waiting(), QList({ m_ids.at(6), m_ids.at(4), m_ids.at(5) }));
        QCOMPARE(list()->rows().first()->entry().id, m_ids.at(0));
    }

    void aDragOutlivesWhatStartsMeanwhile()
    {
        const int last = m_ids.at(6);
        drag(last, QPoint(300, row(m_ids.at(4))->y() + 2)); // in front of one that then starts
        m_queue->cancel(m_ids.at(0));
        QTRY_COMPARE(waiting(), m_ids.mid(5));
        release(last);
        QCOMPARE(waiting(), m_ids.mid(5));
        QVERIFY(!dropLine()->isVisible());
        drag(last, QPoint(300, row(m_ids.at(5))->y() + 2));
        m_queue->cancel(m_ids.at(5));
        m_queue->cancel(m_ids.at(1)); // what is dragged starts itself
        QTRY_COMPARE(waiting(), QList<int>());
        release(last);
        QVERIFY(!dropLine()->isVisible());
    }

    void escapeEndsADrag()
    {
        drag(m_ids.at(6), QPoint(300, row(m_ids.at(4))->y() + 2));
        QTRY_VERIFY(dropLine()->isVisible());
        QVERIFY(m_panel->closeTopmost());
        QVERIFY(!dropLine()->isVisible());
        release(m_ids.at(6));
        QCOMPARE(waiting(), m_ids.mid(4));
    }

    void altAndArrowsChangeTheOrder()
    {
        row(m_ids.at(5))->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(row(m_ids.at(5))->hasFocus());
        QTest::keyClick(row(m_ids.at(5)), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(waiting(), QList({ m_ids.at(5), m_ids.at(4), m_ids.at(6) }));
        QVERIFY(row(m_ids.at(5))->hasFocus());
        QTest::keyClick(row(m_ids.at(5)), Qt::Key_Up, Qt::AltModifier); // not before those that run
        QCOMPARE(waiting(), QList({ m_ids.at(5), m_ids.at(4), m_ids.at(6) }));
        QTest::keyClick(row(m_ids.at(5)), Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(row(m_ids.at(5)), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(waiting(), QList({ m_ids.at(4), m_ids.at(6), m_ids.at(5) }));
    }

    void arrowsGoFromRowToRow()
    {
        row(m_ids.at(3))->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(row(m_ids.at(3))->hasFocus());
        QTest::keyClick(row(m_ids.at(3)), Qt::Key_Down);
        QVERIFY(row(m_ids.at(4))->hasFocus());
        QTest::keyClick(row(m_ids.at(4)), Qt::Key_End);
        QVERIFY(row(m_ids.at(6))->hasFocus());
        QTest::keyClick(row(m_ids.at(6)), Qt::Key_Tab); // to its own buttons, not to another row's
        QVERIFY(row(m_ids.at(6))->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(row(m_ids.at(6))->accessibleName(), u"file6.csv"_s);
        QVERIFY(row(m_ids.at(6))->accessibleDescription().contains(u"Waiting"_s));
    }

    void tabGoesThroughTheRowsInTheirOrder()
    {
        headerButton(u"downloads.close"_s)->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(headerButton(u"downloads.close"_s)->hasFocus());
        m_queue->move(m_ids.at(6), 0);
        QList<int> reached;
        for (int press = 0; press < 60 && reached.size() < m_ids.size(); ++press) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (const auto *row = qobject_cast<ExportRow *>(QApplication::focusWidget()))
                reached << row->entry().id;
        }
        QCOMPARE(reached, m_ids.mid(0, 4) + QList({ m_ids.at(6), m_ids.at(4), m_ids.at(5) }));
    }

    void startNextIsInTheMenu()
    {
        choose(m_ids.at(6), u"menu.next"_s);
        QCOMPARE(waiting(), QList({ m_ids.at(6), m_ids.at(4), m_ids.at(5) }));
        QMenu *menu = menuOf(m_ids.at(6));
        QVERIFY(!menu->findChild<QAction *>(u"menu.next"_s)->isEnabled()); // it does already
        menu->close();
    }

    void theMenuCopiesThePath()
    {
        choose(m_ids.at(0), u"menu.copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), m_folder->filePath(u"file0.csv"_s));
        m_queue->cancel(m_ids.at(6));
        QSignalSpy again(m_panel.get(), &ExportsPanel::runAgainRequested);
        choose(m_ids.at(6), u"menu.again"_s);
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().first().toInt(), m_ids.at(6));
        choose(m_ids.at(6), u"menu.remove"_s);
        QVERIFY(!m_queue->entry(m_ids.at(6)));
    }

    void pauseAllLetsNothingStart()
    {
        QAbstractButton *pause = headerButton(u"downloads.pause"_s);
        QCOMPARE(pause->text(), u"Pause all"_s);
        pause->click();
        for (const int id : m_ids.mid(4))
            QCOMPARE(m_queue->entry(id)->progress.state, ExportState::Paused);
        m_queue->cancel(m_ids.at(0)); // requests on their way are waited for
        for (const int id : m_ids.mid(4))
            QCOMPARE(m_queue->entry(id)->progress.state, ExportState::Paused);
        for (const int id : m_ids.mid(1, 3))
            m_queue->cancel(id);
        QTRY_COMPARE(pause->text(), u"Resume all"_s);
        pause->click();
        for (const int id : m_ids.mid(4))
            QVERIFY(m_queue->entry(id)->progress.state != ExportState::Paused);
        QCOMPARE(pause->text(), u"Pause all"_s);
        for (const int id : m_ids.mid(4))
            m_queue->cancel(id);
        QTRY_VERIFY(!pause->isEnabled());
    }

    void theHeightIsRememberedAndGivesWay()
    {
        UiSettings settings(m_folder->filePath(u"ui.ini"_s));
        m_panel->setSettings(&settings);
        QCOMPARE(m_panel->height(), 220);
        m_panel->fitWindow(900);
        auto *grip = m_panel->findChild<HeightGrip *>();
        Q_EMIT grip->heightWanted(340);
        QCOMPARE(m_panel->height(), 340);
        QCOMPARE(settings.downloadsHeight(), 340);
        m_panel->fitWindow(600);
        QCOMPARE(m_panel->height(), 300);
        m_panel->fitWindow(900);
        QCOMPARE(m_panel->height(), 340);
        Q_EMIT grip->heightWanted(10);
        QVERIFY(m_panel->height() >= 100);
        QTest::keyClick(grip, Qt::Key_Up);
        QVERIFY(m_panel->height() > 112);
        QTest::mouseDClick(grip, Qt::LeftButton);
        QCOMPARE(m_panel->height(), 220);
        for (const int senseless : { -5, 3, 1'000'000 }) {
            settings.setDownloadsHeight(senseless);
            QCOMPARE(settings.downloadsHeight(), 0);
        }
    }

    void theFocusGoesBackToWhereItWas()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit(&window);
        column->addWidget(before);
        column->addWidget(m_panel.get());
        window.resize(1150, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QVERIFY(m_panel->giveFocusBack()); // it is there already
        QVERIFY(before->hasFocus());
        headerButton(u"downloads.close"_s)->setFocus(Qt::TabFocusReason);
        QVERIFY(m_panel->giveFocusBack());
        QVERIFY(before->hasFocus());
        headerButton(u"downloads.close"_s)->setFocus(Qt::TabFocusReason);
        before->hide();
        QVERIFY(!m_panel->giveFocusBack());
        m_panel->setParent(nullptr);
    }
};

QTEST_MAIN(ExportsPanelOrderTest)
#include "tst_exportspanel_order.moc"
