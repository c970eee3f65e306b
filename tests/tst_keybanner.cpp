// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"
#include "support/testcase.h"
#include "ui/connections/keybanner.h"
#include "ui/connections/secretfield.h"
#include "ui/widgets/note.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rollbook;

using Why = KeyBanner::Why;

/// The field for a secret, and the banner that asks for one.
class tst_KeyBanner : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatHappened_data();
    void saysWhatHappened();
    void handsOutWhatIsEntered();
    void joinsTwoParts();
    void marksWhatIsMissing();
    void isShownOnlyWhileTheEyeIsOpen();
    void keepsWhatIsTypedWhileItIsOpen();
    void forgetsWhatIsTypedWhenItCloses();
    void isBusyWhileTheKeyIsTried();
    void leavesTheFocusToTheUser();
    void showsAndCopiesDetails();
    void canBeDismissedWhereRightsAreMissing();
    void leadsToTheConnection();
    void everyControlHasAName();

private:
    KeyBanner *open(const QString &service, Why why = Why::Refused, const QString &details = {})
    {
        auto *banner = new KeyBanner(makeService(service), m_window.get());
        m_window->layout()->addWidget(banner);
        banner->ask(why, details);
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) ? banner : nullptr;
    }
    template<typename T = QPushButton>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QLineEdit *line(const QString &suffix = {}) const
    {
        return part<QLineEdit>(QString(u"keybanner.secret"_s + suffix));
    }

    std::unique_ptr<QWidget> m_window;
};

void tst_KeyBanner::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->resize(900, 200);
    m_window->show();
}

void tst_KeyBanner::cleanup()
{
    m_window.reset();
}

void tst_KeyBanner::saysWhatHappened_data()
{
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << Why::Missing << u"No key for Spirii is kept on this computer. Enter it to go on."_s;
    QTest::newRow("refused") << Why::Refused
                             << u"Spirii did not accept the key. Enter it again, or ask for a new one."_s;
    QTest::newRow("rights") << Why::NoRights
                            << u"Spirii gives this key no access to that. Ask for the rights, or use another key."_s;
    QTest::newRow("keychain")
        << Why::KeychainLocked
        << u"The keychain did not give out the key. Unlock it and start again, or enter the key."_s;
}

void tst_KeyBanner::saysWhatHappened()
{
    QFETCH(Why, why);
    QFETCH(QString, sentence);
    KeyBanner *banner = open(u"spirii"_s, why);
    QVERIFY(banner->isVisible());
    QCOMPARE(part<Note>(u"keybanner.why"_s)->text(), sentence);
    QVERIFY(sentence.size() <= 90);
    QCOMPARE(part(u"keybanner.dismiss"_s)->isVisible(), why == Why::NoRights);
}

void tst_KeyBanner::handsOutWhatIsEntered()
{
    KeyBanner *banner = open(u"teamup"_s);
    QSignalSpy entered(banner, &KeyBanner::secretEntered);
    QTest::keyClicks(line(), u" key-1 "_s);
    QTest::keyClick(line(), Qt::Key_Return);
    part(u"keybanner.use"_s)->click();
    QCOMPARE(entered, QList<QVariantList>({ { u"key-1"_s }, { u"key-1"_s } }));
}

void tst_KeyBanner::joinsTwoParts()
{
    KeyBanner *banner = open(u"khoros"_s);
    QSignalSpy entered(banner, &KeyBanner::secretEntered);
    QTest::keyClicks(line(u".1"_s), u"ann"_s);
    QTest::keyClick(line(u".1"_s), Qt::Key_Return);
    QVERIFY(entered.isEmpty());
    QVERIFY(line(u".2"_s)->hasFocus()); // the part that is missing
    QTest::keyClicks(line(u".2"_s), u"pass:word "_s);
    QTest::keyClick(line(u".2"_s), Qt::Key_Return);
    QCOMPARE(entered.value(0).value(0).toString(), u"ann:pass:word"_s);
}

void tst_KeyBanner::marksWhatIsMissing()
{
    KeyBanner *banner = open(u"spaaza"_s, Why::Missing);
    QSignalSpy entered(banner, &KeyBanner::secretEntered);
    QTest::keyClicks(line(u".1"_s), u"id"_s);
    part(u"keybanner.use"_s)->click();
    QVERIFY(entered.isEmpty());
    QVERIFY(!line(u".1"_s)->property("error").toBool());
    QVERIFY(line(u".2"_s)->property("error").toBool());
    QTest::keyClicks(line(u".2"_s), u"s"_s);
    QVERIFY(!line(u".2"_s)->property("error").toBool());
}

void tst_KeyBanner::isShownOnlyWhileTheEyeIsOpen()
{
    KeyBanner *banner = open(u"khoros"_s);
    auto *eye = part<QToolButton>(u"keybanner.secret.show"_s);
    QCOMPARE(line(u".1"_s)->echoMode(), QLineEdit::Normal); // it says who
    QCOMPARE(line(u".2"_s)->echoMode(), QLineEdit::Password);
    eye->click();
    QCOMPARE(line(u".2"_s)->echoMode(), QLineEdit::Normal);
    QVERIFY(line(u".2"_s)->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    eye->click();
    QCOMPARE(line(u".2"_s)->echoMode(), QLineEdit::Password);
    eye->click();
    m_window->hide();
    m_window->show();
    QCOMPARE(line(u".2"_s)->echoMode(), QLineEdit::Password);
    eye->click();
    banner->findChild<SecretField *>()->clear();
    QCOMPARE(line(u".2"_s)->echoMode(), QLineEdit::Password);
}

void tst_KeyBanner::keepsWhatIsTypedWhileItIsOpen()
{
    KeyBanner *banner = open(u"teamup"_s, Why::Missing);
    QTest::keyClicks(line(), u"half a k"_s);
    banner->ask(Why::Refused, u"HTTP 401"_s);
    QCOMPARE(line()->text(), u"half a k"_s);
    m_window->hide(); // another page
    m_window->show();
    QCOMPARE(line()->text(), u"half a k"_s);
}

void tst_KeyBanner::forgetsWhatIsTypedWhenItCloses()
{
    KeyBanner *banner = open(u"teamup"_s);
    QTest::keyClicks(line(), u"key"_s);
    banner->hide();
    QCOMPARE(line()->text(), QString());
    line()->undo();
    QCOMPARE(line()->text(), QString());
    banner->ask(Why::Refused, {});
    QVERIFY(banner->isVisible() && line()->text().isEmpty());
}

void tst_KeyBanner::isBusyWhileTheKeyIsTried()
{
    KeyBanner *banner = open(u"teamup"_s);
    QSignalSpy entered(banner, &KeyBanner::secretEntered);
    QTest::keyClicks(line(), u"key"_s);
    banner->setBusy(true);
    QVERIFY(!line()->isEnabled() && !part(u"keybanner.use"_s)->isEnabled());
    QCOMPARE(part(u"keybanner.use"_s)->text(), u"Trying…"_s);
    part(u"keybanner.use"_s)->click();
    QVERIFY(entered.isEmpty());
    banner->ask(Why::Refused, {});
    QVERIFY(line()->isEnabled() && part(u"keybanner.use"_s)->isEnabled());
    QVERIFY(line()->property("error").toBool());
}

void tst_KeyBanner::leavesTheFocusToTheUser()
{
    auto *other = new QLineEdit(m_window.get());
    m_window->layout()->addWidget(other);
    other->setFocus();
    KeyBanner *banner = open(u"teamup"_s);
    QVERIFY(other->hasFocus());
    line()->setFocus();
    banner->setBusy(true);
    QVERIFY(!other->hasFocus());
    banner->setBusy(false);
    QVERIFY(line()->hasFocus());
    banner->setBusy(true);
    other->setFocus();
    banner->setBusy(false);
    QVERIFY(other->hasFocus());
}

void tst_KeyBanner::showsAndCopiesDetails()
{
    KeyBanner *banner = open(u"teamup"_s, Why::Refused, u"HTTP 401\n<b>no</b>"_s);
    auto *text = part<QPlainTextEdit>(u"keybanner.why.text"_s);
    QVERIFY(!text->isVisible() && !part(u"keybanner.why.copy"_s)->isVisible());
    part(u"keybanner.why.details"_s)->click();
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), u"HTTP 401\n<b>no</b>"_s);
    part(u"keybanner.why.copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"HTTP 401\n<b>no</b>"_s);
    banner->ask(Why::Refused, {});
    QVERIFY(!text->isVisible() && !part(u"keybanner.why.details"_s)->isVisible());
}

void tst_KeyBanner::canBeDismissedWhereRightsAreMissing()
{
    KeyBanner *banner = open(u"teamup"_s, Why::NoRights);
    QSignalSpy dismissed(banner, &KeyBanner::dismissed);
    part(u"keybanner.dismiss"_s)->click();
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(!banner->isVisible());
}

void tst_KeyBanner::leadsToTheConnection()
{
    KeyBanner *banner = open(u"teamup"_s);
    QSignalSpy edit(banner, &KeyBanner::editRequested);
    part(u"keybanner.edit"_s)->click();
    QCOMPARE(edit.size(), 1);
    auto *note = part<QLabel>(u"keybanner.note"_s);
    QVERIFY(!note->isVisible());
    banner->setNote(u"kept in memory"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"kept in memory"_s);
}

void tst_KeyBanner::everyControlHasAName()
{
    KeyBanner *banner = open(u"khoros"_s, Why::NoRights, u"x"_s);
    QCOMPARE(line(u".1"_s)->accessibleName(), u"User"_s);
    QCOMPARE(line(u".2"_s)->accessibleName(), u"Password"_s);
    const auto buttons = banner->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
}

QTEST_MAIN(tst_KeyBanner)
#include "tst_keybanner.moc"
