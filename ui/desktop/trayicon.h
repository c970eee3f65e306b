// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/notifier.h"
#include "ui/desktop/standing.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

namespace rollbook {

/// Rollbook in the system tray: the share of exports as a ring, and a menu.
class TrayIcon final : public QObject {
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent);

    void setStanding(const Standing &standing);
    void setShown(bool shown);
    /// Keeps the icon there as long as the message is.
    void showMessage(const Notice &notice);

Q_SIGNALS:
    void showRequested();
    void pauseRequested();
    void resumeRequested();
    void quitRequested();
    void messageClicked();

private:
    void addAction(const QString &name, const QString &text, void (TrayIcon::*tell)());
    void show();

    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    std::optional<Standing> m_standing;
    QTimer m_message;
    bool m_shown = false;
};

} // namespace rollbook
