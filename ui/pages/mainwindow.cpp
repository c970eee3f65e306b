// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mainwindow.h"

#include "counts/drilldown.h"
#include "exports/exportqueue.h"
#include "report/catalog.h"
#include "settings/uisettings.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/exportspanel.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/sidebar.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int sidebarWordsWidth = 1100;

} // namespace

MainWindow::MainWindow(const Catalog &catalog, ApiClient *client, ExportQueue *queue, UiSettings *settings,
                       Theme *theme)
    : m_catalog(catalog),
      m_client(client),
      m_queue(queue),
      m_settings(settings),
      m_theme(theme)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_sidebar = new Sidebar(central);
    layout->addWidget(m_sidebar);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_stack = new QStackedWidget(central);
    right->addWidget(m_stack, 1);
    m_exports = new ExportsPanel(queue, central);
    m_exports->setReports(catalog.reports());
    m_exports->setLocaleOfNumbers(QLocale());
    m_exports->hide();
    right->addWidget(m_exports);
    layout->addLayout(right, 1);
    setCentralWidget(central);

    const Connection &connection = client->connection();
    setWindowTitle(tr("%1 \u2013 Rollbook").arg(connection.name));
    m_sidebar->connectionCard()->setConnection(connection.name, client->service().label());
    for (const Report *report : catalog.reportsOf(connection.service))
        if (!report->dataPath.isEmpty())
            m_sidebar->addReport(report->id, report->label(), report->icon);
    connect(m_sidebar, &Sidebar::reportChosen, this, &MainWindow::openReport);
    connect(m_sidebar, &Sidebar::downloadsToggled, this, &MainWindow::toggleDownloads);
    connect(m_sidebar, &Sidebar::themeToggled, this, &MainWindow::toggleTheme);
    connect(m_exports, &ExportsPanel::closeRequested, this, &MainWindow::toggleDownloads);
    connect(m_exports, &ExportsPanel::overallProgressChanged, this, &MainWindow::showDownloads);
    showTheme();
    showDownloads();
    addActions();
    if (!restoreGeometry(settings->windowGeometry()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow() = default;

ReportPage *MainWindow::currentPage() const
{
    return qobject_cast<ReportPage *>(m_stack->currentWidget());
}

ReportPage *MainWindow::makePage(const QString &id)
{
    const Report *report = m_catalog.report(id);
    auto *controller = new ReportController(m_client, *report, m_settings, this);
    connect(controller, &ReportController::answered, this, &MainWindow::connectionWorks);
    connect(controller, &ReportController::failed, this, &MainWindow::connectionFails);
    auto *page = new ReportPage(controller, m_stack);
    connect(page, &ReportPage::exportRequested, this, &MainWindow::openExport);
    connect(page, &ReportPage::drillRequested, this,
            [this, id](const DrillDown &drill, const QString &words) { openPart(id, drill, words); });
    connect(page, &ReportPage::chartRequested, this, [this] { openReport(m_chartBefore); });
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    return page;
}

ReportPage *MainWindow::pageOf(const QString &id)
{
    ReportPage *page = m_pages.value(id);
    return page ? page : makePage(id);
}

void MainWindow::openPart(const QString &chart, const DrillDown &drill, const QString &words)
{
    if (!m_catalog.report(drill.report))
        return;
    m_chartBefore = chart;
    pageOf(drill.report)->showPart(drill, words);
    openReport(drill.report);
}

void MainWindow::openReport(const QString &id)
{
    if (!m_catalog.report(id))
        return;
    ReportPage *before = currentPage();
    ReportPage *page = pageOf(id);
    if (before && before != page)
        before->controller()->cancel();
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrentReport(id);
    page->fitWindow(width());
    page->open();
}

void MainWindow::openExport()
{
    ReportPage *page = currentPage();
    if (!page || m_exportDialog)
        return;
    m_exportDialog = page->makeExportDialog(m_settings->exportFolder(), this);
    connect(m_exportDialog, &ExportDialog::exportRequested, this, &MainWindow::startExport);
    m_exportDialog->open();
}

void MainWindow::startExport(const ExportRequest &request)
{
    const auto queued = m_queue->add(m_client, *m_catalog.report(request.query.reportId), request);
    if (!queued) {
        m_exportDialog->showError(queued.error());
        return;
    }
    m_settings->setExportFolder(m_exportDialog->folder());
    m_exportDialog->accept();
    m_exports->show();
    m_sidebar->setDownloadsOpen(true);
}

void MainWindow::toggleDownloads()
{
    m_exports->setVisible(m_exports->isHidden());
    m_sidebar->setDownloadsOpen(m_exports->isVisible());
    if (m_exports->isHidden() && currentPage())
        currentPage()->focusTable();
}

void MainWindow::showDownloads()
{
    m_sidebar->setDownloads(m_queue->activeCount(), m_exports->overallProgress().value_or(-1));
}

void MainWindow::showTheme()
{
    const bool dark = m_theme->dark();
    m_sidebar->setTheme(dark ? QStringLiteral("sun") : QStringLiteral("moon"),
                        dark ? tr("Light theme") : tr("Dark theme"));
}

void MainWindow::connectionWorks()
{
    m_sidebar->connectionCard()->setState(ConnectionState::Connected);
    if (currentPage())
        currentPage()->setOffline(false);
}

void MainWindow::connectionFails(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Tls:
        m_sidebar->connectionCard()->setState(ConnectionState::Offline);
        if (currentPage())
            currentPage()->setOffline(true);
        break;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        m_sidebar->connectionCard()->setState(ConnectionState::Refused);
        break;
    default:
        break;
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setCompact(width() < sidebarWordsWidth);
    if (currentPage())
        currentPage()->fitWindow(width());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings->setWindowGeometry(saveGeometry());
    m_queue->cancelAll(m_client);
    for (ReportPage *page : std::as_const(m_pages))
        page->controller()->cancel();
    QMainWindow::closeEvent(event);
}

} // namespace rollbook
