// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/help/shortcutsheet.h"

#include <QAction>
#include <QClipboard>
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
    void keysOfPartsAreListed();
    void keysAreSearched();
    void settingsLeadToTheKeys();
    void settingsLeadToAbout();

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

void tst_WindowHelp::keysOfPartsAreListed()
{
    QVERIFY(openKeys());
    for (const QString &name : { u"table.select"_s, u"header.sort"_s, u"chart.open"_s, u"downloads.remove"_s,
                                 u"view.rename"_s, u"dialog.close"_s }) {
        auto *label = f->find<QLabel>(u"shortcuts.part."_s + name);
        QVERIFY2(label && label->isVisible() && !label->text().isEmpty(), qPrintable(name));
    }
    const QString header = f->find<QLabel>(u"shortcuts.part.header.move"_s)->accessibleName();
    QVERIFY2(header.contains(u"Ctrl+Left, Ctrl+Right"_s), qPrintable(header));
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

void tst_WindowHelp::settingsLeadToAbout()
{
    Connection real;
    real.service = u"teamup"_s;
    real.name = u"Nina's own studio"_s;
    real.baseUrl = QUrl(u"https://n.example/api"_s);
    QVERIFY(f->profiles.add(ProfileStore::create(real)));
    f->click(u"sidebar.settings"_s);
    f->click(u"settings.about"_s);
    QTRY_VERIFY(f->shows(u"about"_s));
    QVERIFY(f->text(u"about.licence"_s).contains(u"GPL-3.0-or-later"_s));
    f->click(u"about.copy"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &said : { QStringLiteral("Rollbook " ROLLBOOK_VERSION), u"Qt 6"_s, u"Theme: "_s, u"Locale: "_s,
                                 u"Connections: teamup 1\n"_s })
        QVERIFY2(copied.contains(said), qPrintable(copied));
    for (const QString &kept : { u"Nina"_s, u"n.example"_s, f->secret, QDir::homePath(), QSysInfo::machineHostName() })
        QVERIFY2(!copied.contains(kept), qPrintable(copied));
}

QTEST_MAIN(tst_WindowHelp)
#include "tst_window_help.moc"
