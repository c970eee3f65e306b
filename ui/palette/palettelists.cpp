// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettelists.h"

#include "report/report.h"
#include "services/service.h"
#include "settings/profilestore.h"
#include "ui/pages/mainwindow.h"
#include "ui/pages/workspace.h"
#include "ui/settings/settingsdialog.h"
#include "ui/views/viewscontroller.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace rollbook::palettelists {

namespace {

/// Names of actions with their icons, the most useful first. Those that are not here come after them.
constexpr std::pair<const char *, const char *> commandIcons[] = {
    { "export", "export" },
    { "saveView", "bookmark" },
    { "filters", "sliders" },
    { "refresh", "refresh" },
    { "chart", "chart" },
    { "details", "person" },
    { "downloads", "download" },
    { "mask", "eye" },
    { "find", "search" },
    { "settings", "gear" },
    { "shortcuts", "info" },
    { "newConnection", "plus" },
    { "goToPage", "hash" },
    { "previousPage", "chevron-left" },
    { "nextPage", "chevron-right" },
    { "findNext", "chevron-down" },
    { "findPrevious", "chevron-up" },
    { "close", "close" },
};
/// The palette itself, and the key that speaks for nine.
constexpr const char *noCommands[] = { "findAnyone", "report1" };
/// These need no connection.
constexpr const char *everywhere[] = { "settings", "shortcuts", "newConnection", "mask" };

QString nameOf(const QAction *action)
{
    return action->objectName().section(u'.', 1);
}

template<typename Names>
bool isAmong(const Names &names, const QString &name)
{
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char *each) { return name == QLatin1StringView(each); });
}

int placeOf(const QString &name)
{
    int place = 0;
    for (const auto &[known, icon] : commandIcons) {
        if (name == QLatin1StringView(known))
            break;
        ++place;
    }
    return place;
}

} // namespace

QList<PaletteEntry> reports(MainWindow *window)
{
    QList<PaletteEntry> entries;
    if (!window->workspace())
        return entries;
    int number = 0;
    for (const Report *report : window->workspace()->reports()) {
        ++number;
        entries << PaletteEntry {
            .id = u"report:"_s + report->id,
            .icon = report->icon,
            .title = report->label(),
            .keys = number > 9 ? QString()
                               : QKeySequence(Qt::CTRL | (Qt::Key_0 + number)).toString(QKeySequence::NativeText),
            .act = [window, id = report->id] { window->openReport(id); }
        };
    }
    return entries;
}

QList<PaletteEntry> views(MainWindow *window)
{
    QList<PaletteEntry> entries;
    if (!window->workspace())
        return entries;
    int number = int(window->workspace()->reports().size());
    for (const SavedView &view : window->views()->saved()) {
        ++number;
        entries << PaletteEntry {
            .id = u"view:"_s + view.id,
            .icon = view.icon,
            .title = view.name,
            .keys = number > 9 ? QString()
                               : QKeySequence(Qt::CTRL | (Qt::Key_0 + number)).toString(QKeySequence::NativeText),
            .act = [window, id = view.id] { window->views()->open(id); }
        };
    }
    return entries;
}

QList<PaletteEntry> commands(MainWindow *window)
{
    QList<QAction *> actions = window->actions();
    actions.removeIf([window](const QAction *action) {
        const QString name = nameOf(action);
        return action->text().isEmpty() || isAmong(noCommands, name)
            || (!window->workspace() && !isAmong(everywhere, name));
    });
    std::stable_sort(actions.begin(), actions.end(), [](const QAction *left, const QAction *right) {
        return placeOf(nameOf(left)) < placeOf(nameOf(right));
    });
    QList<PaletteEntry> entries;
    for (QAction *action : std::as_const(actions)) {
        const auto place = size_t(placeOf(nameOf(action)));
        entries << PaletteEntry { .id = u"command:"_s + nameOf(action),
                                  .icon = QString::fromLatin1(
                                      place < std::size(commandIcons) ? commandIcons[place].second : "cursor"),
                                  .title = action->text(),
                                  .keys = action->shortcut().toString(QKeySequence::NativeText),
                                  .enabled = action->isEnabled(),
                                  .act = [action = QPointer(action)] {
                                      if (action)
                                          action->trigger();
                                  } };
    }
    return entries;
}

QList<PaletteEntry> settings(MainWindow *window)
{
    QList<PaletteEntry> entries;
    for (const SettingsPlace &place : SettingsDialog::places())
        entries << PaletteEntry { .id = u"setting:"_s + place.name,
                                  .icon = u"gear"_s,
                                  .title = place.label,
                                  .detail = place.section,
                                  .also = QString(place.section + u' ' + place.also),
                                  .act = [window, name = place.name] { window->openSettingsAt(name); } };
    return entries;
}

QList<PaletteEntry> connections(MainWindow *window, const ProfileStore *profiles)
{
    ConnectionController *controller = window->connections();
    const Session *current = controller->current();
    QList<PaletteEntry> entries;
    for (const Profile &profile : profiles->profiles()) {
        if (current && current->profile().id == profile.id)
            continue;
        const auto service = makeService(profile.connection.service);
        entries << PaletteEntry { .id = u"connection:"_s + profile.id,
                                  .icon = u"stack"_s,
                                  .title = profile.connection.name,
                                  .detail = service->label(),
                                  .act = [controller, id = profile.id] { controller->open(id); } };
    }
    if (!current || !current->isSample())
        entries << PaletteEntry { .id = u"connection:"_s,
                                  .icon = u"flask"_s,
                                  .title = controller->sample().name,
                                  .detail = QCoreApplication::translate("Palette", "practice data"),
                                  .act = [controller] { controller->openSample(); } };
    return entries;
}

} // namespace rollbook::palettelists
