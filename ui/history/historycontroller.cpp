// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historycontroller.h"

#include "settings/uisettings.h"
#include "ui/filters/filterform.h"
#include "ui/history/historybuttons.h"
#include "ui/history/mousebuttons.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/session.h"
#include "ui/pages/workspace.h"
#include "ui/table/reportview.h"
#include "ui/views/viewscontroller.h"
#include "ui/widgets/note.h"
#include "views/lastsight.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

constexpr int keepMs = 2000;         ///< a program that is killed loses no more
constexpr qsizetype manyFilters = 2; ///< that went at once: worth an offer to bring them back

bool isTyping()
{
    const QWidget *focus = QApplication::focusWidget();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    return (line && !line->isReadOnly()) || qobject_cast<const QPlainTextEdit *>(focus)
        || qobject_cast<const QTextEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus);
}

} // namespace

HistoryController::HistoryController(const QString &folder, ViewsController *views, HistoryButtons *buttons,
                                     QWidget *window)
    : QObject(window),
      m_folder(folder),
      m_views(views),
      m_buttons(buttons),
      m_note(makeNote(window))
{
    m_rest.setSingleShot(true);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMs);
    connect(&m_keep, &QTimer::timeout, this, &HistoryController::keepLast);
    connect(&m_rest, &QTimer::timeout, this, &HistoryController::takeDown);
    connect(buttons, &HistoryButtons::goRequested, this, &HistoryController::go);
    connect(new MouseButtons(window), &MouseButtons::goRequested, this, &HistoryController::go);
}

HistoryController::~HistoryController() = default;

Note *HistoryController::makeNote(QWidget *window)
{
    auto *note = new Note(Tone::Info, tr("The filters are cleared."), window);
    note->setObjectName(u"history.cleared"_s);
    note->setBanner(true);
    note->hide();
    QPushButton *back = note->addAction(tr("Undo"));
    back->setObjectName(u"history.undo"_s);
    connect(back, &QPushButton::clicked, this, &HistoryController::undo);
    connect(note->addAction(tr("Close")), &QPushButton::clicked, note, &QWidget::hide);
    return note;
}

ReportPage *HistoryController::page() const
{
    return m_workspace ? qobject_cast<ReportPage *>(m_workspace->currentPage()) : nullptr;
}

HistoryController::Trail *HistoryController::trail()
{
    return m_session ? &m_trails[m_session] : nullptr;
}

void HistoryController::showSession(Session *session, Workspace *workspace)
{
    if (m_session && m_session != session)
        keepLast();
    m_keep.stop();
    m_rest.stop();
    m_place.reset();
    m_cause = Cause::User;
    m_note->hide();
    m_session = session;
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::reportShown, this, &HistoryController::follow, Qt::UniqueConnection);
    refreshButtons();
}

void HistoryController::drop(Session *session)
{
    m_trails.remove(session);
    if (session != m_session)
        return;
    m_session = nullptr;
    showSession(nullptr, nullptr);
}

void HistoryController::follow()
{
    if (ReportPage *shown = page(); shown && !m_pages.contains(shown))
        adopt(shown);
    m_rest.start(0);
}

void HistoryController::adopt(ReportPage *page)
{
    m_pages.insert(page);
    const auto noteIt = [this, page] {
        if (page == this->page())
            m_rest.start(0);
    };
    connect(page, &ReportPage::viewStateChanged, this, noteIt);
    connect(page->controller(), &ReportController::replacingChanged, this, noteIt);
    connect(page->controller(), &ReportController::answered, this, [this, page] { arrived(page); });
    connect(page->view(), &ReportView::topRowChanged, this, [this, page](qint64 row) { scrolled(page, row); });
    connect(page, &QObject::destroyed, this, [this, page] {
        m_pages.remove(page);
        if (m_place && m_place->page == page)
            m_place.reset();
    });
}

std::optional<Sight> HistoryController::sightOf(ReportPage *page) const
{
    const ReportController *controller = page->controller();
    if (controller->query().reportId.isEmpty() || controller->replacing())
        return std::nullopt;
    return Sight { page->viewState(), m_views->openedView(page), qMax<qint64>(0, page->view()->topRow()) };
}

std::optional<Sight> HistoryController::sightNow() const
{
    if (ReportPage *shown = page())
        return sightOf(shown);
    if (!m_workspace || !m_workspace->currentPage())
        return std::nullopt;
    Sight sight;
    sight.state.query.reportId = m_workspace->currentReport();
    return sight;
}

/// What is in sight has come to rest.
void HistoryController::takeDown()
{
    const auto sight = sightNow();
    if (!sight)
        return;
    m_place.reset(); // the rows that it was for did not come
    noticeFilters(*sight);
    trail()->steps.look(*sight);
    m_cause = Cause::User;
    refreshButtons();
    m_keep.start();
}

void HistoryController::noticeFilters(const Sight &sight)
{
    const QString &report = sight.state.query.reportId;
    const bool known = trail()->last.contains(report);
    const Sight before = std::exchange(trail()->last[report], sight);
    if (!known || !differInFilters(before, sight))
        return;
    if (m_cause != Cause::Undo)
        trail()->filters[report].changed(before, sight);
    const bool cleared = before.state.query.filters.size() >= manyFilters && sight.state.query.filters.isEmpty();
    m_note->setVisible(cleared && m_cause == Cause::User && before.view == sight.view);
}

void HistoryController::scrolled(ReportPage *page, qint64 topRow)
{
    if (page != this->page() || m_place)
        return;
    const auto sight = sightOf(page);
    const Sight *current = trail()->steps.current();
    if (sight && current && isSameStep(*sight, *current)) {
        trail()->steps.scrollTo(qMax<qint64>(0, topRow));
        m_keep.start();
    }
}

void HistoryController::arrived(ReportPage *page)
{
    if (page != this->page())
        return;
    if (m_place && m_place->page == page)
        page->view()->scrollToRow(std::exchange(m_place, std::nullopt)->topRow);
    m_rest.start(0);
}

void HistoryController::go(int by)
{
    if (!trail())
        return;
    if (by < 0 && isUnderWay())
        show(*trail()->steps.current(), Cause::Travel);
    else if (trail()->steps.canGo(by))
        show(trail()->steps.go(by), Cause::Travel);
    refreshButtons();
}

/// A step that is not answered yet is gone back from like any other.
bool HistoryController::isUnderWay() const
{
    ReportPage *shown = page();
    const auto trail = m_trails.constFind(m_session);
    const Sight *current = trail == m_trails.cend() ? nullptr : trail->steps.current();
    return shown && current && !isSameStep({ shown->viewState(), m_views->openedView(shown) }, *current);
}

void HistoryController::show(const Sight &sight, Cause cause)
{
    const QString &report = sight.state.query.reportId;
    m_cause = cause;
    m_note->hide();
    ReportPage *target = m_workspace->reportPage(report);
    if (!target) {
        m_workspace->openReport(report);
        return;
    }
    // Rows in hand stay, with what the page says of them.
    const auto shown = sightOf(target);
    const bool there = shown && isSameStep(*shown, sight);
    m_views->setOpenedView(target, sight.view);
    if (there)
        m_workspace->openReport(report);
    else
        m_workspace->openView(sight.state);
    if (target->controller()->replacing())
        m_place = Place { target, sight.topRow };
    else
        target->view()->scrollToRow(sight.topRow);
}

bool HistoryController::openLast()
{
    if (!m_workspace || m_workspace->currentPage())
        return false;
    const Sight *before = trail()->steps.current();
    if (!before)
        return openKept();
    // What had not come to rest yet is no step: its report opens as any other.
    return before->state.query.reportId == m_session->settings()->lastReport() && openAt(*before);
}

bool HistoryController::openAt(const Sight &sight)
{
    ReportPage *target = m_workspace->reportPage(sight.state.query.reportId);
    if (!target)
        return false;
    m_views->setOpenedView(target, sight.view);
    m_workspace->openView(sight.state);
    m_place = Place { target, sight.topRow };
    return true;
}

bool HistoryController::openKept()
{
    if (m_folder.isEmpty())
        return false;
    LastSightFile file(LastSightFile::pathOf(m_folder, m_session->profile().id));
    const auto last = file.read();
    if (!file.setAside().isEmpty())
        Q_EMIT problem(
            tr("What was in sight last time could not be read. The file is kept as %1.").arg(file.setAside()));
    if (!last)
        return false;
    Sight sight = last->sight;
    const auto view = m_views->view(sight.view);
    if (view && !last->edited)
        sight.state = view->state;
    ReportPage *target = m_workspace->reportPage(sight.state.query.reportId);
    if (!target || !isPossible(target->controller()->report(), sight.state))
        return false;
    target->setFormOpen(last->formOpen);
    sight.view = view ? sight.view : QString();
    return openAt(sight);
}

void HistoryController::keepLast()
{
    m_keep.stop();
    const Sight *current = trail() ? trail()->steps.current() : nullptr;
    if (m_folder.isEmpty() || !current)
        return;
    LastSight last { *current };
    if (const auto view = m_views->view(current->view))
        last.edited = !showSame(view->state, current->state);
    if (ReportPage *of = m_workspace->reportPage(current->state.query.reportId)) {
        last.sight.state = withoutTyped(of->controller()->report(), current->state);
        const bool fromView = !last.edited && !current->view.isEmpty(); // it has all of its filters
        if (!fromView && last.sight.state != current->state)
            last.sight.topRow = 0; // it was of other rows
        last.formOpen = !of->form()->isHidden();
    }
    LastSightFile(LastSightFile::pathOf(m_folder, m_session->profile().id)).write(last); // no harm when it cannot
}

void HistoryController::forget(const QString &profileId)
{
    if (!m_folder.isEmpty() && !profileId.isEmpty())
        LastSightFile(LastSightFile::pathOf(m_folder, profileId)).remove();
}

void HistoryController::undo()
{
    const auto now = page() ? sightNow() : std::nullopt;
    if (now && !isTyping())
        showOther(trail()->filters[now->state.query.reportId].undo(*now));
}

void HistoryController::redo()
{
    const auto now = page() ? sightNow() : std::nullopt;
    if (now && !isTyping())
        showOther(trail()->filters[now->state.query.reportId].redo(*now));
}

void HistoryController::showOther(const std::optional<Sight> &other)
{
    if (other)
        show(*other, Cause::Undo);
}

void HistoryController::refreshButtons()
{
    const SightHistory steps = trail() ? trail()->steps : SightHistory();
    m_buttons->setPossible(steps.canGo(-1), steps.canGo(1));
}

} // namespace rollbook
