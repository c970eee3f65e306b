// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/exportnotices.h"
#include "ui/desktop/standing.h"

#include <QDeadlineTimer>
#include <QPointer>

class QWidget;

namespace rollbook {

class ClosingQuestion;
class TrayIcon;
class UiSettings;
class WakeLock;

/// What the window uses of the desktop; all of it outlives the window, and each may be missing.
struct DesktopParts {
    Notifier *notifier = nullptr;
    WakeLock *wakeLock = nullptr;
    std::function<bool()> hasTray = {}; ///< whether there is a system tray now
};

/// How the window lives in the desktop while exports run: its title and the tray tell of them, a notice of their end,
/// the computer stays awake, and closing asks what is to become of them.
class DesktopController final : public QObject {
    Q_OBJECT
public:
    DesktopController(const DesktopParts &parts, ExportQueue *queue, UiSettings *settings, const NameOfReport &nameOf,
                      QWidget *window);
    ~DesktopController() override;

    /// The window's title without progress.
    void setTitle(const QString &title);
    bool hasTray() const;
    /// Exports are going to start by themselves: a reason to be in the tray though nothing runs.
    void setScheduled(bool scheduled);
    /// Exports do not outlive the program.
    void setForgetful();
    bool isForgetful() const { return m_forgetful; }
    /// Reads the settings again.
    void refresh();

    /// Asked by the window before it closes. False: it stays for now, or hides in the tray.
    bool mayClose();
    /// Closes the window without a question and ends the program.
    void quit();
    /// The session ends: nothing may stand in its way.
    void letSessionEnd();
    void bringBack();

Q_SIGNALS:
    /// The user wants to see what has become of the exports; the window is in front already.
    void downloadsWanted();

private:
    void refreshSoon();
    void showTray(const Standing &standing);
    void stayAwake(const Standing &standing);
    void notify(const Notice &notice);
    void showDownloads();
    void pauseAll();
    void resumeAll();
    void ask(const Standing &standing);
    void dropQuestion(const Standing &standing);
    void hideInTray();
    TrayIcon *tray();

    DesktopParts m_parts;
    ExportQueue *m_queue;
    UiSettings *m_settings;
    QWidget *m_window;
    QString m_title;
    TrayIcon *m_tray = nullptr;
    QPointer<ClosingQuestion> m_question;
    QTimer m_soon;
    QDeadlineTimer m_sessionEnd;
    QSet<int> m_paused; ///< from the tray, where they are resumed
    bool m_scheduled = false;
    bool m_asksOfExports = false; ///< the question
    bool m_hidden = false;        ///< in the tray
    bool m_forgetful = false;
    bool m_quitting = false;
    bool m_awake = false;
};

} // namespace rollbook
