// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/help/shortcutsheet.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// Where the window tells about itself.
class tst_WindowHelp : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { f.reset(); }
    void everyKeyIsListed();
    void keysAreSearched();
    void settingsLeadToTheKeys();

private:
    ShortcutSheet *openKeys()
    {
        QTest::keyClick(f->window.get(), Qt::Key_F1);
        return f->find<ShortcutSheet>(u"shortcuts"_s);
    }
    std::unique_ptr<WindowFixture> f;
};

void tst_WindowHelp::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
    f->openWithRows();
}

void tst_WindowHelp::everyKeyIsListed()
{
    QVERIFY(openKeys());
    for (const QAction *action : f->window->actions()) {
        if (action->shortcuts().isEmpty())
            continue;
        static const QRegularExpression laterReport(u"^action\\.report[2-9]$"_s); // the first speaks for them
        if (laterReport.match(action->objectName()).hasMatch())
            continue;
        auto *label = f->find<QLabel>(u"shortcuts."_s + action->objectName());
        QVERIFY2(label && label->isVisible(), qPrintable(action->objectName()));
        QVERIFY(!label->text().isEmpty());
        QVERIFY2(label->accessibleName().contains(action->shortcut().toString(QKeySequence::NativeText)),
                 qPrintable(label->accessibleName()));
    }
}

void tst_WindowHelp::keysAreSearched()
{
    QVERIFY(openKeys());
    QTRY_VERIFY(f->find<QWidget>(u"shortcuts.search"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"EXPORT"_s);
    QVERIFY(f->shows(u"shortcuts.action.export"_s));
    QVERIFY(!f->shows(u"shortcuts.action.find"_s));
    f->type(u"shortcuts.search"_s, u"ctrl+e"_s);
    QVERIFY(f->shows(u"shortcuts.action.export"_s));
    f->type(u"shortcuts.search"_s, u"xyz"_s);
    QVERIFY(f->shows(u"shortcuts.none"_s));
    QVERIFY(!f->shows(u"shortcuts.action.export"_s));
    f->key(Qt::Key_Escape);
    QTRY_VERIFY(!f->shows(u"shortcuts"_s));
}

void tst_WindowHelp::settingsLeadToTheKeys()
{
    f->click(u"sidebar.settings"_s);
    f->click(u"settings.shortcuts"_s);
    QTRY_VERIFY(f->shows(u"shortcuts"_s));
    QVERIFY(!f->shows(u"settings"_s));
}

QTEST_MAIN(tst_WindowHelp)
#include "tst_window_help.moc"
