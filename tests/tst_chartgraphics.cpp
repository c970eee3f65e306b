// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplecharts.h"
#include "support/testcase.h"

#include "ui/charts/chartgraphics.h"
#include "ui/charts/groupaxis.h"
#include "ui/charts/valuescale.h"
#include "ui/theme/metrics.h"

#include <QGraphicsScene>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace rollbook;
using namespace samplecharts;

namespace {

/// A chart in a scene of its own.
struct Stage {
    Stage(const ChartDrawing &drawing, const QSizeF &size, const Tokens &tokens = Tokens::light())
        : chart(new ChartGraphics(drawing, tokens)),
          background(tokens.bgBase)
    {
        scene.addItem(chart);
        chart->resize(size);
    }

    QImage picture()
    {
        QImage image(chart->size().toSize(), QImage::Format_RGB32);
        image.fill(background);
        QPainter painter(&image);
        scene.render(&painter, image.rect(), QRectF({}, chart->size()));
        return image;
    }

    QGraphicsScene scene;
    ChartGraphics *chart;
    QColor background;
};

QStringList labelTexts(const ChartDrawing &drawing, qreal width)
{
    GroupAxis axis(drawing, metrics::font(metrics::Type::Caption));
    axis.layOut(0, width / double(drawing.data.bars.size()), 0, width);
    QStringList texts;
    for (const AxisLabel &label : axis.labels())
        texts << label.lines.join(u'/');
    return texts;
}

} // namespace

class tst_ChartGraphics : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void valueScaleIsRound_data();
    void valueScaleIsRound();
    void everyPixelOfAPartIsItsColour_data();
    void everyPixelOfAPartIsItsColour();
    void columnsAreHitAsAWhole();
    void lineIsHitNearItsPoints();
    void slicesAreHitByAngle();
    void whatIsNotStatedIsNotJoinedToTheLine();
    void coloursKeepTheirMeaning();
    void monthsAreThinnedToRoundOnes();
    void daysAreThinnedToFirstsOfMonths();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void namesAreWrappedAndElided();
    void figuresStandAboveBars();
    void nothingIsDrawnOfNothing();
    void oddChartsDrawWithoutWarnings_data();
    void oddChartsDrawWithoutWarnings();
};

void tst_ChartGraphics::valueScaleIsRound_data()
{
    QTest::addColumn<qint64>("most");
    QTest::addColumn<int>("intervals");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<qint64>("top");
    QTest::newRow("mock-up") << qint64(312) << 9 << qint64(50) << qint64(350);
    QTest::newRow("no fractions of a person") << qint64(2) << 8 << qint64(1) << qint64(2);
    QTest::newRow("nobody") << qint64(0) << 8 << qint64(1) << qint64(1);
    QTest::newRow("reached exactly") << qint64(100) << 5 << qint64(20) << qint64(100);
    QTest::newRow("no room") << qint64(97) << 0 << qint64(100) << qint64(100);
    QTest::newRow("ten to the twelve") << qint64(1'000'000'000'000) << 5 << qint64(200'000'000'000)
                                       << qint64(1'000'000'000'000);
    QTest::newRow("all there is") << std::numeric_limits<qint64>::max() << 4 << qint64(1'000'000'000'000'000'000)
                                  << qint64(4'000'000'000'000'000'000);
}

void tst_ChartGraphics::valueScaleIsRound()
{
    QFETCH(qint64, most);
    QFETCH(int, intervals);
    const ValueScale scale = valueScale(most, intervals);
    QTEST(scale.step, "step");
    QTEST(scale.top, "top");
    QCOMPARE(scale.ticks().constFirst(), 0);
    QCOMPARE(scale.ticks().constLast(), scale.top);
}

void tst_ChartGraphics::everyPixelOfAPartIsItsColour_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<bool>("dark");
    for (const bool dark : { false, true }) {
        const char *theme = dark ? "dark" : "light";
        QTest::addRow("side by side, %s", theme) << ChartKind::Bar << dark;
        QTest::addRow("stacked, %s", theme) << ChartKind::StackedBar << dark;
        QTest::addRow("percent, %s", theme) << ChartKind::PercentBar << dark;
    }
}

/// What Qt Charts draws is where hitAt() says it is.
void tst_ChartGraphics::everyPixelOfAPartIsItsColour()
{
    QFETCH(ChartKind, kind);
    QFETCH(bool, dark);
    const Tokens &tokens = dark ? Tokens::dark() : Tokens::light();
    ChartDrawing drawing = samplecharts::drawing(joinedMonths(), kind);
    drawing.totals = false;
    Stage stage(drawing, { 420, 320 }, tokens);
    const QImage image = stage.picture();
    QSet<int> seen;
    // The base line is one pixel below the area.
    const int base = int(stage.chart->plotArea().bottom());
    for (int y = 0; y <= base; ++y) {
        for (int x = int(stage.chart->plotArea().left()); x < image.width(); ++x) {
            const ChartHit hit = stage.chart->hitAt(QPointF(x + 0.5, y + 0.5));
            const QColor color = image.pixelColor(x, y);
            // Halves of a pixel may be rounded the other way.
            if (hit.series < 0 && stage.chart->hitAt(QPointF(x + 0.5, y + 1.5)).series >= 0)
                continue;
            if (hit.series < 0) {
                for (const QColor &other : tokens.series)
                    QVERIFY2(color != other, qPrintable(u"%1, %2 is no part"_s.arg(x).arg(y)));
                continue;
            }
            seen << hit.bar * 10 + hit.series;
            const QColor wanted = seriesColor(tokens, drawing.data.series.at(hit.series), hit.series);
            QVERIFY2(color == wanted || color == tokens.bgBase,
                     qPrintable(u"%1, %2: %3"_s.arg(x).arg(y).arg(color.name())));
        }
    }
    QCOMPARE(seen.size(), 48);
}

void tst_ChartGraphics::columnsAreHitAsAWhole()
{
    Stage stage(drawing(joinedMonths(), ChartKind::StackedBar), { 560, 640 });
    const QRectF plot = stage.chart->plotArea();
    for (int bar = 0; bar < 12; ++bar) {
        const QRectF rect = stage.chart->barRect(bar);
        QCOMPARE(rect.bottom(), plot.bottom());
        QCOMPARE(rect.left(), std::round(rect.left()));
        QCOMPARE(stage.chart->hitAt({ rect.center().x(), rect.bottom() - 2 }), (ChartHit { bar, 0 }));
        QCOMPARE(stage.chart->hitAt({ rect.center().x(), plot.top() + 1 }), (ChartHit { bar, -1 }));
        QCOMPARE(stage.chart->hitAt({ rect.left() - 3, rect.center().y() }), (ChartHit { bar, -1 }));
    }
    QCOMPARE(stage.chart->hitAt(plot.bottomRight() + QPointF(4, -5)), ChartHit());
    QCOMPARE(stage.chart->hitAt({ plot.center().x(), plot.bottom() + 10 }), ChartHit());
    QVERIFY(stage.chart->barRect(12).isEmpty());
    QVERIFY(stage.chart->barRect(-1).isEmpty());
}

void tst_ChartGraphics::lineIsHitNearItsPoints()
{
    Stage stage(drawing(joinedMonths(), ChartKind::Line), { 560, 640 });
    const QRectF january = stage.chart->barRect(1);
    QCOMPARE(stage.chart->hitAt({ january.center().x(), january.top() + 6 }), (ChartHit { 1, 0 }));
    QCOMPARE(stage.chart->hitAt({ january.center().x() + 8, january.top() + 60 }), (ChartHit { 1, -1 }));
    const QImage image = stage.picture();
    QCOMPARE(image.pixelColor((january.topLeft() + QPointF(5, 5)).toPoint()), Tokens::light().series[0]);
}

void tst_ChartGraphics::slicesAreHitByAngle()
{
    Stage pie(drawing(byGender(), ChartKind::Pie), { 400, 400 });
    Stage donut(drawing(byGender(), ChartKind::Donut), { 400, 400 });
    const QRectF plot = pie.chart->plotArea();
    const QPointF middle = plot.center();
    QCOMPARE(pie.chart->hitAt(middle + QPointF(2, -10)), (ChartHit { 0, 0 }));
    QCOMPARE(pie.chart->hitAt(middle + QPointF(-10, -1)), (ChartHit { 1, 0 }));
    QCOMPARE(pie.chart->hitAt(QPointF(middle.x() - 3, plot.top() + 3)), (ChartHit { 3, 0 }));
    QCOMPARE(pie.chart->hitAt(plot.topLeft() + QPointF(2, 2)), ChartHit());
    QCOMPARE(donut.chart->hitAt(middle + QPointF(2, -10)), ChartHit());
    QVERIFY(plot.adjusted(-1, -1, 1, 1).contains(pie.chart->barRect(1)));

    const QImage image = pie.picture();
    const QPoint inFirst = (middle + QPointF(plot.width() / 4, 0)).toPoint();
    QCOMPARE(image.pixelColor(inFirst), Tokens::light().series[0]);
    QCOMPARE(image.pixelColor(int(middle.x()) - 6, int(plot.top()) + 20), Tokens::light().series[7]);
}

void tst_ChartGraphics::whatIsNotStatedIsNotJoinedToTheLine()
{
    const QList<Group> ages { number(20), number(21), number(22), notStated() };
    Stage stage(drawing(plain(attribute(u"Age"_s, Scale::Number), ages, { 40, 40, 40, 40 }), ChartKind::Line),
                { 400, 300 });
    const QImage image = stage.picture();
    const auto between = [&](int bar) {
        const QPointF at = (stage.chart->barRect(bar).center() + stage.chart->barRect(bar + 1).center()) / 2;
        return image.pixelColor(int(at.x()), int(std::round(at.y())));
    };
    QCOMPARE(between(0), Tokens::light().series[0]);
    QVERIFY(between(2) != Tokens::light().series[0]);
    QCOMPARE(stage.chart->hitAt(stage.chart->barRect(3).center()), (ChartHit { 3, 0 }));
}

void tst_ChartGraphics::coloursKeepTheirMeaning()
{
    const Tokens &tokens = Tokens::dark();
    QCOMPARE(seriesColor(tokens, name(u"A"_s), 0), tokens.series[0]);
    QCOMPARE(seriesColor(tokens, notStated(), 2), tokens.series[7]);
    QCOMPARE(seriesColor(tokens, other(4), 3), tokens.series[6]);
    QVERIFY(seriesColor(tokens, other(4), 7) != seriesColor(tokens, name(u"G"_s), 6));
    QVERIFY(seriesColor(tokens, name(u"far"_s), 4000).isValid());
}

void tst_ChartGraphics::monthsAreThinnedToRoundOnes()
{
    QList<Group> months;
    for (int month = 0; month < 29; ++month)
        months << number(2024 * 12 + 4 + month);
    const ChartDrawing drawing = samplecharts::drawing(
        plain(attribute(u"Joined month"_s, Scale::YearMonth), months, QList<qint64>(29, 5)), ChartKind::Bar);
    QCOMPARE(labelTexts(drawing, 2000).size(), 29);
    QCOMPARE(labelTexts(drawing, 2000).constFirst(), u"May/2024"_s);
    QCOMPARE(labelTexts(drawing, 330),
             (QStringList { u"Jul/2024"_s, u"Oct"_s, u"Jan/2025"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s, u"Jan/2026"_s,
                            u"Apr"_s, u"Jul"_s }));
    QCOMPARE(labelTexts(drawing, 90), (QStringList { u"Jan/2025"_s, u"Jan/2026"_s }));
}

void tst_ChartGraphics::daysAreThinnedToFirstsOfMonths()
{
    const ChartDrawing year = drawing(days(QDate(2025, 10, 12), 365), ChartKind::Line);
    const QStringList texts = labelTexts(year, 480);
    QVERIFY2(texts.contains(u"1 Jan/2026"_s), qPrintable(texts.join(u' ')));
    for (const QString &text : texts)
        QVERIFY2(text.startsWith(u"1 "), qPrintable(text));
    QVERIFY(labelTexts(drawing(days(QDate(2026, 3, 2), 5), ChartKind::Line), 120).size() >= 2);
}

void tst_ChartGraphics::labelsNeverTouch_data()
{
    QTest::addColumn<ChartDrawing>("drawing");
    QTest::newRow("months") << drawing(joinedMonths(), ChartKind::Bar);
    QTest::newRow("names") << drawing(crowd(30, 2), ChartKind::StackedBar);
    QTest::newRow("many days") << drawing(days(QDate(2019, 1, 5), 2200), ChartKind::Line);
    QTest::newRow("days") << drawing(days(QDate(2026, 1, 5), 40), ChartKind::Line);
    QList<Group> ages;
    for (int age = 18; age < 46; ++age)
        ages << number(age);
    ages << other(4) << notStated();
    QTest::newRow("ages and others") << drawing(plain(attribute(u"Age"_s, Scale::Number), ages, QList<qint64>(30, 7)),
                                                ChartKind::Bar);
}

void tst_ChartGraphics::labelsNeverTouch()
{
    QFETCH(ChartDrawing, drawing);
    for (const qreal width : { 60, 130, 240, 464, 900 }) {
        GroupAxis axis(drawing, metrics::font(metrics::Type::Caption));
        axis.layOut(10, width / double(drawing.data.bars.size()), 0, width + 20);
        QVERIFY(!axis.labels().isEmpty());
        qreal free = 0;
        for (const AxisLabel &label : axis.labels()) {
            QVERIFY2(label.rect.left() >= free, qPrintable(label.lines.join(u' ')));
            free = label.rect.right();
        }
        QVERIFY(free <= width + 20.5);
    }
}

void tst_ChartGraphics::namesAreWrappedAndElided()
{
    const QList<Group> names { name(u"Rotterdam Harbour Studio"_s), name(u"<b>x</b>%1"_s), notStated() };
    const ChartDrawing drawing =
        samplecharts::drawing(plain(attribute(u"Venue"_s, Scale::Category), names, { 3, 2, 1 }), ChartKind::Bar);
    const QStringList texts = labelTexts(drawing, 270);
    QCOMPARE(texts.size(), 3);
    QVERIFY2(texts.at(0).startsWith(u"Rotterdam/Harbour"), qPrintable(texts.at(0)));
    QCOMPARE(texts.at(1), u"<b>x</b>%1"_s);
    QVERIFY(labelTexts(drawing, 160).at(0).contains(u'\u2026'));
}

void tst_ChartGraphics::figuresStandAboveBars()
{
    // The only thing between the bars and the top of the area that differs.
    ChartDrawing drawing = samplecharts::drawing(byGender(), ChartKind::Bar);
    const auto hasFigures = [&](const QSizeF &size) {
        drawing.totals = true;
        Stage with(drawing, size);
        const QImage image = with.picture();
        for (int bar = 0; bar < 4; ++bar) {
            const QRectF above = with.chart->barRect(bar).adjusted(0, -14, 0, 0);
            for (int y = int(above.top()); y < int(above.top()) + 12; ++y) {
                for (int x = int(above.left()); x < int(above.right()); ++x) {
                    if (y >= 0 && image.pixelColor(x, y).lightness() < 140)
                        return true;
                }
            }
        }
        return false;
    };
    QVERIFY(hasFigures({ 500, 400 }));
    QVERIFY(!hasFigures({ 120, 100 }));
}

void tst_ChartGraphics::nothingIsDrawnOfNothing()
{
    for (const ChartKind kind : { ChartKind::Bar, ChartKind::Line, ChartKind::Pie }) {
        Stage stage(drawing(plain(genders(), {}, {}), kind), { 300, 200 });
        QImage blank(300, 200, QImage::Format_RGB32);
        blank.fill(Tokens::light().bgBase);
        QCOMPARE(stage.picture(), blank);
        QCOMPARE(stage.chart->hitAt({ 150, 100 }), ChartHit());
        QVERIFY(stage.chart->barRect(0).isEmpty());
    }
}

void tst_ChartGraphics::oddChartsDrawWithoutWarnings_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::newRow("one bar") << plain(genders(), { name(u"Only"_s) }, { 3 });
    QTest::newRow("nothing but zeros") << plain(genders(), { name(u"A"_s), notStated() }, { 0, 0 });
    QTest::newRow("thirty by eight") << crowd(30, 8);
    QTest::newRow("huge") << plain(genders(), { name(u"A"_s), name(u"B"_s) }, { 1'000'000'000'000, 1 });
    QTest::newRow("a part of nothing") << data(genders(), { name(u"A"_s), name(u"B"_s) }, genders(),
                                               { name(u"X"_s), name(u"Y"_s) }, { { 0, 0 }, { 4, 0 } });
    QTest::newRow("no bars") << plain(genders(), {}, {});
    QTest::newRow("five thousand") << days(QDate(2012, 1, 1), 5000);
    QTest::newRow("2,200 by four") << days(QDate(2019, 1, 1), 2200, 4);
}

void tst_ChartGraphics::oddChartsDrawWithoutWarnings()
{
    QFETCH(ChartData, data);
    for (const ChartKind kind : { ChartKind::Bar, ChartKind::StackedBar, ChartKind::PercentBar, ChartKind::Line,
                                  ChartKind::Pie, ChartKind::Donut }) {
        const bool line = kind == ChartKind::Line;
        if (data.bars.size() > 100 && !line)
            continue;
        Stage stage(drawing(data, kind), { 560, 640 });
        for (const QSizeF &size : { QSizeF(100, 80), QSizeF(1, 1), QSizeF(0, 0), QSizeF(40, 900), QSizeF(1200, 30) }) {
            stage.chart->resize(size);
            for (int bar = 0; bar < qMin<qsizetype>(40, data.bars.size()); ++bar) {
                const QRectF rect = stage.chart->barRect(bar);
                QVERIFY(!qIsNaN(rect.left()) && !qIsNaN(rect.top()));
            }
        }
        stage.chart->resize(QSizeF(300, 300));
        stage.chart->setHovered(0);
        stage.chart->setCurrent(int(data.bars.size()) - 1);
        QVERIFY(!stage.picture().isNull());
    }
}

QTEST_MAIN(tst_ChartGraphics)
#include "tst_chartgraphics.moc"
