// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenes.h"

#include "report/segment.h"
#include "ui/charts/chartview.h"
#include "ui/filters/filterform.h"
#include "ui/pages/chartcontroller.h"
#include "ui/pages/chartpane.h"
#include "ui/pages/exportonlypage.h"
#include "ui/pages/workspace.h"
#include "ui/schedules/schedulecontroller.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmenteditor.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QDialog>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

constexpr int limitMs = 20'000;

Segment someRules()
{
    Segment segment;
    segment.rules << SegmentRule { .field = u"created_date"_s, .type = u"date"_s, .op = u"relative_less_than"_s };
    segment.rules.last().timeFactor = u"day"_s;
    segment.rules.last().timeAmount = 365;
    segment.rules << SegmentRule { .field = u"country"_s, .type = u"keyword"_s, .op = u"is"_s, .value = u"NL"_s };
    segment.rules << SegmentRule { .field = u"number_of_purchases"_s,
                                   .type = u"number"_s,
                                   .op = u"is_between_number"_s };
    segment.rules.last().min = 1;
    segment.rules.last().max = 500;
    return segment;
}

QDialog *openDialog()
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

sandbox::Options few()
{
    sandbox::Options options = Practice::defaults();
    options.customers = 60;
    return options;
}

} // namespace

Stage::Stage() : f(WindowSetup { .options = few() })
{
    const auto access = f.practice.server.access().spaaza;
    Connection members;
    members.service = u"spaaza"_s;
    members.name = u"Nordlys Retail"_s;
    members.baseUrl = QUrl(access.baseUrl);
    members.options.insert(u"chain"_s, QString::number(access.chain));
    members.zone = QTimeZone::utc();
    m_members = keep(members, access.secret);
    f.log = &m_log;
    f.viewsFolder = m_views.path();
    f.openWithRows();
}

Stage::~Stage()
{
    f.window.reset(); // before its log
    f.sessions.reset();
}

QString Stage::keep(const Connection &connection, const QString &secret)
{
    const Profile profile = ProfileStore::create(connection);
    if (!f.profiles.add(profile))
        qFatal("the profile cannot be kept");
    bool kept = false;
    f.secrets.write(profile.id, secret, &f.theme, [&](SecretStore::Place) { kept = true; });
    if (!QTest::qWaitFor([&] { return kept; }))
        qFatal("the secret was not kept");
    return profile.id;
}

bool Stage::settled() const
{
    return f.page() && !f.page()->controller()->replacing() && !f.rows()->loading() && f.rows()->total() >= 0;
}

void Stage::closeAll()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QDialog *dialog = openDialog())
        dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!f.window->workspace() || !f.window->currentPage())
        f.window->connections()->openSample();
    f.window->openReport(u"teamup.customers"_s);
    while (f.page()->closeTopmost()) { }
    f.page()->setFormOpen(false);
    f.page()->setDetailsOpen(false);
    if (f.shows(u"downloads.close"_s))
        press(u"downloads.close"_s);
}

bool Stage::show(const Scene &scene)
{
    closeAll();
    f.window->activateWindow(); // a dialog may have gone
    if (!QTest::qWaitForWindowActive(f.window.get()) || !QTest::qWaitFor([this] { return settled(); }, limitMs))
        return false;
    scene.open();
    if (!QTest::qWaitFor(scene.ready, limitMs))
        return false;
    if (top() == f.window.get()) { // also where a dialog was on the way
        f.window->activateWindow();
        return QTest::qWaitForWindowActive(f.window.get());
    }
    QCoreApplication::processEvents();
    return true;
}

QWidget *Stage::top() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QDialog *dialog = openDialog();
    return dialog ? dialog : static_cast<QWidget *>(f.window.get());
}

void Stage::trigger(const char *action)
{
    f.window->findChild<QAction *>(u"action."_s + QLatin1StringView(action))->trigger();
}

void Stage::press(const QString &button)
{
    auto *found = f.find<QAbstractButton>(button);
    QVERIFY2(found && found->isVisible(), qPrintable(button));
    found->click();
}

QList<Scene> Stage::scenes()
{
    return parts() + charts() + exports() + dialogs() + connections() + popups();
}

QList<Scene> Stage::parts()
{
    const auto ready = [this] { return settled(); };
    return {
        { "table", [] {}, ready },
        { "details",
          [this] {
              f.view()->goToRow(0);
              f.page()->setDetailsOpen(true);
          },
          ready },
        { "several details",
          [this] {
              f.view()->selectAll();
              f.page()->setDetailsOpen(true);
          },
          ready },
        { "filters", [this] { f.page()->setFormOpen(true); }, ready },
        { "changed filters",
          [this] {
              f.page()->setFormOpen(true);
              press(u"filter.is_active.yes"_s);
              press(u"filter.created_at.preset.ThisYear"_s);
          },
          ready },
        { "chips",
          [this] {
              f.page()->controller()->setFilters(
                  { { u"is_active"_s, true }, { u"created_at"_s, DateRange { .preset = DatePreset::ThisYear } } });
          },
          ready },
        { "columns", [this] { f.page()->openColumns(); }, ready },
        { "find",
          [this] {
              f.page()->startFind();
              f.find<QLineEdit>(u"find"_s)->setText(u"son"_s);
          },
          [this] { return settled() && f.shows(u"find.popup"_s); } },
        { "edited view",
          [this] {
              press(u"sidebar.view.ready.slipping-away"_s);
              f.page()->controller()->setSort({ { u"full_name"_s, Qt::AscendingOrder } });
          },
          ready },
    };
}

QList<Scene> Stage::charts()
{
    const auto drawn = [this] {
        return settled() && f.page()->chart() && f.page()->chart()->controller()->state() == ChartState::Ready;
    };
    const auto open = [this] {
        f.window->openReport(u"teamup.customers.grouped"_s);
        f.page()->setChartShown(true);
    };
    return {
        { "chart", open, drawn },
        { "split chart",
          [this, open] {
              open();
              ChartSettings chart = f.page()->chart()->controller()->settings();
              chart.split = u"gender"_s;
              chart.kind = ChartKind::StackedBar;
              f.page()->chart()->controller()->setSettings(chart);
          },
          drawn },
        { "grouped counts",
          [this, open] {
              open();
              f.page()->setChartShown(false);
          },
          [this] { return settled(); } },
    };
}

QList<Scene> Stage::exports()
{
    const auto done = [this] {
        const QList<ExportEntry> entries = f.queue.entries();
        return std::any_of(entries.begin(), entries.end(),
                           [](const ExportEntry &entry) { return entry.progress.state == ExportState::Done; });
    };
    return {
        dialog("export", [this] { f.window->openExport(); }),
        dialog("export options",
               [this] {
                   f.window->openExport();
                   press(u"export.format.csv"_s);
                   press(u"export.excel"_s);
               }),
        { "downloads",
          [this] {
              if (f.queue.entries().isEmpty()) {
                  f.window->openExport();
                  press(u"export.start"_s);
              }
          },
          [this, done] {
              if (done() && !f.shows(u"downloads.close"_s))
                  press(u"sidebar.downloads"_s);
              return done() && f.shows(u"downloads.close"_s) && !openDialog();
          } },
        dialog("earlier export",
               [this] {
                   f.window->openExport();
                   press(u"export.start"_s);
               }),
        dialog("schedule",
               [this] {
                   f.window->openExport();
                   press(u"export.repeat"_s);
               }),
        { "schedules",
          [this] {
              if (f.schedules.schedules().isEmpty()) {
                  f.window->openExport();
                  press(u"export.repeat"_s);
                  press(u"schedule.save"_s);
              }
              f.window->schedules()->showList();
          },
          [this] { return f.shows(u"schedule.run"_s); } },
    };
}

Scene Stage::dialog(const char *name, const std::function<void()> &open)
{
    return { name, open, [this] { return openDialog() && settled(); } };
}

QList<Scene> Stage::dialogs()
{
    return {
        dialog("settings", [this] { trigger("settings"); }),
        dialog("keys", [this] { trigger("shortcuts"); }),
        dialog("about",
               [this] {
                   trigger("settings");
                   press(u"settings.about"_s);
               }),
        dialog("log",
               [this] {
                   trigger("settings");
                   press(u"settings.about"_s);
                   press(u"about.log"_s);
               }),
        dialog("name of a view", [this] { trigger("saveView"); }),
        dialog("closing",
               [this] {
                   exportForever();
                   f.window->close();
               }),
    };
}

/// Of an export that is under way closing asks.
void Stage::exportForever()
{
    const QList<ExportEntry> entries = f.queue.entries();
    if (std::any_of(entries.begin(), entries.end(),
                    [](const ExportEntry &entry) { return !isFinal(entry.progress.state); }))
        return;
    f.queue.setPacing({ .pollMs = { 60'000 }, .retryMs = {} });
    const ExportRequest request { .query = f.query(),
                                  .format = u"json"_s,
                                  .targetPath = f.folder.filePath(u"exports/never.json"_s) };
    const ReportController *shown = f.page()->controller();
    QVERIFY(f.queue.add(shown->client(), shown->report(), request));
}

QList<Scene> Stage::connections()
{
    const auto members = [this] { f.window->connections()->open(m_members); };
    const auto onRules = [this] { return qobject_cast<ExportOnlyPage *>(f.window->page()) != nullptr; };
    return {
        dialog("new connection", [this] { f.window->connections()->add(); }),
        dialog("new connection of a service", [this] { f.window->connections()->add(u"spaaza"_s); }),
        { "rules",
          [this, members, onRules] {
              members();
              QVERIFY(QTest::qWaitFor(onRules));
              SegmentEditor *rules = qobject_cast<ExportOnlyPage *>(f.window->page())->builder()->rules();
              rules->setValue(someRules());
              Q_EMIT rules->changed();
          },
          onRules },
        { "connection",
          [this, members] {
              members();
              f.window->connections()->editCurrent();
          },
          [] { return openDialog() != nullptr; } },
        { "removed connection",
          [this, members] {
              members();
              f.window->connections()->removeCurrent();
          },
          [] { return openDialog() != nullptr; } },
        { "welcome", [this] { f.window->showWelcome(); }, [this] { return f.shows(u"welcome.sample"_s); } },
    };
}

QList<Scene> Stage::popups()
{
    const auto open = [] { return QApplication::activePopupWidget() != nullptr; };
    return {
        { "connections", [this] { f.window->connections()->showMenu(f.find<QWidget>(u"sidebar.connection"_s)); },
          open },
        { "menu of views", [this] { press(u"sidebar.views.add"_s); }, open },
        { "menu of a row",
          [this] {
              f.view()->goToRow(0);
              f.view()->setFocus();
              QTest::keyClick(f.view(), Qt::Key_F10, Qt::ShiftModifier);
          },
          open },
        { "calendar",
          [this] {
              f.page()->setFormOpen(true);
              press(u"filter.created_at.preset.Custom"_s);
              const auto fields = f.page()->form()->findChildren<DateField *>();
              for (DateField *field : fields)
                  if (field->isVisible()) {
                      field->findChild<QAction *>(u"openCalendar"_s)->trigger();
                      return;
                  }
          },
          open },
    };
}
