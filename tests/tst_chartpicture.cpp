// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "support/sampledrawings.h"
#include "ui/charts/chartpicture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rollbook;
using chartpicture::Format;

namespace {

const QSize usual(960, 600);
const QString hostile = u"<b>x</b> & %1"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

/// What stands in the elements of this name, each followed by a line end; null when the XML is broken.
QString xmlText(const QByteArray &xml, const QString &element)
{
    QXmlStreamReader reader(xml);
    QString text = u""_s;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            text += reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed() + u'\n';
    }
    return reader.hasError() ? QString() : text;
}

} // namespace

class TestChartPicture : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anImageHasTwiceThePixels();
    void everyKindIsInTheColoursOfTheLightTheme_data();
    void everyKindIsInTheColoursOfTheLightTheme();
    void thePageStaysWhiteInTheDarkTheme();
    void longTextsAreWrappedAndCut();
    void tinySizesAreDrawnToo();
    void svgKeepsTextAsText();
    void svgEscapesWhatLooksLikeMarkup();
    void svgHasOnlyNumbers_data();
    void svgHasOnlyNumbers();
    void pdfIsOnePage();
    void whatCannotBeWrittenIsAnError_data();
    void whatCannotBeWrittenIsAnError();
    void anExistingFileIsReplacedWhole();
    void printsIntoAFile();
    void aPrintThatCannotBeWrittenIsAnError();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray saved(const ChartDrawing &drawing, Format format) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestChartPicture::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestChartPicture::saved(const ChartDrawing &drawing, Format format) const
{
    const QString file = path(u"chart."_s + chartpicture::suffix(format));
    return chartpicture::save(drawing, format, usual, file) ? contents(file) : QByteArray();
}

void TestChartPicture::anImageHasTwiceThePixels()
{
    const QImage image = chartpicture::image(samples::months(), usual);
    QCOMPARE(image.size(), usual * 2);
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(chartpicture::image(samples::months(), usual, 1).size(), usual);
    const QByteArray png = saved(samples::months(), Format::Png);
    QCOMPARE(QImage::fromData(png, "PNG").size(), usual * 2);
    QCOMPARE(QImage::fromData(png, "PNG").text(u"Title"_s), samples::months().title);
}

void TestChartPicture::everyKindIsInTheColoursOfTheLightTheme_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("stacked") << ChartKind::StackedBar;
    QTest::newRow("percent") << ChartKind::PercentBar;
    QTest::newRow("bar") << ChartKind::Bar;
    QTest::newRow("line") << ChartKind::Line;
    QTest::newRow("pie") << ChartKind::Pie;
    QTest::newRow("donut") << ChartKind::Donut;
}

void TestChartPicture::everyKindIsInTheColoursOfTheLightTheme()
{
    QFETCH(ChartKind, kind);
    const bool round = kind == ChartKind::Pie || kind == ChartKind::Donut;
    ChartDrawing drawing = round ? samples::pie() : samples::months(kind);
    drawing.kind = kind;
    drawing.legend = false;
    const QImage image = chartpicture::image(drawing, usual);
    const QList<Group> groups = { drawing.data.series.first(), samples::notStated() };
    QVERIFY(pixelsOf(image, seriesColor(Tokens::light(), groups.first(), 0)) > 500);
    QVERIFY(pixelsOf(image, seriesColor(Tokens::light(), groups.last(), 3)) > 100);
}

void TestChartPicture::thePageStaysWhiteInTheDarkTheme()
{
    const QImage light = chartpicture::image(samples::months(), usual);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(paletteFrom(Tokens::dark()));
    const QImage dark = chartpicture::image(samples::months(), usual);
    QApplication::setPalette(before);
    for (const QPoint &corner : { QPoint(0, 0), QPoint(1919, 0), QPoint(0, 1199), QPoint(1919, 1199) })
        QCOMPARE(dark.pixelColor(corner), QColor(Qt::white));
    QVERIFY(dark == light);
}

void TestChartPicture::longTextsAreWrappedAndCut()
{
    ChartDrawing drawing = samples::months();
    const QImage plain = chartpicture::image(drawing, usual);
    drawing.title = u"A very long title "_s.repeated(60);
    drawing.coverage = u"unbroken"_s.repeated(2000);
    const QImage image = chartpicture::image(drawing, usual);
    const QColor bars = seriesColor(Tokens::light(), drawing.data.series.first(), 0);
    QVERIFY(pixelsOf(image, bars) > 500);
    QVERIFY(pixelsOf(image, bars) < pixelsOf(plain, bars)); // the chart made room
    const QByteArray svg = saved(drawing, Format::Svg);
    QVERIFY(xmlText(svg, u"text"_s).contains(u'…'));
    // Nothing reaches into the margins.
    QCOMPARE(pixelsOf(image.copy(0, 0, 40, 1200), QColor(Qt::white)), 40 * 1200);
    QCOMPARE(pixelsOf(image.copy(1880, 0, 40, 1200), QColor(Qt::white)), 40 * 1200);
}

void TestChartPicture::tinySizesAreDrawnToo()
{
    for (const QSize &size : { QSize(1, 1), QSize(40, 30), QSize(120, 90), QSize(2000, 60), QSize(60, 2000) }) {
        const QImage image = chartpicture::image(samples::months(), size);
        QCOMPARE(image.size(), size * 2);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    }
    QVERIFY(chartpicture::image(samples::months(), QSize()).isNull());
    QVERIFY(!chartpicture::save(samples::months(), Format::Png, QSize(), path(u"none.png"_s)));
    QVERIFY(!QFile::exists(path(u"none.png"_s)));
}

void TestChartPicture::svgKeepsTextAsText()
{
    const ChartDrawing drawing = samples::months();
    const QByteArray svg = saved(drawing, Format::Svg);
    QSvgRenderer renderer;
    QVERIFY(renderer.load(svg));
    QCOMPARE(renderer.viewBox(), QRect(QPoint(0, 0), usual));
    QCOMPARE(xmlText(svg, u"title"_s), QString(drawing.title + u'\n'));
    QCOMPARE(xmlText(svg, u"desc"_s), QString(drawing.coverage + u'\n'));
    const QStringList texts = xmlText(svg, u"text"_s).split(u'\n');
    for (const QString &text : { drawing.title, drawing.coverage, drawing.footnote, u"Female"_s, u"Not stated"_s })
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u" | ")));
    QImage image(usual, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QVERIFY(pixelsOf(image, seriesColor(Tokens::light(), drawing.data.series.first(), 0)) > 500);
}

void TestChartPicture::svgEscapesWhatLooksLikeMarkup()
{
    ChartDrawing drawing = samples::pie({ hostile, u"&amp; </text>"_s, u"a\"b'c"_s });
    drawing.title = hostile;
    drawing.coverage = u"<script>alert(1)</script> %2"_s;
    drawing.footnote = u"]]> <!-- "_s;
    const QByteArray svg = saved(drawing, Format::Svg);
    QVERIFY(QSvgRenderer().load(svg));
    QVERIFY(!svg.contains("<b>"));
    QVERIFY(!svg.contains("<script"));
    QCOMPARE(xmlText(svg, u"title"_s), QString(hostile + u'\n'));
    const QStringList texts = xmlText(svg, u"text"_s).split(u'\n');
    for (const QString &text : { drawing.title, drawing.coverage, drawing.footnote.trimmed(), u"&amp; </text>"_s })
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u" | ")));
    QVERIFY(texts.count(hostile) >= 2); // the title and the legend
}

void TestChartPicture::svgHasOnlyNumbers_data()
{
    QTest::addColumn<ChartDrawing>("drawing");
    QTest::newRow("months") << samples::months();
    QTest::newRow("lines") << samples::months(ChartKind::Line);
    QTest::newRow("percent") << samples::months(ChartKind::PercentBar);
    QTest::newRow("pie") << samples::pie();
    QTest::newRow("thirty") << samples::bars(30);
    QTest::newRow("one") << samples::bars(1);
    QTest::newRow("none") << samples::bars(0);
    ChartDrawing zeros = samples::months(ChartKind::PercentBar);
    for (ChartBar &bar : zeros.data.bars)
        bar = { .group = bar.group, .counts = { 0, 0, 0, 0 }, .total = 0 };
    zeros.data.total = 0;
    QTest::newRow("zeros") << zeros;
}

void TestChartPicture::svgHasOnlyNumbers()
{
    QFETCH(ChartDrawing, drawing);
    const QByteArray svg = saved(drawing, Format::Svg);
    QVERIFY(QSvgRenderer().load(svg));
    for (const char *word : { "NaN", "nan,", "nan ", "\"nan", "inf,", "inf ", "\"inf" })
        QVERIFY2(!svg.contains(word), word);
}

void TestChartPicture::pdfIsOnePage()
{
    const QByteArray pdf = saved(samples::months(), Format::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Count 1\n"));
    QVERIFY(pdf.contains("/MediaBox [0 0 842.0")); // landscape A4
}

void TestChartPicture::whatCannotBeWrittenIsAnError_data()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("png") << Format::Png;
    QTest::newRow("svg") << Format::Svg;
    QTest::newRow("pdf") << Format::Pdf;
}

void TestChartPicture::whatCannotBeWrittenIsAnError()
{
    QFETCH(Format, format);
    QFile plain(path(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    for (const QString &name : { u"gone/chart"_s, u"plain/chart"_s, u"folder"_s }) {
        const Result<void> done = chartpicture::save(samples::months(), format, usual, path(name));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(done.error().detail, path(name));
        QVERIFY(!done.error().message.isEmpty());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList({ u"folder"_s, u"plain"_s }));
    QVERIFY(QDir(path(u"folder"_s)).isEmpty());
}

void TestChartPicture::anExistingFileIsReplacedWhole()
{
    QFile old(path(u"chart.svg"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.write(QByteArray(2'000'000, 'x')) > 0);
    old.close();
    const QByteArray svg = saved(samples::months(), Format::Svg);
    QVERIFY(svg.startsWith("<?xml"));
    QVERIFY(!svg.contains("xxx"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList({ u"chart.svg"_s }));
}

void TestChartPicture::printsIntoAFile()
{
    for (const QPageLayout::Orientation orientation : { QPageLayout::Landscape, QPageLayout::Portrait }) {
        const QString file = path(u"print%1.pdf"_s.arg(int(orientation)));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setPageOrientation(orientation);
        QVERIFY(chartpicture::print(samples::months(), &printer));
        const QByteArray pdf = contents(file);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 1\n"));
        QCOMPARE(printer.docName(), samples::months().title);
    }
}

void TestChartPicture::aPrintThatCannotBeWrittenIsAnError()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    for (const QString &target : { path(u"gone/print.pdf"_s), m_folder->path() }) {
        printer.setOutputFileName(target);
        const Result<void> done = chartpicture::print(samples::months(), &printer);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_MAIN(TestChartPicture)
#include "tst_chartpicture.moc"
