// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/pages/connectioncard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

std::unique_ptr<ConnectionCard> shownCard(const QString &name, bool sample = false)
{
    auto card = std::make_unique<ConnectionCard>();
    card->setConnection(name, u"TeamUp"_s, sample);
    card->setState(ConnectionState::Connected);
    card->resize(metrics::px(metrics::sidebarWidth - 16), card->height());
    card->show();
    return card;
}

} // namespace

/// The connection at the head of the sidebar, a button that opens a menu.
class tst_ConnectionCard : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        TestCase::initTestCase();
        m_theme.setChoice(Theme::Choice::Light);
        m_theme.apply(*qApp);
    }
    void isPressedByMouseAndKeys();
    void isSpokenAsAButtonWithAMenu();
    void cutNameHasAToolTip_data();
    void cutNameHasAToolTip();
    void compactSaysItsWordsInTheToolTip();
    void practiceDataHasAMarkOfItsOwn_data();
    void practiceDataHasAMarkOfItsOwn();

private:
    Theme m_theme;
};

void tst_ConnectionCard::isPressedByMouseAndKeys()
{
    const auto card = shownCard(u"Harbour Studio"_s);
    QVERIFY(QTest::qWaitForWindowActive(card.get()));
    QSignalSpy clicked(card.get(), &ConnectionCard::clicked);
    QTest::mouseClick(card.get(), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    card->setFocus(Qt::TabFocusReason);
    QVERIFY(card->hasFocus());
    for (const Qt::Key key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter })
        QTest::keyClick(card.get(), key);
    QCOMPARE(clicked.size(), 4);
    QTest::keyClick(card.get(), Qt::Key_A);
    QCOMPARE(clicked.size(), 4);
}

void tst_ConnectionCard::isSpokenAsAButtonWithAMenu()
{
    const auto card = shownCard(u"Harbour <b>Studio</b>"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(card.get());
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::ButtonMenu);
    QVERIFY(spoken->state().hasPopup);
    QVERIFY(spoken->state().focusable);
    QCOMPARE(spoken->text(QAccessible::Name), u"Harbour <b>Studio</b>, TeamUp, connected"_s);
    card->setState(ConnectionState::Refused);
    QCOMPARE(spoken->text(QAccessible::Name), u"Harbour <b>Studio</b>, TeamUp, sign in again"_s);

    QSignalSpy clicked(card.get(), &ConnectionCard::clicked);
    QAccessibleActionInterface *actions = spoken->actionInterface();
    QVERIFY(actions);
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
    actions->doAction(QAccessibleActionInterface::showMenuAction());
    QCOMPARE(clicked.size(), 1);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(clicked.size(), 1);
}

void tst_ConnectionCard::cutNameHasAToolTip_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("toolTip");
    const QString longName = u"Harbour Studio & Friends of Pilates, Old Town"_s;
    QTest::newRow("fits") << u"Harbour"_s << QString();
    QTest::newRow("cut") << longName << QString(longName + u", TeamUp, connected"_s);
    QTest::newRow("cut markup") << QString(longName + u"<img src=x>"_s)
                                << u"<span style=\"white-space:pre-wrap\">Harbour Studio &amp; Friends of Pilates, Old "
                                   "Town&lt;img src=x&gt;, TeamUp, connected</span>"_s;
}

void tst_ConnectionCard::cutNameHasAToolTip()
{
    QFETCH(QString, name);
    const auto card = shownCard(name);
    QTEST(card->toolTip(), "toolTip");
    // Room that comes later counts too.
    card->resize(2000, card->height());
    QVERIFY(card->toolTip().isEmpty());
}

void tst_ConnectionCard::compactSaysItsWordsInTheToolTip()
{
    const auto card = shownCard(u"Harbour"_s);
    card->setCompact(true);
    QCOMPARE(card->toolTip(), u"Harbour, TeamUp, connected"_s);
    QCOMPARE(card->sizeHint().width(), metrics::px(40));
    card->setState(ConnectionState::Offline);
    QCOMPARE(card->toolTip(), u"Harbour, TeamUp, offline"_s);
    card->setCompact(false);
    QVERIFY(card->toolTip().isEmpty());
}

void tst_ConnectionCard::practiceDataHasAMarkOfItsOwn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

/// A round in place of a square: near a corner of the mark there is no mark.
void tst_ConnectionCard::practiceDataHasAMarkOfItsOwn()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto corner = [&](bool sample) {
        const auto card = shownCard(u"Sample studio"_s, sample);
        card->setLayoutDirection(direction);
        const int side = metrics::px(28);
        const QRect mark(8, (card->height() - side) / 2, side, side);
        return card->grab().toImage().pixelColor(visual(direction, card->rect(), mark).topLeft() + QPoint(3, 3));
    };
    QCOMPARE(corner(false), Tokens::light().accent);
    QCOMPARE(corner(true), Tokens::light().bgButton);
}

QTEST_MAIN(tst_ConnectionCard)
#include "tst_connectioncard.moc"
