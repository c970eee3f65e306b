// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "report/changedvalue.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "support/windowtexts.h"
#include "ui/compare/comparepage.h"
#include "ui/pages/workspace.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QFile>
#include <QFileDialog>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

/// What changed since an earlier export, from the key to the saved file.
class tst_WindowCompare : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void withoutExportsAFileCanBeChosen();
    void anUnchangedExport_data();
    void anUnchangedExport();
    void changesAreShownAndExported();
    void theViewComesBackAsItWas();
    void otherFiltersAreSaid();
    void unusableFilesAreSaid_data();
    void unusableFilesAreSaid();
    void readingCanBeStopped();
    void masked();
    void groupsCannotBeCompared();
    void theButtonAsksToo();
    void fitsASmallWindow();
    void snapshotsAreKeptComparedAndDeleted();
    void keepingCanBeStopped();

private:
    void openDialog();
    /// Exports what the view shows; gives the path.
    QString exportView(const QString &name, const QString &format = u"csv"_s);
    /// The first customer is gone since, a second one is called otherwise, and one has been added.
    void edit(const QString &path);
    void compareWithNewest();
    void activate();
    void chooseFile(const QString &path);
    ComparePage *page() const { return f->find<ComparePage>(u"compare.page"_s); }
    ReportTableModel *model() const { return page()->view()->reportModel(); }
    bool compared() const { return page() && page()->comparison() && page()->view()->isVisible(); }

    std::unique_ptr<WindowFixture> f;
    QString m_before; ///< what edit() has put in place of a name
    QString m_now;    ///< the name
};

void tst_WindowCompare::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
    f->openWithRows();
}

void tst_WindowCompare::openDialog()
{
    activate();
    QTest::keyClick(f->window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f->shows(u"compare.dialog"_s));
}

QString tst_WindowCompare::exportView(const QString &name, const QString &format)
{
    ExportRequest request;
    request.query = f->page()->viewState().query;
    if (!request.query.columns.contains(u"id"_s))
        request.query.columns << u"id"_s;
    request.format = format;
    request.targetPath = f->folder.filePath(u"exports/"_s + name);
    const auto id = f->queue.add(f->page()->controller()->client(), f->page()->controller()->report(), request);
    if (!id || !QTest::qWaitFor([&] { return f->queue.entry(*id)->progress.state == ExportState::Done; }, 30'000))
        qFatal("the export did not come about");
    return request.targetPath;
}

void tst_WindowCompare::edit(const QString &path)
{
    QList<QByteArray> lines = contentOf(path).split('\n');
    const QByteArray head = lines.takeFirst();
    lines.removeAll(QByteArray());
    lines.removeFirst(); // it is there now: added
    for (QByteArray &line : lines) {
        QList<QByteArray> cells = line.split(',');
        if (line.contains('"') || cells.first().isEmpty())
            continue;
        m_now = QString::fromUtf8(cells.first());
        m_before = u"Quentin Formerly"_s;
        cells.first() = m_before.toUtf8();
        line = cells.join(',');
        break;
    }
    QList<QByteArray> gone(head.count(',') + 1);
    gone.first() = "Goneril Away";
    gone.last() = "99999999\r";
    lines << gone.join(',');
    write(path, head + '\n' + lines.join('\n') + '\n');
}

void tst_WindowCompare::compareWithNewest()
{
    openDialog();
    f->click(u"compare.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->comparison(), 30'000);
    activate();
}

/// What a window manager does when a dialog has gone: keys are the window's again.
void tst_WindowCompare::activate()
{
    f->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
}

void tst_WindowCompare::chooseFile(const QString &path)
{
    openDialog();
    f->click(u"compare.file"_s);
    auto *dialog = f->find<QFileDialog>(u"compare.filedialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY(page());
}

void tst_WindowCompare::withoutExportsAFileCanBeChosen()
{
    const QString path = exportView(u"elsewhere.csv"_s);
    f->queue.clearFinished();
    edit(path);
    openDialog();
    QVERIFY(f->shows(u"compare.none"_s));
    QVERIFY(!f->find<QAbstractButton>(u"compare.start"_s)->isEnabled());
    QTest::keyClick(f->find<QWidget>(u"compare.dialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!f->shows(u"compare.dialog"_s));
    QCOMPARE(f->window->page(), f->page());
    chooseFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(compared(), 30'000);
    QVERIFY(f->text(u"compare.result"_s).startsWith(u"1 added, 1 gone, 1 changed since "_s));
    QCOMPARE(f->text(u"compare.source"_s), u"elsewhere.csv"_s);
}

void tst_WindowCompare::anUnchangedExport_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("json") << u"json"_s;
}

void tst_WindowCompare::anUnchangedExport()
{
    QFETCH(QString, format);
    const qint64 all = f->rows()->total();
    exportView(u"customers."_s + format, format);
    compareWithNewest();
    QTRY_COMPARE(f->text(u"compare.sentence"_s), u"Nothing changed."_s);
    QVERIFY2(f->text(u"compare.result"_s).startsWith(u"Nothing changed since "_s),
             qPrintable(f->text(u"compare.result"_s)));
    QVERIFY(!f->shows(u"compare.doubts"_s));
    QVERIFY(!f->find<QAbstractButton>(u"compare.export"_s)->isEnabled());
    QCOMPARE(page()->comparison()->unchanged, all);
}

void tst_WindowCompare::changesAreShownAndExported()
{
    edit(exportView(u"customers.csv"_s));
    compareWithNewest();
    QTRY_VERIFY(compared());
    QVERIFY2(f->text(u"compare.result"_s).startsWith(u"1 added, 1 gone, 1 changed since "_s),
             qPrintable(f->text(u"compare.result"_s)));
    QVERIFY(f->shows(u"compare.doubts"_s)); // the file is not the one that was exported
    QCOMPARE(model()->rowCount(), 3);
    const int name = model()->section(u"full_name"_s);
    QCOMPARE(model()->index(2, name).data(ReportTableModel::ValueRole).value<ChangedValue>(),
             (ChangedValue { m_before, m_now }));
    QVERIFY(windowtexts::all().contains(QString(m_now + u" (was "_s + m_before + u')')));

    auto *kinds = f->find<SegmentedControl>(u"compare.kinds"_s);
    QCOMPARE(kinds->segmentText(0), u"All 3"_s);
    kinds->setCurrent(2);
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->row(0)->id, 99999999);
    kinds->setCurrent(0);
    QTRY_COMPARE(model()->rowCount(), 3);

    QTest::keyClick(f->window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(f->shows(u"compare.save"_s));
    f->click(u"compare.format.csv"_s);
    f->type(u"export.name"_s, u"what"_s);
    f->click(u"compare.saving"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!f->shows(u"compare.save"_s), 20'000);
    activate();
    const QString saved = QString::fromUtf8(contentOf(f->folder.filePath(u"exports/what.csv"_s)).mid(3));
    QVERIFY(saved.startsWith(u"Change,Customer ID,Name,Column,Before,Now\r\n"_s));
    const QString change = u"%1,Name,%2,%1\r\n"_s.arg(m_now, m_before);
    QVERIFY2(saved.contains(change), qPrintable(saved));
    QCOMPARE(saved.count(u"\r\nGone,99999999,Goneril Away,"_s), 1);
    QVERIFY(saved.contains(u"\r\nAdded,"_s));

    // The name is taken now.
    QTest::keyClick(f->window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(f->shows(u"compare.save"_s));
    f->click(u"compare.format.csv"_s);
    f->type(u"export.name"_s, u"what"_s);
    f->click(u"compare.saving"_s);
    QTRY_VERIFY(f->shows(u"compare.existing"_s));
    f->click(u"compare.both"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!f->shows(u"compare.save"_s), 20'000);
    QCOMPARE(contentOf(f->folder.filePath(u"exports/what (2).csv"_s)).size(), saved.toUtf8().size() + 3);
}

void tst_WindowCompare::theViewComesBackAsItWas()
{
    edit(exportView(u"customers.csv"_s));
    f->view()->goToRow(7);
    const Query before = f->query();
    compareWithNewest();
    QTRY_VERIFY(compared());
    QVERIFY(!f->window->currentPage());
    QCOMPARE(f->window->workspace()->currentReport(), u"teamup.customers"_s);
    f->practice.server.log().clear();
    f->key(Qt::Key_Escape);
    QTRY_VERIFY(f->window->currentPage());
    QVERIFY(f->settle());
    QCOMPARE(f->query(), before);
    QCOMPARE(f->view()->currentRow(), 7);
    QVERIFY(f->practice.dataQueries().isEmpty());
    QTRY_VERIFY(!page());
}

void tst_WindowCompare::otherFiltersAreSaid()
{
    exportView(u"customers.csv"_s);
    f->page()->controller()->setFilters({ { u"is_active"_s, true } });
    QVERIFY(f->settle());
    openDialog();
    QVERIFY(windowtexts::all().contains(u"other filters"_s));
    f->click(u"compare.start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(compared(), 30'000);
    QVERIFY(windowtexts::all().contains(u"Other filters were set then"_s));
    QCOMPARE(page()->comparison()->added, 0);
    QVERIFY(page()->comparison()->gone > 0);
}

void tst_WindowCompare::unusableFilesAreSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
    QTest::newRow("no ids") << QByteArray("Name\nAda\n")
                            << u"The file has no column \u201cCustomer ID\u201d, so its rows cannot be told apart."_s;
    QTest::newRow("broken") << QByteArray("id,Name\n1,\"Ada\n") << u"Line 2: "_s;
    QTest::newRow("nothing in common") << QByteArray("id,Colour\n1,red\n")
                                       << u"The two have no column in common besides their ids."_s;
}

void tst_WindowCompare::unusableFilesAreSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const QString path = f->folder.filePath(u"other.csv"_s);
    const qint64 all = f->rows()->total();
    write(path, bytes);
    chooseFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(f->shows(u"compare.retry"_s), 30'000);
    QVERIFY2(f->text(u"compare.sentence"_s).startsWith(sentence), qPrintable(f->text(u"compare.sentence"_s)));
    write(path, "id,Name\n99999999,Goneril Away\n");
    f->click(u"compare.retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(compared(), 30'000);
    QCOMPARE(page()->comparison()->gone, 1);
    QCOMPARE(page()->comparison()->added, all);
    QVERIFY(windowtexts::all().contains(u"No row is in both"_s));
    f->click(u"compare.back"_s);
    QTRY_VERIFY(f->window->currentPage());
}

void tst_WindowCompare::readingCanBeStopped()
{
    exportView(u"customers.csv"_s);
    sandbox::Options slow = Practice::defaults();
    slow.customers = 2000;
    slow.latencyMs = 200;
    f = std::make_unique<WindowFixture>(WindowSetup { .options = slow });
    f->openWithRows();
    write(f->folder.filePath(u"other.csv"_s), "id,Name\n1,Ada\n");
    chooseFile(f->folder.filePath(u"other.csv"_s));
    QTRY_VERIFY(f->text(u"compare.sentence"_s).startsWith(u"Reading what is there now: "_s));
    f->click(u"compare.stop"_s);
    QTRY_VERIFY(f->window->currentPage());
    const qsizetype asked = f->practice.dataQueries().size();
    QTest::qWait(500); // four at a time would be asked for meanwhile
    QCOMPARE(f->practice.dataQueries().size(), asked);
    QVERIFY(asked < 20);
}

void tst_WindowCompare::masked()
{
    edit(exportView(u"customers.csv"_s));
    compareWithNewest();
    QTRY_VERIFY(compared());
    QVERIFY(windowtexts::all().contains(m_before));
    QTest::keyClick(f->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QString &secret : { m_before, m_now, u"Goneril Away"_s })
        QVERIFY2(!windowtexts::all().contains(secret), qPrintable(secret));
    // A comparison that begins masked is masked, too.
    f->click(u"compare.back"_s);
    QTRY_VERIFY(f->window->currentPage());
    compareWithNewest();
    QTRY_VERIFY(compared());
    QVERIFY(!windowtexts::all().contains(m_before));
    QTest::keyClick(f->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(windowtexts::all().contains(m_before));
}

void tst_WindowCompare::groupsCannotBeCompared()
{
    f->window->openReport(u"teamup.customers.grouped"_s);
    QTRY_VERIFY(f->page());
    QVERIFY(!f->page()->findChild<QWidget *>(u"header.compare"_s));
    QTest::keyClick(f->window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f->shows(u"window.problem"_s));
    QVERIFY(!f->shows(u"compare.dialog"_s));
}

void tst_WindowCompare::theButtonAsksToo()
{
    const auto *button = f->find<QAbstractButton>(u"header.compare"_s);
    QCOMPARE(button->accessibleName(), u"What changed\u2026"_s);
    f->click(u"header.compare"_s);
    QTRY_VERIFY(f->shows(u"compare.dialog"_s));
}

void tst_WindowCompare::fitsASmallWindow()
{
    edit(exportView(u"customers.csv"_s));
    f->window->resize(960, 600);
    compareWithNewest();
    QTRY_VERIFY(compared());
    for (const QString &name : { u"compare.back"_s, u"compare.kinds"_s, u"compare.export"_s, u"compare.choose"_s }) {
        const auto *part = f->find<QWidget>(name);
        const QRect rect(part->mapTo(f->window.get(), QPoint()), part->size());
        QVERIFY2(f->window->rect().contains(rect), qPrintable(name));
        QVERIFY(rect.height() >= 24);
    }
}

void tst_WindowCompare::snapshotsAreKeptComparedAndDeleted()
{
    openDialog();
    QVERIFY(f->shows(u"compare.none"_s));
    f->click(u"compare.keep"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f->shows(u"compare.side.0"_s), 30'000);
    QTRY_VERIFY(windowtexts::all().contains(u"The snapshot is kept."_s));
    QVERIFY(windowtexts::all().contains(u"Kept until Rollbook quits."_s)); // practice data
    QVERIFY(f->shows(u"compare.remove"_s));
    f->click(u"compare.start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f->text(u"compare.sentence"_s), u"Nothing changed."_s, 30'000);
    QVERIFY(!f->shows(u"compare.doubts"_s));
    f->click(u"compare.back"_s);
    QTRY_VERIFY(f->window->currentPage());

    // Exports and snapshots stand together, newest first.
    exportView(u"customers.csv"_s);
    openDialog();
    QVERIFY(f->shows(u"compare.side.1"_s));
    QVERIFY(!f->shows(u"compare.remove"_s));
    f->click(u"compare.side.1"_s);
    QVERIFY(f->shows(u"compare.remove"_s));
    f->click(u"compare.remove"_s);
    QVERIFY(f->shows(u"compare.removing"_s));
    f->click(u"compare.side.0"_s); // another one is not deleted by that
    QVERIFY(!f->shows(u"compare.removing"_s));
    f->click(u"compare.side.1"_s);
    f->click(u"compare.remove"_s);
    f->click(u"compare.removing"_s);
    QTRY_VERIFY(f->shows(u"compare.side.0"_s) && !f->shows(u"compare.side.1"_s));
    QVERIFY(!f->shows(u"compare.remove"_s));
}

void tst_WindowCompare::keepingCanBeStopped()
{
    sandbox::Options slow = Practice::defaults();
    slow.customers = 2000;
    slow.latencyMs = 200;
    f = std::make_unique<WindowFixture>(WindowSetup { .options = slow });
    f->openWithRows();
    openDialog();
    f->click(u"compare.keep"_s);
    QTRY_VERIFY(windowtexts::all().contains(u"Reading the rows: "_s));
    f->click(u"compare.stopkeeping"_s);
    QVERIFY(!f->shows(u"compare.note"_s));
    QVERIFY(f->find<QAbstractButton>(u"compare.keep"_s)->isEnabled());
    const qsizetype asked = f->practice.dataQueries().size();
    QTest::qWait(500); // four at a time would be asked for meanwhile
    QVERIFY(f->practice.dataQueries().size() <= asked + 4);
    QVERIFY(!f->shows(u"compare.side.0"_s));
}

QTEST_MAIN(tst_WindowCompare)
#include "tst_window_compare.moc"
