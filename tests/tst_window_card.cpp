// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "support/windowtexts.h"
#include "ui/card/cardwindow.h"
#include "ui/card/cardwindows.h"
#include "ui/card/textlink.h"
#include "ui/pages/detailpanel.h"
#include "ui/privacy/privacymask.h"

#include <QAction>
#include <QClipboard>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Cards in windows of their own over the real window: whom they show, how they step, and when they close.
class tst_WindowCard : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void eachCustomerHasOneWindow();
    void theTitleNamesNobody();
    void arrowsStepWithTheTable();
    void steppingBeyondThePageLoadsIt();
    void steppingOntoAnotherCardTakesItsPlace();
    void thePanelStepsBeyondThePage();
    void aFamilyIsWalkedThrough();
    void theMaskCoversCards();
    void theKeyShowsTheCardInFront();
    void escapeAndTheConnectionCloseIt();
    void theWindowTakesItsCardsAlong();
    void itsPlaceIsRemembered();
    void copiesByKeyOpenTheDetails();
    void keysAreInTheSheet();

private:
    CardWindow *openRow(int row)
    {
        f->view()->goToRow(row);
        f->page()->openCard();
        const auto &windows = f->page()->cards()->windows();
        CardWindow *window = windows.isEmpty() ? nullptr : windows.last();
        const bool front = QTest::qWaitFor([&] { return window && QApplication::activeWindow() == window; });
        return front ? window : nullptr;
    }
    qint64 idOf(int row) const { return f->view()->reportModel()->row(row)->id; }
    QString nameOf(int row) const
    {
        return f->view()->reportModel()->row(row)->served.value("full_name"_L1).toString();
    }
    qsizetype count() const { return f->page()->cards()->windows().size(); }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowCard::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
    f->openWithRows();
    QGuiApplication::clipboard()->clear();
}

void tst_WindowCard::eachCustomerHasOneWindow()
{
    CardWindow *first = openRow(0);
    QVERIFY(first && first->isVisible() && first->isWindow());
    QCOMPARE(first->card()->shownId(), idOf(0));
    f->window->activateWindow();
    openRow(1);
    QCOMPARE(count(), 2);
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
    f->view()->goToRow(0);
    f->page()->openCard();
    QCOMPARE(count(), 2);
    QTRY_VERIFY(first->isActiveWindow());
    f->page()->setDetailsOpen(true); // by its button as well
    f->view()->goToRow(2);
    f->click(u"card.window"_s);
    QCOMPARE(count(), 3);
}

void tst_WindowCard::theTitleNamesNobody()
{
    const CardWindow *window = openRow(0);
    QVERIFY2(window->windowTitle().endsWith(u" %1 – Sample studio"_s.arg(idOf(0))), qPrintable(window->windowTitle()));
    for (const QString &word : nameOf(0).split(u' '))
        QVERIFY2(!window->windowTitle().contains(word), qPrintable(window->windowTitle()));
}

void tst_WindowCard::arrowsStepWithTheTable()
{
    CardWindow *window = openRow(0);
    QVERIFY(!window->findChild<QToolButton *>(u"card.previous"_s)->isEnabled());
    QTest::keyClick(window, Qt::Key_Down);
    QCOMPARE(window->card()->shownId(), idOf(1));
    QCOMPARE(f->view()->currentRow(), 1);
    QCOMPARE(f->view()->selectedIds(), QList<qint64> { idOf(1) });
    QTest::keyClick(window, Qt::Key_Right);
    QCOMPARE(window->card()->shownId(), idOf(2));
    QTest::keyClick(window, Qt::Key_Left);
    QTest::keyClick(window, Qt::Key_Up);
    QCOMPARE(window->card()->shownId(), idOf(0));
    QTest::keyClick(window, Qt::Key_Up);
    QCOMPARE(window->card()->shownId(), idOf(0));
    window->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(window, Qt::Key_Left);
    QCOMPARE(window->card()->shownId(), idOf(1));
}

void tst_WindowCard::steppingBeyondThePageLoadsIt()
{
    f->page()->controller()->setPageSize(25);
    QVERIFY(f->settle());
    int last = 0;
    while (f->view()->reportModel()->row(last + 1))
        ++last;
    QVERIFY(last + 4 < f->rows()->total());
    CardWindow *window = openRow(0);
    for (int row = 1; row <= last + 3; ++row) {
        QTest::keyClick(window, Qt::Key_Down);
        QTRY_VERIFY(f->view()->reportModel()->row(row));
        QTRY_COMPARE(window->card()->shownId(), idOf(row));
        QCOMPARE(f->view()->currentRow(), row);
    }
    QTRY_COMPARE(f->view()->selectedIds(), QList<qint64> { idOf(last + 3) });
}

void tst_WindowCard::steppingOntoAnotherCardTakesItsPlace()
{
    QPointer<CardWindow> other = openRow(1);
    f->window->activateWindow();
    CardWindow *window = openRow(0);
    QTest::keyClick(window, Qt::Key_Down);
    QCOMPARE(window->card()->shownId(), idOf(1));
    QCOMPARE(count(), 1);
    QTRY_VERIFY(!other);
}

void tst_WindowCard::thePanelStepsBeyondThePage()
{
    f->page()->setDetailsOpen(true);
    int last = 0;
    while (f->view()->reportModel()->row(last + 1))
        ++last;
    f->view()->goToRow(last);
    for (int i = 0; i < 60; ++i) {
        f->click(u"card.next"_s);
        const int row = last + 1 + i;
        QTRY_VERIFY(f->view()->reportModel()->row(row));
        QTRY_COMPARE(f->page()->details()->shownId(), idOf(row));
    }
    QCOMPARE(f->view()->selectedIds(), QList<qint64> { idOf(last + 60) });
}

void tst_WindowCard::aFamilyIsWalkedThrough()
{
    CardWindow *window = openRow(0);
    const auto relative = [window]() -> TextLink * {
        for (QWidget *people : window->findChildren<QWidget *>(QRegularExpression(u"^people\\."_s)))
            for (TextLink *link : people->findChildren<TextLink *>())
                if (link->isVisible() && link->isEnabled())
                    return link;
        return nullptr;
    };
    const auto complete = [window] { return window->card()->shownRecord()->isComplete(); };
    int row = 0;
    QTRY_VERIFY(complete());
    while (!relative()) {
        QTest::keyClick(window, Qt::Key_Down);
        ++row;
        QVERIFY(row < 90);
        QTRY_VERIFY(window->card()->shownId() == idOf(row) && complete());
    }
    const QString name = relative()->accessibleName();
    QTest::mouseClick(relative(), Qt::LeftButton);
    QVERIFY(window->card()->shownId() != idOf(row));
    QTRY_VERIFY(complete());
    QCOMPARE(window->card()->shownRecord()->value(u"full_name"_s).toString(), name);
    QVERIFY(window->windowTitle().contains(QString::number(window->card()->shownId())));
    QVERIFY(f->requests("GET", "/data")
                .last()
                .query.contains(QByteArray("ids=" + QByteArray::number(window->card()->shownId()))));
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->card()->shownId(), idOf(row));
}

void tst_WindowCard::theMaskCoversCards()
{
    CardWindow *window = openRow(0);
    QTRY_VERIFY(window->card()->shownRecord()->isComplete());
    const QJsonObject served = window->card()->shownRecord()->row().served;
    QVERIFY(windowtexts::all().contains(nameOf(0)));
    QTest::keyClick(window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f->window->privacy()->isOn());
    for (const QString &key : { u"full_name"_s, u"email"_s, u"phone_number"_s })
        if (const QString secret = served.value(key).toString(); !secret.isEmpty())
            QTRY_VERIFY2(!windowtexts::all().contains(secret), qPrintable(key));
    QTest::keyClick(window, Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    f->window->activateWindow();
    const CardWindow *later = openRow(3); // made while masked
    QVERIFY(later->card()->format().masked);
}

void tst_WindowCard::theKeyShowsTheCardInFront()
{
    CardWindow *window = openRow(0);
    QTest::keyClick(window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window->isActiveWindow());
    QTest::keyPress(window, Qt::Key_F8);
    QVERIFY(!window->card()->format().masked);
    QVERIFY(f->page()->details()->format().masked);
    QTest::keyRelease(window, Qt::Key_F8);
    QVERIFY(window->card()->format().masked);
}

void tst_WindowCard::escapeAndTheConnectionCloseIt()
{
    QPointer<CardWindow> window = openRow(0);
    QTest::keyClick(window, Qt::Key_Escape);
    QCOMPARE(count(), 0);
    QTRY_VERIFY(!window);
    f->window->activateWindow();
    window = openRow(0);
    f->window.reset();
    QVERIFY(!window);
}

void tst_WindowCard::theWindowTakesItsCardsAlong()
{
    QPointer<CardWindow> window = openRow(0);
    f->window->close();
    QTRY_VERIFY(!window || !window->isVisible());
}

void tst_WindowCard::itsPlaceIsRemembered()
{
    CardWindow *window = openRow(0);
    window->resize(444, 555);
    QTest::keyClick(window, Qt::Key_Escape);
    f->window->activateWindow();
    window = openRow(1);
    QCOMPARE(window->size(), QSize(444, 555));
}

void tst_WindowCard::copiesByKeyOpenTheDetails()
{
    f->page()->setDetailsOpen(false);
    f->view()->goToRow(0);
    QTest::keyClick(f->window.get(), Qt::Key_E, Qt::ControlModifier | Qt::AltModifier);
    const QString email = f->view()->reportModel()->row(0)->served.value("email"_L1).toString();
    QVERIFY(!email.isEmpty());
    QCOMPARE(QGuiApplication::clipboard()->text(), email);
    QVERIFY(f->page()->details()->isVisible());
    QVERIFY(f->window->findChild<QAction *>(u"action.copyPhone"_s));
}

void tst_WindowCard::keysAreInTheSheet()
{
    QTest::keyClick(f->window.get(), Qt::Key_F1);
    for (const QString &name : { u"openCard"_s, u"copyEmail"_s, u"copyPhone"_s, u"copyAddress"_s })
        QVERIFY2(f->shows(u"shortcuts.action."_s + name), qPrintable(name));
}

QTEST_MAIN(tst_WindowCard)
#include "tst_window_card.moc"
