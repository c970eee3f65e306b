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
        { "ok-text", &T::okText, { &T::okSoft, &T::bgBase }, 4.5 },
        { "warn-text", &T::warnText, { &T::warnSoft, &T::bgBase, &T::bgSubtle }, 4.5 },
        { "danger-text", &T::dangerText, { &T::dangerSoft, &T::bgBase, &T::bgSubtle, &T::bgRaised }, 4.5 },
        { "violet-text", &T::violetText, { &T::violetSoft }, 4.5 },
        { "mute-text", &T::muteText, { &T::muteSoft }, 4.5 },
        { "line-control", &T::lineControl, panels, 3 },
        { "accent", &T::accent, { &T::bgWindow, &T::bgBase, &T::bgSubtle }, 3 },
        { "focus", &T::focus, panels + sidebar, 3 },
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
