// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mainwindow.h"

#include "compare/snapshots.h"
#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "report/catalog.h"
#include "settings/profilestore.h"
#include "settings/uisettings.h"
#include "ui/connections/keybanner.h"
#include "ui/exports/exportspanel.h"
#include "ui/history/historycontroller.h"
#include "ui/pages/errortext.h"
#include "ui/pages/problemnote.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/workspace.h"
#include "ui/palette/palettecontroller.h"
#include "ui/people/peoplecontroller.h"
#include "ui/privacy/privacymask.h"
#include "ui/schedules/schedulecontroller.h"
#include "ui/theme/metrics.h"
#include "ui/views/viewscontroller.h"
#include "ui/welcome/welcomepage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int sidebarWordsWidth = 1100;
constexpr QSize roomForFrame(16, 48); ///< and the title, which no one tells of before the window is shown

KeyBanner::Why whyOf(const std::optional<Error> &error)
{
    if (!error)
        return KeyBanner::Why::Missing;
    switch (error->code) {
    case ErrorCode::Keychain:
        return KeyBanner::Why::KeychainLocked;
    case ErrorCode::Forbidden:
        return KeyBanner::Why::NoRights;
    default:
        return KeyBanner::Why::Refused;
    }
}

NameOfReport nameOfReport(const Catalog *catalog)
{
    return [catalog](const QString &id) {
        const Report *report = catalog->report(id);
        return report ? report->label() : id;
    };
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts),
      m_connections(new ConnectionController(parts.connections, this)),
      m_schedules(new ScheduleController(
          { parts.schedules, parts.connections.queue, parts.catalog, parts.connections.profiles }, m_connections,
          this)),
      m_privacy(new PrivacyMask(parts.connections.settings, this)),
      m_sidebar(new Sidebar(this)),
      m_views(new ViewsController({ parts.viewsFolder, parts.catalog }, m_sidebar->views(), this)),
      m_history(new HistoryController(parts.viewsFolder, m_views, m_sidebar->history(), this)),
      m_problem(new ProblemNote(this)),
      m_stack(new QStackedWidget(this)),
      m_exports(new ExportsPanel(parts.connections.queue, this)),
      m_desktop(new DesktopController(parts.desktop, parts.connections.queue, parts.connections.settings,
                                      nameOfReport(parts.catalog), this)),
      m_people(new PeopleController({ parts.catalog, parts.connections.secrets, parts.connections.settings,
                                      parts.connections.profiles, parts.peopleFolder },
                                    m_connections, this)),
      m_palette(new PaletteController(parts, m_people, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    m_exports->setReports(parts.catalog->reports());
    m_exports->setLocaleOfNumbers(QLocale());
    m_exports->setSettings(parts.connections.settings);
    parts.connections.queue->setMaxDownloads(parts.connections.settings->maxDownloads());
    layOut();
    connectParts();
    connectPrivacy();
    addActions();
    showWelcome();
    if (!restoreGeometry(parts.connections.settings->windowGeometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - roomForFrame));
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_problem);
    right->addWidget(m_views->note());
    right->addWidget(m_history->note());
    right->addWidget(m_stack, 1);
    right->addWidget(m_exports);
    layout->addLayout(right, 1);
    setCentralWidget(central);
    m_exports->hide();
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::reportChosen, this, &MainWindow::openReport);
    connect(m_sidebar, &Sidebar::downloadsToggled, this, &MainWindow::toggleDownloads);
    connect(m_sidebar, &Sidebar::findRequested, m_palette, &PaletteController::open);
    connect(m_sidebar, &Sidebar::settingsRequested, this, &MainWindow::openSettings);
    connect(m_sidebar->connectionCard(), &ConnectionCard::clicked, this,
            [this] { m_connections->showMenu(m_sidebar->connectionCard()); });
    connect(m_exports, &ExportsPanel::closeRequested, this, &MainWindow::toggleDownloads);
    connect(m_exports, &ExportsPanel::overallProgressChanged, this, &MainWindow::showDownloads);
    connect(m_exports, &ExportsPanel::runAgainRequested, this, &MainWindow::exportAgain);
    connect(m_desktop, &DesktopController::downloadsWanted, this, [this] { setDownloadsOpen(workspace() != nullptr); });
    connect(m_exports, &ExportsPanel::schedulesRequested, m_schedules, &ScheduleController::showList);
    connect(m_schedules, &ScheduleController::changed, m_exports,
            [this] { m_exports->setScheduleCount(m_schedules->count()); });
    connect(m_schedules, &ScheduleController::changed, m_desktop,
            [this] { m_desktop->setScheduled(m_schedules->hasActive()); });
    connect(m_schedules, &ScheduleController::saved, this, [this] { setDownloadsOpen(true); }); // they are found there
    connect(m_schedules, &ScheduleController::problem, this, &MainWindow::showProblem);
    connect(m_views, &ViewsController::problem, this, &MainWindow::showProblem);
    connect(m_views, &ViewsController::currentChanged, this, [this](const QString &view) {
        if (workspace())
            m_sidebar->setCurrentReport(view.isEmpty() ? workspace()->currentReport() : QString());
    });
    connect(m_people, &PeopleController::forgetWanted, this, [this] {
        for (Workspace *each : std::as_const(m_workspaces))
            each->forgetSnapshots();
        for (const Profile &profile : m_parts.connections.profiles->profiles()) // also those that are not open
            Snapshots::forget(m_parts.connections.secrets, m_parts.snapshotsFolder, profile.id);
    });
    connect(m_connections, &ConnectionController::forgotten, m_views, &ViewsController::forget);
    connect(m_connections, &ConnectionController::forgotten, m_history, &HistoryController::forget);
    connect(m_history, &HistoryController::problem, this, &MainWindow::showProblem);
    connect(m_connections, &ConnectionController::forgotten, this, [this](const QString &profile) {
        Snapshots::forget(m_parts.connections.secrets, m_parts.snapshotsFolder, profile);
    });
    connect(m_connections, &ConnectionController::currentChanged, this, &MainWindow::showSession);
    connect(m_connections, &ConnectionController::keyReady, this, [this](Session *session) {
        workspaceOf(session)->keyBanner()->hide();
        workspaceOf(session)->useKey();
        m_parts.connections.queue->attach(session->profile().id, session->client(),
                                          [this](const QString &id) { return m_parts.catalog->report(id); });
    });
    connect(m_connections, &ConnectionController::keyMissing, this, &MainWindow::askForKey);
    connect(m_connections, &ConnectionController::closing, this, &MainWindow::dropSession);
    connect(m_connections, &ConnectionController::problem, this, &MainWindow::showProblem);
    connect(m_parts.connections.queue, &ExportQueue::storeFailed, this, &MainWindow::showForgetfulDownloads);
}

void MainWindow::connectPrivacy()
{
    m_sidebar->setMasked(m_privacy->isOn());
    m_palette->setMasked(m_privacy->isOn());
    connect(m_privacy, &PrivacyMask::changed, m_palette, &PaletteController::setMasked);
    connect(m_sidebar, &Sidebar::maskToggled, this, [this] { m_privacy->setOn(!m_privacy->isOn()); });
    connect(m_privacy, &PrivacyMask::changed, this, [this](bool on) {
        m_sidebar->setMasked(on);
        for (Workspace *workspace : std::as_const(m_workspaces))
            workspace->setMasked(on);
    });
    connect(m_privacy, &PrivacyMask::rowShownChanged, this, [this](bool shown) {
        for (Workspace *each : std::as_const(m_workspaces))
            each->setRowShown(shown && each == workspace());
    });
}

Workspace *MainWindow::workspace() const
{
    return qobject_cast<Workspace *>(m_stack->currentWidget());
}

WindowPage *MainWindow::page() const
{
    return workspace() ? workspace()->currentPage() : nullptr;
}

ReportPage *MainWindow::currentPage() const
{
    return qobject_cast<ReportPage *>(page());
}

Workspace *MainWindow::workspaceOf(Session *session)
{
    Workspace *known = m_workspaces.value(session);
    return known ? known : makeWorkspace(session);
}

Workspace *MainWindow::makeWorkspace(Session *session)
{
    auto *workspace = new Workspace(*m_parts.catalog, session, m_parts.connections.queue, m_stack);
    m_connections->serveKeyBanner(session, workspace->keyBanner());
    connect(session, &Session::changed, this, &MainWindow::showConnection);
    connect(workspace, &Workspace::reportShown, m_sidebar, &Sidebar::setCurrentReport);
    connect(workspace, &Workspace::reportShown, m_views, &ViewsController::follow);
    connect(workspace, &Workspace::downloadsWanted, this, [this] { setDownloadsOpen(true); });
    connect(workspace, &Workspace::repeatWanted, m_schedules, &ScheduleController::repeat);
    connect(workspace, &Workspace::keyRefused, this,
            [this, session](const Error &error) { askForKey(session, error); });
    workspace->setSnapshots(m_parts.connections.secrets, m_parts.snapshotsFolder);
    workspace->setMasked(m_privacy->isOn());
    m_stack->addWidget(workspace);
    m_workspaces.insert(session, workspace);
    if (session->client()->hasSecret()) // of a window before this one
        workspace->useKey();
    return workspace;
}

void MainWindow::showSession(Session *session)
{
    if (!session) {
        showWelcome();
        return;
    }
    if (workspace())
        workspace()->leave();
    Workspace *next = workspaceOf(session);
    m_problem->leaveConnection();
    m_sidebar->clearReports();
    for (const Report *report : next->reports())
        m_sidebar->addReport(report->id, report->label(), report->icon);
    m_sidebar->setCompact(metrics::designLength(width()) < sidebarWordsWidth);
    m_sidebar->show();
    m_exports->setProfile(session->profile().id);
    showConnection();
    m_stack->setCurrentWidget(next);
    m_views->showSession(session, next);
    m_history->showSession(session, next);
    next->fitWindow(metrics::designLength(width()));
    if (!m_history->openLast())
        next->openReport(next->currentReport());
}

void MainWindow::showConnection()
{
    const Session *session = m_connections->current();
    if (!session)
        return;
    const Connection &connection = session->connection();
    m_desktop->setTitle(tr("%1 \u2013 Rollbook").arg(connection.name));
    ConnectionCard *card = m_sidebar->connectionCard();
    card->setConnection(connection.name, session->client()->service().label(), session->isSample());
    card->setState(session->state());
}

void MainWindow::showWelcome()
{
    if (workspace())
        workspace()->leave();
    delete m_welcome;
    m_welcome = new WelcomePage(m_parts.sampleCustomers, m_stack);
    QList<QPair<QString, QString>> names;
    for (const Profile &profile : m_parts.connections.profiles->profiles())
        names.append({ profile.id, profile.connection.name });
    m_welcome->setProfiles(names);
    // Queued: the page goes as soon as there is something else to show.
    connect(m_welcome, &WelcomePage::sampleRequested, m_connections, &ConnectionController::openSample,
            Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::profileRequested, m_connections, &ConnectionController::open,
            Qt::QueuedConnection);
    connect(m_welcome, &WelcomePage::connectRequested, m_connections, &ConnectionController::add);
    m_stack->addWidget(m_welcome);
    m_stack->setCurrentWidget(m_welcome);
    m_views->showSession(nullptr, nullptr);
    m_history->showSession(nullptr, nullptr);
    m_sidebar->hide();
    setDownloadsOpen(false);
    m_desktop->setTitle(QStringLiteral("Rollbook"));
    m_welcome->focusDefault();
}

void MainWindow::askForKey(Session *session, const std::optional<Error> &error)
{
    if (!session->client()->hasSecret())
        session->setState(ConnectionState::KeyNeeded);
    KeyBanner *banner = workspaceOf(session)->keyBanner();
    banner->ask(whyOf(error), error ? detailsOf(*error) : Details());
}

void MainWindow::dropSession(Session *session)
{
    m_history->drop(session);
    m_views->drop(session);
    if (Workspace *workspace = m_workspaces.take(session)) {
        m_stack->removeWidget(workspace);
        workspace->hide();
        delete workspace; // its pages use the session's client
    }
}

void MainWindow::openReport(const QString &id)
{
    if (!workspace())
        return;
    workspace()->openReport(id);
    m_views->leaveView();
}

void MainWindow::openExport()
{
    if (page())
        page()->startExport();
}

void MainWindow::setDownloadsOpen(bool open)
{
    m_exports->setVisible(open);
    m_sidebar->setDownloadsOpen(open);
}

void MainWindow::toggleDownloads()
{
    if (!workspace())
        return;
    const bool opens = m_exports->isHidden();
    const bool focused = opens || m_exports->giveFocusBack();
    setDownloadsOpen(opens);
    if (!focused && page())
        page()->focusTable();
}

void MainWindow::showDownloads()
{
    m_sidebar->setDownloads(m_exports->activeCount(), m_exports->overallProgress().value_or(-1));
}

void MainWindow::showProblem(const QString &sentence)
{
    m_problem->add(sentence);
}

void MainWindow::showNotices(const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        m_problem->addLasting(sentence);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!workspace())
        m_welcome->focusDefault();
}

void MainWindow::showForgetfulDownloads()
{
    m_desktop->setForgetful();
    showProblem(tr("Downloads cannot be remembered: they go on only until Rollbook quits."));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCompact(metrics::designLength(width()) < sidebarWordsWidth);
    m_exports->fitWindow(height());
    if (workspace())
        workspace()->fitWindow(metrics::designLength(width()));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_desktop->mayClose()) {
        event->ignore();
        return;
    }
    m_parts.connections.settings->setWindowGeometry(saveGeometry());
    m_parts.connections.queue->detachAll();
    m_history->keepLast();
    m_views->stop();
    for (Workspace *workspace : std::as_const(m_workspaces))
        workspace->leave();
    QMainWindow::closeEvent(event);
}

} // namespace rollbook
