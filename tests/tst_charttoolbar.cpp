// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "support/sampledrawings.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/charttakeaway.h"
#include "ui/charts/charttoolbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QHelpEvent>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rollbook;
using chartpicture::Format;

namespace {

QList<Format> formatsOf(const QSignalSpy &spy)
{
    QList<Format> formats;
    for (const QVariantList &call : spy)
        formats.append(call.first().value<Format>());
    return formats;
}

const QList<Format> allFormats { Format::Png, Format::Svg, Format::Pdf };

} // namespace

class TestChartToolbar : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void buttonsAsk();
    void theMenuAsksForTheSame();
    void narrowWindowsHaveOneButton();
    void withoutAChartItSaysSo();
    void buttonsAreReachedByKeyAndNamed();
    void copiesTheImage();
    void savesUnderANameFromTheTitle_data();
    void savesUnderANameFromTheTitle();
    void aSavedFileGetsItsEnding();
    void anotherFileIsNeverReplacedUnasked();
    void aGoneFolderIsAFailure();
    void savesWhatWasThereWhenTheDialogOpened();
    void cancelledDialogsDoNothing();
    void printsWhatTheDialogAccepts();
    void theLegendWraps();
    void theLegendHidesWhereNothingIsToldApart();
    void theLegendNamesSlicesAndSeries();
    void aCutNameHasATooltip();

private:
    QPushButton *button(const char *name) const { return m_bar->findChild<QPushButton *>(QLatin1String(name)); }
    QFileDialog *saveDialog() const { return m_window->findChild<QFileDialog *>(u"chart.saveDialog"_s); }
    /// Opens the dialog, types the name, and accepts; returns the dialog's first suggestion.
    QString save(const ChartDrawing &drawing, Format format, const QString &name);

    std::unique_ptr<QWidget> m_window;
    ChartToolbar *m_bar = nullptr;
    ChartTakeaway *m_takeaway = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChartToolbar::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_bar = new ChartToolbar(m_window.get());
    m_takeaway = new ChartTakeaway(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_bar->adjustSize();
}

void TestChartToolbar::cleanup()
{
    m_window.reset();
}

void TestChartToolbar::buttonsAsk()
{
    QSignalSpy copy(m_bar, &ChartToolbar::copyRequested);
    QSignalSpy save(m_bar, &ChartToolbar::saveRequested);
    QSignalSpy print(m_bar, &ChartToolbar::printRequested);
    for (const char *name : { "chart.copyImage", "chart.save.png", "chart.save.svg", "chart.save.pdf", "chart.print" })
        QTest::mouseClick(button(name), Qt::LeftButton);
    QCOMPARE(copy.count(), 1);
    QCOMPARE(formatsOf(save), allFormats);
    QCOMPARE(print.count(), 1);
}

void TestChartToolbar::theMenuAsksForTheSame()
{
    QSignalSpy copy(m_bar, &ChartToolbar::copyRequested);
    QSignalSpy save(m_bar, &ChartToolbar::saveRequested);
    QSignalSpy print(m_bar, &ChartToolbar::printRequested);
    m_bar->setCompact(true);
    QTest::mouseClick(m_bar->findChild<QToolButton *>(u"chart.more"_s), Qt::LeftButton);
    auto *menu = m_bar->findChild<QMenu *>(u"chart.menu"_s);
    QVERIFY(menu->isVisible());
    for (QAction *action : menu->actions())
        action->trigger();
    menu->close();
    QCOMPARE(copy.count(), 1);
    QCOMPARE(formatsOf(save), allFormats);
    QCOMPARE(print.count(), 1);
}

void TestChartToolbar::narrowWindowsHaveOneButton()
{
    auto *more = m_bar->findChild<QToolButton *>(u"chart.more"_s);
    QVERIFY(!more->isVisible());
    const int wide = m_bar->sizeHint().width();
    m_bar->setCompact(true);
    QVERIFY(more->isVisible());
    QVERIFY(m_bar->sizeHint().width() < wide / 4);
    for (const QPushButton *hidden : m_bar->findChildren<QPushButton *>())
        QVERIFY(!hidden->isVisible());
    m_bar->setCompact(false);
    QVERIFY(!more->isVisible());
    QVERIFY(button("chart.save.pdf")->isVisible());
    QCOMPARE(m_bar->sizeHint().width(), wide);
}

void TestChartToolbar::withoutAChartItSaysSo()
{
    QSignalSpy copy(m_bar, &ChartToolbar::copyRequested);
    m_bar->setEnabled(false);
    for (const QPushButton *each : m_bar->findChildren<QPushButton *>()) {
        QVERIFY(!each->isEnabled());
        QCOMPARE(each->toolTip(), u"There is no chart yet."_s);
    }
    QCOMPARE(m_bar->findChild<QToolButton *>(u"chart.more"_s)->toolTip(), u"There is no chart yet."_s);
    QTest::mouseClick(button("chart.copyImage"), Qt::LeftButton);
    QCOMPARE(copy.count(), 0);
    m_bar->setEnabled(true);
    for (const QPushButton *each : m_bar->findChildren<QPushButton *>())
        QVERIFY(each->toolTip() != u"There is no chart yet."_s);
}

void TestChartToolbar::buttonsAreReachedByKeyAndNamed()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QStringList names { u"chart.copyImage"_s, u"chart.save.png"_s, u"chart.save.svg"_s, u"chart.save.pdf"_s,
                              u"chart.print"_s };
    button("chart.copyImage")->setFocus(Qt::TabFocusReason);
    QStringList walked;
    for (qsizetype i = 0; i < names.size(); ++i) {
        walked.append(m_window->focusWidget()->objectName());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(walked, names);
    QCOMPARE(button("chart.save.svg")->accessibleName(), u"Save image as SVG"_s);
    QSignalSpy save(m_bar, &ChartToolbar::saveRequested);
    QTest::keyClick(button("chart.save.svg"), Qt::Key_Space);
    QCOMPARE(formatsOf(save), { Format::Svg });
}

void TestChartToolbar::copiesTheImage()
{
    m_takeaway->copyImage(samples::months());
    const QImage image = QGuiApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(2240, 1400));
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
}

QString TestChartToolbar::save(const ChartDrawing &drawing, Format format, const QString &name)
{
    m_takeaway->save(drawing, format, m_folder->path());
    QFileDialog *dialog = saveDialog();
    if (!dialog || dialog->selectedFiles().isEmpty())
        return {};
    const QString suggested = QFileInfo(dialog->selectedFiles().first()).fileName();
    if (!name.isEmpty())
        dialog->selectFile(name);
    dialog->QDialog::accept(); // past the question about a file that is there
    Q_EMIT dialog->fileSelected(dialog->selectedFiles().first());
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    return suggested;
}

void TestChartToolbar::savesUnderANameFromTheTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("stem");
    QTest::newRow("plain") << u"Customers by joined month, and gender"_s << u"customers-by-joined-month-and-gender"_s;
    QTest::newRow("path") << u"../../etc/passwd \\ C:\\con"_s << u"etc-passwd-c-con"_s;
    QTest::newRow("other script") << u"Клиенты по месяцам ग्राहक"_s << u"клиенты-по-месяцам-ग्राहक"_s;
    QTest::newRow("nothing left") << u" / <*> "_s << u"chart"_s;
    QTest::newRow("none") << QString() << u"chart"_s;
    QTest::newRow("long") << u"abcdefghi "_s.repeated(50) << QString(u"abcdefghi-"_s.repeated(7) + u"abcdefghi"_s);
}

void TestChartToolbar::savesUnderANameFromTheTitle()
{
    QFETCH(QString, title);
    QFETCH(QString, stem);
    ChartDrawing drawing = samples::months();
    drawing.title = title;
    QSignalSpy saved(m_takeaway, &ChartTakeaway::saved);
    const QString name = save(drawing, Format::Png, {});
    QCOMPARE(name, u"%1-%2.png"_s.arg(stem, QDate::currentDate().toString(Qt::ISODate)));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), m_folder->filePath(name));
    QVERIFY(!QImage(m_folder->filePath(name)).isNull());
}

void TestChartToolbar::aSavedFileGetsItsEnding()
{
    QSignalSpy saved(m_takeaway, &ChartTakeaway::saved);
    save(samples::months(), Format::Svg, u"a"_s);
    save(samples::months(), Format::Svg, u"b.png"_s);
    save(samples::months(), Format::Pdf, u"C.PDF"_s);
    QCOMPARE(saved.count(), 3);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name | QDir::IgnoreCase),
             QStringList({ u"a.svg"_s, u"b.png.svg"_s, u"C.PDF"_s }));
}

void TestChartToolbar::anotherFileIsNeverReplacedUnasked()
{
    QFile other(m_folder->filePath(u"a.png.svg"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    QSignalSpy saved(m_takeaway, &ChartTakeaway::saved);
    QSignalSpy failed(m_takeaway, &ChartTakeaway::failed);
    save(samples::months(), Format::Svg, u"a.png"_s);
    QCOMPARE(saved.count(), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileExists);
    QCOMPARE(other.size(), 4);
}

void TestChartToolbar::aGoneFolderIsAFailure()
{
    QSignalSpy saved(m_takeaway, &ChartTakeaway::saved);
    QSignalSpy failed(m_takeaway, &ChartTakeaway::failed);
    m_takeaway->save(samples::months(), Format::Png, m_folder->path());
    QVERIFY(m_folder->remove());
    Q_EMIT saveDialog()->fileSelected(m_folder->filePath(u"a.png"_s));
    QCOMPARE(saved.count(), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotWritable);
    // The folder of the settings may be gone, too.
    delete saveDialog();
    m_takeaway->save(samples::months(), Format::Png, m_folder->path());
    QVERIFY(QDir(saveDialog()->directory()).exists());
}

void TestChartToolbar::savesWhatWasThereWhenTheDialogOpened()
{
    ChartDrawing drawing = samples::months();
    m_takeaway->save(drawing, Format::Svg, m_folder->path());
    drawing.title = u"Another"_s;
    Q_EMIT saveDialog()->fileSelected(m_folder->filePath(u"a.svg"_s));
    QFile file(m_folder->filePath(u"a.svg"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains(samples::months().title.toUtf8()));
    QVERIFY(!svg.contains("Another"));
}

void TestChartToolbar::cancelledDialogsDoNothing()
{
    QSignalSpy saved(m_takeaway, &ChartTakeaway::saved);
    QSignalSpy failed(m_takeaway, &ChartTakeaway::failed);
    m_takeaway->save(samples::months(), Format::Pdf, m_folder->path());
    QPointer<QFileDialog> dialog = saveDialog();
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    dialog->reject();
    QTRY_VERIFY(!dialog);
    m_takeaway->print(samples::months());
    m_takeaway->save(samples::months(), Format::Pdf, m_folder->path());
    m_window.reset(); // with both dialogs
    QCOMPARE(saved.count() + failed.count(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestChartToolbar::printsWhatTheDialogAccepts()
{
    QSignalSpy failed(m_takeaway, &ChartTakeaway::failed);
    m_takeaway->print(samples::months());
    QPointer<QPrintDialog> dialog = m_window->findChild<QPrintDialog *>(u"chart.printDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->printer()->pageLayout().orientation(), QPageLayout::Landscape);
    const QString path = m_folder->filePath(u"print.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    dialog->QDialog::accept();
    QTRY_VERIFY(!dialog);
    QCOMPARE(failed.count(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestChartToolbar::theLegendWraps()
{
    ChartLegend legend;
    QCOMPARE(legend.heightForWidth(100), 0);
    legend.setDrawing(samples::months());
    const int line = legend.heightForWidth(2000);
    QCOMPARE(legend.heightForWidth(legend.sizeHint().width()), line);
    QCOMPARE(legend.heightForWidth(legend.sizeHint().width() - 1), 2 * line);
    QCOMPARE(legend.heightForWidth(20), 4 * line);
    QCOMPARE(legend.heightForWidth(0), 4 * line);
    // A layout gives it the lines, and no more.
    QWidget pane;
    auto *column = new QVBoxLayout(&pane);
    auto *inside = new ChartLegend(&pane);
    auto *view = new QWidget(&pane);
    column->addWidget(inside);
    column->addWidget(view, 1);
    inside->setDrawing(samples::months());
    for (const int width : { 200, 600 }) {
        pane.resize(width, 400);
        pane.show();
        QCoreApplication::sendPostedEvents(&pane, QEvent::LayoutRequest);
        QCOMPARE(inside->height(), inside->heightForWidth(inside->width()));
        QCOMPARE(inside->height() > line, width == 200);
    }
}

void TestChartToolbar::theLegendHidesWhereNothingIsToldApart()
{
    auto *legend = new ChartLegend(m_window.get());
    QVERIFY(!legend->isVisible());
    legend->setDrawing(samples::months());
    QVERIFY(legend->isVisible());
    ChartDrawing without = samples::months();
    without.legend = false;
    legend->setDrawing(without);
    QVERIFY(!legend->isVisible());
    legend->setDrawing(samples::pie());
    QVERIFY(legend->isVisible());
    legend->setDrawing(samples::bars(12));
    QVERIFY(!legend->isVisible());
    QVERIFY(!ChartLegend::isNeeded(samples::pie(QStringList())));
}

void TestChartToolbar::theLegendNamesSlicesAndSeries()
{
    ChartLegend legend;
    legend.setDrawing(samples::months());
    QCOMPARE(legend.accessibleName(), u"Legend: Female, Male, Non-binary and Not stated"_s);
    legend.setDrawing(samples::pie({ u"<b>%1</b>"_s, u"B"_s }));
    QCOMPARE(legend.accessibleName(), u"Legend: <b>%1</b>, B and Not stated"_s);
    // Each colour is there, in the order of the names.
    legend.resize(legend.sizeHint());
    const QImage image = legend.grab().toImage();
    QList<int> found;
    for (int i = 0; i < 2; ++i) {
        const QColor wanted = seriesColor(Tokens::light(), samples::category(u"B"_s), i);
        int at = -1;
        for (int x = 0; x < image.width() && at < 0; ++x)
            at = image.pixelColor(x, image.height() / 2) == wanted ? x : -1;
        found.append(at);
    }
    QVERIFY(found.at(0) >= 0);
    QVERIFY(found.at(1) > found.at(0));
}

void TestChartToolbar::aCutNameHasATooltip()
{
    const QString name = u"<b>unbroken</b>"_s.repeated(30);
    auto *legend = new ChartLegend(m_window.get());
    legend->setDrawing(samples::pie({ name, u"B"_s }));
    legend->resize(200, legend->heightForWidth(200));
    QHelpEvent onName(QEvent::ToolTip, QPoint(60, 6), legend->mapToGlobal(QPoint(60, 6)));
    QApplication::sendEvent(legend, &onName);
    QVERIFY(QToolTip::text().contains(name.toHtmlEscaped()));
    const QPoint short_(8, legend->height() - 4);
    QHelpEvent onShort(QEvent::ToolTip, short_, legend->mapToGlobal(short_));
    QApplication::sendEvent(legend, &onShort);
    QTRY_VERIFY(!QToolTip::isVisible());
}

QTEST_MAIN(TestChartToolbar)
#include "tst_charttoolbar.moc"
