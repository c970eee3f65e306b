// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"
#include "settings/profilestore.h"
#include "support/testcase.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/removedialog.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rollbook;

/// The menu of the connections, and the question before one of them goes.
class tst_ConnectionMenu : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsConnectionsAndTheSample();
    void checksThePresentOne();
    void namesAreNoMnemonics();
    void unreadableEntriesSayWhy();
    void offersActionsForAProfileOnly();
    void tellsWhatWasChosen();
    void deletesItself();
    void removalSaysWhatGoes();
    void removalIsNotTheDefault();
    void removalTellsOfDownloads();

private:
    Profile add(const QString &name, const QString &service = u"spirii"_s)
    {
        Connection connection;
        connection.service = service;
        connection.name = name;
        connection.baseUrl = makeService(service)->defaultBaseUrl();
        const Profile profile = ProfileStore::create(connection);
        return m_store->add(profile) ? profile : Profile {};
    }
    ConnectionMenu *open(const QString &currentId = {})
    {
        auto *menu = new ConnectionMenu(*m_store, currentId, m_window.get());
        menu->popup({});
        return menu;
    }
    static QStringList texts(const QMenu *menu)
    {
        QStringList texts;
        const auto actions = menu->actions();
        for (const QAction *action : actions)
            texts << (action->isSeparator() ? u"-"_s : action->text());
        return texts;
    }
    static QAction *action(const QMenu *menu, const QString &name)
    {
        return menu->findChild<QAction *>(QString(u"connections."_s + name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<QWidget> m_window;
};

void tst_ConnectionMenu::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.ini"_s));
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    m_window->show();
}

void tst_ConnectionMenu::cleanup()
{
    m_window.reset();
}

void tst_ConnectionMenu::listsConnectionsAndTheSample()
{
    add(u"Zebra"_s);
    const Profile current = add(u"Harbour Studio"_s, u"teamup"_s);
    QCOMPARE(texts(open(current.id)),
             QStringList({ u"Zebra\tSpirii"_s, u"Harbour Studio\tTeamUp"_s, u"Sample studio\tpractice data"_s, u"-"_s,
                           u"New connection…\tCtrl+Shift+N"_s, u"-"_s, u"Edit…"_s, u"Duplicate"_s, u"Remove…"_s }));
}

void tst_ConnectionMenu::checksThePresentOne()
{
    const Profile one = add(u"One"_s);
    const Profile two = add(u"Two"_s);
    const ConnectionMenu *menu = open(two.id);
    QVERIFY(action(menu, u"profile."_s + two.id)->isChecked());
    QVERIFY(!action(menu, u"profile."_s + one.id)->isChecked());
    QVERIFY(!action(menu, u"sample"_s)->isChecked());
    QVERIFY(action(open(), u"sample"_s)->isChecked());
}

void tst_ConnectionMenu::namesAreNoMnemonics()
{
    add(u"Bread & <b>Butter</b>"_s);
    QCOMPARE(texts(open()).first(), u"Bread && <b>Butter</b>\tSpirii"_s);
}

void tst_ConnectionMenu::unreadableEntriesSayWhy()
{
    {
        QSettings file(m_store->filePath(), QSettings::IniFormat);
        file.setValue("profile-x/service", u"tomorrow"_s);
        file.setValue("profile-x/name", u"From & later"_s);
        file.setValue("profile-x/base_url", u"https://example.test"_s);
    }
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles.ini"_s));
    const QAction *entry = action(open(), u"unreadable.x"_s);
    QVERIFY(!entry->isEnabled());
    QCOMPARE(entry->text(), u"From && later\tcannot be used"_s);
    QCOMPARE(entry->toolTip(), u"This version of Rollbook does not know its service. Update Rollbook."_s);
}

void tst_ConnectionMenu::offersActionsForAProfileOnly()
{
    add(u"One"_s);
    const ConnectionMenu *menu = open();
    QVERIFY(action(menu, u"new"_s));
    QVERIFY(!action(menu, u"edit"_s) && !action(menu, u"duplicate"_s) && !action(menu, u"remove"_s));
}

void tst_ConnectionMenu::tellsWhatWasChosen()
{
    const Profile one = add(u"One"_s);
    QStringList told;
    const auto choose = [&](const QString &name) {
        ConnectionMenu *menu = open(one.id);
        connect(menu, &ConnectionMenu::profileChosen, this, [&](const QString &id) { told << id; });
        connect(menu, &ConnectionMenu::sampleChosen, this, [&] { told << u"sample"_s; });
        connect(menu, &ConnectionMenu::newRequested, this, [&] { told << u"new"_s; });
        connect(menu, &ConnectionMenu::editRequested, this, [&] { told << u"edit"_s; });
        connect(menu, &ConnectionMenu::duplicateRequested, this, [&] { told << u"duplicate"_s; });
        connect(menu, &ConnectionMenu::removeRequested, this, [&] { told << u"remove"_s; });
        menu->setActiveAction(action(menu, name));
        QTest::keyClick(menu, Qt::Key_Return);
    };
    for (const QString &name :
         { QString(u"profile."_s + one.id), u"sample"_s, u"new"_s, u"edit"_s, u"duplicate"_s, u"remove"_s })
        choose(name);
    QCOMPARE(told, QStringList({ one.id, u"sample"_s, u"new"_s, u"edit"_s, u"duplicate"_s, u"remove"_s }));
}

void tst_ConnectionMenu::deletesItself()
{
    QPointer<ConnectionMenu> menu = open();
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!menu);
}

void tst_ConnectionMenu::removalSaysWhatGoes()
{
    QPointer<RemoveDialog> dialog = new RemoveDialog(u"Harbour <b>Studio</b>"_s, 0, m_window.get());
    QSignalSpy confirmed(dialog, &RemoveDialog::confirmed);
    dialog->open();
    QVERIFY(dialog->isModal());
    QCOMPARE(dialog->windowTitle(), u"Remove “Harbour <b>Studio</b>”?"_s);
    QCOMPARE(dialog->findChild<QLabel *>(u"remove.text"_s)->text(),
             u"Its key is deleted from the keychain. Downloaded files stay."_s);
    dialog->findChild<QPushButton *>(u"remove.confirm"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    QTRY_VERIFY(!dialog);
}

void tst_ConnectionMenu::removalIsNotTheDefault()
{
    QPointer<RemoveDialog> dialog = new RemoveDialog(u"Studio"_s, 0, m_window.get());
    QSignalSpy confirmed(dialog, &RemoveDialog::confirmed);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY(dialog->findChild<QPushButton *>(u"remove.cancel"_s)->hasFocus());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(confirmed.size(), 0);
}

void tst_ConnectionMenu::removalTellsOfDownloads()
{
    auto *dialog = new RemoveDialog(u"Studio"_s, 2, m_window.get());
    dialog->open();
    QVERIFY(dialog->findChild<QLabel *>(u"remove.text"_s)
                ->text()
                .contains(u"2 download(s) of it are running and will be stopped."_s));
}

QTEST_MAIN(tst_ConnectionMenu)
#include "tst_connectionmenu.moc"
