// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the window: ux.md's table of keys, as far as what they do is built.
#include "report/report.h"
#include "ui/exports/exportspanel.h"
#include "ui/pages/focusareas.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/windowpage.h"
#include "ui/pages/workspace.h"

#include <QAction>

namespace rollbook {

void MainWindow::addAction(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act)
{
    auto *action = new QAction(this);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, act);
    QMainWindow::addAction(action);
}

void MainWindow::addActions()
{
    const auto onPage = [this](auto act) {
        return [this, act] {
            if (WindowPage *shown = page())
                act(shown);
        };
    };
    addAction(QStringLiteral("find"), { Qt::CTRL | Qt::Key_F }, onPage([this](WindowPage *p) {
                  m_exports->isAncestorOf(focusWidget()) ? m_exports->startFind() : p->startFind();
              }));
    addAction(QStringLiteral("findNext"), { Qt::Key_F3 }, onPage([](WindowPage *p) { p->findStep(true); }));
    addAction(QStringLiteral("findPrevious"), { Qt::SHIFT | Qt::Key_F3 },
              onPage([](WindowPage *p) { p->findStep(false); }));
    addAction(QStringLiteral("filters"), { Qt::CTRL | Qt::SHIFT | Qt::Key_F },
              onPage([](WindowPage *p) { p->toggleForm(); }));
    addAction(QStringLiteral("refresh"), { Qt::Key_F5, Qt::CTRL | Qt::Key_R },
              onPage([](WindowPage *p) { p->refresh(); }));
    addAction(QStringLiteral("previousPage"), { Qt::CTRL | Qt::Key_PageUp },
              onPage([](WindowPage *p) { p->stepPage(-1); }));
    addAction(QStringLiteral("nextPage"), { Qt::CTRL | Qt::Key_PageDown },
              onPage([](WindowPage *p) { p->stepPage(1); }));
    addAction(QStringLiteral("goToPage"), { Qt::CTRL | Qt::Key_G }, onPage([](WindowPage *p) { p->goToPageField(); }));
    addAction(QStringLiteral("chart"), { Qt::CTRL | Qt::Key_T }, onPage([](WindowPage *p) { p->toggleChart(); }));
    addAction(QStringLiteral("details"), { Qt::CTRL | Qt::Key_I }, onPage([](WindowPage *p) { p->toggleDetails(); }));
    const auto walk = [this](bool forward) {
        return [this, forward] {
            QList<QWidget *> areas { m_sidebar };
            if (page())
                areas += page()->areas();
            focusNextArea(areas << m_exports, forward);
        };
    };
    addAction(QStringLiteral("nextArea"), { Qt::Key_F6 }, walk(true));
    addAction(QStringLiteral("previousArea"), { Qt::SHIFT | Qt::Key_F6 }, walk(false));
    addAction(QStringLiteral("export"), { Qt::CTRL | Qt::Key_E }, [this] { openExport(); });
    addAction(QStringLiteral("downloads"), { Qt::CTRL | Qt::Key_J }, [this] { toggleDownloads(); });
    addAction(QStringLiteral("settings"), { Qt::CTRL | Qt::Key_Comma }, [this] { openSettings(); });
    addAction(QStringLiteral("close"), { Qt::Key_Escape }, [this] {
        if (m_exports->closeTopmost())
            return;
        if (page() && !page()->closeTopmost() && m_exports->isVisible())
            toggleDownloads();
    });
    addAction(QStringLiteral("newConnection"), { Qt::CTRL | Qt::SHIFT | Qt::Key_N }, [this] { m_connections->add(); });
    addReportActions();
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
    for (int number = 1; number <= 9; ++number)
        addAction(QStringLiteral("report%1").arg(number), { QKeySequence(Qt::CTRL | (Qt::Key_0 + number)) },
                  [this, number] {
                      const auto reports = workspace() ? workspace()->reports() : QList<const Report *>();
                      if (number <= reports.size())
                          openReport(reports.at(number - 1)->id);
                  });
}

} // namespace rollbook
