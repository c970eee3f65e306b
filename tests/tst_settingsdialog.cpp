// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exportqueue.h"
#include "settings/uisettings.h"
#include "support/testcase.h"
#include "ui/filters/errorline.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/switch.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The settings dialog and what it leaves in the file.
class SettingsDialogTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void damagedValuesFallBack_data();
    void damagedValuesFallBack();
    void valuesStayInTheirBounds();
    void theThemeChangesAtOnce();
    void downloadsAtATime();
    void closingIsRemembered();
    void withoutATrayNothingOfItAppears();
    void theMaskCanComeByItself();
    void switchesTellOfTheChange();
    void theProxyIsChosen();
    void closesByButtonAndKey();

private:
    void open(bool hasTray = true);
    template<typename T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(u"settings."_s + QLatin1String(name));
    }
    QStringList choices(const char *name) const
    {
        const auto *box = part<ChoiceBox>(name);
        QStringList texts;
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
        return texts;
    }
    QString file() const { return m_folder->filePath(u"ui.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ExportQueue> m_queue;
    std::unique_ptr<QWidget> m_window;
    QPointer<SettingsDialog> m_dialog;
};

void SettingsDialogTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<UiSettings>(file());
    m_theme = std::make_unique<Theme>(paletteFrom(Tokens::light()));
    m_theme->apply(*qApp);
    m_queue = std::make_unique<ExportQueue>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_window->show();
}

void SettingsDialogTest::cleanup()
{
    m_window.reset();
    m_theme->setChoice(Theme::Choice::Light);
}

void SettingsDialogTest::open(bool hasTray)
{
    m_dialog = new SettingsDialog({ m_settings.get(), m_theme.get(), m_queue.get(), hasTray }, m_window.get());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void SettingsDialogTest::damagedValuesFallBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("atATime=many\nclosing=explode\nnotify=perhaps\nawake=@Invalid()\n");
    QTest::newRow("too many") << QByteArray("atATime=7\n");
    QTest::newRow("too few") << QByteArray("atATime=0\nclosing=2\n");
    QTest::newRow("below") << QByteArray("atATime=-3\nnotify=\n");
    QTest::newRow("a list") << QByteArray("atATime=1, 2\nclosing=quit, quit\n");
}

void SettingsDialogTest::damagedValuesFallBack()
{
    QFETCH(const QByteArray, text);
    QFile ini(m_folder->filePath(u"damaged.ini"_s));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("[exports]\n" + text);
    ini.close();
    const UiSettings settings(ini.fileName());
    QCOMPARE(settings.maxDownloads(), 2);
    QCOMPARE(settings.closingChoice(), ClosingChoice::Ask);
    QVERIFY(settings.notifies());
    QVERIFY(settings.keepsAwake());
}

void SettingsDialogTest::valuesStayInTheirBounds()
{
    m_settings->setMaxDownloads(99);
    QCOMPARE(m_settings->maxDownloads(), UiSettings::mostDownloads);
    m_settings->setMaxDownloads(-1);
    QCOMPARE(m_settings->maxDownloads(), 1);
}

void SettingsDialogTest::theThemeChangesAtOnce()
{
    open();
    auto *theme = part<SegmentedControl>("theme");
    QCOMPARE(theme->segmentText(theme->current()), u"As system"_s);
    theme->setCurrent(1);
    QVERIFY(m_theme->dark());
    QCOMPARE(qApp->palette().color(QPalette::Window), Tokens::dark().bgWindow);
    QCOMPARE(UiSettings(file()).theme(), m_settings->theme());
    QCOMPARE(m_settings->theme(), u"dark"_s);
    theme->setCurrent(2);
    QCOMPARE(m_settings->theme(), u"system"_s);
    QVERIFY(!m_theme->dark());
}

void SettingsDialogTest::downloadsAtATime()
{
    m_settings->setMaxDownloads(4);
    open();
    auto *box = part<ChoiceBox>("downloads");
    QCOMPARE(choices("downloads"), QString(u"1 2 3 4 5 6"_s).split(u' '));
    QCOMPARE(box->currentText(), u"4"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_settings->maxDownloads(), 5);
}

void SettingsDialogTest::closingIsRemembered()
{
    open();
    auto *box = part<ChoiceBox>("closing");
    QCOMPARE(choices("closing"), QStringList({ u"Ask"_s, u"Keep running in the tray"_s, u"Quit"_s }));
    QCOMPARE(box->currentText(), u"Ask"_s);
    box->setCurrentIndex(1);
    QCOMPARE(m_settings->closingChoice(), ClosingChoice::KeepRunning);
    box->setCurrentIndex(2);
    QCOMPARE(m_settings->closingChoice(), ClosingChoice::Quit);
    box->setCurrentIndex(0);
    QCOMPARE(m_settings->closingChoice(), ClosingChoice::Ask);
}

void SettingsDialogTest::withoutATrayNothingOfItAppears()
{
    m_settings->setClosingChoice(ClosingChoice::KeepRunning);
    open(false);
    QCOMPARE(choices("closing"), QStringList({ u"Ask"_s, u"Quit"_s }));
    QCOMPARE(part<ChoiceBox>("closing")->currentText(), u"Ask"_s);
    QCOMPARE(m_settings->closingChoice(), ClosingChoice::KeepRunning); // a tray may come back
}

void SettingsDialogTest::theMaskCanComeByItself()
{
    open();
    QCOMPARE(choices("maskAfter").size(), 5);
    QCOMPARE(part<ChoiceBox>("maskAfter")->currentData().toInt(), 0);
    QSignalSpy changed(m_dialog, &SettingsDialog::changed);
    part<ChoiceBox>("maskAfter")->setCurrentIndex(3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(UiSettings(file()).maskAfter(), 5);
    m_settings->setMaskAfter(7); // nobody offers it
    QCOMPARE(m_settings->maskAfter(), 0);
}

void SettingsDialogTest::switchesTellOfTheChange()
{
    open();
    QSignalSpy changed(m_dialog.data(), &SettingsDialog::changed);
    QVERIFY(part<Switch>("notify")->isChecked());
    QTest::mouseClick(part<Switch>("notify"), Qt::LeftButton);
    QVERIFY(!m_settings->notifies());
    QVERIFY(m_settings->keepsAwake());
    QTest::mouseClick(part<Switch>("awake"), Qt::LeftButton);
    QVERIFY(!m_settings->keepsAwake());
    QCOMPARE(changed.size(), 2);
}

void SettingsDialogTest::theProxyIsChosen()
{
    open();
    QSignalSpy changed(m_dialog.data(), &SettingsDialog::proxyChanged);
    auto *address = part<QLineEdit>("proxyAddress");
    QVERIFY(!address->isVisible());
    part<ChoiceBox>("proxy")->setCurrentIndex(2);
    QVERIFY(address->isVisible());
    QCOMPARE(changed.count(), 0); // nobody knows which
    QTest::keyClicks(address, u"proxy.example"_s);
    QTest::keyClick(address, Qt::Key_Tab);
    QVERIFY(!part<ErrorLine>("proxyError")->sentence().isEmpty());
    QCOMPARE(changed.count(), 0);
    address->setFocus();
    address->setCursorPosition(int(address->text().size()));
    QTest::keyClicks(address, u":3128"_s);
    QVERIFY(part<ErrorLine>("proxyError")->sentence().isEmpty());
    QTest::keyClick(address, Qt::Key_Tab);
    QCOMPARE(m_settings->proxy().address(), u"proxy.example:3128"_s);
    QVERIFY(changed.count() > 0);
    part<ChoiceBox>("proxy")->setCurrentIndex(1);
    QVERIFY(!address->isVisible());
    QCOMPARE(m_settings->proxy().mode, ProxyChoice::Mode::None);
}

void SettingsDialogTest::closesByButtonAndKey()
{
    open();
    QTest::mouseClick(part<QPushButton>("close"), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog);
    open();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
