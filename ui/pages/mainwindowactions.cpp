// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the window: ux.md's table of keys, as far as what they do is built.
#include "net/eventlog.h"
#include "report/report.h"
#include "settings/profilestore.h"
#include "settings/uisettings.h"
#include "ui/exports/exportspanel.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/logdialog.h"
#include "ui/help/partkeys.h"
#include "ui/help/shortcutsheet.h"
#include "ui/history/historycontroller.h"
#include "ui/pages/focusareas.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/windowpage.h"
#include "ui/pages/workspace.h"
#include "ui/palette/palettecontroller.h"
#include "ui/privacy/privacymask.h"
#include "ui/views/viewscontroller.h"

#include <QAction>
#include <QFileInfo>

namespace rollbook {

QAction *MainWindow::addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                               const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    setShortcutArea(action, m_shortcutArea);
    QMainWindow::addAction(action);
    return action;
}

void MainWindow::addActions()
{
    const auto onPage = [this](auto act) {
        return [this, act] {
            if (WindowPage *shown = page())
                act(shown);
        };
    };
    m_shortcutArea = tr("Rows");
    addAction(QStringLiteral("find"), tr("Find in the rows"), { Qt::CTRL | Qt::Key_F }, onPage([this](WindowPage *p) {
                  m_exports->isAncestorOf(focusWidget()) ? m_exports->startFind() : p->startFind();
              }));
    addAction(QStringLiteral("findNext"), tr("Next match"), { Qt::Key_F3 },
              onPage([](WindowPage *p) { p->findStep(true); }));
    addAction(QStringLiteral("findPrevious"), tr("Previous match"), { Qt::SHIFT | Qt::Key_F3 },
              onPage([](WindowPage *p) { p->findStep(false); }));
    addAction(QStringLiteral("filters"), tr("Open or close the filters"), { Qt::CTRL | Qt::SHIFT | Qt::Key_F },
              onPage([](WindowPage *p) { p->toggleForm(); }));
    addAction(QStringLiteral("refresh"), tr("Ask again for the rows"), { Qt::Key_F5, Qt::CTRL | Qt::Key_R },
              onPage([](WindowPage *p) { p->refresh(); }));
    addAction(QStringLiteral("previousPage"), tr("Previous page"), { Qt::CTRL | Qt::Key_PageUp },
              onPage([](WindowPage *p) { p->stepPage(-1); }));
    addAction(QStringLiteral("nextPage"), tr("Next page"), { Qt::CTRL | Qt::Key_PageDown },
              onPage([](WindowPage *p) { p->stepPage(1); }));
    addAction(QStringLiteral("goToPage"), tr("Go to a page"), { Qt::CTRL | Qt::Key_G },
              onPage([](WindowPage *p) { p->goToPageField(); }));
    addAction(QStringLiteral("chart"), tr("Switch between chart and table"), { Qt::CTRL | Qt::Key_T },
              onPage([](WindowPage *p) { p->toggleChart(); }));
    addAction(QStringLiteral("details"), tr("Open or close the details"), { Qt::CTRL | Qt::Key_I },
              onPage([](WindowPage *p) { p->toggleDetails(); }));
    addAction(QStringLiteral("undo"), tr("Undo a change of the filters"), { Qt::CTRL | Qt::Key_Z },
              [this] { m_history->undo(); });
    addAction(QStringLiteral("redo"), tr("Redo a change of the filters"),
              { Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y }, [this] { m_history->redo(); });
    addAction(QStringLiteral("compare"), tr("What changed since an earlier export"),
              { Qt::CTRL | Qt::SHIFT | Qt::Key_D }, [this] {
                  if (workspace() && !workspace()->compare())
                      showProblem(tr("These rows have no ids, so they cannot be compared with earlier ones."));
              });
    m_shortcutArea = tr("Details");
    const auto copy = [onPage](Contact part) { return onPage([part](WindowPage *p) { p->copyContact(part); }); };
    addAction(QStringLiteral("copyEmail"), tr("Copy the email"), { contact::copyKeys(Contact::Email) },
              copy(Contact::Email));
    addAction(QStringLiteral("copyPhone"), tr("Copy the phone number"), { contact::copyKeys(Contact::Phone) },
              copy(Contact::Phone));
    addAction(QStringLiteral("copyAddress"), tr("Copy the address"), { contact::copyKeys(Contact::Address) },
              copy(Contact::Address));
    addAction(QStringLiteral("openCard"), tr("Open in own window"), { Qt::CTRL | Qt::SHIFT | Qt::Key_I },
              onPage([](WindowPage *p) { p->openCard(); }));
    m_shortcutArea = tr("Window");
    addAction(QStringLiteral("back"), tr("Back to what was in sight before"), { Qt::ALT | Qt::Key_Left, Qt::Key_Back },
              [this] { m_history->go(-1); });
    addAction(QStringLiteral("forward"), tr("Forward again"), { Qt::ALT | Qt::Key_Right, Qt::Key_Forward },
              [this] { m_history->go(1); });
    const auto walk = [this](bool forward) {
        return [this, forward] {
            QList<QWidget *> areas { m_sidebar };
            if (page())
                areas += page()->areas();
            focusNextArea(areas << m_exports, forward);
        };
    };
    addAction(QStringLiteral("nextArea"), tr("Go to the next area"), { Qt::Key_F6 }, walk(true));
    addAction(QStringLiteral("previousArea"), tr("Go to the previous area"), { Qt::SHIFT | Qt::Key_F6 }, walk(false));
    addAction(QStringLiteral("saveView"), tr("Save this view"), { Qt::CTRL | Qt::Key_S }, [this] { m_views->save(); });
    addAction(QStringLiteral("export"), tr("Export"), { Qt::CTRL | Qt::Key_E }, [this] { openExport(); });
    addAction(QStringLiteral("print"), tr("Print"), { Qt::CTRL | Qt::Key_P },
              onPage([](WindowPage *p) { p->startPrint(); }));
    addAction(QStringLiteral("downloads"), tr("Open or close the downloads"), { Qt::CTRL | Qt::Key_J },
              [this] { toggleDownloads(); });
    addAction(QStringLiteral("mask"), tr("Mask personal data, or show it"), { Qt::CTRL | Qt::SHIFT | Qt::Key_M },
              [this] { m_privacy->setOn(!m_privacy->isOn()); });
    addAction(QStringLiteral("settings"), tr("Settings"), { Qt::CTRL | Qt::Key_Comma }, [this] { openSettings(); });
    addAction(QStringLiteral("close"), tr("Close what was opened last"), { Qt::Key_Escape }, [this] {
        if (m_exports->closeTopmost())
            return;
        if (page() && !page()->closeTopmost() && m_exports->isVisible())
            toggleDownloads();
    });
    addAction(QStringLiteral("newConnection"), tr("New connection"), { Qt::CTRL | Qt::SHIFT | Qt::Key_N },
              [this] { m_connections->add(); });
    addAction(QStringLiteral("shortcuts"), tr("Keyboard shortcuts"), { Qt::Key_F1 }, [this] { openShortcuts(); });
    addAction(QStringLiteral("findAnyone"), tr("Find anyone, or anything to do"), { Qt::CTRL | Qt::Key_K },
              [this] { m_palette->open(); });
    addReportActions();
}

void MainWindow::openShortcuts()
{
    QObject parts; // the sheet reads them once
    (new ShortcutSheet(actions() + partKeys(&parts), this))->open();
}

void MainWindow::openAbout()
{
    auto *about = new AboutDialog(
        [this] {
            Diagnostics facts { .theme = m_parts.connections.settings->theme() };
            for (const Profile &profile : m_parts.connections.profiles->profiles())
                ++facts.connections[profile.connection.service];
            for (const auto &[name, path] : m_parts.stores)
                facts.stores.append({ name, QFileInfo::exists(path) ? QFileInfo(path).size() : -1 });
            if (m_parts.log)
                facts.events = m_parts.log->events();
            return facts;
        },
        this);
    connect(about, &AboutDialog::logRequested, this, &MainWindow::openLog);
    about->open();
}

void MainWindow::openLog()
{
    if (m_parts.log)
        (new LogDialog(m_parts.log, this))->open();
}

void MainWindow::exportAgain(int id)
{
    const ExportEntry *entry = m_parts.connections.queue->entry(id);
    if (!entry)
        return;
    const ExportRequest before = entry->request;
    for (auto it = m_workspaces.cbegin(); it != m_workspaces.cend(); ++it) {
        if (it.key()->profile().id == before.profileId) {
            if (const QString problem = it.value()->exportAgain(before); !problem.isEmpty())
                m_exports->showProblem(id, problem);
            return;
        }
    }
    m_exports->showProblem(id, tr("Open the connection %1 first.").arg(entry->connectionName));
}

void MainWindow::addReportActions()
{
    for (int number = 1; number <= 9; ++number) {
        const QString text = number == 1 ? tr("Open a report or a view by its place in the list") : QString();
        QAction *action = addAction(QStringLiteral("report%1").arg(number), text,
                                    { QKeySequence(Qt::CTRL | (Qt::Key_0 + number)) }, [this, number] {
                                        const auto reports =
                                            workspace() ? workspace()->reports() : QList<const Report *>();
                                        if (number <= reports.size())
                                            openReport(reports.at(number - 1)->id);
                                        else
                                            m_views->openNumber(number - int(reports.size()));
                                    });
        if (number == 1) // it speaks for all nine
            setShortcutArea(action, m_shortcutArea, QKeySequence(Qt::CTRL | Qt::Key_9));
    }
}

} // namespace rollbook
