// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workspace.h"

#include "counts/drilldown.h"
#include "exports/earlierexport.h"
#include "exports/exportqueue.h"
#include "net/apiclient.h"
#include "net/connectiontest.h"
#include "report/catalog.h"
#include "settings/uisettings.h"
#include "ui/compare/comparecontroller.h"
#include "ui/compare/comparepage.h"
#include "ui/connections/keybanner.h"
#include "ui/pages/errortext.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/reconnect.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/session.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollbook {

Workspace::Workspace(const Catalog &catalog, Session *session, ExportQueue *queue, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_session(session),
      m_queue(queue),
      m_key(new KeyBanner(makeService(session->connection().service), this)),
      m_stack(new QStackedWidget(this)),
      m_reconnect(new Reconnect(this)),
      m_compare(new CompareController(session, queue, m_stack, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_key);
    column->addWidget(m_stack, 1);
    m_key->hide();
    connect(queue, &ExportQueue::entryChanged, this, &Workspace::exportChanged);
    connect(m_reconnect, &Reconnect::due, this, &Workspace::tryAgain);
    connect(queue, &ExportQueue::exportDone, this, &Workspace::openFileOf);
    connect(m_compare, &CompareController::shown, this, [this] { m_compare->page()->fitWindow(m_width); });
    connect(m_compare, &CompareController::closeRequested, this, &Workspace::bring);
}

Workspace::~Workspace() = default;

QList<const Report *> Workspace::reports() const
{
    return m_catalog.reportsOf(m_session->connection().service);
}

WindowPage *Workspace::currentPage() const
{
    return qobject_cast<WindowPage *>(m_stack->currentWidget());
}

QString Workspace::currentReport() const
{
    return m_compare->page() ? m_compare->report() : m_pages.key(currentPage());
}

void Workspace::setSnapshots(SecretStore *secrets, const QString &folder)
{
    m_compare->setSnapshots(secrets, folder);
}

void Workspace::forgetSnapshots()
{
    m_compare->forgetSnapshots();
}

bool Workspace::compare()
{
    auto *page = qobject_cast<ReportPage *>(currentPage());
    if (m_compare->page())
        m_compare->askAgain();
    else
        m_compare->ask(page);
    return m_compare->page() || m_compare->canCompare(page);
}

WindowPage *Workspace::makePage(const Report &report)
{
    WindowPage *page = nullptr;
    if (report.isExportOnly())
        page = makeExportOnlyPage(report);
    else
        page = makeReportPage(report);
    connect(page, &WindowPage::exportWanted, this,
            [this, page](const ExportRequest &request) { startExport(page, request); });
    page->setEarlierExport([this](ExportRequest request) {
        request.profileId = m_session->profile().id;
        return earlierExport(m_queue->entries(), request, QDateTime::currentDateTimeUtc());
    });
    connect(page, &WindowPage::earlierExportWanted, this, &Workspace::downloadsWanted);
    connect(page, &WindowPage::repeatWanted, this, [this](ExportRequest request) {
        request.profileId = m_session->profile().id;
        Q_EMIT repeatWanted(request);
    });
    page->setMasked(m_masked);
    m_stack->addWidget(page);
    m_pages.insert(report.id, page);
    return page;
}

ExportOnlyPage *Workspace::makeExportOnlyPage(const Report &report)
{
    auto *page = new ExportOnlyPage(m_session->client(), report, m_session->settings(), m_stack);
    page->setExports(m_queue, m_session->profile().id);
    return page;
}

ReportPage *Workspace::makeReportPage(const Report &report)
{
    auto *controller = new ReportController(m_session->client(), report, m_session->settings(), this);
    connect(controller, &ReportController::answered, this, &Workspace::works);
    connect(controller, &ReportController::failed, this, &Workspace::fails);
    auto *page = new ReportPage(controller, m_stack);
    connect(page, &ReportPage::drillRequested, this,
            [this, id = report.id](const DrillDown &drill, const QString &words) { openPart(id, drill, words); });
    connect(page, &ReportPage::chartRequested, this, [this] { openReport(m_chartBefore); });
    m_compare->addButton(page);
    return page;
}

WindowPage *Workspace::pageOf(const QString &id)
{
    WindowPage *page = m_pages.value(id);
    return page ? page : makePage(*m_catalog.report(id));
}

void Workspace::openPart(const QString &chart, const DrillDown &drill, const QString &words)
{
    if (!m_catalog.report(drill.report))
        return;
    m_chartBefore = chart;
    if (auto *page = qobject_cast<ReportPage *>(pageOf(drill.report)))
        page->showPart(drill, words);
    openReport(drill.report);
}

bool Workspace::has(const QString &report) const
{
    const QList<const Report *> all = reports();
    return std::any_of(all.begin(), all.end(), [&](const Report *known) { return known->id == report; });
}

ReportPage *Workspace::reportPage(const QString &id)
{
    return has(id) ? qobject_cast<ReportPage *>(pageOf(id)) : nullptr;
}

void Workspace::openReport(const QString &id)
{
    m_view.reset();
    bring(id);
}

void Workspace::openView(const ViewState &state)
{
    m_view = state;
    bring(state.query.reportId);
}

void Workspace::openPerson(const QString &report, qint64 id)
{
    ReportPage *page = m_ready ? reportPage(report) : nullptr;
    if (!page)
        return;
    page->showPerson(id);
    openReport(report);
}

void Workspace::bring(const QString &id)
{
    const QString last = m_session->settings()->lastReport();
    const QString chosen = has(id) ? id : has(last) ? last : reports().constFirst()->id;
    WindowPage *before = currentPage();
    WindowPage *page = pageOf(chosen);
    if (before && before != page)
        before->cancel();
    m_stack->setCurrentWidget(page);
    m_compare->drop();
    m_session->settings()->setLastReport(chosen);
    page->setOffline(m_session->state() == ConnectionState::Offline);
    Q_EMIT reportShown(chosen);
    enter();
}

void Workspace::enter()
{
    WindowPage *page = currentPage();
    if (!page)
        return;
    page->fitWindow(m_width);
    if (!m_ready)
        return;
    const auto view = std::exchange(m_view, std::nullopt);
    if (auto *shown = qobject_cast<ReportPage *>(page); shown && view)
        shown->showView(*view);
    page->open();
    if (m_session->state() == ConnectionState::Offline)
        m_reconnect->failed();
    if (qobject_cast<ExportOnlyPage *>(page))
        tryConnection();
}

/// A page that only exports asks the service for nothing by itself, so nobody would know how the connection is.
void Workspace::tryConnection()
{
    if (m_test || m_session->state() != ConnectionState::Connecting)
        return;
    m_test = new ConnectionTest(m_session->client(), this);
    connect(m_test, &ConnectionTest::finished, this, [this](const std::optional<Error> &fault) {
        if (fault)
            fails(*fault);
        else
            works();
    });
    m_test->start();
}

/// Offline: what the page in sight asked for last is asked for again.
void Workspace::tryAgain()
{
    if (qobject_cast<ExportOnlyPage *>(currentPage())) {
        m_session->setState(ConnectionState::Connecting);
        tryConnection();
    } else if (currentPage()) {
        currentPage()->refresh();
    }
}

void Workspace::leave()
{
    m_reconnect->stop();
    delete m_test;
    if (currentPage())
        currentPage()->cancel();
}

void Workspace::useKey()
{
    const bool first = !std::exchange(m_ready, true);
    if (!first && currentPage())
        currentPage()->refresh();
    m_session->setState(ConnectionState::Connecting);
    if (first || qobject_cast<ExportOnlyPage *>(currentPage()))
        enter();
}

void Workspace::fitWindow(int width)
{
    m_width = width;
    if (currentPage())
        currentPage()->fitWindow(width);
}

void Workspace::setMasked(bool masked)
{
    m_masked = masked;
    m_compare->setMasked(masked);
    for (WindowPage *page : std::as_const(m_pages))
        page->setMasked(masked);
}

void Workspace::setRowShown(bool shown)
{
    for (WindowPage *page : std::as_const(m_pages))
        page->setRowShown(shown && page == currentPage());
    if (m_compare->page())
        m_compare->page()->setRowShown(shown);
}

void Workspace::startExport(WindowPage *page, ExportRequest request)
{
    request.profileId = m_session->profile().id;
    const auto queued = m_queue->add(m_session->client(), *m_catalog.report(request.query.reportId), request);
    if (queued)
        Q_EMIT downloadsWanted();
    else
        page->showExportError(queued.error());
}

QString Workspace::exportAgain(const ExportRequest &before)
{
    if (!has(before.query.reportId))
        return tr("This report is not known any more. Export another one from its page.");
    if (m_session->state() == ConnectionState::Offline)
        return tr("Not possible while offline. Try again when the connection is back.");
    pageOf(before.query.reportId)->exportAgain(before);
    return {};
}

void Workspace::exportChanged(int index)
{
    const ExportEntry &entry = m_queue->entries().at(index);
    if (entry.request.profileId != m_session->profile().id)
        return;
    const ErrorCode code = entry.progress.error.code;
    if (entry.progress.state == ExportState::Failed
        && (code == ErrorCode::Unauthorized || code == ErrorCode::Forbidden))
        fails(entry.progress.error);
}

/// Reports that only have files show the newest one as a table.
void Workspace::openFileOf(int exportId)
{
    const ExportRequest &request = m_queue->entry(exportId)->request;
    WindowPage *page = m_pages.value(request.query.reportId);
    if (request.profileId != m_session->profile().id)
        return;
    works();
    if (page && request.savedAs.kind != SavedAs::Kind::Workbook)
        page->openFile(request.targetPath);
}

void Workspace::works()
{
    m_reconnect->stop();
    m_session->setState(ConnectionState::Connected);
    if (currentPage())
        currentPage()->setOffline(false);
}

void Workspace::fails(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::Tls:
        m_session->setState(ConnectionState::Offline);
        m_reconnect->failed();
        if (currentPage())
            currentPage()->setOffline(true);
        break;
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        m_session->setState(ConnectionState::Refused);
        if (asksForKey(error))
            Q_EMIT keyRefused(error);
        break;
    default:
        break;
    }
}

} // namespace rollbook
