// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the saved views and the bar above a report do.
#include "report/catalog.h"
#include "settings/uisettings.h"
#include "ui/filters/boundwords.h"
#include "ui/filters/filtertext.h"
#include "ui/pages/reportcontroller.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/session.h"
#include "ui/pages/workspace.h"
#include "ui/views/viewfiles.h"
#include "ui/views/viewnamedialog.h"
#include "ui/views/viewscontroller.h"
#include "ui/views/viewssection.h"
#include "ui/widgets/note.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rollbook {

void ViewsController::connectSection()
{
    connect(m_section, &ViewsSection::chosen, this, &ViewsController::open);
    connect(m_section, &ViewsSection::saveRequested, this, &ViewsController::save);
    connect(m_section, &ViewsSection::renameRequested, this, &ViewsController::rename);
    connect(m_section, &ViewsSection::duplicateRequested, this, &ViewsController::duplicate);
    connect(m_section, &ViewsSection::deleteRequested, this, &ViewsController::remove);
    connect(m_section, &ViewsSection::moveRequested, this, [this](const QString &id, int steps) {
        told(store()->move(id, steps));
        m_section->focusEntry(id);
    });
    connect(m_section, &ViewsSection::exportRequested, this, [this](const QString &id) {
        if (const auto view = store()->byId(id))
            exportViews({ *view }, view->name);
    });
    connect(m_section, &ViewsSection::exportAllRequested, this,
            [this] { exportViews(store()->views(), tr("Saved views")); });
    connect(m_section, &ViewsSection::importRequested, this,
            [this] { m_files->askToImport(m_session->settings()->exportFolder()); });
    connect(m_files, &ViewFiles::imported, this, &ViewsController::import);
    connect(m_files, &ViewFiles::failed, this, &ViewsController::problem);
}

Note *ViewsController::makeNote()
{
    auto *note = new Note(Tone::Info, {}, m_window);
    note->setObjectName(u"views.deleted"_s);
    note->setBanner(true);
    note->hide();
    QPushButton *undo = note->addAction(tr("Undo"));
    undo->setObjectName(u"views.undo"_s);
    connect(undo, &QPushButton::clicked, this, &ViewsController::undo);
    connect(note->addAction(tr("Close")), &QPushButton::clicked, note, &QWidget::hide);
    return note;
}

bool ViewsController::told(const Result<void> &kept)
{
    if (!kept)
        Q_EMIT problem(tr("The saved views could not be kept. Is the disk full?"));
    return kept.has_value();
}

void ViewsController::askName(const QString &title, const QString &name, const QString &button, const QString &except,
                              const std::function<void(const QString &)> &then)
{
    if (m_dialog)
        return;
    const auto taken = [store = QPointer(store()), except](const QString &wanted) {
        const SavedView *known = store ? viewNamed(store->views(), wanted) : nullptr;
        return known && known->id != except;
    };
    m_dialog = new ViewNameDialog(title, name, button, taken, m_window);
    connect(m_dialog, &ViewNameDialog::named, this, then);
    m_dialog->open();
}

/// What the chips say, without the dates of a preset, which are others every day.
QString ViewsController::suggestedName(ReportPage *page) const
{
    const Report &report = page->controller()->report();
    const FilterContext &context = page->controller()->context();
    QStringList words;
    if (const auto &bound = page->controller()->bound())
        words << boundwords::clause(report, *bound, page->controller()->boundDay(), context);
    const QMap<QString, FilterValue> filters = page->viewState().query.filters;
    for (const Filter &filter : report.filters) {
        const auto it = filters.find(filter.name);
        if (it == filters.end())
            continue;
        const auto *range = std::get_if<DateRange>(&it.value());
        words << (range && range->preset != DatePreset::Custom
                      ? QString(filter.label() + u": "_s + filtertext::presetLabel(range->preset))
                      : filtertext::sentence(report, { { filter.name, it.value() } }, context));
    }
    if (words.isEmpty())
        words << (page->chartTitle().isEmpty() ? report.label() : page->chartTitle());
    return freeName(store()->views(), words.join(u", "_s).left(ViewNameDialog::mostLetters));
}

void ViewsController::save()
{
    if (page())
        askName(tr("Save view"), suggestedName(page()), tr("Save view"), {},
                [this](const QString &name) { keep(name); });
}

void ViewsController::keep(const QString &name)
{
    ReportPage *shown = page();
    if (!shown)
        return;
    const SavedView view = newView(name, shown->viewState());
    if (!told(store()->insert(view)))
        return;
    Opened &opened = m_pages[shown];
    if (opened.view.isEmpty()) {
        opened.before = view.state;
        opened.before.query.filters.clear();
        opened.before.bound.reset();
    }
    opened.view = view.id;
    refreshPage(shown);
    if (!shown->controller()->replacing())
        pageAnswered(shown);
}

void ViewsController::update(ReportPage *page)
{
    const auto view = viewOf(page);
    if (!view)
        return;
    told(store()->update(view->id, [state = page->viewState()](SavedView &kept) { kept.state = state; }));
    if (!page->controller()->replacing())
        pageAnswered(page);
    page->focusTable(); // the button that was pressed goes
}

void ViewsController::rename(const QString &id)
{
    if (const auto view = store()->byId(id))
        askName(tr("Rename view"), view->name, tr("Rename"), id,
                [this, id](const QString &name) { told(store()->rename(id, name)); });
}

void ViewsController::duplicate(const QString &id)
{
    const auto view = store()->byId(id);
    if (!view)
        return;
    const auto copy = store()->duplicate(id, view->name);
    if (told(copy.map([](const QString &) {})))
        m_section->focusEntry(*copy);
}

void ViewsController::remove(const QString &id)
{
    const qsizetype place = indexOfView(store()->views(), id);
    const auto view = store()->byId(id);
    if (!view || !told(store()->remove(id)))
        return;
    m_removed = view;
    m_removedPlace = place;
    m_note->setText(tr("“%1” is deleted.").arg(view->name));
    m_note->show();
    const QList<SavedView> &left = store()->views();
    if (!left.isEmpty())
        m_section->focusEntry(left.at(qMin(place, left.size() - 1)).id);
}

void ViewsController::undo()
{
    if (!m_removed || !told(store()->insert(*m_removed, m_removedPlace)))
        return;
    m_note->hide();
    m_section->focusEntry(m_removed->id);
    m_removed.reset();
}

void ViewsController::exportViews(const QList<SavedView> &views, const QString &name)
{
    m_files->askToExport(views, m_session->settings()->exportFolder(), name);
}

void ViewsController::import(const QList<SavedView> &views, const QString &fileName)
{
    if (!store())
        return;
    QList<SavedView> known;
    for (const SavedView &view : views) {
        const ReportPage *target = m_workspace->reportPage(view.state.query.reportId);
        if (target && isPossible(target->controller()->report(), view.state))
            known << view;
    }
    const int left = int(views.size() - known.size());
    if (left > 0)
        //: %1 is the name of a file
        Q_EMIT problem(tr("%n view(s) of %1 were left out: they are for reports of another service.", nullptr, left)
                           .arg(fileName));
    if (!known.isEmpty() && told(store()->append(known)))
        m_section->focusEntry(known.constFirst().id);
}

} // namespace rollbook
