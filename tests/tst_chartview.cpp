// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shownchart.h"
#include "support/testcase.h"

#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace samplecharts;
using namespace shownchart;

class tst_ChartView : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void mouseLeadsTheHover();
    void hoverFromOutsideIsSilent();
    void clickSaysWhichPart();
    void clickNeedsPressAndReleaseOnOnePart();
    void whatCannotBeAskedForIsNotClicked();
    void keysWalkTheBars();
    void keysWalkAPie();
    void keysThatAreNotOursPassOn();
    void tipFollowsTheKeyboard();
    void tipSaysEverything();
    void tipShowsTextAsTyped();
    void tipHidesNoBarWhereItCan();
    void tipStaysInside();
    void newDrawingKeepsThePlaceInTheSameGroups();
    void coloursFollowTheTheme();
    void tinyAndEmpty();
};

void tst_ChartView::mouseLeadsTheHover()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    QSignalSpy hovered(&view, &ChartView::barHovered);
    move(view, middleOf(view, 9));
    QCOMPARE(hovered.size(), 1);
    QCOMPARE(hovered.constLast().at(0).toInt(), 9);
    QVERIFY(tipOf(view)->isVisible());
    QCOMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
    move(view, middleOf(view, 9) + QPoint(0, 60));
    QCOMPARE(hovered.size(), 1);
    move(view, QPoint(2, 2));
    QCOMPARE(hovered.constLast().at(0).toInt(), -1);
    QVERIFY(!tipOf(view)->isVisible());
    QCOMPARE(view.viewport()->cursor().shape(), Qt::ArrowCursor);
    move(view, middleOf(view, 3));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    QCOMPARE(hovered.constLast().at(0).toInt(), -1);
    QVERIFY(!tipOf(view)->isVisible());
}

void tst_ChartView::hoverFromOutsideIsSilent()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    QSignalSpy hovered(&view, &ChartView::barHovered);
    QSignalSpy current(&view, &ChartView::currentChanged);
    const QImage before = view.grab().toImage();
    view.setHovered(4);
    const QImage banded = view.grab().toImage();
    QVERIFY(before != banded);
    view.setCurrent(5);
    QVERIFY(view.grab().toImage() != banded);
    QCOMPARE(view.current(), 5);
    QVERIFY(!tipOf(view)->isVisible());
    view.setHovered(-1);
    view.setCurrent(700);
    QCOMPARE(view.current(), -1);
    QCOMPARE(view.grab().toImage(), before);
    QCOMPARE(hovered.size() + current.size(), 0);
}

void tst_ChartView::clickSaysWhichPart()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    QSignalSpy activated(&view, &ChartView::activated);
    QSignalSpy current(&view, &ChartView::currentChanged);
    const QRect september = view.barArea(9);
    click(view, QPoint(september.center().x(), september.bottom() - 4));
    QCOMPARE(activated.constLast(), (QVariantList { 9, 0 }));
    QCOMPARE(current.constLast().at(0).toInt(), 9);
    click(view, QPoint(september.center().x(), september.top() + 4));
    QCOMPARE(activated.constLast(), (QVariantList { 9, 3 }));
    click(view, QPoint(september.center().x(), september.top() - 30));
    QCOMPARE(activated.constLast(), (QVariantList { 9, -1 }));
    QCOMPARE(activated.size(), 3);
    QCOMPARE(current.size(), 1);
}

void tst_ChartView::clickNeedsPressAndReleaseOnOnePart()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    QSignalSpy activated(&view, &ChartView::activated);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middleOf(view, 1));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middleOf(view, 2));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middleOf(view, 2));
    QCOMPARE(activated.size(), 0);
}

void tst_ChartView::whatCannotBeAskedForIsNotClicked()
{
    ChartView view;
    show(view, drawing(byGender(), ChartKind::Bar));
    QSignalSpy activated(&view, &ChartView::activated);
    view.setDrillAsker(
        [](int bar, int) { return bar == 0 ? possible() : DrillDown { .note = u"Gender cannot be asked for."_s }; });
    move(view, middleOf(view, 1));
    QCOMPARE(view.viewport()->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(tipOf(view)->text().note, u"Gender cannot be asked for."_s);
    click(view, middleOf(view, 1));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    click(view, middleOf(view, 0));
    QCOMPARE(activated.size(), 1);
}

void tst_ChartView::keysWalkTheBars()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    tabInto(view);
    QSignalSpy current(&view, &ChartView::currentChanged);
    QSignalSpy activated(&view, &ChartView::activated);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&view, key);
        return view.current();
    };
    press(Qt::Key_Return);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(press(Qt::Key_Right), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_PageDown), 6);
    QCOMPARE(press(Qt::Key_PageDown), 11);
    QCOMPARE(current.size(), 4);
    QCOMPARE(press(Qt::Key_Right), 11);
    QCOMPARE(current.size(), 4);
    QCOMPARE(press(Qt::Key_Left), 10);
    QCOMPARE(press(Qt::Key_PageUp), 5);
    QCOMPARE(press(Qt::Key_End), 11);
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Left), 0);
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space })
        press(key);
    QCOMPARE(activated.size(), 3);
    QCOMPARE(activated.constLast(), (QVariantList { 0, -1 }));
    view.setCurrent(-1);
    QCOMPARE(press(Qt::Key_Left), 11);
}

void tst_ChartView::keysWalkAPie()
{
    ChartView view;
    show(view, drawing(byGender(), ChartKind::Donut), { 400, 400 });
    tabInto(view);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.current(), 0);
}

void tst_ChartView::keysThatAreNotOursPassOn()
{
    struct Parent : QWidget {
        QList<int> keys;
        void keyPressEvent(QKeyEvent *event) override { keys << event->key(); }
    } parent;
    auto *layout = new QVBoxLayout(&parent);
    auto *view = new ChartView;
    layout->addWidget(view);
    view->setDrawing(drawing(joinedMonths(), ChartKind::StackedBar));
    parent.resize(500, 500);
    parent.show();
    for (const Qt::Key key : { Qt::Key_Escape, Qt::Key_F6, Qt::Key_Up })
        QTest::keyClick(view, key);
    QTest::sendKeyEvent(QTest::Press, view, Qt::Key_PageDown, QString(), Qt::ControlModifier);
    parent.keys.removeAll(Qt::Key_Control);
    QCOMPARE(parent.keys, (QList<int> { Qt::Key_Escape, Qt::Key_F6, Qt::Key_Up, Qt::Key_PageDown }));
    QCOMPARE(view->current(), -1);

    QWheelEvent wheel({ 50, 50 }, view->mapToGlobal(QPointF(50, 50)), {}, { 0, -120 }, {}, {}, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(view->viewport(), &wheel);
    QVERIFY(!wheel.isAccepted());
}

void tst_ChartView::tipFollowsTheKeyboard()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    view.setCurrent(2);
    QVERIFY(!tipOf(view)->isVisible());
    tabInto(view);
    QVERIFY(tipOf(view)->isVisible());
    QCOMPARE(tipOf(view)->text().title, u"February 2026"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(tipOf(view)->text().title, u"March 2026"_s);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!tipOf(view)->isVisible());
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(tipOf(view)->isVisible());
    view.clearFocus();
    QVERIFY(!tipOf(view)->isVisible());
}

void tst_ChartView::tipSaysEverything()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    view.setDrillAsker([](int, int) { return possible(u"A click shows the whole bar."_s); });
    const QRect september = view.barArea(9);
    move(view, QPoint(september.center().x(), september.bottom() - 4));
    const TipText split = tipOf(view)->text();
    const QString nbsp(QChar(QChar::Nbsp));
    QCOMPARE(QString(split.plain()).replace(nbsp, u" "_s),
             u"September 2026\nFemale 158 55 %\nMale 101 35 %\nNon-binary 9 3 %\nNot stated 19 7 %\n287\n"
             "A click shows the whole bar."_s);
    QCOMPARE(split.lines.at(3).color, Tokens::light().series[7]);
    QVERIFY(split.lines.at(0).pointed && !split.lines.at(1).pointed);

    view.setDrawing(drawing(byGender(), ChartKind::Pie));
    QVERIFY(!tipOf(view)->isVisible());
    move(view, view.barArea(0).center());
    QCOMPARE(QString(tipOf(view)->text().plain()).replace(nbsp, u" "_s),
             u"Female\nCustomers 1,328 55 %\nA click shows the whole bar."_s);
    QCOMPARE(tipOf(view)->text().lines.at(0).color, Tokens::light().series[0]);
}

void tst_ChartView::tipShowsTextAsTyped()
{
    const QString hostile = u"<b>x</b>%1 &amp;"_s;
    const ChartData data =
        samplecharts::data(genders(), { name(hostile) }, genders(), { name(hostile), notStated() }, { { 3, 1 } });
    ChartView view;
    show(view, drawing(data, ChartKind::StackedBar));
    move(view, middleOf(view, 0));
    QCOMPARE(tipOf(view)->text().title, hostile);
    QCOMPARE(tipOf(view)->text().lines.at(0).name, hostile);
    QVERIFY(view.barText(0).startsWith(hostile + u": 4, 100"));
    QVERIFY(view.barText(0).contains(hostile + u" 3"));
}

void tst_ChartView::tipHidesNoBarWhereItCan()
{
    // Low bars with a high one in the middle: there is room beside it, above the others.
    const QList<Group> names { name(u"A"_s), name(u"B"_s), name(u"C"_s), name(u"D"_s), name(u"E"_s) };
    ChartView view;
    show(view, drawing(plain(genders(), names, { 10, 12, 90, 14, 9 }), ChartKind::Bar));
    move(view, middleOf(view, 2));
    for (int bar = 0; bar < 5; ++bar)
        QVERIFY(!tipOf(view)->geometry().intersects(view.barArea(bar)));
    // Beside the outermost it goes inwards.
    view.setDrawing(drawing(plain(genders(), names, { 90, 12, 10, 14, 9 }), ChartKind::Bar));
    move(view, middleOf(view, 4));
    QVERIFY(tipOf(view)->geometry().right() < view.barArea(4).left());
}

void tst_ChartView::tipStaysInside()
{
    for (const QSize &size : { QSize(560, 640), QSize(220, 160), QSize(100, 80) }) {
        ChartView view;
        show(view, drawing(crowd(30, 8), ChartKind::StackedBar), size);
        for (int bar = 0; bar < 30; ++bar) {
            move(view, middleOf(view, bar));
            QVERIFY(tipOf(view)->x() >= 0 && tipOf(view)->y() >= 0);
            QVERIFY(tipOf(view)->geometry().right() < qMax(size.width(), 200));
            if (tipOf(view)->height() <= size.height())
                QVERIFY(view.rect().contains(tipOf(view)->geometry()));
        }
        view.grab();
    }
}

void tst_ChartView::newDrawingKeepsThePlaceInTheSameGroups()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    QSignalSpy current(&view, &ChartView::currentChanged);
    view.setCurrent(3);
    view.setDrawing(drawing(joinedMonths(), ChartKind::Line));
    QCOMPARE(view.current(), 3);
    view.setDrawing(drawing(byGender(), ChartKind::Bar));
    QCOMPARE(view.current(), -1);
    view.clear();
    QVERIFY(!view.drawing());
    QVERIFY(view.barText(0).isEmpty());
    QCOMPARE(current.size(), 0);
}

void tst_ChartView::coloursFollowTheTheme()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    theme.apply(*qApp);
    ChartView view;
    show(view, drawing(byGender(), ChartKind::Bar));
    const auto barColor = [&] { return view.grab().toImage().pixelColor(middleOf(view, 0)); };
    QCOMPARE(barColor(), Tokens::light().series[0]);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(barColor(), Tokens::dark().series[0]);
    theme.setChoice(Theme::Choice::Light);
}

void tst_ChartView::tinyAndEmpty()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::PercentBar));
    move(view, middleOf(view, 3));
    for (const QSize &size : { QSize(100, 80), QSize(1, 1), QSize(900, 40) }) {
        view.resize(size);
        view.grab();
    }
    view.resize(300, 300);
    view.setDrawing(drawing(plain(genders(), {}, {}), ChartKind::Donut));
    move(view, QPoint(150, 150));
    for (const Qt::Key key : { Qt::Key_Right, Qt::Key_End, Qt::Key_Return, Qt::Key_Escape })
        QTest::keyClick(&view, key);
    QCOMPARE(view.current(), -1);
    QVERIFY(!tipOf(view)->isVisible());
    view.clear();
    move(view, QPoint(100, 100));
    QTest::keyClick(&view, Qt::Key_Right);
    view.grab();
}

QTEST_MAIN(tst_ChartView)
#include "tst_chartview.moc"
