// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettecontroller.h"

#include "people/people.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/windowpage.h"
#include "ui/pages/workspace.h"
#include "ui/palette/listsource.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettelists.h"
#include "ui/palette/palettemodel.h"
#include "ui/palette/peoplesource.h"
#include "ui/palette/recentsource.h"
#include "ui/people/consentdialog.h"
#include "ui/people/peoplecontroller.h"

#include <QPointer>

namespace rollbook {

namespace {

// How many stand there before anything is typed.
constexpr int reportsFirst = 4;
constexpr int viewsFirst = 4;
constexpr int commandsFirst = 5;
constexpr int connectionsFirst = 2;

} // namespace

PaletteController::PaletteController(const WindowParts &parts, PeopleController *people, MainWindow *window)
    : QObject(window),
      m_window(window),
      m_people(people),
      m_customers(new PeopleSource(
          people,
          [window](const QString &report, qint64 id) {
              if (Workspace *workspace = window->workspace())
                  workspace->openPerson(report, id);
          },
          this)),
      m_recents(parts.connections.settings),
      m_model(new PaletteModel(this)),
      m_palette(new Palette(m_model, window))
{
    addSources(parts);
    connectPeople();
    m_palette->setFallbackFocus([this] {
        if (WindowPage *page = m_window->page())
            page->focusTable();
    });
    connect(m_palette, &Palette::chosen, this, [this](const PaletteEntry &entry) {
        m_recents.add(entry.id, entry.person);
        if (entry.act)
            entry.act();
    });
    connect(m_window->connections(), &ConnectionController::currentChanged, m_palette, &Palette::shut);
}

PaletteController::~PaletteController() = default;

void PaletteController::add(PaletteSource *source)
{
    m_model->addSource(source);
    m_palette->addFootOf(source);
}

void PaletteController::addSources(const WindowParts &parts)
{
    using List = ListSource::List;
    const List reports = [this] { return palettelists::reports(m_window); };
    const List views = [this] { return palettelists::views(m_window); };
    const List commands = [this] { return palettelists::commands(m_window); };
    const List settings = [this] { return palettelists::settings(m_window); };
    const List connections = [this, profiles = parts.connections.profiles] {
        return palettelists::connections(m_window, profiles);
    };
    add(new RecentSource(
        &m_recents,
        [=, this](const QString &id) {
            if (const PaletteEntry customer = m_customers->byId(id); !customer.title.isEmpty())
                return customer;
            for (const List &list : { reports, views, commands, settings, connections })
                for (const PaletteEntry &entry : list())
                    if (entry.id == id)
                        return entry;
            return PaletteEntry();
        },
        this));
    add(m_customers);
    add(new ListSource(tr("Reports"), reports, reportsFirst, &m_recents, this));
    add(new ListSource(tr("Saved views"), views, viewsFirst, &m_recents, this));
    add(new ListSource(tr("Commands"), commands, commandsFirst, &m_recents, this));
    //: Over the names of connections
    add(new ListSource(tr("Switch to"), connections, connectionsFirst, &m_recents, this));
    add(new ListSource(tr("Settings"), settings, 0, &m_recents, this));
}

void PaletteController::connectPeople()
{
    connect(m_customers, &PeopleSource::consentRequested, this, &PaletteController::askForConsent);
}

void PaletteController::setMasked(bool masked)
{
    m_customers->setMasked(masked);
}

/// Whoever agrees was about to look for someone.
void PaletteController::askForConsent()
{
    if (!m_people->session())
        return;
    const Session *session = m_people->session();
    auto *dialog = new ConsentDialog(session->connection().name,
                                     session->isSample() ? std::nullopt : std::optional(m_people->days()), m_window);
    connect(dialog, &ConsentDialog::accepted, this, [this, people = QPointer(m_people->current())] {
        if (!people)
            return;
        people->agree();
        open();
    });
    dialog->open();
}

void PaletteController::open()
{
    m_palette->setPlaceholder(m_customers->isOffered() ? tr("Find customers, reports, commands")
                                                       : tr("Find reports, views, commands"));
    m_palette->openUp();
}

} // namespace rollbook
