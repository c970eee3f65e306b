// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/filters/columnchooser.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/findpopup.h"
#include "ui/widgets/note.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The table of the window: order, columns, pages, selection, copies, finding, and the way around by key.
class tst_WindowTable : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void headerClickSorts();
    void shiftClickAddsUpToThree();
    void columnThatCannotBeSortedDoesNotReact();
    void chooserAddsRemovesAndReordersInOneRequest();
    void requiredColumnIsLocked();
    void customFieldsAreColumnsOfTheirOwn();
    void widthsColumnsAndPageSizeAreRemembered();
    void pageSizeIsTheRequestSize();
    void pagerJumps();
    void aShortLastPageIsAPage();
    void pageFieldTakesOnlyRealPages();
    void keysTurnPages();
    void scrollingFetchesEachPageOnce();
    void selectAllSelectsTheLoadedRows();
    void copiesAreTextAndTable();
    void selectionAndPlaceSurviveRefresh();
    void selectionSurvivesAnotherOrder();
    void findCountsAndSteps();
    void findSaysThatThereIsNoMatch();
    void searchAllShowsTheMatchesAndLeadsBack();
    void searchAllWithoutAMatchKeepsTheRows();
    void doubleClickOpensTheDetails();
    void detailsStepOnAfterOtherColumns();
    void areasAreWalkedRoundAndRound();
    void groupedCountsSelectOneRow();
    void eachReportKeepsItsOwnState();

private:
    int section(const char *key) const { return f->view()->reportModel()->section(QString::fromLatin1(key)); }
    void clickHeader(const char *key, Qt::KeyboardModifiers modifiers = {});
    QPoint placeOf(int row) const;
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {});
    void find(const QString &text);
    QCheckBox *chooserBox(const QString &key) const { return f->find<QCheckBox>(u"columns."_s + key); }
    /// One parameter of what was asked since the last call; more lines where the requests differ.
    QStringList askedFor(const QString &parameter)
    {
        return f->asked().filter(QRegularExpression(u"^(and|%1=)"_s.arg(parameter)));
    }
    qint64 idOf(int row) const { return f->view()->reportModel()->row(row)->id; }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowTable::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
    f->openWithRows();
}

void tst_WindowTable::clickHeader(const char *key, Qt::KeyboardModifiers modifiers)
{
    const ReportHeader *header = f->view()->header();
    const int at = section(key);
    QVERIFY2(at >= 0, key);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                      QPoint(header->seenX(at) + header->sectionSize(at) / 2, header->height() / 2));
}

QPoint tst_WindowTable::placeOf(int row) const
{
    return f->view()->visualRect(f->view()->reportModel()->index(row, 1)).center();
}

void tst_WindowTable::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(f->view()->viewport(), Qt::LeftButton, modifiers, placeOf(row));
}

void tst_WindowTable::find(const QString &text)
{
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f->find<QLineEdit>(u"find"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void tst_WindowTable::headerClickSorts()
{
    clickHeader("email");
    QCOMPARE(askedFor(u"sort"_s), QStringList { u"sort=email,id"_s });
    clickHeader("email");
    QCOMPARE(askedFor(u"sort"_s), QStringList { u"sort=-email,id"_s });
    clickHeader("venue.name");
    QCOMPARE(askedFor(u"sort"_s), QStringList { u"sort=venue.name,id"_s });
    const ReportTableModel *model = f->view()->reportModel();
    const auto priority = [model](int at) {
        return model->headerData(at, Qt::Horizontal, ReportTableModel::SortPriorityRole).toInt();
    };
    QCOMPARE(priority(section("venue.name")), 1);
    QCOMPARE(priority(section("email")), 0);
    QCOMPARE(priority(section("id")), 0); // the tie-breaker is nobody's order
}

void tst_WindowTable::shiftClickAddsUpToThree()
{
    clickHeader("venue.name");
    clickHeader("full_name", Qt::ShiftModifier);
    clickHeader("created_at", Qt::ShiftModifier);
    QCOMPARE(f->asked().isEmpty(), false);
    QCOMPARE(f->practice.lastParameter(u"sort"_s), u"venue.name,full_name,created_at,id"_s);
    clickHeader("email", Qt::ShiftModifier);
    QCOMPARE(f->asked(), QStringList()); // a fourth key changes nothing
    clickHeader("full_name", Qt::ShiftModifier);
    QCOMPARE(askedFor(u"sort"_s), QStringList { u"sort=venue.name,-full_name,created_at,id"_s });
    const ReportTableModel *model = f->view()->reportModel();
    QCOMPARE(model->headerData(section("created_at"), Qt::Horizontal, ReportTableModel::SortPriorityRole).toInt(), 3);
}

void tst_WindowTable::columnThatCannotBeSortedDoesNotReact()
{
    clickHeader("active_customer_memberships");
    clickHeader("flags", Qt::ShiftModifier);
    QCOMPARE(f->asked(), QStringList());
    QCOMPARE(f->query().sort, (QList<SortKey> { { u"created_at"_s, Qt::DescendingOrder } }));
    const ReportHeader *header = f->view()->header();
    const int at = section("active_customer_memberships");
    QVERIFY(header->toolTipAt(header->seenX(at) + 10).contains(u"cannot sort"_s));
}

void tst_WindowTable::chooserAddsRemovesAndReordersInOneRequest()
{
    f->click(u"header.columns"_s);
    QVERIFY(f->shows(u"columns"_s));
    for (const QString &key : { u"age"_s, u"email"_s }) {
        chooserBox(key)->setFocus();
        f->key(Qt::Key_Space);
    }
    chooserBox(u"venue.name"_s)->setFocus();
    f->key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(f->asked(), QStringList());
    f->click(u"columns.done"_s);
    const QStringList sent = askedFor(u"columns"_s);
    QCOMPARE(sent.size(), 1);
    const QStringList columns = sent.first().section(u'=', 1).split(u',');
    QVERIFY(columns.contains(u"age"_s));
    QVERIFY(!columns.contains(u"email"_s));
    const QStringList order = f->view()->header()->columnOrder();
    QCOMPARE(order.first(4), (QStringList { u"full_name"_s, u"phone_number"_s, u"created_at"_s, u"venue.name"_s }));
    QVERIFY(order.contains(u"age"_s));
    QVERIFY(!order.contains(u"email"_s));
    QCOMPARE(section("email"), -1);

    f->click(u"header.columns"_s);
    f->click(u"columns.reset"_s);
    f->click(u"columns.done"_s);
    QCOMPARE(f->asked().filter(QRegularExpression(u"^and"_s)), QStringList());
    const QStringList standard = f->page()->controller()->report().defaultColumns();
    QCOMPARE(f->view()->header()->columnOrder().first(standard.size()), standard);
}

void tst_WindowTable::requiredColumnIsLocked()
{
    f->click(u"header.columns"_s);
    QVERIFY(chooserBox(u"id"_s)->isChecked());
    QVERIFY(!chooserBox(u"id"_s)->isEnabled());
    f->find<ColumnChooser>(u"columns"_s)->close();
    QVERIFY(
        f->view()->reportModel()->headerData(section("id"), Qt::Horizontal, ReportTableModel::RequiredRole).toBool());
}

void tst_WindowTable::customFieldsAreColumnsOfTheirOwn()
{
    f->click(u"header.columns"_s);
    const QRegularExpression named(u"^columns\\.extra_customer_fields\\.[0-9]+$"_s);
    QTRY_VERIFY(!f->window->findChildren<QCheckBox *>(named).isEmpty());
    auto *box = f->window->findChildren<QCheckBox *>(named).constFirst();
    const QString key = box->objectName().mid(8);
    const QString label = box->accessibleName();
    box->setFocus();
    f->key(Qt::Key_Space);
    f->click(u"columns.done"_s);
    QCOMPARE(askedFor(u"extra_customer_fields"_s),
             QStringList { QString(u"extra_customer_fields="_s + key.section(u'.', 1)) });
    const ReportTableModel *model = f->view()->reportModel();
    QVERIFY(model->section(key) >= 0);
    QCOMPARE(model->headerData(model->section(key), Qt::Horizontal, Qt::DisplayRole).toString(), label);
    QCOMPARE(f->requests("GET", "/customer_fields").size(), 1);
}

void tst_WindowTable::widthsColumnsAndPageSizeAreRemembered()
{
    f->click(u"header.columns"_s);
    chooserBox(u"age"_s)->setFocus();
    f->key(Qt::Key_Space);
    f->click(u"columns.done"_s);
    QVERIFY(f->settle());
    ReportHeader *header = f->view()->header();
    const int edge = header->seenX(section("email")) + header->sectionSize(section("email")) - 1;
    const int before = header->sectionSize(section("email"));
    const int middle = header->height() / 2;
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(edge, middle));
    QTest::mouseMove(header->viewport(), QPoint(edge + 25, middle));
    QTest::mouseMove(header->viewport(), QPoint(edge + 50, middle));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(edge + 50, middle));
    QCOMPARE(header->sectionSize(section("email")), before + 50);
    QCOMPARE(f->query().sort.first().key, u"created_at"_s); // dragging an edge is no click
    QTest::keyClick(f->find<QComboBox>(u"pager.size"_s), Qt::Key_Down);
    QVERIFY(f->settle());
    QCOMPARE(f->rows()->pageSize(), 100);

    f->openWithRows();
    QVERIFY(f->query().columns.contains(u"age"_s));
    QCOMPARE(f->view()->header()->sectionSize(section("email")), before + 50);
    QCOMPARE(f->practice.lastParameter(u"page_size"_s), u"100"_s);
    QCOMPARE(f->find<QComboBox>(u"pager.size"_s)->currentData().toInt(), 100);
}

void tst_WindowTable::pageSizeIsTheRequestSize()
{
    auto *size = f->find<QComboBox>(u"pager.size"_s);
    QCOMPARE(size->currentData().toInt(), 50);
    size->setFocus();
    f->key(Qt::Key_Up);
    QVERIFY(f->asked().contains(u"page_size=25"_s));
    QCOMPARE(f->text(u"pager.range"_s), u"1–25"_s);
}

void tst_WindowTable::pagerJumps()
{
    const qint64 total = f->rows()->total();
    const qint64 lastPage = (total - 1) / 50;
    QVERIFY(!f->find<QWidget>(u"pager.first"_s)->isEnabled());
    QVERIFY(f->text(u"pager.total"_s).contains(QString::number(total)));
    f->click(u"pager.next"_s);
    QCOMPARE(f->view()->topRow(), 50);
    QCOMPARE(f->text(u"pager.range"_s), u"51–100"_s);
    QCOMPARE(f->askedPages(), QStringList { u"3"_s }); // the second was there, the one ahead is fetched
    f->click(u"pager.last"_s);
    QVERIFY(f->settle());
    QVERIFY(f->view()->topRow() >= lastPage * 50 || f->view()->lastVisibleRow() == total - 1);
    QVERIFY(f->view()->reportModel()->row(int(total - 1)));
    QCOMPARE(f->find<QLineEdit>(u"pager.page"_s)->text(), QString::number(lastPage + 1));
    QVERIFY(!f->find<QWidget>(u"pager.next"_s)->isEnabled());
    f->click(u"pager.first"_s);
    QCOMPARE(f->view()->topRow(), 0);
    QCOMPARE(f->text(u"pager.range"_s), u"1–50"_s);
    f->click(u"pager.next"_s);
    f->click(u"pager.previous"_s);
    QCOMPARE(f->view()->topRow(), 0);
    QVERIFY(lastPage > 3);
}

void tst_WindowTable::aShortLastPageIsAPage()
{
    // 25 a page leaves fewer rows on the last one than fit in sight.
    QTest::keyClick(f->find<QComboBox>(u"pager.size"_s), Qt::Key_Up);
    QVERIFY(f->settle());
    const qint64 total = f->rows()->total();
    const qint64 pages = (total + 24) / 25;
    QVERIFY(total - (pages - 1) * 25 < f->view()->lastVisibleRow() - f->view()->topRow());
    f->click(u"pager.last"_s);
    QCOMPARE(f->find<QLineEdit>(u"pager.page"_s)->text(), QString::number(pages));
    QCOMPARE(f->text(u"pager.range"_s), u"%1–%2"_s.arg((pages - 1) * 25 + 1).arg(total));
    QVERIFY(!f->find<QWidget>(u"pager.next"_s)->isEnabled());
    f->click(u"pager.previous"_s);
    QCOMPARE(f->find<QLineEdit>(u"pager.page"_s)->text(), QString::number(pages - 1));
}

void tst_WindowTable::pageFieldTakesOnlyRealPages()
{
    QTest::keyClick(f->window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *field = f->find<QLineEdit>(u"pager.page"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"4"_s);
    f->key(Qt::Key_Return);
    QCOMPARE(f->view()->topRow(), 150);
    QVERIFY(f->settle());
    QVERIFY(f->view()->reportModel()->row(150));
    f->asked();
    for (const QString &wrong : { u"0"_s, u"9999"_s, u"x"_s }) {
        f->type(u"pager.page"_s, wrong);
        f->key(Qt::Key_Return);
        QCOMPARE(field->text(), u"4"_s);
        QCOMPARE(f->view()->topRow(), 150);
    }
    QCOMPARE(f->asked(), QStringList());
}

void tst_WindowTable::keysTurnPages()
{
    f->key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(f->view()->topRow(), 50);
    f->key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(f->view()->topRow(), 100);
    f->key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(f->view()->topRow(), 50);
    f->key(Qt::Key_PageUp, Qt::ControlModifier);
    f->key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(f->view()->topRow(), 0);
}

void tst_WindowTable::scrollingFetchesEachPageOnce()
{
    QScrollBar *bar = f->view()->verticalScrollBar();
    for (int row = 0; row < 300; row += 10) {
        f->view()->scrollToRow(row);
        QTest::qWait(15);
    }
    QVERIFY(bar->value() > 0);
    QTRY_VERIFY(f->view()->reportModel()->row(310)); // scrolling has come to rest
    const QStringList pages = f->askedPages();
    QCOMPARE(QSet<QString>(pages.begin(), pages.end()).size(), pages.size());
    for (int row = 290; row < 310; ++row)
        QVERIFY(f->view()->reportModel()->row(row));
    f->view()->scrollToRow(280); // still in hand
    QCOMPARE(f->askedPages(), QStringList());
}

void tst_WindowTable::selectAllSelectsTheLoadedRows()
{
    f->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f->view()->selectedCount(), 100);
    QVERIFY(f->text(u"pager.total"_s).contains(u"100 selected"_s));
    QCOMPARE(f->asked(), QStringList());
}

void tst_WindowTable::copiesAreTextAndTable()
{
    clickRow(1);
    clickRow(3, Qt::ControlModifier);
    f->key(Qt::Key_C, Qt::ControlModifier);
    const ReportTableModel *model = f->view()->reportModel();
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().section(u'\t', 0, 0), model->index(1, section("full_name")).data().toString());
    QCOMPARE(lines.last().section(u'\t', 1, 1), model->index(3, section("email")).data().toString());
    QVERIFY(copied->html().contains(u"<table"_s));
    QCOMPARE(copied->html().count(u"<tr"_s), 2);
    f->key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(u"Name\tEmail\tPhone\tJoined"_s));
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<th"_s));
}

void tst_WindowTable::selectionAndPlaceSurviveRefresh()
{
    f->view()->scrollToRow(60);
    QVERIFY(f->settle());
    clickRow(62);
    clickRow(65, Qt::ControlModifier);
    const QList<qint64> selected = f->view()->selectedIds();
    QCOMPARE(selected, (QList<qint64> { idOf(62), idOf(65) }));
    f->asked();
    f->key(Qt::Key_F5);
    QCOMPARE(f->asked().size() > 0, true);
    QCOMPARE(f->view()->selectedIds(), selected);
    QCOMPARE(f->view()->topRow(), 60);
    QVERIFY(f->view()->rowSelection()->isSelected(62));
}

void tst_WindowTable::selectionSurvivesAnotherOrder()
{
    clickRow(2);
    const QList<qint64> selected = f->view()->selectedIds();
    clickHeader("email");
    QVERIFY(f->settle());
    QCOMPARE(f->view()->selectedIds(), selected);
    QCOMPARE(f->view()->topRow(), 0);
}

static QString withoutMarks(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters;
}

void tst_WindowTable::findCountsAndSteps()
{
    find(u"an"_s);
    const ReportTableModel *model = f->view()->reportModel();
    QList<int> matches;
    for (int row = 0; row < 100; ++row) {
        bool matched = false;
        for (int at = 0; at < model->columnCount(); ++at)
            matched =
                matched || withoutMarks(model->cellText(model->index(row, at))).contains(u"an"_s, Qt::CaseInsensitive);
        if (matched)
            matches << row;
    }
    QVERIFY(matches.size() > 2);
    QVERIFY(f->shows(u"find.popup"_s));
    QCOMPARE(f->text(u"find.count"_s), u"%1 in the 100 rows loaded"_s.arg(matches.size()));
    QCOMPARE(f->view()->currentRow(), matches.at(0));
    f->key(Qt::Key_F3);
    QCOMPARE(f->view()->currentRow(), matches.at(1));
    f->key(Qt::Key_Return);
    QCOMPARE(f->view()->currentRow(), matches.at(2));
    f->key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(f->view()->currentRow(), matches.at(1));
    QCOMPARE(f->asked(), QStringList());
    f->key(Qt::Key_Escape);
    QVERIFY(!f->shows(u"find.popup"_s));
    QCOMPARE(f->find<QLineEdit>(u"find"_s)->text(), QString());
    QVERIFY(f->view()->hasFocus());
}

void tst_WindowTable::findSaysThatThereIsNoMatch()
{
    find(u"zzqqzz"_s);
    QCOMPARE(f->text(u"find.count"_s), u"No match in the 100 rows loaded."_s);
    QVERIFY(f->find<QAbstractButton>(u"find.all"_s)->text().contains(u"zzqqzz"_s));
}

void tst_WindowTable::searchAllShowsTheMatchesAndLeadsBack()
{
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f->click(u"filter.is_claimed.yes"_s);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    const QStringList filtered = f->asked();
    QVERIFY(filtered.contains(u"is_claimed=true"_s));
    f->key(Qt::Key_Escape);

    const QString email = f->view()->reportModel()->index(0, section("email")).data().toString();
    const qint64 id = idOf(0);
    find(email);
    f->click(u"find.all"_s);
    QTRY_VERIFY(f->shows(u"banner.matches"_s));
    const QStringList sent = f->asked();
    const auto searches = f->requests("GET", "/customers");
    QCOMPARE(searches.size(), 1);
    QCOMPARE(QUrlQuery(QString::fromUtf8(searches.first().query)).queryItemValue(u"query"_s, QUrl::FullyDecoded),
             email);
    QVERIFY(sent.contains(u"ids=%1"_s.arg(id)));
    QVERIFY(!sent.contains(u"is_claimed=true"_s));
    QCOMPARE(f->rows()->total(), 1);
    QVERIFY(f->find<Note>(u"banner.matches"_s)->text().contains(email));

    f->click(u"banner.back"_s);
    QCOMPARE(f->asked(), filtered);
    QVERIFY(!f->shows(u"banner.matches"_s));
    QVERIFY(f->shows(u"chip.is_claimed"_s));
    QVERIFY(!f->shows(u"chip.ids"_s));
}

void tst_WindowTable::searchAllWithoutAMatchKeepsTheRows()
{
    find(u"zzqqzz"_s);
    f->key(Qt::Key_Return); // nothing to step to: the service is asked
    QTRY_VERIFY(!f->text(u"find.sentence"_s).isEmpty());
    QVERIFY(f->text(u"find.sentence"_s).contains(u"zzqqzz"_s));
    QCOMPARE(f->requests("GET", "/customers").size(), 1);
    QCOMPARE(f->asked(), QStringList());
    QVERIFY(f->rows()->total() > 100);
}

void tst_WindowTable::detailsStepOnAfterOtherColumns()
{
    clickRow(4);
    f->page()->setDetailsOpen(true);
    f->page()->controller()->setColumns({ u"email"_s, u"age"_s }); // the current cell's column is gone
    QVERIFY(f->settle());
    Q_EMIT f->page()->details()->nextRequested();
    QCOMPARE(f->view()->selectedIds(), QList<qint64> { f->view()->reportModel()->row(5)->id });
}

void tst_WindowTable::doubleClickOpensTheDetails()
{
    QVERIFY(!f->page()->details()->isVisible());
    clickRow(4);
    QTest::mouseDClick(f->view()->viewport(), Qt::LeftButton, {}, placeOf(4));
    QVERIFY(f->page()->details()->isVisible());
    const QString name = f->view()->reportModel()->index(4, section("full_name")).data().toString();
    const auto shown = [this, &name] {
        const auto labels = f->page()->details()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text() == name; });
    };
    QTRY_VERIFY(shown());
    f->view()->setFocus();
    f->key(Qt::Key_Escape);
    QVERIFY(!f->page()->details()->isVisible());
}

void tst_WindowTable::areasAreWalkedRoundAndRound()
{
    QTest::keyClick(f->window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    f->view()->setFocus();
    QStringList walked;
    const auto area = [this]() -> QString {
        for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            for (const QString &name :
                 { u"header"_s, u"chips"_s, u"filter.form"_s, u"table"_s, u"pager"_s, u"sidebar"_s })
                if (widget->objectName() == name)
                    return name;
        return u"elsewhere"_s;
    };
    for (int i = 0; i < 6; ++i) {
        f->key(Qt::Key_F6);
        walked << area();
    }
    QCOMPARE(walked, (QStringList { u"pager"_s, u"sidebar"_s, u"header"_s, u"chips"_s, u"filter.form"_s, u"table"_s }));
    f->key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(area(), u"filter.form"_s);
}

void tst_WindowTable::groupedCountsSelectOneRow()
{
    f->click(u"sidebar.report.teamup.customers.grouped"_s);
    f->page()->setChartShown(false);
    QVERIFY(f->settle());
    QCOMPARE(f->page()->controller()->report().id, u"teamup.customers.grouped"_s);
    QVERIFY(f->rows()->total() > 3);
    QVERIFY(f->practice.lastParameter(u"columns"_s).contains(u"created_year"_s));
    clickRow(2);
    QCOMPARE(f->view()->selectedCount(), 1);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(f->view()->rowSelection()->isSelected(row), row == 2);
    f->key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), 1);
    clickRow(0, Qt::ControlModifier);
    QCOMPARE(f->view()->selectedCount(), 2);
    clickHeader("count");
    const QString sort = f->practice.lastParameter(u"sort"_s);
    QVERIFY(f->settle());
    QVERIFY2(f->practice.lastParameter(u"sort"_s).startsWith(u"count,"_s), qPrintable(sort));
    QCOMPARE(f->view()->selectedCount(), 0); // other rows stand there now
}

void tst_WindowTable::eachReportKeepsItsOwnState()
{
    clickHeader("email");
    QVERIFY(f->settle());
    clickRow(5);
    const QList<qint64> selected = f->view()->selectedIds();
    f->click(u"sidebar.report.teamup.customers.grouped"_s);
    QVERIFY(f->settle());
    f->asked();
    f->key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f->page()->controller()->report().id, u"teamup.customers"_s);
    QCOMPARE(f->asked(), QStringList()); // its rows are still in hand
    QCOMPARE(f->view()->selectedIds(), selected);
    QCOMPARE(f->query().sort.first().key, u"email"_s);
}

QTEST_MAIN(tst_WindowTable)
#include "tst_window_table.moc"
