// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewscontroller.h"

#include "report/catalog.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/session.h"
#include "ui/pages/workspace.h"
#include "ui/views/viewbar.h"
#include "ui/views/viewcounts.h"
#include "ui/views/viewfiles.h"
#include "ui/views/viewnamedialog.h"
#include "ui/views/viewssection.h"
#include "ui/widgets/note.h"
#include "views/readyviews.h"

namespace rollbook {

ViewsController::ViewsController(const ViewsParts &parts, ViewsSection *section, QWidget *window)
    : QObject(window),
      m_parts(parts),
      m_section(section),
      m_window(window),
      m_note(makeNote()),
      m_files(new ViewFiles(window))
{
    connectSection();
}

ViewsController::~ViewsController() = default;

ViewStore *ViewsController::store() const
{
    return m_kept.value(m_session).store;
}

ViewCounts *ViewsController::counts() const
{
    return m_kept.value(m_session).counts;
}

ReportPage *ViewsController::page() const
{
    return m_workspace && store() ? qobject_cast<ReportPage *>(m_workspace->currentPage()) : nullptr;
}

ViewsController::Kept ViewsController::keptOf(Session *session)
{
    Kept &kept = m_kept[session];
    if (kept.store)
        return kept;
    const QString path = ViewStore::pathOf(m_parts.folder, session->profile().id);
    const QString &service = session->connection().service;
    kept.store = new ViewStore(path, readyViews(service, m_parts.catalog->reportsOf(service)), this);
    kept.counts = new ViewCounts(session->client(), *m_parts.catalog, this);
    connect(kept.store, &ViewStore::wasSetAside, this, [this, store = kept.store] {
        Q_EMIT problem(tr("The saved views were damaged. They are kept in %1.").arg(store->setAside()));
    });
    connect(kept.store, &ViewStore::changed, this, [this, session] {
        if (session == m_session)
            showViews();
    });
    connect(kept.counts, &ViewCounts::changed, this, [this, session](const QString &id) {
        if (session == m_session)
            showCount(id);
    });
    connect(session, &Session::changed, this, [this, session] {
        if (session == m_session)
            followConnection();
    });
    return kept;
}

void ViewsController::showSession(Session *session, Workspace *workspace)
{
    stop();
    m_note->hide();
    m_removed.reset();
    m_session = session;
    m_workspace = workspace;
    m_section->setVisible(session && !m_parts.folder.isEmpty());
    if (m_section->isHidden())
        return;
    const auto read = keptOf(session).store->refresh();
    if (!read)
        Q_EMIT problem(tr("The saved views cannot be read: %1").arg(read.error().message));
    showViews();
}

void ViewsController::showViews()
{
    m_section->setViews(store()->views());
    for (const SavedView &view : store()->views())
        showCount(view.id);
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        refreshPage(it.key());
    followConnection();
}

void ViewsController::follow()
{
    ReportPage *shown = page();
    m_section->setCanSave(shown != nullptr);
    if (!shown) {
        m_section->setCurrent({});
        Q_EMIT currentChanged({});
        return;
    }
    if (!m_pages.contains(shown))
        adopt(shown);
    refreshPage(shown);
}

void ViewsController::adopt(ReportPage *page)
{
    auto *bar = new ViewBar(page);
    m_pages.insert(page, { bar, {}, {} });
    page->setChipCorner(bar);
    connect(bar, &ViewBar::saveRequested, this, &ViewsController::save);
    connect(bar, &ViewBar::updateRequested, this, [this, page] { update(page); });
    connect(page, &ReportPage::viewStateChanged, this, [this, page] { refreshPage(page); });
    connect(page->controller(), &ReportController::answered, this, [this, page] { pageAnswered(page); });
    connect(page->controller(), &ReportController::refreshing, this, [this, page] {
        if (page == this->page())
            count();
    });
    connect(page, &QObject::destroyed, this, [this, page] { m_pages.remove(page); });
}

/// What shows a part of a chart, or the matches of a search, comes from no view.
std::optional<SavedView> ViewsController::viewOf(ReportPage *page) const
{
    if (!store() || page->controller()->canRestoreFilters())
        return std::nullopt;
    return store()->byId(m_pages.value(page).view);
}

void ViewsController::refreshPage(ReportPage *page)
{
    if (!m_workspace || !m_workspace->isAncestorOf(page))
        return;
    const auto view = viewOf(page);
    ViewBar *bar = m_pages.value(page).bar;
    const bool waits = page->controller()->query().reportId.isEmpty(); // it shows what it will be asked for
    if (!view)
        bar->setState(ViewBar::State::Unsaved);
    else if (waits)
        bar->setState(ViewBar::State::Same);
    else
        bar->setState(showSame(view->state, page->viewState()) ? ViewBar::State::Same : ViewBar::State::Edited,
                      view->name);
    if (page != this->page())
        return;
    m_section->setCurrent(view ? view->id : QString());
    Q_EMIT currentChanged(view ? view->id : QString());
}

/// What the table says of a view's rows need not be asked again.
void ViewsController::pageAnswered(ReportPage *page)
{
    const auto view = viewOf(page);
    const RowSource *rows = page->controller()->rows();
    const auto reading = page->controller()->reading();
    if (reading && !reading->whole)
        return;
    if (view && page->controller()->bound() == view->state.bound && !rows->error() && !rows->report().grouped
        && rows->query().filters == view->state.query.filters)
        counts()->put(*view, rows->total());
}

void ViewsController::open(const QString &id)
{
    const auto view = store()->byId(id);
    ReportPage *target = view ? m_workspace->reportPage(view->state.query.reportId) : nullptr;
    if (!target || !isPossible(target->controller()->report(), view->state)) {
        m_section->setCurrent(page() && viewOf(page()) ? viewOf(page())->id : QString());
        Q_EMIT problem(tr("This view asks for something that this version does not know. Save it anew."));
        return;
    }
    if (!m_pages.contains(target))
        adopt(target);
    Opened &opened = m_pages[target];
    if (opened.view.isEmpty())
        opened.before = target->viewState();
    opened.view = id;
    m_note->hide();
    m_workspace->openView(view->state);
    refreshPage(target);
}

std::optional<SavedView> ViewsController::view(const QString &id) const
{
    return store() ? store()->byId(id) : std::nullopt;
}

QString ViewsController::openedView(ReportPage *page) const
{
    const auto view = viewOf(page);
    return view ? view->id : QString();
}

void ViewsController::setOpenedView(ReportPage *page, const QString &id)
{
    if (!store())
        return;
    if (!m_pages.contains(page))
        adopt(page);
    Opened &opened = m_pages[page];
    if (opened.view.isEmpty() && !id.isEmpty())
        opened.before = page->viewState();
    opened.view = id;
    refreshPage(page);
}

QList<SavedView> ViewsController::saved() const
{
    return store() ? store()->views() : QList<SavedView>();
}

void ViewsController::openNumber(int number)
{
    if (store() && number >= 1 && number <= store()->views().size())
        open(store()->views().at(number - 1).id);
}

void ViewsController::leaveView()
{
    ReportPage *shown = page();
    if (!shown || m_pages.value(shown).view.isEmpty())
        return;
    Opened &opened = m_pages[shown];
    opened.view.clear();
    m_workspace->openView(opened.before);
    refreshPage(shown);
}

/// Counts are asked for as soon as the connection is known to work.
void ViewsController::followConnection()
{
    if (!counts())
        return;
    if (m_session->state() == ConnectionState::Connected)
        count();
    else if (m_session->state() != ConnectionState::Connecting)
        counts()->stop();
}

void ViewsController::count()
{
    if (counts() && m_session->state() == ConnectionState::Connected)
        counts()->ask(store()->views());
}

void ViewsController::showCount(const QString &id)
{
    const auto view = store()->byId(id);
    const auto count = view ? counts()->of(*view) : std::nullopt;
    if (!count) {
        m_section->setCount(id, {}, false, {});
        return;
    }
    const Report *report = m_parts.catalog->report(view->state.query.reportId);
    const FilterContext context = FilterContext::of(m_session->connection());
    const QDateTime at = count->at.toTimeZone(context.zone);
    const QString time = context.locale.toString(at.time(), QLocale::ShortFormat);
    const QString when =
        at.date() == context.today() ? time : QString(context.format().longDate(at.date()) + u' ' + time);
    const QString rows = context.locale.toString(count->rows);
    const int plural = int(qMin<qint64>(count->rows, std::numeric_limits<int>::max()));
    //: %1 is a number, %2 "customers", %3 a time of day
    const QString hint = tr("%1 %2, counted %3").arg(rows, report->noun(plural), when);
    m_section->setCount(id, rows, !count->old, hint);
}

void ViewsController::drop(Session *session)
{
    const Kept kept = m_kept.take(session);
    delete kept.counts; // it uses the session's client
    delete kept.store;
    if (m_session == session) {
        m_session = nullptr;
        m_workspace = nullptr;
    }
}

void ViewsController::forget(const QString &profileId)
{
    if (!m_parts.folder.isEmpty() && !profileId.isEmpty())
        SharedFile(ViewStore::pathOf(m_parts.folder, profileId)).remove();
}

void ViewsController::stop()
{
    if (counts())
        counts()->stop();
}

} // namespace rollbook
