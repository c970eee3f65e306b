// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QPushButton>
#include <QSignalSpy>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

/// The contrast ratio of WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple applied(const Matrix &matrix, const Triple &values)
{
    Triple result {};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * values[column];
        result[row] = qBound(0.0, result[row], 1.0);
    }
    return result;
}

/// CIE L*a*b* under D65, from linear light.
Triple lab(const Triple &light)
{
    const auto curve = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = curve((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505);
    const double y = curve(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
    const double z = curve((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089);
    return { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

struct Sight {
    const char *name;
    Matrix matrix; ///< on linear light; complete deficiency after Machado, Oliveira and Fernandes, 2009
};

const QList<Sight> &sights()
{
    static const QList<Sight> sights {
        { "usual", { { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } } },
        { "protanopia",
          { { { 0.152286, 1.052583, -0.204868 },
              { 0.114503, 0.786281, 0.099216 },
              { -0.003882, -0.048116, 1.051998 } } } },
        { "deuteranopia",
          { { { 0.367322, 0.860646, -0.227968 },
              { 0.280085, 0.672501, 0.047413 },
              { -0.011820, 0.042940, 0.968881 } } } },
        { "tritanopia",
          { { { 1.255528, -0.076749, -0.178779 },
              { -0.078411, 0.930809, 0.147602 },
              { 0.004733, 0.691367, 0.303900 } } } },
    };
    return sights;
}

/// How different two colours look to such an eye; 2.3 is just noticed.
double difference(const QColor &a, const QColor &b, const Sight &sight)
{
    const auto seen = [&](const QColor &color) {
        const Triple light { linear(double(color.redF())), linear(double(color.greenF())),
                             linear(double(color.blueF())) };
        return lab(applied(sight.matrix, light));
    };
    const Triple first = seen(a);
    const Triple second = seen(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

struct Pair {
    const char *name;
    Token front;
    QList<Token> backs;
    double least;
};

QList<Pair> pairs()
{
    using T = Tokens;
    const QList<Token> content = { &T::bgWindow, &T::bgBase,  &T::bgSubtle, &T::bgRaised,
                                   &T::bgButton, &T::bgHover, &T::bgSelect };
    const QList<Token> sidebar = { &T::bgSidebar, &T::bgHoverSide, &T::bgActiveSide };
    const QList<Token> panels = { &T::bgWindow, &T::bgBase, &T::bgSubtle, &T::bgRaised };
    return {
        { "text", &T::text, content + sidebar + QList<Token> { &T::bgTrack, &T::muteSoft }, 4.5 },
        { "text-2", &T::text2, content + sidebar + QList<Token> { &T::bgTrack, &T::muteSoft }, 4.5 },
        { "text-3", &T::text3, content + sidebar, 4.5 },
        { "text-disabled", &T::textDisabled, panels, 3 },
        { "text-tooltip", &T::textTooltip, { &T::bgTooltip }, 4.5 },
        { "accent-text", &T::accentText, content + QList<Token> { &T::bgActiveSide, &T::accentSoft }, 4.5 },
        { "on-accent", &T::onAccent, { &T::accent, &T::accentHover, &T::accentPress }, 4.5 },
        { "ok-text", &T::okText, content + QList<Token> { &T::okSoft }, 4.5 },
        { "warn-text", &T::warnText, content + QList<Token> { &T::warnSoft }, 4.5 },
        { "danger-text", &T::dangerText, content + QList<Token> { &T::dangerSoft }, 4.5 },
        { "violet-text", &T::violetText, { &T::violetSoft }, 4.5 },
        { "mute-text", &T::muteText, { &T::muteSoft }, 4.5 },
        { "line-control", &T::lineControl, panels, 3 },
        { "accent", &T::accent, { &T::bgWindow, &T::bgBase, &T::bgSubtle }, 3 },
        { "focus", &T::focus, content + sidebar, 3 },
        { "ok", &T::ok, { &T::bgBase, &T::bgButton }, 3 },
        { "warn", &T::warn, { &T::bgBase, &T::bgSubtle }, 3 },
        { "danger", &T::danger, { &T::bgBase, &T::bgSubtle }, 3 },
    };
}

} // namespace

class tst_Theme : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void textCanBeRead();
    void seriesCanBeToldApart();
    void choiceReachesPaletteAndTokens();
    void systemChoiceFollowsTheStartPalette();
    void measuresGrowWithTheText();
    void sheetIsComplete();
    void iconsTakeTheColourOfTheirState();
    void everyIconCanBeDrawn();
    void directionOfTextTurnsArrows();
};

void tst_Theme::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Theme::textCanBeRead()
{
    for (const Tokens &tokens : { Tokens::light(), Tokens::dark() }) {
        for (const Pair &pair : pairs()) {
            for (const Token back : pair.backs) {
                const double ratio = contrast(tokens.*pair.front, tokens.*back);
                QVERIFY2(ratio >= pair.least,
                         qPrintable(u"%1 %2 on %3: %4"_s
                                        .arg(QString::fromLatin1(pair.name), (tokens.*pair.front).name(),
                                             (tokens.*back).name())
                                        .arg(ratio)));
            }
        }
        for (const AvatarColors &avatar : tokens.avatars)
            QVERIFY2(contrast(avatar.text, avatar.fill) >= 4.5, qPrintable(avatar.fill.name()));
        for (const QColor &series : tokens.series)
            QVERIFY2(contrast(series, tokens.bgBase) >= 3, qPrintable(series.name()));
    }
}

void tst_Theme::seriesCanBeToldApart()
{
    for (const Tokens &tokens : { Tokens::light(), Tokens::dark() }) {
        for (std::size_t first = 0; first < tokens.series.size(); ++first) {
            for (std::size_t second = first + 1; second < tokens.series.size(); ++second) {
                // Next to each other in a chart: two that follow, or any before "other" or "not stated".
                const bool neighbours = second == first + 1 || second + 2 >= tokens.series.size();
                for (const Sight &sight : sights()) {
                    const double seen = difference(tokens.series[first], tokens.series[second], sight);
                    QVERIFY2(seen >= (neighbours ? 15 : 12),
                             qPrintable(u"%1 and %2, %3: %4"_s
                                            .arg(tokens.series[first].name(), tokens.series[second].name(),
                                                 QString::fromLatin1(sight.name))
                                            .arg(seen)));
                }
            }
        }
        QVERIFY2(tokens.series.back().hslSaturationF() < 0.1F, "what is not stated is grey");
    }
}

void tst_Theme::choiceReachesPaletteAndTokens()
{
    QPushButton button(u"Export"_s);
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Light);
    theme.apply(*qApp);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().bgWindow);
    QCOMPARE(tokensOf(&button).accent, Tokens::light().accent);
    QVERIFY(qApp->styleSheet().contains(Tokens::light().accentHover.name()));

    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().bgWindow);
    QCOMPARE(QApplication::palette().color(QPalette::PlaceholderText), Tokens::dark().text3);
    QCOMPARE(tokensOf(&button).accent, Tokens::dark().accent);
    QCOMPARE(tokensOf(nullptr).accent, Tokens::dark().accent);
    QVERIFY(qApp->styleSheet().contains(Tokens::dark().accentHover.name()));
}

void tst_Theme::systemChoiceFollowsTheStartPalette()
{
    Theme dark(paletteFrom(Tokens::dark()));
    QVERIFY(dark.dark());
    Theme light(paletteFrom(Tokens::light()));
    QVERIFY(!light.dark());
    light.setChoice(Theme::Choice::Dark);
    QVERIFY(light.dark());
    light.setChoice(Theme::Choice::AsSystem);
    QVERIFY(!light.dark());
}

void tst_Theme::measuresGrowWithTheText()
{
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13);
    QApplication::setFont(font);
    QCOMPARE(metrics::px(metrics::control), 28);
    QCOMPARE(metrics::fontPixels(metrics::Type::Caption), 11);
    QCOMPARE(metrics::fontPixels(metrics::Type::Page), 20);
    Theme theme;
    theme.apply(*qApp);
    QPushButton button(u"Export"_s);
    QCOMPARE(button.sizeHint().height(), 28);

    font.setPixelSize(26);
    QApplication::setFont(font);
    QCOMPARE(metrics::px(metrics::control), 56);
    QCOMPARE(metrics::fontPixels(metrics::Type::Caption), 22);
    theme.apply(*qApp);
    QPushButton large(u"Export"_s);
    QVERIFY(large.sizeHint().height() > 50);
    QApplication::setFont(before);
}

void tst_Theme::sheetIsComplete()
{
    Theme theme;
    theme.apply(*qApp);
    const QString sheet = qApp->styleSheet();
    const QString body = sheet.mid(sheet.indexOf(u"*/"_s));
    QVERIFY2(!body.contains(u'@') && !body.contains(u'~'), "a name of the sheet is not a token");
    static const QRegularExpression image(u"url\\(([^)]+)\\)"_s);
    int images = 0;
    for (auto it = image.globalMatch(sheet); it.hasNext(); ++images) {
        const QString path = it.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
    QVERIFY(images > 0);
}

void tst_Theme::iconsTakeTheColourOfTheirState()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    theme.apply(*qApp);
    const QIcon icon = icons::icon(u"minus"_s, &Tokens::dangerText, &Tokens::accentText);
    const auto colorOf = [&](QIcon::Mode mode, QIcon::State state) {
        // The bar of the minus covers the middle of the icon; at eight times the size its middle is solid.
        return icon.pixmap(QSize(128, 128), 1, mode, state).toImage().pixelColor(64, 64);
    };
    QCOMPARE(colorOf(QIcon::Normal, QIcon::Off), Tokens::light().dangerText);
    QCOMPARE(colorOf(QIcon::Normal, QIcon::On), Tokens::light().accentText);
    QCOMPARE(colorOf(QIcon::Disabled, QIcon::Off), Tokens::light().textDisabled);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(colorOf(QIcon::Normal, QIcon::Off), Tokens::dark().dangerText);

    const QPixmap sharp = icon.pixmap(QSize(16, 16), 2);
    QCOMPARE(sharp.size(), QSize(32, 32));
    QCOMPARE(sharp.devicePixelRatio(), 2.0);
    QVERIFY(icons::icon(u"no-such-icon"_s).isNull());
}

void tst_Theme::everyIconCanBeDrawn()
{
    const QStringList files = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QImage image = icons::pixmap(file.chopped(4), Qt::black, 16, 1).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y)
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = image.pixelColor(x, y).alpha() > 100;
        QVERIFY2(drawn, qPrintable(file));
    }
}

void tst_Theme::directionOfTextTurnsArrows()
{
    const QImage left = icons::pixmap(u"chevron-left"_s, Qt::black, 64, 1).toImage();
    const QImage up = icons::pixmap(u"chevron-up"_s, Qt::black, 64, 1).toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(icons::pixmap(u"chevron-left"_s, Qt::black, 64, 1).toImage() != left);
    QCOMPARE(icons::pixmap(u"chevron-up"_s, Qt::black, 64, 1).toImage(), up);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
