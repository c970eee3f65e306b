// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of the window, and what another window takes over when they make one necessary.
#include "ui/desktop/desktopcontroller.h"
#include "ui/exports/exportspanel.h"
#include "ui/history/historycontroller.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/privacy/privacymask.h"
#include "ui/schedules/schedulecontroller.h"
#include "ui/settings/settingsdialog.h"

namespace rollbook {

void MainWindow::openSettings()
{
    openSettingsAt({});
}

void MainWindow::openSettingsAt(const QString &place)
{
    auto *dialog = new SettingsDialog({ .settings = m_parts.connections.settings,
                                        .theme = m_parts.theme,
                                        .queue = m_parts.connections.queue,
                                        .hasTray = m_desktop->hasTray(),
                                        .proxies = m_parts.connections.proxies,
                                        .people = m_people },
                                      this);
    connectSettings(dialog);
    dialog->open();
    dialog->showPlace(place);
}

void MainWindow::connectSettings(SettingsDialog *dialog)
{
    connect(dialog, &SettingsDialog::changed, m_desktop, &DesktopController::refresh);
    connect(dialog, &SettingsDialog::shortcutsRequested, this, &MainWindow::openShortcuts);
    connect(dialog, &SettingsDialog::aboutRequested, this, &MainWindow::openAbout);
    connect(dialog, &SettingsDialog::changed, m_privacy, &PrivacyMask::refresh);
    connect(dialog, &SettingsDialog::looksChosen, this, [this](const QString &row) {
        m_settingsRow = row;
        Q_EMIT looksChosen();
    });
}

WindowStanding MainWindow::standing() const
{
    const Session *session = workspace() ? m_connections->current() : nullptr;
    return { .profile = session ? std::optional(session->profile().id) : std::nullopt,
             .geometry = saveGeometry(),
             .downloadsOpen = m_exports->isVisible(),
             .masked = m_privacy->isOn(),
             .forgetful = m_desktop->isForgetful(),
             .settingsRow = m_settingsRow,
             .trails = m_history->trails() };
}

void MainWindow::resume(const WindowStanding &standing)
{
    restoreGeometry(standing.geometry);
    show();
    m_privacy->take(standing.masked);
    m_history->takeTrails(standing.trails);
    if (standing.profile)
        m_connections->openAgain(*standing.profile);
    setDownloadsOpen(standing.downloadsOpen);
    if (standing.forgetful)
        showForgetfulDownloads();
    m_connections->goOnWithExports();
    m_schedules->start();
    openSettingsAt(standing.settingsRow);
}

} // namespace rollbook
