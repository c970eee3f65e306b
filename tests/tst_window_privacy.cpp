// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "rows/wholereport.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "support/windowtexts.h"
#include "ui/pages/chartcontroller.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/findcontroller.h"
#include "ui/pages/naventry.h"
#include "ui/privacy/privacymask.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int people = 1000;

sandbox::Options thousand()
{
    sandbox::Options options = Practice::defaults();
    options.customers = people;
    return options;
}

} // namespace

/// The mask over the whole window: no text that leaves it, by whatever way, tells who the customers are.
class tst_WindowPrivacy : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { f.reset(); }
    void theCrawlFindsPeopleWithoutMask();
    void tablesAreMasked_data();
    void tablesAreMasked();
    void detailsAreMasked();
    void severalDetailsAreMasked();
    void copiesAreMasked();
    void findingDoesNotTell();
    void theExportDialogIsMasked();
    void chartsAreMasked();
    void keyAndButtonToggle();
    void holdingTheKeyShowsOneRow();
    void theKeyLetsGoWithTheWindow();
    void theMaskOutlivesTheWindow();
    void idleTimeMasks();

private:
    void mask() { QTest::keyClick(f->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); }
    PrivacyMask *privacy() const { return f->window->privacy(); }
    QString nameOf(int row) const;
    /// What of the seeded people is in the texts; empty: nothing.
    QString found(const QString &texts) const;
    QString crawl() const { return found(windowtexts::all()); }

    static QStringList s_secrets; ///< names, e-mails and phone numbers of all seeded people
    std::unique_ptr<WindowFixture> f;
};

QStringList tst_WindowPrivacy::s_secrets;

void tst_WindowPrivacy::initTestCase()
{
    TestCase::initTestCase();
    Practice practice(thousand());
    Query query;
    query.reportId = u"teamup.customers"_s;
    query.columns = { u"full_name"_s, u"email"_s, u"phone_number"_s };
    auto *job = new WholeReport(practice.client.get(), *practice.catalog.report(query.reportId), query, this);
    bool done = false;
    connect(job, &WholeReport::finished, this, [&](const Result<WholeRows> &result) {
        done = true;
        for (const QJsonObject &row : result ? result->rows : QList<QJsonObject>())
            for (const QString &key : query.columns)
                if (const QString text = row.value(key).toString(); text.size() > 2)
                    s_secrets << text; // shorter ones stand in many words
    });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    s_secrets.removeDuplicates();
    QVERIFY2(s_secrets.size() > 2 * people, qPrintable(QString::number(s_secrets.size())));
}

void tst_WindowPrivacy::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>(WindowSetup { .options = thousand() });
    QGuiApplication::clipboard()->clear();
}

QString tst_WindowPrivacy::nameOf(int row) const
{
    return f->view()->reportModel()->row(row)->served.value("full_name"_L1).toString();
}

QString tst_WindowPrivacy::found(const QString &texts) const
{
    for (const QString &secret : std::as_const(s_secrets))
        if (texts.contains(secret, Qt::CaseInsensitive))
            return secret;
    return {};
}

void tst_WindowPrivacy::theCrawlFindsPeopleWithoutMask()
{
    f->openWithRows();
    const QString texts = windowtexts::all();
    QVERIFY(texts.contains(nameOf(0)));
    QVERIFY(!found(texts).isEmpty());
}

void tst_WindowPrivacy::tablesAreMasked_data()
{
    QTest::addColumn<QString>("id");
    const Catalog catalog = *Catalog::load();
    for (const Report &report : catalog.reports())
        if (report.service == "teamup"_L1 && !report.grouped)
            QTest::newRow(qPrintable(report.id)) << report.id;
}

void tst_WindowPrivacy::tablesAreMasked()
{
    QFETCH(QString, id);
    f->openWithRows(id);
    mask();
    QVERIFY(privacy()->isOn());
    QStringList keys;
    for (const Column &column : f->page()->controller()->report().columns)
        keys << column.key;
    f->page()->controller()->setColumns(keys);
    QVERIFY(f->settle());
    QCOMPARE(f->view()->reportModel()->isMasked(), true);
    QVERIFY(f->rows()->rowAt(0));
    QCOMPARE(crawl(), QString());
}

void tst_WindowPrivacy::detailsAreMasked()
{
    f->openWithRows();
    f->view()->goToRow(0);
    f->page()->setDetailsOpen(true);
    QTRY_VERIFY(windowtexts::all().contains(nameOf(0)));
    QVERIFY(f->settle());
    mask();
    QTRY_COMPARE(crawl(), QString());
    for (QPushButton *button : f->page()->details()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith("Copy"_L1)) {
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
            QVERIFY(button->toolTip().contains("Ctrl+Shift+M"_L1));
        }
    mask();
    QVERIFY(windowtexts::all().contains(nameOf(0)));
}

void tst_WindowPrivacy::severalDetailsAreMasked()
{
    f->openWithRows();
    f->page()->setDetailsOpen(true);
    f->view()->selectAll();
    QVERIFY(f->view()->selectedCount() > 2);
    QVERIFY(f->settle());
    mask();
    QTRY_COMPARE(crawl(), QString());
}

void tst_WindowPrivacy::copiesAreMasked()
{
    f->openWithRows();
    f->view()->selectAll();
    mask();
    ReportView *view = f->view();
    QClipboard *clipboard = QGuiApplication::clipboard();
    const std::function<void()> copies[] = {
        [view] { view->copyRows(false); },
        [view] { view->copyRows(true); },
        [view] { view->copyRowsAs(CopyFormat::Csv); },
        [view] { view->copyRowsAs(CopyFormat::Markdown); },
        [view] { view->copyRowsAs(CopyFormat::Json); },
    };
    for (const auto &copy : copies) {
        clipboard->clear();
        copy();
        QVERIFY(!clipboard->text().isEmpty());
        QCOMPARE(found(clipboard->text() + clipboard->mimeData()->html()), QString());
        QVERIFY(clipboard->text().contains(u"\u2022\u2022\u2022"_s));
    }
    clipboard->clear();
    view->copyEmails();
    QCOMPARE(clipboard->text(), QString());
    view->setCurrentIndex(view->reportModel()->index(0, view->reportModel()->section(u"full_name"_s)));
    QTest::keyPress(f->window.get(), Qt::Key_F8);
    view->copyCell();
    QCOMPARE(found(clipboard->text()), QString());
    view->copyRows(false);
    QCOMPARE(found(clipboard->text()), QString());
    QTest::keyRelease(f->window.get(), Qt::Key_F8);
    mask();
    view->copyCell();
    QCOMPARE(clipboard->text(), nameOf(0));
}

void tst_WindowPrivacy::findingDoesNotTell()
{
    f->openWithRows();
    const auto *finder = f->page()->findChild<FindController *>();
    const QString part = nameOf(0).left(4);
    f->page()->startFind();
    QTest::keyClicks(QApplication::focusWidget(), part);
    QVERIFY(!finder->matches().isEmpty());
    mask();
    QVERIFY(finder->matches().isEmpty());
    QCOMPARE(crawl(), QString());
    mask();
    QVERIFY(!finder->matches().isEmpty());
}

void tst_WindowPrivacy::theExportDialogIsMasked()
{
    f->openWithRows();
    f->view()->goToRow(1);
    mask();
    f->window->openExport();
    QTRY_VERIFY(f->shows(u"export.personal"_s));
    QCOMPARE(crawl(), QString());
    QCOMPARE(f->text(u"export.personal"_s), u"Holds personal data of %1 people."_s.arg(f->rows()->total()));
}

void tst_WindowPrivacy::chartsAreMasked()
{
    const Report &report = *f->practice.catalog.report(u"teamup.attendances.grouped"_s);
    ChartSettings chart = defaultChart(report);
    chart.group = u"by_customer"_s;
    f->settings->setChart(report, chart);
    f->settings->ofProfile({})->setChart(report, chart);
    f->open(report.id);
    ChartPane *pane = f->page()->chart();
    QVERIFY(pane);
    QTRY_VERIFY_WITH_TIMEOUT(!found(windowtexts::all()).isEmpty(), 30'000);
    mask();
    QCOMPARE(crawl(), QString());
}

void tst_WindowPrivacy::keyAndButtonToggle()
{
    f->openWithRows();
    auto *button = f->find<NavEntry>(u"sidebar.mask"_s);
    QVERIFY(button && !button->isChecked());
    mask();
    QVERIFY(privacy()->isOn() && button->isChecked());
    QCOMPARE(button->accessibleName(), u"Masked"_s);
    f->click(u"sidebar.mask"_s);
    QVERIFY(!privacy()->isOn() && !button->isChecked());
    QVERIFY(windowtexts::all().contains(nameOf(0)));
}

void tst_WindowPrivacy::holdingTheKeyShowsOneRow()
{
    f->openWithRows();
    mask();
    f->page()->setDetailsOpen(true);
    f->view()->goToRow(2);
    QVERIFY(f->settle());
    QTest::keyPress(f->window.get(), Qt::Key_F8);
    QString texts = windowtexts::all();
    QVERIFY(texts.contains(nameOf(2)));
    QVERIFY(!texts.contains(nameOf(0)));
    f->view()->goToRow(3);
    QVERIFY(f->settle());
    texts = windowtexts::all();
    QVERIFY(texts.contains(nameOf(3)));
    QVERIFY(!texts.contains(nameOf(2)));
    QTest::keyRelease(f->window.get(), Qt::Key_F8);
    QTRY_COMPARE(crawl(), QString());
}

void tst_WindowPrivacy::theKeyLetsGoWithTheWindow()
{
    f->openWithRows();
    mask();
    f->view()->goToRow(0);
    QTest::keyPress(f->window.get(), Qt::Key_F8);
    QVERIFY(privacy()->isRowShown());
    QEvent event(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(f->window.get(), &event);
    QVERIFY(!privacy()->isRowShown());
    QCOMPARE(crawl(), QString());
}

void tst_WindowPrivacy::theMaskOutlivesTheWindow()
{
    f->openWithRows();
    mask();
    f->openWithRows();
    QVERIFY(privacy()->isOn());
    QVERIFY(f->find<NavEntry>(u"sidebar.mask"_s)->isChecked());
    QCOMPARE(crawl(), QString());
    mask();
    f->openWithRows();
    QVERIFY(!privacy()->isOn());
}

void tst_WindowPrivacy::idleTimeMasks()
{
    f->settings->setMaskAfter(1);
    f->openWithRows();
    auto *idle = privacy()->findChild<QTimer *>(u"privacy.idle"_s);
    QVERIFY(idle && idle->isActive());
    QCOMPARE(idle->interval(), 60'000);
    idle->start(1); // a minute is too long for a test
    QTRY_VERIFY(privacy()->isOn());
    QCOMPARE(crawl(), QString());
    QVERIFY(!f->settings->masked()); // not by hand
    f->settings->setMaskAfter(0);
    privacy()->refresh();
    QVERIFY(!idle->isActive());
}

QTEST_MAIN(tst_WindowPrivacy)
#include "tst_window_privacy.moc"
