// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/exports/exportdialog.h"
#include "ui/exports/exportrow.h"
#include "ui/exports/exportspanel.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The downloads panel in the window: its keys, its place, and what it asks of the rest.
class tst_WindowDownloads : public TestCase {
    Q_OBJECT
private:
    void exportAs(const QString &name)
    {
        f->key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog());
        QTRY_VERIFY(f->find<QLineEdit>(u"export.name"_s)->hasFocus());
        f->type(u"export.name"_s, name);
        f->key(Qt::Key_Return);
    }
    bool waitFor(ExportState state)
    {
        return QTest::qWaitFor(
            [&] { return !f->queue.entries().isEmpty() && f->queue.entries().first().progress.state == state; },
            10'000);
    }
    ExportDialog *dialog() const { return f->window->findChild<ExportDialog *>(); }
    QLineEdit *search() const { return f->find<QLineEdit>(u"downloads.search"_s); }
    QJsonObject body(qsizetype post)
    {
        return QJsonDocument::fromJson(f->requests("POST", "/export").at(post).body).object();
    }
    void runAgain(int id) { Q_EMIT f->window->exportsPanel()->runAgainRequested(id); }

    std::unique_ptr<WindowFixture> f;

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        f = std::make_unique<WindowFixture>();
        f->openWithRows();
    }
    void cleanup() { f.reset(); }

    void runningAgainAsksForTheSameUnderANewName()
    {
        f->page()->setFormOpen(true);
        f->click(u"filter.is_active.yes"_s);
        f->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f->settle());
        f->key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(dialog());
        QTRY_VERIFY(f->find<QLineEdit>(u"export.name"_s)->hasFocus());
        f->find<QAbstractButton>(u"export.format.json"_s)->click();
        f->type(u"export.name"_s, u"mine"_s);
        f->key(Qt::Key_Return);
        QVERIFY(waitFor(ExportState::Done));
        QTRY_VERIFY(!dialog());
        f->click(u"filter.is_active.no"_s); // the table goes another way
        f->key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f->settle());

        const int id = f->queue.entries().first().id;
        runAgain(id);
        QVERIFY(dialog());
        QVERIFY(f->find<QAbstractButton>(u"export.format.json"_s)->isChecked());
        QVERIFY(!f->find<QCheckBox>(u"export.open"_s)->isChecked());
        const QString name = f->find<QLineEdit>(u"export.name"_s)->text();
        QVERIFY2(name.startsWith(u"customers-"_s) && name.endsWith(u".json"_s), qPrintable(name));
        QCOMPARE(f->find<QLineEdit>(u"export.folder"_s)->text(),
                 QFileInfo(f->queue.entries().first().request.targetPath).absolutePath());
        f->click(u"export.start"_s);
        QTRY_COMPARE(f->requests("POST", "/export").size(), 2);
        QCOMPARE(body(1), body(0));
        QVERIFY(waitFor(ExportState::Done));
    }

    void whatCannotRunAgainSaysSo()
    {
        exportAs(u"first"_s);
        QVERIFY(waitFor(ExportState::Done));
        QTRY_VERIFY(!dialog());
        ExportRequest request = f->queue.entries().first().request;
        request.targetPath = f->folder.filePath(u"exports/other.csv"_s);
        Report gone = *f->practice.catalog.report(u"teamup.customers"_s);
        request.query.reportId = u"teamup.gone"_s;
        const auto id = f->queue.add(f->practice.client.get(), gone, request);
        QVERIFY(id);
        QVERIFY(waitFor(ExportState::Done));
        runAgain(*id);
        QVERIFY(!dialog());
        const auto *row = f->find<ExportRow>(u"download.%1"_s.arg(*id));
        const QList<QLabel *> labels = row->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"This report is not known any more."_s);
        }));
    }

    void findGoesWhereTheFocusIs()
    {
        exportAs(u"first"_s);
        QVERIFY(waitFor(ExportState::Done));
        QTRY_VERIFY(!dialog());
        f->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        f->view()->setFocus();
        f->key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(!search()->hasFocus());
        f->find<ExportRow>(u"download.1"_s)->setFocus();
        QTRY_VERIFY(f->find<ExportRow>(u"download.1"_s)->hasFocus());
        f->key(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"nothing like it"_s);
        f->key(Qt::Key_Escape); // ends the search, and only that
        QCOMPARE(search()->text(), QString());
        QVERIFY(f->window->exportsPanel()->isVisible());
        f->key(Qt::Key_Escape);
        QVERIFY(!f->window->exportsPanel()->isVisible());
    }

    void closingGivesTheFocusBack()
    {
        f->key(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(f->window->exportsPanel()->isVisible());
        f->view()->goToRow(3);
        f->view()->setFocus();
        const QModelIndex current = f->view()->currentIndex();
        search()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(search()->hasFocus());
        f->click(u"downloads.close"_s);
        QTRY_VERIFY(f->view()->hasFocus());
        QCOMPARE(f->view()->currentIndex(), current);
    }

    void theHeightComesBack()
    {
        f->key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(f->window->exportsPanel()->height(), 220);
        auto *grip = f->find<QWidget>(u"downloads.grip"_s);
        grip->setFocus(Qt::TabFocusReason);
        QTest::keyClick(grip, Qt::Key_Up);
        const int height = f->window->exportsPanel()->height();
        QVERIFY(height > 220);
        f->open();
        f->key(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(f->window->exportsPanel()->height(), height);
    }
};

QTEST_MAIN(tst_WindowDownloads)
#include "tst_window_downloads.moc"
