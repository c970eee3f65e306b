// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/theme/theme.h"
#include "ui/welcome/paragraph.h"
#include "ui/welcome/tablesketch.h"
#include "ui/welcome/welcomepage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

/// A language of long words: every text grows by about half.
class LongLanguage final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        QString text = QString::fromUtf8(sourceText);
        const QStringList words = text.split(u' ');
        for (qsizetype i = 0; i < words.size(); i += 2)
            text += u' ' + QString(words.at(i)).remove(u'%').replace(u'1', u'i');
        return text;
    }
};

class Installed {
public:
    explicit Installed(QTranslator *translator) : m_translator(translator)
    {
        QCoreApplication::installTranslator(translator);
    }
    ~Installed() { QCoreApplication::removeTranslator(m_translator); }
    Q_DISABLE_COPY_MOVE(Installed)

private:
    QTranslator *m_translator;
};

std::unique_ptr<WelcomePage> shownPage(const QSize &size)
{
    auto page = std::make_unique<WelcomePage>(31'874);
    page->resize(size);
    page->show();
    return page;
}

QAbstractButton *button(const QWidget *page, const QString &name)
{
    return page->findChild<QAbstractButton *>(name);
}

/// What is shown smaller than its text.
QStringList clipped(const WelcomePage &page)
{
    QStringList names;
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible())
            continue;
        const auto *paragraph = qobject_cast<const Paragraph *>(label);
        const QSize needed = paragraph
            ? QSize(paragraph->minimumSizeHint().width(), paragraph->heightForWidth(paragraph->width()))
            : label->sizeHint();
        if (needed.width() > label->width() || needed.height() > label->height())
            names << label->text();
    }
    for (const auto *pressed : page.findChildren<QAbstractButton *>())
        if (pressed->isVisible()
            && (pressed->sizeHint().width() > pressed->width() || pressed->sizeHint().height() > pressed->height()))
            names << pressed->text();
    return names;
}

/// How many of the four stand in the line of the first.
int cardsInALine(const WelcomePage &page)
{
    int count = 0;
    const int top = button(&page, u"welcome.connect.teamup"_s)->mapTo(&page, QPoint()).y();
    for (const QString &service : { u"teamup"_s, u"khoros"_s, u"spirii"_s, u"spaaza"_s })
        count += button(&page, u"welcome.connect."_s + service)->mapTo(&page, QPoint()).y() == top;
    return count;
}

} // namespace

/// The page of a first start.
class tst_Welcome : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        m_theme.setChoice(Theme::Choice::Light);
        m_theme.apply(*qApp);
    }
    void saysTheRealNumber();
    void enterOpensTheSample();
    void connectsToEachService_data();
    void connectsToEachService();
    void tabGoesThroughThePage();
    void connectionsAreShownAsTyped();
    void connectionsCanBeReplacedFromTheirOwnClick();
    void theSketchIsSilent();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void keysScroll();
    void mirrored();

private:
    Theme m_theme;
};

void tst_Welcome::saysTheRealNumber()
{
    const auto page = shownPage({ 1440, 900 });
    QStringList texts;
    for (const auto *label : page->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts << label->text();
    }
    QVERIFY2(texts.join(u'\n').contains("with 31874 customers"_L1), qPrintable(texts.join(u'\n')));
}

void tst_Welcome::enterOpensTheSample()
{
    const auto page = shownPage({ 1440, 900 });
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QSignalSpy sample(page.get(), &WelcomePage::sampleRequested);
    page->focusDefault();
    QCOMPARE(QApplication::focusWidget(), button(page.get(), u"welcome.sample"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(sample.size(), 3);
    QTest::mouseClick(button(page.get(), u"welcome.sample"_s), Qt::LeftButton);
    QCOMPARE(sample.size(), 4);
}

void tst_Welcome::connectsToEachService_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("needs");
    QTest::newRow("teamup") << u"teamup"_s << u"TeamUp"_s << u"Access token"_s;
    QTest::newRow("khoros") << u"khoros"_s << u"Khoros"_s << u"User and password \u00b7 Company key"_s;
    QTest::newRow("spirii") << u"spirii"_s << u"Spirii"_s << u"API key"_s;
    QTest::newRow("spaaza") << u"spaaza"_s << u"Spaaza"_s << u"Access token \u00b7 Chain"_s;
}

void tst_Welcome::connectsToEachService()
{
    QFETCH(QString, service);
    QFETCH(QString, name);
    QFETCH(QString, needs);
    const auto page = shownPage({ 1440, 900 });
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QAbstractButton *way = button(page.get(), u"welcome.connect."_s + service);
    QVERIFY(way);
    QCOMPARE(way->accessibleName(), QString(u"Connect to "_s + name));
    QStringList card;
    for (const auto *label : way->parentWidget()->findChildren<QLabel *>())
        card << label->text();
    QVERIFY2(card.contains(name) && card.contains(needs) && card.size() == 3, qPrintable(card.join(u'\n')));
    QVERIFY(!card.contains(QString()));

    QSignalSpy asked(page.get(), &WelcomePage::connectRequested);
    QSignalSpy sample(page.get(), &WelcomePage::sampleRequested);
    QTest::mouseClick(way, Qt::LeftButton);
    way->setFocus(Qt::TabFocusReason);
    QTest::keyClick(way, Qt::Key_Return); // the button's own key, not the page's
    QCOMPARE(asked, QList<QVariantList>(2, { service }));
    QCOMPARE(sample.size(), 0);
}

void tst_Welcome::tabGoesThroughThePage()
{
    const auto page = shownPage({ 1440, 900 });
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->setProfiles({ { u"a"_s, u"Harbour"_s }, { u"b"_s, u"Old Town"_s } });
    page->focusDefault();
    QStringList names;
    for (int i = 0; i < 8; ++i) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
             QStringList({ u"welcome.sample"_s, u"welcome.profile.a"_s, u"welcome.profile.b"_s,
                           u"welcome.connect.teamup"_s, u"welcome.connect.khoros"_s, u"welcome.connect.spirii"_s,
                           u"welcome.connect.spaaza"_s, u"welcome.sample"_s }));
}

void tst_Welcome::connectionsAreShownAsTyped()
{
    const auto page = shownPage({ 1440, 900 });
    const QString odd = u"<b>Salt & Pepper</b>"_s;
    page->setProfiles({ { u"1"_s, odd }, { u"2"_s, u"A very long name "_s.repeated(8) } });
    QAbstractButton *first = button(page.get(), u"welcome.profile.1"_s);
    QVERIFY(first && first->isVisible());
    QCOMPARE(first->text(), u"<b>Salt && Pepper</b>"_s); // a doubled ampersand is shown as one
    QCOMPARE(first->accessibleName(), odd);
    QVERIFY(first->toolTip().isEmpty());
    QAbstractButton *second = button(page.get(), u"welcome.profile.2"_s);
    QVERIFY(second->text().endsWith(u'\u2026'));
    QVERIFY(!second->toolTip().isEmpty());

    QSignalSpy asked(page.get(), &WelcomePage::profileRequested);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(asked, QList<QVariantList>(1, { u"1"_s }));
    page->setProfiles({});
    QVERIFY(!button(page.get(), u"welcome.profile.1"_s));
    for (const auto *label : page->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->text() != "Your connections"_L1);
}

void tst_Welcome::connectionsCanBeReplacedFromTheirOwnClick()
{
    const auto page = shownPage({ 1440, 900 });
    page->setProfiles({ { u"1"_s, u"Harbour"_s } });
    connect(page.get(), &WelcomePage::profileRequested, page.get(), [&page] {
        page->setProfiles({ { u"2"_s, u"Old Town"_s } });
    });
    button(page.get(), u"welcome.profile.1"_s)->click();
    QVERIFY(!button(page.get(), u"welcome.profile.1"_s));
    QVERIFY(button(page.get(), u"welcome.profile.2"_s));
}

void tst_Welcome::theSketchIsSilent()
{
    const auto page = shownPage({ 1440, 900 });
    const auto *sketch = page->findChild<TableSketch *>();
    QVERIFY(sketch && sketch->isVisible());
    QCOMPARE(sketch->focusPolicy(), Qt::NoFocus);
    QVERIFY(sketch->findChildren<QWidget *>().isEmpty());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<TableSketch *>(sketch));
    QVERIFY(!spoken || (spoken->text(QAccessible::Name).isEmpty() && spoken->childCount() == 0));
}

void tst_Welcome::nothingIsClipped_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<int>("inALine");
    QTest::newRow("1440x900") << QSize(1440, 900) << false << 4;
    QTest::newRow("1280x720") << QSize(1280, 720) << false << 4;
    QTest::newRow("960x600") << QSize(960, 600) << false << 4;
    QTest::newRow("beside a sidebar") << QSize(720, 600) << false << 2;
    QTest::newRow("half") << QSize(400, 600) << false << 1;
    QTest::newRow("long words 1440x900") << QSize(1440, 900) << true << 4;
    QTest::newRow("long words 960x600") << QSize(960, 600) << true << 4;
}

void tst_Welcome::nothingIsClipped()
{
    QFETCH(QSize, size);
    QFETCH(bool, longWords);
    LongLanguage language;
    std::unique_ptr<Installed> installed;
    if (longWords)
        installed = std::make_unique<Installed>(&language);
    const auto page = shownPage(size);
    page->setProfiles({ { u"1"_s, u"Harbour"_s }, { u"2"_s, u"Old Town"_s } });
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QTRY_COMPARE(clipped(*page), QStringList());
    QTEST(cardsInALine(*page), "inALine");
    // What does not fit in height can be scrolled to; nothing lies beyond the sides.
    const auto *scroll = page->findChild<QScrollArea *>();
    QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
}

void tst_Welcome::keysScroll()
{
    const auto page = shownPage({ 960, 480 });
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->focusDefault();
    const QScrollBar *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
}

void tst_Welcome::mirrored()
{
    const auto page = shownPage({ 1440, 900 });
    page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    const auto x = [&](const QString &name) { return button(page.get(), name)->mapTo(page.get(), QPoint()).x(); };
    QTRY_VERIFY(x(u"welcome.connect.teamup"_s) > x(u"welcome.connect.spaaza"_s));
    QVERIFY(x(u"welcome.sample"_s) > page->findChild<TableSketch *>()->mapTo(page.get(), QPoint()).x());
    QCOMPARE(clipped(*page), QStringList());
}

QTEST_MAIN(tst_Welcome)
#include "tst_welcome.moc"
