// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shownchart.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace samplecharts;
using namespace shownchart;

namespace {

QAccessibleInterface *access(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

} // namespace

class tst_ChartAccess : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void screenReaderGetsTheBars();
    void screenReaderFollowsTheWalk();
};

void tst_ChartAccess::screenReaderGetsTheBars()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    QSignalSpy activated(&view, &ChartView::activated);
    QAccessibleInterface *chart = access(&view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), u"Customers by sample"_s);
    QCOMPARE(chart->text(QAccessible::Description), u"All customers"_s);
    QCOMPARE(chart->childCount(), 12);
    QVERIFY(!chart->child(12) && !chart->child(-1));

    QAccessibleInterface *september = chart->child(9);
    QCOMPARE(september->role(), QAccessible::ListItem);
    QCOMPARE(september->parent(), chart);
    QCOMPARE(chart->indexOfChild(september), 9);
    QString words = september->text(QAccessible::Name);
    words.replace(QChar::Nbsp, u' ');
    QVERIFY2(words.startsWith(u"September 2026: 287, 12 %. Female 158, Male 101"), qPrintable(words));
    const QRect area = view.barArea(9);
    QCOMPARE(september->rect(), QRect(view.viewport()->mapToGlobal(area.topLeft()), area.size()));
    QCOMPARE(chart->childAt(september->rect().center().x(), september->rect().center().y()), september);
    QVERIFY(september->state().focusable && !september->state().selected);
    view.setCurrent(9);
    QVERIFY(september->state().selected && !september->state().focused);
    tabInto(view);
    QCOMPARE(chart->focusChild(), september);

    QAccessibleActionInterface *actions = september->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.constLast(), (QVariantList { 9, -1 }));

    view.setDrawing(drawing(byGender(), ChartKind::Pie));
    QCOMPARE(chart->childCount(), 4);
    QVERIFY(!september->isValid());
    QVERIFY(september->state().invalid);
    QVERIFY(september->rect().isEmpty());
}

void tst_ChartAccess::screenReaderFollowsTheWalk()
{
    ChartView view;
    show(view, drawing(joinedMonths(), ChartKind::StackedBar));
    tabInto(view);
    QAccessibleInterface *chart = access(&view);
    QVERIFY(!chart->focusChild());
    for (const auto &[key, bar] : { std::pair(Qt::Key_End, 11), std::pair(Qt::Key_Left, 10) }) {
        QTest::keyClick(&view, key);
        QCOMPARE(chart->focusChild(), chart->child(bar));
        QVERIFY(chart->child(bar)->state().focused);
    }
    QVERIFY(!chart->child(11)->state().focused);
    view.clearFocus();
    QVERIFY(!chart->focusChild());
    QAccessibleActionInterface *actions = chart->child(4)->actionInterface();
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(view.current(), 4);
}

QTEST_MAIN(tst_ChartAccess)
#include "tst_chartaccess.moc"
