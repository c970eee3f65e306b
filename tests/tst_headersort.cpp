// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakerows.h"
#include "support/testcase.h"

#include "models/reporttablemodel.h"
#include "ui/table/headersort.h"
#include "ui/table/reportview.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

using Sort = QList<SortKey>;

/// A table whose report takes one sort key, as Spirii's does, and whose answer says how it is sorted by itself.
class SingleKeyTable {
public:
    SingleKeyTable()
    {
        view.resize(700, 400);
        rows.answer(10);
        view.show();
    }

    void click(const QString &key, Qt::KeyboardModifiers modifiers)
    {
        const QPoint point(view.header()->seenX(model.section(key)) + 20, view.header()->height() / 2);
        QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, modifiers, point);
    }

    static Report report()
    {
        Report single = people::report();
        single.maxSortKeys = 1;
        single.defaultSort.clear();
        return single;
    }

    static QList<ColumnHeader> headers()
    {
        QList<ColumnHeader> marked = people::headers();
        for (ColumnHeader &header : marked)
            header.sorted = header.key == "joined"_L1 ? std::optional(Qt::AscendingOrder) : std::nullopt;
        return marked;
    }

    FakeRows rows { report(), headers(), people::served };
    ReportTableModel model { &rows };
    ReportView view { &model };
};

} // namespace

/// What a click on a header asks for.
class tst_HeaderSort : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void keysEndWhereTheReportSaysSo();
    void oneKeyIsReplacedAlsoWithShift();
    void turnsTheArrowThatIsSeen();
};

void tst_HeaderSort::keysEndWhereTheReportSaysSo()
{
    const Sort three { { u"a"_s }, { u"b"_s }, { u"c"_s, Qt::DescendingOrder } };
    QCOMPARE(sortAfterClick(three, u"d"_s, true, 3), three);
    QCOMPARE(sortAfterClick(three, u"d"_s, true, 4).size(), 4);
    QCOMPARE(sortAfterClick(three, u"c"_s, true, 3).at(2).order, Qt::AscendingOrder);
    QCOMPARE(sortAfterClick(three, u"a"_s, false, 3), Sort({ { u"a"_s, Qt::DescendingOrder } }));
    const Sort one { { u"a"_s } };
    QCOMPARE(sortAfterClick(one, u"b"_s, true, 1), Sort({ { u"b"_s } }));
    QCOMPARE(sortAfterClick(one, u"a"_s, true, 1), Sort({ { u"a"_s, Qt::DescendingOrder } }));
    QCOMPARE(sortAfterClick({}, u"b"_s, true, 1), Sort({ { u"b"_s } }));
}

void tst_HeaderSort::oneKeyIsReplacedAlsoWithShift()
{
    SingleKeyTable table;
    QVERIFY(QTest::qWaitForWindowExposed(&table.view));
    QSignalSpy wanted(table.view.header(), &ReportHeader::sortRequested);
    table.click(u"name"_s, Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().at(0).value<Sort>(), Sort({ { u"name"_s } }));
}

void tst_HeaderSort::turnsTheArrowThatIsSeen()
{
    SingleKeyTable table;
    QVERIFY(QTest::qWaitForWindowExposed(&table.view));
    QVERIFY(table.rows.query().sort.isEmpty());
    QSignalSpy wanted(table.view.header(), &ReportHeader::sortRequested);
    table.click(u"joined"_s, {});
    QCOMPARE(wanted.last().at(0).value<Sort>(), Sort({ { u"joined"_s, Qt::DescendingOrder } }));
}

QTEST_MAIN(tst_HeaderSort)
#include "tst_headersort.moc"
