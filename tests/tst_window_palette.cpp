// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "support/windowfixture.h"
#include "ui/exports/exportspanel.h"
#include "ui/pages/detailpanel.h"
#include "ui/pages/workspace.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettecontroller.h"
#include "ui/palette/palettelists.h"
#include "ui/palette/palettemodel.h"
#include "ui/settings/settingsdialog.h"

#include <QAction>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The palette of the real window.
class tst_WindowPalette : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keyAndButtonOpenIt();
    void aReportIsOpened();
    void aViewIsOpened();
    void aCommandIsCarriedOut();
    void commandsAreThoseOfTheWindow();
    void aSettingIsShown_data();
    void aSettingIsShown();
    void everySettingHasAPlace();
    void connectionsAreSwitched();
    void theWelcomePageHasIt();
    void theWindowsKeysWait();

private:
    Palette *palette() const { return f->window->palette()->palette(); }
    const PaletteModel *model() const
    {
        return qobject_cast<const PaletteModel *>(f->find<QListView>(u"palette.list"_s)->model());
    }
    QLineEdit *field() const { return f->find<QLineEdit>(u"palette.field"_s); }
    void open()
    {
        f->key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isOpen());
        QVERIFY(field()->hasFocus());
    }
    /// Types a text and takes the first that is found.
    void choose(const QString &text)
    {
        open();
        QTest::keyClicks(field(), text);
        QVERIFY2(model()->entryCount() > 0, qPrintable(text));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!palette()->isOpen());
    }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row)
            if (const PaletteEntry *entry = model()->entry(row))
                all << entry->title;
        return all;
    }

    std::unique_ptr<WindowFixture> f;
};

void tst_WindowPalette::init()
{
    TestCase::init();
    f = std::make_unique<WindowFixture>();
}

void tst_WindowPalette::keyAndButtonOpenIt()
{
    f->openWithRows();
    QVERIFY(f->view()->hasFocus());
    open();
    QVERIFY(titles().contains(u"Customers"_s));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!palette()->isOpen());
    QVERIFY(f->view()->hasFocus());
    f->click(u"sidebar.find"_s);
    QVERIFY(palette()->isOpen());
    QVERIFY(field()->hasFocus());
    f->window->resize(1000, 700);
    QTRY_COMPARE(palette()->size(), f->window->size());
    QVERIFY(f->find(u"sidebar.find"_s)->width() < 60);
    QCOMPARE(f->find(u"sidebar.find"_s)->accessibleName(), u"Find anyone"_s);
    QVERIFY(f->find(u"sidebar.find"_s)->toolTip().contains(u"Find anyone"_s));
}

void tst_WindowPalette::aReportIsOpened()
{
    f->openWithRows();
    choose(u"grouped"_s);
    QCOMPARE(f->window->workspace()->currentReport(), u"teamup.customers.grouped"_s);
    open(); // it stands first next time
    QVERIFY(model()->entry(1));
    QCOMPARE(model()->entry(1)->id, u"report:teamup.customers.grouped"_s);
}

void tst_WindowPalette::aViewIsOpened()
{
    f->viewsFolder = f->folder.filePath(u"views"_s);
    f->openWithRows();
    choose(u"slipping"_s);
    QVERIFY(f->settle());
    QVERIFY(!f->query().filters.isEmpty());
    QVERIFY(f->find<QAbstractButton>(u"sidebar.view.ready.slipping-away"_s)->isChecked());
}

void tst_WindowPalette::aCommandIsCarriedOut()
{
    f->openWithRows();
    QVERIFY(!f->settings->masked());
    choose(u"mask personal data, or"_s);
    QVERIFY(f->settings->masked());
    choose(u"open or close the filters"_s);
    QVERIFY(f->shows(u"filter.form"_s));
    choose(u"find in the rows"_s); // where the focus goes is the command's to say
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget() != field());
}

void tst_WindowPalette::commandsAreThoseOfTheWindow()
{
    f->openWithRows();
    auto *action = f->window->findChild<QAction *>(u"action.export"_s);
    action->setEnabled(false);
    QStringList expected;
    for (const QAction *each : f->window->actions())
        if (!each->text().isEmpty() && each->objectName() != u"action.findAnyone"_s
            && each->objectName() != u"action.report1"_s)
            expected << each->text();
    QStringList found;
    for (const PaletteEntry &entry : palettelists::commands(f->window.get())) {
        found << entry.title;
        QCOMPARE(entry.enabled, entry.title != u"Export"_s);
        QVERIFY2(!entry.keys.isEmpty(), qPrintable(entry.title));
        QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(entry.icon)), qPrintable(entry.icon));
    }
    QVERIFY(found.size() > 10);
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
}

void tst_WindowPalette::aSettingIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("by its label") << u"awake"_s << u"settings.awake"_s;
    QTest::newRow("by its section") << u"network"_s << u"settings.proxy"_s;
    QTest::newRow("by other words") << u"dark"_s << u"settings.theme"_s;
}

void tst_WindowPalette::aSettingIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, field);
    f->openWithRows();
    choose(text);
    auto *dialog = f->find<SettingsDialog>(u"settings"_s);
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto *place = dialog->findChild<QWidget *>(field);
    QTRY_VERIFY(place->hasFocus() || place->isAncestorOf(QApplication::focusWidget()));
}

/// A row that is added to the dialog is found, too.
void tst_WindowPalette::everySettingHasAPlace()
{
    f->openWithRows();
    f->window->openSettingsAt({});
    auto *dialog = f->find<SettingsDialog>(u"settings"_s);
    const QList<SettingsPlace> places = SettingsDialog::places();
    for (const SettingsPlace &place : places) {
        QVERIFY2(dialog->findChild<QWidget *>(place.name), qPrintable(place.name));
        QVERIFY2(!place.section.isEmpty() && !place.label.isEmpty(), qPrintable(place.name));
    }
    int rows = 0;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        const QWidget *field = label->buddy();
        if (!field)
            continue;
        ++rows;
        QVERIFY2(std::any_of(places.begin(), places.end(),
                             [&](const SettingsPlace &place) {
                                 const auto *known = dialog->findChild<QWidget *>(place.name);
                                 return known == field || field->isAncestorOf(known);
                             }),
                 qPrintable(label->text()));
    }
    QVERIFY(rows > 7);
}

void tst_WindowPalette::connectionsAreSwitched()
{
    Connection other = f->sample;
    other.sample = false;
    other.name = u"Harbour Studio"_s;
    QVERIFY(f->profiles.add(ProfileStore::create(other)));
    f->openWithRows();
    open();
    QTest::keyClicks(field(), u"harb"_s);
    QCOMPARE(titles().value(0), u"Harbour Studio"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(f->window->connections()->current()->connection().name, u"Harbour Studio"_s);
    open();
    QVERIFY(!titles().contains(u"Harbour Studio"_s));
    QTest::keyClick(field(), Qt::Key_Escape);
    choose(u"sample"_s);
    QVERIFY(f->window->connections()->current()->isSample());
}

void tst_WindowPalette::theWelcomePageHasIt()
{
    f->openWindow();
    open();
    QVERIFY(titles().contains(u"Settings"_s));
    QVERIFY(!titles().contains(u"Export"_s)); // there is nothing to export
    QTest::keyClick(field(), Qt::Key_Escape);
    choose(u"sample"_s);
    QVERIFY(f->window->workspace());
}

void tst_WindowPalette::theWindowsKeysWait()
{
    f->openWithRows();
    open();
    QTest::keyClick(field(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!f->page()->details()->isVisible());
    QTest::keyClick(field(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!f->window->exportsPanel()->isVisible());
    QVERIFY(palette()->isOpen());
    QTest::keyClick(field(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); // a curious queue does not wait
    QVERIFY(f->settings->masked());
    QVERIFY(palette()->isOpen());
}

QTEST_MAIN(tst_WindowPalette)
#include "tst_window_palette.moc"
