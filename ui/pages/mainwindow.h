// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/desktopcontroller.h"
#include "ui/history/historycontroller.h"
#include "ui/pages/connectioncontroller.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QStackedWidget;

namespace rollbook {

class Catalog;
class EventLog;
class ExportsPanel;
class PaletteController;
class PeopleController;
class PrivacyMask;
class ProblemNote;
class WindowPage;
class ReportPage;
class ScheduleController;
class ScheduleStore;
class SettingsDialog;
class Sidebar;
class Theme;
class ViewsController;
class WelcomePage;
class Workspace;

/// What the window is made of; all of it outlives the window.
struct WindowParts {
    const Catalog *catalog = nullptr;
    Theme *theme = nullptr;
    int sampleCustomers = 0; ///< of the practice data
    ConnectionParts connections;
    DesktopParts desktop = {};
    ScheduleStore *schedules = nullptr;
    EventLog *log = nullptr;                        ///< may be missing
    QList<std::pair<QString, QString>> stores = {}; ///< what is kept on the disk, and its path
    QString viewsFolder = {};                       ///< see ViewStore; empty: no view can be saved
    QString peopleFolder = {};    ///< see PeopleVault; empty: lists of customers are kept in memory only
    QString snapshotsFolder = {}; ///< see Snapshots; empty: they are kept in memory
};

/// What of a window another one takes over in its place.
struct WindowStanding {
    std::optional<QString> profile; ///< id of the connection in sight; empty: the practice data; none: the welcome page
    QByteArray geometry;
    bool downloadsOpen = false;
    bool masked = false;
    bool forgetful = false;   ///< exports do not outlive the program
    QString settingsRow = {}; ///< what the user chose last in the settings
    HistoryController::Trails trails = {};
};

/// The window: sidebar, one workspace per connection, downloads below; before the first connection the welcome page.
/// It only wires; pages do the work.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    ConnectionController *connections() const { return m_connections; }
    ViewsController *views() const { return m_views; }
    HistoryController *history() const { return m_history; }
    ScheduleController *schedules() const { return m_schedules; }
    /// Null while the welcome page is in sight.
    Workspace *workspace() const;
    WindowPage *page() const;
    /// The page in sight where it shows rows of the service; else null.
    ReportPage *currentPage() const;
    ExportsPanel *exportsPanel() const { return m_exports; }
    DesktopController *desktop() const { return m_desktop; }
    PrivacyMask *privacy() const { return m_privacy; }
    void showWelcome();
    WindowStanding standing() const;
    /// Shows the window as another one stood that the user changed the settings of.
    void resume(const WindowStanding &standing);
    /// A sentence that the user has to read, above everything else until it is closed.
    void showProblem(const QString &sentence);
    /// The same for what has nothing to do with a connection.
    void showNotices(const QStringList &sentences);
    /// Says that exports do not outlive the program.
    void showForgetfulDownloads();
    /// Of the connection in sight.
    void openReport(const QString &id);
    /// At one row of the settings; empty: at the first.
    void openSettingsAt(const QString &place);
    PaletteController *palette() const { return m_palette; }
    PeopleController *people() const { return m_people; }
    /// Opens the export dialog of the report in sight.
    void openExport();

Q_SIGNALS:
    /// Another language or text size, which is kept in the settings already: only another window can show it.
    void looksChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectPrivacy();
    void addActions();
    void addReportActions();
    QAction *addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                       const std::function<void()> &act);
    void showSession(Session *session);
    void showConnection();
    Workspace *workspaceOf(Session *session);
    Workspace *makeWorkspace(Session *session);
    void askForKey(Session *session, const std::optional<Error> &error);
    void dropSession(Session *session);
    void toggleDownloads();
    void exportAgain(int id);
    void setDownloadsOpen(bool open);
    void openSettings();
    void connectSettings(SettingsDialog *dialog);
    void openShortcuts();
    void openAbout();
    void openLog();
    void showDownloads();

    WindowParts m_parts;
    ConnectionController *m_connections;
    ScheduleController *m_schedules;
    PrivacyMask *m_privacy;
    Sidebar *m_sidebar;
    ViewsController *m_views;
    HistoryController *m_history;
    ProblemNote *m_problem;
    QStackedWidget *m_stack;
    ExportsPanel *m_exports;
    DesktopController *m_desktop;
    PeopleController *m_people;
    PaletteController *m_palette;
    WelcomePage *m_welcome = nullptr;
    QString m_shortcutArea; ///< of the actions that are being added
    QString m_settingsRow;  ///< see WindowStanding
    QMap<Session *, Workspace *> m_workspaces;
};

} // namespace rollbook
