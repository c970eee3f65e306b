// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporttablemodel.h"
#include "support/pdftext.h"
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/card/cardwindow.h"
#include "ui/card/cardwindows.h"
#include "ui/pages/chartcontroller.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/detailpanel.h"
#include "ui/print/printdialog.h"
#include "ui/widgets/note.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPainter>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Printing from the real window: rows, selections, charts and cards, as files of the practice server's data.
class tst_WindowPrint : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void allRowsAreRead();
    void selectedRowsOnly();
    void manyRowsAreAskedFor();
    void readingCanBeStopped();
    void aFailureIsSaid();
    void maskedRowsAreMasked();
    void theMaskClosesTheDialog();
    void theFileIsChosen();
    void anotherPaperIsLaidOutAnew();
    void chartsArePrinted();
    void cardsArePrinted();
    void colorsAreThoseOfPaper();
    void nothingToPrint();

private:
    void make(int customers)
    {
        f.reset();
        sandbox::Options options = Practice::defaults();
        options.customers = customers;
        f = std::make_unique<WindowFixture>(WindowSetup { .options = options });
        f->openWithRows();
    }
    PrintDialog *openPrint(QWidget *where = nullptr)
    {
        QTest::keyClick(where ? where : f->window.get(), Qt::Key_P, Qt::ControlModifier);
        return f->window->findChild<PrintDialog *>(u"print"_s);
    }
    QStringList saved(PrintDialog *dialog)
    {
        const QString path = f->folder.filePath(u"out.pdf"_s);
        QSignalSpy done(dialog, &PrintDialog::saved);
        dialog->savePdf(path);
        return done.wait(60'000) ? pdftext::pages(path) : QStringList { u"not saved"_s };
    }
    QString nameOf(int row) const
    {
        return f->view()->reportModel()->row(row)->served.value("full_name"_L1).toString();
    }
    bool says(const QString &part) const
    {
        const auto *note = f->find<Note>(u"print.note"_s);
        return note && note->isVisible() && note->text().contains(part);
    }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowPrint::init()
{
    TestCase::init();
    make(300);
}

void tst_WindowPrint::allRowsAreRead()
{
    PDF_TEXT_OR_SKIP
    PrintDialog *dialog = openPrint();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(openPrint() == dialog); // one at a time
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 30'000);
    const qint64 total = f->rows()->total();
    QVERIFY(total > f->rows()->loadedRows().size());
    const QStringList texts = saved(dialog);
    QCOMPARE(texts.size(), dialog->pages()->count());
    QCOMPARE(f->text(u"print.count"_s), u"%1 page(s)"_s.arg(texts.size()));
    const QString all = texts.join(u'\n');
    QCOMPARE(all.count(QRegularExpression(u"@[a-z.-]+\\.(test|example)"_s)) > total / 2, true);
    QVERIFY(all.contains(f->view()->reportModel()->row(0)->served.value("email"_L1).toString()));
    for (const QString &text : texts) {
        QVERIFY(text.contains(u"Phone"_s));
        QVERIFY2(text.contains(u"Sample studio, printed "_s), qPrintable(text));
        QVERIFY(text.contains(u"%1 customers"_s.arg(total)));
    }
    QVERIFY(texts.last().contains(u"Page %1 of %1"_s.arg(texts.size())));
    QVERIFY(!all.contains(u"…"_s)); // nothing is cut
    QVERIFY(says(u"out.pdf"_s));
}

void tst_WindowPrint::selectedRowsOnly()
{
    PDF_TEXT_OR_SKIP
    QTest::keyClick(f->view(), Qt::Key_Down, Qt::ShiftModifier);
    f->view()->goToRow(0);
    QTest::keyClick(f->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f->view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f->view()->selectedCount(), 3);
    f->asked();
    PrintDialog *dialog = openPrint();
    QVERIFY(f->find<QRadioButton>(u"print.selected"_s)->isChecked());
    QTRY_VERIFY(dialog->pages());
    QCOMPARE(f->asked(), QStringList()); // they are in hand
    QString all = saved(dialog).join(u'\n');
    QVERIFY(all.contains(f->view()->reportModel()->row(2)->served.value("email"_L1).toString()));
    QVERIFY(!all.contains(f->view()->reportModel()->row(5)->served.value("email"_L1).toString()));
    f->find<QRadioButton>(u"print.all"_s)->setChecked(true);
    QVERIFY(!dialog->pages());
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 30'000);
    QVERIFY(dialog->pages()->count() > 1);
}

void tst_WindowPrint::manyRowsAreAskedFor()
{
    make(int(PrintDialog::askAbove) + 500);
    PrintDialog *dialog = openPrint();
    QTRY_VERIFY(says(u"rows take about"_s));
    QVERIFY(!dialog->pages());
    QVERIFY(!f->find<QWidget>(u"print.pdf"_s)->isEnabled());
    QCOMPARE(f->asked(), QStringList());
    f->click(u"print.goOn"_s);
    QVERIFY(f->shows(u"print.stop"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 60'000);
    QVERIFY(dialog->pages()->count() > 40);
    QVERIFY(!f->shows(u"print.stop"_s));
}

void tst_WindowPrint::readingCanBeStopped()
{
    make(int(PrintDialog::askAbove) + 3000);
    PrintDialog *dialog = openPrint();
    QTRY_VERIFY(f->shows(u"print.goOn"_s));
    f->click(u"print.goOn"_s);
    QTRY_VERIFY(f->shows(u"print.stop"_s));
    f->click(u"print.stop"_s);
    QVERIFY(says(u"Stopped."_s));
    QVERIFY(!f->shows(u"print.stop"_s));
    const QStringList asked = f->askedPages();
    QVERIFY(asked.size() < 50);
    QVERIFY(!dialog->pages());
    dialog->reject();
    QTRY_VERIFY(!f->window->findChild<PrintDialog *>(u"print"_s));
}

void tst_WindowPrint::aFailureIsSaid()
{
    const auto connection = f->practice.client->connection();
    PrintOffer offer { .report = f->page()->controller()->report(), .query = f->query(), .total = 5 };
    offer.columns = f->rows()->columns();
    Connection nowhere = connection;
    nowhere.baseUrl = QUrl(u"http://127.0.0.1:1/api/v2"_s);
    ApiClient client(&f->practice.network, makeService(u"teamup"_s), nowhere, u"x"_s);
    auto *dialog = new PrintDialog(offer, &client, {}, f->window.get());
    dialog->open();
    QTRY_VERIFY_WITH_TIMEOUT(f->shows(u"print.goOn"_s), 30'000);
    QVERIFY(!dialog->pages());
    delete dialog;
}

void tst_WindowPrint::maskedRowsAreMasked()
{
    PDF_TEXT_OR_SKIP
    QTest::keyClick(f->window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    PrintDialog *dialog = openPrint();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 30'000);
    const QString all = saved(dialog).join(u'\n');
    QVERIFY(all.contains(u"•••"_s));
    for (int row = 0; row < 50; ++row) {
        QVERIFY(!all.contains(nameOf(row)));
        const QString email = f->view()->reportModel()->row(row)->served.value("email"_L1).toString();
        QVERIFY(email.isEmpty() || !all.contains(email));
    }
}

void tst_WindowPrint::theMaskClosesTheDialog()
{
    openPrint();
    f->page()->setMasked(true);
    QTRY_VERIFY(!f->window->findChild<PrintDialog *>(u"print"_s));
}

void tst_WindowPrint::theFileIsChosen()
{
    PrintDialog *dialog = openPrint();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 30'000);
    f->click(u"print.pdf"_s);
    auto *files = dialog->findChild<QFileDialog *>(u"print.fileDialog"_s);
    QVERIFY(files && files->isVisible());
    QVERIFY(files->selectedFiles().constFirst().endsWith(
        u"customers-%1.pdf"_s.arg(QDate::currentDate().toString(Qt::ISODate))));
    files->reject();
    QVERIFY(dialog->isVisible());
}

void tst_WindowPrint::anotherPaperIsLaidOutAnew()
{
    PrintDialog *dialog = openPrint();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 30'000);
    QCOMPARE(dialog->pages()->layout().orientation(), QPageLayout::Landscape);
    f->asked();
    auto *orientation = f->find<QComboBox>(u"print.orientation"_s);
    orientation->setCurrentIndex(1);
    QTRY_VERIFY(dialog->pages());
    QCOMPARE(dialog->pages()->layout().orientation(), QPageLayout::Portrait);
    f->find<QComboBox>(u"print.size"_s)->setCurrentIndex(1);
    QTRY_VERIFY(dialog->pages());
    QCOMPARE(dialog->pages()->layout().pageSize().id(), QPageSize::A3);
    QCOMPARE(f->asked(), QStringList()); // the rows were read once
}

void tst_WindowPrint::chartsArePrinted()
{
    PDF_TEXT_OR_SKIP
    f->open(u"teamup.customers.grouped"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f->page() && f->page()->chart() && !f->page()->chartTitle().isEmpty()
                                 && f->page()->chart()->controller()->state() == ChartState::Ready,
                             30'000);
    PrintDialog *dialog = openPrint();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->pages());
    QCOMPARE(dialog->pages()->count(), 1);
    const QString text = saved(dialog).join(u'\n');
    QVERIFY2(text.contains(f->page()->chartTitle().section(u' ', 0, 0)), qPrintable(text));
    QVERIFY(text.contains(u"Page 1 of 1"_s));
}

void tst_WindowPrint::cardsArePrinted()
{
    PDF_TEXT_OR_SKIP
    f->view()->goToRow(0);
    QTest::keyClick(f->window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CardWindow *card = f->page()->cards()->windows().constFirst();
    QTRY_VERIFY(card->isActiveWindow() && card->card()->shownRecord()->isComplete());
    PrintDialog *dialog = openPrint(card);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->pages());
    const QStringList texts = saved(dialog);
    const QString all = texts.join(u'\n');
    const qint64 id = card->card()->shownId();
    QVERIFY(texts.first().contains(u" %1"_s.arg(id)));
    for (const Column &column : f->page()->controller()->report().columns)
        QVERIFY2(all.contains(column.label().section(u' ', 0, 0)), qPrintable(column.label()));
    QVERIFY(all.contains(f->view()->reportModel()->row(0)->served.value("email"_L1).toString()));
}

void tst_WindowPrint::colorsAreThoseOfPaper()
{
    f->theme.setChoice(Theme::Choice::Dark);
    PrintDialog *dialog = openPrint();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->pages(), 30'000);
    QImage page(600, 400, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.scale(0.07, 0.07);
    dialog->pages()->paint(&painter, 0);
    painter.end();
    int light = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            light += qGray(page.pixel(x, y)) > 200;
    QVERIFY(light > page.width() * page.height() * 2 / 3);
    f->theme.setChoice(Theme::Choice::Light);
}

void tst_WindowPrint::nothingToPrint()
{
    f->page()->controller()->setFilters({ { u"id_gt"_s, std::numeric_limits<qint64>::max() } });
    QVERIFY(f->settle());
    QVERIFY(!openPrint());
}

QTEST_MAIN(tst_WindowPrint)
#include "tst_window_print.moc"
