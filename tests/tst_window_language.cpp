// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/language/translations.h"
#include "ui/pages/windowhost.h"
#include "ui/pages/workspace.h"
#include "ui/privacy/privacymask.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/keyhint.h"

#include <QDialog>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The window in another language, chosen while it is open.
class TestWindowLanguage final : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void speaks_data();
    void speaks();
    void keepsWhatIsInSight();
    void keepsFiltersAndTheWayBack();
    void keepsTheMask();
    void exportsGoOn();
    void isKept();
    void textGrows();
    void mirrors();

private:
    /// Chooses in the settings and waits for the other window.
    void choose(const QString &code) { chooseIn(u"settings.language"_s, code); }
    void chooseIn(const QString &box, const QVariant &value);
    /// The first widget of that name in the window.
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        return host->window()->findChild<T *>(name);
    }
    QString action(const QString &name) const { return find<QAction>(u"action."_s + name)->text(); }

    std::unique_ptr<WindowFixture> f;
    TextSize textSize;
    std::unique_ptr<Translations> translations;
    std::unique_ptr<WindowHost> host;
};

void TestWindowLanguage::init()
{
    f = std::make_unique<WindowFixture>();
    translations = std::make_unique<Translations>();
    const auto dress = [this] {
        translations->use(f->settings->language());
        textSize.use(f->settings->textPercent());
        f->theme.apply(*qApp);
    };
    f->settings->setLanguage(u"en"_s);
    host = std::make_unique<WindowHost>(dress, [this] { return f->parts(); });
    host->window()->resize(1440, 900);
    host->window()->show();
    host->window()->connections()->openSample();
    QTRY_VERIFY(host->window()->currentPage()->controller()->rows()->total() > 0);
}

void TestWindowLanguage::cleanup()
{
    host.reset();
    f.reset();
    translations.reset();
    QLocale::setDefault(QLocale::c());
    textSize.use(100);
}

void TestWindowLanguage::chooseIn(const QString &name, const QVariant &value)
{
    QSignalSpy rebuilt(host.get(), &WindowHost::rebuilt);
    if (!find<ChoiceBox>(name))
        QTest::keyClick(host->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(find<ChoiceBox>(name));
    auto *box = find<ChoiceBox>(name);
    const int index = box->findData(value);
    QVERIFY2(index >= 0, qPrintable(value.toString()));
    box->setCurrentIndex(index);
    QTRY_COMPARE(rebuilt.size(), 1);
    QTRY_VERIFY(host->window()->currentPage()->controller()->rows()->total() > 0);
}

void TestWindowLanguage::speaks_data()
{
    QTest::addColumn<QString>("settingsTitle");
    QTest::newRow("de") << u"Einstellungen"_s;
    QTest::newRow("es") << u"Ajustes"_s;
    QTest::newRow("fr") << u"Paramètres"_s;
    QTest::newRow("nl") << u"Instellingen"_s;
    QCOMPARE(Translations::languages().size(), 5);
}

void TestWindowLanguage::speaks()
{
    QFETCH(QString, settingsTitle);
    choose(QString::fromLatin1(QTest::currentDataTag()));
    auto *dialog = find<QDialog>(u"settings"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), settingsTitle);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(u"settings.language"_s));
    choose(u"en"_s);
    QCOMPARE(find<QDialog>(u"settings"_s)->windowTitle(), u"Settings"_s);
}

void TestWindowLanguage::keepsWhatIsInSight()
{
    MainWindow *before = host->window();
    before->openReport(f->practice.catalog.reportsOf(u"teamup"_s).at(2)->id);
    const QString report = before->workspace()->currentReport();
    const QSize size = before->size();
    choose(u"de"_s);
    QCOMPARE(host->window()->workspace()->currentReport(), report);
    QCOMPARE(host->window()->size(), size);
    QVERIFY(host->window()->isVisible());
}

/// Also filters that tell about a person, which no file may hold, and the way back.
void TestWindowLanguage::keepsFiltersAndTheWayBack()
{
    ReportController *before = host->window()->currentPage()->controller();
    before->setFilters({ { u"is_active"_s, true } });
    QTRY_VERIFY(!before->replacing() && before->rows()->total() < 500);
    before->setFilters({ { u"ids"_s, QList<qint64> { 1001, 1002 } } });
    QTRY_VERIFY(!before->replacing() && before->rows()->total() < 50);
    QTRY_VERIFY(find<QAction>(u"action.back"_s));
    choose(u"de"_s);
    QCOMPARE(host->window()->currentPage()->controller()->query().filters.keys(), QStringList { u"ids"_s });
    find<QDialog>(u"settings"_s)->reject();
    find<QAction>(u"action.back"_s)->trigger();
    QTRY_COMPARE(host->window()->currentPage()->controller()->query().filters.keys(), QStringList { u"is_active"_s });
}

void TestWindowLanguage::keepsTheMask()
{
    host->window()->privacy()->take(true); // as after a while without input
    choose(u"de"_s);
    QVERIFY(host->window()->privacy()->isOn());
    QVERIFY(!f->settings->masked());
}

void TestWindowLanguage::exportsGoOn()
{
    const ReportController *shown = host->window()->currentPage()->controller();
    const ExportRequest request { .query = shown->query(),
                                  .format = u"csv"_s,
                                  .targetPath = f->folder.filePath(u"exports/all.csv"_s) };
    ApiClient *client = host->window()->connections()->current()->client();
    QVERIFY(f->queue.add(client, *f->practice.catalog.report(request.query.reportId), request));
    choose(u"de"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f->queue.entries().constFirst().progress.state, ExportState::Done, 20'000);
    QCOMPARE(f->requests("POST", "/export").size(), 1);
    QVERIFY(QFile::exists(request.targetPath));
}

void TestWindowLanguage::isKept()
{
    choose(u"de"_s);
    QCOMPARE(f->settings->language(), u"de"_s);
    QCOMPARE(UiSettings(f->settings->filePath()).language(), u"de"_s);
    choose({});
    QCOMPARE(f->settings->language(), QString());
}

void TestWindowLanguage::textGrows()
{
    const int before = metrics::px(metrics::tableRow);
    const int letters = find(u"sidebar.settings"_s)->fontMetrics().height();
    chooseIn(u"settings.textSize"_s, 200);
    QCOMPARE(f->settings->textPercent(), 200);
    QVERIFY(metrics::px(metrics::tableRow) > 1.8 * before);
    QVERIFY(find(u"sidebar.settings"_s)->fontMetrics().height() > 1.8 * letters);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(u"settings.textSize"_s));
}

/// As for a language that is written from right to left: the sidebar, the columns and the buttons change sides.
void TestWindowLanguage::mirrors()
{
    const auto leftOf = [this](const QString &name) {
        const QWidget *widget = find(name);
        return widget->mapTo(host->window(), QPoint()).x();
    };
    QVERIFY(leftOf(u"sidebar.settings"_s) < leftOf(u"find"_s));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QTRY_VERIFY(leftOf(u"sidebar.settings"_s) > leftOf(u"find"_s));
    const QTableView *table = host->window()->currentPage()->view();
    QTRY_VERIFY(table->columnViewportPosition(0) > table->columnViewportPosition(1));
    QVERIFY(!find(u"find"_s)->findChild<KeyHint *>()->isVisible()); // the English words begin where it would be
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
