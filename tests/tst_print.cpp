// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdftext.h"
#include "support/testcase.h"
#include "ui/print/cardpages.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printrun.h"
#include "ui/print/printtext.h"
#include "ui/print/tablepages.h"

#include <QDeadlineTimer>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QPageLayout a4()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, { 12, 12, 12, 12 }, QPageLayout::Millimeter);
}

PrintFrame frame()
{
    return { .title = u"Customers"_s,
             .sentence = u"312 customers. Active is yes."_s,
             .origin = u"Sample studio, printed 12 Nov 2026"_s,
             .locale = QLocale(QLocale::English, QLocale::UnitedKingdom) };
}

PrintTable table(const QList<PrintColumn> &columns, const QList<QStringList> &rows)
{
    return { columns, rows.size(), [rows](qsizetype row) { return rows.at(row); } };
}

/// So many rows of a name, an address and a number.
PrintTable customers(int count)
{
    const QList<PrintColumn> columns { { u"Name"_s, false, true, true },
                                       { u"Email"_s, false, false, false },
                                       { u"Credit"_s, true, true, false } };
    QList<QStringList> rows;
    for (int i = 0; i < count; ++i)
        rows << QStringList { u"Person%1"_s.arg(i), u"p%1@mail.test"_s.arg(i), u"£%1.00"_s.arg(i) };
    return table(columns, rows);
}

std::shared_ptr<TablePages> laidOut(PrintTable table, PrintOrientation orientation = PrintOrientation::Automatic,
                                    const PrintFrame &frame = ::frame())
{
    auto pages = std::make_shared<TablePages>(std::move(table), frame, a4(), orientation);
    while (!pages->advance(QDeadlineTimer(5))) { }
    return pages;
}

} // namespace

/// Pages: what stands on them, how they are divided, and how they get into a file.
class tst_Print : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasHeaderAndFooter();
    void everyRowStandsOnce();
    void wideTablesLieDown();
    void widerOnesWrap();
    void theWidestTakeSeveralSheets();
    void aTextHigherThanAPageGoesOn();
    void columnsKeepWhatTheyNeed();
    void everyScript();
    void mirroredColumns();
    void noRows();
    void longTitlesAndSentencesFit();
    void cardsTakePages();
    void aFileIsReplacedAsAWhole();
    void aPrinterTakesItsRange();
    void layingOutStopsInTime();
    void thePreviewTurnsPages();

private:
    /// Text of every page of the file that the pages make.
    QStringList printed(const std::shared_ptr<const PrintPages> &pages)
    {
        const QString path = m_folder.filePath(u"out.pdf"_s);
        auto *run = new PrintRun(pages, u"Customers"_s, this);
        QSignalSpy finished(run, &PrintRun::finished);
        run->toPdf(path);
        if (finished.isEmpty() && !finished.wait(60'000))
            return { u"not finished"_s };
        if (finished.first().first().value<std::optional<Error>>())
            return { u"failed"_s };
        return pdftext::pages(path);
    }

    QTemporaryDir m_folder;
};

void tst_Print::everyPageHasHeaderAndFooter()
{
    PDF_TEXT_OR_SKIP
    const auto pages = laidOut(customers(200));
    QVERIFY(pages->count() > 2);
    QCOMPARE(pages->layout().orientation(), QPageLayout::Portrait);
    const QStringList texts = printed(pages);
    QCOMPARE(texts.size(), pages->count());
    for (int i = 0; i < texts.size(); ++i) {
        const QString text = texts.at(i);
        QVERIFY2(text.contains(u"Name"_s) && text.contains(u"Email"_s) && text.contains(u"Credit"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(i + 1).arg(texts.size())), qPrintable(text));
        QVERIFY(text.contains(u"312 customers. Active is yes."_s));
        QVERIFY(text.contains(u"Sample studio, printed 12 Nov 2026"_s));
    }
}

void tst_Print::everyRowStandsOnce()
{
    PDF_TEXT_OR_SKIP
    const QString all = printed(laidOut(customers(333))).join(u'\n') + u'\n';
    for (int i = 0; i < 333; ++i) {
        QCOMPARE(all.count(QRegularExpression(u"\\bPerson%1\\b"_s.arg(i))), 1);
        QCOMPARE(all.count(QRegularExpression(u"\\bp%1@mail\\.test\\b"_s.arg(i))), 1);
    }
}

void tst_Print::wideTablesLieDown()
{
    QList<PrintColumn> columns;
    QStringList row;
    for (int i = 0; i < 6; ++i) {
        columns << PrintColumn { u"Column %1"_s.arg(i), false, true, i == 0 };
        row << u"a text of some length"_s;
    }
    QCOMPARE(laidOut(table(columns, { row }))->layout().orientation(), QPageLayout::Landscape);
    QCOMPARE(laidOut(table(columns, { row }), PrintOrientation::Portrait)->layout().orientation(),
             QPageLayout::Portrait);
    QCOMPARE(laidOut(table(columns.first(2), { row.first(2) }))->layout().orientation(), QPageLayout::Portrait);
}

void tst_Print::widerOnesWrap()
{
    PDF_TEXT_OR_SKIP
    QString note;
    for (int i = 0; i < 60; ++i)
        note += u"word%1 "_s.arg(i);
    const auto pages = laidOut(table({ { u"Name"_s, false, true, true }, { u"Note"_s, false, false, false } },
                                     { { u"Ada"_s, note }, { u"Bea"_s, u"short"_s } }));
    QCOMPARE(pages->count(), 1);
    const QString text = printed(pages).join(u' ');
    for (int i = 0; i < 60; ++i)
        QVERIFY2(text.contains(u"word%1"_s.arg(i)), qPrintable(text));
    QVERIFY(text.contains(u"Bea"_s));
}

void tst_Print::theWidestTakeSeveralSheets()
{
    PDF_TEXT_OR_SKIP
    QList<PrintColumn> columns { { u"Name"_s, false, true, true } };
    QList<QStringList> rows { { u"Ada"_s }, { u"Bea"_s } };
    for (int i = 0; i < 30; ++i) {
        columns << PrintColumn { u"Column%1"_s.arg(i), false, true, false };
        rows[0] << u"value-of-ada-%1"_s.arg(i);
        rows[1] << u"value-of-bea-%1"_s.arg(i);
    }
    const auto pages = laidOut(table(columns, rows));
    QVERIFY(pages->count() > 1);
    QCOMPARE(pages->layout().orientation(), QPageLayout::Landscape);
    const QStringList texts = printed(pages);
    for (const QString &text : texts)
        QVERIFY2(text.contains(u"Ada"_s) && text.contains(u"Bea"_s), qPrintable(text)); // who it is, on each
    const QString all = texts.join(u'\n') + u'\n';
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(all.count(QRegularExpression(u"\\bvalue-of-ada-%1\\b"_s.arg(i))), 1);
        QCOMPARE(all.count(QRegularExpression(u"\\bColumn%1\\b"_s.arg(i))), 1);
    }
}

void tst_Print::aTextHigherThanAPageGoesOn()
{
    PDF_TEXT_OR_SKIP
    QString note;
    for (int i = 0; i < 4000; ++i)
        note += u"w%1 "_s.arg(i);
    const auto pages = laidOut(table({ { u"Name"_s, false, true, true }, { u"Note"_s, false, false, false } },
                                     { { u"Ada"_s, note }, { u"Bea"_s, u"short"_s } }));
    QVERIFY(pages->count() > 1);
    const QString text = printed(pages).join(u' ') + u' ';
    for (int i = 0; i < 4000; i += 7)
        QVERIFY2(text.contains(QRegularExpression(u"\\bw%1\\b"_s.arg(i))), qPrintable(QString::number(i)));
    QVERIFY(text.contains(u"Bea"_s));
}

void tst_Print::columnsKeepWhatTheyNeed()
{
    const QList<PrintColumn> columns { { {}, false, true, true },
                                       { {}, false, false, false },
                                       { {}, true, true, false } };
    const QList<PrintNeed> needs { { 1000, 300 }, { 5000, 400 }, { 600, 600 } };
    const QList<PrintStrip> one = planStrips(columns, needs, 4000);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().columns, (QList<int> { 0, 1, 2 }));
    QCOMPARE(one.first().widths.at(0), 1000 + 2 * printPadding);
    QCOMPARE(one.first().widths.at(2), 600 + 2 * printPadding);
    QCOMPARE(one.first().widths.at(1), 4000 - one.first().widths.at(0) - one.first().widths.at(2));
    const QList<PrintStrip> two = planStrips(columns, needs, 1900);
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(1).columns, (QList<int> { 0, 2 }));
    for (const PrintStrip &strip : two) {
        qreal taken = 0;
        for (const qreal width : strip.widths)
            taken += width;
        QVERIFY(taken <= 1900.5);
    }
    QVERIFY(fitsUnwrapped(needs, 4020) && !fitsUnwrapped(needs, 4000)); // the longest text wraps anyway
}

void tst_Print::everyScript()
{
    PDF_TEXT_OR_SKIP
    const QStringList names { u"Łukasz Wiśniewski"_s, u"Ольга Кравченко"_s, u"Νίκος Παππάς"_s, u"田中 由紀"_s,
                              u"김지우"_s };
    QList<QStringList> rows;
    for (const QString &name : names)
        rows << QStringList { name };
    rows << QStringList { u"فاطمة المنصوري"_s } << QStringList { u"שרה כהן"_s };
    // Fonts may have one shape for several characters; the reader takes any of them.
    const QString text = printed(laidOut(table({ { u"Name"_s, false, true, true } }, rows)))
                             .join(u' ')
                             .normalized(QString::NormalizationForm_KC);
    for (const QString &name : names)
        QVERIFY2(text.contains(name.section(u' ', 0, 0)), qPrintable(name + u" in "_s + text));
    QVERIFY(text.contains(u"שרה"_s) || text.contains(u"הרש"_s));
}

void tst_Print::mirroredColumns()
{
    PDF_TEXT_OR_SKIP
    PrintFrame mirrored = frame();
    mirrored.direction = Qt::RightToLeft;
    const QString line = printed(laidOut(customers(1), PrintOrientation::Automatic, mirrored)).join(u'\n');
    const auto at = [&line](const QString &word) { return pdftext::lineWith(line, u"Credit"_s).indexOf(word); };
    QVERIFY(at(u"Credit"_s) >= 0);
    QVERIFY2(at(u"Credit"_s) < at(u"Email"_s) && at(u"Email"_s) < at(u"Name"_s), qPrintable(line));
}

void tst_Print::noRows()
{
    const auto pages = laidOut(customers(0));
    QCOMPARE(pages->count(), 1);
    QCOMPARE(pages->progress(), 100);
}

void tst_Print::longTitlesAndSentencesFit()
{
    PDF_TEXT_OR_SKIP
    PrintFrame wordy = frame();
    for (int i = 0; i < 60; ++i) {
        wordy.title += u" title%1"_s.arg(i);
        wordy.sentence += u" said%1"_s.arg(i);
    }
    const auto pages = laidOut(customers(90), PrintOrientation::Automatic, wordy);
    const QStringList texts = printed(pages);
    QVERIFY(texts.first().contains(u"title59"_s) && texts.last().contains(u"said59"_s));
    QVERIFY(texts.join(u' ').contains(u"Person89"_s));
    const QRectF body = wordy.body(printSize(pages->layout()));
    QVERIFY(body.top() > frame().body(printSize(pages->layout())).top());
    QVERIFY(body.bottom() < frame().body(printSize(pages->layout())).bottom());
}

void tst_Print::cardsTakePages()
{
    PDF_TEXT_OR_SKIP
    QList<PrintGroup> groups;
    for (int group = 0; group < 12; ++group) {
        groups << PrintGroup { u"Group%1"_s.arg(group), {} };
        for (int field = 0; field < 8; ++field)
            groups.last().fields.append(
                { u"Label%1-%2"_s.arg(group).arg(field), u"Value%1-%2"_s.arg(group).arg(field) });
    }
    const auto pages = std::make_shared<CardPages>(groups, frame(), a4(), PrintOrientation::Automatic);
    QVERIFY(pages->count() > 1);
    QCOMPARE(pages->layout().orientation(), QPageLayout::Portrait);
    const QString text = printed(pages).join(u'\n') + u'\n';
    for (int group = 0; group < 12; ++group)
        for (int field = 0; field < 8; ++field)
            QVERIFY(text.contains(QRegularExpression(u"\\bValue%1-%2\\b"_s.arg(group).arg(field))));
}

void tst_Print::aFileIsReplacedAsAWhole()
{
    const QString path = m_folder.filePath(u"kept.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    auto *run = new PrintRun(laidOut(customers(3000)), u"Customers"_s, this);
    QSignalSpy progress(run, &PrintRun::progress);
    run->toPdf(path);
    QTRY_VERIFY(!progress.isEmpty());
    delete run; // stopped on the way
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(m_folder.path()).entryList({ u"kept.pdf*"_s }, QDir::Files).size(), 1);

    auto *nowhere = new PrintRun(laidOut(customers(1)), u"Customers"_s, this);
    QSignalSpy finished(nowhere, &PrintRun::finished);
    nowhere->toPdf(m_folder.filePath(u"missing/x.pdf"_s));
    QVERIFY(finished.isEmpty());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.first().first().value<std::optional<Error>>().has_value());
}

void tst_Print::aPrinterTakesItsRange()
{
    PDF_TEXT_OR_SKIP
    const auto pages = laidOut(customers(200));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(m_folder.filePath(u"range.pdf"_s));
    printer->setFromTo(2, 3);
    auto *run = new PrintRun(pages, u"Customers"_s, this);
    QSignalSpy finished(run, &PrintRun::finished);
    run->toPrinter(printer);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.first().first().value<std::optional<Error>>().has_value());
    const QStringList texts = pdftext::pages(printer->outputFileName());
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first().contains(u"Page 2 of %1"_s.arg(pages->count())));
}

void tst_Print::layingOutStopsInTime()
{
    TablePages pages(customers(50), frame(), a4(), PrintOrientation::Automatic);
    int steps = 1;
    int last = 0;
    while (!pages.advance(QDeadlineTimer(0))) {
        QVERIFY(pages.progress() >= last && pages.progress() <= 100);
        last = pages.progress();
        ++steps;
    }
    QVERIFY(steps >= 50); // a row each
    QCOMPARE(pages.progress(), 100);
}

void tst_Print::thePreviewTurnsPages()
{
    PagePreview preview(nullptr);
    preview.resize(400, 500);
    QCOMPARE(preview.count(), 0);
    preview.setPages(laidOut(customers(200)));
    preview.show();
    QSignalSpy turned(&preview, &PagePreview::pageChanged);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.page(), 1);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.page(), preview.count() - 1);
    QTest::keyClick(&preview, Qt::Key_PageDown);
    QCOMPARE(preview.page(), preview.count() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    QCOMPARE(preview.accessibleName(), u"Page 1 of %1"_s.arg(preview.count()));
    QVERIFY(turned.size() >= 3);
    const QImage picture = preview.grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            dark += qGray(picture.pixel(x, y)) < 150;
    QVERIFY(dark > 300); // something is written there
}

QTEST_MAIN(tst_Print)
#include "tst_print.moc"
