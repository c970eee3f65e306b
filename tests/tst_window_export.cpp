// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/exports/exportdialog.h"
#include "ui/exports/exportscope.h"
#include "ui/exports/exportspanel.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype rowsOf(const QString &csv)
{
    const QByteArray text = contentOf(csv);
    qsizetype lines = 0;
    bool quoted = false;
    for (const char c : text) {
        quoted = quoted != (c == '"');
        lines += c == '\n' && !quoted;
    }
    return lines - 1; // the header
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list << value.toVariant().toString();
    return list;
}

} // namespace

/// An export from the window's dialog to the file, and everything on the way.
class tst_WindowExport : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void filteredRowsBecomeACsvFile();
    void theFilePortGetsNoCredentials_data();
    void theFilePortGetsNoCredentials();
    void selectedRowsGoByIds();
    void everythingLeavesTheFiltersAway();
    void chosenColumnsAreExported();
    void missingFolderIsSaid();
    void existingFileTakesAYes();
    void keepingBothMakesASecondFile();
    void aSecondEnterIsNoSecondExport();
    void theSameAgainIsPointedOut();
    void closingTheDialogSendsNothing();
    void progressIsSeen();
    void cancelledExportLeavesNothing();
    void failedJobSaysSoAndCanBeTriedAgain();
    void brokenDownloadLeavesNoFile();
    void doneFileIsOpened();
    void openWhenReadyOpensOnce();
    void workbooksAreMadeAndRemembered();
    void closingTheWindowDetachesTheExport();

private:
    void start(const sandbox::Options &options);
    void filter(const QString &button);
    void openDialog();
    void scope(ExportScope scope) { pick(u"export.rows.%1"_s.arg(int(scope))); }
    /// Starts the export under this name and gives its row in the panel.
    void exportAs(const QString &name);
    void pick(const QString &button) { f->find<QAbstractButton>(button)->click(); }
    QString target(const QString &name) const { return f->folder.filePath(QString(u"exports/"_s + name)); }
    QStringList filesThere() const
    {
        return QDir(f->folder.filePath(u"exports"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    ExportProgress progress(int at = 0) const
    {
        return f->queue.entries().size() > at ? f->queue.entries().at(at).progress : ExportProgress {};
    }
    bool waitFor(ExportState state)
    {
        return QTest::qWaitFor([&] { return !f->queue.entries().isEmpty() && progress().state == state; }, 10'000);
    }
    QList<sandbox::Request> posts() { return f->requests("POST", "/export"); }
    QJsonObject body(qsizetype post = 0) { return QJsonDocument::fromJson(posts().at(post).body).object(); }
    QWidget *line(int id = 1) const { return f->find<QWidget>(u"download.%1"_s.arg(id)); }
    QAbstractButton *button(const QString &name, int id = 1) const
    {
        return line(id)->findChild<QAbstractButton *>(name);
    }
    bool says(const QString &part, int id = 1) const
    {
        const auto labels = line(id) ? line(id)->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    std::unique_ptr<WindowFixture> f;
    QList<QUrl> m_opened;
};

void tst_WindowExport::init()
{
    TestCase::init();
    start(Practice::defaults());
}

void tst_WindowExport::start(const sandbox::Options &options)
{
    f = std::make_unique<WindowFixture>(WindowSetup { .options = options });
    f->openWithRows();
    m_opened.clear();
    f->window->exportsPanel()->setOpener([this](const QUrl &url) {
        m_opened << url;
        return true;
    });
}

void tst_WindowExport::filter(const QString &name)
{
    f->page()->setFormOpen(true);
    f->click(name);
    f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f->settle());
}

void tst_WindowExport::openDialog()
{
    f->window->activateWindow(); // offscreen nobody else does when a dialog has closed
    QTRY_VERIFY(f->window->isActiveWindow());
    QTest::keyClick(f->window.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(f->window->findChild<ExportDialog *>());
    QTRY_VERIFY(f->find<QLineEdit>(u"export.name"_s)->hasFocus());
}

void tst_WindowExport::exportAs(const QString &name)
{
    f->type(u"export.name"_s, name);
    f->key(Qt::Key_Return);
}

void tst_WindowExport::filteredRowsBecomeACsvFile()
{
    filter(u"filter.is_active.yes"_s);
    openDialog();
    QVERIFY(f->find<QAbstractButton>(u"export.rows.%1"_s.arg(int(ExportScope::Filtered)))->isChecked());
    QVERIFY(f->find<QAbstractButton>(u"export.start"_s)->text().contains(QString::number(f->rows()->total())));
    exportAs(u"active"_s);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(posts().size(), 1);
    QVERIFY(posts().first().path.endsWith("/reports/customers/export"));
    QCOMPARE(posts().first().header("Content-Type"), "application/json");
    QJsonObject expected { { u"is_active"_s, true },
                           { u"format"_s, u"csv"_s },
                           { u"sort"_s, QJsonArray { u"-created_at"_s, u"id"_s } } };
    const QStringList columns = f->practice.lastParameter(u"columns"_s).split(u',');
    QJsonObject sent = body();
    QCOMPARE(texts(sent.take(u"columns"_s)), columns); // those of the table
    QCOMPARE(sent, expected);

    const QString file = target(u"active.csv"_s);
    QCOMPARE(rowsOf(file), f->rows()->total());
    QVERIFY(contentOf(file).left(200).contains("Email"));
    QCOMPARE(QFile::permissions(file) & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(filesThere(), QStringList { u"active.csv"_s });
    QVERIFY(!f->window->findChild<ExportDialog *>() || !f->window->findChild<ExportDialog *>()->isVisible());
    QVERIFY(f->window->exportsPanel()->isVisible());
    QVERIFY(says(u"Done"_s));
}

void tst_WindowExport::theFilePortGetsNoCredentials_data()
{
    QTest::addColumn<bool>("redirected");
    QTest::newRow("direct") << false;
    QTest::newRow("redirected") << true;
}

void tst_WindowExport::theFilePortGetsNoCredentials()
{
    QFETCH(bool, redirected);
    if (redirected)
        f->practice.server.addFault({ sandbox::Fault::Redirect });
    openDialog();
    exportAs(u"all"_s);
    QVERIFY(waitFor(ExportState::Done));
    int files = 0;
    for (const sandbox::Request &request : f->practice.server.log().all()) {
        const bool api = request.port == sandbox::Request::Port::Api;
        QCOMPARE(request.hasHeader("Authorization"), api);
        files += !api;
    }
    QCOMPARE(files, redirected ? 2 : 1);
}

void tst_WindowExport::selectedRowsGoByIds()
{
    filter(u"filter.is_active.yes"_s);
    f->view()->goToRow(2);
    QTest::keyClick(f->view(), Qt::Key_Down, Qt::ShiftModifier);
    const QList<qint64> ids = f->view()->selectedIds();
    QCOMPARE(ids.size(), 2);
    openDialog();
    scope(ExportScope::Selected);
    exportAs(u"two"_s);
    QVERIFY(waitFor(ExportState::Done));
    const QJsonObject sent = body();
    QCOMPARE(texts(sent.value(u"ids"_s)), (QStringList { QString::number(ids.first()), QString::number(ids.last()) }));
    QCOMPARE(sent.value(u"include_deleted"_s), QJsonValue(true));
    QVERIFY(!sent.contains(u"is_active"_s));
    QCOMPARE(rowsOf(target(u"two.csv"_s)), 2);
}

void tst_WindowExport::everythingLeavesTheFiltersAway()
{
    const qint64 all = f->rows()->total();
    filter(u"filter.is_active.no"_s);
    openDialog();
    scope(ExportScope::Everything);
    QTRY_VERIFY(f->find<QAbstractButton>(u"export.start"_s)->text().contains(QString::number(all)));
    pick(u"export.format.json"_s);
    exportAs(u"all"_s);
    QVERIFY(waitFor(ExportState::Done));
    QVERIFY(!body().contains(u"is_active"_s));
    QCOMPARE(body().value(u"format"_s).toString(), u"json"_s);
    const QJsonDocument file = QJsonDocument::fromJson(contentOf(target(u"all.json"_s)));
    const QJsonArray rows = file.isArray() ? file.array() : file.object().value(u"rows"_s).toArray();
    QCOMPARE(rows.size(), all);
}

void tst_WindowExport::chosenColumnsAreExported()
{
    openDialog();
    f->click(u"export.change"_s);
    for (const QString &key : { u"columns.email"_s, u"columns.age"_s })
        f->window->findChild<ExportDialog *>()->findChild<QCheckBox *>(key)->click();
    exportAs(u"chosen"_s);
    QVERIFY(waitFor(ExportState::Done));
    const QStringList columns = texts(body().value(u"columns"_s));
    QVERIFY(columns.contains(u"age"_s));
    QVERIFY(!columns.contains(u"email"_s));
    QCOMPARE(f->asked().filter(u"age"_s), QStringList()); // the table keeps its own
    QVERIFY(f->query().columns.contains(u"email"_s));
}

void tst_WindowExport::missingFolderIsSaid()
{
    openDialog();
    f->type(u"export.folder"_s, f->folder.filePath(u"gone"_s));
    f->key(Qt::Key_Return);
    QVERIFY(f->window->findChild<ExportDialog *>()->isVisible());
    const auto labels = f->window->findChild<ExportDialog *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"This folder is not there."_s);
    }));
    QCOMPARE(posts().size(), 0);
}

void tst_WindowExport::existingFileTakesAYes()
{
    QFile old(target(u"mine.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
    old.close();
    openDialog();
    exportAs(u"mine"_s);
    QVERIFY(f->shows(u"export.existing"_s));
    QCOMPARE(posts().size(), 0);
    QVERIFY(f->queue.entries().isEmpty());
    QCOMPARE(contentOf(target(u"mine.csv"_s)), "precious");
    f->click(u"export.replace"_s);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(posts().size(), 1);
    QCOMPARE(rowsOf(target(u"mine.csv"_s)), f->rows()->total());
}

void tst_WindowExport::keepingBothMakesASecondFile()
{
    QFile old(target(u"mine.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("precious") == 8);
    old.close();
    openDialog();
    exportAs(u"mine.csv"_s);
    f->click(u"export.both"_s);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(contentOf(target(u"mine.csv"_s)), "precious");
    QCOMPARE(filesThere().size(), 2);
}

void tst_WindowExport::aSecondEnterIsNoSecondExport()
{
    openDialog();
    f->type(u"export.name"_s, u"once"_s);
    auto *name = f->find<QLineEdit>(u"export.name"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(f->window.get(), Qt::Key_Return);
    QVERIFY(waitFor(ExportState::Done));
    QTest::qWait(100);
    QCOMPARE(posts().size(), 1);
    QCOMPARE(f->queue.entries().size(), 1);
}

void tst_WindowExport::theSameAgainIsPointedOut()
{
    openDialog();
    exportAs(u"one"_s);
    QVERIFY(waitFor(ExportState::Done));
    openDialog();
    exportAs(u"two"_s);
    QVERIFY(f->shows(u"export.earlier"_s));
    QVERIFY(says(u"one.csv"_s));
    QCOMPARE(posts().size(), 1);
    f->window->exportsPanel()->hide();
    f->click(u"export.showearlier"_s);
    QTRY_VERIFY(!f->window->findChild<ExportDialog *>());
    QVERIFY(f->window->exportsPanel()->isVisible());
    QCOMPARE(f->queue.entries().size(), 1);

    openDialog();
    exportAs(u"one"_s);
    QVERIFY(f->shows(u"export.earlier"_s));
    f->click(u"export.again"_s);
    QVERIFY(!f->shows(u"export.earlier"_s));
    QVERIFY(f->shows(u"export.existing"_s)); // a yes to one question answers no other
    f->click(u"export.both"_s);
    QTRY_COMPARE(f->queue.entries().size(), 2);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(posts().size(), 2);

    openDialog();
    exportAs(u"three"_s);
    QVERIFY(f->shows(u"export.earlier"_s));
    pick(u"export.format.json"_s);
    QVERIFY(!f->shows(u"export.earlier"_s)); // it is not the same any more
    exportAs(u"three"_s);
    QTRY_COMPARE(f->queue.entries().size(), 3);
}

void tst_WindowExport::closingTheDialogSendsNothing()
{
    openDialog();
    QTest::keyClick(f->find<QLineEdit>(u"export.name"_s), Qt::Key_Escape);
    QTRY_VERIFY(!f->window->findChild<ExportDialog *>());
    QCOMPARE(posts().size(), 0);
    QVERIFY(f->queue.entries().isEmpty());
    QVERIFY(!f->window->exportsPanel()->isVisible());
}

void tst_WindowExport::progressIsSeen()
{
    sandbox::Options options = Practice::defaults();
    options.jobMs = 800;
    start(options);
    openDialog();
    exportAs(u"slow"_s);
    QTRY_VERIFY(says(u"Preparing"_s));
    QTRY_VERIFY(progress().completeItems > 0);
    QVERIFY(progress().completeItems < progress().totalItems);
    QTRY_VERIFY(says(u"on TeamUp, "_s));
    QVERIFY(f->window->exportsPanel()->overallProgress().value_or(0) > 0);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(posts().size(), 1);
    QVERIFY(!f->window->exportsPanel()->overallProgress());
}

void tst_WindowExport::cancelledExportLeavesNothing()
{
    sandbox::Options options = Practice::defaults();
    options.jobMs = 60'000;
    start(options);
    openDialog();
    exportAs(u"never"_s);
    QVERIFY(waitFor(ExportState::Preparing));
    QCOMPARE(button(u"cancel"_s)->text(), u"Stop waiting"_s);
    QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
    QCOMPARE(progress().state, ExportState::Cancelled);
    QVERIFY(says(u"Cancelled"_s));
    QCOMPARE(filesThere(), QStringList());
    const qsizetype before = f->practice.server.log().all().size();
    QTest::qWait(100);
    QCOMPARE(f->practice.server.log().all().size(), before); // nobody asks for the job any more
}

void tst_WindowExport::failedJobSaysSoAndCanBeTriedAgain()
{
    f->practice.server.addFault({ sandbox::Fault::JobFail });
    openDialog();
    exportAs(u"second"_s);
    QVERIFY(waitFor(ExportState::Failed));
    QVERIFY(says(u"Failed"_s));
    QVERIFY(says(u"TeamUp could not prepare the file. Try the export again."_s));
    QCOMPARE(filesThere(), QStringList());
    QCOMPARE(posts().size(), 1);
    QTest::mouseClick(button(u"retry"_s), Qt::LeftButton);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(posts().size(), 2);
    QCOMPARE(rowsOf(target(u"second.csv"_s)), f->rows()->total());
}

void tst_WindowExport::brokenDownloadLeavesNoFile()
{
    f->practice.server.addFault({ sandbox::Fault::Cut, true });
    openDialog();
    exportAs(u"cut"_s);
    QVERIFY(waitFor(ExportState::Failed));
    QVERIFY(!QFile::exists(target(u"cut.csv"_s)));
    QCOMPARE(posts().size(), 1);
}

void tst_WindowExport::doneFileIsOpened()
{
    openDialog();
    exportAs(u"open"_s);
    QVERIFY(waitFor(ExportState::Done));
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(button(u"open"_s), Qt::LeftButton);
    QCOMPARE(m_opened, QList<QUrl> { QUrl::fromLocalFile(target(u"open.csv"_s)) });
    QTest::mouseClick(button(u"folder"_s), Qt::LeftButton);
    QCOMPARE(m_opened.last(), QUrl::fromLocalFile(f->folder.filePath(u"exports"_s)));
    QFile::remove(target(u"open.csv"_s));
    QTest::mouseClick(button(u"open"_s), Qt::LeftButton);
    QCOMPARE(m_opened.size(), 2);
    QVERIFY(says(u"no longer there"_s));
}

void tst_WindowExport::openWhenReadyOpensOnce()
{
    openDialog();
    pick(u"export.open"_s);
    exportAs(u"ready"_s);
    QTRY_COMPARE(m_opened, QList<QUrl> { QUrl::fromLocalFile(target(u"ready.csv"_s)) });
}

void tst_WindowExport::workbooksAreMadeAndRemembered()
{
    openDialog();
    pick(u"export.format.xlsx"_s);
    pick(u"export.receipt"_s);
    exportAs(u"all"_s);
    QVERIFY(waitFor(ExportState::Done));
    QCOMPARE(filesThere(), QStringList({ u"all.xlsx"_s, u"all.xlsx.receipt.json"_s }));
    QVERIFY(contentOf(target(u"all.xlsx"_s)).startsWith("PK"));
    QTRY_VERIFY(!f->window->findChild<ExportDialog *>());
    f->window->openExport();
    QVERIFY(f->window->findChild<ExportDialog *>());
    QVERIFY(f->find<QAbstractButton>(u"export.format.xlsx"_s)->isChecked());
    QVERIFY(f->find<QAbstractButton>(u"export.receipt"_s)->isChecked());
}

void tst_WindowExport::closingTheWindowDetachesTheExport()
{
    sandbox::Options options = Practice::defaults();
    options.jobMs = 60'000;
    start(options);
    openDialog();
    exportAs(u"never"_s);
    QVERIFY(waitFor(ExportState::Preparing));
    f->window->close();
    f->click(u"closing.quit"_s);
    QCOMPARE(progress().state, ExportState::Preparing); // nothing is cancelled: it goes on with the next start
    QVERIFY(!f->queue.entries().first().connected);
    QCOMPARE(filesThere(), QStringList());
}

QTEST_MAIN(tst_WindowExport)
#include "tst_window_export.moc"
