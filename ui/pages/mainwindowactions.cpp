// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the window: ux.md's table of keys, as far as what they do is built.
#include "net/apiclient.h"
#include "report/catalog.h"
#include "settings/uisettings.h"
#include "ui/pages/exportspanel.h"
#include "ui/pages/focusareas.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/sidebar.h"
#include "ui/theme/theme.h"

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
            if (ReportPage *page = currentPage())
                act(page);
        };
    };
    addAction(QStringLiteral("find"), { Qt::CTRL | Qt::Key_F }, onPage([](ReportPage *p) { p->startFind(); }));
    addAction(QStringLiteral("findNext"), { Qt::Key_F3 }, onPage([](ReportPage *p) { p->findStep(true); }));
    addAction(QStringLiteral("findPrevious"), { Qt::SHIFT | Qt::Key_F3 },
              onPage([](ReportPage *p) { p->findStep(false); }));
    addAction(QStringLiteral("filters"), { Qt::CTRL | Qt::SHIFT | Qt::Key_F },
              onPage([](ReportPage *p) { p->toggleForm(); }));
    addAction(QStringLiteral("refresh"), { Qt::Key_F5, Qt::CTRL | Qt::Key_R },
              onPage([](ReportPage *p) { p->controller()->refresh(); }));
    addAction(QStringLiteral("previousPage"), { Qt::CTRL | Qt::Key_PageUp },
              onPage([](ReportPage *p) { p->stepPage(-1); }));
    addAction(QStringLiteral("nextPage"), { Qt::CTRL | Qt::Key_PageDown },
              onPage([](ReportPage *p) { p->stepPage(1); }));
    addAction(QStringLiteral("goToPage"), { Qt::CTRL | Qt::Key_G }, onPage([](ReportPage *p) { p->goToPageField(); }));
    addAction(QStringLiteral("chart"), { Qt::CTRL | Qt::Key_T }, onPage([](ReportPage *p) { p->toggleChart(); }));
    addAction(QStringLiteral("details"), { Qt::CTRL | Qt::Key_I }, onPage([](ReportPage *p) { p->toggleDetails(); }));
    const auto walk = [this](bool forward) {
        return [this, forward] {
            QList<QWidget *> areas { m_sidebar };
            if (currentPage())
                areas += currentPage()->areas();
            focusNextArea(areas << m_exports, forward);
        };
    };
    addAction(QStringLiteral("nextArea"), { Qt::Key_F6 }, walk(true));
    addAction(QStringLiteral("previousArea"), { Qt::SHIFT | Qt::Key_F6 }, walk(false));
    addAction(QStringLiteral("export"), { Qt::CTRL | Qt::Key_E }, [this] { openExport(); });
    addAction(QStringLiteral("downloads"), { Qt::CTRL | Qt::Key_J }, [this] { toggleDownloads(); });
    addAction(QStringLiteral("close"), { Qt::Key_Escape }, [this] {
        if (currentPage() && !currentPage()->closeTopmost() && m_exports->isVisible())
            toggleDownloads();
    });
    addReportActions();
}

void MainWindow::addReportActions()
{
    int number = 0;
    for (const Report *report : m_catalog.reportsOf(m_client->connection().service)) {
        if (report->dataPath.isEmpty() || ++number > 9)
            continue;
        const QString id = report->id;
        addAction(QStringLiteral("report%1").arg(number), { QKeySequence(Qt::CTRL | (Qt::Key_0 + number)) },
                  [this, id] { openReport(id); });
    }
}

void MainWindow::toggleTheme()
{
    const bool toDark = !m_theme->dark();
    m_theme->setChoice(toDark ? Theme::Choice::Dark : Theme::Choice::Light);
    m_settings->setTheme(toDark ? QStringLiteral("dark") : QStringLiteral("light"));
    showTheme();
}

} // namespace rollbook
